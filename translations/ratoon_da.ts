<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da">
<context>
    <name>Drift</name>
    <message>
        <source>none</source>
        <comment>drift</comment>
        <translation>ingen</translation>
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
        <translation>identisk</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>drift %1</source>
        <translation>afdrift: %1</translation>
    </message>
    <message>
        <source>Drift of what is protected: %1</source>
        <translation>Afdrift i det beskyttede: %1</translation>
    </message>
    <message>
        <source>Drift outside the edit: %1</source>
        <translation>Afdrift uden for redigeringen: %1</translation>
    </message>
    <message>
        <source>Pixels changed</source>
        <translation>Ændrede pixels</translation>
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
        <translation>ΔE 2000, middel</translation>
    </message>
    <message>
        <source>ΔE 2000, 95 %</source>
        <translation>ΔE 2000, 95 %</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Skarphed</translation>
    </message>
    <message>
        <source>Drift: %1</source>
        <translation>Afdrift: %1</translation>
    </message>
    <message>
        <source>PSNR %1 · SSIM %2 · sharpness %3</source>
        <translation>PSNR %1 · SSIM %2 · skarphed %3</translation>
    </message>
    <message>
        <source>No pixel was made by a model</source>
        <translation>Ingen pixel er lavet af en model</translation>
    </message>
    <message numerus="yes">
        <source>No pixel went through more than %n model(s)</source>
        <translation>
            <numerusform>Ingen pixel gik gennem mere end %n model</numerusform>
            <numerusform>Ingen pixel gik gennem mere end %n modeller</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) not as before</source>
        <translation>
            <numerusform>%n ansigt ikke som før</numerusform>
            <numerusform>%n ansigter ikke som før</numerusform>
        </translation>
    </message>
    <message>
        <source>A face was redrawn and is as before.</source>
        <translation>Et ansigt er tegnet om og er som før.</translation>
    </message>
    <message>
        <source>A face is another: its features moved by %1 % of its width.</source>
        <translation>Et ansigt er et andet: trækkene flyttede sig %1 % af dets bredde.</translation>
    </message>
    <message>
        <source>A face is gone.</source>
        <translation>Et ansigt er væk.</translation>
    </message>
    <message>
        <source>A face has come.</source>
        <translation>Et ansigt er kommet til.</translation>
    </message>
    <message>
        <source>A face is another: some of it was painted over.</source>
        <translation>Et ansigt er et andet: noget af det er malet over.</translation>
    </message>
</context>
<context>
    <name>ratoon::AboutDialog</name>
    <message>
        <source>About Ratoon</source>
        <translation>Om Ratoon</translation>
    </message>
    <message>
        <source>Edits photos by prompt, on their original pixels. A ratoon is the shoot that a banana plant sends up from its old root.</source>
        <translation>Redigerer fotos med prompts på deres originale pixels. En ratoon er det skud, en bananplante sender op fra sin gamle rod.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Fri software under GNU General Public License, version 3 eller nyere.</translation>
    </message>
    <message>
        <source>Stands on Qt %1, OpenCV, SQLite, Little CMS and libjpeg-turbo.</source>
        <translation>Bygger på Qt %1, OpenCV, SQLite, Little CMS og libjpeg-turbo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>ratoon::Actions</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Åbn senes&amp;te</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Filer</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Billede</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>&amp;Lag</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Markér</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>&amp;Prompt</translation>
    </message>
    <message>
        <source>Ve&amp;rsions</source>
        <translation>V&amp;ersioner</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>Værk&amp;tøjer</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjælp</translation>
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
        <translation>&amp;Nyt lærred…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Åbn…</translation>
    </message>
    <message>
        <source>New from clip&amp;board</source>
        <translation>Nyt fra &amp;udklipsholderen</translation>
    </message>
    <message>
        <source>Open the sample picture</source>
        <translation>Åbn eksempelbilledet</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gem</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Gem &amp;som…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportér…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startside</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Indstillinger…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afslut</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Fortryd</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gentag</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiér</translation>
    </message>
    <message>
        <source>&amp;Paste as layer</source>
        <translation>&amp;Indsæt som lag</translation>
    </message>
    <message>
        <source>&amp;Crop to the selection</source>
        <translation>&amp;Beskær til markeringen</translation>
    </message>
    <message>
        <source>&amp;Flatten into one layer</source>
        <translation>&amp;Saml til ét lag</translation>
    </message>
    <message>
        <source>&amp;Add from a file…</source>
        <translation>&amp;Tilføj fra en fil…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplikér</translation>
    </message>
    <message>
        <source>De&amp;lete layer</source>
        <translation>&amp;Slet lag</translation>
    </message>
    <message>
        <source>&amp;Rename layer</source>
        <translation>&amp;Omdøb lag</translation>
    </message>
    <message>
        <source>&amp;Show or hide layer</source>
        <translation>&amp;Vis eller skjul lag</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Flyt o&amp;p ad</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Flyt &amp;ned ad</translation>
    </message>
    <message>
        <source>Choose the layer above</source>
        <translation>Vælg laget ovenover</translation>
    </message>
    <message>
        <source>Choose the layer below</source>
        <translation>Vælg laget nedenunder</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alt</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Intet</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>I&amp;nvertér</translation>
    </message>
    <message>
        <source>&amp;Grow by 4 px</source>
        <translation>&amp;Udvid med 4 px</translation>
    </message>
    <message>
        <source>&amp;Shrink by 4 px</source>
        <translation>&amp;Formindsk med 4 px</translation>
    </message>
    <message>
        <source>&amp;Write a prompt</source>
        <translation>&amp;Skriv en prompt</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>S&amp;end</translation>
    </message>
    <message>
        <source>&amp;Cancel the running edit</source>
        <translation>&amp;Annullér den igangværende redigering</translation>
    </message>
    <message>
        <source>What &amp;is sent</source>
        <translation>&amp;Det, der sendes</translation>
    </message>
    <message>
        <source>&amp;Older prompt</source>
        <translation>Æ&amp;ldre prompt</translation>
    </message>
    <message>
        <source>&amp;Newer prompt</source>
        <translation>&amp;Nyere prompt</translation>
    </message>
    <message>
        <source>Add &amp;references…</source>
        <translation>Tilføj &amp;referencer…</translation>
    </message>
    <message>
        <source>&amp;Accept the result</source>
        <translation>&amp;Godkend resultatet</translation>
    </message>
    <message>
        <source>&amp;Discard the result</source>
        <translation>&amp;Kassér resultatet</translation>
    </message>
    <message>
        <source>Go to the &amp;original</source>
        <translation>Gå til ori&amp;ginalen</translation>
    </message>
    <message>
        <source>&amp;Star this version</source>
        <translation>&amp;Stjernemarkér denne version</translation>
    </message>
    <message>
        <source>&amp;Rename this version</source>
        <translation>&amp;Omdøb denne version</translation>
    </message>
    <message>
        <source>&amp;Find a version</source>
        <translation>&amp;Find en version</translation>
    </message>
    <message>
        <source>&amp;Copy its prompt</source>
        <translation>&amp;Kopiér dens prompt</translation>
    </message>
    <message>
        <source>&amp;Use its prompt again</source>
        <translation>&amp;Brug dens prompt igen</translation>
    </message>
    <message>
        <source>Show the &amp;path</source>
        <translation>Vis s&amp;tien</translation>
    </message>
    <message>
        <source>Show the &amp;tree</source>
        <translation>Vis t&amp;ræet</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;ind</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom &amp;ud</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Faktisk størrelse</translation>
    </message>
    <message>
        <source>&amp;Fit the window</source>
        <translation>&amp;Tilpas til vinduet</translation>
    </message>
    <message>
        <source>Fit the &amp;selection</source>
        <translation>Tilpas til ma&amp;rkeringen</translation>
    </message>
    <message>
        <source>&amp;Compare with before</source>
        <translation>&amp;Sammenlign med før</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Versioner</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>&amp;Lag</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>&amp;Prompt</translation>
    </message>
    <message>
        <source>Ca&amp;nvas only</source>
        <translation>Kun lærr&amp;edet</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Næste rude</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Nulstil layout</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Fuld skær&amp;m</translation>
    </message>
    <message>
        <source>Theme of the s&amp;ystem</source>
        <translation>S&amp;ystemets tema</translation>
    </message>
    <message>
        <source>Li&amp;ght theme</source>
        <translation>Lyst tem&amp;a</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Mør&amp;kt tema</translation>
    </message>
    <message>
        <source>&amp;Move layer</source>
        <translation>&amp;Flyt lag</translation>
    </message>
    <message>
        <source>&amp;Rectangle</source>
        <translation>&amp;Rektangel</translation>
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
        <translation>&amp;Hånd</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>&amp;Find a command</source>
        <translation>&amp;Find en kommando</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastaturgenveje</translation>
    </message>
    <message>
        <source>&amp;About Ratoon</source>
        <translation>&amp;Om Ratoon</translation>
    </message>
    <message>
        <source>&amp;Protect the selection</source>
        <translation>&amp;Beskyt markeringen</translation>
    </message>
    <message>
        <source>&amp;Clear protection</source>
        <translation>&amp;Ophæv beskyttelse</translation>
    </message>
    <message>
        <source>Redo from the original with &amp;both instructions</source>
        <translation>Lav &amp;om fra originalen med begge anvisninger</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detaljer</translation>
    </message>
    <message>
        <source>Repeat on the ori&amp;ginals…</source>
        <translation>Gentag &amp;på originalerne…</translation>
    </message>
    <message>
        <source>&amp;Adjust the graft…</source>
        <translation>&amp;Justér podningen…</translation>
    </message>
    <message>
        <source>Place the reply &amp;by hand</source>
        <translation>Placér svaret i &amp;hånden</translation>
    </message>
    <message>
        <source>Brus&amp;h the graft in and out</source>
        <translation>Pensl podningen ind og &amp;ud</translation>
    </message>
    <message>
        <source>Take the reply as a &amp;new picture</source>
        <translation>Tag svaret som et &amp;nyt billede</translation>
    </message>
    <message>
        <source>Take the reply as a &amp;loose layer</source>
        <translation>Tag svaret som et &amp;løst lag</translation>
    </message>
    <message>
        <source>As&amp;k again</source>
        <translation>Spørg &amp;igen</translation>
    </message>
    <message>
        <source>What &amp;will be sent</source>
        <translation>&amp;Det, der vil blive sendt</translation>
    </message>
    <message>
        <source>What a &amp;model changed</source>
        <translation>Det, en m&amp;odel ændrede</translation>
    </message>
    <message>
        <source>Models each pi&amp;xel went through</source>
        <translation>Modeller, &amp;hver pixel gik gennem</translation>
    </message>
    <message>
        <source>Protec&amp;ted areas</source>
        <translation>&amp;Beskyttede områder</translation>
    </message>
    <message>
        <source>S&amp;pending…</source>
        <translation>&amp;Forbrug…</translation>
    </message>
    <message>
        <source>Work o&amp;ffline</source>
        <translation>Arbejd o&amp;ffline</translation>
    </message>
    <message>
        <source>&amp;What was held back…</source>
        <translation>Hvad der blev tilb&amp;ageholdt…</translation>
    </message>
    <message>
        <source>&amp;Assign a profile…</source>
        <translation>&amp;Tildel en profil…</translation>
    </message>
    <message>
        <source>Con&amp;vert to a profile…</source>
        <translation>&amp;Konverter til en profil…</translation>
    </message>
    <message>
        <source>Soft proof</source>
        <translation>Skærmkorrektur</translation>
    </message>
    <message>
        <source>Soft proof of a d&amp;evice…</source>
        <translation>Skærmkorrektur for en enhed…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the original…</source>
        <translation>G&amp;em originalen…</translation>
    </message>
    <message>
        <source>&amp;Group layers</source>
        <translation>&amp;Gruppér lag</translation>
    </message>
    <message>
        <source>U&amp;ngroup</source>
        <translation>Op&amp;løs gruppe</translation>
    </message>
    <message>
        <source>&amp;Clip to the layer below</source>
        <translation>&amp;Beskær til laget nedenunder</translation>
    </message>
    <message>
        <source>Edit its not&amp;e…</source>
        <translation>Rediger dens note…</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Næste dokument</translation>
    </message>
    <message>
        <source>Previous document</source>
        <translation>Forrige dokument</translation>
    </message>
</context>
<context>
    <name>ratoon::AddTile</name>
    <message>
        <source>Add a reference picture</source>
        <translation>Tilføj et referencebillede</translation>
    </message>
</context>
<context>
    <name>ratoon::Adjusting</name>
    <message>
        <source>%1, as a new picture</source>
        <comment>prompt</comment>
        <translation>%1, som nyt billede</translation>
    </message>
    <message>
        <source>%1, as a loose layer</source>
        <comment>prompt</comment>
        <translation>%1, som løst lag</translation>
    </message>
    <message>
        <source>%1, its tone all over</source>
        <comment>prompt</comment>
        <translation>%1, tonen overalt</translation>
    </message>
    <message>
        <source>%1, placed by hand</source>
        <comment>prompt</comment>
        <translation>%1, placeret i hånden</translation>
    </message>
    <message>
        <source>%1, adjusted</source>
        <comment>prompt</comment>
        <translation>%1, justeret</translation>
    </message>
    <message>
        <source>The reply is being read.</source>
        <translation>Svaret læses.</translation>
    </message>
    <message>
        <source>A picture of its own has no place in this one.</source>
        <translation>Et selvstændigt billede har ingen plads i dette.</translation>
    </message>
    <message>
        <source>Place the reply first.</source>
        <translation>Placér svaret først.</translation>
    </message>
    <message>
        <source>All of it is taken: there is no mask to brush.</source>
        <translation>Det hele tages med: Der er ingen maske at pensle i.</translation>
    </message>
    <message>
        <source>Nothing changed: only what was selected may change.</source>
        <translation>Intet ændret: Kun det markerede må ændres.</translation>
    </message>
    <message>
        <source>Nothing changed: nothing of the reply is here.</source>
        <translation>Intet ændret: Her er der intet af svaret.</translation>
    </message>
    <message>
        <source>Nothing changed: this is part of the graft already.</source>
        <translation>Intet ændret: Dette er allerede en del af podningen.</translation>
    </message>
</context>
<context>
    <name>ratoon::BrushPage</name>
    <message>
        <source>In</source>
        <translation>Ind</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ud</translation>
    </message>
    <message>
        <source>What the brush does</source>
        <translation>Hvad penslen gør</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Show the mask</source>
        <translation>Vis masken</translation>
    </message>
    <message>
        <source>Clear brush marks</source>
        <translation>Fjern penselstrøg</translation>
    </message>
    <message>
        <source>Take more of the reply, inside the selection (X swaps)</source>
        <translation>Tag mere af svaret med, inden for markeringen (X skifter)</translation>
    </message>
    <message>
        <source>Bring back what was there before (X swaps)</source>
        <translation>Få det tilbage, der var der før (X skifter)</translation>
    </message>
    <message>
        <source>[ and ] change it too</source>
        <translation>[ og ] ændrer den også</translation>
    </message>
    <message>
        <source>Tint what is taken from the reply</source>
        <translation>Farv det, der tages fra svaret</translation>
    </message>
</context>
<context>
    <name>ratoon::BrushTool</name>
    <message>
        <source>Brush</source>
        <translation>Pensel</translation>
    </message>
    <message>
        <source>Drag to brush, right button or Alt the other way round, [ and ] size, X swaps in and out</source>
        <translation>Træk for at pensle, højre knap eller Alt gør det omvendte, [ og ] ændrer størrelsen, X skifter mellem ind og ud</translation>
    </message>
</context>
<context>
    <name>ratoon::CanvasWidget</name>
    <message>
        <source>Drop as a layer</source>
        <translation>Slip som et lag</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Lærred</translation>
    </message>
    <message>
        <source>%1, %2 × %3 px, %4 %</source>
        <translation>%1, %2 × %3 px, %4 %</translation>
    </message>
    <message>
        <source>, selection %1 × %2 px</source>
        <translation>, markering %1 × %2 px</translation>
    </message>
</context>
<context>
    <name>ratoon::ChangeList</name>
    <message>
        <source>Looking for changes…</source>
        <translation>Leder efter ændringer…</translation>
    </message>
    <message>
        <source>The reply has no place yet</source>
        <translation>Svaret har ingen plads endnu</translation>
    </message>
    <message>
        <source>No reply of a model to compare</source>
        <translation>Intet svar fra en model at sammenligne med</translation>
    </message>
    <message>
        <source>Nothing changed elsewhere</source>
        <translation>Intet er ændret andre steder</translation>
    </message>
    <message numerus="yes">
        <source>%n other place(s) changed</source>
        <translation>
            <numerusform>%n andet sted ændret</numerusform>
            <numerusform>%n andre steder ændret</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out of the picture</source>
        <translation>Ikke taget med i billedet</translation>
    </message>
    <message>
        <source>What else changed</source>
        <translation>Hvad der ellers er ændret</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>Show this place, %1</source>
        <translation>Vis dette sted, %1</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Tag med</translation>
    </message>
    <message>
        <source>Take this place in, %1</source>
        <translation>Tag dette sted med, %1</translation>
    </message>
    <message>
        <source>Makes a version with this change in it too; nothing is sent</source>
        <translation>Laver en version, hvor også denne ændring er med; intet sendes</translation>
    </message>
    <message>
        <source>Places that changed</source>
        <translation>Steder, der ændrede sig</translation>
    </message>
</context>
<context>
    <name>ratoon::ChangeOverlay</name>
    <message>
        <source>Take in another place</source>
        <translation>Tag et sted mere med</translation>
    </message>
</context>
<context>
    <name>ratoon::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Find en kommando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandoer</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>Ingen kommando hedder sådan.</translation>
    </message>
</context>
<context>
    <name>ratoon::ContextRow</name>
    <message>
        <source>How soft the edge of an edit is</source>
        <translation>Hvor blød kanten af en redigering er</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Sammenlign</translation>
    </message>
    <message>
        <source>Hold to see the version before</source>
        <translation>Hold nede for at se den forrige version</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Drag out</source>
        <translation>Træk ud</translation>
    </message>
    <message>
        <source>Drag the picture out</source>
        <translation>Træk billedet ud</translation>
    </message>
    <message>
        <source>Drag the finished picture into another program or folder</source>
        <translation>Træk det færdige billede over i et andet program eller en mappe</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisk</translation>
    </message>
    <message>
        <source>Automatic feather</source>
        <translation>Automatisk blød kant</translation>
    </message>
    <message>
        <source>Feather in pixels</source>
        <translation>Blød kant i pixels</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Feather %1 px</source>
        <translation>Blød kant %1 px</translation>
    </message>
    <message>
        <source>Feather automatic</source>
        <translation>Blød kant automatisk</translation>
    </message>
</context>
<context>
    <name>ratoon::DayBars</name>
    <message>
        <source>Spent on each of the last thirty days</source>
        <translation>Brugt på hver af de seneste tredive dage</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
</context>
<context>
    <name>ratoon::DocumentTabs</name>
    <message>
        <source>not saved</source>
        <translation>ikke gemt</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gemt</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>gemmer…</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>ændret</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>document and its state</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>Åbne dokumenter</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>åbner …</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>ikke bevaret</translation>
    </message>
    <message>
        <source>looking only</source>
        <translation>kun visning</translation>
    </message>
    <message>
        <source>Every change is kept at once, and offered again should Ratoon end unexpectedly. The file is written when you save.</source>
        <translation>Hver ændring bevares straks og tilbydes igen, hvis Ratoon slutter uventet. Filen skrives, når du gemmer.</translation>
    </message>
    <message>
        <source>The last change could not be kept: save in another place.</source>
        <translation>Den sidste ændring kunne ikke bevares: gem et andet sted.</translation>
    </message>
    <message>
        <source>Nothing can be changed or saved.</source>
        <translation>Intet kan ændres eller gemmes.</translation>
    </message>
