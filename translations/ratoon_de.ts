<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Drift</name>
    <message>
        <source>none</source>
        <comment>drift</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>ΔE %1</source>
        <translation>ΔE %1</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>identisch</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>drift %1</source>
        <translation>Drift: %1</translation>
    </message>
    <message>
        <source>Drift of what is protected: %1</source>
        <translation>Drift des Geschützten: %1</translation>
    </message>
    <message>
        <source>Drift outside the edit: %1</source>
        <translation>Drift außerhalb der Bearbeitung: %1</translation>
    </message>
    <message>
        <source>Pixels changed</source>
        <translation>Geänderte Pixel</translation>
    </message>
    <message>
        <source>PSNR</source>
        <translation>PSNR</translation>
    </message>
    <message>
        <source>SSIM</source>
        <translation>SSIM</translation>
    </message>
    <message>
        <source>ΔE 2000, mean</source>
        <translation>ΔE 2000, Mittel</translation>
    </message>
    <message>
        <source>ΔE 2000, 95 %</source>
        <translation>ΔE 2000, 95 %</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>Drift: %1</source>
        <translation>Drift: %1</translation>
    </message>
    <message>
        <source>PSNR %1 · SSIM %2 · sharpness %3</source>
        <translation>PSNR %1 · SSIM %2 · Schärfe %3</translation>
    </message>
    <message>
        <source>No pixel was made by a model</source>
        <translation>Kein Pixel stammt von einem Modell</translation>
    </message>
    <message numerus="yes">
        <source>No pixel went through more than %n model(s)</source>
        <translation>
            <numerusform>Kein Pixel ging durch mehr als %n Modell</numerusform>
            <numerusform>Kein Pixel ging durch mehr als %n Modelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) not as before</source>
        <translation>
            <numerusform>%n Gesicht nicht wie zuvor</numerusform>
            <numerusform>%n Gesichter nicht wie zuvor</numerusform>
        </translation>
    </message>
    <message>
        <source>A face was redrawn and is as before.</source>
        <translation>Ein Gesicht wurde neu gezeichnet und ist wie zuvor.</translation>
    </message>
    <message>
        <source>A face is another: its features moved by %1 % of its width.</source>
        <translation>Ein Gesicht ist ein anderes: Seine Züge haben sich um %1 % seiner Breite verschoben.</translation>
    </message>
    <message>
        <source>A face is gone.</source>
        <translation>Ein Gesicht ist verschwunden.</translation>
    </message>
    <message>
        <source>A face has come.</source>
        <translation>Ein Gesicht ist hinzugekommen.</translation>
    </message>
    <message>
        <source>A face is another: some of it was painted over.</source>
        <translation>Ein Gesicht ist ein anderes: Etwas davon wurde übermalt.</translation>
    </message>
</context>
<context>
    <name>ratoon::AboutDialog</name>
    <message>
        <source>About Ratoon</source>
        <translation>Über Ratoon</translation>
    </message>
    <message>
        <source>Edits photos by prompt, on their original pixels. A ratoon is the shoot that a banana plant sends up from its old root.</source>
        <translation>Bearbeitet Fotos per Prompt, auf ihren Originalpixeln. Ein Ratoon ist der Trieb, den eine Bananenstaude aus ihrer alten Wurzel treibt.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Stands on Qt %1, OpenCV, SQLite, Little CMS and libjpeg-turbo.</source>
        <translation>Baut auf Qt %1, OpenCV, SQLite, Little CMS und libjpeg-turbo auf.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ratoon::Actions</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zu&amp;letzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>B&amp;ild</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>&amp;Ebene</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Auswahl</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>&amp;Prompt</translation>
    </message>
    <message>
        <source>Ve&amp;rsions</source>
        <translation>&amp;Versionen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>An&amp;sicht</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command and key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New canvas…</source>
        <translation>&amp;Neue Leinwand…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>New from clip&amp;board</source>
        <translation>Neu aus der Z&amp;wischenablage</translation>
    </message>
    <message>
        <source>Open the sample picture</source>
        <translation>Beispielbild öffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste as layer</source>
        <translation>Als &amp;Ebene einfügen</translation>
    </message>
    <message>
        <source>&amp;Crop to the selection</source>
        <translation>Auf Auswahl &amp;zuschneiden</translation>
    </message>
    <message>
        <source>&amp;Flatten into one layer</source>
        <translation>Auf eine Ebene &amp;reduzieren</translation>
    </message>
    <message>
        <source>&amp;Add from a file…</source>
        <translation>Aus &amp;Datei hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>Du&amp;plizieren</translation>
    </message>
    <message>
        <source>De&amp;lete layer</source>
        <translation>Ebene &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Rename layer</source>
        <translation>Ebene &amp;umbenennen</translation>
    </message>
    <message>
        <source>&amp;Show or hide layer</source>
        <translation>Ebene &amp;ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben verschieben</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Nach un&amp;ten verschieben</translation>
    </message>
    <message>
        <source>Choose the layer above</source>
        <translation>Ebene darüber wählen</translation>
    </message>
    <message>
        <source>Choose the layer below</source>
        <translation>Ebene darunter wählen</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alles</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Nichts</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Umkehren</translation>
    </message>
    <message>
        <source>&amp;Grow by 4 px</source>
        <translation>Um 4 px &amp;vergrößern</translation>
    </message>
    <message>
        <source>&amp;Shrink by 4 px</source>
        <translation>Um 4 px ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Write a prompt</source>
        <translation>&amp;Prompt schreiben</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>&amp;Cancel the running edit</source>
        <translation>Laufende Bearbeitung &amp;abbrechen</translation>
    </message>
    <message>
        <source>What &amp;is sent</source>
        <translation>&amp;Was gesendet wird</translation>
    </message>
    <message>
        <source>&amp;Older prompt</source>
        <translation>Ä&amp;lterer Prompt</translation>
    </message>
    <message>
        <source>&amp;Newer prompt</source>
        <translation>&amp;Neuerer Prompt</translation>
    </message>
    <message>
        <source>Add &amp;references…</source>
        <translation>&amp;Referenzen hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Accept the result</source>
        <translation>Ergebnis ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>&amp;Discard the result</source>
        <translation>Ergebnis &amp;verwerfen</translation>
    </message>
    <message>
        <source>Go to the &amp;original</source>
        <translation>Zum &amp;Original gehen</translation>
    </message>
    <message>
        <source>&amp;Star this version</source>
        <translation>Diese Version mit &amp;Stern markieren</translation>
    </message>
    <message>
        <source>&amp;Rename this version</source>
        <translation>Diese Version &amp;umbenennen</translation>
    </message>
    <message>
        <source>&amp;Find a version</source>
        <translation>Version su&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Copy its prompt</source>
        <translation>Ihren Prompt &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Use its prompt again</source>
        <translation>Ihren Prompt &amp;wieder verwenden</translation>
    </message>
    <message>
        <source>Show the &amp;path</source>
        <translation>&amp;Pfad anzeigen</translation>
    </message>
    <message>
        <source>Show the &amp;tree</source>
        <translation>&amp;Baum anzeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>Originalgrö&amp;ße</translation>
    </message>
    <message>
        <source>&amp;Fit the window</source>
        <translation>An &amp;Fenster anpassen</translation>
    </message>
    <message>
        <source>Fit the &amp;selection</source>
        <translation>An Aus&amp;wahl anpassen</translation>
    </message>
    <message>
        <source>&amp;Compare with before</source>
        <translation>&amp;Mit vorher vergleichen</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Versionen</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>&amp;Ebenen</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>&amp;Prompt</translation>
    </message>
    <message>
        <source>Ca&amp;nvas only</source>
        <translation>&amp;Nur Leinwand</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>Theme of the s&amp;ystem</source>
        <translation>Farbschema des &amp;Systems</translation>
    </message>
    <message>
        <source>Li&amp;ght theme</source>
        <translation>&amp;Helles Farbschema</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Dunkles Farbschema</translation>
    </message>
    <message>
        <source>&amp;Move layer</source>
        <translation>Ebene &amp;verschieben</translation>
    </message>
    <message>
        <source>&amp;Rectangle</source>
        <translation>&amp;Rechteck</translation>
    </message>
    <message>
        <source>&amp;Ellipse</source>
        <translation>&amp;Ellipse</translation>
    </message>
    <message>
        <source>&amp;Lasso</source>
        <translation>&amp;Lasso</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>&amp;Hand</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>&amp;Find a command</source>
        <translation>Befehl &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Ratoon</source>
        <translation>&amp;Über Ratoon</translation>
    </message>
    <message>
        <source>&amp;Protect the selection</source>
        <translation>Auswahl &amp;schützen</translation>
    </message>
    <message>
        <source>&amp;Clear protection</source>
        <translation>S&amp;chutz aufheben</translation>
    </message>
    <message>
        <source>Redo from the original with &amp;both instructions</source>
        <translation>Mit beiden Anweisungen vom &amp;Original aus neu machen</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Repeat on the ori&amp;ginals…</source>
        <translation>&amp;Auf den Originalen wiederholen…</translation>
    </message>
    <message>
        <source>&amp;Adjust the graft…</source>
        <translation>Pfropfun&amp;g anpassen…</translation>
    </message>
    <message>
        <source>Place the reply &amp;by hand</source>
        <translation>Antwort von &amp;Hand platzieren</translation>
    </message>
    <message>
        <source>Brus&amp;h the graft in and out</source>
        <translation>Pfropfung hine&amp;in- und herauspinseln</translation>
    </message>
    <message>
        <source>Take the reply as a &amp;new picture</source>
        <translation>Antwort als &amp;neues Bild nehmen</translation>
    </message>
    <message>
        <source>Take the reply as a &amp;loose layer</source>
        <translation>Antwort als &amp;lose Ebene nehmen</translation>
    </message>
    <message>
        <source>As&amp;k again</source>
        <translation>Noch einmal &amp;fragen</translation>
    </message>
    <message>
        <source>What &amp;will be sent</source>
        <translation>Was gesendet werden w&amp;ird</translation>
    </message>
    <message>
        <source>What a &amp;model changed</source>
        <translation>Was ein M&amp;odell geändert hat</translation>
    </message>
    <message>
        <source>Models each pi&amp;xel went through</source>
        <translation>Modelle, die jedes Pi&amp;xel durchlaufen hat</translation>
    </message>
    <message>
        <source>Protec&amp;ted areas</source>
        <translation>Ges&amp;chützte Bereiche</translation>
    </message>
    <message>
        <source>S&amp;pending…</source>
        <translation>&amp;Ausgaben…</translation>
    </message>
    <message>
        <source>Work o&amp;ffline</source>
        <translation>O&amp;ffline arbeiten</translation>
    </message>
    <message>
        <source>&amp;What was held back…</source>
        <translation>Was zurückg&amp;ehalten wurde…</translation>
    </message>
    <message>
        <source>&amp;Assign a profile…</source>
        <translation>Profil zu&amp;weisen…</translation>
    </message>
    <message>
        <source>Con&amp;vert to a profile…</source>
        <translation>In ein Profil &amp;umwandeln…</translation>
    </message>
    <message>
        <source>Soft proof</source>
        <translation>Sof&amp;tproof</translation>
    </message>
    <message>
        <source>Soft proof of a d&amp;evice…</source>
        <translation>Softp&amp;roof eines Geräts…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the original…</source>
        <translation>O&amp;riginal speichern…</translation>
    </message>
    <message>
        <source>&amp;Group layers</source>
        <translation>&amp;Gruppieren</translation>
    </message>
    <message>
        <source>U&amp;ngroup</source>
        <translation>Gruppierung auf&amp;heben</translation>
    </message>
    <message>
        <source>&amp;Clip to the layer below</source>
        <translation>Auf die Ebene darunter be&amp;schneiden</translation>
    </message>
    <message>
        <source>Edit its not&amp;e…</source>
        <translation>Ihre Notiz bearbeiten…</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Nächstes Dokument</translation>
    </message>
    <message>
        <source>Previous document</source>
        <translation>Vorheriges Dokument</translation>
    </message>
</context>
<context>
    <name>ratoon::AddTile</name>
    <message>
        <source>Add a reference picture</source>
        <translation>Referenzbild hinzufügen</translation>
    </message>
</context>
<context>
    <name>ratoon::Adjusting</name>
    <message>
        <source>%1, as a new picture</source>
        <comment>prompt</comment>
        <translation>%1, als neues Bild</translation>
    </message>
    <message>
        <source>%1, as a loose layer</source>
        <comment>prompt</comment>
        <translation>%1, als lose Ebene</translation>
    </message>
    <message>
        <source>%1, its tone all over</source>
        <comment>prompt</comment>
        <translation>%1, Ton überall</translation>
    </message>
    <message>
        <source>%1, placed by hand</source>
        <comment>prompt</comment>
        <translation>%1, von Hand platziert</translation>
    </message>
    <message>
        <source>%1, adjusted</source>
        <comment>prompt</comment>
        <translation>%1, angepasst</translation>
    </message>
    <message>
        <source>The reply is being read.</source>
        <translation>Die Antwort wird gelesen.</translation>
    </message>
    <message>
        <source>A picture of its own has no place in this one.</source>
        <translation>Ein eigenes Bild hat in diesem keinen Platz.</translation>
    </message>
    <message>
        <source>Place the reply first.</source>
        <translation>Platziere zuerst die Antwort.</translation>
    </message>
    <message>
        <source>All of it is taken: there is no mask to brush.</source>
        <translation>Alles wird übernommen: Es gibt keine Maske zum Pinseln.</translation>
    </message>
    <message>
        <source>Nothing changed: only what was selected may change.</source>
        <translation>Nichts geändert: Nur das Ausgewählte darf sich ändern.</translation>
    </message>
    <message>
        <source>Nothing changed: nothing of the reply is here.</source>
        <translation>Nichts geändert: Hier ist nichts von der Antwort.</translation>
    </message>
    <message>
        <source>Nothing changed: this is part of the graft already.</source>
        <translation>Nichts geändert: Das gehört schon zur Pfropfung.</translation>
    </message>
</context>
<context>
    <name>ratoon::BrushPage</name>
    <message>
        <source>In</source>
        <translation>Hinein</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Heraus</translation>
    </message>
    <message>
        <source>What the brush does</source>
        <translation>Was der Pinsel tut</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Show the mask</source>
        <translation>Maske anzeigen</translation>
    </message>
    <message>
        <source>Clear brush marks</source>
        <translation>Striche löschen</translation>
    </message>
    <message>
        <source>Take more of the reply, inside the selection (X swaps)</source>
        <translation>Mehr von der Antwort übernehmen, innerhalb der Auswahl (X wechselt)</translation>
    </message>
    <message>
        <source>Bring back what was there before (X swaps)</source>
        <translation>Zurückholen, was vorher da war (X wechselt)</translation>
    </message>
    <message>
        <source>[ and ] change it too</source>
        <translation>[ und ] ändern sie auch</translation>
    </message>
    <message>
        <source>Tint what is taken from the reply</source>
        <translation>Einfärben, was aus der Antwort übernommen wird</translation>
    </message>
</context>
<context>
    <name>ratoon::BrushTool</name>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Drag to brush, right button or Alt the other way round, [ and ] size, X swaps in and out</source>
        <translation>Ziehen, um zu pinseln, rechte Maustaste oder Alt umgekehrt, [ und ] Größe, X wechselt zwischen hinein und heraus</translation>
    </message>
</context>
<context>
    <name>ratoon::CanvasWidget</name>
    <message>
        <source>Drop as a layer</source>
        <translation>Als Ebene ablegen</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Leinwand</translation>
    </message>
    <message>
        <source>%1, %2 × %3 px, %4 %</source>
        <translation>%1, %2 × %3 px, %4 %</translation>
    </message>
    <message>
        <source>, selection %1 × %2 px</source>
        <translation>, Auswahl %1 × %2 px</translation>
    </message>
</context>
<context>
    <name>ratoon::ChangeList</name>
    <message>
        <source>Looking for changes…</source>
        <translation>Änderungen werden gesucht…</translation>
    </message>
    <message>
        <source>The reply has no place yet</source>
        <translation>Die Antwort hat noch keinen Platz</translation>
    </message>
    <message>
        <source>No reply of a model to compare</source>
        <translation>Keine Antwort eines Modells zum Vergleichen</translation>
    </message>
    <message>
        <source>Nothing changed elsewhere</source>
        <translation>Sonst hat sich nichts geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n other place(s) changed</source>
        <translation>
            <numerusform>%n weitere Stelle geändert</numerusform>
            <numerusform>%n weitere Stellen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out of the picture</source>
        <translation>Nicht ins Bild übernommen</translation>
    </message>
    <message>
        <source>What else changed</source>
        <translation>Was sich sonst geändert hat</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>Show this place, %1</source>
        <translation>Diese Stelle anzeigen, %1</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Take this place in, %1</source>
        <translation>Diese Stelle aufnehmen, %1</translation>
    </message>
    <message>
        <source>Makes a version with this change in it too; nothing is sent</source>
        <translation>Erstellt eine Version, die auch diese Änderung enthält; nichts wird gesendet</translation>
    </message>
    <message>
        <source>Places that changed</source>
        <translation>Stellen, die sich geändert haben</translation>
    </message>
</context>
<context>
    <name>ratoon::ChangeOverlay</name>
    <message>
        <source>Take in another place</source>
        <translation>Weitere Stelle aufnehmen</translation>
    </message>
</context>
<context>
    <name>ratoon::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>So heißt kein Befehl.</translation>
    </message>
</context>
<context>
    <name>ratoon::ContextRow</name>
    <message>
        <source>How soft the edge of an edit is</source>
        <translation>Wie weich die Kante einer Bearbeitung ist</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Hold to see the version before</source>
        <translation>Gedrückt halten, um die vorige Version zu sehen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Drag out</source>
        <translation>Herausziehen</translation>
    </message>
    <message>
        <source>Drag the picture out</source>
        <translation>Das Bild herausziehen</translation>
    </message>
    <message>
        <source>Drag the finished picture into another program or folder</source>
        <translation>Das fertige Bild in ein anderes Programm oder einen Ordner ziehen</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Automatic feather</source>
        <translation>Automatische weiche Kante</translation>
    </message>
    <message>
        <source>Feather in pixels</source>
        <translation>Weiche Kante in Pixeln</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Feather %1 px</source>
        <translation>Weiche Kante %1 px</translation>
    </message>
    <message>
        <source>Feather automatic</source>
        <translation>Weiche Kante automatisch</translation>
    </message>
</context>
<context>
    <name>ratoon::DayBars</name>
    <message>
        <source>Spent on each of the last thirty days</source>
        <translation>Ausgegeben an jedem der letzten dreißig Tage</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>ratoon::DocumentTabs</name>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>wird gespeichert…</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>document and its state</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>Geöffnete Dokumente</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>wird geöffnet …</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht gesichert</translation>
    </message>
    <message>
        <source>looking only</source>
        <translation>nur ansehen</translation>
    </message>
    <message>
        <source>Every change is kept at once, and offered again should Ratoon end unexpectedly. The file is written when you save.</source>
        <translation>Jede Änderung wird sofort gesichert und wieder angeboten, falls Ratoon unerwartet endet. Die Datei wird beim Speichern geschrieben.</translation>
    </message>
    <message>
        <source>The last change could not be kept: save in another place.</source>
        <translation>Die letzte Änderung konnte nicht gesichert werden: Speichere an einem anderen Ort.</translation>
    </message>
    <message>
        <source>Nothing can be changed or saved.</source>
        <translation>Nichts lässt sich ändern oder speichern.</translation>
    </message>
</context>
<context>
    <name>ratoon::DocumentView</name>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Auf eine Ebene reduzieren</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben…</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 ist geschrieben.</translation>
    </message>
    <message>
        <source>Assign %1</source>
        <translation>%1 zuweisen</translation>
    </message>
    <message>
        <source>Convert to %1</source>
        <translation>In %1 umwandeln</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Original speichern</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Wie es kam</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Bearbeitung %1</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>Geschrieben: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be written.</source>
        <translation>
            <numerusform>%n Datei konnte nicht geschrieben werden.</numerusform>
            <numerusform>%n Dateien konnten nicht geschrieben werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture has that profile already.</source>
        <translation>Das Bild hat dieses Profil schon.</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Ebene %1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