</context>
<context>
    <name>ratoon::DocumentView</name>
    <message>
        <source>Add %1</source>
        <translation>Tilføj %1</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Saml til ét lag</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Skriver %1…</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 er skrevet.</translation>
    </message>
    <message>
        <source>Assign %1</source>
        <translation>Tildel %1</translation>
    </message>
    <message>
        <source>Convert to %1</source>
        <translation>Konverter til %1</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Gem originalen</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Som den kom</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Redigering %1</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Baggrund</translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>Skrevet: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be written.</source>
        <translation>
            <numerusform>%n fil kunne ikke skrives.</numerusform>
            <numerusform>%n filer kunne ikke skrives.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture has that profile already.</source>
        <translation>Billedet har allerede den profil.</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Lag %1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Gem som…</translation>
    </message>
</context>
<context>
    <name>ratoon::EditPill</name>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Cancel the edit</source>
        <translation>Annuller redigeringen</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>I kø</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Forbereder</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>Venter på modellen</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Modtager</translation>
    </message>
    <message>
        <source>Placing the edit</source>
        <translation>Placerer redigeringen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislykkedes</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulleret</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n more</source>
        <translation>
            <numerusform>%1 · %n mere</numerusform>
            <numerusform>%1 · %n mere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Redigering: %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Check whether it was moved or renamed.</source>
        <translation>Se efter, om den er flyttet eller omdøbt.</translation>
    </message>
    <message>
        <source>Try again, or use another copy.</source>
        <translation>Prøv igen, eller brug en anden kopi.</translation>
    </message>
    <message>
        <source>Choose another model or another file.</source>
        <translation>Vælg en anden model eller en anden fil.</translation>
    </message>
    <message>
        <source>Check the key of this provider.</source>
        <translation>Kontrollér nøglen til denne udbyder.</translation>
    </message>
    <message>
        <source>Change the prompt.</source>
        <translation>Ret prompten.</translation>
    </message>
    <message>
        <source>Wait a little, or check your plan.</source>
        <translation>Vent lidt, eller tjek dit abonnement.</translation>
    </message>
    <message>
        <source>Raise the cap, or choose a cheaper model.</source>
        <translation>Hæv loftet, eller vælg en billigere model.</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>Kontrollér netværket, og prøv igen.</translation>
    </message>
    <message>
        <source>It may have been billed: look before you send it again.</source>
        <translation>Den kan være blevet faktureret: Tjek det, før du sender igen.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Vælg en anden placering.</translation>
    </message>
    <message>
        <source>Select a larger area and try again.</source>
        <translation>Markér et større område, og prøv igen.</translation>
    </message>
    <message>
        <source>Go to another version, or open another copy.</source>
        <translation>Gå til en anden version, eller åbn en anden kopi.</translation>
    </message>
</context>
<context>
    <name>ratoon::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Eksportér</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kvalitet</translation>
    </message>
    <message>
        <source>Keep the profile</source>
        <translation>Behold profilen</translation>
    </message>
    <message>
        <source>Convert to sRGB</source>
        <translation>Konvertér til sRGB</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Farver</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportér…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>lossless</source>
        <translation>tabsfri</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadata</translation>
    </message>
    <message>
        <source>Credit and camera, no place</source>
        <translation>Ophav og kamera, intet sted</translation>
    </message>
    <message>
        <source>All, places too</source>
        <translation>Alle, også steder</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Write the prompts, too</source>
        <translation>Skriv også promptene</translation>
    </message>
    <message>
        <source>With all layers, hidden ones too.</source>
        <translation>Med alle lag, også skjulte.</translation>
    </message>
    <message>
        <source>8 bits a channel.</source>
        <translation>8 bit pr. kanal.</translation>
    </message>
    <message>
        <source>Transparency becomes white.</source>
        <translation>Gennemsigtighed bliver hvid.</translation>
    </message>
    <message>
        <source>Holds no metadata.</source>
        <translation>Indeholder ingen metadata.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Forvalg</translation>
    </message>
    <message>
        <source>For the web</source>
        <translation>Til nettet</translation>
    </message>
    <message>
        <source>For print</source>
        <translation>Til tryk</translation>
    </message>
    <message>
        <source>For the archive</source>
        <translation>Til arkivet</translation>
    </message>
    <message>
        <source>With layers</source>
        <translation>Med lag</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Fuld størrelse</translation>
    </message>
    <message>
        <source>At most %1 px</source>
        <translation>Højst %1 px</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Som den er</translation>
    </message>
    <message>
        <source>8 bits a channel</source>
        <translation>8 bit pr. kanal</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Dybde</translation>
    </message>
    <message>
        <source>A part of the middle, as it will look</source>
        <translation>Et stykke af midten, som det vil se ud</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Filens størrelse</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Tilføj en fil</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Måler…</translation>
    </message>
    <message>
        <source>It cannot be written so.</source>
        <translation>Sådan kan det ikke skrives.</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Behold…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Glem</translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation>Behold disse indstillinger</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Forvalgets navn</translation>
    </message>
    <message>
        <source>Keeps the settings of all files here under a name</source>
        <translation>Gemmer indstillingerne for alle filer her under et navn</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Tilpasset</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Pictures</source>
        <translation>Billeder</translation>
    </message>
    <message>
        <source>Pictures and documents</source>
        <translation>Billeder og dokumenter</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle filer</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unavngivet</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n til</numerusform>
            <numerusform>%n til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratoon::GraftDock</name>
    <message>
        <source>Adjust the graft</source>
        <translation>Justér podningen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Se</translation>
    </message>
    <message>
        <source>Place by hand</source>
        <translation>Placér</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pensel</translation>
    </message>
    <message>
        <source>What the pointer does</source>
        <translation>Hvad markøren gør</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Nulstil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anvend</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>No request is sent</source>
        <translation>Sender ingen anmodning</translation>
    </message>
    <message>
        <source>Everything as it was when you began</source>
        <translation>Alt, som det var, da du begyndte</translation>
    </message>
    <message>
        <source>A new version, with the graft as it is seen</source>
        <translation>En ny version med podningen, som den ses</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Anvender…</translation>
    </message>
</context>
<context>
    <name>ratoon::GraftFields</name>
    <message>
        <source>The picture keeps its own pixels and gets the reply&apos;s light and color.</source>
        <translation>Billedet beholder sine egne pixels og får svarets lys og farve.</translation>
    </message>
    <message>
        <source>The reply becomes the picture, as it came.</source>
        <translation>Svaret bliver til billedet, som det kom.</translation>
    </message>
    <message>
        <source>The reply becomes a layer to be moved about; nothing is cut away.</source>
        <translation>Svaret bliver til et lag, som kan flyttes rundt; intet skæres væk.</translation>
    </message>
    <message>
        <source>The reply is cut to what it may change; all else stays as it was.</source>
        <translation>Svaret skæres til, så kun det, der må ændres, er med; alt andet forbliver, som det var.</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokalt</translation>
    </message>
    <message>
        <source>Tone all over</source>
        <translation>Tonen overalt</translation>
    </message>
    <message>
        <source>New picture</source>
        <translation>Nyt billede</translation>
    </message>
    <message>
        <source>Loose layer</source>
        <translation>Løst lag</translation>
    </message>
    <message>
        <source>What the edit is about</source>
        <translation>Hvad redigeringen gælder</translation>
    </message>
    <message>
        <source>What may change</source>
        <translation>Hvad der må ændres</translation>
    </message>
    <message>
        <source>The selection</source>
        <translation>Markeringen</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Det ændrede</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>Blød kant</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisk</translation>
    </message>
    <message>
        <source>Grow or shrink</source>
        <translation>Udvid eller formindsk</translation>
    </message>
    <message>
        <source>Align with the picture</source>
        <translation>Justér ind efter billedet</translation>
    </message>
    <message>
        <source>Measure where the reply lies and bring it there</source>
        <translation>Mål, hvor svaret hører til, og læg det der</translation>
    </message>
    <message>
        <source>Match the tone</source>
        <translation>Tilpas tonen</translation>
    </message>
    <message>
        <source>Bring the reply to the light and color of what did not change</source>
        <translation>Giv svaret samme lys og farve som det, der ikke blev ændret</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Ryd op</translation>
    </message>
    <message>
        <source>Take fine noise and block edges out of the reply first</source>
        <translation>Fjern først fin støj og blokkanter fra svaret</translation>
    </message>
    <message>
        <source>Automatic feather</source>
        <translation>Automatisk blød kant</translation>
    </message>
    <message>
        <source>How far the mask reaches; never beyond the selection</source>
        <translation>Hvor langt masken rækker; aldrig ud over markeringen</translation>
    </message>
    <message>
        <source>This is what the measurement suggests.</source>
        <translation>Det er, hvad målingen foreslår.</translation>
    </message>
    <message>
        <source>Suggested by measurement.</source>
        <translation>Foreslået af målingen.</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Det hele</translation>
    </message>
    <message>
        <source>All that was selected is taken from the reply</source>
        <translation>Alt det markerede tages fra svaret</translation>
    </message>
    <message>
        <source>Nothing was selected: all of the reply is taken</source>
        <translation>Intet var markeret: Hele svaret tages</translation>
    </message>
    <message>
        <source>Only where the reply looks different from the picture</source>
        <translation>Kun hvor svaret ser anderledes ud end billedet</translation>
    </message>
</context>
<context>
    <name>ratoon::GraftReadOut</name>
    <message>
        <source>ΔE %1, left as it is</source>
        <translation>ΔE %1, ladt uændret</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>ladt uændret</translation>
    </message>
    <message>
        <source>ΔE %1 → %2</source>
        <translation>ΔE %1 → %2</translation>
    </message>
    <message>
        <source>not matched</source>
        <translation>ikke tilpasset</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>%1 px (%2 %)</source>
        <translation>%1 px (%2 %)</translation>
    </message>
    <message>
        <source>Placed by hand.</source>
        <translation>Placeret i hånden.</translation>
    </message>
    <message>
        <source>The reply lies on the picture as it came.</source>
        <translation>Svaret ligger på billedet, som det kom.</translation>
    </message>
    <message>
        <source>Aligned with the picture.</source>
        <translation>Justeret ind efter billedet.</translation>
    </message>
    <message>
        <source>Aligned with the picture, by small local shifts too.</source>
        <translation>Justeret ind efter billedet, også med små lokale forskydninger.</translation>
    </message>
    <message>
        <source>Too plain to be measured: laid edge on edge.</source>
        <translation>For ensartet til at blive målt: lagt kant på kant.</translation>
    </message>
    <message>
        <source>Not aligned: laid edge on edge.</source>
        <translation>Ikke justeret ind: lagt kant på kant.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidens</translation>
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
        <translation>Tone</translation>
    </message>
    <message>
        <source>From the reply</source>
        <translation>Fra svaret</translation>
    </message>
    <message>
        <source>Passes of a model</source>
        <translation>Gange gennem en model</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Måler…</translation>
    </message>
    <message>
        <source>The reply is being read…</source>
        <translation>Svaret læses…</translation>
    </message>
    <message>
        <source>Leave faces as they were</source>
        <translation>Lad ansigter være, som de var</translation>
    </message>
    <message>
        <source>Takes them out of the graft: nothing of the reply is laid there</source>
        <translation>Tager dem ud af indpodningen: intet af svaret lægges der</translation>
    </message>
</context>
<context>
    <name>ratoon::HandTool</name>
    <message>
        <source>Hand</source>
        <translation>Hånd</translation>
    </message>
    <message>
        <source>Hand: drag to pan; with any tool, hold Space or the middle button</source>
        <translation>Hånd: træk for at panorere; i andre værktøjer holdes mellemrum eller midterknappen nede</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>Pasted picture</source>
        <translation>Indsat billede</translation>
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
        <translation>Lasso: træk rundt om, eller klik hjørner og tryk på Enter, Skift føjer til, Alt trækker fra</translation>
    </message>
</context>
<context>
    <name>ratoon::LayerDelegate</name>
    <message>
        <source>Name of the layer</source>
        <translation>Navn på laget</translation>
    </message>
</context>
<context>
    <name>ratoon::LayerModel</name>
    <message>
        <source>source</source>
        <translation>kilde</translation>
    </message>
    <message>
        <source>graft</source>
        <translation>podning</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>lag</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>skjult</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Vis %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Skjul %1</translation>
    </message>
    <message>
        <source>Rename to %1</source>
        <translation>Omdøb til %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Flyt %1</translation>
    </message>
    <message>
        <source>group</source>
        <translation>gruppe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>layer, what it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>layer, group</comment>
        <translation>%1, i %2</translation>
    </message>
    <message>
        <source>Move layers</source>
        <translation>Flyt lag</translation>
    </message>
</context>
<context>
    <name>ratoon::LayersDock</name>
    <message>
        <source>Layers</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>Opacity of the layer</source>
        <translation>Lagets opacitet</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Opacity in percent</source>
        <translation>Opacitet i procent</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacitet</translation>
    </message>
    <message>
        <source>Opacity of %1: %2</source>
        <translation>Opacitet for %1: %2</translation>
    </message>
    <message>
        <source>Blend mode of %1: %2</source>
        <translation>Blandingstilstand for %1: %2</translation>
    </message>
</context>
<context>
    <name>ratoon::LedgerDialog</name>
    <message numerus="yes">
        <source>%n at an unknown cost</source>
        <translation>
            <numerusform>%n til ukendt pris</numerusform>
            <numerusform>%n til ukendt pris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown, may have been billed</source>
        <translation>
            <numerusform>%n uvis, kan være faktureret</numerusform>
            <numerusform>%n uvisse, kan være faktureret</numerusform>
        </translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Forbrug</translation>
    </message>
    <message>
        <source>Spent per day and model</source>
        <translation>Brugt pr. dag og model</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anmodninger</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Brugt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ukendt</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Eksportér som CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>, up to %1 not settled</source>
        <translation>, op til %1 endnu ikke afregnet</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n request(s)</source>
        <translation>
            <numerusform>%1 for %n anmodning</numerusform>
            <numerusform>%1 for %n anmodninger</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what was spent</source>
        <translation>Eksportér forbruget</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>Skrevet.</translation>
    </message>
</context>
<context>
    <name>ratoon::LookTool</name>
    <message>
        <source>Look</source>
        <translation>Se</translation>
    </message>
    <message>
        <source>Adjusting: drag to pan, Enter applies, Esc leaves everything as it was</source>
        <translation>Justering: træk for at panorere, Enter anvender, Esc lader alt være, som det var</translation>
    </message>
</context>
<context>
    <name>ratoon::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Værktøjer</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Find en kommando</translation>
    </message>
    <message>
        <source>Open as a document</source>
        <translation>Åbn som dokument</translation>
    </message>
    <message>
        <source>Add as a reference</source>
        <translation>Tilføj som reference</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Flyt %1</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Beskær</translation>
    </message>
    <message>
        <source>Add as layers</source>
        <translation>Tilføj som lag</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 kopi</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplikér %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Slet %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Skjul %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Vis %1</translation>
    </message>
    <message>
        <source>Online again. Nothing is sent before you say so.</source>
        <translation>Online igen. Intet sendes, før du siger til.</translation>
    </message>
    <message>
        <source>The edit that is on its way ends as it would.</source>
        <translation>Redigeringen, der er undervejs, slutter, som den ville.</translation>
    </message>
    <message>
        <source>Offline: no connection is opened. Edits by services wait until you turn it off; the offline provider works.</source>
        <translation>Offline: ingen forbindelse åbnes. Redigeringer hos tjenester venter, til du slår det fra; offline-udbyderen virker.</translation>
    </message>
    <message>
        <source>Delete layers</source>
        <translation>Slet lag</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Group layers</source>
        <translation>Gruppér lag</translation>
    </message>
    <message>
        <source>Groups cannot be nested any deeper.</source>
        <translation>Grupper kan ikke ligge dybere i hinanden.</translation>
    </message>
    <message>
        <source>Ungroup %1</source>
        <translation>Opløs gruppen %1</translation>
    </message>
    <message>
        <source>Clip %1</source>
        <translation>Beskær %1 til laget nedenunder</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>Frigør %1</translation>
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
        <translation>Ellipse: træk for at markere, Skift føjer til, Alt trækker fra, begge giver fællesmængden</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rektangel</translation>
    </message>
    <message>
        <source>Rectangle: drag to select, Shift adds, Alt subtracts, both intersect</source>
        <translation>Rektangel: træk for at markere, Skift føjer til, Alt trækker fra, begge giver fællesmængden</translation>
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
        <translation>Model</translation>
    </message>
    <message>
        <source>Shape of the picture</source>
        <translation>Billedets sideforhold</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Billedets størrelse</translation>
    </message>
    <message>
        <source>How many results</source>
        <translation>Antal resultater</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Cancel the running edit</source>
        <translation>Annuller den igangværende redigering</translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s)</source>
        <translation>
            <numerusform>%n variant</numerusform>
            <numerusform>%n varianter</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisk</translation>
    </message>
    <message>
        <source>Automatic size</source>
        <translation>Automatisk størrelse</translation>
    </message>
    <message>
        <source>works offline</source>
        <translation>virker offline</translation>
    </message>
    <message>
        <source>key ok</source>
        <translation>nøgle ok</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>verb, price</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>ingen nøgle endnu</translation>
    </message>
    <message>
        <source>%1  ·  until %2</source>
        <comment>a model, and when it retires</comment>
        <translation>%1  ·  indtil %2</translation>
    </message>
    <message>
        <source>Only its name is known. It is asked for a picture and nothing else.</source>
        <translation>Kun dens navn er kendt. Den bedes om et billede og ikke andet.</translation>
    </message>
    <message>
        <source>Nothing is known of what %1 can be asked for.</source>
        <translation>Det vides ikke, hvad %1 kan bedes om.</translation>
    </message>
    <message>
        <source>%1 answers in one size only.</source>
        <translation>%1 svarer kun i én størrelse.</translation>
    </message>
</context>
<context>
    <name>ratoon::MoveTool</name>
    <message>
        <source>Move</source>
        <translation>Flyt</translation>
    </message>
    <message>
        <source>Move: drag the active layer, Shift keeps the direction, arrow keys nudge</source>
        <translation>Flyt: træk det aktive lag, Skift holder retningen, piletasterne flytter i små skridt</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Flyt %1</translation>
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
        <translation>Der er kun ét lag.</translation>
    </message>
    <message>
        <source>Choose a layer first.</source>
        <translation>Vælg et lag først.</translation>
    </message>
    <message>
        <source>This is the topmost layer.</source>
        <translation>Dette er det øverste lag.</translation>
    </message>
    <message>
        <source>This is the lowest layer.</source>
        <translation>Dette er det nederste lag.</translation>
    </message>
    <message>
        <source>This is the original.</source>
        <translation>Dette er originalen.</translation>
    </message>
    <message>
        <source>Nothing comes after this version.</source>
        <translation>Der kommer ikke noget efter denne version.</translation>
    </message>
    <message>
        <source>No result waits for you.</source>
        <translation>Der er ingen resultater, som venter på dig.</translation>
    </message>
    <message>
        <source>This version was made by hand.</source>
        <translation>Denne version er lavet i hånden.</translation>
    </message>
    <message>
        <source>Open a picture first.</source>
        <translation>Åbn et billede først.</translation>
    </message>
    <message>
        <source>The canvas is empty.</source>
        <translation>Lærredet er tomt.</translation>
    </message>
    <message>
        <source>Select something first.</source>
        <translation>Markér noget først.</translation>
    </message>
    <message>
        <source>No edit is running.</source>
        <translation>Der er ingen redigering i gang.</translation>
    </message>
    <message>
        <source>Nothing has been adjusted yet.</source>
        <translation>Der er ikke justeret noget endnu.</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>Der er ikke fortrudt noget.</translation>
    </message>
    <message>
        <source>This version keeps no reply of a model.</source>
        <translation>Denne version gemmer intet svar fra en model.</translation>
    </message>
    <message>
        <source>This reply has its place.</source>
        <translation>Dette svar har allerede sin plads.</translation>
    </message>
    <message>
        <source>Nothing is protected.</source>
        <translation>Intet er beskyttet.</translation>
    </message>
    <message>
        <source>A graft is being adjusted.</source>
        <translation>En podning er ved at blive justeret.</translation>
    </message>
    <message>
        <source>RATOON_OFFLINE is set in the environment.</source>
        <translation>RATOON_OFFLINE er sat i miljøet.</translation>
    </message>
    <message>
        <source>The reply of this version was not held back.</source>
        <translation>Denne versions svar blev ikke holdt tilbage.</translation>
    </message>
    <message>
        <source>This version was made here, from another one.</source>
        <translation>Denne version er lavet her, ud fra en anden.</translation>
    </message>
    <message>
        <source>Choose a group first.</source>
        <translation>Vælg en gruppe først.</translation>
    </message>
    <message>
        <source>No other document is open.</source>
        <translation>Der er ikke åbnet andre dokumenter.</translation>
    </message>
    <message>
        <source>This document is open for looking only.</source>
        <translation>Dokumentet er kun åbent til visning.</translation>
    </message>
</context>
<context>
    <name>ratoon::NewCanvasDialog</name>
    <message>
        <source>Width in pixels</source>
        <translation>Bredde i pixels</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Højde i pixels</translation>
    </message>
    <message>
        <source>New canvas</source>
        <translation>Nyt lærred</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Bredde</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Højde</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Opret</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
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
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Luk denne meddelelse</translation>
    </message>
</context>
<context>
    <name>ratoon::Opener</name>
    <message>
        <source>Untitled</source>
        <translation>Unavngivet</translation>
    </message>
    <message>
        <source>Recovered work</source>
        <translation>Gendannet arbejde</translation>
    </message>
    <message>
        <source>%1 (recovered)</source>
        <translation>%1 (gendannet)</translation>
    </message>
    <message>
        <source>%1 (salvaged)</source>
        <translation>%1 (reddet)</translation>
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
        <translation>Generér</translation>
    </message>
    <message>
        <source>Edit selection</source>
        <translation>Redigér markering</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigér</translation>
    </message>
    <message>
        <source>Generate a picture</source>
        <translation>Generér et billede</translation>
    </message>
    <message>
        <source>Edit the selection</source>
        <translation>Redigér markeringen</translation>
    </message>
    <message>
        <source>Edit the whole picture</source>
        <translation>Redigér hele billedet</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>ukendt pris</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>Vælg en model.</translation>
    </message>
    <message>
        <source>Open a picture first.</source>
        <translation>Åbn et billede først.</translation>
    </message>
    <message>
        <source>%1 cannot start from an empty canvas. Choose another model, or place a picture first.</source>
        <translation>%1 kan ikke begynde på et tomt lærred. Vælg en anden model, eller anbring et billede først.</translation>
    </message>
    <message>
        <source>Write what should change.</source>
        <translation>Skriv, hvad der skal ændres.</translation>
    </message>
    <message>
        <source>The offline provider takes no references. Choose another model.</source>
        <translation>Offlineudbyderen tager ikke imod referencer. Vælg en anden model.</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %n picture(s) in all.</source>
        <translation>
            <numerusform>%1 tager imod i alt %n billede.</numerusform>
            <numerusform>%1 tager imod i alt %n billeder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays on this computer</source>
        <translation>Bliver på denne computer</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>Sendes til %1</translation>
    </message>
    <message>
        <source>The prompt goes there</source>
        <translation>Prompten sendes dertil</translation>
    </message>
    <message>
        <source>The prompt and a part of the picture (%1) go there</source>
        <translation>Prompten og en del af billedet (%1) sendes dertil</translation>
    </message>
    <message numerus="yes">
        <source>, with %n reference(s)</source>
        <translation>
            <numerusform>, med %n reference</numerusform>
            <numerusform>, med %n referencer</numerusform>
        </translation>
    </message>
    <message>
        <source>Send to %1?</source>
        <translation>Send til %1?</translation>
    </message>
    <message>
        <source>Works on %1</source>
        <translation>Arbejder på %1</translation>
    </message>
    <message numerus="yes">
        <source>With %n reference(s)</source>
        <translation>
            <numerusform>Med %n reference</numerusform>
            <numerusform>Med %n referencer</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Venter på sin tur</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Forbereder</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>Venter på modellen</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Modtager</translation>
    </message>
    <message>
        <source>Placing the edit</source>
        <translation>Placerer redigeringen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislykkedes</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulleret</translation>
    </message>
    <message>
        <source>%1 × %2 to %3</source>
        <comment>pixels, and the model that gets them</comment>
        <translation>%1 × %2 til %3</translation>
    </message>
    <message>
        <source>%1 needs a key: type one in the settings, or set %2.</source>
        <translation>%1 kræver en nøgle: skriv en i indstillingerne, eller sæt %2.</translation>
    </message>
    <message>
        <source>Ratoon is offline, so nothing is sent. Turn that off, or choose the offline provider.</source>
        <translation>Ratoon er offline, så intet sendes. Slå det fra, eller vælg offline-udbyderen.</translation>
    </message>
    <message>
        <source>You will be asked before the first picture goes there.</source>
        <translation>Du bliver spurgt, før det første billede sendes dertil.</translation>
    </message>
    <message>
        <source>Pictures may go there since %1; the settings take that back.</source>
        <translation>Billeder må sendes dertil siden %1; det kan trækkes tilbage i indstillingerne.</translation>
    </message>
    <message>
        <source>“%1” was waiting when Ratoon ended.</source>
        <translation>“%1” ventede, da Ratoon sluttede.</translation>
    </message>
    <message>
        <source>Nothing of it was sent.</source>
        <translation>Intet af den blev sendt.</translation>
    </message>
    <message>
        <source>“%1” was on its way when Ratoon ended.</source>
        <translation>“%1” var undervejs, da Ratoon sluttede.</translation>
    </message>
    <message>
        <source>Whether it was carried out is not known: it may have been billed, and would be billed again.</source>
        <translation>Om den blev udført, vides ikke: den kan være afregnet og ville blive afregnet igen.</translation>
    </message>
    <message>
        <source>The reply to “%1” came before Ratoon ended.</source>
        <translation>Svaret på “%1” kom, før Ratoon sluttede.</translation>
    </message>
    <message>
        <source>It is kept. Nothing is sent to show it.</source>
        <translation>Det er gemt. Intet sendes for at vise det.</translation>
    </message>
    <message numerus="yes">
        <source>%n more after it.</source>
        <translation>
            <numerusform>%n til efter den.</numerusform>
            <numerusform>%n til efter den.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) are in it: make sure that you may share them.</source>
        <translation>
            <numerusform>Der er %n ansigt på det: sørg for, at du må dele det.</numerusform>
            <numerusform>Der er %n ansigter på det: sørg for, at du må dele dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>If people are in the picture, make sure that you may share it.</source>
        <translation>Er der personer på billedet, så sørg for, at du må dele det.</translation>
    </message>
    <message>
        <source>No file name and no metadata go with it.</source>
        <translation>Hverken filnavn eller metadata sendes med.</translation>
    </message>
    <message>
        <source>Asked once for each host.</source>
        <translation>Du bliver spurgt én gang for hver vært.</translation>
    </message>
    <message>
        <source>This document is open for looking only.</source>
        <translation>Dokumentet er kun åbent til visning.</translation>
    </message>
</context>
<context>
    <name>ratoon::PassesLine</name>
    <message>
        <source>Redo from the original</source>
        <translation>Lav om fra originalen</translation>
    </message>
    <message>
        <source>Redo from the original with both instructions</source>
        <translation>Lav om fra originalen med begge anvisninger</translation>
    </message>
    <message>
        <source>Asks for both instructions at once, on pixels that no model has made</source>
        <translation>Beder om begge anvisninger på én gang, på pixels, som ingen model har lavet</translation>
    </message>
    <message numerus="yes">
        <source>These pixels have been through %n model(s) already</source>
        <translation>
            <numerusform>Disse pixels har allerede været gennem %n model</numerusform>
            <numerusform>Disse pixels har allerede været gennem %n modeller</numerusform>
        </translation>
    </message>
    <message>
        <source>Each time costs detail.</source>
        <translation>Hver gang koster detaljer.</translation>
    </message>
</context>
<context>
    <name>ratoon::PassesMap</name>
    <message>
        <source>No model</source>
        <translation>Ingen model</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 model</translation>
    </message>
    <message>
        <source>2 models</source>
        <translation>2 modeller</translation>
    </message>
    <message>
        <source>3 models or more</source>
        <translation>3 modeller eller flere</translation>
    </message>
    <message>
        <source>Models each pixel went through</source>
        <translation>Modeller, hver pixel gik gennem</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Tæller…</translation>
    </message>
</context>
<context>
    <name>ratoon::PlacePage</name>
    <message>
        <source>From the left</source>
        <translation>Fra venstre</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Fra oven</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Bredde</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Højde</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source>Half seen</source>
        <translation>Halvt synligt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Forskel</translation>
    </message>
    <message>
        <source>How the reply is seen while it moves</source>
        <translation>Hvordan svaret ses, mens det flyttes</translation>
    </message>
    <message>
        <source>Back to measured</source>
        <translation>Tilbage til målingen</translation>
    </message>
    <message>
        <source>Both can be seen while the reply is moved</source>
        <translation>Begge kan ses, mens svaret flyttes</translation>
    </message>
    <message>
        <source>Black where both are alike</source>
        <translation>Sort, hvor begge er ens</translation>
    </message>
    <message>
        <source>Where the measurement puts the reply</source>
        <translation>Hvor målingen placerer svaret</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Forskydning</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Drejet</translation>
    </message>
</context>
<context>
    <name>ratoon::PlaceTool</name>
    <message>
        <source>Place by hand</source>
        <translation>Placér i hånden</translation>
    </message>
    <message>
        <source>Drag to move, handles scale (Shift: freely), outside a corner turns, arrow keys nudge</source>
        <translation>Træk for at flytte, håndtagene skalerer (Skift: frit), uden for et hjørne drejer, piletasterne flytter i små skridt</translation>
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
        <translation>Referencer</translation>
    </message>
    <message>
        <source>%1 history</source>
        <translation>%1 historik</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lys</translation>
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
        <translation>Det, der sendes</translation>
    </message>
    <message>
        <source>Phrases: %1</source>
        <translation>Formuleringer: %1</translation>
    </message>
    <message>
        <source>Add reference pictures</source>
        <translation>Tilføj referencebilleder</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>Describe a picture</source>
        <translation>Beskriv et billede</translation>
    </message>
    <message>
        <source>Select something, write what should change, press %1</source>
        <translation>Markér noget, skriv, hvad der skal ændres, og tryk på %1</translation>
    </message>
    <message>
        <source>No model has made these pixels.</source>
        <translation>Ingen model har lavet disse pixels.</translation>
    </message>
    <message>
        <source>No edit lies below that could be redone.</source>
        <translation>Der ligger ingen redigering nedenunder, som kan laves om.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Samtale</translation>
    </message>
    <message>
        <source>Tell the model what was asked and answered before. The pictures of those turns are sent again, and paid for again.</source>
        <translation>Fortæl modellen, hvad der før blev spurgt om og svaret. Billederne fra de gange sendes igen, og betales igen.</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Formuleringer</translation>
    </message>
</context>
<context>
    <name>ratoon::PromptEdit</name>
    <message>
        <source>Prompt: what should change</source>
        <translation>Prompt: hvad der skal ændres</translation>
    </message>
</context>
<context>
    <name>ratoon::PromptFlow</name>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nu</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s)</source>
        <translation>
            <numerusform>%n mere venter</numerusform>
            <numerusform>%n mere venter</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Nothing was changed. What should become of it?</source>
        <translation>Intet blev ændret. Hvad skal der ske med svaret?</translation>
    </message>
    <message>
        <source>The reply is paid for and kept with its version. It has not been shown.</source>
        <translation>Svaret er betalt og gemt med sin version. Det er ikke vist.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Kontrollér igen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Vis det</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lad det være</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send igen</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Vis resultatet</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Glem det</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
</context>
<context>
    <name>ratoon::RebaseDialog</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Repeat on the originals</source>
        <translation>Gentag på originalerne</translation>
    </message>
    <message>
        <source>The edits that are repeated</source>
        <translation>De redigeringer, der gentages</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) are asked again from the original, so that each pixel goes through as few models as can be. The versions that are there stay.</source>
        <translation>
            <numerusform>Der bedes igen om %n redigering ud fra originalen, så hver pixel går gennem så få modeller som muligt. De versioner, der er, bliver stående.</numerusform>
            <numerusform>Der bedes igen om %n redigeringer ud fra originalen, så hver pixel går gennem så få modeller som muligt. De versioner, der er, bliver stående.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) by hand are left out.</source>
        <translation>
            <numerusform>%n ændring i hånden udelades.</numerusform>
            <numerusform>%n ændringer i hånden udelades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Intet forlader denne computer.</translation>
    </message>
    <message>
        <source>Prompts and parts of the picture go to %1.</source>
        <translation>Prompts og dele af billedet sendes til %1.</translation>
    </message>
    <message>
        <source>Nothing was sent there before: Start agrees to it.</source>
        <translation>Der er ikke sendt noget dertil før: Med ”Start” siger du ja til det.</translation>
    </message>
    <message>
        <source>Reading what was asked…</source>
        <translation>Læser, hvad der blev bedt om…</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>ukendt pris</translation>
    </message>
    <message>
        <source>Start  %1</source>
        <comment>price</comment>
        <translation>Start  %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>The new branch is there, beside what was there before.</source>
        <translation>Den nye gren er klar ved siden af det, der var der før.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Gå dertil</translation>
    </message>
    <message>
        <source>Stopped. What was made until then is kept.</source>
        <translation>Stoppet. Det, der var lavet indtil da, er bevaret.</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>Intet blev lavet.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>færdig</translation>
    </message>
</context>
<context>
    <name>ratoon::ReferenceTile</name>
    <message>
        <source>Reference @%1</source>
        <translation>Reference @%1</translation>
    </message>
    <message>
        <source>Mention @%1 in the prompt</source>
        <translation>Nævn @%1 i prompten</translation>
    </message>
    <message>
        <source>Name of the reference</source>
        <translation>Navn på referencen</translation>
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
        <translation>Genstand</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Baggrund</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>Positur</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Ingen rolle</translation>
    </message>
    <message>
        <source>image%1</source>
        <translation>billede%1</translation>
    </message>
    <message>
        <source>Add a reference picture, or drop one here</source>
        <translation>Tilføj et referencebillede, eller slip et her</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Omdøb</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
</context>
<context>
    <name>ratoon::ScopeChip</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisk</translation>
    </message>
    <message>
        <source>Its tone all over</source>
        <translation>Tonen overalt</translation>
    </message>
    <message>
        <source>A new picture</source>
        <translation>Et nyt billede</translation>
    </message>
    <message>
        <source>Some of it</source>
        <translation>Noget af det</translation>
    </message>
    <message>
        <source>As the words say, and as the reply turns out</source>
        <translation>Efter det, ordene siger, og efter hvordan svaret bliver</translation>
    </message>
    <message>
        <source>The picture keeps its own pixels and gets the light and color of the reply</source>
        <translation>Billedet beholder sine egne pixels og får svarets lys og farve</translation>
    </message>
    <message>
        <source>The reply replaces the picture</source>
        <translation>Svaret erstatter billedet</translation>
    </message>
    <message>
        <source>The reply is cut to what it may change; the rest stays as it is</source>
        <translation>Svaret skæres til, så kun det, der må ændres, er med; resten forbliver, som det er</translation>
    </message>
    <message>
        <source>Automatic · %1</source>
        <comment>what an edit seems to be about</comment>
        <translation>Automatisk · %1</translation>
    </message>
    <message>
        <source>What the edit is about: %1</source>
        <translation>Hvad redigeringen gælder: %1</translation>
    </message>
    <message>
        <source>What the edit is about</source>
        <translation>Hvad redigeringen gælder</translation>
    </message>
</context>
<context>
    <name>ratoon::SentPopover</name>
    <message>
        <source>The words that are sent</source>
        <translation>De ord, der sendes</translation>
    </message>
    <message>
        <source>Making it ready…</source>
        <translation>Gør det klar…</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>nothing is sent</source>
        <translation>intet sendes</translation>
    </message>
    <message>
        <source>No picture, only words</source>
        <translation>Intet billede, kun ord</translation>
    </message>
    <message>
        <source>@%1 (%2)</source>
        <translation>@%1 (%2)</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Med %1</translation>
    </message>
    <message>
        <source>Exact request…</source>
        <translation>Nøjagtig forespørgsel…</translation>
    </message>
    <message>
        <source>Byte by byte what leaves this computer</source>
        <translation>Byte for byte det, der forlader denne computer</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) found</source>
        <translation>
            <numerusform>%n ansigt fundet</numerusform>
            <numerusform>%n ansigter fundet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratoon::SpendingSettings</name>
    <message>
        <source>Allow unknown prices</source>
        <translation>Tillad ukendte priser</translation>
    </message>
    <message>
        <source>Limit for one edit</source>
        <translation>Loft for én redigering</translation>
    </message>
    <message>
        <source>Limit for a document</source>
        <translation>Loft for et dokument</translation>
    </message>
    <message>
        <source>Limit for a day</source>
        <translation>Loft for en dag</translation>
    </message>
    <message>
        <source>With a limit, a model whose price is not known is refused otherwise</source>
        <translation>Ellers afvises en model med ukendt pris, når der er et loft</translation>
    </message>
    <message>
        <source>An edit</source>
        <translation>Pr. redigering</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>Pr. dokument</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Pr. dag</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Intet loft</translation>
    </message>
</context>
<context>
    <name>ratoon::SpentToday</name>
    <message>
        <source>Today %1 of %2</source>
        <translation>I dag %1 af %2</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>I dag %1</translation>
    </message>
</context>
<context>
    <name>ratoon::VersionDetails</name>
    <message>
        <source>Details of the version</source>
        <translation>Detaljer om versionen</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Måler…</translation>
    </message>
    <message>
        <source>What had to stay</source>
        <translation>Skulle blive</translation>
    </message>
    <message>
        <source>To its parent</source>
        <translation>Til forælderen</translation>
    </message>
    <message>
        <source>To the original</source>
        <translation>Til originalen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What you want to remember about it</source>
        <translation>Hvad du vil huske om den</translation>
    </message>
    <message>
        <source>Nothing had to stay</source>
        <translation>Intet skulle blive</translation>
    </message>