</context>
<context>
    <name>ratoon::EditPill</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the edit</source>
        <translation>Die Bearbeitung abbrechen</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>Wartet auf das Modell</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Wird empfangen</translation>
    </message>
    <message>
        <source>Placing the edit</source>
        <translation>Bearbeitung wird eingesetzt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n more</source>
        <translation>
            <numerusform>%1 · %n weitere</numerusform>
            <numerusform>%1 · %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Bearbeitung: %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Check whether it was moved or renamed.</source>
        <translation>Prüfe, ob sie verschoben oder umbenannt wurde.</translation>
    </message>
    <message>
        <source>Try again, or use another copy.</source>
        <translation>Versuche es noch einmal oder nimm eine andere Kopie.</translation>
    </message>
    <message>
        <source>Choose another model or another file.</source>
        <translation>Wähle ein anderes Modell oder eine andere Datei.</translation>
    </message>
    <message>
        <source>Check the key of this provider.</source>
        <translation>Prüfe den Schlüssel dieses Anbieters.</translation>
    </message>
    <message>
        <source>Change the prompt.</source>
        <translation>Ändere den Prompt.</translation>
    </message>
    <message>
        <source>Wait a little, or check your plan.</source>
        <translation>Warte ein wenig oder prüfe deinen Tarif.</translation>
    </message>
    <message>
        <source>Raise the cap, or choose a cheaper model.</source>
        <translation>Erhöhe das Limit oder wähle ein günstigeres Modell.</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>Prüfe das Netzwerk und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>It may have been billed: look before you send it again.</source>
        <translation>Sie wurde vielleicht berechnet: Sieh nach, bevor du noch einmal sendest.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>Select a larger area and try again.</source>
        <translation>Wähle einen größeren Bereich aus und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Go to another version, or open another copy.</source>
        <translation>Gehe zu einer anderen Version oder öffne eine andere Kopie.</translation>
    </message>
</context>
<context>
    <name>ratoon::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Keep the profile</source>
        <translation>Profil behalten</translation>
    </message>
    <message>
        <source>Convert to sRGB</source>
        <translation>In sRGB umwandeln</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>lossless</source>
        <translation>verlustfrei</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Credit and camera, no place</source>
        <translation>Urheber und Kamera, kein Ort</translation>
    </message>
    <message>
        <source>All, places too</source>
        <translation>Alle, auch Orte</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Write the prompts, too</source>
        <translation>Auch die Prompts schreiben</translation>
    </message>
    <message>
        <source>With all layers, hidden ones too.</source>
        <translation>Mit allen Ebenen, auch ausgeblendeten.</translation>
    </message>
    <message>
        <source>8 bits a channel.</source>
        <translation>8 Bit pro Kanal.</translation>
    </message>
    <message>
        <source>Transparency becomes white.</source>
        <translation>Transparenz wird weiß.</translation>
    </message>
    <message>
        <source>Holds no metadata.</source>
        <translation>Enthält keine Metadaten.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>For the web</source>
        <translation>Für das Web</translation>
    </message>
    <message>
        <source>For print</source>
        <translation>Für den Druck</translation>
    </message>
    <message>
        <source>For the archive</source>
        <translation>Für das Archiv</translation>
    </message>
    <message>
        <source>With layers</source>
        <translation>Mit Ebenen</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Volle Größe</translation>
    </message>
    <message>
        <source>At most %1 px</source>
        <translation>Höchstens %1 px</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie sie ist</translation>
    </message>
    <message>
        <source>8 bits a channel</source>
        <translation>8 Bit pro Kanal</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>A part of the middle, as it will look</source>
        <translation>Ein Ausschnitt der Mitte, wie er aussehen wird</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Größe der Datei</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Datei hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Wird gemessen…</translation>
    </message>
    <message>
        <source>It cannot be written so.</source>
        <translation>So kann es nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Behalten…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation>Diese Einstellungen behalten</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Vorgabe</translation>
    </message>
    <message>
        <source>Keeps the settings of all files here under a name</source>
        <translation>Behält die Einstellungen aller Dateien hier unter einem Namen</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene Einstellungen</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Pictures and documents</source>
        <translation>Bilder und Dokumente</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratoon::GraftDock</name>
    <message>
        <source>Adjust the graft</source>
        <translation>Pfropfung anpassen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Place by hand</source>
        <translation>Platzieren</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>What the pointer does</source>
        <translation>Was der Mauszeiger tut</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>No request is sent</source>
        <translation>Sendet keine Anfrage</translation>
    </message>
    <message>
        <source>Everything as it was when you began</source>
        <translation>Alles wie zu Beginn</translation>
    </message>
    <message>
        <source>A new version, with the graft as it is seen</source>
        <translation>Eine neue Version mit der Pfropfung, wie sie zu sehen ist</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Wird angewendet…</translation>
    </message>
</context>
<context>
    <name>ratoon::GraftFields</name>
    <message>
        <source>The picture keeps its own pixels and gets the reply&apos;s light and color.</source>
        <translation>Das Bild behält seine eigenen Pixel und bekommt Licht und Farbe der Antwort.</translation>
    </message>
    <message>
        <source>The reply becomes the picture, as it came.</source>
        <translation>Die Antwort wird zum Bild, so wie sie kam.</translation>
    </message>
    <message>
        <source>The reply becomes a layer to be moved about; nothing is cut away.</source>
        <translation>Die Antwort wird zu einer Ebene, die sich verschieben lässt; nichts wird weggeschnitten.</translation>
    </message>
    <message>
        <source>The reply is cut to what it may change; all else stays as it was.</source>
        <translation>Die Antwort wird auf das zugeschnitten, was sie ändern darf; alles andere bleibt, wie es war.</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Tone all over</source>
        <translation>Ton überall</translation>
    </message>
    <message>
        <source>New picture</source>
        <translation>Neues Bild</translation>
    </message>
    <message>
        <source>Loose layer</source>
        <translation>Lose Ebene</translation>
    </message>
    <message>
        <source>What the edit is about</source>
        <translation>Was die Bearbeitung betrifft</translation>
    </message>
    <message>
        <source>What may change</source>
        <translation>Was sich ändern darf</translation>
    </message>
    <message>
        <source>The selection</source>
        <translation>Die Auswahl</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Das Geänderte</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>Weiche Kante</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Grow or shrink</source>
        <translation>Größer oder kleiner</translation>
    </message>
    <message>
        <source>Align with the picture</source>
        <translation>Am Bild ausrichten</translation>
    </message>
    <message>
        <source>Measure where the reply lies and bring it there</source>
        <translation>Messen, wo die Antwort liegt, und sie dorthin bringen</translation>
    </message>
    <message>
        <source>Match the tone</source>
        <translation>Ton angleichen</translation>
    </message>
    <message>
        <source>Bring the reply to the light and color of what did not change</source>
        <translation>Die Antwort an Licht und Farbe dessen angleichen, was sich nicht geändert hat</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Bereinigen</translation>
    </message>
    <message>
        <source>Take fine noise and block edges out of the reply first</source>
        <translation>Zuerst feines Rauschen und Blockkanten aus der Antwort entfernen</translation>
    </message>
    <message>
        <source>Automatic feather</source>
        <translation>Automatische weiche Kante</translation>
    </message>
    <message>
        <source>How far the mask reaches; never beyond the selection</source>
        <translation>Wie weit die Maske reicht; nie über die Auswahl hinaus</translation>
    </message>
    <message>
        <source>This is what the measurement suggests.</source>
        <translation>Das schlägt die Messung vor.</translation>
    </message>
    <message>
        <source>Suggested by measurement.</source>
        <translation>Von der Messung vorgeschlagen.</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>All that was selected is taken from the reply</source>
        <translation>Alles Ausgewählte wird aus der Antwort übernommen</translation>
    </message>
    <message>
        <source>Nothing was selected: all of the reply is taken</source>
        <translation>Nichts war ausgewählt: Die ganze Antwort wird übernommen</translation>
    </message>
    <message>
        <source>Only where the reply looks different from the picture</source>
        <translation>Nur wo die Antwort anders aussieht als das Bild</translation>
    </message>
</context>
<context>
    <name>ratoon::GraftReadOut</name>
    <message>
        <source>ΔE %1, left as it is</source>
        <translation>ΔE %1, so belassen</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>so belassen</translation>
    </message>
    <message>
        <source>ΔE %1 → %2</source>
        <translation>ΔE %1 → %2</translation>
    </message>
    <message>
        <source>not matched</source>
        <translation>nicht angeglichen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 px (%2 %)</source>
        <translation>%1 px (%2 %)</translation>
    </message>
    <message>
        <source>Placed by hand.</source>
        <translation>Von Hand platziert.</translation>
    </message>
    <message>
        <source>The reply lies on the picture as it came.</source>
        <translation>Die Antwort liegt auf dem Bild, so wie sie kam.</translation>
    </message>
    <message>
        <source>Aligned with the picture.</source>
        <translation>Am Bild ausgerichtet.</translation>
    </message>
    <message>
        <source>Aligned with the picture, by small local shifts too.</source>
        <translation>Am Bild ausgerichtet, auch durch kleine lokale Verschiebungen.</translation>
    </message>
    <message>
        <source>Too plain to be measured: laid edge on edge.</source>
        <translation>Zu gleichförmig zum Messen: Kante auf Kante gelegt.</translation>
    </message>
    <message>
        <source>Not aligned: laid edge on edge.</source>
        <translation>Nicht ausgerichtet: Kante auf Kante gelegt.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>From the reply</source>
        <translation>Aus der Antwort</translation>
    </message>
    <message>
        <source>Passes of a model</source>
        <translation>Modelldurchgänge</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Wird gemessen…</translation>
    </message>
    <message>
        <source>The reply is being read…</source>
        <translation>Die Antwort wird gelesen…</translation>
    </message>
    <message>
        <source>Leave faces as they were</source>
        <translation>Gesichter lassen, wie sie waren</translation>
    </message>
    <message>
        <source>Takes them out of the graft: nothing of the reply is laid there</source>
        <translation>Nimmt sie aus der Einpassung: Dort wird nichts von der Antwort aufgelegt</translation>
    </message>
</context>
<context>
    <name>ratoon::HandTool</name>
    <message>
        <source>Hand</source>
        <translation>Hand</translation>
    </message>
    <message>
        <source>Hand: drag to pan; with any tool, hold Space or the middle button</source>
        <translation>Hand: ziehen, um die Ansicht zu verschieben; in jedem Werkzeug Leertaste oder mittlere Maustaste halten</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
</context>
<context>
    <name>ratoon::LassoTool</name>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Lasso: drag around, or click corners and press Enter, Shift adds, Alt subtracts</source>
        <translation>Lasso: außen herumziehen oder Ecken klicken und Eingabe drücken, Umschalt fügt hinzu, Alt zieht ab</translation>
    </message>
</context>
<context>
    <name>ratoon::LayerDelegate</name>
    <message>
        <source>Name of the layer</source>
        <translation>Name der Ebene</translation>
    </message>
</context>
<context>
    <name>ratoon::LayerModel</name>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>graft</source>
        <translation>Pfropfung</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 einblenden</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 ausblenden</translation>
    </message>
    <message>
        <source>Rename to %1</source>
        <translation>In %1 umbenennen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>layer, what it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>layer, group</comment>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>Move layers</source>
        <translation>Ebenen verschieben</translation>
    </message>
</context>
<context>
    <name>ratoon::LayersDock</name>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Opacity of the layer</source>
        <translation>Deckkraft der Ebene</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Opacity in percent</source>
        <translation>Deckkraft in Prozent</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>Opacity of %1: %2</source>
        <translation>Deckkraft von %1: %2</translation>
    </message>
    <message>
        <source>Blend mode of %1: %2</source>
        <translation>Füllmethode von %1: %2</translation>
    </message>
</context>
<context>
    <name>ratoon::LedgerDialog</name>
    <message numerus="yes">
        <source>%n at an unknown cost</source>
        <translation>
            <numerusform>%n zu unbekannten Kosten</numerusform>
            <numerusform>%n zu unbekannten Kosten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown, may have been billed</source>
        <translation>
            <numerusform>%n ungewiss, vielleicht berechnet</numerusform>
            <numerusform>%n ungewiss, vielleicht berechnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Spent per day and model</source>
        <translation>Ausgegeben pro Tag und Modell</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>, up to %1 not settled</source>
        <translation>, bis zu %1 noch nicht abgerechnet</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n request(s)</source>
        <translation>
            <numerusform>%1 für %n Anfrage</numerusform>
            <numerusform>%1 für %n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what was spent</source>
        <translation>Ausgaben exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>Geschrieben.</translation>
    </message>
</context>
<context>
    <name>ratoon::LookTool</name>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Adjusting: drag to pan, Enter applies, Esc leaves everything as it was</source>
        <translation>Anpassen: ziehen, um die Ansicht zu verschieben, Eingabe wendet an, Esc lässt alles, wie es war</translation>
    </message>
</context>
<context>
    <name>ratoon::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Open as a document</source>
        <translation>Als Dokument öffnen</translation>
    </message>
    <message>
        <source>Add as a reference</source>
        <translation>Als Referenz hinzufügen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>Add as layers</source>
        <translation>Als Ebenen hinzufügen</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 Kopie</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 ausblenden</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 einblenden</translation>
    </message>
    <message>
        <source>Online again. Nothing is sent before you say so.</source>
        <translation>Wieder online. Nichts wird gesendet, bevor du es sagst.</translation>
    </message>
    <message>
        <source>The edit that is on its way ends as it would.</source>
        <translation>Die laufende Bearbeitung endet wie sonst.</translation>
    </message>
    <message>
        <source>Offline: no connection is opened. Edits by services wait until you turn it off; the offline provider works.</source>
        <translation>Offline: Es wird keine Verbindung geöffnet. Bearbeitungen durch Dienste warten, bis du es ausschaltest; der Offline-Anbieter funktioniert.</translation>
    </message>
    <message>
        <source>Delete layers</source>
        <translation>Ebenen löschen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Group layers</source>
        <translation>Ebenen gruppieren</translation>
    </message>
    <message>
        <source>Groups cannot be nested any deeper.</source>
        <translation>Gruppen lassen sich nicht tiefer verschachteln.</translation>
    </message>
    <message>
        <source>Ungroup %1</source>
        <translation>Gruppierung von %1 aufheben</translation>
    </message>
    <message>
        <source>Clip %1</source>
        <translation>%1 auf die Ebene darunter beschneiden</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>Beschneidung von %1 aufheben</translation>
    </message>
</context>
<context>
    <name>ratoon::MarqueeTool</name>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Ellipse: drag to select, Shift adds, Alt subtracts, both intersect</source>
        <translation>Ellipse: ziehen, um auszuwählen, Umschalt fügt hinzu, Alt zieht ab, beide bilden die Schnittmenge</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Rectangle: drag to select, Shift adds, Alt subtracts, both intersect</source>
        <translation>Rechteck: ziehen, um auszuwählen, Umschalt fügt hinzu, Alt zieht ab, beide bilden die Schnittmenge</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>ratoon::ModelPanel</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Shape of the picture</source>
        <translation>Seitenverhältnis des Bildes</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Größe des Bildes</translation>
    </message>
    <message>
        <source>How many results</source>
        <translation>Anzahl der Ergebnisse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the running edit</source>
        <translation>Die laufende Bearbeitung abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s)</source>
        <translation>
            <numerusform>%n Variante</numerusform>
            <numerusform>%n Varianten</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Automatic size</source>
        <translation>Automatische Größe</translation>
    </message>
    <message>
        <source>works offline</source>
        <translation>funktioniert offline</translation>
    </message>
    <message>
        <source>key ok</source>
        <translation>Schlüssel ok</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>verb, price</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>noch kein Schlüssel</translation>
    </message>
    <message>
        <source>%1  ·  until %2</source>
        <comment>a model, and when it retires</comment>
        <translation>%1  ·  bis %2</translation>
    </message>
    <message>
        <source>Only its name is known. It is asked for a picture and nothing else.</source>
        <translation>Nur sein Name ist bekannt. Es wird um ein Bild gebeten und um nichts sonst.</translation>
    </message>
    <message>
        <source>Nothing is known of what %1 can be asked for.</source>
        <translation>Es ist nicht bekannt, worum %1 gebeten werden kann.</translation>
    </message>
    <message>
        <source>%1 answers in one size only.</source>
        <translation>%1 antwortet nur in einer Größe.</translation>
    </message>
</context>
<context>
    <name>ratoon::MoveTool</name>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move: drag the active layer, Shift keeps the direction, arrow keys nudge</source>
        <translation>Verschieben: die aktive Ebene ziehen, Umschalt hält die Richtung, Pfeiltasten verschieben in kleinen Schritten</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>There is only one layer.</source>
        <translation>Es gibt nur eine Ebene.</translation>
    </message>
    <message>
        <source>Choose a layer first.</source>
        <translation>Wähle zuerst eine Ebene.</translation>
    </message>
    <message>
        <source>This is the topmost layer.</source>
        <translation>Das ist die oberste Ebene.</translation>
    </message>
    <message>
        <source>This is the lowest layer.</source>
        <translation>Das ist die unterste Ebene.</translation>
    </message>
    <message>
        <source>This is the original.</source>
        <translation>Das ist das Original.</translation>
    </message>
    <message>
        <source>Nothing comes after this version.</source>
        <translation>Nach dieser Version kommt nichts mehr.</translation>
    </message>
    <message>
        <source>No result waits for you.</source>
        <translation>Kein Ergebnis wartet auf dich.</translation>
    </message>
    <message>
        <source>This version was made by hand.</source>
        <translation>Diese Version wurde von Hand gemacht.</translation>
    </message>
    <message>
        <source>Open a picture first.</source>
        <translation>Öffne zuerst ein Bild.</translation>
    </message>
    <message>
        <source>The canvas is empty.</source>
        <translation>Die Leinwand ist leer.</translation>
    </message>
    <message>
        <source>Select something first.</source>
        <translation>Wähle zuerst etwas aus.</translation>
    </message>
    <message>
        <source>No edit is running.</source>
        <translation>Es läuft keine Bearbeitung.</translation>
    </message>
    <message>
        <source>Nothing has been adjusted yet.</source>
        <translation>Es wurde noch nichts angepasst.</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>Es wurde nichts rückgängig gemacht.</translation>
    </message>
    <message>
        <source>This version keeps no reply of a model.</source>
        <translation>Diese Version enthält keine Antwort eines Modells.</translation>
    </message>
    <message>
        <source>This reply has its place.</source>
        <translation>Diese Antwort hat schon ihren Platz.</translation>
    </message>
    <message>
        <source>Nothing is protected.</source>
        <translation>Es ist nichts geschützt.</translation>
    </message>
    <message>
        <source>A graft is being adjusted.</source>
        <translation>Es wird gerade eine Pfropfung angepasst.</translation>
    </message>
    <message>
        <source>RATOON_OFFLINE is set in the environment.</source>
        <translation>RATOON_OFFLINE ist in der Umgebung gesetzt.</translation>
    </message>
    <message>
        <source>The reply of this version was not held back.</source>
        <translation>Die Antwort dieser Version wurde nicht zurückgehalten.</translation>
    </message>
    <message>
        <source>This version was made here, from another one.</source>
        <translation>Diese Version wurde hier gemacht, aus einer anderen.</translation>
    </message>
    <message>
        <source>Choose a group first.</source>
        <translation>Wähle zuerst eine Gruppe.</translation>
    </message>
    <message>
        <source>No other document is open.</source>
        <translation>Es ist kein anderes Dokument geöffnet.</translation>
    </message>
    <message>
        <source>This document is open for looking only.</source>
        <translation>Dieses Dokument ist nur zum Ansehen geöffnet.</translation>
    </message>
</context>
<context>
    <name>ratoon::NewCanvasDialog</name>
    <message>
        <source>Width in pixels</source>
        <translation>Breite in Pixeln</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Höhe in Pixeln</translation>
    </message>
    <message>
        <source>New canvas</source>
        <translation>Neue Leinwand</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
</context>
<context>
    <name>ratoon::NoticeStrip</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>ratoon::Opener</name>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Recovered work</source>
        <translation>Wiederhergestellte Arbeit</translation>
    </message>
    <message>
        <source>%1 (recovered)</source>
        <translation>%1 (wiederhergestellt)</translation>
    </message>
    <message>
        <source>%1 (salvaged)</source>
        <translation>%1 (gerettet)</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generieren</translation>
    </message>
    <message>
        <source>Edit selection</source>
        <translation>Auswahl bearbeiten</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Generate a picture</source>
        <translation>Ein Bild generieren</translation>
    </message>
    <message>
        <source>Edit the selection</source>
        <translation>Die Auswahl bearbeiten</translation>
    </message>
    <message>
        <source>Edit the whole picture</source>
        <translation>Das ganze Bild bearbeiten</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>Wähle ein Modell.</translation>
    </message>
    <message>
        <source>Open a picture first.</source>
        <translation>Öffne zuerst ein Bild.</translation>
    </message>
    <message>
        <source>%1 cannot start from an empty canvas. Choose another model, or place a picture first.</source>
        <translation>%1 kann nicht mit einer leeren Leinwand beginnen. Wähle ein anderes Modell oder füge zuerst ein Bild ein.</translation>
    </message>
    <message>
        <source>Write what should change.</source>
        <translation>Schreibe, was sich ändern soll.</translation>
    </message>
    <message>
        <source>The offline provider takes no references. Choose another model.</source>
        <translation>Der Offline-Anbieter nimmt keine Referenzen an. Wähle ein anderes Modell.</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %n picture(s) in all.</source>
        <translation>
            <numerusform>%1 nimmt insgesamt %n Bild an.</numerusform>
            <numerusform>%1 nimmt insgesamt %n Bilder an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays on this computer</source>
        <translation>Bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>Geht an %1</translation>
    </message>
    <message>
        <source>The prompt goes there</source>
        <translation>Der Prompt geht dorthin</translation>
    </message>
    <message>
        <source>The prompt and a part of the picture (%1) go there</source>
        <translation>Der Prompt und ein Teil des Bildes (%1) gehen dorthin</translation>
    </message>
    <message numerus="yes">
        <source>, with %n reference(s)</source>
        <translation>
            <numerusform>, mit %n Referenz</numerusform>
            <numerusform>, mit %n Referenzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Send to %1?</source>
        <translation>An %1 senden?</translation>
    </message>
    <message>
        <source>Works on %1</source>
        <translation>Arbeitet an %1</translation>
    </message>
    <message numerus="yes">
        <source>With %n reference(s)</source>
        <translation>
            <numerusform>Mit %n Referenz</numerusform>
            <numerusform>Mit %n Referenzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>Wartet auf das Modell</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Wird empfangen</translation>
    </message>
    <message>
        <source>Placing the edit</source>
        <translation>Bearbeitung wird eingesetzt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>%1 × %2 to %3</source>
        <comment>pixels, and the model that gets them</comment>
        <translation>%1 × %2 an %3</translation>
    </message>
    <message>
        <source>%1 needs a key: type one in the settings, or set %2.</source>
        <translation>%1 braucht einen Schlüssel: in den Einstellungen eingeben oder %2 setzen.</translation>
    </message>
    <message>
        <source>Ratoon is offline, so nothing is sent. Turn that off, or choose the offline provider.</source>
        <translation>Ratoon ist offline, also wird nichts gesendet. Das ausschalten oder den Offline-Anbieter wählen.</translation>
    </message>
    <message>
        <source>You will be asked before the first picture goes there.</source>
        <translation>Vor dem ersten Bild dorthin wird gefragt.</translation>
    </message>
    <message>
        <source>Pictures may go there since %1; the settings take that back.</source>
        <translation>Bilder dürfen seit %1 dorthin; in den Einstellungen lässt sich das zurücknehmen.</translation>
    </message>
    <message>
        <source>“%1” was waiting when Ratoon ended.</source>
        <translation>„%1“ wartete, als Ratoon endete.</translation>
    </message>
    <message>
        <source>Nothing of it was sent.</source>
        <translation>Nichts davon wurde gesendet.</translation>
    </message>
    <message>
        <source>“%1” was on its way when Ratoon ended.</source>
        <translation>„%1“ war unterwegs, als Ratoon endete.</translation>
    </message>
    <message>
        <source>Whether it was carried out is not known: it may have been billed, and would be billed again.</source>
        <translation>Ob sie ausgeführt wurde, ist nicht bekannt: Sie kann berechnet sein und würde erneut berechnet.</translation>
    </message>
    <message>
        <source>The reply to “%1” came before Ratoon ended.</source>
        <translation>Die Antwort auf „%1“ kam, bevor Ratoon endete.</translation>
    </message>
    <message>
        <source>It is kept. Nothing is sent to show it.</source>
        <translation>Sie ist aufbewahrt. Zum Zeigen wird nichts gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n more after it.</source>
        <translation>
            <numerusform>%n weitere danach.</numerusform>
            <numerusform>%n weitere danach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) are in it: make sure that you may share them.</source>
        <translation>
            <numerusform>%n Gesicht ist darauf: Stellen Sie sicher, dass Sie es weitergeben dürfen.</numerusform>
            <numerusform>%n Gesichter sind darauf: Stellen Sie sicher, dass Sie sie weitergeben dürfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>If people are in the picture, make sure that you may share it.</source>
        <translation>Sind Personen im Bild, stellen Sie sicher, dass Sie es weitergeben dürfen.</translation>
    </message>
    <message>
        <source>No file name and no metadata go with it.</source>
        <translation>Dateiname und Metadaten gehen nicht mit.</translation>
    </message>
    <message>
        <source>Asked once for each host.</source>
        <translation>Diese Frage kommt einmal je Host.</translation>
    </message>
    <message>
        <source>This document is open for looking only.</source>
        <translation>Dieses Dokument ist nur zum Ansehen geöffnet.</translation>
    </message>
</context>
<context>
    <name>ratoon::PassesLine</name>
    <message>
        <source>Redo from the original</source>
        <translation>Vom Original aus neu machen</translation>
    </message>
    <message>
        <source>Redo from the original with both instructions</source>
        <translation>Mit beiden Anweisungen vom Original aus neu machen</translation>
    </message>
    <message>
        <source>Asks for both instructions at once, on pixels that no model has made</source>
        <translation>Verlangt beide Anweisungen auf einmal, auf Pixeln, die kein Modell gemacht hat</translation>
    </message>
    <message numerus="yes">
        <source>These pixels have been through %n model(s) already</source>
        <translation>
            <numerusform>Diese Pixel gingen schon durch %n Modell</numerusform>
            <numerusform>Diese Pixel gingen schon durch %n Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Each time costs detail.</source>
        <translation>Jedes Mal gehen Details verloren.</translation>
    </message>
</context>
<context>
    <name>ratoon::PassesMap</name>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 Modell</translation>
    </message>
    <message>
        <source>2 models</source>
        <translation>2 Modelle</translation>
    </message>
    <message>
        <source>3 models or more</source>
        <translation>3 Modelle oder mehr</translation>
    </message>
    <message>
        <source>Models each pixel went through</source>
        <translation>Modelle, die jedes Pixel durchlaufen hat</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
</context>
<context>
    <name>ratoon::PlacePage</name>
    <message>
        <source>From the left</source>
        <translation>Von links</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Von oben</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source>Half seen</source>
        <translation>Halb sichtbar</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>How the reply is seen while it moves</source>
        <translation>Wie die Antwort beim Verschieben zu sehen ist</translation>
    </message>
    <message>
        <source>Back to measured</source>
        <translation>Zurück zur Messung</translation>
    </message>
    <message>
        <source>Both can be seen while the reply is moved</source>
        <translation>Beide sind zu sehen, während die Antwort verschoben wird</translation>
    </message>
    <message>
        <source>Black where both are alike</source>
        <translation>Schwarz, wo beide gleich sind</translation>
    </message>
    <message>
        <source>Where the measurement puts the reply</source>
        <translation>Wo die Messung die Antwort platziert</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Versatz</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Gedreht</translation>
    </message>
</context>
<context>
    <name>ratoon::PlaceTool</name>
    <message>
        <source>Place by hand</source>
        <translation>Von Hand platzieren</translation>
    </message>
    <message>
        <source>Drag to move, handles scale (Shift: freely), outside a corner turns, arrow keys nudge</source>
        <translation>Ziehen, um zu verschieben, Griffe skalieren (Umschalt: frei), außerhalb einer Ecke drehen, Pfeiltasten verschieben in kleinen Schritten</translation>
    </message>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>%1 × %2 %</source>
        <translation>%1 × %2 %</translation>
    </message>
    <message>
        <source>%1, %2 px</source>
        <translation>%1, %2 px</translation>
    </message>
</context>
<context>
    <name>ratoon::PromptDock</name>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>%1 history</source>
        <translation>%1 Verlauf</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Komposition</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Phrases: %1</source>
        <translation>Formulierungen: %1</translation>
    </message>
    <message>
        <source>Add reference pictures</source>
        <translation>Referenzbilder hinzufügen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Describe a picture</source>
        <translation>Beschreibe ein Bild</translation>
    </message>
    <message>
        <source>Select something, write what should change, press %1</source>
        <translation>Wähle etwas aus, schreibe, was sich ändern soll, und drücke %1</translation>
    </message>
    <message>
        <source>No model has made these pixels.</source>
        <translation>Kein Modell hat diese Pixel gemacht.</translation>
    </message>
    <message>
        <source>No edit lies below that could be redone.</source>
        <translation>Darunter liegt keine Bearbeitung, die sich neu machen ließe.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Tell the model what was asked and answered before. The pictures of those turns are sent again, and paid for again.</source>
        <translation>Dem Modell sagen, was zuvor gefragt und geantwortet wurde. Die Bilder dieser Runden werden noch einmal gesendet und noch einmal bezahlt.</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Formulierungen</translation>
    </message>
</context>
<context>
    <name>ratoon::PromptEdit</name>
    <message>
        <source>Prompt: what should change</source>
        <translation>Prompt: was sich ändern soll</translation>
    </message>
</context>
<context>
    <name>ratoon::PromptFlow</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s)</source>
        <translation>
            <numerusform>%n weitere wartet</numerusform>
            <numerusform>%n weitere warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Nothing was changed. What should become of it?</source>
        <translation>Nichts wurde geändert. Was soll mit der Antwort geschehen?</translation>
    </message>
    <message>
        <source>The reply is paid for and kept with its version. It has not been shown.</source>
        <translation>Die Antwort ist bezahlt und bei ihrer Version aufbewahrt. Sie wurde nicht gezeigt.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Ergebnis zeigen</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ratoon::RebaseDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Repeat on the originals</source>
        <translation>Auf den Originalen wiederholen</translation>
    </message>
    <message>
        <source>The edits that are repeated</source>
        <translation>Die Bearbeitungen, die wiederholt werden</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) are asked again from the original, so that each pixel goes through as few models as can be. The versions that are there stay.</source>
        <translation>
            <numerusform>%n Bearbeitung wird vom Original aus noch einmal angefragt, damit jedes Pixel durch so wenige Modelle wie möglich geht. Die vorhandenen Versionen bleiben.</numerusform>
            <numerusform>%n Bearbeitungen werden vom Original aus noch einmal angefragt, damit jedes Pixel durch so wenige Modelle wie möglich geht. Die vorhandenen Versionen bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) by hand are left out.</source>
        <translation>
            <numerusform>%n Änderung von Hand wird ausgelassen.</numerusform>
            <numerusform>%n Änderungen von Hand werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Prompts and parts of the picture go to %1.</source>
        <translation>Prompts und Teile des Bildes gehen an %1.</translation>
    </message>
    <message>
        <source>Nothing was sent there before: Start agrees to it.</source>
        <translation>Dorthin wurde bisher nichts gesendet: Mit „Starten“ stimmst du zu.</translation>
    </message>
    <message>
        <source>Reading what was asked…</source>
        <translation>Das Angefragte wird gelesen…</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <source>Start  %1</source>
        <comment>price</comment>
        <translation>Starten  %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The new branch is there, beside what was there before.</source>
        <translation>Der neue Zweig ist da, neben dem, was vorher da war.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Stopped. What was made until then is kept.</source>
        <translation>Angehalten. Was bis dahin gemacht wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>Es wurde nichts gemacht.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
</context>
<context>
    <name>ratoon::ReferenceTile</name>
    <message>
        <source>Reference @%1</source>
        <translation>Referenz @%1</translation>
    </message>
    <message>
        <source>Mention @%1 in the prompt</source>
        <translation>@%1 im Prompt erwähnen</translation>
    </message>
    <message>
        <source>Name of the reference</source>
        <translation>Name der Referenz</translation>
    </message>
</context>
<context>
    <name>ratoon::ReferenceTray</name>
    <message>
        <source>Subject</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>Pose</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Keine Rolle</translation>
    </message>
    <message>
        <source>image%1</source>
        <translation>Bild%1</translation>
    </message>
    <message>
        <source>Add a reference picture, or drop one here</source>
        <translation>Füge ein Referenzbild hinzu oder lege hier eines ab</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ratoon::ScopeChip</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Its tone all over</source>
        <translation>Ton überall</translation>
    </message>
    <message>
        <source>A new picture</source>
        <translation>Ein neues Bild</translation>
    </message>
    <message>
        <source>Some of it</source>
        <translation>Ein Teil davon</translation>
    </message>
    <message>
        <source>As the words say, and as the reply turns out</source>
        <translation>Je nachdem, was die Wörter sagen und wie die Antwort ausfällt</translation>
    </message>
    <message>
        <source>The picture keeps its own pixels and gets the light and color of the reply</source>
        <translation>Das Bild behält seine eigenen Pixel und bekommt Licht und Farbe der Antwort</translation>
    </message>
    <message>
        <source>The reply replaces the picture</source>
        <translation>Die Antwort ersetzt das Bild</translation>
    </message>
    <message>
        <source>The reply is cut to what it may change; the rest stays as it is</source>
        <translation>Die Antwort wird auf das zugeschnitten, was sie ändern darf; der Rest bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Automatic · %1</source>
        <comment>what an edit seems to be about</comment>
        <translation>Automatisch · %1</translation>
    </message>
    <message>
        <source>What the edit is about: %1</source>
        <translation>Was die Bearbeitung betrifft: %1</translation>
    </message>
    <message>
        <source>What the edit is about</source>
        <translation>Was die Bearbeitung betrifft</translation>
    </message>
</context>
<context>
    <name>ratoon::SentPopover</name>
    <message>
        <source>The words that are sent</source>
        <translation>Die Wörter, die gesendet werden</translation>
    </message>
    <message>
        <source>Making it ready…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>nothing is sent</source>
        <translation>nichts wird gesendet</translation>
    </message>
    <message>
        <source>No picture, only words</source>
        <translation>Kein Bild, nur Wörter</translation>
    </message>
    <message>
        <source>@%1 (%2)</source>
        <translation>@%1 (%2)</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Mit %1</translation>
    </message>
    <message>
        <source>Exact request…</source>
        <translation>Genaue Anfrage…</translation>
    </message>
    <message>
        <source>Byte by byte what leaves this computer</source>
        <translation>Byte für Byte, was diesen Computer verlässt</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) found</source>
        <translation>
            <numerusform>%n Gesicht gefunden</numerusform>
            <numerusform>%n Gesichter gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratoon::SpendingSettings</name>
    <message>
        <source>Allow unknown prices</source>
        <translation>Unbekannte Preise zulassen</translation>
    </message>
    <message>
        <source>Limit for one edit</source>
        <translation>Limit für eine Bearbeitung</translation>
    </message>
    <message>
        <source>Limit for a document</source>
        <translation>Limit für ein Dokument</translation>
    </message>
    <message>
        <source>Limit for a day</source>
        <translation>Limit für einen Tag</translation>
    </message>
    <message>
        <source>With a limit, a model whose price is not known is refused otherwise</source>
        <translation>Sonst wird ein Modell mit unbekanntem Preis abgelehnt, wenn es ein Limit gibt</translation>
    </message>
    <message>
        <source>An edit</source>
        <translation>Pro Bearbeitung</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>Pro Dokument</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Pro Tag</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Kein Limit</translation>
    </message>
</context>
<context>
    <name>ratoon::SpentToday</name>
    <message>
        <source>Today %1 of %2</source>
        <translation>Heute %1 von %2</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Heute %1</translation>
    </message>
</context>
<context>
    <name>ratoon::VersionDetails</name>
    <message>
        <source>Details of the version</source>
        <translation>Details der Version</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Wird gemessen…</translation>
    </message>
    <message>
        <source>What had to stay</source>
        <translation>Sollte bleiben</translation>
    </message>
    <message>
        <source>To its parent</source>
        <translation>Zum Vorgänger</translation>
    </message>
    <message>
        <source>To the original</source>
        <translation>Zum Original</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What you want to remember about it</source>
        <translation>Was Sie sich dazu merken möchten</translation>
    </message>
    <message>
        <source>Nothing had to stay</source>
        <translation>Nichts sollte bleiben</translation>
    </message>