</context>
<context>
    <name>ReplyChoice</name>
    <message>
        <source>As a new picture</source>
        <translation>Som nyt billede</translation>
    </message>
    <message>
        <source>As a loose layer</source>
        <translation>Som løst lag</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Spørg igen</translation>
    </message>
    <message>
        <source>Place by hand</source>
        <translation>Placér i hånden</translation>
    </message>
    <message>
        <source>The reply becomes the picture, in a version of its own. No request is sent.</source>
        <translation>Svaret bliver til billedet i sin egen version. Ingen anmodning sendes.</translation>
    </message>
    <message>
        <source>The reply becomes a layer above the picture, to be moved about. No request is sent.</source>
        <translation>Svaret bliver til et lag over billedet, som kan flyttes rundt. Ingen anmodning sendes.</translation>
    </message>
    <message>
        <source>The same prompt is sent once more, at the same price.</source>
        <translation>Den samme prompt sendes en gang til, til samme pris.</translation>
    </message>
    <message>
        <source>Move, scale and turn the reply over the picture until it fits. No request is sent.</source>
        <translation>Flyt, skalér og drej svaret over billedet, til det passer. Ingen anmodning sendes.</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>The reply holds no picture.</source>
        <translation>Svaret indeholder intet billede.</translation>
    </message>
    <message>
        <source>Word the prompt differently, or choose another model.</source>
        <translation>Formulér prompten anderledes, eller vælg en anden model.</translation>
    </message>
    <message>
        <source>There is no provider named %1.</source>
        <translation>Der er ingen udbyder med navnet %1.</translation>
    </message>
    <message>
        <source>Choose one of those that are listed.</source>
        <translation>Vælg en af dem, der er på listen.</translation>
    </message>
    <message>
        <source>%1 has no model named %2.</source>
        <translation>%1 har ingen model med navnet %2.</translation>
    </message>
    <message>
        <source>The address of %1 could not be found.</source>
        <translation>Adressen på %1 blev ikke fundet.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 afviste forbindelsen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted, so nothing was sent.</source>
        <translation>Certifikatet fra %1 er ikke betroet, så intet blev sendt.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>Der kunne ikke oprettes en sikker forbindelse til %1.</translation>
    </message>
    <message>
        <source>The network proxy did not let the connection to %1 through.</source>
        <translation>Netværkets proxy lod ikke forbindelsen til %1 komme igennem.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before its reply was complete.</source>
        <translation>Forbindelsen til %1 gik tabt, før svaret var komplet.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 kunne ikke nås.</translation>
    </message>
    <message>
        <source>No connection to %1 came about within %2 seconds.</source>
        <translation>Der kom ingen forbindelse til %1 inden for %2 sekunder.</translation>
    </message>
    <message>
        <source>%1 stopped taking the request, for %2 seconds.</source>
        <translation>%1 holdt op med at tage imod anmodningen i %2 sekunder.</translation>
    </message>
    <message>
        <source>No reply from %1 came within %2 seconds.</source>
        <translation>Der kom intet svar fra %1 inden for %2 sekunder.</translation>
    </message>
    <message>
        <source>The reply from %1 stopped for %2 seconds.</source>
        <translation>Svaret fra %1 gik i stå i %2 sekunder.</translation>
    </message>
    <message>
        <source>%1 was not done within %2 seconds.</source>
        <translation>%1 blev ikke færdig inden for %2 sekunder.</translation>
    </message>
    <message>
        <source>%1 pointed to another address, which was not followed.</source>
        <translation>%1 henviste til en anden adresse, som ikke blev fulgt.</translation>
    </message>
    <message>
        <source>Check the base URL in the settings.</source>
        <translation>Kontrollér basisadressen i indstillingerne.</translation>
    </message>
    <message>
        <source>The reply from %1 is larger than %2 MiB.</source>
        <translation>Svaret fra %1 er større end %2 MiB.</translation>
    </message>
    <message>
        <source>Ask for a smaller picture.</source>
        <translation>Bed om et mindre billede.</translation>
    </message>
    <message>
        <source>The request may have been carried out and billed: send it again only if that is acceptable.</source>
        <translation>Anmodningen kan være udført og faktureret: Send den kun igen, hvis det er i orden.</translation>
    </message>
    <message>
        <source>Check the connection and the base URL, then try again.</source>
        <translation>Kontrollér forbindelsen og basisadressen, og prøv igen.</translation>
    </message>
    <message>
        <source>The key holds characters no key has.</source>
        <translation>Nøglen indeholder tegn, som ingen nøgle har.</translation>
    </message>
    <message>
        <source>Copy the key again, as one line.</source>
        <translation>Kopiér nøglen igen, på én linje.</translation>
    </message>
    <message>
        <source>A header of the request holds a line break.</source>
        <translation>Et felt i anmodningens hoved indeholder et linjeskift.</translation>
    </message>
    <message>
        <source>The base URL is not a web address.</source>
        <translation>Basisadressen er ikke en webadresse.</translation>
    </message>
    <message>
        <source>Use an address such as https://example.com.</source>
        <translation>Brug en adresse som https://example.com.</translation>
    </message>
    <message>
        <source>The base URL holds a user name or a password.</source>
        <translation>Basisadressen indeholder et brugernavn eller en adgangskode.</translation>
    </message>
    <message>
        <source>Take it out, and set the key instead.</source>
        <translation>Fjern det, og angiv nøglen i stedet.</translation>
    </message>
    <message>
        <source>The address of %1 is not encrypted.</source>
        <translation>Adressen på %1 er ikke krypteret.</translation>
    </message>
    <message>
        <source>Use https; plain http is for this machine only.</source>
        <translation>Brug https; almindelig http er kun til denne maskine.</translation>
    </message>
    <message>
        <source>The edit was cancelled.</source>
        <translation>Redigeringen blev annulleret.</translation>
    </message>
    <message>
        <source>The edit would have changed %1 pixels outside its area.</source>
        <translation>Redigeringen ville have ændret %1 pixels uden for sit område.</translation>
    </message>
    <message>
        <source>Nothing was changed; report this as a fault of Ratoon.</source>
        <translation>Intet blev ændret; rapportér det som en fejl i Ratoon.</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>Prompten er tom.</translation>
    </message>
    <message>
        <source>Write what should change.</source>
        <translation>Skriv, hvad der skal ændres.</translation>
    </message>
    <message>
        <source>The selection holds no pixel of the picture.</source>
        <translation>Markeringen rummer ingen af billedets pixels.</translation>
    </message>
    <message>
        <source>Select an area inside the picture, or nothing.</source>
        <translation>Markér et område inde i billedet, eller ingenting.</translation>
    </message>
    <message>
        <source>%1 does not offer the ratio %2.</source>
        <translation>%1 tilbyder ikke sideforholdet %2.</translation>
    </message>
    <message>
        <source>It offers %1.</source>
        <translation>Den tilbyder %1.</translation>
    </message>
    <message>
        <source>%1 does not offer the size %2.</source>
        <translation>%1 tilbyder ikke størrelsen %2.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 pictures, and this edit has %3.</source>
        <translation>%1 tager imod højst %2 billeder, og denne redigering har %3.</translation>
    </message>
    <message>
        <source>Remove some references.</source>
        <translation>Fjern nogle referencer.</translation>
    </message>
    <message>
        <source>In the model list, %1 must be an object.</source>
        <translation>I modellisten skal %1 være et objekt.</translation>
    </message>
    <message>
        <source>In the model list, %1 must be text.</source>
        <translation>I modellisten skal %1 være tekst.</translation>
    </message>
    <message>
        <source>In the model list, %1 must be a list of texts.</source>
        <translation>I modellisten skal %1 være en liste af tekster.</translation>
    </message>
    <message>
        <source>In the model list, %1 must be true or false.</source>
        <translation>I modellisten skal %1 være true eller false.</translation>
    </message>
    <message>
        <source>In the model list, %1 must be a number from %2 to %3.</source>
        <translation>I modellisten skal %1 være et tal fra %2 til %3.</translation>
    </message>
    <message>
        <source>In the model list, %1 must be a date such as 2026-10-29.</source>
        <translation>I modellisten skal %1 være en dato som 2026-10-29.</translation>
    </message>
    <message>
        <source>In the model list, %1 must be a width and a height in pixels.</source>
        <translation>I modellisten skal %1 være en bredde og en højde i pixels.</translation>
    </message>
    <message>
        <source>In the model list, %1 is not a field that is known.</source>
        <translation>I modellisten er %1 ikke et kendt felt.</translation>
    </message>
    <message>
        <source>In the model list, %1 names “%2”, which %3 lacks.</source>
        <translation>I modellisten nævner %1 ”%2”, som %3 mangler.</translation>
    </message>
    <message>
        <source>Mend that file, or take it away.</source>
        <translation>Ret filen, eller fjern den.</translation>
    </message>
    <message>
        <source>The model list is not a JSON object.</source>
        <translation>Modellisten er ikke et JSON-objekt.</translation>
    </message>
    <message>
        <source>Mend the model list, or take it away.</source>
        <translation>Ret modellisten, eller fjern den.</translation>
    </message>
    <message>
        <source>The model list has no model for %1.</source>
        <translation>Modellisten har ingen model til %1.</translation>
    </message>
    <message>
        <source>Add one, or take that provider out of the list.</source>
        <translation>Tilføj en, eller tag udbyderen ud af listen.</translation>
    </message>
    <message>
        <source>The model list has %1 speak “%2”, which is not known.</source>
        <translation>Modellisten lader %1 tale ”%2”, som ikke er kendt.</translation>
    </message>
    <message>
        <source>The request may have been billed: send it again only if that is acceptable.</source>
        <translation>Anmodningen kan være faktureret: Send den kun igen, hvis det er i orden.</translation>
    </message>
    <message>
        <source>The reply of the service is larger or deeper than any picture needs.</source>
        <translation>Svaret fra tjenesten er større eller dybere, end noget billede kræver.</translation>
    </message>
    <message>
        <source>The reply of the service is cut short, or is no reply.</source>
        <translation>Svaret fra tjenesten er afkortet eller er ikke et svar.</translation>
    </message>
    <message>
        <source>The reply of the service is larger than %1 MiB.</source>
        <translation>Svaret fra tjenesten er større end %1 MiB.</translation>
    </message>
    <message>
        <source>The reply of the service is no reply of a model.</source>
        <translation>Svaret fra tjenesten er ikke et svar fra en model.</translation>
    </message>
    <message>
        <source>The API is not switched on for the project of this key.</source>
        <translation>API&apos;et er ikke slået til for denne nøgles projekt.</translation>
    </message>
    <message>
        <source>Switch it on in the console of the service, or use the key of another project.</source>
        <translation>Slå det til i tjenestens konsol, eller brug en nøgle fra et andet projekt.</translation>
    </message>
    <message>
        <source>This key may not do that: “%1”</source>
        <translation>Nøglen har ikke lov til det: ”%1”</translation>
    </message>
    <message>
        <source>Use another key, or another model.</source>
        <translation>Brug en anden nøgle eller en anden model.</translation>
    </message>
    <message>
        <source>The service does not accept this key.</source>
        <translation>Tjenesten godtager ikke denne nøgle.</translation>
    </message>
    <message>
        <source>Check the key and the base URL, or make a new key.</source>
        <translation>Kontrollér nøglen og basisadressen, eller lav en ny nøgle.</translation>
    </message>
    <message>
        <source>This key has no quota for %1.</source>
        <translation>Denne nøgle har ingen kvote til %1.</translation>
    </message>
    <message>
        <source>Turn on billing for its project, or choose another model.</source>
        <translation>Slå betaling til for dens projekt, eller vælg en anden model.</translation>
    </message>
    <message>
        <source>The quota of this key for %1 is used up for today.</source>
        <translation>Nøglens kvote til %1 er opbrugt for i dag.</translation>
    </message>
    <message>
        <source>It is renewed at midnight Pacific time: wait, or choose another model.</source>
        <translation>Den fornys ved midnat Pacific-tid: Vent, eller vælg en anden model.</translation>
    </message>
    <message>
        <source>Too much was asked of %1 with this key in too short a time.</source>
        <translation>Der blev bedt om for meget af %1 med denne nøgle på for kort tid.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Vent et minut, og prøv igen.</translation>
    </message>
    <message>
        <source>Try again in %1 seconds.</source>
        <translation>Prøv igen om %1 sekunder.</translation>
    </message>
    <message>
        <source>The service does not know the model %1.</source>
        <translation>Tjenesten kender ikke modellen %1.</translation>
    </message>
    <message>
        <source>It may have been retired: choose another model, and check the base URL.</source>
        <translation>Den kan være udgået: Vælg en anden model, og kontrollér basisadressen.</translation>
    </message>
    <message>
        <source>The request is too large for the service.</source>
        <translation>Anmodningen er for stor til tjenesten.</translation>
    </message>
    <message>
        <source>Choose a smaller size, or fewer references.</source>
        <translation>Vælg en mindre størrelse eller færre referencer.</translation>
    </message>
    <message>
        <source>Change the edit, or choose another model.</source>
        <translation>Ændr redigeringen, eller vælg en anden model.</translation>
    </message>
    <message>
        <source>The service refused the request (HTTP %1) and gave no reason.</source>
        <translation>Tjenesten afviste anmodningen (HTTP %1) uden at give en grund.</translation>
    </message>
    <message>
        <source>The service refused the request (HTTP %1): “%2”</source>
        <translation>Tjenesten afviste anmodningen (HTTP %1): ”%2”</translation>
    </message>
    <message>
        <source>The service was not done in time (HTTP %1).</source>
        <translation>Tjenesten blev ikke færdig i tide (HTTP %1).</translation>
    </message>
    <message>
        <source>The service failed (HTTP %1) and gave no reason.</source>
        <translation>Tjenesten fejlede (HTTP %1) uden at give en grund.</translation>
    </message>
    <message>
        <source>The service failed (HTTP %1): “%2”</source>
        <translation>Tjenesten fejlede (HTTP %1): ”%2”</translation>
    </message>
    <message>
        <source>Such failures are usually not billed. Try again later.</source>
        <translation>Den slags fejl faktureres normalt ikke. Prøv igen senere.</translation>
    </message>
    <message>
        <source>The account of this key has no credit left.</source>
        <translation>Nøglens konto har ikke mere kredit.</translation>
    </message>
    <message>
        <source>Add credit, or use another key.</source>
        <translation>Køb kredit, eller brug en anden nøgle.</translation>
    </message>
    <message>
        <source>The request would have %1 MB, and %2 takes at most %3 MB.</source>
        <translation>Anmodningen ville fylde %1 MB, og %2 tager imod højst %3 MB.</translation>
    </message>
    <message>
        <source>Word the edit differently, or choose other pictures.</source>
        <translation>Formulér redigeringen anderledes, eller vælg andre billeder.</translation>
    </message>
    <message>
        <source>The service blocked the request (%1).</source>
        <translation>Tjenesten blokerede anmodningen (%1).</translation>
    </message>
    <message>
        <source>The service blocked the request (%1): “%2”</source>
        <translation>Tjenesten blokerede anmodningen (%1): ”%2”</translation>
    </message>
    <message>
        <source>The service blocked the picture (%1).</source>
        <translation>Tjenesten blokerede billedet (%1).</translation>
    </message>
    <message>
        <source>The service blocked the picture (%1): “%2”</source>
        <translation>Tjenesten blokerede billedet (%1): ”%2”</translation>
    </message>
    <message>
        <source>The reply only points to a picture at “%1”, and pictures are not fetched from other places.</source>
        <translation>Svaret henviser kun til et billede på ”%1”, og billeder hentes ikke fra andre steder.</translation>
    </message>
    <message>
        <source>Have the service send pictures inline, or use another one.</source>
        <translation>Få tjenesten til at sende billeder direkte i svaret, eller brug en anden.</translation>
    </message>
    <message>
        <source>Word the edit differently, or try again.</source>
        <translation>Formulér redigeringen anderledes, eller prøv igen.</translation>
    </message>
    <message>
        <source>What the service sent as a picture is no PNG, JPEG or WebP file that can be read.</source>
        <translation>Det, tjenesten sendte som billede, er ikke en PNG-, JPEG- eller WebP-fil, der kan læses.</translation>
    </message>
    <message>
        <source>Try again, or choose another model.</source>
        <translation>Prøv igen, eller vælg en anden model.</translation>
    </message>
    <message>
        <source>The model made no picture (%1).</source>
        <translation>Modellen lavede intet billede (%1).</translation>
    </message>
    <message>
        <source>The model made no picture (%1): “%2”</source>
        <translation>Modellen lavede intet billede (%1): ”%2”</translation>
    </message>
    <message>
        <source>The model made no picture, and wrote: “%1”</source>
        <translation>Modellen lavede intet billede og skrev: ”%1”</translation>
    </message>
    <message>
        <source>The model sent drafts, but no finished picture.</source>
        <translation>Modellen sendte udkast, men intet færdigt billede.</translation>
    </message>
    <message>
        <source>The reply holds no picture and no reason.</source>
        <translation>Svaret indeholder hverken et billede eller en grund.</translation>
    </message>
    <message>
        <source>The service answered with %1 instead of %2.</source>
        <translation>Tjenesten svarede med %1 i stedet for %2.</translation>
    </message>
    <message>
        <source>Remove what is selected</source>
        <translation>Fjern det markerede</translation>
    </message>
    <message>
        <source>remove the stone</source>
        <translation>fjern stenen</translation>
    </message>
    <message>
        <source>Give it another color</source>
        <translation>Giv det en anden farve</translation>
    </message>
    <message>
        <source>make the cup navy blue</source>
        <translation>gør koppen marineblå</translation>
    </message>
    <message>
        <source>Brighten or darken</source>
        <translation>Gør lysere eller mørkere</translation>
    </message>
    <message>
        <source>a little brighter</source>
        <translation>lidt lysere</translation>
    </message>
    <message>
        <source>Lift shadows, recover highlights</source>
        <translation>Løft skygger, genskab højlys</translation>
    </message>
    <message>
        <source>lift the shadows</source>
        <translation>løft skyggerne</translation>
    </message>
    <message>
        <source>More or less contrast</source>
        <translation>Mere eller mindre kontrast</translation>
    </message>
    <message>
        <source>more contrast</source>
        <translation>mere kontrast</translation>
    </message>
    <message>
        <source>Warmer or cooler</source>
        <translation>Varmere eller køligere</translation>
    </message>
    <message>
        <source>slightly warmer</source>
        <translation>lidt varmere</translation>
    </message>
    <message>
        <source>Stronger or weaker colors</source>
        <translation>Stærkere eller svagere farver</translation>
    </message>
    <message>
        <source>less saturated</source>
        <translation>mindre mættet</translation>
    </message>
    <message>
        <source>Black and white, or sepia</source>
        <translation>Sort-hvid eller sepia</translation>
    </message>
    <message>
        <source>black and white</source>
        <translation>sort og hvidt</translation>
    </message>
    <message>
        <source>Golden hour</source>
        <translation>Den gyldne time</translation>
    </message>
    <message>
        <source>golden hour light</source>
        <translation>gyldent lys</translation>
    </message>
    <message>
        <source>Replace the sky by a gradient</source>
        <translation>Erstat himlen med en farveovergang</translation>
    </message>
    <message>
        <source>replace the sky with a sunset</source>
        <translation>erstat himlen med en solnedgang</translation>
    </message>
    <message>
        <source>Blur, or blur the background</source>
        <translation>Slør, eller slør baggrunden</translation>
    </message>
    <message>
        <source>blur the background</source>
        <translation>slør baggrunden</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Gør skarpere</translation>
    </message>
    <message>
        <source>sharpen</source>
        <translation>gør det skarpere</translation>
    </message>
    <message>
        <source>Remove noise</source>
        <translation>Fjern støj</translation>
    </message>
    <message>
        <source>reduce the noise</source>
        <translation>fjern støjen</translation>
    </message>
    <message>
        <source>Pencil sketch, painting or cartoon</source>
        <translation>Blyantsskitse, maleri eller tegneserie</translation>
    </message>
    <message>
        <source>turn it into a pencil sketch</source>
        <translation>lav det om til en blyantsskitse</translation>
    </message>
    <message>
        <source>Ask it to remove or recolor what is selected, to brighten, darken, lift shadows, recover highlights, change contrast, warmth or saturation, to make black and white, sepia or golden hour, to replace the sky, to blur, blur the background, sharpen or remove noise, or to draw a pencil sketch, a painting or a cartoon.</source>
        <translation>Bed den om at fjerne eller omfarve det markerede, gøre lysere eller mørkere, løfte skygger, genskabe højlys, ændre kontrast, varme eller mætning, lave sort-hvid, sepia eller den gyldne time, erstatte himlen, sløre, sløre baggrunden, gøre skarpere eller fjerne støj, eller tegne en blyantsskitse, et maleri eller en tegneserie.</translation>
    </message>
    <message>
        <source>No sky was found in this picture.</source>
        <translation>Der blev ikke fundet nogen himmel i billedet.</translation>
    </message>
    <message>
        <source>Select the sky, and ask again.</source>
        <translation>Markér himlen, og spørg igen.</translation>
    </message>
    <message>
        <source>The offline provider changes pictures, but cannot make one from words.</source>
        <translation>Offlineudbyderen ændrer billeder, men kan ikke lave et ud fra ord.</translation>
    </message>
    <message>
        <source>Open a picture first, or choose another provider.</source>
        <translation>Åbn et billede først, eller vælg en anden udbyder.</translation>
    </message>
    <message>
        <source>The offline provider found nothing in this prompt that it can do.</source>
        <translation>Offlineudbyderen fandt ikke noget i prompten, som den kan udføre.</translation>
    </message>
    <message>
        <source>The selection is empty, so nothing may change.</source>
        <translation>Markeringen er tom, så intet må ændres.</translation>
    </message>
    <message>
        <source>Select something, or clear the selection.</source>
        <translation>Markér noget, eller ophæv markeringen.</translation>
    </message>
    <message>
        <source>Offline, only what is selected can be removed.</source>
        <translation>Offline kan kun det markerede fjernes.</translation>
    </message>
    <message>
        <source>Select what should go first.</source>
        <translation>Markér først det, der skal væk.</translation>
    </message>
    <message>
        <source>Offline, only what is selected can get another color.</source>
        <translation>Offline kan kun det markerede få en anden farve.</translation>
    </message>
    <message>
        <source>Select what should change its color first.</source>
        <translation>Markér først det, der skal skifte farve.</translation>
    </message>
    <message>
        <source>There is not enough memory to edit a picture of this size.</source>
        <translation>Der er ikke hukommelse nok til at redigere et billede af denne størrelse.</translation>
    </message>
    <message>
        <source>Select a smaller part of it.</source>
        <translation>Markér en mindre del af det.</translation>
    </message>
    <message>
        <source>Removed what was selected, and filled the gap from around it.</source>
        <translation>Fjernede det markerede og udfyldte hullet med omgivelserne.</translation>
    </message>
    <message>
        <source>Brightness %1.</source>
        <translation>Lysstyrke %1.</translation>
    </message>
    <message>
        <source>Contrast %1.</source>
        <translation>Kontrast %1.</translation>
    </message>
    <message>
        <source>Warmth %1.</source>
        <translation>Varme %1.</translation>
    </message>
    <message>
        <source>Saturation %1.</source>
        <translation>Mætning %1.</translation>
    </message>
    <message>
        <source>Shadows %1.</source>
        <translation>Skygger %1.</translation>
    </message>
    <message>
        <source>Highlights %1.</source>
        <translation>Højlys %1.</translation>
    </message>
    <message>
        <source>Turned black and white.</source>
        <translation>Gjort sort-hvidt.</translation>
    </message>
    <message>
        <source>Turned black and white, %1.</source>
        <translation>Gjort sort-hvidt, %1.</translation>
    </message>
    <message>
        <source>Toned in sepia.</source>
        <translation>Tonet i sepia.</translation>
    </message>
    <message>
        <source>Toned in sepia, %1.</source>
        <translation>Tonet i sepia, %1.</translation>
    </message>
    <message>
        <source>Lit as in the golden hour.</source>
        <translation>Lyssat som i den gyldne time.</translation>
    </message>
    <message>
        <source>Lit as in the golden hour, %1.</source>
        <translation>Lyssat som i den gyldne time, %1.</translation>
    </message>
    <message>
        <source>Blurred.</source>
        <translation>Sløret.</translation>
    </message>
    <message>
        <source>Blurred, %1.</source>
        <translation>Sløret, %1.</translation>
    </message>
    <message>
        <source>Sharpened.</source>
        <translation>Gjort skarpere.</translation>
    </message>
    <message>
        <source>Sharpened, %1.</source>
        <translation>Gjort skarpere, %1.</translation>
    </message>
    <message>
        <source>Noise removed.</source>
        <translation>Støj fjernet.</translation>
    </message>
    <message>
        <source>Noise removed, %1.</source>
        <translation>Støj fjernet, %1.</translation>
    </message>
    <message>
        <source>Drawn as a pencil sketch.</source>
        <translation>Tegnet som en blyantsskitse.</translation>
    </message>
    <message>
        <source>Drawn as a pencil sketch, %1.</source>
        <translation>Tegnet som en blyantsskitse, %1.</translation>
    </message>
    <message>
        <source>Painted in oil.</source>
        <translation>Malet i olie.</translation>
    </message>
    <message>
        <source>Painted in oil, %1.</source>
        <translation>Malet i olie, %1.</translation>
    </message>
    <message>
        <source>Drawn as a cartoon.</source>
        <translation>Tegnet som en tegneserie.</translation>
    </message>
    <message>
        <source>Drawn as a cartoon, %1.</source>
        <translation>Tegnet som en tegneserie, %1.</translation>
    </message>
    <message>
        <source>The sky replaced by a gradient of %1.</source>
        <translation>Himlen erstattet med en farveovergang i %1.</translation>
    </message>
    <message>
        <source>The sky replaced by a clear blue.</source>
        <translation>Himlen erstattet med en klar blå himmel.</translation>
    </message>
    <message>
        <source>The sky replaced by a sunset.</source>
        <translation>Himlen erstattet med en solnedgang.</translation>
    </message>
    <message>
        <source>The sky replaced by a dawn.</source>
        <translation>Himlen erstattet med et daggry.</translation>
    </message>
    <message>
        <source>The sky replaced by a dusk.</source>
        <translation>Himlen erstattet med en skumring.</translation>
    </message>
    <message>
        <source>The sky replaced by a night sky.</source>
        <translation>Himlen erstattet med en nattehimmel.</translation>
    </message>
    <message>
        <source>The sky replaced by a dramatic one.</source>
        <translation>Himlen erstattet med en dramatisk himmel.</translation>
    </message>
    <message>
        <source>The sky replaced by an overcast one.</source>
        <translation>Himlen erstattet med en overskyet himmel.</translation>
    </message>
    <message>
        <source>Color changed from %1 to %2, shading kept.</source>
        <translation>Farve ændret fra %1 til %2, skygger og lys bevaret.</translation>
    </message>
    <message>
        <source>Color changed to %1, shading kept.</source>
        <translation>Farve ændret til %1, skygger og lys bevaret.</translation>
    </message>
    <message>
        <source>Only in the sky.</source>
        <translation>Kun i himlen.</translation>
    </message>
    <message>
        <source>Only below the sky.</source>
        <translation>Kun under himlen.</translation>
    </message>
    <message>
        <source>Only in the background.</source>
        <translation>Kun i baggrunden.</translation>
    </message>
    <message>
        <source>Only on the subject.</source>
        <translation>Kun på motivet.</translation>
    </message>
    <message>
        <source>Offline, nothing looks for “%1”. To change only that, select it first.</source>
        <translation>Offline er der intet, som leder efter ”%1”. Markér det først, hvis kun det skal ændres.</translation>
    </message>
    <message>
        <source>Not done, as asked: “%1”.</source>
        <translation>Ikke gjort, som ønsket: ”%1”.</translation>
    </message>
    <message>
        <source>Left out, because it was not understood: “%1”.</source>
        <translation>Udeladt, fordi det ikke blev forstået: ”%1”.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Der er ingen fil %1.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Kontrollér navnet og mappen.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kan ikke læses: %2.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>Kontrollér filens rettigheder.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB.</source>
        <translation>%1 er større end %2 MB.</translation>
    </message>
    <message>
        <source>Save a smaller copy and open that.</source>
        <translation>Gem en mindre kopi, og åbn den.</translation>
    </message>
    <message>
        <source>%1 does not end in a format that can be written.</source>
        <translation>%1 ender ikke på et format, der kan skrives.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Eksporten blev annulleret.</translation>
    </message>
    <message>
        <source>Only the first of %1 frames was opened.</source>
        <translation>Kun det første af %1 billeder i filen blev åbnet.</translation>
    </message>
    <message>
        <source>The picture was not read.</source>
        <translation>Billedet blev ikke læst.</translation>
    </message>
    <message>
        <source>There is no key for %1.</source>
        <translation>Der er ingen nøgle til %1.</translation>
    </message>
    <message>
        <source>Set %1 in the environment and start Ratoon again, or use the offline provider.</source>
        <translation>Angiv %1 i miljøet, og start Ratoon igen, eller brug offlineudbyderen.</translation>
    </message>
    <message>
        <source>The version being shown cannot be removed.</source>
        <translation>Den viste version kan ikke fjernes.</translation>
    </message>
    <message>
        <source>Go to another version first.</source>
        <translation>Gå til en anden version først.</translation>
    </message>
    <message>
        <source>Open another copy of it, such as a backup.</source>
        <translation>Åbn en anden kopi af det, for eksempel en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>Two versions are named %1.</source>
        <translation>To versioner hedder %1.</translation>
    </message>
    <message>
        <source>Version %1 is a second root.</source>
        <translation>Version %1 er en ekstra rod.</translation>
    </message>
    <message>
        <source>The document has no first version.</source>
        <translation>Dokumentet har ingen første version.</translation>
    </message>
    <message>
        <source>Version %1 is missing, but others grow from it.</source>
        <translation>Version %1 mangler, men andre vokser ud fra den.</translation>
    </message>
    <message>
        <source>Version %1 is its own ancestor.</source>
        <translation>Version %1 er sin egen forfader.</translation>
    </message>
    <message>
        <source>There is no version %1.</source>
        <translation>Der er ingen version %1.</translation>
    </message>
    <message>
        <source>Other versions grow from version %1.</source>
        <translation>Andre versioner vokser ud fra version %1.</translation>
    </message>
    <message>
        <source>Remove only versions that nothing grows from.</source>
        <translation>Fjern kun versioner, som intet vokser ud fra.</translation>
    </message>
    <message>
        <source>The color profile cannot be used.</source>
        <translation>Farveprofilen kan ikke bruges.</translation>
    </message>
    <message>
        <source>Convert the picture to sRGB in another program.</source>
        <translation>Konvertér billedet til sRGB i et andet program.</translation>
    </message>
    <message>
        <source>This is not a picture in a known format.</source>
        <translation>Dette er ikke et billede i et kendt format.</translation>
    </message>
    <message>
        <source>The %1 picture is damaged or cut short.</source>
        <translation>%1-billedet er beskadiget eller afkortet.</translation>
    </message>
    <message>
        <source>Try another copy of it.</source>
        <translation>Prøv en anden kopi af det.</translation>
    </message>
    <message>
        <source>Make it smaller in another program.</source>
        <translation>Gør det mindre i et andet program.</translation>
    </message>
    <message>
        <source>The record of what was sent is damaged.</source>
        <translation>Optegnelsen over det sendte er beskadiget.</translation>
    </message>
    <message>
        <source>Version %1 is damaged.</source>
        <translation>Version %1 er beskadiget.</translation>
    </message>
    <message>
        <source>The description of this version is too long to keep.</source>
        <translation>Beskrivelsen af denne version er for lang til at gemme.</translation>
    </message>
    <message>
        <source>The document claims more than %1 versions.</source>
        <translation>Dokumentet påstår at have mere end %1 versioner.</translation>
    </message>
    <message>
        <source>Choose one that the document lists.</source>
        <translation>Vælg en, som dokumentet viser på listen.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 er ikke en fil.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Vælg et andet navn.</translation>
    </message>
    <message>
        <source>What was written for %1 reads back differently.</source>
        <translation>Det, der blev skrevet til %1, læses anderledes tilbage.</translation>
    </message>
    <message>
        <source>Save in another place: this disk is not to be trusted.</source>
        <translation>Gem et andet sted: Denne disk er ikke til at stole på.</translation>
    </message>
    <message>
        <source>The document&apos;s own description is damaged.</source>
        <translation>Dokumentets egen beskrivelse er beskadiget.</translation>
    </message>
    <message>
        <source>%1 MB are more than a document keeps in one piece.</source>
        <translation>%1 MB er mere, end et dokument gemmer i ét stykke.</translation>
    </message>
    <message>
        <source>A stored file of this document is damaged.</source>
        <translation>En gemt fil i dokumentet er beskadiget.</translation>
    </message>
    <message>
        <source>A layer of this version is missing or damaged.</source>
        <translation>Et lag i denne version mangler eller er beskadiget.</translation>
    </message>
    <message>
        <source>Go to another version.</source>
        <translation>Gå til en anden version.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Vælg en anden fil.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kan ikke skrives: %2.</translation>
    </message>
    <message>
        <source>Choose another place, or make room.</source>
        <translation>Vælg en anden placering, eller skaf plads.</translation>
    </message>
    <message>
        <source>Pixels of this version are missing or damaged.</source>
        <translation>Pixels i denne version mangler eller er beskadiget.</translation>
    </message>
    <message>
        <source>%1 was saved by a newer version of Ratoon.</source>
        <translation>%1 er gemt af en nyere version af Ratoon.</translation>
    </message>
    <message>
        <source>Open it with that version.</source>
        <translation>Åbn det med den version.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Åbn det igen.</translation>
    </message>
    <message>
        <source>No file can be locked in %1: %2.</source>
        <translation>Ingen fil kan låses i %1: %2.</translation>
    </message>
    <message>
        <source>Let XDG_STATE_HOME name a folder on a disk of this computer.</source>
        <translation>Lad XDG_STATE_HOME pege på en mappe på en disk i denne computer.</translation>
    </message>
    <message>
        <source>The document cannot be read: %1.</source>
        <translation>Dokumentet kan ikke læses: %1.</translation>
    </message>
    <message>
        <source>%1 is no Ratoon document.</source>
        <translation>%1 er ikke et Ratoon-dokument.</translation>
    </message>
    <message>
        <source>The tables of the document are damaged.</source>
        <translation>Dokumentets tabeller er beskadiget.</translation>
    </message>
    <message>
        <source>There is no small picture of this version.</source>
        <translation>Der er ikke noget miniaturebillede af denne version.</translation>
    </message>
    <message>
        <source>The small picture of this version is damaged.</source>
        <translation>Miniaturebilledet af denne version er beskadiget.</translation>
    </message>
    <message>
        <source>The document is damaged.</source>
        <translation>Dokumentet er beskadiget.</translation>
    </message>
    <message>
        <source>The document cannot be written: %1.</source>
        <translation>Dokumentet kan ikke skrives: %1.</translation>
    </message>
    <message>
        <source>This document is open in another window of Ratoon.</source>
        <translation>Dokumentet er åbent i et andet Ratoon-vindue.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>Luk det dér først.</translation>
    </message>
    <message>
        <source>The layers of this version are damaged.</source>
        <translation>Lagene i denne version er beskadiget.</translation>
    </message>
    <message>
        <source>The document was left at a version it does not hold.</source>
        <translation>Dokumentet blev forladt ved en version, det ikke indeholder.</translation>
    </message>
    <message>
        <source>Version %1 cannot be added here.</source>
        <translation>Version %1 kan ikke tilføjes her.</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened.</source>
        <translation>%1 er ændret af et andet program, siden det blev åbnet.</translation>
    </message>
    <message>
        <source>Save under another name, so that neither is lost.</source>
        <translation>Gem under et andet navn, så ingen af dem går tabt.</translation>
    </message>
    <message>
        <source>The layers of this version do not fit into memory.</source>
        <translation>Lagene i denne version kan ikke være i hukommelsen.</translation>
    </message>
    <message>
        <source>A layer of %1 × %2 pixels is too large.</source>
        <translation>Et lag på %1 × %2 pixels er for stort.</translation>
    </message>
    <message>
        <source>Make it smaller.</source>
        <translation>Gør det mindre.</translation>
    </message>
    <message>
        <source>It refers to something that is not there.</source>
        <translation>Den henviser til noget, der ikke findes.</translation>
    </message>
    <message>
        <source>The rows are out of order.</source>
        <translation>Rækkerne er ude af rækkefølge.</translation>
    </message>
    <message>
        <source>SQLite reports: %1</source>
        <translation>SQLite melder: %1</translation>
    </message>
    <message>
        <source>It is of no known kind.</source>
        <translation>Den er ikke af nogen kendt type.</translation>
    </message>
    <message>
        <source>Its bytes do not fit its hash.</source>
        <translation>Dens bytes passer ikke til dens hash.</translation>
    </message>
    <message>
        <source>Nothing refers to it.</source>
        <translation>Intet henviser til den.</translation>
    </message>
    <message>
        <source>Run ratoon-cli providers for the list.</source>
        <translation>Kør ratoon-cli providers for at se listen.</translation>
    </message>
    <message>
        <source>Run ratoon-cli models for the list.</source>
        <translation>Kør ratoon-cli models for at se listen.</translation>
    </message>
    <message>
        <source>--region takes X,Y,W,H in whole pixels.</source>
        <translation>--region tager X,Y,W,H i hele pixels.</translation>
    </message>
    <message>
        <source>For example --region 100,80,400,300.</source>
        <translation>For eksempel --region 100,80,400,300.</translation>
    </message>
    <message>
        <source>The region lies outside the picture of %1 × %2 px.</source>
        <translation>Området ligger uden for billedet på %1 × %2 px.</translation>
    </message>
    <message>
        <source>The mask is %1 × %2 px, and the picture %3 × %4 px.</source>
        <translation>Masken er %1 × %2 px og billedet %3 × %4 px.</translation>
    </message>
    <message>
        <source>Give a grey mask of the picture&apos;s size.</source>
        <translation>Angiv en gråtonemaske i billedets størrelse.</translation>
    </message>
    <message>
        <source>%1 needs a prompt.</source>
        <translation>%1 kræver en prompt.</translation>
    </message>
    <message>
        <source>Add --prompt &quot;what should change&quot;.</source>
        <translation>Tilføj --prompt &quot;hvad der skal ændres&quot;.</translation>
    </message>
    <message>
        <source>--region and --mask exclude each other.</source>
        <translation>--region og --mask udelukker hinanden.</translation>
    </message>
    <message>
        <source>Use: ratoon-cli %1 %2</source>
        <translation>Brug: ratoon-cli %1 %2</translation>
    </message>
    <message>
        <source>%1 has no option --%2.</source>
        <translation>%1 har ingen indstilling --%2.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 kræver en værdi.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 tager et helt tal fra %2 til %3.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Der er ingen kommando ”%1”.</translation>
    </message>
    <message>
        <source>Run ratoon-cli --help for the list.</source>
        <translation>Kør ratoon-cli --help for at se listen.</translation>
    </message>
    <message>
        <source>%1 needs more than that.</source>
        <translation>%1 kræver mere end det.</translation>
    </message>
    <message>
        <source>%1 does not know what to do with “%2”.</source>
        <translation>%1 ved ikke, hvad den skal gøre med ”%2”.</translation>
    </message>
    <message>
        <source>generate needs a place for the picture.</source>
        <translation>generate kræver en placering til billedet.</translation>
    </message>
    <message>
        <source>Add --out FILE or --document FILE.ratoon.</source>
        <translation>Tilføj --out FILE eller --document FILE.ratoon.</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Stoppet; intet blev skrevet.</translation>
    </message>
    <message>
        <source>%1 is not a Ratoon document.</source>
        <translation>%1 er ikke et Ratoon-dokument.</translation>
    </message>
    <message>
        <source>Make one of it with ratoon-cli new.</source>
        <translation>Lav et af det med ratoon-cli new.</translation>
    </message>
    <message>
        <source>The document has no version %1.</source>
        <translation>Dokumentet har ingen version %1.</translation>
    </message>
    <message>
        <source>More than one version begins with %1.</source>
        <translation>Mere end én version begynder med %1.</translation>
    </message>
    <message>
        <source>Take an id from ratoon-cli log.</source>
        <translation>Tag et id fra ratoon-cli log.</translation>
    </message>
    <message>
        <source>new needs a place for the document.</source>
        <translation>new kræver en placering til dokumentet.</translation>
    </message>
    <message>
        <source>Add --document FILE.ratoon.</source>
        <translation>Tilføj --document FILE.ratoon.</translation>
    </message>
    <message>
        <source>export needs a place for the picture.</source>
        <translation>export kræver en placering til billedet.</translation>
    </message>
    <message>
        <source>Add --out FILE.</source>
        <translation>Tilføj --out FILE.</translation>
    </message>
    <message>
        <source>--icc takes keep or srgb.</source>
        <translation>--icc tager keep eller srgb.</translation>
    </message>
    <message>
        <source>The JSON text is larger or deeper than allowed.</source>
        <translation>JSON-teksten er større eller dybere end tilladt.</translation>
    </message>
    <message>
        <source>The text is not valid JSON at byte %1.</source>
        <translation>Teksten er ikke gyldig JSON ved byte %1.</translation>
    </message>
    <message>
        <source>That is an address at %1, not a picture, and Ratoon does not download.</source>
        <translation>Det er en adresse på %1, ikke et billede, og Ratoon henter ikke filer.</translation>
    </message>
    <message>
        <source>Save the picture to a file first, or copy the picture itself.</source>
        <translation>Gem billedet i en fil først, eller kopiér selve billedet.</translation>
    </message>
    <message>
        <source>Copy or drag a picture or an image file.</source>
        <translation>Kopiér eller træk et billede eller en billedfil.</translation>
    </message>
    <message>
        <source>A mask of this version is damaged.</source>
        <translation>En maske i denne version er beskadiget.</translation>
    </message>
    <message>
        <source>A part of this version is missing.</source>
        <translation>En del af denne version mangler.</translation>
    </message>
    <message>
        <source>Make the edit again.</source>
        <translation>Lav redigeringen igen.</translation>
    </message>
    <message>
        <source>The settings of this edit cannot be read.</source>
        <translation>Indstillingerne for denne redigering kan ikke læses.</translation>
    </message>
    <message>
        <source>Send the edit again.</source>
        <translation>Send redigeringen igen.</translation>
    </message>
    <message>
        <source>The picture has another size by now.</source>
        <translation>Billedet har en anden størrelse nu.</translation>
    </message>
    <message>
        <source>Go back to the version of the edit first.</source>
        <translation>Gå først tilbage til redigeringens version.</translation>
    </message>
    <message>
        <source>Place it by hand, take it as a new picture or a loose layer, or ask again.</source>
        <translation>Placér det i hånden, tag det som et nyt billede eller et løst lag, eller spørg igen.</translation>
    </message>
    <message>
        <source>The reply fits the picture in more than one way.</source>
        <translation>Svaret passer til billedet på mere end én måde.</translation>
    </message>
    <message>
        <source>The reply shows the scene in another framing.</source>
        <translation>Svaret viser motivet i en anden beskæring.</translation>
    </message>
    <message>
        <source>The reply does not fit the picture it answers.</source>
        <translation>Svaret passer ikke til det billede, det svarer på.</translation>
    </message>
    <message>
        <source>The kept reply is not a finished one.</source>
        <translation>Det gemte svar er ikke færdigt.</translation>
    </message>
    <message>
        <source>This version keeps no reply of a model.</source>
        <translation>Denne version gemmer intet svar fra en model.</translation>
    </message>
    <message>
        <source>Choose a version that a model has made.</source>
        <translation>Vælg en version, som en model har lavet.</translation>
    </message>
    <message>
        <source>This area has been through a model %1 times: each time costs detail. Redo it from its original pixels instead.</source>
        <translation>Dette område har været gennem en model %1 gange: hver gang koster detaljer. Lav det i stedet om fra de originale pixels.</translation>
    </message>
    <message>
        <source>Make that edit with another model.</source>
        <translation>Lav den redigering med en anden model.</translation>
    </message>
    <message>
        <source>No edit by a model leads to this version.</source>
        <translation>Ingen redigering med en model fører til denne version.</translation>
    </message>
    <message>
        <source>--path takes two versions, as A..B.</source>
        <translation>--path tager to versioner, som A..B.</translation>
    </message>
    <message>
        <source>The second version does not follow from the first.</source>
        <translation>Den anden version følger ikke af den første.</translation>
    </message>
    <message>
        <source>The measurement was cancelled.</source>
        <translation>Målingen blev afbrudt.</translation>
    </message>
    <message>
        <source>Use PNG, JPEG or WebP.</source>
        <translation>Brug PNG, JPEG eller WebP.</translation>
    </message>
    <message>
        <source>The picture is too large: %1 × %2 pixels. At most %3 on a side and %4 million in all can be opened.</source>
        <translation>Billedet er for stort: %1 × %2 pixels. Højst %3 på en side og %4 millioner i alt kan åbnes.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulleret.</translation>
    </message>
    <message>
        <source>This kind of %1 picture cannot be read.</source>
        <translation>Denne slags %1-billede kan ikke læses.</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG in another program.</source>
        <translation>Gem det som PNG eller JPEG i et andet program.</translation>
    </message>
    <message>
        <source>The picture cannot be written as %1.</source>
        <translation>Billedet kan ikke skrives som %1.</translation>
    </message>
    <message>
        <source>Choose PNG, JPEG or TIFF.</source>
        <translation>Vælg PNG, JPEG eller TIFF.</translation>
    </message>
    <message>
        <source>Compare versions of the same canvas.</source>
        <translation>Sammenlign versioner af det samme lærred.</translation>
    </message>
    <message>
        <source>The document has been closed.</source>
        <translation>Dokumentet er blevet lukket.</translation>
    </message>
    <message>
        <source>The two pictures differ in size.</source>
        <translation>De to billeder har forskellig størrelse.</translation>
    </message>
    <message>
        <source>The file that %1 names cannot be read.</source>
        <translation>Filen, som %1 nævner, kan ikke læses.</translation>
    </message>
    <message>
        <source>Correct the path, or unset the variable.</source>
        <translation>Ret stien, eller fjern variablen.</translation>
    </message>
    <message>
        <source>GOOGLE_CLOUD_LOCATION names no place of Google Cloud.</source>
        <translation>GOOGLE_CLOUD_LOCATION angiver ingen placering i Google Cloud.</translation>
    </message>
    <message>
        <source>Use global, us, eu, or a region such as europe-west4.</source>
        <translation>Brug global, us, eu eller en region som europe-west4.</translation>
    </message>
    <message>
        <source>There are no credentials for %1.</source>
        <translation>Der er ingen legitimationsoplysninger til %1.</translation>
    </message>
    <message>
        <source>Set %1 to the key file of a service account, or run “gcloud auth application-default login”.</source>
        <translation>Angiv nøglefilen til en tjenestekonto i %1, eller kør ”gcloud auth application-default login”.</translation>
    </message>
    <message>
        <source>There is no project for %1.</source>
        <translation>Der er intet projekt til %1.</translation>
    </message>
    <message>
        <source>Set GOOGLE_CLOUD_PROJECT to its id.</source>
        <translation>Angiv projektets id i GOOGLE_CLOUD_PROJECT.</translation>
    </message>
    <message>
        <source>%1 has no route named %2.</source>
        <translation>%1 har ingen rute med navnet %2.</translation>
    </message>
    <message>
        <source>%1 takes no %2 by the route %3.</source>
        <translation>%1 tager ikke imod %2 ad ruten %3.</translation>
    </message>
    <message>
        <source>Leave it out, or choose another route or provider.</source>
        <translation>Udelad den, eller vælg en anden rute eller udbyder.</translation>
    </message>
    <message>
        <source>--upload takes inline, files or auto.</source>
        <translation>--upload tager inline, files eller auto.</translation>
    </message>
    <message>
        <source>There is not enough memory to compare the pictures.</source>
        <translation>Der er ikke hukommelse nok til at sammenligne billederne.</translation>
    </message>
    <message>
        <source>Close other programs, or edit a smaller part.</source>
        <translation>Luk andre programmer, eller redigér en mindre del.</translation>
    </message>
    <message>
        <source>Use one of %1.</source>
        <translation>Brug en af følgende: %1.</translation>
    </message>
    <message>
        <source>Nothing was asked of the model. Try again, or send pictures inline.</source>
        <translation>Modellen blev ikke bedt om noget. Prøv igen, eller send billederne direkte i anmodningen.</translation>
    </message>
    <message>
        <source>The service named no place for the picture.</source>
        <translation>Tjenesten angav ingen placering til billedet.</translation>
    </message>
    <message>
        <source>The service could not take the picture.</source>
        <translation>Tjenesten kunne ikke tage imod billedet.</translation>
    </message>
    <message>
        <source>The service is not done with the picture in time.</source>
        <translation>Tjenesten blev ikke færdig med billedet i tide.</translation>
    </message>
    <message>
        <source>The reply points to a picture at %1, from where it did not come.</source>
        <translation>Svaret henviser til et billede på %1, men billedet kom ikke derfra.</translation>
    </message>
    <message>
        <source>The reply points to a picture at %1, which did not give it (HTTP %2).</source>
        <translation>Svaret henviser til et billede på %1, som ikke udleverede det (HTTP %2).</translation>
    </message>
    <message>
        <source>The request was answered, and so may have been billed: send it again only if that is acceptable.</source>
        <translation>Anmodningen blev besvaret og kan derfor være faktureret: Send den kun igen, hvis det er i orden.</translation>
    </message>
    <message>
        <source>The reply of the service ended in its middle.</source>
        <translation>Svaret fra tjenesten sluttede midtvejs.</translation>
    </message>
    <message>
        <source>The Google Cloud credentials are neither a service account&apos;s nor a user&apos;s.</source>
        <translation>Legitimationsoplysningerne til Google Cloud tilhører hverken en tjenestekonto eller en bruger.</translation>
    </message>
    <message>
        <source>Use the key file of a service account, or run “gcloud auth application-default login”.</source>
        <translation>Brug nøglefilen til en tjenestekonto, eller kør ”gcloud auth application-default login”.</translation>
    </message>
    <message>
        <source>Google&apos;s sign-in service failed (HTTP %1).</source>
        <translation>Googles logintjeneste fejlede (HTTP %1).</translation>
    </message>
    <message>
        <source>Nothing was sent to the model. Try again later.</source>
        <translation>Intet blev sendt til modellen. Prøv igen senere.</translation>
    </message>
    <message>
        <source>Google does not accept the credentials (HTTP %1 %2).</source>
        <translation>Google godtager ikke legitimationsoplysningerne (HTTP %1 %2).</translation>
    </message>
    <message>
        <source>Make a new key file, or sign in again; and see that the clock of this machine is right.</source>
        <translation>Lav en ny nøglefil, eller log ind igen; og kontrollér, at uret på denne maskine går rigtigt.</translation>
    </message>
    <message>
        <source>The private key of the service account cannot be used.</source>
        <translation>Tjenestekontoens private nøgle kan ikke bruges.</translation>
    </message>
    <message>
        <source>Make a new key file for it in Google Cloud.</source>
        <translation>Lav en ny nøglefil til den i Google Cloud.</translation>
    </message>
    <message>
        <source>Go back to the original first.</source>
        <translation>Gå først tilbage til originalen.</translation>
    </message>
    <message>
        <source>Run it in a terminal to see why, or change the settings.</source>
        <translation>Kør den i en terminal for at se hvorfor, eller ret indstillingerne.</translation>
    </message>
    <message>
        <source>“%1” printed more than a key.</source>
        <translation>”%1” udskrev mere end blot en nøgle.</translation>
    </message>
    <message>
        <source>“%1” printed no key in time.</source>
        <translation>”%1” udskrev ingen nøgle i tide.</translation>
    </message>
    <message>
        <source>“%1”, which prints the key, cannot be started.</source>
        <translation>”%1”, som udskriver nøglen, kan ikke startes.</translation>
    </message>
    <message>
        <source>“%1” printed no key.</source>
        <translation>”%1” udskrev ingen nøgle.</translation>
    </message>
    <message>
        <source>No keychain service answers on this desktop.</source>
        <translation>Ingen nøgleringstjeneste svarer på dette skrivebord.</translation>
    </message>
    <message>
        <source>Set the key in the environment, name a credential command in the settings, or type it for this run.</source>
        <translation>Angiv nøglen i miljøet, angiv en nøglekommando i indstillingerne, eller indtast nøglen for denne kørsel.</translation>
    </message>
    <message>
        <source>The credential command of %1 is for %2, not for %3.</source>
        <translation>Nøglekommandoen til %1 gælder for %2, ikke for %3.</translation>
    </message>
    <message>
        <source>Change the base URL back, or give the command this origin in the settings.</source>
        <translation>Sæt basisadressen tilbage, eller giv kommandoen denne oprindelse i indstillingerne.</translation>
    </message>
    <message>
        <source>The credential command of %1 is no list of a program and its arguments.</source>
        <translation>Nøglekommandoen til %1 er ikke en liste med et program og dets argumenter.</translation>
    </message>
    <message>
        <source>Mend settings.json, or take the command out of it.</source>
        <translation>Ret settings.json, eller fjern kommandoen fra den.</translation>
    </message>
    <message>
        <source>Ratoon is switched offline, so nothing was sent.</source>
        <translation>Ratoon er sat offline, så intet blev sendt.</translation>
    </message>
    <message>
        <source>Turn offline off in the settings, or use the offline provider.</source>
        <translation>Slå offline fra i indstillingerne, eller brug offlineudbyderen.</translation>
    </message>
    <message>
        <source>The settings cannot be read, so the limits on spending are not known.</source>
        <translation>Indstillingerne kan ikke læses, så lofterne over forbruget kendes ikke.</translation>
    </message>
    <message>
        <source>Mend settings.json, or take it away.</source>
        <translation>Ret settings.json, eller fjern den.</translation>
    </message>
    <message>
        <source>--%1 takes an amount in USD, such as 0.25.</source>
        <translation>--%1 tager et beløb i USD som 0.25.</translation>
    </message>
    <message>
        <source>--since takes a date, such as 2026-11-29.</source>
        <translation>--since tager en dato som 2026-11-29.</translation>
    </message>
    <message>
        <source>The ledger of paid requests is damaged.</source>
        <translation>Regnskabet over betalte anmodninger er beskadiget.</translation>
    </message>
    <message>
        <source>Move %1 away; a new one is begun by itself.</source>
        <translation>Flyt %1 væk; et nyt begyndes af sig selv.</translation>
    </message>
    <message>
        <source>The ledger of paid requests cannot be written.</source>
        <translation>Regnskabet over betalte anmodninger kan ikke skrives.</translation>
    </message>
    <message>
        <source>Make room, or let %1 be written to.</source>
        <translation>Skaf plads, eller giv skriveadgang til %1.</translation>
    </message>
    <message>
        <source>Choose a cheaper model or a smaller size, or raise the limit.</source>
        <translation>Vælg en billigere model eller en mindre størrelse, eller hæv loftet.</translation>
    </message>
    <message>
        <source>The ledger of paid requests was written by a newer version of Ratoon.</source>
        <translation>Regnskabet over betalte anmodninger er skrevet af en nyere version af Ratoon.</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>Brug den version.</translation>
    </message>
    <message>
        <source>The price of %1 is not known, and there is a limit on spending.</source>
        <translation>Prisen på %1 kendes ikke, og der er et loft over forbruget.</translation>
    </message>
    <message>
        <source>Choose a model with a known price, or allow unknown prices in the settings.</source>
        <translation>Vælg en model med kendt pris, eller tillad ukendte priser i indstillingerne.</translation>
    </message>
    <message>
        <source>This edit may cost up to %1, and the limit for an edit is %2.</source>
        <translation>Denne redigering kan koste op til %1, og loftet for en redigering er %2.</translation>
    </message>
    <message>
        <source>This edit may cost up to %1, and %2 of the limit of %3 for this document are spent or reserved.</source>
        <translation>Denne redigering kan koste op til %1, og %2 af loftet på %3 for dette dokument er brugt eller reserveret.</translation>
    </message>
    <message>
        <source>This edit may cost up to %1, and %2 of the limit of %3 for today are spent or reserved.</source>
        <translation>Denne redigering kan koste op til %1, og %2 af loftet på %3 for i dag er brugt eller reserveret.</translation>
    </message>
    <message>
        <source>This is no face detector that can be read.</source>
        <translation>Dette er ikke en ansigtsdetektor, der kan læses.</translation>
    </message>
    <message>
        <source>Choose a cascade of OpenCV for faces, an .xml file, or a YuNet model, an .onnx file.</source>
        <translation>Vælg en OpenCV-kaskade til ansigter, en .xml-fil, eller en YuNet-model, en .onnx-fil.</translation>
    </message>
    <message>
        <source>%1 has no list of its models to ask for.</source>
        <translation>%1 har ingen liste over sine modeller at bede om.</translation>
    </message>
    <message>
        <source>Name a model as its service does, or use the one offered.</source>
        <translation>Kald modellen, hvad dens tjeneste kalder den, eller brug den, der tilbydes.</translation>
    </message>
    <message>
        <source>%1 answered with no list of models.</source>
        <translation>%1 svarede ikke med en liste over modeller.</translation>
    </message>
    <message>
        <source>Its picture could not be read.</source>
        <translation>Billedet kunne ikke læses.</translation>
    </message>
    <message>
        <source>%1 of its layers and %2 of its tiles could not be read.</source>
        <translation>%1 af lagene og %2 af felterne kunne ikke læses.</translation>
    </message>
    <message>
        <source>Its reply could not be read.</source>
        <translation>Svaret kunne ikke læses.</translation>
    </message>
    <message>
        <source>The version that it grew from could not be read.</source>
        <translation>Versionen, den voksede ud fra, kunne ikke læses.</translation>
    </message>
    <message>
        <source>The document was left at another version.</source>
        <translation>Dokumentet blev forladt ved en anden version.</translation>
    </message>
    <message>
        <source>Nothing in %1 can be read any more.</source>
        <translation>Intet i %1 kan læses længere.</translation>
    </message>
    <message>
        <source>%1 is the damaged document itself.</source>
        <translation>%1 er selve det beskadigede dokument.</translation>
    </message>
    <message>
        <source>%1 is damaged, and stays as it is.</source>
        <translation>%1 er beskadiget og forbliver, som det er.</translation>
    </message>
    <message>
        <source>Salvage what can still be read first.</source>
        <translation>Red først det, der stadig kan læses.</translation>
    </message>
    <message>
        <source>This document is open for looking only.</source>
        <translation>Dokumentet er kun åbent til visning.</translation>
    </message>
    <message>
        <source>Export a version as a picture, and go on with that.</source>
        <translation>Eksportér en version som billede, og arbejd videre med det.</translation>
    </message>
    <message>
        <source>It is open for looking only: nothing can be saved.</source>
        <translation>Det er kun åbent til visning: intet kan gemmes.</translation>
    </message>
    <message>
        <source>No work, or more than one, is named %1.</source>
        <translation>Intet arbejde, eller flere, hedder %1.</translation>
    </message>
    <message>
        <source>Take an id from ratoon-cli recover --list.</source>
        <translation>Tag et id fra ratoon-cli recover --list.</translation>
    </message>
    <message>
        <source>salvage needs a place for the document.</source>
        <translation>salvage skal have en placering til dokumentet.</translation>
    </message>
    <message>
        <source>recover needs a place for the document.</source>
        <translation>recover skal have en placering til dokumentet.</translation>
    </message>
    <message>
        <source>Add --out FILE.ratoon.</source>
        <translation>Tilføj --out FIL.ratoon.</translation>
    </message>
    <message>
        <source>It is open in another window too: whoever saves last is asked what becomes of the other's work.</source>
        <translation>Det er også åbent i et andet vindue: den, der gemmer sidst, bliver spurgt, hvad der skal ske med den andens arbejde.</translation>
    </message>
    <message>
        <source>Use one of these endings: %1.</source>
        <translation>Brug en af disse endelser: %1.</translation>
    </message>
    <message>
        <source>Unknown blend modes were taken as normal: %1.</source>
        <translation>Ukendte blandetilstande blev taget som normal: %1.</translation>
    </message>
    <message>
        <source>Flatten some of them in another program.</source>
        <translation>Saml nogle af dem i et andet program.</translation>
    </message>
    <message>
        <source>The picture&apos;s layers are too many or too large.</source>
        <translation>Billedets lag er for mange eller for store.</translation>
    </message>
    <message>
        <source>The file is damaged or cut short.</source>
        <translation>Filen er beskadiget eller afkortet.</translation>
    </message>
    <message>
        <source>The %1 file could not be put together.</source>
        <translation>%1-filen kunne ikke sættes sammen.</translation>
    </message>
    <message>
        <source>Close other documents to free memory.</source>
        <translation>Luk andre dokumenter for at frigøre hukommelse.</translation>
    </message>
    <message>
        <source>Save it as RGB with 8 or 16 bits in another program.</source>
        <translation>Gem det som RGB med 8 eller 16 bit i et andet program.</translation>
    </message>
    <message>
        <source>Adjustments and effects cannot be taken over (%1): the picture as it was saved lies on top, its layers are hidden below.</source>
        <translation>Justeringer og effekter kan ikke overtages (%1): billedet, som det blev gemt, ligger øverst, og dets lag er skjult nedenunder.</translation>
    </message>
    <message>
        <source>Adjustments and effects were left out: %1.</source>
        <translation>Justeringer og effekter blev udeladt: %1.</translation>
    </message>
    <message>
        <source>The CMYK colors were converted to sRGB.</source>
        <translation>CMYK-farverne blev omregnet til sRGB.</translation>
    </message>
    <message>
        <source>The picture is too large for a PSD: at most 30 000 pixels on a side and 2 GB in all can be written.</source>
        <translation>Billedet er for stort til en PSD: der kan højst skrives 30 000 pixels pr. side og 2 GB i alt.</translation>
    </message>
    <message>
        <source>Choose OpenRaster.</source>
        <translation>Vælg OpenRaster.</translation>
    </message>
    <message>
        <source>--metadata takes none, safe or all.</source>
        <translation>--metadata tager none, safe eller all.</translation>
    </message>
    <message>
        <source>The metadata could not be written.</source>
        <translation>Metadata kunne ikke skrives.</translation>
    </message>
    <message>
        <source>Export with less metadata, or with none.</source>
        <translation>Eksportér med færre metadata eller uden.</translation>
    </message>
    <message>
        <source>The picture has Content Credentials (C2PA). They stay in the original; what is exported after an edit has none.</source>
        <translation>Billedet har Content Credentials (C2PA). De bliver i originalen; det, der eksporteres efter en redigering, har ingen.</translation>
    </message>
    <message>
        <source>The picture has Content Credentials (C2PA) by %1. They stay in the original; what is exported after an edit has none.</source>
        <translation>Billedet har Content Credentials (C2PA) fra %1. De bliver i originalen; det, der eksporteres efter en redigering, har ingen.</translation>
    </message>
    <message>
        <source>This version keeps neither a file nor a model&apos;s reply.</source>
        <translation>Denne version gemmer hverken en fil eller en models svar.</translation>
    </message>
    <message>
        <source>Choose the first version of an opened picture, or one that a model has made.</source>
        <translation>Vælg den første version af et åbnet billede eller en, som en model har lavet.</translation>
    </message>
    <message>
        <source>The keychain did not answer within 5 seconds, and is not asked again until Ratoon starts anew.</source>
        <translation>Nøgleringen svarede ikke inden for 5 sekunder og spørges ikke igen, før Ratoon startes på ny.</translation>
    </message>
    <message>
        <source>The keychain is locked, or said no.</source>
        <translation>Nøgleringen er låst, eller den sagde nej.</translation>
    </message>
    <message>
        <source>The moderation service did not clearly say what it found.</source>
        <translation>Moderationstjenesten sagde ikke klart, hvad den fandt.</translation>
    </message>
    <message>
        <source>Check its address in the settings.</source>
        <translation>Kontrollér adressen i indstillingerne.</translation>
    </message>
    <message>
        <source>The safety rules in the settings cannot be read, so nothing is sent and nothing new is shown.</source>
        <translation>Sikkerhedsreglerne i indstillingerne kan ikke læses, så intet sendes, og intet nyt vises.</translation>
    </message>
    <message>
        <source>Mend “safety” in settings.json, or take it out.</source>
        <translation>Ret “safety” i settings.json, eller fjern det.</translation>
    </message>
    <message>
        <source>The prompt holds “%1”, which is on your word list.</source>
        <translation>Prompten indeholder “%1”, som står på din ordliste.</translation>
    </message>
    <message>
        <source>The reply holds “%1”, which is on your word list.</source>
        <translation>Svaret indeholder “%1”, som står på din ordliste.</translation>
    </message>
    <message>
        <source>The moderation service holds the prompt back (%1).</source>
        <translation>Moderationstjenesten holder prompten tilbage (%1).</translation>
    </message>
    <message>
        <source>The moderation service holds the reply back (%1).</source>
        <translation>Moderationstjenesten holder svaret tilbage (%1).</translation>
    </message>
    <message>
        <source>Your safety command holds the prompt back.</source>
        <translation>Din sikkerhedskommando holder prompten tilbage.</translation>
    </message>
    <message>
        <source>Your safety command holds the reply back.</source>
        <translation>Din sikkerhedskommando holder svaret tilbage.</translation>
    </message>
    <message>
        <source>Your safety command holds the prompt back: “%1”</source>
        <translation>Din sikkerhedskommando holder prompten tilbage: “%1”</translation>
    </message>
    <message>
        <source>Your safety command holds the reply back: “%1”</source>
        <translation>Din sikkerhedskommando holder svaret tilbage: “%1”</translation>
    </message>
    <message>
        <source>Your safety command did not say what it found.</source>
        <translation>Din sikkerhedskommando sagde ikke, hvad den fandt.</translation>
    </message>
    <message>
        <source>The moderation service could not be asked, or gave no clear answer.</source>
        <translation>Moderationstjenesten kunne ikke spørges eller gav intet klart svar.</translation>
    </message>
    <message>
        <source>The safety rules in the settings cannot be read.</source>
        <translation>Sikkerhedsreglerne i indstillingerne kan ikke læses.</translation>
    </message>
    <message>
        <source>Nothing was sent. Word the prompt differently, or change the rules in the settings.</source>
        <translation>Intet blev sendt. Formulér prompten anderledes, eller ret reglerne i indstillingerne.</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again, or change the rules in the settings.</source>
        <translation>Intet blev sendt. Prøv igen, eller ret reglerne i indstillingerne.</translation>
    </message>
    <message>
        <source>The reply is paid for, is kept, and has not been shown.</source>
        <translation>Svaret er betalt, er gemt og er ikke vist.</translation>
    </message>
    <message>
        <source>By the safety rules, what was held back is not shown.</source>
        <translation>Efter sikkerhedsreglerne vises det tilbageholdte ikke.</translation>
    </message>
    <message>
        <source>The rules are in the settings.</source>
        <translation>Reglerne står i indstillingerne.</translation>
    </message>
    <message>
        <source>An edit that was waiting cannot be read.</source>
        <translation>En redigering, der ventede, kan ikke læses.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Bed om den igen.</translation>
    </message>
    <message>
        <source>You have not agreed that pictures go to %1.</source>
        <translation>Du har ikke givet lov til, at billeder sendes til %1.</translation>
    </message>
    <message>
        <source>Nothing was sent. Send it again to be asked.</source>
        <translation>Intet blev sendt. Send igen for at blive spurgt.</translation>
    </message>
    <message>
        <source>%1 is no color profile that can be used.</source>
        <translation>%1 er ikke en farveprofil, der kan bruges.</translation>
    </message>
    <message>
        <source>Choose an ICC profile for RGB, grey or CMYK.</source>
        <translation>Vælg en ICC-profil til RGB, gråtoner eller CMYK.</translation>
    </message>
    <message>
        <source>%1 pictures need the library libheif, with its codecs.</source>
        <translation>%1-billeder kræver biblioteket libheif med dets codecs.</translation>
    </message>
    <message>
        <source>Install libheif, or use PNG or JPEG.</source>
        <translation>Installer libheif, eller brug PNG eller JPEG.</translation>
    </message>
    <message>
        <source>Use PNG, JPEG, WebP, TIFF, BMP, GIF, AVIF, HEIC, OpenRaster or PSD.</source>
        <translation>Brug PNG, JPEG, WebP, TIFF, BMP, GIF, AVIF, HEIC, OpenRaster eller PSD.</translation>
    </message>
    <message>
        <source>The braces in the prompt do not pair up, or stand inside others.</source>
        <translation>Klammerne i prompten passer ikke sammen, eller står inde i andre.</translation>
    </message>
    <message>
        <source>Write {red|green} for two prompts, and \{ for a brace.</source>
        <translation>Skriv {rød|grøn} for to prompter og \{ for en klamme.</translation>
    </message>
    <message>
        <source>The prompt stands for more than %1 prompts.</source>
        <translation>Prompten står for mere end %1 prompter.</translation>
    </message>
    <message>
        <source>Ask for fewer alternatives at once.</source>
        <translation>Bed om færre alternativer på én gang.</translation>
    </message>
    <message>
        <source>matrix needs a document for its versions.</source>
        <translation>matrix behøver et dokument til sine versioner.</translation>
    </message>
    <message>
        <source>Add --document FILE.ratoon, or --dry-run.</source>
        <translation>Tilføj --document FIL.ratoon eller --dry-run.</translation>
    </message>
    <message>
        <source>No edit by a model lies between these versions.</source>
        <translation>Ingen redigering fra en model ligger mellem disse versioner.</translation>
    </message>
    <message>
        <source>replay needs pictures, and a folder for the results.</source>
        <translation>replay behøver billeder og en mappe til resultaterne.</translation>
    </message>
    <message>
        <source>Add --onto IMAGE… --out-dir DIR.</source>
        <translation>Tilføj --onto BILLEDE… --out-dir MAPPE.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Mappen %1 kan ikke oprettes.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Vælg en anden mappe.</translation>
    </message>
    <message>
        <source>It is of an earlier format: the first save keeps the old file beside the new one.</source>
        <translation>Det har et tidligere format: første gang der gemmes, bevares den gamle fil ved siden af den nye.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 er en mappe, ikke en fil.</translation>
    </message>
    <message>
        <source>%1 is what the picture is made from.</source>
        <translation>%1 er det, som billedet laves af.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 findes allerede.</translation>
    </message>
    <message>
        <source>“%1” is no text in UTF-8.</source>
        <translation>“%1” er ikke tekst i UTF-8.</translation>
    </message>
    <message>
        <source>Rename the file.</source>
        <translation>Omdøb filen.</translation>
    </message>
    <message>
        <source>recover needs the id of what it should save.</source>
        <translation>recover skal have id’et på det, der skal gemmes.</translation>
    </message>
    <message>
        <source>The work is kept: ratoon-cli recover --list shows it, and ratoon-cli recover ID --out FILE saves it.</source>
        <translation>Arbejdet er bevaret: ratoon-cli recover --list viser det, og ratoon-cli recover ID --out FIL gemmer det.</translation>
    </message>
    <message>
        <source>The search index does not fit the versions.</source>
        <translation>Søgeindekset passer ikke til versionerne.</translation>
    </message>
    <message>
        <source>A stored file that it names could not be read.</source>
        <translation>En gemt fil, som den henviser til, kunne ikke læses.</translation>
    </message>
    <message>
        <source>Its picture was found, but not its label and what made it.</source>
        <translation>Billedet blev fundet, men ikke dets etiket, og hvad det blev lavet med.</translation>
    </message>
    <message>
        <source>Its name and standing could not be read.</source>
        <translation>Dens navn og status kunne ikke læses.</translation>
    </message>
    <message>
        <source>The color profile in the file does not fit its pixels and was left out.</source>
        <translation>Farveprofilen i filen passer ikke til dens pixels og blev udeladt.</translation>
    </message>
    <message>
        <source>The file lacks its end; the picture is all there.</source>
        <translation>Filen mangler sin slutning; billedet er der hele.</translation>
    </message>
    <message>
        <source>Opacities that are no numbers were taken as 1: %1.</source>
        <translation>Opaciteter, der ikke er tal, blev taget som 1: %1.</translation>
    </message>
    <message>
        <source>Layers that are drawings were left out: %1.</source>
        <translation>Lag, der er tegninger, blev udeladt: %1.</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>Der er intet billede i udklipsholderen.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Vælg en anden placering.</translation>
    </message>
    <message>
        <source>It was saved by a newer version of Ratoon. Export a version to go on.</source>
        <translation>Det er gemt af en nyere version af Ratoon. Eksportér en version for at arbejde videre.</translation>
    </message>
    <message>
        <source>The path of %1 is too long for a document.</source>
        <translation>Stien til %1 er for lang til et dokument.</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path.</source>
        <translation>Vælg en mappe med en kortere sti.</translation>
    </message>
    <message>
        <source>%1 has no word for how some layers are mixed: they became one.</source>
        <translation>%1 har intet ord for, hvordan nogle lag blandes: de blev til ét.</translation>
    </message>
    <message>
        <source>Another program has left changes of the document in a log beside it: %1.</source>
        <translation>Et andet program har efterladt ændringer af dokumentet i en log ved siden af det: %1.</translation>
    </message>
    <message>
        <source>Open the document in that program and close it there. If that program is gone, move the log to another folder.</source>
        <translation>Åbn dokumentet i det program, og luk det der. Hvis programmet ikke findes mere, så flyt loggen til en anden mappe.</translation>
    </message>
    <message>
        <source>Layers that dissolve were taken as normal: %1.</source>
        <translation>Lag med opløsning blev taget som normale: %1.</translation>
    </message>
    <message>
        <source>Hidden adjustments and effects were left out: %1.</source>
        <translation>Skjulte justeringer og effekter blev udeladt: %1.</translation>
    </message>
    <message>
        <source>Masks that were switched off were left out: %1.</source>
        <translation>Masker, der var slået fra, blev udeladt: %1.</translation>
    </message>
    <message>
        <source>Texts became pixels: %1.</source>
        <translation>Tekster blev til pixels: %1.</translation>
    </message>
    <message>
        <source>Smart objects became pixels: %1.</source>
        <translation>Smartobjekter blev til pixels: %1.</translation>
    </message>
    <message>
        <source>Saved selections and spot colors were left out: %1.</source>
        <translation>Gemte markeringer og staffagefarver blev udeladt: %1.</translation>
    </message>
    <message>
        <source>Paths were left out.</source>
        <translation>Stier blev udeladt.</translation>
    </message>
    <message>
        <source>Guides were left out.</source>
        <translation>Hjælpelinjer blev udeladt.</translation>
    </message>
    <message>
        <source>Layer comps were left out.</source>
        <translation>Lagsammensætninger blev udeladt.</translation>
    </message>
    <message>
        <source>Comments were left out.</source>
        <translation>Kommentarer blev udeladt.</translation>
    </message>
    <message>
        <source>Parts of an unknown kind were left out: %1.</source>
        <translation>Dele af en ukendt slags blev udeladt: %1.</translation>
    </message>
    <message>
        <source>Versions that could be read: %1, all of them complete.</source>
        <translation>Versioner, der kunne læses: %1, alle fuldstændige.</translation>
    </message>
    <message>
        <source>Versions that could be read: %1, of these incomplete: %2.</source>
        <translation>Versioner, der kunne læses: %1, heraf ufuldstændige: %2.</translation>
    </message>
</context>
<context>
    <name>ratoon::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bevægelse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>In force when Ratoon starts again</source>
        <translation>Træder i kraft, når Ratoon starter igen</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducér bevægelse</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Hukommelse</translation>
    </message>
    <message>
        <source>Memory for open pictures</source>
        <translation>Hukommelse til åbne billeder</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>Automatisk (%1)</translation>
    </message>
    <message>
        <source>What open pictures may take in memory: the rest waits on the disk. In force when Ratoon starts again</source>
        <translation>Hvad åbne billeder må fylde i hukommelsen: resten venter på disken. Træder i kraft, når Ratoon starter igen</translation>
    </message>
    <message>
        <source>Spend at most</source>
        <translation>Brug højst</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Ansigter</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generelt</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Tjenester</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatliv</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Forbrug</translation>
    </message>
    <message>
        <source>Page of the settings</source>
        <translation>Side i indstillingerne</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sikkerhed</translation>
    </message>
</context>
<context>
    <name>ratoon::ShortcutSheet</name>
    <message>
        <source>Canvas</source>
        <translation>Lærred</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoom ved markøren</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Hjul</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Panorér</translation>
    </message>
    <message>
        <source>Space and drag, middle button</source>
        <translation>Mellemrum og træk, midterknap</translation>
    </message>
    <message>
        <source>Add to the selection</source>
        <translation>Føj til markeringen</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>Skift og træk</translation>
    </message>
    <message>
        <source>Take from the selection</source>
        <translation>Træk fra markeringen</translation>
    </message>
    <message>
        <source>Alt and drag</source>
        <translation>Alt og træk</translation>
    </message>
    <message>
        <source>Walk the results</source>
        <translation>Gå gennem resultaterne</translation>
    </message>
    <message>
        <source>Show or hide the result</source>
        <translation>Vis eller skjul resultatet</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellemrum</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastaturgenveje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>ratoon::StagingBar</name>
    <message>
        <source>Hide</source>
        <translation>Skjul</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellemrum</translation>
    </message>
    <message>
        <source>Proposed edits</source>
        <translation>Foreslåede redigeringer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kassér</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Acceptér</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Proposal %1: %2</source>
        <translation>Forslag %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Justér</translation>
    </message>
    <message>
        <source>Change how the reply is made part of the picture. No request is sent.</source>
        <translation>Ændr, hvordan svaret bliver en del af billedet. Ingen anmodning sendes.</translation>
    </message>
</context>
<context>
    <name>ratoon::StartPage</name>
    <message>
        <source>Make it warmer, like an evening</source>
        <translation>Gør det varmere, som en aften</translation>
    </message>
    <message>
        <source>Black and white with more contrast</source>
        <translation>Sort og hvidt med mere kontrast</translation>
    </message>
    <message>
        <source>Remove the stone</source>
        <translation>Fjern stenen</translation>
    </message>
    <message>
        <source>Recovered work</source>
        <translation>Gendannet arbejde</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Seneste</translation>
    </message>
    <message>
        <source>Edit photos by prompt</source>
        <translation>Redigér fotos med prompts</translation>
    </message>
    <message>
        <source>Open a picture, select what should change, and say how. Every edit is a version you can go back to.</source>
        <translation>Åbn et billede, markér, hvad der skal ændres, og sig hvordan. Hver redigering er en version, du kan gå tilbage til.</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Åbn et billede…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Indsæt</translation>
    </message>
    <message>
        <source>Empty canvas…</source>
        <translation>Tomt lærred…</translation>
    </message>
    <message>
        <source>Or drop a picture anywhere here.</source>
        <translation>Eller slip et billede et vilkårligt sted her.</translation>
    </message>
    <message>
        <source>Try it on a sample, without any key:</source>
        <translation>Prøv det på et eksempel, uden nogen nøgle:</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>Prøv: %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unavngivet</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versioner</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard the recovered work %1</source>
        <translation>Kassér det gendannede arbejde %1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kassér</translation>
    </message>
    <message>
        <source>Discarded work</source>
        <translation>Kasseret arbejde</translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation>Kassér alt</translation>
    </message>
    <message numerus="yes">
        <source>Show %n picture(s) that were only opened</source>
        <translation>
            <numerusform>Vis %n billede, der kun blev åbnet</numerusform>
            <numerusform>Vis %n billeder, der kun blev åbnet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratoon::StatusLine</name>
    <message>
        <source>%1 × %2 px · %3 · %4 bit</source>
        <translation>%1 × %2 px · %3 · %4 bit</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>Hukommelse i brug</translation>
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
        <translation>Offline: tryk for at gå online</translation>
    </message>
    <message>
        <source>No connection is opened, so nothing leaves this computer. Press to go online.</source>
        <translation>Ingen forbindelse åbnes, så intet forlader denne computer. Tryk for at gå online.</translation>
    </message>
    <message>
        <source>%1 · proof: %2</source>
        <comment>a picture, a device</comment>
        <translation>%1 · korrektur: %2</translation>
    </message>
    <message>
        <source>profile without a name</source>
        <translation>profil uden navn</translation>
    </message>
</context>
<context>
    <name>ratoon::VersionDelegate</name>
    <message>
        <source>Name of the version</source>
        <translation>Navn på versionen</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>waits for you</source>
        <translation>venter på dig</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>ikke accepteret</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigering</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>i hånden</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>i dag %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>i går %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>tilbageholdt</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Lavet</translation>
    </message>
</context>
<context>
    <name>ratoon::VersionsDock</name>
    <message>
        <source>Versions</source>
        <translation>Versioner</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Sti</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Træ</translation>
    </message>
    <message>
        <source>Show versions as</source>
        <translation>Vis versioner som</translation>
    </message>
    <message>
        <source>Search prompts, names and notes</source>
        <translation>Søg i prompts, navne og noter</translation>
    </message>
    <message>
        <source>Go here</source>
        <translation>Gå hertil</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Omdøb</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Fjern stjerne</translation>
    </message>
    <message>
        <source>Add star</source>
        <translation>Tilføj stjerne</translation>
    </message>
    <message>
        <source>Export this version…</source>
        <translation>Eksportér denne version…</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Kopiér prompt</translation>
    </message>
    <message>
        <source>Use prompt again</source>
        <translation>Brug prompten igen</translation>
    </message>
    <message>
        <source>Adjust the graft…</source>
        <translation>Justér podningen…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Repeat on the originals…</source>
        <translation>Gentag på originalerne…</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Tilføj en note…</translation>
    </message>
    <message>
        <source>Edit the note…</source>
        <translation>Rediger noten…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Intet fundet</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Acceptér</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kassér</translation>
    </message>
</context>
<context>
    <name>ratoon::Workspace</name>
    <message>
        <source>Opening %1…</source>
        <translation>Åbner %1…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Ratoon document (*.ratoon)</source>
        <translation>Ratoon-dokument (*.ratoon)</translation>
    </message>
    <message>
        <source>Save %1 before it is closed?</source>
        <translation>Gem %1, før det lukkes?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kassér</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are not saved.</source>
        <translation>
            <numerusform>%n dokument er ikke gemt.</numerusform>
            <numerusform>%n dokumenter er ikke gemt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept work is offered when Ratoon starts again.</source>
        <translation>Bevaret arbejde tilbydes, når Ratoon starter igen.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bevar</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Hent tilbage</translation>
    </message>
    <message numerus="yes">
        <source>Discarded work can be had back for %n day(s).</source>
        <translation>
            <numerusform>Kasseret arbejde kan fås tilbage i %n dag.</numerusform>
            <numerusform>Kasseret arbejde kan fås tilbage i %n dage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be opened.</source>
        <translation>
            <numerusform>%n fil kunne ikke åbnes.</numerusform>
            <numerusform>%n filer kunne ikke åbnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Newer work on it was kept, from %1.</source>
        <translation>Nyere arbejde på det er bevaret, fra %1.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Gendan</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message numerus="yes">
        <source>Unsaved work on %n document(s) can be recovered.</source>
        <translation>
            <numerusform>Arbejde på %n dokument, som ikke er gemt, kan gendannes.</numerusform>
            <numerusform>Arbejde på %n dokumenter, som ikke er gemt, kan gendannes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>The other file is now %1.</source>
        <translation>Den anden fil hedder nu %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
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
        <translation>Zoom: klik for at zoome ind, Alt zoomer ud, træk rundt om det, du vil se</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Edit photos by prompt, on their original pixels.</source>
        <translation>Redigér fotos med prompts på deres originale pixels.</translation>
    </message>
    <message>
        <source>Pictures and documents to open.</source>
        <translation>Billeder og dokumenter, der skal åbnes.</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>soft morning light</source>
        <translation>blødt morgenlys</translation>
    </message>
    <message>
        <source>warm evening light</source>
        <translation>varmt aftenlys</translation>
    </message>
    <message>
        <source>overcast, even light</source>
        <translation>overskyet, jævnt lys</translation>
    </message>
    <message>
        <source>hard noon sun</source>
        <translation>hård middagssol</translation>
    </message>
    <message>
        <source>backlit, with a rim of light</source>
        <translation>modlys med en kant af lys</translation>
    </message>
    <message>
        <source>studio softbox from the left</source>
        <translation>studiesoftboks fra venstre</translation>
    </message>
    <message>
        <source>blue hour</source>
        <translation>den blå time</translation>
    </message>
    <message>
        <source>24 mm wide angle</source>
        <translation>24 mm vidvinkel</translation>
    </message>
    <message>
        <source>35 mm lens, documentary</source>
        <translation>35 mm objektiv, dokumentarisk</translation>
    </message>
    <message>
        <source>50 mm lens, natural perspective</source>
        <translation>50 mm objektiv, naturligt perspektiv</translation>
    </message>
    <message>
        <source>85 mm portrait lens, shallow depth of field</source>
        <translation>85 mm portrætobjektiv, lille dybdeskarphed</translation>
    </message>
    <message>
        <source>macro lens, fine detail</source>
        <translation>makroobjektiv, fine detaljer</translation>
    </message>
    <message>
        <source>long exposure</source>
        <translation>lang eksponering</translation>
    </message>
    <message>
        <source>everything in focus</source>
        <translation>skarpt over det hele</translation>
    </message>
    <message>
        <source>photorealistic</source>
        <translation>fotorealistisk</translation>
    </message>
    <message>
        <source>film photograph with fine grain</source>
        <translation>filmfotografi med fine korn</translation>
    </message>
    <message>
        <source>black and white</source>
        <translation>sort-hvid</translation>
    </message>
    <message>
        <source>muted, matte colors</source>
        <translation>afdæmpede, matte farver</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>magasinstil</translation>
    </message>
    <message>
        <source>watercolor</source>
        <translation>akvarel</translation>
    </message>
    <message>
        <source>flat vector illustration</source>
        <translation>flad vektorillustration</translation>
    </message>
    <message>
        <source>keep everything else as it is</source>
        <translation>lad alt andet være, som det er</translation>
    </message>
    <message>
        <source>same camera position</source>
        <translation>samme kameraposition</translation>
    </message>
    <message>
        <source>centered, symmetrical</source>
        <translation>centreret, symmetrisk</translation>
    </message>
    <message>
        <source>subject on the left third</source>
        <translation>motivet i venstre tredjedel</translation>
    </message>
    <message>
        <source>close-up</source>
        <translation>nærbillede</translation>
    </message>
    <message>
        <source>wide shot with empty space for text</source>
        <translation>totalbillede med tom plads til tekst</translation>
    </message>
    <message>
        <source>seen from above</source>
        <translation>set oppefra</translation>
    </message>
</context>
<context>
    <name>ratoon::FaceSettings</name>
    <message>
        <source>Choose a detector…</source>
        <translation>Vælg en detektor…</translation>
    </message>
    <message>
        <source>Use the installed one</source>
        <translation>Brug den installerede</translation>
    </message>
    <message>
        <source>A cascade of OpenCV (.xml) or a YuNet model (.onnx)</source>
        <translation>En kaskade fra OpenCV (.xml) eller en YuNet-model (.onnx)</translation>
    </message>
    <message>
        <source>Face detector</source>
        <translation>Ansigtsdetektor</translation>
    </message>
    <message>
        <source>Face detectors</source>
        <translation>Ansigtsdetektorer</translation>
    </message>
    <message>
        <source>None: faces are not looked at. OpenCV&apos;s data (the package opencv-data) has one.</source>
        <translation>Ingen: ansigter ses der ikke efter. OpenCVs data (pakken opencv-data) har en.</translation>
    </message>
    <message>
        <source>Found by %1</source>
        <translation>Findes med %1</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 er beskadiget.</translation>
    </message>
    <message>
        <source>Salvaging makes a new, untitled document of everything that can still be read. The file stays as it is, whatever you choose.</source>
        <translation>Redning laver et nyt dokument uden navn af alt, der stadig kan læses. Filen forbliver, som den er, uanset hvad du vælger.</translation>
    </message>
    <message>
        <source>Look only</source>
        <translation>Kun visning</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 er ændret af et andet program.</translation>
    </message>
    <message numerus="yes">
        <source>It was not saved over. Keep both gives the other file a name of its own beside yours. Reload opens the other file; your work can be had back for %n day(s).</source>
        <translation>
            <numerusform>Filen blev ikke overskrevet. Bevar begge giver den anden fil sit eget navn ved siden af din. Genindlæs åbner den anden fil; dit arbejde kan hentes tilbage i %n dag.</numerusform>
            <numerusform>Filen blev ikke overskrevet. Bevar begge giver den anden fil sit eget navn ved siden af din. Genindlæs åbner den anden fil; dit arbejde kan hentes tilbage i %n dage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Genindlæs</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Gem som…</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Bevar begge</translation>
    </message>
</context>
<context>
    <name>ratoon::PrivacyPage</name>
    <message>
        <source>Pictures may go to</source>
        <translation>Billeder må sendes til</translation>
    </message>
    <message>
        <source>No connection is opened: edits by services, tests of keys and checks by services say so instead. What is on its way already ends as it would. The offline provider works.</source>
        <translation>Ingen forbindelse åbnes: redigeringer, nøgleprøver og kontroller hos tjenester siger det i stedet. Det, der allerede er undervejs, slutter, som det ville. Offline-udbyderen virker.</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Arbejd offline</translation>
    </message>
    <message>
        <source>RATOON_OFFLINE is set in the environment.</source>
        <translation>RATOON_OFFLINE er sat i miljøet.</translation>
    </message>
    <message>
        <source>Nowhere yet: you will be asked.</source>
        <translation>Ingen steder endnu: du bliver spurgt.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>siden %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Træk tilbage</translation>
    </message>
    <message>
        <source>Take back that pictures may go to %1</source>
        <translation>Træk tilbage, at billeder må sendes til %1</translation>
    </message>
    <message>
        <source>Before anything goes there again, you will be asked.</source>
        <translation>Du bliver spurgt, før noget sendes dertil igen.</translation>
    </message>
</context>
<context>
    <name>ratoon::ServicesPage</name>
    <message>
        <source>Services and their keys</source>
        <translation>Tjenester og deres nøgler</translation>
    </message>
</context>
<context>
    <name>ratoon::KeyCard</name>
    <message>
        <source>Test key</source>
        <translation>Prøv nøglen</translation>
    </message>
    <message>
        <source>A call that costs nothing. No picture and no prompt is sent.</source>
        <translation>Et kald, der intet koster. Intet billede og ingen prompt sendes.</translation>
    </message>
    <message>
        <source>Key…</source>
        <translation>Nøgle…</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>Nøgle til %1</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Indsæt nøglen</translation>
    </message>
    <message>
        <source>Use for this run</source>
        <translation>Brug denne gang</translation>
    </message>
    <message>
        <source>Keep in keychain</source>
        <translation>Gem i nøglering</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Glem</translation>
    </message>
    <message>
        <source>The key goes to this address and to no other.</source>
        <translation>Nøglen sendes til denne adresse og ingen anden.</translation>
    </message>
    <message>
        <source>The typed key is not used while this one is there.</source>
        <translation>Den indtastede nøgle bruges ikke, så længe denne er der.</translation>
    </message>
    <message>
        <source>Key from the credential command “%1”.</source>
        <translation>Nøgle fra kommandoen “%1”.</translation>
    </message>
    <message>
        <source>Key from the keychain.</source>
        <translation>Nøgle fra nøgleringen.</translation>
    </message>
    <message>
        <source>Signs in with what %1 has.</source>
        <translation>Logger ind med det, %1 har.</translation>
    </message>
    <message>
        <source>Key from %1 in the environment.</source>
        <translation>Nøgle fra %1 i miljøet.</translation>
    </message>
    <message>
        <source>Typed for this run: forgotten when Ratoon ends.</source>
        <translation>Indtastet til denne gang: glemmes, når Ratoon afsluttes.</translation>
    </message>
    <message>
        <source>On this computer it needs no key.</source>
        <translation>På denne computer kræver den ingen nøgle.</translation>
    </message>
    <message>
        <source>No key yet: type one, or set %1.</source>
        <translation>Ingen nøgle endnu: skriv en, eller sæt %1.</translation>
    </message>
    <message>
        <source>Takes the key out of the keychain</source>
        <translation>Fjerner nøglen fra nøgleringen</translation>
    </message>
    <message>
        <source>Forgets the typed key</source>
        <translation>Glemmer den indtastede nøgle</translation>
    </message>
    <message>
        <source>The key is in the keychain.</source>
        <translation>Nøglen er i nøgleringen.</translation>
    </message>
    <message>
        <source>The key is no longer in the keychain.</source>
        <translation>Nøglen er ikke længere i nøgleringen.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Spørger %1…</translation>
    </message>
    <message>
        <source>%1 accepts it. Nothing was billed.</source>
        <translation>%1 godtager den. Intet blev afregnet.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modeller</translation>
    </message>
    <message>
        <source>Asks which models there are. It costs nothing.</source>
        <translation>Spørger, hvilke modeller der er. Det koster ikke noget.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) make pictures.</source>
        <translation>
            <numerusform>%n model laver billeder.</numerusform>
            <numerusform>%n modeller laver billeder.</numerusform>
        </translation>
    </message>
    <message>
        <source>None is new.</source>
        <translation>Ingen af dem er nye.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nye: %1</translation>
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
        <translation>Log ind</translation>
    </message>
    <message>
        <source>Upload a picture</source>
        <translation>Upload et billede</translation>
    </message>
    <message>
        <source>The edit</source>
        <translation>Redigeringen</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>billede</translation>
    </message>
    <message>
        <source>⟨%1 that prove who you are, not shown⟩</source>
        <translation>⟨%1, der beviser, hvem du er, vises ikke⟩</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Hvad der forlader denne computer</translation>
    </message>
    <message>
        <source>The request, as it will be sent</source>
        <translation>Forespørgslen, som den bliver sendt</translation>
    </message>
    <message>
        <source>Save exact bytes…</source>
        <translation>Gem de nøjagtige bytes…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Forespørgsel</translation>
    </message>
    <message>
        <source>%1 of %2: %3, to %4</source>
        <translation>%1 af %2: %3, til %4</translation>
    </message>
    <message>
        <source>As it will be sent, but for the key, which is shown as dots.</source>
        <translation>Som den bliver sendt, bortset fra nøglen, der vises som prikker.</translation>
    </message>
    <message>
        <source>As it will be sent, but for the key, which is shown as dots, and for what the service will answer to the requests before, which is made up.</source>
        <translation>Som den bliver sendt, bortset fra nøglen, der vises som prikker, og det, som tjenesten svarer på de tidligere forespørgsler, som er opdigtet.</translation>
    </message>
    <message>
        <source>Pictures in the request</source>
        <translation>Billeder i forespørgslen</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Billede %1</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Gem forespørgslen</translation>
    </message>
    <message>
        <source>Request (*.http)</source>
        <translation>Forespørgsel (*.http)</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>Skrevet.</translation>
    </message>
</context>
<context>
    <name>ratoon::SafetyPage</name>
    <message>
        <source>Prompts are looked at before they are sent, replies before they are shown. What cannot be looked at is held back. What services block themselves is never shown.</source>
        <translation>Prompter ses efter, før de sendes, og svar, før de vises. Det, der ikke kan ses efter, holdes tilbage. Det, som tjenester selv blokerer, vises aldrig.</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>Ordliste</translation>
    </message>
    <message>
        <source>Words that are held back</source>
        <translation>Ord, der holdes tilbage</translation>
    </message>
    <message>
        <source>One word, or words in a row, on each line</source>
        <translation>Et ord, eller ord i rækkefølge, på hver linje</translation>
    </message>
    <message>
        <source>Moderation endpoint</source>
        <translation>Moderationsadresse</translation>
    </message>
    <message>
        <source>In OpenAI’s form. Prompts and small copies of replies go there; the key is that of the service with this address, or RATOON_MODERATION_KEY.</source>
        <translation>I OpenAI’s form. Prompter og små kopier af svar sendes dertil; nøglen er den tjenestes, der har adressen, eller RATOON_MODERATION_KEY.</translation>
    </message>
    <message>
        <source>Safety command</source>
        <translation>Sikkerhedskommando</translation>
    </message>
    <message>
        <source>A program and its arguments</source>
        <translation>Et program og dets argumenter</translation>
    </message>
    <message>
        <source>Reads one line of JSON; ends with 0 to let it pass, with 1 to hold it back. No shell is used.</source>
        <translation>Læser én linje JSON; slutter med 0 for at lade det passere, med 1 for at holde det tilbage. Ingen skal bruges.</translation>
    </message>
    <message>
        <source>What was held back may be shown on request</source>
        <translation>Det tilbageholdte må vises på anmodning</translation>
    </message>
</context>
<context>
    <name>ratoon::ProfileDialog</name>
    <message>
        <source>Assign a profile</source>
        <translation>Tildel en profil</translation>
    </message>
    <message>
        <source>The numbers stay as they are and are read in another way: the picture looks different. Now: %1.</source>
        <translation>Tallene bliver, som de er, og læses på en anden måde: billedet ser anderledes ud. Nu: %1.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Tildel</translation>
    </message>
    <message>
        <source>Convert to a profile</source>
        <translation>Konverter til en profil</translation>
    </message>
    <message>
        <source>The picture keeps its look, as far as the profile has its colors. Now: %1.</source>
        <translation>Billedet beholder sit udseende, så vidt profilen har dets farver. Nu: %1.</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Konverter</translation>
    </message>
    <message>
        <source>Soft proof</source>
        <translation>Skærmkorrektur</translation>
    </message>
    <message>
        <source>Shows the picture as a printer or another screen would. Nothing of it changes.</source>
        <translation>Viser billedet, som en printer eller en anden skærm ville. Intet i det ændres.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Rendering intent</source>
        <translation>Gengivelseshensigt</translation>
    </message>
    <message>
        <source>Perceptual</source>
        <translation>Perceptuel</translation>
    </message>
    <message>
        <source>Relative colorimetric</source>
        <translation>Relativ kolorimetrisk</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Mætning</translation>
    </message>
    <message>
        <source>Absolute colorimetric</source>
        <translation>Absolut kolorimetrisk</translation>
    </message>
    <message>
        <source>Black point compensation</source>
        <translation>Sortpunktskompensation</translation>
    </message>
    <message>
        <source>The darkest color becomes the darkest one there.</source>
        <translation>Den mørkeste farve bliver den mørkeste dér.</translation>
    </message>
    <message>
        <source>White of the paper</source>
        <translation>Papirets hvide</translation>
    </message>
    <message>
        <source>White is shown as that paper has it.</source>
        <translation>Hvidt vises, som det papir har det.</translation>
    </message>
    <message>
        <source>Mark what cannot be shown</source>
        <translation>Markér det, der ikke kan vises</translation>
    </message>
    <message>
        <source>Colors that the device has not are magenta.</source>
        <translation>Farver, som enheden ikke har, er magenta.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Fra en fil…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>%1 is not for RGB pictures.</source>
        <translation>%1 er ikke til RGB-billeder.</translation>
    </message>
    <message>
        <source>Color profile</source>
        <translation>Farveprofil</translation>
    </message>
    <message>
        <source>Color profiles</source>
        <translation>Farveprofiler</translation>
    </message>
</context>
<context>
    <name>ratoon::BlendButton</name>
    <message>
        <source>Blend mode of the layer: %1</source>
        <translation>Lagets blandingstilstand: %1</translation>
    </message>
</context>
<context>
    <name>BlendNames</name>
    <message>
        <source>Pass through</source>
        <translation>Gennemgående</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Darken</source>
        <translation>Mørkere</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Multiplicér</translation>
    </message>
    <message>
        <source>Color burn</source>
        <translation>Farveforstærkning</translation>
    </message>
    <message>
        <source>Linear burn</source>
        <translation>Lineær forstærkning</translation>
    </message>
    <message>
        <source>Darker color</source>
        <translation>Mørkere farve</translation>
    </message>
    <message>
        <source>Lighten</source>
        <translation>Lysere</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Skærm</translation>
    </message>
    <message>
        <source>Color dodge</source>
        <translation>Farveafblegning</translation>
    </message>
    <message>
        <source>Linear dodge</source>
        <translation>Lineær afblegning</translation>
    </message>
    <message>
        <source>Lighter color</source>
        <translation>Lysere farve</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Overlejring</translation>
    </message>
    <message>
        <source>Soft light</source>
        <translation>Blødt lys</translation>
    </message>
    <message>
        <source>Hard light</source>
        <translation>Hårdt lys</translation>
    </message>
    <message>
        <source>Vivid light</source>
        <translation>Stærkt lys</translation>
    </message>
    <message>
        <source>Linear light</source>
        <translation>Lineært lys</translation>
    </message>
    <message>
        <source>Pin light</source>
        <translation>Punktlys</translation>
    </message>
    <message>
        <source>Hard mix</source>
        <translation>Hård blanding</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Forskel</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>Udelukkelse</translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation>Træk fra</translation>
    </message>
    <message>
        <source>Divide</source>
        <translation>Divider</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>Farvetone</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Mætning</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Farve</translation>
    </message>
    <message>
        <source>Luminosity</source>
        <translation>Lysstyrke</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Atop</source>
        <translation>Ovenpå</translation>
    </message>
    <message>
        <source>Stencil</source>
        <translation>Skabelon</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Behind a stencil</source>
        <translation>Bag en skabelon</translation>
    </message>
</context>
</TS>