</context>
<context>
    <name>ReplyChoice</name>
    <message>
        <source>As a new picture</source>
        <translation>Als neues Bild</translation>
    </message>
    <message>
        <source>As a loose layer</source>
        <translation>Als lose Ebene</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Place by hand</source>
        <translation>Von Hand platzieren</translation>
    </message>
    <message>
        <source>The reply becomes the picture, in a version of its own. No request is sent.</source>
        <translation>Die Antwort wird zum Bild, in einer eigenen Version. Es wird keine Anfrage gesendet.</translation>
    </message>
    <message>
        <source>The reply becomes a layer above the picture, to be moved about. No request is sent.</source>
        <translation>Die Antwort wird zu einer Ebene über dem Bild, die sich verschieben lässt. Es wird keine Anfrage gesendet.</translation>
    </message>
    <message>
        <source>The same prompt is sent once more, at the same price.</source>
        <translation>Derselbe Prompt wird noch einmal gesendet, zum selben Preis.</translation>
    </message>
    <message>
        <source>Move, scale and turn the reply over the picture until it fits. No request is sent.</source>
        <translation>Die Antwort über dem Bild verschieben, skalieren und drehen, bis sie passt. Es wird keine Anfrage gesendet.</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>The reply holds no picture.</source>
        <translation>Die Antwort enthält kein Bild.</translation>
    </message>
    <message>
        <source>Word the prompt differently, or choose another model.</source>
        <translation>Formuliere den Prompt anders oder wähle ein anderes Modell.</translation>
    </message>
    <message>
        <source>There is no provider named %1.</source>
        <translation>Es gibt keinen Anbieter namens %1.</translation>
    </message>
    <message>
        <source>Choose one of those that are listed.</source>
        <translation>Wähle einen der aufgeführten.</translation>
    </message>
    <message>
        <source>%1 has no model named %2.</source>
        <translation>%1 hat kein Modell namens %2.</translation>
    </message>
    <message>
        <source>The address of %1 could not be found.</source>
        <translation>Die Adresse von %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted, so nothing was sent.</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut, darum wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>Es konnte keine sichere Verbindung zu %1 hergestellt werden.</translation>
    </message>
    <message>
        <source>The network proxy did not let the connection to %1 through.</source>
        <translation>Der Netzwerk-Proxy hat die Verbindung zu %1 nicht durchgelassen.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before its reply was complete.</source>
        <translation>Die Verbindung zu %1 brach ab, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 war nicht erreichbar.</translation>
    </message>
    <message>
        <source>No connection to %1 came about within %2 seconds.</source>
        <translation>Innerhalb von %2 Sekunden kam keine Verbindung zu %1 zustande.</translation>
    </message>
    <message>
        <source>%1 stopped taking the request, for %2 seconds.</source>
        <translation>%1 hat %2 Sekunden lang nichts mehr von der Anfrage angenommen.</translation>
    </message>
    <message>
        <source>No reply from %1 came within %2 seconds.</source>
        <translation>Innerhalb von %2 Sekunden kam keine Antwort von %1.</translation>
    </message>
    <message>
        <source>The reply from %1 stopped for %2 seconds.</source>
        <translation>Die Antwort von %1 ist %2 Sekunden lang stehen geblieben.</translation>
    </message>
    <message>
        <source>%1 was not done within %2 seconds.</source>
        <translation>%1 wurde nicht innerhalb von %2 Sekunden fertig.</translation>
    </message>
    <message>
        <source>%1 pointed to another address, which was not followed.</source>
        <translation>%1 verwies auf eine andere Adresse, der nicht gefolgt wurde.</translation>
    </message>
    <message>
        <source>Check the base URL in the settings.</source>
        <translation>Prüfe die Basis-URL in den Einstellungen.</translation>
    </message>
    <message>
        <source>The reply from %1 is larger than %2 MiB.</source>
        <translation>Die Antwort von %1 ist größer als %2 MiB.</translation>
    </message>
    <message>
        <source>Ask for a smaller picture.</source>
        <translation>Fordere ein kleineres Bild an.</translation>
    </message>
    <message>
        <source>The request may have been carried out and billed: send it again only if that is acceptable.</source>
        <translation>Die Anfrage wurde vielleicht ausgeführt und berechnet: Sende sie nur noch einmal, wenn das in Ordnung ist.</translation>
    </message>
    <message>
        <source>Check the connection and the base URL, then try again.</source>
        <translation>Prüfe die Verbindung und die Basis-URL und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>The key holds characters no key has.</source>
        <translation>Der Schlüssel enthält Zeichen, die kein Schlüssel hat.</translation>
    </message>
    <message>
        <source>Copy the key again, as one line.</source>
        <translation>Kopiere den Schlüssel noch einmal, als eine Zeile.</translation>
    </message>
    <message>
        <source>A header of the request holds a line break.</source>
        <translation>Ein Header der Anfrage enthält einen Zeilenumbruch.</translation>
    </message>
    <message>
        <source>The base URL is not a web address.</source>
        <translation>Die Basis-URL ist keine Webadresse.</translation>
    </message>
    <message>
        <source>Use an address such as https://example.com.</source>
        <translation>Verwende eine Adresse wie https://example.com.</translation>
    </message>
    <message>
        <source>The base URL holds a user name or a password.</source>
        <translation>Die Basis-URL enthält einen Benutzernamen oder ein Passwort.</translation>
    </message>
    <message>
        <source>Take it out, and set the key instead.</source>
        <translation>Nimm das heraus und setze stattdessen den Schlüssel.</translation>
    </message>
    <message>
        <source>The address of %1 is not encrypted.</source>
        <translation>Die Adresse von %1 ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Use https; plain http is for this machine only.</source>
        <translation>Verwende https; einfaches http ist nur für diesen Rechner.</translation>
    </message>
    <message>
        <source>The edit was cancelled.</source>
        <translation>Die Bearbeitung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The edit would have changed %1 pixels outside its area.</source>
        <translation>Die Bearbeitung hätte %1 Pixel außerhalb ihres Bereichs geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed; report this as a fault of Ratoon.</source>
        <translation>Nichts wurde geändert; melde das als Fehler von Ratoon.</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>Der Prompt ist leer.</translation>
    </message>
    <message>
        <source>Write what should change.</source>
        <translation>Schreibe, was sich ändern soll.</translation>
    </message>
    <message>
        <source>The selection holds no pixel of the picture.</source>
        <translation>Die Auswahl enthält kein Pixel des Bildes.</translation>
    </message>
    <message>
        <source>Select an area inside the picture, or nothing.</source>
        <translation>Wähle einen Bereich im Bild aus oder gar nichts.</translation>
    </message>
    <message>
        <source>%1 does not offer the ratio %2.</source>
        <translation>%1 bietet das Seitenverhältnis %2 nicht an.</translation>
    </message>
    <message>
        <source>It offers %1.</source>
        <translation>Angeboten werden %1.</translation>
    </message>
    <message>
        <source>%1 does not offer the size %2.</source>
        <translation>%1 bietet die Größe %2 nicht an.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 pictures, and this edit has %3.</source>
        <translation>%1 nimmt höchstens %2 Bilder an, und diese Bearbeitung hat %3.</translation>
    </message>
    <message>
        <source>Remove some references.</source>
        <translation>Entferne einige Referenzen.</translation>
    </message>
    <message>
        <source>In the model list, %1 must be an object.</source>
        <translation>In der Modellliste muss %1 ein Objekt sein.</translation>
    </message>
    <message>
        <source>In the model list, %1 must be text.</source>
        <translation>In der Modellliste muss %1 Text sein.</translation>
    </message>
    <message>
        <source>In the model list, %1 must be a list of texts.</source>
        <translation>In der Modellliste muss %1 eine Liste von Texten sein.</translation>
    </message>
    <message>
        <source>In the model list, %1 must be true or false.</source>
        <translation>In der Modellliste muss %1 true oder false sein.</translation>
    </message>
    <message>
        <source>In the model list, %1 must be a number from %2 to %3.</source>
        <translation>In der Modellliste muss %1 eine Zahl von %2 bis %3 sein.</translation>
    </message>
    <message>
        <source>In the model list, %1 must be a date such as 2026-10-29.</source>
        <translation>In der Modellliste muss %1 ein Datum wie 2026-10-29 sein.</translation>
    </message>
    <message>
        <source>In the model list, %1 must be a width and a height in pixels.</source>
        <translation>In der Modellliste muss %1 eine Breite und eine Höhe in Pixeln sein.</translation>
    </message>
    <message>
        <source>In the model list, %1 is not a field that is known.</source>
        <translation>In der Modellliste ist %1 kein bekanntes Feld.</translation>
    </message>
    <message>
        <source>In the model list, %1 names “%2”, which %3 lacks.</source>
        <translation>In der Modellliste nennt %1 „%2“, das in %3 fehlt.</translation>
    </message>
    <message>
        <source>Mend that file, or take it away.</source>
        <translation>Korrigiere diese Datei oder entferne sie.</translation>
    </message>
    <message>
        <source>The model list is not a JSON object.</source>
        <translation>Die Modellliste ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Mend the model list, or take it away.</source>
        <translation>Korrigiere die Modellliste oder entferne sie.</translation>
    </message>
    <message>
        <source>The model list has no model for %1.</source>
        <translation>Die Modellliste hat kein Modell für %1.</translation>
    </message>
    <message>
        <source>Add one, or take that provider out of the list.</source>
        <translation>Füge eines hinzu oder nimm diesen Anbieter aus der Liste.</translation>
    </message>
    <message>
        <source>The model list has %1 speak “%2”, which is not known.</source>
        <translation>Die Modellliste lässt %1 „%2“ sprechen, was nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The request may have been billed: send it again only if that is acceptable.</source>
        <translation>Die Anfrage wurde vielleicht berechnet: Sende sie nur noch einmal, wenn das in Ordnung ist.</translation>
    </message>
    <message>
        <source>The reply of the service is larger or deeper than any picture needs.</source>
        <translation>Die Antwort des Dienstes ist größer oder tiefer, als ein Bild es braucht.</translation>
    </message>
    <message>
        <source>The reply of the service is cut short, or is no reply.</source>
        <translation>Die Antwort des Dienstes ist abgeschnitten oder keine Antwort.</translation>
    </message>
    <message>
        <source>The reply of the service is larger than %1 MiB.</source>
        <translation>Die Antwort des Dienstes ist größer als %1 MiB.</translation>
    </message>
    <message>
        <source>The reply of the service is no reply of a model.</source>
        <translation>Die Antwort des Dienstes ist keine Antwort eines Modells.</translation>
    </message>
    <message>
        <source>The API is not switched on for the project of this key.</source>
        <translation>Die API ist für das Projekt dieses Schlüssels nicht eingeschaltet.</translation>
    </message>
    <message>
        <source>Switch it on in the console of the service, or use the key of another project.</source>
        <translation>Schalte sie in der Konsole des Dienstes ein oder verwende den Schlüssel eines anderen Projekts.</translation>
    </message>
    <message>
        <source>This key may not do that: “%1”</source>
        <translation>Dieser Schlüssel darf das nicht: „%1“</translation>
    </message>
    <message>
        <source>Use another key, or another model.</source>
        <translation>Verwende einen anderen Schlüssel oder ein anderes Modell.</translation>
    </message>
    <message>
        <source>The service does not accept this key.</source>
        <translation>Der Dienst akzeptiert diesen Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Check the key and the base URL, or make a new key.</source>
        <translation>Prüfe den Schlüssel und die Basis-URL oder erstelle einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>This key has no quota for %1.</source>
        <translation>Dieser Schlüssel hat kein Kontingent für %1.</translation>
    </message>
    <message>
        <source>Turn on billing for its project, or choose another model.</source>
        <translation>Schalte die Abrechnung für sein Projekt ein oder wähle ein anderes Modell.</translation>
    </message>
    <message>
        <source>The quota of this key for %1 is used up for today.</source>
        <translation>Das Kontingent dieses Schlüssels für %1 ist für heute aufgebraucht.</translation>
    </message>
    <message>
        <source>It is renewed at midnight Pacific time: wait, or choose another model.</source>
        <translation>Es wird um Mitternacht pazifischer Zeit erneuert: Warte oder wähle ein anderes Modell.</translation>
    </message>
    <message>
        <source>Too much was asked of %1 with this key in too short a time.</source>
        <translation>Von %1 wurde mit diesem Schlüssel in zu kurzer Zeit zu viel verlangt.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Warte eine Minute und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>Try again in %1 seconds.</source>
        <translation>Versuche es in %1 Sekunden noch einmal.</translation>
    </message>
    <message>
        <source>The service does not know the model %1.</source>
        <translation>Der Dienst kennt das Modell %1 nicht.</translation>
    </message>
    <message>
        <source>It may have been retired: choose another model, and check the base URL.</source>
        <translation>Es wurde vielleicht eingestellt: Wähle ein anderes Modell und prüfe die Basis-URL.</translation>
    </message>
    <message>
        <source>The request is too large for the service.</source>
        <translation>Die Anfrage ist zu groß für den Dienst.</translation>
    </message>
    <message>
        <source>Choose a smaller size, or fewer references.</source>
        <translation>Wähle eine kleinere Größe oder weniger Referenzen.</translation>
    </message>
    <message>
        <source>Change the edit, or choose another model.</source>
        <translation>Ändere die Bearbeitung oder wähle ein anderes Modell.</translation>
    </message>
    <message>
        <source>The service refused the request (HTTP %1) and gave no reason.</source>
        <translation>Der Dienst hat die Anfrage abgelehnt (HTTP %1) und keinen Grund genannt.</translation>
    </message>
    <message>
        <source>The service refused the request (HTTP %1): “%2”</source>
        <translation>Der Dienst hat die Anfrage abgelehnt (HTTP %1): „%2“</translation>
    </message>
    <message>
        <source>The service was not done in time (HTTP %1).</source>
        <translation>Der Dienst wurde nicht rechtzeitig fertig (HTTP %1).</translation>
    </message>
    <message>
        <source>The service failed (HTTP %1) and gave no reason.</source>
        <translation>Der Dienst ist ausgefallen (HTTP %1) und hat keinen Grund genannt.</translation>
    </message>
    <message>
        <source>The service failed (HTTP %1): “%2”</source>
        <translation>Der Dienst ist ausgefallen (HTTP %1): „%2“</translation>
    </message>
    <message>
        <source>Such failures are usually not billed. Try again later.</source>
        <translation>Solche Fehler werden normalerweise nicht berechnet. Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>The account of this key has no credit left.</source>
        <translation>Das Konto dieses Schlüssels hat kein Guthaben mehr.</translation>
    </message>
    <message>
        <source>Add credit, or use another key.</source>
        <translation>Lade Guthaben auf oder verwende einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>The request would have %1 MB, and %2 takes at most %3 MB.</source>
        <translation>Die Anfrage hätte %1 MB, und %2 nimmt höchstens %3 MB an.</translation>
    </message>
    <message>
        <source>Word the edit differently, or choose other pictures.</source>
        <translation>Formuliere die Bearbeitung anders oder wähle andere Bilder.</translation>
    </message>
    <message>
        <source>The service blocked the request (%1).</source>
        <translation>Der Dienst hat die Anfrage blockiert (%1).</translation>
    </message>
    <message>
        <source>The service blocked the request (%1): “%2”</source>
        <translation>Der Dienst hat die Anfrage blockiert (%1): „%2“</translation>
    </message>
    <message>
        <source>The service blocked the picture (%1).</source>
        <translation>Der Dienst hat das Bild blockiert (%1).</translation>
    </message>
    <message>
        <source>The service blocked the picture (%1): “%2”</source>
        <translation>Der Dienst hat das Bild blockiert (%1): „%2“</translation>
    </message>
    <message>
        <source>The reply only points to a picture at “%1”, and pictures are not fetched from other places.</source>
        <translation>Die Antwort verweist nur auf ein Bild unter „%1“, und Bilder werden nicht von anderen Orten geholt.</translation>
    </message>
    <message>
        <source>Have the service send pictures inline, or use another one.</source>
        <translation>Lass den Dienst die Bilder direkt in der Antwort senden oder nimm einen anderen.</translation>
    </message>
    <message>
        <source>Word the edit differently, or try again.</source>
        <translation>Formuliere die Bearbeitung anders oder versuche es noch einmal.</translation>
    </message>
    <message>
        <source>What the service sent as a picture is no PNG, JPEG or WebP file that can be read.</source>
        <translation>Was der Dienst als Bild gesendet hat, ist keine lesbare PNG-, JPEG- oder WebP-Datei.</translation>
    </message>
    <message>
        <source>Try again, or choose another model.</source>
        <translation>Versuche es noch einmal oder wähle ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model made no picture (%1).</source>
        <translation>Das Modell hat kein Bild gemacht (%1).</translation>
    </message>
    <message>
        <source>The model made no picture (%1): “%2”</source>
        <translation>Das Modell hat kein Bild gemacht (%1): „%2“</translation>
    </message>
    <message>
        <source>The model made no picture, and wrote: “%1”</source>
        <translation>Das Modell hat kein Bild gemacht und schrieb: „%1“</translation>
    </message>
    <message>
        <source>The model sent drafts, but no finished picture.</source>
        <translation>Das Modell hat Entwürfe gesendet, aber kein fertiges Bild.</translation>
    </message>
    <message>
        <source>The reply holds no picture and no reason.</source>
        <translation>Die Antwort enthält weder ein Bild noch einen Grund.</translation>
    </message>
    <message>
        <source>The service answered with %1 instead of %2.</source>
        <translation>Der Dienst hat mit %1 statt mit %2 geantwortet.</translation>
    </message>
    <message>
        <source>Remove what is selected</source>
        <translation>Entfernen, was ausgewählt ist</translation>
    </message>
    <message>
        <source>remove the stone</source>
        <translation>remove the stone</translation>
    </message>
    <message>
        <source>Give it another color</source>
        <translation>Ihm eine andere Farbe geben</translation>
    </message>
    <message>
        <source>make the cup navy blue</source>
        <translation>make the cup navy blue</translation>
    </message>
    <message>
        <source>Brighten or darken</source>
        <translation>Aufhellen oder abdunkeln</translation>
    </message>
    <message>
        <source>a little brighter</source>
        <translation>a little brighter</translation>
    </message>
    <message>
        <source>Lift shadows, recover highlights</source>
        <translation>Tiefen aufhellen, Lichter wiederherstellen</translation>
    </message>
    <message>
        <source>lift the shadows</source>
        <translation>lift the shadows</translation>
    </message>
    <message>
        <source>More or less contrast</source>
        <translation>Mehr oder weniger Kontrast</translation>
    </message>
    <message>
        <source>more contrast</source>
        <translation>more contrast</translation>
    </message>
    <message>
        <source>Warmer or cooler</source>
        <translation>Wärmer oder kühler</translation>
    </message>
    <message>
        <source>slightly warmer</source>
        <translation>slightly warmer</translation>
    </message>
    <message>
        <source>Stronger or weaker colors</source>
        <translation>Kräftigere oder schwächere Farben</translation>
    </message>
    <message>
        <source>less saturated</source>
        <translation>less saturated</translation>
    </message>
    <message>
        <source>Black and white, or sepia</source>
        <translation>Schwarzweiß oder Sepia</translation>
    </message>
    <message>
        <source>black and white</source>
        <translation>black and white</translation>
    </message>
    <message>
        <source>Golden hour</source>
        <translation>Goldene Stunde</translation>
    </message>
    <message>
        <source>golden hour light</source>
        <translation>golden hour light</translation>
    </message>
    <message>
        <source>Replace the sky by a gradient</source>
        <translation>Den Himmel durch einen Verlauf ersetzen</translation>
    </message>
    <message>
        <source>replace the sky with a sunset</source>
        <translation>replace the sky with a sunset</translation>
    </message>
    <message>
        <source>Blur, or blur the background</source>
        <translation>Weichzeichnen, auch nur den Hintergrund</translation>
    </message>
    <message>
        <source>blur the background</source>
        <translation>blur the background</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Schärfen</translation>
    </message>
    <message>
        <source>sharpen</source>
        <translation>sharpen</translation>
    </message>
    <message>
        <source>Remove noise</source>
        <translation>Rauschen entfernen</translation>
    </message>
    <message>
        <source>reduce the noise</source>
        <translation>reduce the noise</translation>
    </message>
    <message>
        <source>Pencil sketch, painting or cartoon</source>
        <translation>Bleistiftskizze, Gemälde oder Cartoon</translation>
    </message>
    <message>
        <source>turn it into a pencil sketch</source>
        <translation>turn it into a pencil sketch</translation>
    </message>
    <message>
        <source>Ask it to remove or recolor what is selected, to brighten, darken, lift shadows, recover highlights, change contrast, warmth or saturation, to make black and white, sepia or golden hour, to replace the sky, to blur, blur the background, sharpen or remove noise, or to draw a pencil sketch, a painting or a cartoon.</source>
        <translation>Bitte ihn, das Ausgewählte zu entfernen oder umzufärben, aufzuhellen, abzudunkeln, Tiefen aufzuhellen, Lichter wiederherzustellen, Kontrast, Wärme oder Sättigung zu ändern, Schwarzweiß, Sepia oder goldene Stunde zu erzeugen, den Himmel zu ersetzen, weichzuzeichnen, den Hintergrund weichzuzeichnen, zu schärfen, Rauschen zu entfernen oder eine Bleistiftskizze, ein Gemälde oder einen Cartoon zu zeichnen.</translation>
    </message>
    <message>
        <source>No sky was found in this picture.</source>
        <translation>In diesem Bild wurde kein Himmel gefunden.</translation>
    </message>
    <message>
        <source>Select the sky, and ask again.</source>
        <translation>Wähle den Himmel aus und frage noch einmal.</translation>
    </message>
    <message>
        <source>The offline provider changes pictures, but cannot make one from words.</source>
        <translation>Der Offline-Anbieter ändert Bilder, kann aber keines aus Wörtern machen.</translation>
    </message>
    <message>
        <source>Open a picture first, or choose another provider.</source>
        <translation>Öffne zuerst ein Bild oder wähle einen anderen Anbieter.</translation>
    </message>
    <message>
        <source>The offline provider found nothing in this prompt that it can do.</source>
        <translation>Der Offline-Anbieter hat in diesem Prompt nichts gefunden, was er ausführen kann.</translation>
    </message>
    <message>
        <source>The selection is empty, so nothing may change.</source>
        <translation>Die Auswahl ist leer, darum darf sich nichts ändern.</translation>
    </message>
    <message>
        <source>Select something, or clear the selection.</source>
        <translation>Wähle etwas aus oder hebe die Auswahl auf.</translation>
    </message>
    <message>
        <source>Offline, only what is selected can be removed.</source>
        <translation>Offline kann nur entfernt werden, was ausgewählt ist.</translation>
    </message>
    <message>
        <source>Select what should go first.</source>
        <translation>Wähle zuerst aus, was verschwinden soll.</translation>
    </message>
    <message>
        <source>Offline, only what is selected can get another color.</source>
        <translation>Offline kann nur eine andere Farbe bekommen, was ausgewählt ist.</translation>
    </message>
    <message>
        <source>Select what should change its color first.</source>
        <translation>Wähle zuerst aus, was seine Farbe ändern soll.</translation>
    </message>
    <message>
        <source>There is not enough memory to edit a picture of this size.</source>
        <translation>Der Speicher reicht nicht, um ein Bild dieser Größe zu bearbeiten.</translation>
    </message>
    <message>
        <source>Select a smaller part of it.</source>
        <translation>Wähle einen kleineren Teil davon aus.</translation>
    </message>
    <message>
        <source>Removed what was selected, and filled the gap from around it.</source>
        <translation>Das Ausgewählte entfernt und die Lücke aus der Umgebung gefüllt.</translation>
    </message>
    <message>
        <source>Brightness %1.</source>
        <translation>Helligkeit %1.</translation>
    </message>
    <message>
        <source>Contrast %1.</source>
        <translation>Kontrast %1.</translation>
    </message>
    <message>
        <source>Warmth %1.</source>
        <translation>Wärme %1.</translation>
    </message>
    <message>
        <source>Saturation %1.</source>
        <translation>Sättigung %1.</translation>
    </message>
    <message>
        <source>Shadows %1.</source>
        <translation>Tiefen %1.</translation>
    </message>
    <message>
        <source>Highlights %1.</source>
        <translation>Lichter %1.</translation>
    </message>
    <message>
        <source>Turned black and white.</source>
        <translation>In Schwarzweiß umgewandelt.</translation>
    </message>
    <message>
        <source>Turned black and white, %1.</source>
        <translation>In Schwarzweiß umgewandelt, %1.</translation>
    </message>
    <message>
        <source>Toned in sepia.</source>
        <translation>In Sepia getont.</translation>
    </message>
    <message>
        <source>Toned in sepia, %1.</source>
        <translation>In Sepia getont, %1.</translation>
    </message>
    <message>
        <source>Lit as in the golden hour.</source>
        <translation>Beleuchtet wie in der goldenen Stunde.</translation>
    </message>
    <message>
        <source>Lit as in the golden hour, %1.</source>
        <translation>Beleuchtet wie in der goldenen Stunde, %1.</translation>
    </message>
    <message>
        <source>Blurred.</source>
        <translation>Weichgezeichnet.</translation>
    </message>
    <message>
        <source>Blurred, %1.</source>
        <translation>Weichgezeichnet, %1.</translation>
    </message>
    <message>
        <source>Sharpened.</source>
        <translation>Geschärft.</translation>
    </message>
    <message>
        <source>Sharpened, %1.</source>
        <translation>Geschärft, %1.</translation>
    </message>
    <message>
        <source>Noise removed.</source>
        <translation>Rauschen entfernt.</translation>
    </message>
    <message>
        <source>Noise removed, %1.</source>
        <translation>Rauschen entfernt, %1.</translation>
    </message>
    <message>
        <source>Drawn as a pencil sketch.</source>
        <translation>Als Bleistiftskizze gezeichnet.</translation>
    </message>
    <message>
        <source>Drawn as a pencil sketch, %1.</source>
        <translation>Als Bleistiftskizze gezeichnet, %1.</translation>
    </message>
    <message>
        <source>Painted in oil.</source>
        <translation>In Öl gemalt.</translation>
    </message>
    <message>
        <source>Painted in oil, %1.</source>
        <translation>In Öl gemalt, %1.</translation>
    </message>
    <message>
        <source>Drawn as a cartoon.</source>
        <translation>Als Cartoon gezeichnet.</translation>
    </message>
    <message>
        <source>Drawn as a cartoon, %1.</source>
        <translation>Als Cartoon gezeichnet, %1.</translation>
    </message>
    <message>
        <source>The sky replaced by a gradient of %1.</source>
        <translation>Der Himmel wurde durch einen Verlauf in %1 ersetzt.</translation>
    </message>
    <message>
        <source>The sky replaced by a clear blue.</source>
        <translation>Der Himmel wurde durch klares Blau ersetzt.</translation>
    </message>
    <message>
        <source>The sky replaced by a sunset.</source>
        <translation>Der Himmel wurde durch einen Sonnenuntergang ersetzt.</translation>
    </message>
    <message>
        <source>The sky replaced by a dawn.</source>
        <translation>Der Himmel wurde durch ein Morgenrot ersetzt.</translation>
    </message>
    <message>
        <source>The sky replaced by a dusk.</source>
        <translation>Der Himmel wurde durch eine Abenddämmerung ersetzt.</translation>
    </message>
    <message>
        <source>The sky replaced by a night sky.</source>
        <translation>Der Himmel wurde durch einen Nachthimmel ersetzt.</translation>
    </message>
    <message>
        <source>The sky replaced by a dramatic one.</source>
        <translation>Der Himmel wurde durch einen dramatischen Himmel ersetzt.</translation>
    </message>
    <message>
        <source>The sky replaced by an overcast one.</source>
        <translation>Der Himmel wurde durch einen bedeckten Himmel ersetzt.</translation>
    </message>
    <message>
        <source>Color changed from %1 to %2, shading kept.</source>
        <translation>Farbe von %1 zu %2 geändert, Schattierung erhalten.</translation>
    </message>
    <message>
        <source>Color changed to %1, shading kept.</source>
        <translation>Farbe zu %1 geändert, Schattierung erhalten.</translation>
    </message>
    <message>
        <source>Only in the sky.</source>
        <translation>Nur im Himmel.</translation>
    </message>
    <message>
        <source>Only below the sky.</source>
        <translation>Nur unterhalb des Himmels.</translation>
    </message>
    <message>
        <source>Only in the background.</source>
        <translation>Nur im Hintergrund.</translation>
    </message>
    <message>
        <source>Only on the subject.</source>
        <translation>Nur am Motiv.</translation>
    </message>
    <message>
        <source>Offline, nothing looks for “%1”. To change only that, select it first.</source>
        <translation>Offline sucht nichts nach „%1“. Um nur das zu ändern, wähle es zuerst aus.</translation>
    </message>
    <message>
        <source>Not done, as asked: “%1”.</source>
        <translation>Wie gewünscht nicht gemacht: „%1“.</translation>
    </message>
    <message>
        <source>Left out, because it was not understood: “%1”.</source>
        <translation>Ausgelassen, weil es nicht verstanden wurde: „%1“.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Prüfe den Namen und den Ordner.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>Prüfe die Zugriffsrechte der Datei.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB.</source>
        <translation>%1 ist größer als %2 MB.</translation>
    </message>
    <message>
        <source>Save a smaller copy and open that.</source>
        <translation>Speichere eine kleinere Kopie und öffne diese.</translation>
    </message>
    <message>
        <source>%1 does not end in a format that can be written.</source>
        <translation>%1 endet nicht auf ein Format, das geschrieben werden kann.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Only the first of %1 frames was opened.</source>
        <translation>Nur das erste von %1 Einzelbildern wurde geöffnet.</translation>
    </message>
    <message>
        <source>The picture was not read.</source>
        <translation>Das Bild wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>There is no key for %1.</source>
        <translation>Es gibt keinen Schlüssel für %1.</translation>
    </message>
    <message>
        <source>Set %1 in the environment and start Ratoon again, or use the offline provider.</source>
        <translation>Setze %1 in der Umgebung und starte Ratoon neu oder verwende den Offline-Anbieter.</translation>
    </message>
    <message>
        <source>The version being shown cannot be removed.</source>
        <translation>Die angezeigte Version kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Go to another version first.</source>
        <translation>Gehe zuerst zu einer anderen Version.</translation>
    </message>
    <message>
        <source>Open another copy of it, such as a backup.</source>
        <translation>Öffne eine andere Kopie davon, etwa eine Sicherung.</translation>
    </message>
    <message>
        <source>Two versions are named %1.</source>
        <translation>Zwei Versionen heißen %1.</translation>
    </message>
    <message>
        <source>Version %1 is a second root.</source>
        <translation>Version %1 ist eine zweite Wurzel.</translation>
    </message>
    <message>
        <source>The document has no first version.</source>
        <translation>Das Dokument hat keine erste Version.</translation>
    </message>
    <message>
        <source>Version %1 is missing, but others grow from it.</source>
        <translation>Version %1 fehlt, aber andere gehen aus ihr hervor.</translation>
    </message>
    <message>
        <source>Version %1 is its own ancestor.</source>
        <translation>Version %1 ist ihr eigener Vorfahr.</translation>
    </message>
    <message>
        <source>There is no version %1.</source>
        <translation>Es gibt keine Version %1.</translation>
    </message>
    <message>
        <source>Other versions grow from version %1.</source>
        <translation>Aus Version %1 gehen andere Versionen hervor.</translation>
    </message>
    <message>
        <source>Remove only versions that nothing grows from.</source>
        <translation>Entferne nur Versionen, aus denen nichts hervorgeht.</translation>
    </message>
    <message>
        <source>The color profile cannot be used.</source>
        <translation>Das Farbprofil kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Convert the picture to sRGB in another program.</source>
        <translation>Wandle das Bild in einem anderen Programm in sRGB um.</translation>
    </message>
    <message>
        <source>This is not a picture in a known format.</source>
        <translation>Das ist kein Bild in einem bekannten Format.</translation>
    </message>
    <message>
        <source>The %1 picture is damaged or cut short.</source>
        <translation>Das %1-Bild ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>Try another copy of it.</source>
        <translation>Versuche es mit einer anderen Kopie davon.</translation>
    </message>
    <message>
        <source>Make it smaller in another program.</source>
        <translation>Verkleinere es in einem anderen Programm.</translation>
    </message>
    <message>
        <source>The record of what was sent is damaged.</source>
        <translation>Die Aufzeichnung des Gesendeten ist beschädigt.</translation>
    </message>
    <message>
        <source>Version %1 is damaged.</source>
        <translation>Version %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>The description of this version is too long to keep.</source>
        <translation>Die Beschreibung dieser Version ist zu lang, um sie aufzubewahren.</translation>
    </message>
    <message>
        <source>The document claims more than %1 versions.</source>
        <translation>Das Dokument gibt mehr als %1 Versionen an.</translation>
    </message>
    <message>
        <source>Choose one that the document lists.</source>
        <translation>Wähle eine, die das Dokument aufführt.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>What was written for %1 reads back differently.</source>
        <translation>Was für %1 geschrieben wurde, liest sich anders zurück.</translation>
    </message>
    <message>
        <source>Save in another place: this disk is not to be trusted.</source>
        <translation>Speichere an einem anderen Ort: Diesem Datenträger ist nicht zu trauen.</translation>
    </message>
    <message>
        <source>The document&apos;s own description is damaged.</source>
        <translation>Die eigene Beschreibung des Dokuments ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 MB are more than a document keeps in one piece.</source>
        <translation>%1 MB sind mehr, als ein Dokument in einem Stück aufbewahrt.</translation>
    </message>
    <message>
        <source>A stored file of this document is damaged.</source>
        <translation>Eine gespeicherte Datei dieses Dokuments ist beschädigt.</translation>
    </message>
    <message>
        <source>A layer of this version is missing or damaged.</source>
        <translation>Eine Ebene dieser Version fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>Go to another version.</source>
        <translation>Gehe zu einer anderen Version.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Choose another place, or make room.</source>
        <translation>Wähle einen anderen Ort oder schaffe Platz.</translation>
    </message>
    <message>
        <source>Pixels of this version are missing or damaged.</source>
        <translation>Pixel dieser Version fehlen oder sind beschädigt.</translation>
    </message>
    <message>
        <source>%1 was saved by a newer version of Ratoon.</source>
        <translation>%1 wurde von einer neueren Version von Ratoon gespeichert.</translation>
    </message>
    <message>
        <source>Open it with that version.</source>
        <translation>Öffne es mit dieser Version.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Öffne es noch einmal.</translation>
    </message>
    <message>
        <source>No file can be locked in %1: %2.</source>
        <translation>In %1 kann keine Datei gesperrt werden: %2.</translation>
    </message>
    <message>
        <source>Let XDG_STATE_HOME name a folder on a disk of this computer.</source>
        <translation>Lass XDG_STATE_HOME auf einen Ordner zeigen, der auf einem Laufwerk dieses Rechners liegt.</translation>
    </message>
    <message>
        <source>The document cannot be read: %1.</source>
        <translation>Das Dokument kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>%1 is no Ratoon document.</source>
        <translation>%1 ist kein Ratoon-Dokument.</translation>
    </message>
    <message>
        <source>The tables of the document are damaged.</source>
        <translation>Die Tabellen des Dokuments sind beschädigt.</translation>
    </message>
    <message>
        <source>There is no small picture of this version.</source>
        <translation>Es gibt kein Vorschaubild dieser Version.</translation>
    </message>
    <message>
        <source>The small picture of this version is damaged.</source>
        <translation>Das Vorschaubild dieser Version ist beschädigt.</translation>
    </message>
    <message>
        <source>The document is damaged.</source>
        <translation>Das Dokument ist beschädigt.</translation>
    </message>
    <message>
        <source>The document cannot be written: %1.</source>
        <translation>Das Dokument kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>This document is open in another window of Ratoon.</source>
        <translation>Dieses Dokument ist in einem anderen Fenster von Ratoon geöffnet.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>Schließe es zuerst dort.</translation>
    </message>
    <message>
        <source>The layers of this version are damaged.</source>
        <translation>Die Ebenen dieser Version sind beschädigt.</translation>
    </message>
    <message>
        <source>The document was left at a version it does not hold.</source>
        <translation>Das Dokument wurde bei einer Version verlassen, die es nicht enthält.</translation>
    </message>
    <message>
        <source>Version %1 cannot be added here.</source>
        <translation>Version %1 kann hier nicht hinzugefügt werden.</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened.</source>
        <translation>%1 wurde seit dem Öffnen von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Save under another name, so that neither is lost.</source>
        <translation>Speichere unter einem anderen Namen, damit keines verloren geht.</translation>
    </message>
    <message>
        <source>The layers of this version do not fit into memory.</source>
        <translation>Die Ebenen dieser Version passen nicht in den Speicher.</translation>
    </message>
    <message>
        <source>A layer of %1 × %2 pixels is too large.</source>
        <translation>Eine Ebene von %1 × %2 Pixeln ist zu groß.</translation>
    </message>
    <message>
        <source>Make it smaller.</source>
        <translation>Verkleinere sie.</translation>
    </message>
    <message>
        <source>It refers to something that is not there.</source>
        <translation>Es verweist auf etwas, das nicht da ist.</translation>
    </message>
    <message>
        <source>The rows are out of order.</source>
        <translation>Die Zeilen sind nicht in der richtigen Reihenfolge.</translation>
    </message>
    <message>
        <source>SQLite reports: %1</source>
        <translation>SQLite meldet: %1</translation>
    </message>
    <message>
        <source>It is of no known kind.</source>
        <translation>Die Art ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Its bytes do not fit its hash.</source>
        <translation>Die Bytes passen nicht zum Hash.</translation>
    </message>
    <message>
        <source>Nothing refers to it.</source>
        <translation>Nichts verweist darauf.</translation>
    </message>
    <message>
        <source>Run ratoon-cli providers for the list.</source>
        <translation>Die Liste zeigt ratoon-cli providers.</translation>
    </message>
    <message>
        <source>Run ratoon-cli models for the list.</source>
        <translation>Die Liste zeigt ratoon-cli models.</translation>
    </message>
    <message>
        <source>--region takes X,Y,W,H in whole pixels.</source>
        <translation>--region nimmt X,Y,W,H in ganzen Pixeln.</translation>
    </message>
    <message>
        <source>For example --region 100,80,400,300.</source>
        <translation>Zum Beispiel --region 100,80,400,300.</translation>
    </message>
    <message>
        <source>The region lies outside the picture of %1 × %2 px.</source>
        <translation>Der Bereich liegt außerhalb des Bildes von %1 × %2 px.</translation>
    </message>
    <message>
        <source>The mask is %1 × %2 px, and the picture %3 × %4 px.</source>
        <translation>Die Maske hat %1 × %2 px und das Bild %3 × %4 px.</translation>
    </message>
    <message>
        <source>Give a grey mask of the picture&apos;s size.</source>
        <translation>Gib eine Graustufenmaske in der Größe des Bildes an.</translation>
    </message>
    <message>
        <source>%1 needs a prompt.</source>
        <translation>%1 braucht einen Prompt.</translation>
    </message>
    <message>
        <source>Add --prompt &quot;what should change&quot;.</source>
        <translation>Füge --prompt &quot;was sich ändern soll&quot; hinzu.</translation>
    </message>
    <message>
        <source>--region and --mask exclude each other.</source>
        <translation>--region und --mask schließen einander aus.</translation>
    </message>
    <message>
        <source>Use: ratoon-cli %1 %2</source>
        <translation>Aufruf: ratoon-cli %1 %2</translation>
    </message>
    <message>
        <source>%1 has no option --%2.</source>
        <translation>%1 hat keine Option --%2.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 nimmt eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>Run ratoon-cli --help for the list.</source>
        <translation>Die Liste zeigt ratoon-cli --help.</translation>
    </message>
    <message>
        <source>%1 needs more than that.</source>
        <translation>%1 braucht mehr als das.</translation>
    </message>
    <message>
        <source>%1 does not know what to do with “%2”.</source>
        <translation>%1 kann mit „%2“ nichts anfangen.</translation>
    </message>
    <message>
        <source>generate needs a place for the picture.</source>
        <translation>generate braucht einen Ort für das Bild.</translation>
    </message>
    <message>
        <source>Add --out FILE or --document FILE.ratoon.</source>
        <translation>Füge --out FILE oder --document FILE.ratoon hinzu.</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Angehalten; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>%1 is not a Ratoon document.</source>
        <translation>%1 ist kein Ratoon-Dokument.</translation>
    </message>
    <message>
        <source>Make one of it with ratoon-cli new.</source>
        <translation>Mache mit ratoon-cli new eines daraus.</translation>
    </message>
    <message>
        <source>The document has no version %1.</source>
        <translation>Das Dokument hat keine Version %1.</translation>
    </message>
    <message>
        <source>More than one version begins with %1.</source>
        <translation>Mehr als eine Version beginnt mit %1.</translation>
    </message>
    <message>
        <source>Take an id from ratoon-cli log.</source>
        <translation>Nimm eine ID aus ratoon-cli log.</translation>
    </message>
    <message>
        <source>new needs a place for the document.</source>
        <translation>new braucht einen Ort für das Dokument.</translation>
    </message>
    <message>
        <source>Add --document FILE.ratoon.</source>
        <translation>Füge --document FILE.ratoon hinzu.</translation>
    </message>
    <message>
        <source>export needs a place for the picture.</source>
        <translation>export braucht einen Ort für das Bild.</translation>
    </message>
    <message>
        <source>Add --out FILE.</source>
        <translation>Füge --out FILE hinzu.</translation>
    </message>
    <message>
        <source>--icc takes keep or srgb.</source>
        <translation>--icc nimmt keep oder srgb.</translation>
    </message>
    <message>
        <source>The JSON text is larger or deeper than allowed.</source>
        <translation>Der JSON-Text ist größer oder tiefer als erlaubt.</translation>
    </message>
    <message>
        <source>The text is not valid JSON at byte %1.</source>
        <translation>Der Text ist bei Byte %1 kein gültiges JSON.</translation>
    </message>
    <message>
        <source>That is an address at %1, not a picture, and Ratoon does not download.</source>
        <translation>Das ist eine Adresse bei %1, kein Bild, und Ratoon lädt nichts herunter.</translation>
    </message>
    <message>
        <source>Save the picture to a file first, or copy the picture itself.</source>
        <translation>Speichere das Bild zuerst in einer Datei oder kopiere das Bild selbst.</translation>
    </message>
    <message>
        <source>Copy or drag a picture or an image file.</source>
        <translation>Kopiere oder ziehe ein Bild oder eine Bilddatei.</translation>
    </message>
    <message>
        <source>A mask of this version is damaged.</source>
        <translation>Eine Maske dieser Version ist beschädigt.</translation>
    </message>
    <message>
        <source>Make the edit again.</source>
        <translation>Die Bearbeitung noch einmal machen.</translation>
    </message>
    <message>
        <source>The settings of this edit cannot be read.</source>
        <translation>Die Einstellungen dieser Bearbeitung sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Place it by hand, take it as a new picture or a loose layer, or ask again.</source>
        <translation>Von Hand platzieren, als neues Bild oder lose Ebene nehmen, oder noch einmal fragen.</translation>
    </message>
    <message>
        <source>A part of this version is missing.</source>
        <translation>Ein Teil dieser Version fehlt.</translation>
    </message>
    <message>
        <source>Send the edit again.</source>
        <translation>Sende die Bearbeitung noch einmal.</translation>
    </message>
    <message>
        <source>The picture has another size by now.</source>
        <translation>Das Bild hat inzwischen eine andere Größe.</translation>
    </message>
    <message>
        <source>Go back to the version of the edit first.</source>
        <translation>Gehe zuerst zur Version der Bearbeitung zurück.</translation>
    </message>
    <message>
        <source>The reply fits the picture in more than one way.</source>
        <translation>Die Antwort passt auf mehr als eine Weise zum Bild.</translation>
    </message>
    <message>
        <source>The reply shows the scene in another framing.</source>
        <translation>Die Antwort zeigt die Szene in einem anderen Ausschnitt.</translation>
    </message>
    <message>
        <source>The reply does not fit the picture it answers.</source>
        <translation>Die Antwort passt nicht zu dem Bild, auf das sie antwortet.</translation>
    </message>
    <message>
        <source>Choose a version that a model has made.</source>
        <translation>Wähle eine Version, die ein Modell erzeugt hat.</translation>
    </message>
    <message>
        <source>The kept reply is not a finished one.</source>
        <translation>Die aufbewahrte Antwort ist nicht vollständig.</translation>
    </message>
    <message>
        <source>This version keeps no reply of a model.</source>
        <translation>Diese Version enthält keine Antwort eines Modells.</translation>
    </message>
    <message>
        <source>This area has been through a model %1 times: each time costs detail. Redo it from its original pixels instead.</source>
        <translation>Dieser Bereich ging schon %1-mal durch ein Modell: jedes Mal gehen Details verloren. Stattdessen von den Originalpixeln aus neu machen.</translation>
    </message>
    <message>
        <source>Make that edit with another model.</source>
        <translation>Diese Bearbeitung mit einem anderen Modell machen.</translation>
    </message>
    <message>
        <source>No edit by a model leads to this version.</source>
        <translation>Zu dieser Version führt keine Bearbeitung durch ein Modell.</translation>
    </message>
    <message>
        <source>--path takes two versions, as A..B.</source>
        <translation>--path nimmt zwei Versionen, als A..B.</translation>
    </message>
    <message>
        <source>The second version does not follow from the first.</source>
        <translation>Die zweite Version folgt nicht auf die erste.</translation>
    </message>
    <message>
        <source>The measurement was cancelled.</source>
        <translation>Die Messung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Use PNG, JPEG or WebP.</source>
        <translation>Nimm PNG, JPEG oder WebP.</translation>
    </message>
    <message>
        <source>The picture is too large: %1 × %2 pixels. At most %3 on a side and %4 million in all can be opened.</source>
        <translation>Das Bild ist zu groß: %1 × %2 Pixel. Höchstens %3 je Seite und %4 Millionen insgesamt lassen sich öffnen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>This kind of %1 picture cannot be read.</source>
        <translation>Diese Art von %1-Bild lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG in another program.</source>
        <translation>Speichere es in einem anderen Programm als PNG oder JPEG.</translation>
    </message>
    <message>
        <source>The picture cannot be written as %1.</source>
        <translation>Das Bild lässt sich nicht als %1 schreiben.</translation>
    </message>
    <message>
        <source>Choose PNG, JPEG or TIFF.</source>
        <translation>Wähle PNG, JPEG oder TIFF.</translation>
    </message>
    <message>
        <source>Compare versions of the same canvas.</source>
        <translation>Vergleiche Versionen derselben Leinwand.</translation>
    </message>
    <message>
        <source>The document has been closed.</source>
        <translation>Das Dokument wurde geschlossen.</translation>
    </message>
    <message>
        <source>The two pictures differ in size.</source>
        <translation>Die beiden Bilder sind verschieden groß.</translation>
    </message>
    <message>
        <source>The file that %1 names cannot be read.</source>
        <translation>Die Datei, die %1 nennt, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Correct the path, or unset the variable.</source>
        <translation>Korrigiere den Pfad oder entferne die Variable.</translation>
    </message>
    <message>
        <source>GOOGLE_CLOUD_LOCATION names no place of Google Cloud.</source>
        <translation>GOOGLE_CLOUD_LOCATION nennt keinen Standort von Google Cloud.</translation>
    </message>
    <message>
        <source>Use global, us, eu, or a region such as europe-west4.</source>
        <translation>Verwende global, us, eu oder eine Region wie europe-west4.</translation>
    </message>
    <message>
        <source>There are no credentials for %1.</source>
        <translation>Es gibt keine Anmeldedaten für %1.</translation>
    </message>
    <message>
        <source>Set %1 to the key file of a service account, or run “gcloud auth application-default login”.</source>
        <translation>Setze %1 auf die Schlüsseldatei eines Dienstkontos oder führe „gcloud auth application-default login“ aus.</translation>
    </message>
    <message>
        <source>There is no project for %1.</source>
        <translation>Es gibt kein Projekt für %1.</translation>
    </message>
    <message>
        <source>Set GOOGLE_CLOUD_PROJECT to its id.</source>
        <translation>Setze GOOGLE_CLOUD_PROJECT auf die ID des Projekts.</translation>
    </message>
    <message>
        <source>%1 has no route named %2.</source>
        <translation>%1 hat keine Route namens %2.</translation>
    </message>
    <message>
        <source>%1 takes no %2 by the route %3.</source>
        <translation>%1 nimmt %2 über die Route %3 nicht an.</translation>
    </message>
    <message>
        <source>Leave it out, or choose another route or provider.</source>
        <translation>Lass es weg oder wähle eine andere Route oder einen anderen Anbieter.</translation>
    </message>
    <message>
        <source>--upload takes inline, files or auto.</source>
        <translation>--upload nimmt inline, files oder auto.</translation>
    </message>
    <message>
        <source>There is not enough memory to compare the pictures.</source>
        <translation>Der Speicher reicht nicht, um die Bilder zu vergleichen.</translation>
    </message>
    <message>
        <source>Close other programs, or edit a smaller part.</source>
        <translation>Schließe andere Programme oder bearbeite einen kleineren Teil.</translation>
    </message>
    <message>
        <source>Use one of %1.</source>
        <translation>Verwende eines der folgenden: %1.</translation>
    </message>
    <message>
        <source>Nothing was asked of the model. Try again, or send pictures inline.</source>
        <translation>Vom Modell wurde nichts verlangt. Versuche es noch einmal oder sende die Bilder direkt in der Anfrage.</translation>
    </message>
    <message>
        <source>The service named no place for the picture.</source>
        <translation>Der Dienst hat keinen Ort für das Bild genannt.</translation>
    </message>
    <message>
        <source>The service could not take the picture.</source>
        <translation>Der Dienst konnte das Bild nicht annehmen.</translation>
    </message>
    <message>
        <source>The service is not done with the picture in time.</source>
        <translation>Der Dienst wurde mit dem Bild nicht rechtzeitig fertig.</translation>
    </message>
    <message>
        <source>The reply points to a picture at %1, from where it did not come.</source>
        <translation>Die Antwort verweist auf ein Bild unter %1, aber von dort kam es nicht.</translation>
    </message>
    <message>
        <source>The reply points to a picture at %1, which did not give it (HTTP %2).</source>
        <translation>Die Antwort verweist auf ein Bild unter %1, das von dort nicht geliefert wurde (HTTP %2).</translation>
    </message>
    <message>
        <source>The request was answered, and so may have been billed: send it again only if that is acceptable.</source>
        <translation>Die Anfrage wurde beantwortet und darum vielleicht berechnet: Sende sie nur noch einmal, wenn das in Ordnung ist.</translation>
    </message>
    <message>
        <source>The reply of the service ended in its middle.</source>
        <translation>Die Antwort des Dienstes brach mittendrin ab.</translation>
    </message>
    <message>
        <source>The Google Cloud credentials are neither a service account&apos;s nor a user&apos;s.</source>
        <translation>Die Anmeldedaten für Google Cloud gehören weder zu einem Dienstkonto noch zu einem Benutzer.</translation>
    </message>
    <message>
        <source>Use the key file of a service account, or run “gcloud auth application-default login”.</source>
        <translation>Verwende die Schlüsseldatei eines Dienstkontos oder führe „gcloud auth application-default login“ aus.</translation>
    </message>
    <message>
        <source>Google&apos;s sign-in service failed (HTTP %1).</source>
        <translation>Der Anmeldedienst von Google ist ausgefallen (HTTP %1).</translation>
    </message>
    <message>
        <source>Nothing was sent to the model. Try again later.</source>
        <translation>An das Modell wurde nichts gesendet. Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>Google does not accept the credentials (HTTP %1 %2).</source>
        <translation>Google akzeptiert die Anmeldedaten nicht (HTTP %1 %2).</translation>
    </message>
    <message>
        <source>Make a new key file, or sign in again; and see that the clock of this machine is right.</source>
        <translation>Erstelle eine neue Schlüsseldatei oder melde dich noch einmal an; und prüfe, ob die Uhr dieses Rechners richtig geht.</translation>
    </message>
    <message>
        <source>The private key of the service account cannot be used.</source>
        <translation>Der private Schlüssel des Dienstkontos kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Make a new key file for it in Google Cloud.</source>
        <translation>Erstelle dafür in Google Cloud eine neue Schlüsseldatei.</translation>
    </message>
    <message>
        <source>Go back to the original first.</source>
        <translation>Gehe zuerst zum Original zurück.</translation>
    </message>
    <message>
        <source>Run it in a terminal to see why, or change the settings.</source>
        <translation>Führe ihn in einem Terminal aus, um den Grund zu sehen, oder ändere die Einstellungen.</translation>
    </message>
    <message>
        <source>“%1” printed more than a key.</source>
        <translation>„%1“ hat mehr als nur einen Schlüssel ausgegeben.</translation>
    </message>
    <message>
        <source>“%1” printed no key in time.</source>
        <translation>„%1“ hat nicht rechtzeitig einen Schlüssel ausgegeben.</translation>
    </message>
    <message>
        <source>“%1”, which prints the key, cannot be started.</source>
        <translation>„%1“, das den Schlüssel ausgibt, kann nicht gestartet werden.</translation>
    </message>
    <message>
        <source>“%1” printed no key.</source>
        <translation>„%1“ hat keinen Schlüssel ausgegeben.</translation>
    </message>
    <message>
        <source>No keychain service answers on this desktop.</source>
        <translation>Auf diesem Desktop antwortet kein Schlüsselbunddienst.</translation>
    </message>
    <message>
        <source>Set the key in the environment, name a credential command in the settings, or type it for this run.</source>
        <translation>Setze den Schlüssel in der Umgebung, gib in den Einstellungen einen Schlüsselbefehl an oder gib den Schlüssel für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>The credential command of %1 is for %2, not for %3.</source>
        <translation>Der Schlüsselbefehl von %1 gilt für %2, nicht für %3.</translation>
    </message>
    <message>
        <source>Change the base URL back, or give the command this origin in the settings.</source>
        <translation>Ändere die Basis-URL zurück oder gib dem Befehl in den Einstellungen diesen Ursprung.</translation>
    </message>
    <message>
        <source>The credential command of %1 is no list of a program and its arguments.</source>
        <translation>Der Schlüsselbefehl von %1 ist keine Liste aus einem Programm und seinen Argumenten.</translation>
    </message>
    <message>
        <source>Mend settings.json, or take the command out of it.</source>
        <translation>Korrigiere settings.json oder entferne den Befehl daraus.</translation>
    </message>
    <message>
        <source>Ratoon is switched offline, so nothing was sent.</source>
        <translation>Ratoon ist offline geschaltet, darum wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Turn offline off in the settings, or use the offline provider.</source>
        <translation>Schalte offline in den Einstellungen aus oder verwende den Offline-Anbieter.</translation>
    </message>
    <message>
        <source>The settings cannot be read, so the limits on spending are not known.</source>
        <translation>Die Einstellungen sind nicht lesbar, darum sind die Ausgabenlimits nicht bekannt.</translation>
    </message>
    <message>
        <source>Mend settings.json, or take it away.</source>
        <translation>Korrigiere settings.json oder entferne die Datei.</translation>
    </message>
    <message>
        <source>--%1 takes an amount in USD, such as 0.25.</source>
        <translation>--%1 nimmt einen Betrag in USD wie 0.25.</translation>
    </message>
    <message>
        <source>--since takes a date, such as 2026-11-29.</source>
        <translation>--since nimmt ein Datum wie 2026-11-29.</translation>
    </message>
    <message>
        <source>The ledger of paid requests is damaged.</source>
        <translation>Das Kassenbuch der bezahlten Anfragen ist beschädigt.</translation>
    </message>
    <message>
        <source>Move %1 away; a new one is begun by itself.</source>
        <translation>Verschiebe %1 an einen anderen Ort; ein neues wird von selbst begonnen.</translation>
    </message>
    <message>
        <source>The ledger of paid requests cannot be written.</source>
        <translation>Das Kassenbuch der bezahlten Anfragen kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Make room, or let %1 be written to.</source>
        <translation>Schaffe Platz oder gib %1 zum Schreiben frei.</translation>
    </message>
    <message>
        <source>Choose a cheaper model or a smaller size, or raise the limit.</source>
        <translation>Wähle ein günstigeres Modell oder eine kleinere Größe oder erhöhe das Limit.</translation>
    </message>
    <message>
        <source>The ledger of paid requests was written by a newer version of Ratoon.</source>
        <translation>Das Kassenbuch der bezahlten Anfragen wurde von einer neueren Version von Ratoon geschrieben.</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>Verwende diese Version.</translation>
    </message>
    <message>
        <source>The price of %1 is not known, and there is a limit on spending.</source>
        <translation>Der Preis von %1 ist nicht bekannt, und es gibt ein Ausgabenlimit.</translation>
    </message>
    <message>
        <source>Choose a model with a known price, or allow unknown prices in the settings.</source>
        <translation>Wähle ein Modell mit bekanntem Preis oder lass in den Einstellungen unbekannte Preise zu.</translation>
    </message>
    <message>
        <source>This edit may cost up to %1, and the limit for an edit is %2.</source>
        <translation>Diese Bearbeitung kann bis zu %1 kosten, und das Limit für eine Bearbeitung ist %2.</translation>
    </message>
    <message>
        <source>This edit may cost up to %1, and %2 of the limit of %3 for this document are spent or reserved.</source>
        <translation>Diese Bearbeitung kann bis zu %1 kosten, und vom Limit von %3 für dieses Dokument sind %2 ausgegeben oder reserviert.</translation>
    </message>
    <message>
        <source>This edit may cost up to %1, and %2 of the limit of %3 for today are spent or reserved.</source>
        <translation>Diese Bearbeitung kann bis zu %1 kosten, und vom heutigen Limit von %3 sind %2 ausgegeben oder reserviert.</translation>
    </message>
    <message>
        <source>This is no face detector that can be read.</source>
        <translation>Das ist kein lesbarer Gesichtsdetektor.</translation>
    </message>
    <message>
        <source>Choose a cascade of OpenCV for faces, an .xml file, or a YuNet model, an .onnx file.</source>
        <translation>Wähle eine OpenCV-Kaskade für Gesichter, eine .xml-Datei, oder ein YuNet-Modell, eine .onnx-Datei.</translation>
    </message>
    <message>
        <source>%1 has no list of its models to ask for.</source>
        <translation>%1 hat keine Liste seiner Modelle, nach der man fragen könnte.</translation>
    </message>
    <message>
        <source>Name a model as its service does, or use the one offered.</source>
        <translation>Nenne ein Modell so wie sein Dienst, oder nimm das angebotene.</translation>
    </message>
    <message>
        <source>%1 answered with no list of models.</source>
        <translation>%1 hat nicht mit einer Liste von Modellen geantwortet.</translation>
    </message>
    <message>
        <source>Its picture could not be read.</source>
        <translation>Ihr Bild war nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>%1 of its layers and %2 of its tiles could not be read.</source>
        <translation>%1 ihrer Ebenen und %2 ihrer Kacheln waren nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>Its reply could not be read.</source>
        <translation>Ihre Antwort war nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>The version that it grew from could not be read.</source>
        <translation>Die Version, aus der sie hervorging, war nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>The document was left at another version.</source>
        <translation>Das Dokument stand zuletzt auf einer anderen Version.</translation>
    </message>
    <message>
        <source>Nothing in %1 can be read any more.</source>
        <translation>In %1 ist nichts mehr lesbar.</translation>
    </message>
    <message>
        <source>%1 is the damaged document itself.</source>
        <translation>%1 ist das beschädigte Dokument selbst.</translation>
    </message>
    <message>
        <source>%1 is damaged, and stays as it is.</source>
        <translation>%1 ist beschädigt und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Salvage what can still be read first.</source>
        <translation>Rette zuerst, was noch lesbar ist.</translation>
    </message>
    <message>
        <source>This document is open for looking only.</source>
        <translation>Dieses Dokument ist nur zum Ansehen geöffnet.</translation>
    </message>
    <message>
        <source>Export a version as a picture, and go on with that.</source>
        <translation>Exportiere eine Version als Bild und arbeite damit weiter.</translation>
    </message>
    <message>
        <source>It is open for looking only: nothing can be saved.</source>
        <translation>Es ist nur zum Ansehen geöffnet: Nichts lässt sich speichern.</translation>
    </message>
    <message>
        <source>No work, or more than one, is named %1.</source>
        <translation>Keine Arbeit, oder mehr als eine, heißt %1.</translation>
    </message>
    <message>
        <source>Take an id from ratoon-cli recover --list.</source>
        <translation>Nimm eine Kennung aus ratoon-cli recover --list.</translation>
    </message>
    <message>
        <source>salvage needs a place for the document.</source>
        <translation>salvage braucht einen Ort für das Dokument.</translation>
    </message>
    <message>
        <source>recover needs a place for the document.</source>
        <translation>recover braucht einen Ort für das Dokument.</translation>
    </message>
    <message>
        <source>Add --out FILE.ratoon.</source>
        <translation>Ergänze --out DATEI.ratoon.</translation>
    </message>
    <message>
        <source>It is open in another window too: whoever saves last is asked what becomes of the other's work.</source>
        <translation>Es ist auch in einem anderen Fenster geöffnet: Wer zuletzt speichert, wird gefragt, was aus der Arbeit des anderen wird.</translation>
    </message>
    <message>
        <source>Use one of these endings: %1.</source>
        <translation>Verwende eine dieser Endungen: %1.</translation>
    </message>
    <message>
        <source>Unknown blend modes were taken as normal: %1.</source>
        <translation>Unbekannte Mischmethoden wurden als normal behandelt: %1.</translation>
    </message>
    <message>
        <source>Flatten some of them in another program.</source>
        <translation>Reduziere einige davon in einem anderen Programm.</translation>
    </message>
    <message>
        <source>The picture&apos;s layers are too many or too large.</source>
        <translation>Das Bild hat zu viele oder zu große Ebenen.</translation>
    </message>
    <message>
        <source>The file is damaged or cut short.</source>
        <translation>Die Datei ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>The %1 file could not be put together.</source>
        <translation>Die %1-Datei konnte nicht zusammengestellt werden.</translation>
    </message>
    <message>
        <source>Close other documents to free memory.</source>
        <translation>Schließe andere Dokumente, um Speicher freizugeben.</translation>
    </message>
    <message>
        <source>Save it as RGB with 8 or 16 bits in another program.</source>
        <translation>Speichere es in einem anderen Programm als RGB mit 8 oder 16 Bit.</translation>
    </message>
    <message>
        <source>Adjustments and effects cannot be taken over (%1): the picture as it was saved lies on top, its layers are hidden below.</source>
        <translation>Einstellungen und Effekte können nicht übernommen werden (%1): Das Bild, wie es gespeichert wurde, liegt oben, seine Ebenen sind ausgeblendet darunter.</translation>
    </message>
    <message>
        <source>Adjustments and effects were left out: %1.</source>
        <translation>Einstellungen und Effekte wurden weggelassen: %1.</translation>
    </message>
    <message>
        <source>The CMYK colors were converted to sRGB.</source>
        <translation>Die CMYK-Farben wurden in sRGB umgewandelt.</translation>
    </message>
    <message>
        <source>The picture is too large for a PSD: at most 30 000 pixels on a side and 2 GB in all can be written.</source>
        <translation>Das Bild ist zu groß für eine PSD: Höchstens 30 000 Pixel pro Seite und 2 GB insgesamt können geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose OpenRaster.</source>
        <translation>Wähle OpenRaster.</translation>
    </message>
    <message>
        <source>--metadata takes none, safe or all.</source>
        <translation>--metadata nimmt none, safe oder all.</translation>
    </message>
    <message>
        <source>The metadata could not be written.</source>
        <translation>Die Metadaten konnten nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Export with less metadata, or with none.</source>
        <translation>Exportiere mit weniger Metadaten oder ganz ohne.</translation>
    </message>
    <message>
        <source>The picture has Content Credentials (C2PA). They stay in the original; what is exported after an edit has none.</source>
        <translation>Das Bild hat Content Credentials (C2PA). Sie bleiben im Original; was nach einer Bearbeitung exportiert wird, hat keine.</translation>
    </message>
    <message>
        <source>The picture has Content Credentials (C2PA) by %1. They stay in the original; what is exported after an edit has none.</source>
        <translation>Das Bild hat Content Credentials (C2PA) von %1. Sie bleiben im Original; was nach einer Bearbeitung exportiert wird, hat keine.</translation>
    </message>
    <message>
        <source>This version keeps neither a file nor a model&apos;s reply.</source>
        <translation>Diese Version bewahrt weder eine Datei noch die Antwort eines Modells.</translation>
    </message>
    <message>
        <source>Choose the first version of an opened picture, or one that a model has made.</source>
        <translation>Wähle die erste Version eines geöffneten Bildes oder eine, die ein Modell gemacht hat.</translation>
    </message>
    <message>
        <source>The keychain did not answer within 5 seconds, and is not asked again until Ratoon starts anew.</source>
        <translation>Der Schlüsselbund hat nicht innerhalb von 5 Sekunden geantwortet und wird erst nach einem Neustart von Ratoon wieder gefragt.</translation>
    </message>
    <message>
        <source>The keychain is locked, or said no.</source>
        <translation>Der Schlüsselbund ist gesperrt oder hat abgelehnt.</translation>
    </message>
    <message>
        <source>The moderation service did not clearly say what it found.</source>
        <translation>Der Moderationsdienst hat nicht klar gesagt, was er fand.</translation>
    </message>
    <message>
        <source>Check its address in the settings.</source>
        <translation>Prüfe seine Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>The safety rules in the settings cannot be read, so nothing is sent and nothing new is shown.</source>
        <translation>Die Sicherheitsregeln in den Einstellungen sind nicht lesbar, also wird nichts gesendet und nichts Neues gezeigt.</translation>
    </message>
    <message>
        <source>Mend “safety” in settings.json, or take it out.</source>
        <translation>„safety“ in settings.json berichtigen oder entfernen.</translation>
    </message>
    <message>
        <source>The prompt holds “%1”, which is on your word list.</source>
        <translation>Der Prompt enthält „%1“, das auf deiner Wortliste steht.</translation>
    </message>
    <message>
        <source>The reply holds “%1”, which is on your word list.</source>
        <translation>Die Antwort enthält „%1“, das auf deiner Wortliste steht.</translation>
    </message>
    <message>
        <source>The moderation service holds the prompt back (%1).</source>
        <translation>Der Moderationsdienst hält den Prompt zurück (%1).</translation>
    </message>
    <message>
        <source>The moderation service holds the reply back (%1).</source>
        <translation>Der Moderationsdienst hält die Antwort zurück (%1).</translation>
    </message>
    <message>
        <source>Your safety command holds the prompt back.</source>
        <translation>Dein Sicherheitsbefehl hält den Prompt zurück.</translation>
    </message>
    <message>
        <source>Your safety command holds the reply back.</source>
        <translation>Dein Sicherheitsbefehl hält die Antwort zurück.</translation>
    </message>
    <message>
        <source>Your safety command holds the prompt back: “%1”</source>
        <translation>Dein Sicherheitsbefehl hält den Prompt zurück: „%1“</translation>
    </message>
    <message>
        <source>Your safety command holds the reply back: “%1”</source>
        <translation>Dein Sicherheitsbefehl hält die Antwort zurück: „%1“</translation>
    </message>
    <message>
        <source>Your safety command did not say what it found.</source>
        <translation>Dein Sicherheitsbefehl hat nicht gesagt, was er fand.</translation>
    </message>
    <message>
        <source>The moderation service could not be asked, or gave no clear answer.</source>
        <translation>Der Moderationsdienst war nicht zu fragen oder gab keine klare Antwort.</translation>
    </message>
    <message>
        <source>The safety rules in the settings cannot be read.</source>
        <translation>Die Sicherheitsregeln in den Einstellungen sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Nothing was sent. Word the prompt differently, or change the rules in the settings.</source>
        <translation>Nichts wurde gesendet. Formuliere den Prompt anders oder ändere die Regeln in den Einstellungen.</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again, or change the rules in the settings.</source>
        <translation>Nichts wurde gesendet. Versuche es erneut oder ändere die Regeln in den Einstellungen.</translation>
    </message>
    <message>
        <source>The reply is paid for, is kept, and has not been shown.</source>
        <translation>Die Antwort ist bezahlt, aufbewahrt und wurde nicht gezeigt.</translation>
    </message>
    <message>
        <source>By the safety rules, what was held back is not shown.</source>
        <translation>Nach den Sicherheitsregeln wird Zurückgehaltenes nicht gezeigt.</translation>
    </message>
    <message>
        <source>The rules are in the settings.</source>
        <translation>Die Regeln stehen in den Einstellungen.</translation>
    </message>
    <message>
        <source>An edit that was waiting cannot be read.</source>
        <translation>Eine wartende Bearbeitung ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Fordere sie erneut an.</translation>
    </message>
    <message>
        <source>You have not agreed that pictures go to %1.</source>
        <translation>Sie haben nicht zugestimmt, dass Bilder an %1 gehen.</translation>
    </message>
    <message>
        <source>Nothing was sent. Send it again to be asked.</source>
        <translation>Es wurde nichts gesendet. Senden Sie erneut, um gefragt zu werden.</translation>
    </message>
    <message>
        <source>%1 is no color profile that can be used.</source>
        <translation>%1 ist kein verwendbares Farbprofil.</translation>
    </message>
    <message>
        <source>Choose an ICC profile for RGB, grey or CMYK.</source>
        <translation>Wählen Sie ein ICC-Profil für RGB, Graustufen oder CMYK.</translation>
    </message>
    <message>
        <source>%1 pictures need the library libheif, with its codecs.</source>
        <translation>%1-Bilder brauchen die Bibliothek libheif mit ihren Codecs.</translation>
    </message>
    <message>
        <source>Install libheif, or use PNG or JPEG.</source>
        <translation>Installieren Sie libheif, oder verwenden Sie PNG oder JPEG.</translation>
    </message>
    <message>
        <source>Use PNG, JPEG, WebP, TIFF, BMP, GIF, AVIF, HEIC, OpenRaster or PSD.</source>
        <translation>Verwenden Sie PNG, JPEG, WebP, TIFF, BMP, GIF, AVIF, HEIC, OpenRaster oder PSD.</translation>
    </message>
    <message>
        <source>The braces in the prompt do not pair up, or stand inside others.</source>
        <translation>Die Klammern im Prompt passen nicht zusammen oder stehen in anderen.</translation>
    </message>
    <message>
        <source>Write {red|green} for two prompts, and \{ for a brace.</source>
        <translation>Schreiben Sie {rot|grün} für zwei Prompts und \{ für eine Klammer.</translation>
    </message>
    <message>
        <source>The prompt stands for more than %1 prompts.</source>
        <translation>Der Prompt steht für mehr als %1 Prompts.</translation>
    </message>
    <message>
        <source>Ask for fewer alternatives at once.</source>
        <translation>Fragen Sie nach weniger Alternativen auf einmal.</translation>
    </message>
    <message>
        <source>matrix needs a document for its versions.</source>
        <translation>matrix braucht ein Dokument für seine Versionen.</translation>
    </message>
    <message>
        <source>Add --document FILE.ratoon, or --dry-run.</source>
        <translation>Ergänzen Sie --document DATEI.ratoon oder --dry-run.</translation>
    </message>
    <message>
        <source>No edit by a model lies between these versions.</source>
        <translation>Zwischen diesen Versionen liegt keine Bearbeitung durch ein Modell.</translation>
    </message>
    <message>
        <source>replay needs pictures, and a folder for the results.</source>
        <translation>replay braucht Bilder und einen Ordner für die Ergebnisse.</translation>
    </message>
    <message>
        <source>Add --onto IMAGE… --out-dir DIR.</source>
        <translation>Ergänzen Sie --onto BILD… --out-dir ORDNER.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>It is of an earlier format: the first save keeps the old file beside the new one.</source>
        <translation>Es hat ein früheres Format: Beim ersten Speichern bleibt die alte Datei neben der neuen erhalten.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>%1 is what the picture is made from.</source>
        <translation>Aus %1 wird das Bild gemacht.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 gibt es schon.</translation>
    </message>
    <message>
        <source>“%1” is no text in UTF-8.</source>
        <translation>„%1“ ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>Rename the file.</source>
        <translation>Benenne die Datei um.</translation>
    </message>
    <message>
        <source>recover needs the id of what it should save.</source>
        <translation>recover braucht die Kennung dessen, was es sichern soll.</translation>
    </message>
    <message>
        <source>The work is kept: ratoon-cli recover --list shows it, and ratoon-cli recover ID --out FILE saves it.</source>
        <translation>Die Arbeit bleibt erhalten: ratoon-cli recover --list zeigt sie, und ratoon-cli recover KENNUNG --out DATEI sichert sie.</translation>
    </message>
    <message>
        <source>The search index does not fit the versions.</source>
        <translation>Der Suchindex passt nicht zu den Versionen.</translation>
    </message>
    <message>
        <source>A stored file that it names could not be read.</source>
        <translation>Eine gespeicherte Datei, auf die sie verweist, war nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>Its picture was found, but not its label and what made it.</source>
        <translation>Ihr Bild wurde gefunden, nicht aber ihre Bezeichnung und ihre Entstehung.</translation>
    </message>
    <message>
        <source>Its name and standing could not be read.</source>
        <translation>Ihr Name und ihr Status waren nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>The color profile in the file does not fit its pixels and was left out.</source>
        <translation>Das Farbprofil in der Datei passt nicht zu ihren Pixeln und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The file lacks its end; the picture is all there.</source>
        <translation>Der Datei fehlt ihr Ende; das Bild ist vollständig.</translation>
    </message>
    <message>
        <source>Opacities that are no numbers were taken as 1: %1.</source>
        <translation>Deckkraftwerte, die keine Zahlen sind, wurden als 1 behandelt: %1.</translation>
    </message>
    <message>
        <source>Layers that are drawings were left out: %1.</source>
        <translation>Ebenen, die Zeichnungen sind, wurden weggelassen: %1.</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>In der Zwischenablage ist kein Bild.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>It was saved by a newer version of Ratoon. Export a version to go on.</source>
        <translation>Es wurde von einer neueren Version von Ratoon gespeichert. Exportiere eine Version, um weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>The path of %1 is too long for a document.</source>
        <translation>Der Pfad von %1 ist zu lang für ein Dokument.</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path.</source>
        <translation>Wähle einen Ordner mit einem kürzeren Pfad.</translation>
    </message>
    <message>
        <source>%1 has no word for how some layers are mixed: they became one.</source>
        <translation>%1 hat kein Wort dafür, wie manche Ebenen gemischt werden: Sie wurden zu einer.</translation>
    </message>
    <message>
        <source>Another program has left changes of the document in a log beside it: %1.</source>
        <translation>Ein anderes Programm hat Änderungen am Dokument in einem Protokoll daneben hinterlassen: %1.</translation>
    </message>
    <message>
        <source>Open the document in that program and close it there. If that program is gone, move the log to another folder.</source>
        <translation>Öffne das Dokument in diesem Programm und schließe es dort. Gibt es das Programm nicht mehr, verschiebe das Protokoll in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Layers that dissolve were taken as normal: %1.</source>
        <translation>Ebenen mit der Methode „Sprenkeln“ wurden als normal behandelt: %1.</translation>
    </message>
    <message>
        <source>Hidden adjustments and effects were left out: %1.</source>
        <translation>Ausgeblendete Einstellungen und Effekte wurden weggelassen: %1.</translation>
    </message>
    <message>
        <source>Masks that were switched off were left out: %1.</source>
        <translation>Masken, die ausgeschaltet waren, wurden weggelassen: %1.</translation>
    </message>
    <message>
        <source>Texts became pixels: %1.</source>
        <translation>Texte wurden zu Pixeln: %1.</translation>
    </message>
    <message>
        <source>Smart objects became pixels: %1.</source>
        <translation>Smartobjekte wurden zu Pixeln: %1.</translation>
    </message>
    <message>
        <source>Saved selections and spot colors were left out: %1.</source>
        <translation>Gespeicherte Auswahlen und Volltonfarben wurden weggelassen: %1.</translation>
    </message>
    <message>
        <source>Paths were left out.</source>
        <translation>Pfade wurden weggelassen.</translation>
    </message>
    <message>
        <source>Guides were left out.</source>
        <translation>Hilfslinien wurden weggelassen.</translation>
    </message>
    <message>
        <source>Layer comps were left out.</source>
        <translation>Ebenenkompositionen wurden weggelassen.</translation>
    </message>
    <message>
        <source>Comments were left out.</source>
        <translation>Anmerkungen wurden weggelassen.</translation>
    </message>
    <message>
        <source>Parts of an unknown kind were left out: %1.</source>
        <translation>Teile unbekannter Art wurden weggelassen: %1.</translation>
    </message>
    <message>
        <source>Versions that could be read: %1, all of them complete.</source>
        <translation>Lesbare Versionen: %1, alle vollständig.</translation>
    </message>
    <message>
        <source>Versions that could be read: %1, of these incomplete: %2.</source>
        <translation>Lesbare Versionen: %1, davon unvollständig: %2.</translation>
    </message>
</context>
<context>
    <name>ratoon::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>In force when Ratoon starts again</source>
        <translation>Gilt ab dem nächsten Start von Ratoon</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung reduzieren</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Memory for open pictures</source>
        <translation>Arbeitsspeicher für geöffnete Bilder</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>Automatisch (%1)</translation>
    </message>
    <message>
        <source>What open pictures may take in memory: the rest waits on the disk. In force when Ratoon starts again</source>
        <translation>Was geöffnete Bilder im Arbeitsspeicher belegen dürfen: Der Rest wartet auf dem Datenträger. Gilt nach dem nächsten Start von Ratoon</translation>
    </message>
    <message>
        <source>Spend at most</source>
        <translation>Höchstens ausgeben</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Page of the settings</source>
        <translation>Seite der Einstellungen</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
</context>
<context>
    <name>ratoon::ShortcutSheet</name>
    <message>
        <source>Canvas</source>
        <translation>Leinwand</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Am Mauszeiger zoomen</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Ansicht verschieben</translation>
    </message>
    <message>
        <source>Space and drag, middle button</source>
        <translation>Leertaste und ziehen, mittlere Maustaste</translation>
    </message>
    <message>
        <source>Add to the selection</source>
        <translation>Zur Auswahl hinzufügen</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>Umschalt und ziehen</translation>
    </message>
    <message>
        <source>Take from the selection</source>
        <translation>Von der Auswahl abziehen</translation>
    </message>
    <message>
        <source>Alt and drag</source>
        <translation>Alt und ziehen</translation>
    </message>
    <message>
        <source>Walk the results</source>
        <translation>Durch die Ergebnisse gehen</translation>
    </message>
    <message>
        <source>Show or hide the result</source>
        <translation>Ergebnis ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ratoon::StagingBar</name>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Proposed edits</source>
        <translation>Vorgeschlagene Bearbeitungen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Proposal %1: %2</source>
        <translation>Vorschlag %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Einblenden</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>Change how the reply is made part of the picture. No request is sent.</source>
        <translation>Ändern, wie die Antwort Teil des Bildes wird. Es wird keine Anfrage gesendet.</translation>
    </message>
</context>
<context>
    <name>ratoon::StartPage</name>
    <message>
        <source>Make it warmer, like an evening</source>
        <translation>Make it warmer, like an evening</translation>
    </message>
    <message>
        <source>Black and white with more contrast</source>
        <translation>Black and white with more contrast</translation>
    </message>
    <message>
        <source>Remove the stone</source>
        <translation>Remove the stone</translation>
    </message>
    <message>
        <source>Recovered work</source>
        <translation>Wiederhergestellte Arbeit</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Edit photos by prompt</source>
        <translation>Fotos per Prompt bearbeiten</translation>
    </message>
    <message>
        <source>Open a picture, select what should change, and say how. Every edit is a version you can go back to.</source>
        <translation>Öffne ein Bild, wähle aus, was sich ändern soll, und sage wie. Jede Bearbeitung ist eine Version, zu der du zurückkehren kannst.</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Bild öffnen…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Empty canvas…</source>
        <translation>Leere Leinwand…</translation>
    </message>
    <message>
        <source>Or drop a picture anywhere here.</source>
        <translation>Oder lege irgendwo hier ein Bild ab.</translation>
    </message>
    <message>
        <source>Try it on a sample, without any key:</source>
        <translation>Probiere es an einem Beispiel aus, ganz ohne Schlüssel:</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>Ausprobieren: %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n Version</numerusform>
            <numerusform>%n Versionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard the recovered work %1</source>
        <translation>Die wiederhergestellte Arbeit %1 verwerfen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discarded work</source>
        <translation>Verworfene Arbeit</translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation>Alles verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n picture(s) that were only opened</source>
        <translation>
            <numerusform>%n Bild anzeigen, das nur geöffnet wurde</numerusform>
            <numerusform>%n Bilder anzeigen, die nur geöffnet wurden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratoon::StatusLine</name>
    <message>
        <source>%1 × %2 px · %3 · %4 bit</source>
        <translation>%1 × %2 px · %3 · %4 Bit</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>Belegter Speicher</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Offline: press to go online</source>
        <translation>Offline: drücken, um online zu gehen</translation>
    </message>
    <message>
        <source>No connection is opened, so nothing leaves this computer. Press to go online.</source>
        <translation>Es wird keine Verbindung geöffnet, also verlässt nichts diesen Computer. Drücken, um online zu gehen.</translation>
    </message>
    <message>
        <source>%1 · proof: %2</source>
        <comment>a picture, a device</comment>
        <translation>%1 · Proof: %2</translation>
    </message>
    <message>
        <source>profile without a name</source>
        <translation>Profil ohne Namen</translation>
    </message>
</context>
<context>
    <name>ratoon::VersionDelegate</name>
    <message>
        <source>Name of the version</source>
        <translation>Name der Version</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>waits for you</source>
        <translation>wartet auf dich</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>nicht übernommen</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Entstanden</translation>
    </message>
</context>
<context>
    <name>ratoon::VersionsDock</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Show versions as</source>
        <translation>Versionen anzeigen als</translation>
    </message>
    <message>
        <source>Search prompts, names and notes</source>
        <translation>Prompts, Namen und Notizen durchsuchen</translation>
    </message>
    <message>
        <source>Go here</source>
        <translation>Hierher gehen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>Add star</source>
        <translation>Stern hinzufügen</translation>
    </message>
    <message>
        <source>Export this version…</source>
        <translation>Diese Version exportieren…</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Prompt kopieren</translation>
    </message>
    <message>
        <source>Use prompt again</source>
        <translation>Prompt wieder verwenden</translation>
    </message>
    <message>
        <source>Adjust the graft…</source>
        <translation>Pfropfung anpassen…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Repeat on the originals…</source>
        <translation>Auf den Originalen wiederholen…</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Notiz hinzufügen…</translation>
    </message>
    <message>
        <source>Edit the note…</source>
        <translation>Notiz bearbeiten…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>ratoon::Workspace</name>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ratoon document (*.ratoon)</source>
        <translation>Ratoon-Dokument (*.ratoon)</translation>
    </message>
    <message>
        <source>Save %1 before it is closed?</source>
        <translation>%1 vor dem Schließen speichern?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are not saved.</source>
        <translation>
            <numerusform>%n Dokument ist nicht gespeichert.</numerusform>
            <numerusform>%n Dokumente sind nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept work is offered when Ratoon starts again.</source>
        <translation>Behaltene Arbeit wird beim nächsten Start von Ratoon angeboten.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message numerus="yes">
        <source>Discarded work can be had back for %n day(s).</source>
        <translation>
            <numerusform>Verworfene Arbeit ist %n Tag lang wiederzubekommen.</numerusform>
            <numerusform>Verworfene Arbeit ist %n Tage lang wiederzubekommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be opened.</source>
        <translation>
            <numerusform>%n Datei konnte nicht geöffnet werden.</numerusform>
            <numerusform>%n Dateien konnten nicht geöffnet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Newer work on it was kept, from %1.</source>
        <translation>Neuere Arbeit daran wurde behalten, von %1.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message numerus="yes">
        <source>Unsaved work on %n document(s) can be recovered.</source>
        <translation>
            <numerusform>Nicht gespeicherte Arbeit an %n Dokument lässt sich wiederherstellen.</numerusform>
            <numerusform>Nicht gespeicherte Arbeit an %n Dokumenten lässt sich wiederherstellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>The other file is now %1.</source>
        <translation>Die andere Datei heißt jetzt %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>ratoon::ZoomTool</name>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom: click to zoom in, Alt zooms out, drag around what to see</source>
        <translation>Zoom: klicken vergrößert, mit Alt verkleinert, Ziehen rahmt ein, was zu sehen sein soll</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Edit photos by prompt, on their original pixels.</source>
        <translation>Fotos per Prompt bearbeiten, auf ihren Originalpixeln.</translation>
    </message>
    <message>
        <source>Pictures and documents to open.</source>
        <translation>Bilder und Dokumente, die geöffnet werden sollen.</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>soft morning light</source>
        <translation>weiches Morgenlicht</translation>
    </message>
    <message>
        <source>warm evening light</source>
        <translation>warmes Abendlicht</translation>
    </message>
    <message>
        <source>overcast, even light</source>
        <translation>bedeckter Himmel, gleichmäßiges Licht</translation>
    </message>
    <message>
        <source>hard noon sun</source>
        <translation>harte Mittagssonne</translation>
    </message>
    <message>
        <source>backlit, with a rim of light</source>
        <translation>Gegenlicht mit Lichtsaum</translation>
    </message>
    <message>
        <source>studio softbox from the left</source>
        <translation>Studio-Softbox von links</translation>
    </message>
    <message>
        <source>blue hour</source>
        <translation>blaue Stunde</translation>
    </message>
    <message>
        <source>24 mm wide angle</source>
        <translation>24 mm Weitwinkel</translation>
    </message>
    <message>
        <source>35 mm lens, documentary</source>
        <translation>35 mm Objektiv, dokumentarisch</translation>
    </message>
    <message>
        <source>50 mm lens, natural perspective</source>
        <translation>50 mm Objektiv, natürliche Perspektive</translation>
    </message>
    <message>
        <source>85 mm portrait lens, shallow depth of field</source>
        <translation>85 mm Porträtobjektiv, geringe Schärfentiefe</translation>
    </message>
    <message>
        <source>macro lens, fine detail</source>
        <translation>Makroobjektiv, feine Details</translation>
    </message>
    <message>
        <source>long exposure</source>
        <translation>Langzeitbelichtung</translation>
    </message>
    <message>
        <source>everything in focus</source>
        <translation>alles scharf</translation>
    </message>
    <message>
        <source>photorealistic</source>
        <translation>fotorealistisch</translation>
    </message>
    <message>
        <source>film photograph with fine grain</source>
        <translation>Analogfoto mit feinem Korn</translation>
    </message>
    <message>
        <source>black and white</source>
        <translation>schwarz-weiß</translation>
    </message>
    <message>
        <source>muted, matte colors</source>
        <translation>gedämpfte, matte Farben</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>Magazinstil</translation>
    </message>
    <message>
        <source>watercolor</source>
        <translation>Aquarell</translation>
    </message>
    <message>
        <source>flat vector illustration</source>
        <translation>flache Vektorillustration</translation>
    </message>
    <message>
        <source>keep everything else as it is</source>
        <translation>alles andere unverändert lassen</translation>
    </message>
    <message>
        <source>same camera position</source>
        <translation>gleiche Kameraposition</translation>
    </message>
    <message>
        <source>centered, symmetrical</source>
        <translation>zentriert, symmetrisch</translation>
    </message>
    <message>
        <source>subject on the left third</source>
        <translation>Motiv im linken Drittel</translation>
    </message>
    <message>
        <source>close-up</source>
        <translation>Nahaufnahme</translation>
    </message>
    <message>
        <source>wide shot with empty space for text</source>
        <translation>Totale mit Freiraum für Text</translation>
    </message>
    <message>
        <source>seen from above</source>
        <translation>von oben gesehen</translation>
    </message>
</context>
<context>
    <name>ratoon::FaceSettings</name>
    <message>
        <source>Choose a detector…</source>
        <translation>Detektor wählen…</translation>
    </message>
    <message>
        <source>Use the installed one</source>
        <translation>Den installierten verwenden</translation>
    </message>
    <message>
        <source>A cascade of OpenCV (.xml) or a YuNet model (.onnx)</source>
        <translation>Eine Kaskade von OpenCV (.xml) oder ein YuNet-Modell (.onnx)</translation>
    </message>
    <message>
        <source>Face detector</source>
        <translation>Gesichtsdetektor</translation>
    </message>
    <message>
        <source>Face detectors</source>
        <translation>Gesichtsdetektoren</translation>
    </message>
    <message>
        <source>None: faces are not looked at. OpenCV&apos;s data (the package opencv-data) has one.</source>
        <translation>Keiner: Gesichter werden nicht beachtet. Die Daten von OpenCV (Paket opencv-data) enthalten einen.</translation>
    </message>
    <message>
        <source>Found by %1</source>
        <translation>Gefunden mit %1</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 ist beschädigt.</translation>
    </message>
    <message>
        <source>Salvaging makes a new, untitled document of everything that can still be read. The file stays as it is, whatever you choose.</source>
        <translation>Beim Retten entsteht ein neues, unbenanntes Dokument aus allem, was noch lesbar ist. Die Datei bleibt in jedem Fall, wie sie ist.</translation>
    </message>
    <message>
        <source>Look only</source>
        <translation>Nur ansehen</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>Retten</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 wurde von einem anderen Programm geändert.</translation>
    </message>
    <message numerus="yes">
        <source>It was not saved over. Keep both gives the other file a name of its own beside yours. Reload opens the other file; your work can be had back for %n day(s).</source>
        <translation>
            <numerusform>Sie wurde nicht überschrieben. „Beide behalten“ gibt der anderen Datei daneben einen eigenen Namen. „Neu laden“ öffnet die andere Datei; deine Arbeit lässt sich %n Tag lang zurückholen.</numerusform>
            <numerusform>Sie wurde nicht überschrieben. „Beide behalten“ gibt der anderen Datei daneben einen eigenen Namen. „Neu laden“ öffnet die andere Datei; deine Arbeit lässt sich %n Tage lang zurückholen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
</context>
<context>
    <name>ratoon::PrivacyPage</name>
    <message>
        <source>Pictures may go to</source>
        <translation>Bilder dürfen gehen an</translation>
    </message>
    <message>
        <source>No connection is opened: edits by services, tests of keys and checks by services say so instead. What is on its way already ends as it would. The offline provider works.</source>
        <translation>Es wird keine Verbindung geöffnet: Bearbeitungen, Schlüsseltests und Prüfungen durch Dienste sagen das stattdessen. Was schon unterwegs ist, endet wie sonst. Der Offline-Anbieter funktioniert.</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Offline arbeiten</translation>
    </message>
    <message>
        <source>RATOON_OFFLINE is set in the environment.</source>
        <translation>RATOON_OFFLINE ist in der Umgebung gesetzt.</translation>
    </message>
    <message>
        <source>Nowhere yet: you will be asked.</source>
        <translation>Noch nirgendwohin: es wird gefragt.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back that pictures may go to %1</source>
        <translation>Zurücknehmen, dass Bilder an %1 gehen dürfen</translation>
    </message>
    <message>
        <source>Before anything goes there again, you will be asked.</source>
        <translation>Bevor wieder etwas dorthin geht, wird gefragt.</translation>
    </message>
</context>
<context>
    <name>ratoon::ServicesPage</name>
    <message>
        <source>Services and their keys</source>
        <translation>Dienste und ihre Schlüssel</translation>
    </message>
</context>
<context>
    <name>ratoon::KeyCard</name>
    <message>
        <source>Test key</source>
        <translation>Schlüssel testen</translation>
    </message>
    <message>
        <source>A call that costs nothing. No picture and no prompt is sent.</source>
        <translation>Ein Aufruf, der nichts kostet. Weder Bild noch Prompt wird gesendet.</translation>
    </message>
    <message>
        <source>Key…</source>
        <translation>Schlüssel…</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>Schlüssel für %1</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Schlüssel einfügen</translation>
    </message>
    <message>
        <source>Use for this run</source>
        <translation>Für diesen Lauf nutzen</translation>
    </message>
    <message>
        <source>Keep in keychain</source>
        <translation>Im Schlüsselbund sichern</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>The key goes to this address and to no other.</source>
        <translation>Der Schlüssel geht an diese Adresse und an keine andere.</translation>
    </message>
    <message>
        <source>The typed key is not used while this one is there.</source>
        <translation>Der eingegebene Schlüssel wird nicht benutzt, solange dieser da ist.</translation>
    </message>
    <message>
        <source>Key from the credential command “%1”.</source>
        <translation>Schlüssel vom Befehl „%1“.</translation>
    </message>
    <message>
        <source>Key from the keychain.</source>
        <translation>Schlüssel aus dem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Signs in with what %1 has.</source>
        <translation>Meldet sich mit dem an, was %1 hat.</translation>
    </message>
    <message>
        <source>Key from %1 in the environment.</source>
        <translation>Schlüssel aus %1 in der Umgebung.</translation>
    </message>
    <message>
        <source>Typed for this run: forgotten when Ratoon ends.</source>
        <translation>Für diesen Lauf eingegeben: vergessen, wenn Ratoon endet.</translation>
    </message>
    <message>
        <source>On this computer it needs no key.</source>
        <translation>Auf diesem Computer braucht er keinen Schlüssel.</translation>
    </message>
    <message>
        <source>No key yet: type one, or set %1.</source>
        <translation>Noch kein Schlüssel: eingeben oder %1 setzen.</translation>
    </message>
    <message>
        <source>Takes the key out of the keychain</source>
        <translation>Nimmt den Schlüssel aus dem Schlüsselbund</translation>
    </message>
    <message>
        <source>Forgets the typed key</source>
        <translation>Vergisst den eingegebenen Schlüssel</translation>
    </message>
    <message>
        <source>The key is in the keychain.</source>
        <translation>Der Schlüssel ist im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The key is no longer in the keychain.</source>
        <translation>Der Schlüssel ist nicht mehr im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>%1 accepts it. Nothing was billed.</source>
        <translation>%1 nimmt ihn an. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Asks which models there are. It costs nothing.</source>
        <translation>Fragt, welche Modelle es gibt. Das kostet nichts.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) make pictures.</source>
        <translation>
            <numerusform>%n Modell erzeugt Bilder.</numerusform>
            <numerusform>%n Modelle erzeugen Bilder.</numerusform>
        </translation>
    </message>
    <message>
        <source>None is new.</source>
        <translation>Keines davon ist neu.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
</context>
<context>
    <name>ratoon::RequestDialog</name>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Upload a picture</source>
        <translation>Ein Bild hochladen</translation>
    </message>
    <message>
        <source>The edit</source>
        <translation>Die Bearbeitung</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>⟨%1 that prove who you are, not shown⟩</source>
        <translation>⟨%1, die beweisen, wer du bist, nicht gezeigt⟩</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Was diesen Computer verlässt</translation>
    </message>
    <message>
        <source>The request, as it will be sent</source>
        <translation>Die Anfrage, wie sie gesendet wird</translation>
    </message>
    <message>
        <source>Save exact bytes…</source>
        <translation>Genaue Bytes speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>%1 of %2: %3, to %4</source>
        <translation>%1 von %2: %3, an %4</translation>
    </message>
    <message>
        <source>As it will be sent, but for the key, which is shown as dots.</source>
        <translation>Wie sie gesendet wird, nur der Schlüssel ist als Punkte gezeigt.</translation>
    </message>
    <message>
        <source>As it will be sent, but for the key, which is shown as dots, and for what the service will answer to the requests before, which is made up.</source>
        <translation>Wie sie gesendet wird, nur der Schlüssel ist als Punkte gezeigt, und was der Dienst auf die Anfragen davor antwortet, ist erfunden.</translation>
    </message>
    <message>
        <source>Pictures in the request</source>
        <translation>Bilder in der Anfrage</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Anfrage speichern</translation>
    </message>
    <message>
        <source>Request (*.http)</source>
        <translation>Anfrage (*.http)</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>Geschrieben.</translation>
    </message>
</context>
<context>
    <name>ratoon::SafetyPage</name>
    <message>
        <source>Prompts are looked at before they are sent, replies before they are shown. What cannot be looked at is held back. What services block themselves is never shown.</source>
        <translation>Prompts werden vor dem Senden geprüft, Antworten vor dem Zeigen. Was sich nicht prüfen lässt, wird zurückgehalten. Was Dienste selbst sperren, wird nie gezeigt.</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>Wortliste</translation>
    </message>
    <message>
        <source>Words that are held back</source>
        <translation>Wörter, die zurückgehalten werden</translation>
    </message>
    <message>
        <source>One word, or words in a row, on each line</source>
        <translation>Ein Wort oder Wörter in Folge je Zeile</translation>
    </message>
    <message>
        <source>Moderation endpoint</source>
        <translation>Moderationsadresse</translation>
    </message>
    <message>
        <source>In OpenAI’s form. Prompts and small copies of replies go there; the key is that of the service with this address, or RATOON_MODERATION_KEY.</source>
        <translation>In OpenAIs Form. Prompts und kleine Kopien von Antworten gehen dorthin; der Schlüssel ist der des Dienstes mit dieser Adresse oder RATOON_MODERATION_KEY.</translation>
    </message>
    <message>
        <source>Safety command</source>
        <translation>Sicherheitsbefehl</translation>
    </message>
    <message>
        <source>A program and its arguments</source>
        <translation>Ein Programm und seine Argumente</translation>
    </message>
    <message>
        <source>Reads one line of JSON; ends with 0 to let it pass, with 1 to hold it back. No shell is used.</source>
        <translation>Liest eine Zeile JSON; endet mit 0, um es durchzulassen, mit 1, um es zurückzuhalten. Keine Shell.</translation>
    </message>
    <message>
        <source>What was held back may be shown on request</source>
        <translation>Zurückgehaltenes darf auf Wunsch gezeigt werden</translation>
    </message>
</context>
<context>
    <name>ratoon::ProfileDialog</name>
    <message>
        <source>Assign a profile</source>
        <translation>Profil zuweisen</translation>
    </message>
    <message>
        <source>The numbers stay as they are and are read in another way: the picture looks different. Now: %1.</source>
        <translation>Die Zahlen bleiben, wie sie sind, und werden anders gelesen: Das Bild sieht anders aus. Jetzt: %1.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Convert to a profile</source>
        <translation>In ein Profil umwandeln</translation>
    </message>
    <message>
        <source>The picture keeps its look, as far as the profile has its colors. Now: %1.</source>
        <translation>Das Bild behält sein Aussehen, soweit das Profil seine Farben hat. Jetzt: %1.</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Umwandeln</translation>
    </message>
    <message>
        <source>Soft proof</source>
        <translation>Softproof</translation>
    </message>
    <message>
        <source>Shows the picture as a printer or another screen would. Nothing of it changes.</source>
        <translation>Zeigt das Bild, wie ein Drucker oder ein anderer Bildschirm es täte. Es ändert sich nichts daran.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Rendering intent</source>
        <translation>Renderpriorität</translation>
    </message>
    <message>
        <source>Perceptual</source>
        <translation>Perzeptiv</translation>
    </message>
    <message>
        <source>Relative colorimetric</source>
        <translation>Relativ farbmetrisch</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Sättigung</translation>
    </message>
    <message>
        <source>Absolute colorimetric</source>
        <translation>Absolut farbmetrisch</translation>
    </message>
    <message>
        <source>Black point compensation</source>
        <translation>Tiefenkompensierung</translation>
    </message>
    <message>
        <source>The darkest color becomes the darkest one there.</source>
        <translation>Die dunkelste Farbe wird dort zur dunkelsten.</translation>
    </message>
    <message>
        <source>White of the paper</source>
        <translation>Weiß des Papiers</translation>
    </message>
    <message>
        <source>White is shown as that paper has it.</source>
        <translation>Weiß wird so gezeigt, wie jenes Papier es hat.</translation>
    </message>
    <message>
        <source>Mark what cannot be shown</source>
        <translation>Nicht Darstellbares markieren</translation>
    </message>
    <message>
        <source>Colors that the device has not are magenta.</source>
        <translation>Farben, die das Gerät nicht hat, sind magenta.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 is not for RGB pictures.</source>
        <translation>%1 ist nicht für RGB-Bilder.</translation>
    </message>
    <message>
        <source>Color profile</source>
        <translation>Farbprofil</translation>
    </message>
    <message>
        <source>Color profiles</source>
        <translation>Farbprofile</translation>
    </message>
</context>
<context>
    <name>ratoon::BlendButton</name>
    <message>
        <source>Blend mode of the layer: %1</source>
        <translation>Füllmethode der Ebene: %1</translation>
    </message>
</context>
<context>
    <name>BlendNames</name>
    <message>
        <source>Pass through</source>
        <translation>Hindurchwirken</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Darken</source>
        <translation>Abdunkeln</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Multiplizieren</translation>
    </message>
    <message>
        <source>Color burn</source>
        <translation>Farbig nachbelichten</translation>
    </message>
    <message>
        <source>Linear burn</source>
        <translation>Linear nachbelichten</translation>
    </message>
    <message>
        <source>Darker color</source>
        <translation>Dunklere Farbe</translation>
    </message>
    <message>
        <source>Lighten</source>
        <translation>Aufhellen</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Negativ multiplizieren</translation>
    </message>
    <message>
        <source>Color dodge</source>
        <translation>Farbig abwedeln</translation>
    </message>
    <message>
        <source>Linear dodge</source>
        <translation>Linear abwedeln</translation>
    </message>
    <message>
        <source>Lighter color</source>
        <translation>Hellere Farbe</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Ineinanderkopieren</translation>
    </message>
    <message>
        <source>Soft light</source>
        <translation>Weiches Licht</translation>
    </message>
    <message>
        <source>Hard light</source>
        <translation>Hartes Licht</translation>
    </message>
    <message>
        <source>Vivid light</source>
        <translation>Strahlendes Licht</translation>
    </message>
    <message>
        <source>Linear light</source>
        <translation>Lineares Licht</translation>
    </message>
    <message>
        <source>Pin light</source>
        <translation>Lichtpunkt</translation>
    </message>
    <message>
        <source>Hard mix</source>
        <translation>Hart mischen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>Ausschluss</translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation>Subtrahieren</translation>
    </message>
    <message>
        <source>Divide</source>
        <translation>Dividieren</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>Farbton</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Sättigung</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Luminosity</source>
        <translation>Luminanz</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Atop</source>
        <translation>Obenauf</translation>
    </message>
    <message>
        <source>Stencil</source>
        <translation>Schablone</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>Behind a stencil</source>
        <translation>Hinter einer Schablone</translation>
    </message>
</context>
</TS>
