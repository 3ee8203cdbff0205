<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Drift</name>
    <message>
        <source>none</source>
        <comment>drift</comment>
        <translation>nulle</translation>
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
        <translation>identique</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>drift %1</source>
        <translation>dérive %1</translation>
    </message>
    <message>
        <source>Drift of what is protected: %1</source>
        <translation>Dérive de ce qui est protégé : %1</translation>
    </message>
    <message>
        <source>Drift outside the edit: %1</source>
        <translation>Dérive hors de la modification : %1</translation>
    </message>
    <message>
        <source>Pixels changed</source>
        <translation>Pixels modifiés</translation>
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
        <translation>ΔE 2000, moyenne</translation>
    </message>
    <message>
        <source>ΔE 2000, 95 %</source>
        <translation>ΔE 2000, 95 %</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Netteté</translation>
    </message>
    <message>
        <source>Drift: %1</source>
        <translation>Dérive : %1</translation>
    </message>
    <message>
        <source>PSNR %1 · SSIM %2 · sharpness %3</source>
        <translation>PSNR %1 · SSIM %2 · netteté %3</translation>
    </message>
    <message>
        <source>No pixel was made by a model</source>
        <translation>Aucun pixel n’a été fait par un modèle</translation>
    </message>
    <message numerus="yes">
        <source>No pixel went through more than %n model(s)</source>
        <translation>
            <numerusform>Aucun pixel n’est passé par plus de %n modèle</numerusform>
            <numerusform>Aucun pixel n’est passé par plus de %n modèles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) not as before</source>
        <translation>
            <numerusform>%n visage n’est plus comme avant</numerusform>
            <numerusform>%n visages ne sont plus comme avant</numerusform>
        </translation>
    </message>
    <message>
        <source>A face was redrawn and is as before.</source>
        <translation>Un visage a été redessiné et est comme avant.</translation>
    </message>
    <message>
        <source>A face is another: its features moved by %1 % of its width.</source>
        <translation>Un visage en est un autre : ses traits ont bougé de %1 % de sa largeur.</translation>
    </message>
    <message>
        <source>A face is gone.</source>
        <translation>Un visage a disparu.</translation>
    </message>
    <message>
        <source>A face has come.</source>
        <translation>Un visage est apparu.</translation>
    </message>
    <message>
        <source>A face is another: some of it was painted over.</source>
        <translation>Un visage en est un autre : une partie a été repeinte.</translation>
    </message>
</context>
<context>
    <name>ratoon::AboutDialog</name>
    <message>
        <source>About Ratoon</source>
        <translation>À propos de Ratoon</translation>
    </message>
    <message>
        <source>Edits photos by prompt, on their original pixels. A ratoon is the shoot that a banana plant sends up from its old root.</source>
        <translation>Retouche les photos par prompt, sur leurs pixels d’origine. Un ratoon est le rejet qu’un bananier fait pousser de son ancienne racine.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Logiciel libre sous licence publique générale GNU (GPL), version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Stands on Qt %1, OpenCV, SQLite, Little CMS and libjpeg-turbo.</source>
        <translation>S’appuie sur Qt %1, OpenCV, SQLite, Little CMS et libjpeg-turbo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ratoon::Actions</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier ré&amp;cent</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>&amp;Calque</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Sélection</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>&amp;Prompt</translation>
    </message>
    <message>
        <source>Ve&amp;rsions</source>
        <translation>&amp;Versions</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
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
        <translation>&amp;Nouvelle zone de travail…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>New from clip&amp;board</source>
        <translation>Nouveau depuis le &amp;presse-papiers</translation>
    </message>
    <message>
        <source>Open the sample picture</source>
        <translation>Ouvrir l’image d’exemple</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Page d’accueil</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Réglages…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste as layer</source>
        <translation>C&amp;oller comme calque</translation>
    </message>
    <message>
        <source>&amp;Crop to the selection</source>
        <translation>&amp;Recadrer à la sélection</translation>
    </message>
    <message>
        <source>&amp;Flatten into one layer</source>
        <translation>&amp;Aplatir en un seul calque</translation>
    </message>
    <message>
        <source>&amp;Add from a file…</source>
        <translation>&amp;Ajouter depuis un fichier…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>De&amp;lete layer</source>
        <translation>&amp;Supprimer le calque</translation>
    </message>
    <message>
        <source>&amp;Rename layer</source>
        <translation>&amp;Renommer le calque</translation>
    </message>
    <message>
        <source>&amp;Show or hide layer</source>
        <translation>A&amp;fficher ou masquer le calque</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Des&amp;cendre</translation>
    </message>
    <message>
        <source>Choose the layer above</source>
        <translation>Choisir le calque du dessus</translation>
    </message>
    <message>
        <source>Choose the layer below</source>
        <translation>Choisir le calque du dessous</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Tout</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Rien</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Intervertir</translation>
    </message>
    <message>
        <source>&amp;Grow by 4 px</source>
        <translation>&amp;Dilater de 4 px</translation>
    </message>
    <message>
        <source>&amp;Shrink by 4 px</source>
        <translation>&amp;Contracter de 4 px</translation>
    </message>
    <message>
        <source>&amp;Write a prompt</source>
        <translation>&amp;Écrire un prompt</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>En&amp;voyer</translation>
    </message>
    <message>
        <source>&amp;Cancel the running edit</source>
        <translation>&amp;Annuler la modification en cours</translation>
    </message>
    <message>
        <source>What &amp;is sent</source>
        <translation>&amp;Ce qui est envoyé</translation>
    </message>
    <message>
        <source>&amp;Older prompt</source>
        <translation>Prompt &amp;plus ancien</translation>
    </message>
    <message>
        <source>&amp;Newer prompt</source>
        <translation>Prompt plus réce&amp;nt</translation>
    </message>
    <message>
        <source>Add &amp;references…</source>
        <translation>Ajouter des &amp;références…</translation>
    </message>
    <message>
        <source>&amp;Accept the result</source>
        <translation>Accep&amp;ter le résultat</translation>
    </message>
    <message>
        <source>&amp;Discard the result</source>
        <translation>Re&amp;jeter le résultat</translation>
    </message>
    <message>
        <source>Go to the &amp;original</source>
        <translation>Aller à l’&amp;original</translation>
    </message>
    <message>
        <source>&amp;Star this version</source>
        <translation>Marquer cette version d’une &amp;étoile</translation>
    </message>
    <message>
        <source>&amp;Rename this version</source>
        <translation>&amp;Renommer cette version</translation>
    </message>
    <message>
        <source>&amp;Find a version</source>
        <translation>Re&amp;chercher une version</translation>
    </message>
    <message>
        <source>&amp;Copy its prompt</source>
        <translation>Co&amp;pier son prompt</translation>
    </message>
    <message>
        <source>&amp;Use its prompt again</source>
        <translation>Ré&amp;utiliser son prompt</translation>
    </message>
    <message>
        <source>Show the &amp;path</source>
        <translation>Afficher le c&amp;hemin</translation>
    </message>
    <message>
        <source>Show the &amp;tree</source>
        <translation>Afficher l’&amp;arborescence</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Taille réelle</translation>
    </message>
    <message>
        <source>&amp;Fit the window</source>
        <translation>A&amp;juster à la fenêtre</translation>
    </message>
    <message>
        <source>Fit the &amp;selection</source>
        <translation>Ajuster à la &amp;sélection</translation>
    </message>
    <message>
        <source>&amp;Compare with before</source>
        <translation>&amp;Comparer avec l’avant</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>V&amp;ersions</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>Ca&amp;lques</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>&amp;Prompt</translation>
    </message>
    <message>
        <source>Ca&amp;nvas only</source>
        <translation>&amp;Zone de travail seule</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panneau suivant</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Réinitialiser la &amp;disposition</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Plei&amp;n écran</translation>
    </message>
    <message>
        <source>Theme of the s&amp;ystem</source>
        <translation>Thème du s&amp;ystème</translation>
    </message>
    <message>
        <source>Li&amp;ght theme</source>
        <translation>Th&amp;ème clair</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Thème so&amp;mbre</translation>
    </message>
    <message>
        <source>&amp;Move layer</source>
        <translation>&amp;Déplacer le calque</translation>
    </message>
    <message>
        <source>&amp;Rectangle</source>
        <translation>&amp;Rectangle</translation>
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
        <translation>&amp;Main</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>&amp;Find a command</source>
        <translation>&amp;Rechercher une commande</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>&amp;About Ratoon</source>
        <translation>À &amp;propos de Ratoon</translation>
    </message>
    <message>
        <source>&amp;Protect the selection</source>
        <translation>&amp;Protéger la sélection</translation>
    </message>
    <message>
        <source>&amp;Clear protection</source>
        <translation>&amp;Lever la protection</translation>
    </message>
    <message>
        <source>Redo from the original with &amp;both instructions</source>
        <translation>Refaire &amp;depuis l’original avec les deux consignes</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Repeat on the ori&amp;ginals…</source>
        <translation>Répéter &amp;sur les originaux…</translation>
    </message>
    <message>
        <source>&amp;Adjust the graft…</source>
        <translation>A&amp;juster la greffe…</translation>
    </message>
    <message>
        <source>Place the reply &amp;by hand</source>
        <translation>Placer la réponse à la &amp;main</translation>
    </message>
    <message>
        <source>Brus&amp;h the graft in and out</source>
        <translation>&amp;Inclure ou exclure au pinceau</translation>
    </message>
    <message>
        <source>Take the reply as a &amp;new picture</source>
        <translation>Prendre la réponse comme &amp;nouvelle image</translation>
    </message>
    <message>
        <source>Take the reply as a &amp;loose layer</source>
        <translation>Prendre la réponse comme calque &amp;libre</translation>
    </message>
    <message>
        <source>As&amp;k again</source>
        <translation>R&amp;edemander</translation>
    </message>
    <message>
        <source>What &amp;will be sent</source>
        <translation>Ce &amp;qui sera envoyé</translation>
    </message>
    <message>
        <source>What a &amp;model changed</source>
        <translation>Ce qu’un m&amp;odèle a changé</translation>
    </message>
    <message>
        <source>Models each pi&amp;xel went through</source>
        <translation>Modèles par lesquels chaque pi&amp;xel est passé</translation>
    </message>
    <message>
        <source>Protec&amp;ted areas</source>
        <translation>Zones proté&amp;gées</translation>
    </message>
    <message>
        <source>S&amp;pending…</source>
        <translation>&amp;Dépenses…</translation>
    </message>
    <message>
        <source>Work o&amp;ffline</source>
        <translation>Travailler &amp;hors ligne</translation>
    </message>
    <message>
        <source>&amp;What was held back…</source>
        <translation>Ce qui a été re&amp;tenu…</translation>
    </message>
    <message>
        <source>&amp;Assign a profile…</source>
        <translation>A&amp;ttribuer un profil…</translation>
    </message>
    <message>
        <source>Con&amp;vert to a profile…</source>
        <translation>Con&amp;vertir en un profil…</translation>
    </message>
    <message>
        <source>Soft proof</source>
        <translation>Épre&amp;uve à l’écran</translation>
    </message>
    <message>
        <source>Soft proof of a d&amp;evice…</source>
        <translation>Épreuve d’un périp&amp;hérique…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the original…</source>
        <translation>Enre&amp;gistrer l’original…</translation>
    </message>
    <message>
        <source>&amp;Group layers</source>
        <translation>&amp;Grouper les calques</translation>
    </message>
    <message>
        <source>U&amp;ngroup</source>
        <translation>Dégr&amp;ouper</translation>
    </message>
    <message>
        <source>&amp;Clip to the layer below</source>
        <translation>Écrê&amp;ter sur le calque du dessous</translation>
    </message>
    <message>
        <source>Edit its not&amp;e…</source>
        <translation>Modifier sa note…</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Document suivant</translation>
    </message>
    <message>
        <source>Previous document</source>
        <translation>Document précédent</translation>
    </message>
</context>
<context>
    <name>ratoon::AddTile</name>
    <message>
        <source>Add a reference picture</source>
        <translation>Ajouter une image de référence</translation>
    </message>
</context>
<context>
    <name>ratoon::Adjusting</name>
    <message>
        <source>%1, as a new picture</source>
        <comment>prompt</comment>
        <translation>%1, comme nouvelle image</translation>
    </message>
    <message>
        <source>%1, as a loose layer</source>
        <comment>prompt</comment>
        <translation>%1, comme calque libre</translation>
    </message>
    <message>
        <source>%1, its tone all over</source>
        <comment>prompt</comment>
        <translation>%1, tonalité générale</translation>
    </message>
    <message>
        <source>%1, placed by hand</source>
        <comment>prompt</comment>
        <translation>%1, placée à la main</translation>
    </message>
    <message>
        <source>%1, adjusted</source>
        <comment>prompt</comment>
        <translation>%1, ajustée</translation>
    </message>
    <message>
        <source>The reply is being read.</source>
        <translation>La réponse est en cours de lecture.</translation>
    </message>
    <message>
        <source>A picture of its own has no place in this one.</source>
        <translation>Une image à part n’a pas de place dans celle-ci.</translation>
    </message>
    <message>
        <source>Place the reply first.</source>
        <translation>Placez d’abord la réponse.</translation>
    </message>
    <message>
        <source>All of it is taken: there is no mask to brush.</source>
        <translation>Tout est repris : il n’y a pas de masque à peindre.</translation>
    </message>
    <message>
        <source>Nothing changed: only what was selected may change.</source>
        <translation>Rien n’a changé : seul ce qui était sélectionné peut changer.</translation>
    </message>
    <message>
        <source>Nothing changed: nothing of the reply is here.</source>
        <translation>Rien n’a changé : il n’y a rien de la réponse ici.</translation>
    </message>
    <message>
        <source>Nothing changed: this is part of the graft already.</source>
        <translation>Rien n’a changé : ceci fait déjà partie de la greffe.</translation>
    </message>
</context>
<context>
    <name>ratoon::BrushPage</name>
    <message>
        <source>In</source>
        <translation>Inclure</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>What the brush does</source>
        <translation>Ce que fait le pinceau</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Show the mask</source>
        <translation>Afficher le masque</translation>
    </message>
    <message>
        <source>Clear brush marks</source>
        <translation>Effacer les traits</translation>
    </message>
    <message>
        <source>Take more of the reply, inside the selection (X swaps)</source>
        <translation>Prendre davantage de la réponse, dans la sélection (X alterne)</translation>
    </message>
    <message>
        <source>Bring back what was there before (X swaps)</source>
        <translation>Ramener ce qui était là avant (X alterne)</translation>
    </message>
    <message>
        <source>[ and ] change it too</source>
        <translation>[ et ] la changent aussi</translation>
    </message>
    <message>
        <source>Tint what is taken from the reply</source>
        <translation>Teinter ce qui est pris dans la réponse</translation>
    </message>
</context>
<context>
    <name>ratoon::BrushTool</name>
    <message>
        <source>Brush</source>
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>Drag to brush, right button or Alt the other way round, [ and ] size, X swaps in and out</source>
        <translation>Glissez pour peindre, bouton droit ou Alt pour l’inverse, [ et ] pour la taille, X alterne entre inclure et exclure</translation>
    </message>
</context>
<context>
    <name>ratoon::CanvasWidget</name>
    <message>
        <source>Drop as a layer</source>
        <translation>Déposer comme calque</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Zone de travail</translation>
    </message>
    <message>
        <source>%1, %2 × %3 px, %4 %</source>
        <translation>%1, %2 × %3 px, %4 %</translation>
    </message>
    <message>
        <source>, selection %1 × %2 px</source>
        <translation>, sélection %1 × %2 px</translation>
    </message>
</context>
<context>
    <name>ratoon::ChangeList</name>
    <message>
        <source>Looking for changes…</source>
        <translation>Recherche de changements…</translation>
    </message>
    <message>
        <source>The reply has no place yet</source>
        <translation>La réponse n’a pas encore de place</translation>
    </message>
    <message>
        <source>No reply of a model to compare</source>
        <translation>Aucune réponse de modèle à comparer</translation>
    </message>
    <message>
        <source>Nothing changed elsewhere</source>
        <translation>Rien n’a changé ailleurs</translation>
    </message>
    <message numerus="yes">
        <source>%n other place(s) changed</source>
        <translation>
            <numerusform>%n autre endroit modifié</numerusform>
            <numerusform>%n autres endroits modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out of the picture</source>
        <translation>Non repris dans l’image</translation>
    </message>
    <message>
        <source>What else changed</source>
        <translation>Ce qui a changé par ailleurs</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>Show this place, %1</source>
        <translation>Afficher cet endroit, %1</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Inclure</translation>
    </message>
    <message>
        <source>Take this place in, %1</source>
        <translation>Inclure cet endroit, %1</translation>
    </message>
    <message>
        <source>Makes a version with this change in it too; nothing is sent</source>
        <translation>Crée une version qui contient aussi ce changement ; rien n’est envoyé</translation>
    </message>
    <message>
        <source>Places that changed</source>
        <translation>Endroits qui ont changé</translation>
    </message>
</context>
<context>
    <name>ratoon::ChangeOverlay</name>
    <message>
        <source>Take in another place</source>
        <translation>Inclure un autre endroit</translation>
    </message>
</context>
<context>
    <name>ratoon::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Rechercher une commande</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>Aucune commande ne s’appelle ainsi.</translation>
    </message>
</context>
<context>
    <name>ratoon::ContextRow</name>
    <message>
        <source>How soft the edge of an edit is</source>
        <translation>Douceur du contour d’une modification</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Hold to see the version before</source>
        <translation>Maintenir pour voir la version précédente</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Drag out</source>
        <translation>Faire glisser</translation>
    </message>
    <message>
        <source>Drag the picture out</source>
        <translation>Faire glisser l’image vers l’extérieur</translation>
    </message>
    <message>
        <source>Drag the finished picture into another program or folder</source>
        <translation>Faire glisser l’image terminée vers un autre programme ou un dossier</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Automatic feather</source>
        <translation>Contour progressif automatique</translation>
    </message>
    <message>
        <source>Feather in pixels</source>
        <translation>Contour progressif en pixels</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Feather %1 px</source>
        <translation>Contour progressif %1 px</translation>
    </message>
    <message>
        <source>Feather automatic</source>
        <translation>Contour progressif automatique</translation>
    </message>
</context>
<context>
    <name>ratoon::DayBars</name>
    <message>
        <source>Spent on each of the last thirty days</source>
        <translation>Dépensé chacun des trente derniers jours</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>ratoon::DocumentTabs</name>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>enregistrement…</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>document and its state</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>Documents ouverts</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>ouverture…</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>non conservé</translation>
    </message>
    <message>
        <source>looking only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>Every change is kept at once, and offered again should Ratoon end unexpectedly. The file is written when you save.</source>
        <translation>Chaque modification est conservée aussitôt et proposée de nouveau si Ratoon s’arrête de façon inattendue. Le fichier est écrit à l’enregistrement.</translation>
    </message>
    <message>
        <source>The last change could not be kept: save in another place.</source>
        <translation>La dernière modification n’a pas pu être conservée : enregistrez ailleurs.</translation>
    </message>
    <message>
        <source>Nothing can be changed or saved.</source>
        <translation>Rien ne peut être modifié ni enregistré.</translation>
    </message>
</context>
<context>
    <name>ratoon::DocumentView</name>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Aplatir</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Écriture de %1…</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 est écrit.</translation>
    </message>
    <message>
        <source>Assign %1</source>
        <translation>Attribuer %1</translation>
    </message>
    <message>
        <source>Convert to %1</source>
        <translation>Convertir en %1</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Enregistrer l’original</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modification %1</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Arrière-plan</translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>Fichiers écrits : %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be written.</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être écrit.</numerusform>
            <numerusform>%n fichiers n’ont pas pu être écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture has that profile already.</source>
        <translation>L’image a déjà ce profil.</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Calque %1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
</context>
<context>
    <name>ratoon::EditPill</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the edit</source>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>En attente du modèle</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Placing the edit</source>
        <translation>Mise en place de la modification</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n more</source>
        <translation>
            <numerusform>%1 · %n autre</numerusform>
            <numerusform>%1 · %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Modification : %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Check whether it was moved or renamed.</source>
        <translation>Vérifiez s’il a été déplacé ou renommé.</translation>
    </message>
    <message>
        <source>Try again, or use another copy.</source>
        <translation>Réessayez ou utilisez une autre copie.</translation>
    </message>
    <message>
        <source>Choose another model or another file.</source>
        <translation>Choisissez un autre modèle ou un autre fichier.</translation>
    </message>
    <message>
        <source>Check the key of this provider.</source>
        <translation>Vérifiez la clé de ce fournisseur.</translation>
    </message>
    <message>
        <source>Change the prompt.</source>
        <translation>Modifiez le prompt.</translation>
    </message>
    <message>
        <source>Wait a little, or check your plan.</source>
        <translation>Attendez un peu ou vérifiez votre abonnement.</translation>
    </message>
    <message>
        <source>Raise the cap, or choose a cheaper model.</source>
        <translation>Relevez le plafond ou choisissez un modèle moins cher.</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>Vérifiez le réseau et réessayez.</translation>
    </message>
    <message>
        <source>It may have been billed: look before you send it again.</source>
        <translation>La requête a peut-être été facturée : vérifiez avant de la renvoyer.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Select a larger area and try again.</source>
        <translation>Sélectionnez une zone plus grande et réessayez.</translation>
    </message>
    <message>
        <source>Go to another version, or open another copy.</source>
        <translation>Passez à une autre version ou ouvrez une autre copie.</translation>
    </message>
</context>
<context>
    <name>ratoon::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Keep the profile</source>
        <translation>Conserver le profil</translation>
    </message>
    <message>
        <source>Convert to sRGB</source>
        <translation>Convertir en sRGB</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>lossless</source>
        <translation>sans perte</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>Credit and camera, no place</source>
        <translation>Crédit et appareil, sans lieu</translation>
    </message>
    <message>
        <source>All, places too</source>
        <translation>Toutes, lieux compris</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Write the prompts, too</source>
        <translation>Écrire aussi les prompts</translation>
    </message>
    <message>
        <source>With all layers, hidden ones too.</source>
        <translation>Avec tous les calques, même masqués.</translation>
    </message>
    <message>
        <source>8 bits a channel.</source>
        <translation>8 bits par canal.</translation>
    </message>
    <message>
        <source>Transparency becomes white.</source>
        <translation>La transparence devient blanche.</translation>
    </message>
    <message>
        <source>Holds no metadata.</source>
        <translation>Ne contient pas de métadonnées.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>For the web</source>
        <translation>Pour le web</translation>
    </message>
    <message>
        <source>For print</source>
        <translation>Pour l’impression</translation>
    </message>
    <message>
        <source>For the archive</source>
        <translation>Pour l’archive</translation>
    </message>
    <message>
        <source>With layers</source>
        <translation>Avec les calques</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Taille d’origine</translation>
    </message>
    <message>
        <source>At most %1 px</source>
        <translation>%1 px au plus</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Telle quelle</translation>
    </message>
    <message>
        <source>8 bits a channel</source>
        <translation>8 bits par canal</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>A part of the middle, as it will look</source>
        <translation>Une partie du milieu, telle qu’elle sera</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Taille du fichier</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Ajouter un fichier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mesure…</translation>
    </message>
    <message>
        <source>It cannot be written so.</source>
        <translation>Impossible de l’écrire ainsi.</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Garder…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation>Garder ces réglages</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nom du préréglage</translation>
    </message>
    <message>
        <source>Keeps the settings of all files here under a name</source>
        <translation>Garde sous un nom les réglages de tous les fichiers ici</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisé</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Pictures and documents</source>
        <translation>Images et documents</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratoon::GraftDock</name>
    <message>
        <source>Adjust the graft</source>
        <translation>Ajuster la greffe</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Place by hand</source>
        <translation>Placer</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>What the pointer does</source>
        <translation>Ce que fait le pointeur</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>No request is sent</source>
        <translation>Sans envoi de requête</translation>
    </message>
    <message>
        <source>Everything as it was when you began</source>
        <translation>Tout comme au début</translation>
    </message>
    <message>
        <source>A new version, with the graft as it is seen</source>
        <translation>Une nouvelle version, avec la greffe telle qu’elle est affichée</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Application…</translation>
    </message>
</context>
<context>
    <name>ratoon::GraftFields</name>
    <message>
        <source>The picture keeps its own pixels and gets the reply&apos;s light and color.</source>
        <translation>L’image garde ses propres pixels et reçoit la lumière et la couleur de la réponse.</translation>
    </message>
    <message>
        <source>The reply becomes the picture, as it came.</source>
        <translation>La réponse devient l’image, telle qu’elle est arrivée.</translation>
    </message>
    <message>
        <source>The reply becomes a layer to be moved about; nothing is cut away.</source>
        <translation>La réponse devient un calque que l’on peut déplacer ; rien n’est coupé.</translation>
    </message>
    <message>
        <source>The reply is cut to what it may change; all else stays as it was.</source>
        <translation>La réponse est découpée selon ce qu’elle peut changer ; tout le reste demeure tel quel.</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Tone all over</source>
        <translation>Tonalité générale</translation>
    </message>
    <message>
        <source>New picture</source>
        <translation>Nouvelle image</translation>
    </message>
    <message>
        <source>Loose layer</source>
        <translation>Calque libre</translation>
    </message>
    <message>
        <source>What the edit is about</source>
        <translation>Objet de la modification</translation>
    </message>
    <message>
        <source>What may change</source>
        <translation>Ce qui peut changer</translation>
    </message>
    <message>
        <source>The selection</source>
        <translation>La sélection</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>Contour progressif</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Grow or shrink</source>
        <translation>Dilater ou contracter</translation>
    </message>
    <message>
        <source>Align with the picture</source>
        <translation>Aligner sur l’image</translation>
    </message>
    <message>
        <source>Measure where the reply lies and bring it there</source>
        <translation>Mesurer où se situe la réponse et l’y amener</translation>
    </message>
    <message>
        <source>Match the tone</source>
        <translation>Accorder la tonalité</translation>
    </message>
    <message>
        <source>Bring the reply to the light and color of what did not change</source>
        <translation>Donner à la réponse la lumière et la couleur de ce qui n’a pas changé</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Nettoyer</translation>
    </message>
    <message>
        <source>Take fine noise and block edges out of the reply first</source>
        <translation>Retirer d’abord de la réponse le bruit fin et les bords de blocs</translation>
    </message>
    <message>
        <source>Automatic feather</source>
        <translation>Contour progressif automatique</translation>
    </message>
    <message>
        <source>How far the mask reaches; never beyond the selection</source>
        <translation>Jusqu’où va le masque ; jamais au-delà de la sélection</translation>
    </message>
    <message>
        <source>This is what the measurement suggests.</source>
        <translation>C’est ce que suggère la mesure.</translation>
    </message>
    <message>
        <source>Suggested by measurement.</source>
        <translation>Suggéré par la mesure.</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All that was selected is taken from the reply</source>
        <translation>Tout ce qui était sélectionné est pris dans la réponse</translation>
    </message>
    <message>
        <source>Nothing was selected: all of the reply is taken</source>
        <translation>Rien n’était sélectionné : toute la réponse est prise</translation>
    </message>
    <message>
        <source>Only where the reply looks different from the picture</source>
        <translation>Seulement là où la réponse diffère de l’image</translation>
    </message>
</context>
<context>
    <name>ratoon::GraftReadOut</name>
    <message>
        <source>ΔE %1, left as it is</source>
        <translation>ΔE %1, laissée telle quelle</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>laissée telle quelle</translation>
    </message>
    <message>
        <source>ΔE %1 → %2</source>
        <translation>ΔE %1 → %2</translation>
    </message>
    <message>
        <source>not matched</source>
        <translation>non accordée</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 px (%2 %)</source>
        <translation>%1 px (%2 %)</translation>
    </message>
    <message>
        <source>Placed by hand.</source>
        <translation>Placée à la main.</translation>
    </message>
    <message>
        <source>The reply lies on the picture as it came.</source>
        <translation>La réponse est posée sur l’image telle qu’elle est arrivée.</translation>
    </message>
    <message>
        <source>Aligned with the picture.</source>
        <translation>Alignée sur l’image.</translation>
    </message>
    <message>
        <source>Aligned with the picture, by small local shifts too.</source>
        <translation>Alignée sur l’image, y compris par de petits décalages locaux.</translation>
    </message>
    <message>
        <source>Too plain to be measured: laid edge on edge.</source>
        <translation>Trop uniforme pour être mesurée : posée bord sur bord.</translation>
    </message>
    <message>
        <source>Not aligned: laid edge on edge.</source>
        <translation>Non alignée : posée bord sur bord.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Résidu</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tonalité</translation>
    </message>
    <message>
        <source>From the reply</source>
        <translation>De la réponse</translation>
    </message>
    <message>
        <source>Passes of a model</source>
        <translation>Passages par un modèle</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mesure…</translation>
    </message>
    <message>
        <source>The reply is being read…</source>
        <translation>Lecture de la réponse…</translation>
    </message>
    <message>
        <source>Leave faces as they were</source>
        <translation>Laisser les visages tels quels</translation>
    </message>
    <message>
        <source>Takes them out of the graft: nothing of the reply is laid there</source>
        <translation>Les retire de la greffe : rien de la réponse n’y est posé</translation>
    </message>
</context>
<context>
    <name>ratoon::HandTool</name>
    <message>
        <source>Hand</source>
        <translation>Main</translation>
    </message>
    <message>
        <source>Hand: drag to pan; with any tool, hold Space or the middle button</source>
        <translation>Main : glissez pour déplacer la vue ; avec tout autre outil, maintenez Espace ou le bouton du milieu</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>Pasted picture</source>
        <translation>Image collée</translation>
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
        <translation>Lasso : tracez le contour, ou cliquez des sommets puis appuyez sur Entrée, Maj ajoute, Alt soustrait</translation>
    </message>
</context>
<context>
    <name>ratoon::LayerDelegate</name>
    <message>
        <source>Name of the layer</source>
        <translation>Nom du calque</translation>
    </message>
</context>
<context>
    <name>ratoon::LayerModel</name>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>graft</source>
        <translation>greffe</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>calque</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Masquer %1</translation>
    </message>
    <message>
        <source>Rename to %1</source>
        <translation>Renommer en %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>layer, what it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>layer, group</comment>
        <translation>%1, dans %2</translation>
    </message>
    <message>
        <source>Move layers</source>
        <translation>Déplacer des calques</translation>
    </message>
</context>
<context>
    <name>ratoon::LayersDock</name>
    <message>
        <source>Layers</source>
        <translation>Calques</translation>
    </message>
    <message>
        <source>Opacity of the layer</source>
        <translation>Opacité du calque</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Opacity in percent</source>
        <translation>Opacité en pourcentage</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
    <message>
        <source>Opacity of %1: %2</source>
        <translation>Opacité de %1 : %2</translation>
    </message>
    <message>
        <source>Blend mode of %1: %2</source>
        <translation>Mode de fusion de %1 : %2</translation>
    </message>
</context>
<context>
    <name>ratoon::LedgerDialog</name>
    <message numerus="yes">
        <source>%n at an unknown cost</source>
        <translation>
            <numerusform>%n à un coût inconnu</numerusform>
            <numerusform>%n à un coût inconnu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown, may have been billed</source>
        <translation>
            <numerusform>%n incertaine, peut-être facturée</numerusform>
            <numerusform>%n incertaines, peut-être facturées</numerusform>
        </translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>Spent per day and model</source>
        <translation>Dépensé par jour et par modèle</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>, up to %1 not settled</source>
        <translation>, jusqu’à %1 non réglés</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n request(s)</source>
        <translation>
            <numerusform>%1 pour %n requête</numerusform>
            <numerusform>%1 pour %n requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what was spent</source>
        <translation>Exporter les dépenses</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>Écrit.</translation>
    </message>
</context>
<context>
    <name>ratoon::LookTool</name>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Adjusting: drag to pan, Enter applies, Esc leaves everything as it was</source>
        <translation>Ajustement : glissez pour déplacer la vue, Entrée applique, Échap laisse tout tel quel</translation>
    </message>
</context>
<context>
    <name>ratoon::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Rechercher une commande</translation>
    </message>
    <message>
        <source>Open as a document</source>
        <translation>Ouvrir comme document</translation>
    </message>
    <message>
        <source>Add as a reference</source>
        <translation>Ajouter comme référence</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recadrer</translation>
    </message>
    <message>
        <source>Add as layers</source>
        <translation>Ajouter comme calques</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 copie</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Dupliquer %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Masquer %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Online again. Nothing is sent before you say so.</source>
        <translation>De nouveau en ligne. Rien n’est envoyé sans votre accord.</translation>
    </message>
    <message>
        <source>The edit that is on its way ends as it would.</source>
        <translation>La retouche en cours se termine normalement.</translation>
    </message>
    <message>
        <source>Offline: no connection is opened. Edits by services wait until you turn it off; the offline provider works.</source>
        <translation>Hors ligne : aucune connexion n’est ouverte. Les retouches par des services attendent ; le fournisseur hors ligne fonctionne.</translation>
    </message>
    <message>
        <source>Delete layers</source>
        <translation>Supprimer des calques</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Group layers</source>
        <translation>Grouper des calques</translation>
    </message>
    <message>
        <source>Groups cannot be nested any deeper.</source>
        <translation>Les groupes ne peuvent pas être imbriqués davantage.</translation>
    </message>
    <message>
        <source>Ungroup %1</source>
        <translation>Dégrouper %1</translation>
    </message>
    <message>
        <source>Clip %1</source>
        <translation>Écrêter %1</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>Libérer %1</translation>
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
        <translation>Ellipse : glissez pour sélectionner, Maj ajoute, Alt soustrait, les deux font l’intersection</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <source>Rectangle: drag to select, Shift adds, Alt subtracts, both intersect</source>
        <translation>Rectangle : glissez pour sélectionner, Maj ajoute, Alt soustrait, les deux font l’intersection</translation>
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
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Shape of the picture</source>
        <translation>Proportions de l’image</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Taille de l’image</translation>
    </message>
    <message>
        <source>How many results</source>
        <translation>Nombre de résultats</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the running edit</source>
        <translation>Annuler la modification en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s)</source>
        <translation>
            <numerusform>%n variante</numerusform>
            <numerusform>%n variantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Automatic size</source>
        <translation>Taille automatique</translation>
    </message>
    <message>
        <source>works offline</source>
        <translation>fonctionne hors ligne</translation>
    </message>
    <message>
        <source>key ok</source>
        <translation>clé ok</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>verb, price</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>pas encore de clé</translation>
    </message>
    <message>
        <source>%1  ·  until %2</source>
        <comment>a model, and when it retires</comment>
        <translation>%1  ·  jusqu’au %2</translation>
    </message>
    <message>
        <source>Only its name is known. It is asked for a picture and nothing else.</source>
        <translation>Seul son nom est connu. On lui demande une image et rien d’autre.</translation>
    </message>
    <message>
        <source>Nothing is known of what %1 can be asked for.</source>
        <translation>On ne sait pas ce qu’on peut demander à %1.</translation>
    </message>
    <message>
        <source>%1 answers in one size only.</source>
        <translation>%1 ne répond que dans une taille.</translation>
    </message>
</context>
<context>
    <name>ratoon::MoveTool</name>
    <message>
        <source>Move</source>
        <translation>Déplacement</translation>
    </message>
    <message>
        <source>Move: drag the active layer, Shift keeps the direction, arrow keys nudge</source>
        <translation>Déplacement : faites glisser le calque actif, Maj conserve la direction, les flèches déplacent pas à pas</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
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
        <translation>Il n’y a qu’un seul calque.</translation>
    </message>
    <message>
        <source>Choose a layer first.</source>
        <translation>Choisissez d’abord un calque.</translation>
    </message>
    <message>
        <source>This is the topmost layer.</source>
        <translation>C’est le calque le plus haut.</translation>
    </message>
    <message>
        <source>This is the lowest layer.</source>
        <translation>C’est le calque le plus bas.</translation>
    </message>
    <message>
        <source>This is the original.</source>
        <translation>C’est l’original.</translation>
    </message>
    <message>
        <source>Nothing comes after this version.</source>
        <translation>Rien ne suit cette version.</translation>
    </message>
    <message>
        <source>No result waits for you.</source>
        <translation>Aucun résultat ne vous attend.</translation>
    </message>
    <message>
        <source>This version was made by hand.</source>
        <translation>Cette version a été faite à la main.</translation>
    </message>
    <message>
        <source>Open a picture first.</source>
        <translation>Ouvrez d’abord une image.</translation>
    </message>
    <message>
        <source>The canvas is empty.</source>
        <translation>La zone de travail est vide.</translation>
    </message>
    <message>
        <source>Select something first.</source>
        <translation>Sélectionnez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>No edit is running.</source>
        <translation>Aucune modification n’est en cours.</translation>
    </message>
    <message>
        <source>Nothing has been adjusted yet.</source>
        <translation>Rien n’a encore été ajusté.</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>Rien n’a été annulé.</translation>
    </message>
    <message>
        <source>This version keeps no reply of a model.</source>
        <translation>Cette version ne conserve aucune réponse de modèle.</translation>
    </message>
    <message>
        <source>This reply has its place.</source>
        <translation>Cette réponse a déjà sa place.</translation>
    </message>
    <message>
        <source>Nothing is protected.</source>
        <translation>Rien n’est protégé.</translation>
    </message>
    <message>
        <source>A graft is being adjusted.</source>
        <translation>Une greffe est en cours d’ajustement.</translation>
    </message>
    <message>
        <source>RATOON_OFFLINE is set in the environment.</source>
        <translation>RATOON_OFFLINE est définie dans l’environnement.</translation>
    </message>
    <message>
        <source>The reply of this version was not held back.</source>
        <translation>La réponse de cette version n’a pas été retenue.</translation>
    </message>
    <message>
        <source>This version was made here, from another one.</source>
        <translation>Cette version a été faite ici, à partir d’une autre.</translation>
    </message>
    <message>
        <source>Choose a group first.</source>
        <translation>Choisissez d’abord un groupe.</translation>
    </message>
    <message>
        <source>No other document is open.</source>
        <translation>Aucun autre document n’est ouvert.</translation>
    </message>
    <message>
        <source>This document is open for looking only.</source>
        <translation>Ce document est ouvert en lecture seule.</translation>
    </message>
</context>
<context>
    <name>ratoon::NewCanvasDialog</name>
    <message>
        <source>Width in pixels</source>
        <translation>Largeur en pixels</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Hauteur en pixels</translation>
    </message>
    <message>
        <source>New canvas</source>
        <translation>Nouvelle zone de travail</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>ratoon::Opener</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Recovered work</source>
        <translation>Travail récupéré</translation>
    </message>
    <message>
        <source>%1 (recovered)</source>
        <translation>%1 (récupéré)</translation>
    </message>
    <message>
        <source>%1 (salvaged)</source>
        <translation>%1 (sauvé)</translation>
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
        <translation>Générer</translation>
    </message>
    <message>
        <source>Edit selection</source>
        <translation>Modifier la sélection</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Generate a picture</source>
        <translation>Générer une image</translation>
    </message>
    <message>
        <source>Edit the selection</source>
        <translation>Modifier la sélection</translation>
    </message>
    <message>
        <source>Edit the whole picture</source>
        <translation>Modifier toute l’image</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>prix inconnu</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>Choisissez un modèle.</translation>
    </message>
    <message>
        <source>Open a picture first.</source>
        <translation>Ouvrez d’abord une image.</translation>
    </message>
    <message>
        <source>%1 cannot start from an empty canvas. Choose another model, or place a picture first.</source>
        <translation>%1 ne peut pas partir d’une zone de travail vide. Choisissez un autre modèle ou placez d’abord une image.</translation>
    </message>
    <message>
        <source>Write what should change.</source>
        <translation>Écrivez ce qui doit changer.</translation>
    </message>
    <message>
        <source>The offline provider takes no references. Choose another model.</source>
        <translation>Le fournisseur hors ligne n’accepte pas de références. Choisissez un autre modèle.</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %n picture(s) in all.</source>
        <translation>
            <numerusform>%1 accepte %n image au total.</numerusform>
            <numerusform>%1 accepte %n images au total.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays on this computer</source>
        <translation>Reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>Va vers %1</translation>
    </message>
    <message>
        <source>The prompt goes there</source>
        <translation>Le prompt y est envoyé</translation>
    </message>
    <message>
        <source>The prompt and a part of the picture (%1) go there</source>
        <translation>Le prompt et une partie de l’image (%1) y sont envoyés</translation>
    </message>
    <message numerus="yes">
        <source>, with %n reference(s)</source>
        <translation>
            <numerusform>, avec %n référence</numerusform>
            <numerusform>, avec %n références</numerusform>
        </translation>
    </message>
    <message>
        <source>Send to %1?</source>
        <translation>Envoyer à %1 ?</translation>
    </message>
    <message>
        <source>Works on %1</source>
        <translation>Travaille sur %1</translation>
    </message>
    <message numerus="yes">
        <source>With %n reference(s)</source>
        <translation>
            <numerusform>Avec %n référence</numerusform>
            <numerusform>Avec %n références</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>En attente du modèle</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Placing the edit</source>
        <translation>Mise en place de la modification</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>%1 × %2 to %3</source>
        <comment>pixels, and the model that gets them</comment>
        <translation>%1 × %2 à %3</translation>
    </message>
    <message>
        <source>%1 needs a key: type one in the settings, or set %2.</source>
        <translation>%1 a besoin d’une clé : saisissez-la dans les réglages ou définissez %2.</translation>
    </message>
    <message>
        <source>Ratoon is offline, so nothing is sent. Turn that off, or choose the offline provider.</source>
        <translation>Ratoon est hors ligne : rien n’est envoyé. Désactivez ce mode ou choisissez le fournisseur hors ligne.</translation>
    </message>
    <message>
        <source>You will be asked before the first picture goes there.</source>
        <translation>Une question sera posée avant que la première image y aille.</translation>
    </message>
    <message>
        <source>Pictures may go there since %1; the settings take that back.</source>
        <translation>Les images peuvent y aller depuis le %1 ; cela se retire dans les réglages.</translation>
    </message>
    <message>
        <source>“%1” was waiting when Ratoon ended.</source>
        <translation>« %1 » attendait quand Ratoon s’est arrêté.</translation>
    </message>
    <message>
        <source>Nothing of it was sent.</source>
        <translation>Rien n’en a été envoyé.</translation>
    </message>
    <message>
        <source>“%1” was on its way when Ratoon ended.</source>
        <translation>« %1 » était en route quand Ratoon s’est arrêté.</translation>
    </message>
    <message>
        <source>Whether it was carried out is not known: it may have been billed, and would be billed again.</source>
        <translation>On ne sait pas si elle a été exécutée : elle a pu être facturée et le serait de nouveau.</translation>
    </message>
    <message>
        <source>The reply to “%1” came before Ratoon ended.</source>
        <translation>La réponse à « %1 » est arrivée avant l’arrêt de Ratoon.</translation>
    </message>
    <message>
        <source>It is kept. Nothing is sent to show it.</source>
        <translation>Elle est conservée. Rien n’est envoyé pour la montrer.</translation>
    </message>
    <message numerus="yes">
        <source>%n more after it.</source>
        <translation>
            <numerusform>%n autre ensuite.</numerusform>
            <numerusform>%n autres ensuite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) are in it: make sure that you may share them.</source>
        <translation>
            <numerusform>%n visage y figure : assurez-vous d’avoir le droit de le partager.</numerusform>
            <numerusform>%n visages y figurent : assurez-vous d’avoir le droit de les partager.</numerusform>
        </translation>
    </message>
    <message>
        <source>If people are in the picture, make sure that you may share it.</source>
        <translation>Si des personnes figurent sur l’image, assurez-vous d’avoir le droit de la partager.</translation>
    </message>
    <message>
        <source>No file name and no metadata go with it.</source>
        <translation>Ni le nom du fichier ni les métadonnées ne sont envoyés.</translation>
    </message>
    <message>
        <source>Asked once for each host.</source>
        <translation>La question est posée une fois par hôte.</translation>
    </message>
    <message>
        <source>This document is open for looking only.</source>
        <translation>Ce document est ouvert en lecture seule.</translation>
    </message>
</context>
<context>
    <name>ratoon::PassesLine</name>
    <message>
        <source>Redo from the original</source>
        <translation>Refaire depuis l’original</translation>
    </message>
    <message>
        <source>Redo from the original with both instructions</source>
        <translation>Refaire depuis l’original avec les deux consignes</translation>
    </message>
    <message>
        <source>Asks for both instructions at once, on pixels that no model has made</source>
        <translation>Demande les deux consignes à la fois, sur des pixels qu’aucun modèle n’a faits</translation>
    </message>
    <message numerus="yes">
        <source>These pixels have been through %n model(s) already</source>
        <translation>
            <numerusform>Ces pixels sont déjà passés par %n modèle</numerusform>
            <numerusform>Ces pixels sont déjà passés par %n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>Each time costs detail.</source>
        <translation>Chaque fois coûte du détail.</translation>
    </message>
</context>
<context>
    <name>ratoon::PassesMap</name>
    <message>
        <source>No model</source>
        <translation>Aucun modèle</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 modèle</translation>
    </message>
    <message>
        <source>2 models</source>
        <translation>2 modèles</translation>
    </message>
    <message>
        <source>3 models or more</source>
        <translation>3 modèles ou plus</translation>
    </message>
    <message>
        <source>Models each pixel went through</source>
        <translation>Modèles par lesquels chaque pixel est passé</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Décompte…</translation>
    </message>
</context>
<context>
    <name>ratoon::PlacePage</name>
    <message>
        <source>From the left</source>
        <translation>Depuis la gauche</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Depuis le haut</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
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
        <translation>Semi-visible</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>How the reply is seen while it moves</source>
        <translation>Aspect de la réponse pendant son déplacement</translation>
    </message>
    <message>
        <source>Back to measured</source>
        <translation>Revenir à la mesure</translation>
    </message>
    <message>
        <source>Both can be seen while the reply is moved</source>
        <translation>Les deux sont visibles pendant que la réponse est déplacée</translation>
    </message>
    <message>
        <source>Black where both are alike</source>
        <translation>Noir là où les deux sont identiques</translation>
    </message>
    <message>
        <source>Where the measurement puts the reply</source>
        <translation>Là où la mesure place la réponse</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Rotation</translation>
    </message>
</context>
<context>
    <name>ratoon::PlaceTool</name>
    <message>
        <source>Place by hand</source>
        <translation>Placer à la main</translation>
    </message>
    <message>
        <source>Drag to move, handles scale (Shift: freely), outside a corner turns, arrow keys nudge</source>
        <translation>Glissez pour déplacer, les poignées redimensionnent (Maj : librement), à l’extérieur d’un coin pour tourner, les flèches déplacent pas à pas</translation>
    </message>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>%1 × %2 %</source>
        <translation>%1 × %2 %</translation>
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
        <translation>Références</translation>
    </message>
    <message>
        <source>%1 history</source>
        <translation>%1 historique</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lumière</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Appareil photo</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Composition</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Ce qui est envoyé</translation>
    </message>
    <message>
        <source>Phrases: %1</source>
        <translation>Formulations : %1</translation>
    </message>
    <message>
        <source>Add reference pictures</source>
        <translation>Ajouter des images de référence</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Describe a picture</source>
        <translation>Décrivez une image</translation>
    </message>
    <message>
        <source>Select something, write what should change, press %1</source>
        <translation>Sélectionnez quelque chose, écrivez ce qui doit changer, puis appuyez sur %1</translation>
    </message>
    <message>
        <source>No model has made these pixels.</source>
        <translation>Aucun modèle n’a fait ces pixels.</translation>
    </message>
    <message>
        <source>No edit lies below that could be redone.</source>
        <translation>Aucune modification à refaire ne se trouve en dessous.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Tell the model what was asked and answered before. The pictures of those turns are sent again, and paid for again.</source>
        <translation>Dire au modèle ce qui a été demandé et répondu avant. Les images de ces tours sont envoyées et payées une nouvelle fois.</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Formulations</translation>
    </message>
</context>
<context>
    <name>ratoon::PromptEdit</name>
    <message>
        <source>Prompt: what should change</source>
        <translation>Prompt : ce qui doit changer</translation>
    </message>
</context>
<context>
    <name>ratoon::PromptFlow</name>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s)</source>
        <translation>
            <numerusform>%n autre en attente</numerusform>
            <numerusform>%n autres en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing was changed. What should become of it?</source>
        <translation>Rien n’a été changé. Que faire de la réponse ?</translation>
    </message>
    <message>
        <source>The reply is paid for and kept with its version. It has not been shown.</source>
        <translation>La réponse est payée et conservée avec sa version. Elle n’a pas été montrée.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>La montrer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La laisser</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Montrer le résultat</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L’oublier</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ratoon::RebaseDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Repeat on the originals</source>
        <translation>Répéter sur les originaux</translation>
    </message>
    <message>
        <source>The edits that are repeated</source>
        <translation>Les modifications répétées</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) are asked again from the original, so that each pixel goes through as few models as can be. The versions that are there stay.</source>
        <translation>
            <numerusform>%n modification est redemandée à partir de l’original, pour que chaque pixel passe par le moins de modèles possible. Les versions existantes restent.</numerusform>
            <numerusform>%n modifications sont redemandées à partir de l’original, pour que chaque pixel passe par le moins de modèles possible. Les versions existantes restent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) by hand are left out.</source>
        <translation>
            <numerusform>%n changement fait à la main est laissé de côté.</numerusform>
            <numerusform>%n changements faits à la main sont laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Prompts and parts of the picture go to %1.</source>
        <translation>Les prompts et des parties de l’image sont envoyés à %1.</translation>
    </message>
    <message>
        <source>Nothing was sent there before: Start agrees to it.</source>
        <translation>Rien n’y a été envoyé auparavant : « Lancer » vaut accord.</translation>
    </message>
    <message>
        <source>Reading what was asked…</source>
        <translation>Lecture de ce qui a été demandé…</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>prix inconnu</translation>
    </message>
    <message>
        <source>Start  %1</source>
        <comment>price</comment>
        <translation>Lancer  %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The new branch is there, beside what was there before.</source>
        <translation>La nouvelle branche est là, à côté de ce qui existait avant.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Stopped. What was made until then is kept.</source>
        <translation>Arrêté. Ce qui a été fait jusque-là est conservé.</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>Rien n’a été fait.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
</context>
<context>
    <name>ratoon::ReferenceTile</name>
    <message>
        <source>Reference @%1</source>
        <translation>Référence @%1</translation>
    </message>
    <message>
        <source>Mention @%1 in the prompt</source>
        <translation>Mentionner @%1 dans le prompt</translation>
    </message>
    <message>
        <source>Name of the reference</source>
        <translation>Nom de la référence</translation>
    </message>
</context>
<context>
    <name>ratoon::ReferenceTray</name>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Arrière-plan</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>Pose</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Aucun rôle</translation>
    </message>
    <message>
        <source>image%1</source>
        <translation>image%1</translation>
    </message>
    <message>
        <source>Add a reference picture, or drop one here</source>
        <translation>Ajoutez une image de référence ou déposez-en une ici</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>ratoon::ScopeChip</name>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Its tone all over</source>
        <translation>Tonalité générale</translation>
    </message>
    <message>
        <source>A new picture</source>
        <translation>Une nouvelle image</translation>
    </message>
    <message>
        <source>Some of it</source>
        <translation>Une partie</translation>
    </message>
    <message>
        <source>As the words say, and as the reply turns out</source>
        <translation>Selon ce que disent les mots et selon la réponse obtenue</translation>
    </message>
    <message>
        <source>The picture keeps its own pixels and gets the light and color of the reply</source>
        <translation>L’image garde ses propres pixels et reçoit la lumière et la couleur de la réponse</translation>
    </message>
    <message>
        <source>The reply replaces the picture</source>
        <translation>La réponse remplace l’image</translation>
    </message>
    <message>
        <source>The reply is cut to what it may change; the rest stays as it is</source>
        <translation>La réponse est découpée selon ce qu’elle peut changer ; le reste demeure tel quel</translation>
    </message>
    <message>
        <source>Automatic · %1</source>
        <comment>what an edit seems to be about</comment>
        <translation>Automatique · %1</translation>
    </message>
    <message>
        <source>What the edit is about: %1</source>
        <translation>Objet de la modification : %1</translation>
    </message>
    <message>
        <source>What the edit is about</source>
        <translation>Objet de la modification</translation>
    </message>
</context>
<context>
    <name>ratoon::SentPopover</name>
    <message>
        <source>The words that are sent</source>
        <translation>Les mots envoyés</translation>
    </message>
    <message>
        <source>Making it ready…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>nothing is sent</source>
        <translation>rien n’est envoyé</translation>
    </message>
    <message>
        <source>No picture, only words</source>
        <translation>Pas d’image, seulement des mots</translation>
    </message>
    <message>
        <source>@%1 (%2)</source>
        <translation>@%1 (%2)</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Avec %1</translation>
    </message>
    <message>
        <source>Exact request…</source>
        <translation>Requête exacte…</translation>
    </message>
    <message>
        <source>Byte by byte what leaves this computer</source>
        <translation>Octet par octet, ce qui quitte cet ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) found</source>
        <translation>
            <numerusform>%n visage trouvé</numerusform>
            <numerusform>%n visages trouvés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratoon::SpendingSettings</name>
    <message>
        <source>Allow unknown prices</source>
        <translation>Autoriser les prix inconnus</translation>
    </message>
    <message>
        <source>Limit for one edit</source>
        <translation>Plafond par modification</translation>
    </message>
    <message>
        <source>Limit for a document</source>
        <translation>Plafond par document</translation>
    </message>
    <message>
        <source>Limit for a day</source>
        <translation>Plafond par jour</translation>
    </message>
    <message>
        <source>With a limit, a model whose price is not known is refused otherwise</source>
        <translation>Sinon, avec un plafond, un modèle dont le prix n’est pas connu est refusé</translation>
    </message>
    <message>
        <source>An edit</source>
        <translation>Par modification</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>Par document</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Aucun plafond</translation>
    </message>
</context>
<context>
    <name>ratoon::SpentToday</name>
    <message>
        <source>Today %1 of %2</source>
        <translation>Aujourd’hui %1 sur %2</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Aujourd’hui %1</translation>
    </message>
</context>
<context>
    <name>ratoon::VersionDetails</name>
    <message>
        <source>Details of the version</source>
        <translation>Détails de la version</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mesure…</translation>
    </message>
    <message>
        <source>What had to stay</source>
        <translation>À conserver</translation>
    </message>
    <message>
        <source>To its parent</source>
        <translation>Avec la précédente</translation>
    </message>
    <message>
        <source>To the original</source>
        <translation>Avec l’original</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What you want to remember about it</source>
        <translation>Ce que vous voulez en retenir</translation>
    </message>
    <message>
        <source>Nothing had to stay</source>
        <translation>Rien à conserver</translation>
    </message>
</context>
<context>
    <name>ReplyChoice</name>
    <message>
        <source>As a new picture</source>
        <translation>Comme nouvelle image</translation>
    </message>
    <message>
        <source>As a loose layer</source>
        <translation>Comme calque libre</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Place by hand</source>
        <translation>Placer à la main</translation>
    </message>
    <message>
        <source>The reply becomes the picture, in a version of its own. No request is sent.</source>
        <translation>La réponse devient l’image, dans une version à part. Aucune requête n’est envoyée.</translation>
    </message>
    <message>
        <source>The reply becomes a layer above the picture, to be moved about. No request is sent.</source>
        <translation>La réponse devient un calque au-dessus de l’image, que l’on peut déplacer. Aucune requête n’est envoyée.</translation>
    </message>
    <message>
        <source>The same prompt is sent once more, at the same price.</source>
        <translation>Le même prompt est envoyé une nouvelle fois, au même prix.</translation>
    </message>
    <message>
        <source>Move, scale and turn the reply over the picture until it fits. No request is sent.</source>
        <translation>Déplacer, redimensionner et tourner la réponse sur l’image jusqu’à ce qu’elle s’ajuste. Aucune requête n’est envoyée.</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>The reply holds no picture.</source>
        <translation>La réponse ne contient aucune image.</translation>
    </message>
    <message>
        <source>Word the prompt differently, or choose another model.</source>
        <translation>Formulez le prompt autrement ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>There is no provider named %1.</source>
        <translation>Aucun fournisseur ne s’appelle %1.</translation>
    </message>
    <message>
        <source>Choose one of those that are listed.</source>
        <translation>Choisissez-en un parmi ceux de la liste.</translation>
    </message>
    <message>
        <source>%1 has no model named %2.</source>
        <translation>%1 n’a pas de modèle nommé %2.</translation>
    </message>
    <message>
        <source>The address of %1 could not be found.</source>
        <translation>L’adresse de %1 est introuvable.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 a refusé la connexion.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted, so nothing was sent.</source>
        <translation>Le certificat de %1 n’est pas fiable ; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>Aucune connexion sécurisée à %1 n’a pu être établie.</translation>
    </message>
    <message>
        <source>The network proxy did not let the connection to %1 through.</source>
        <translation>Le proxy réseau n’a pas laissé passer la connexion à %1.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before its reply was complete.</source>
        <translation>La connexion à %1 a été perdue avant que sa réponse soit complète.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 est injoignable.</translation>
    </message>
    <message>
        <source>No connection to %1 came about within %2 seconds.</source>
        <translation>Aucune connexion à %1 n’a abouti en %2 secondes.</translation>
    </message>
    <message>
        <source>%1 stopped taking the request, for %2 seconds.</source>
        <translation>%1 a cessé d’accepter la requête pendant %2 secondes.</translation>
    </message>
    <message>
        <source>No reply from %1 came within %2 seconds.</source>
        <translation>Aucune réponse de %1 n’est arrivée en %2 secondes.</translation>
    </message>
    <message>
        <source>The reply from %1 stopped for %2 seconds.</source>
        <translation>La réponse de %1 s’est arrêtée pendant %2 secondes.</translation>
    </message>
    <message>
        <source>%1 was not done within %2 seconds.</source>
        <translation>%1 n’a pas terminé en %2 secondes.</translation>
    </message>
    <message>
        <source>%1 pointed to another address, which was not followed.</source>
        <translation>%1 a renvoyé vers une autre adresse, qui n’a pas été suivie.</translation>
    </message>
    <message>
        <source>Check the base URL in the settings.</source>
        <translation>Vérifiez l’URL de base dans les réglages.</translation>
    </message>
    <message>
        <source>The reply from %1 is larger than %2 MiB.</source>
        <translation>La réponse de %1 dépasse %2 MiB.</translation>
    </message>
    <message>
        <source>Ask for a smaller picture.</source>
        <translation>Demandez une image plus petite.</translation>
    </message>
    <message>
        <source>The request may have been carried out and billed: send it again only if that is acceptable.</source>
        <translation>La requête a peut-être été exécutée et facturée : ne la renvoyez que si cela vous convient.</translation>
    </message>
    <message>
        <source>Check the connection and the base URL, then try again.</source>
        <translation>Vérifiez la connexion et l’URL de base, puis réessayez.</translation>
    </message>
    <message>
        <source>The key holds characters no key has.</source>
        <translation>La clé contient des caractères qu’aucune clé ne comporte.</translation>
    </message>
    <message>
        <source>Copy the key again, as one line.</source>
        <translation>Copiez à nouveau la clé, sur une seule ligne.</translation>
    </message>
    <message>
        <source>A header of the request holds a line break.</source>
        <translation>Un en-tête de la requête contient un saut de ligne.</translation>
    </message>
    <message>
        <source>The base URL is not a web address.</source>
        <translation>L’URL de base n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>Use an address such as https://example.com.</source>
        <translation>Utilisez une adresse comme https://example.com.</translation>
    </message>
    <message>
        <source>The base URL holds a user name or a password.</source>
        <translation>L’URL de base contient un nom d’utilisateur ou un mot de passe.</translation>
    </message>
    <message>
        <source>Take it out, and set the key instead.</source>
        <translation>Retirez-le et définissez plutôt la clé.</translation>
    </message>
    <message>
        <source>The address of %1 is not encrypted.</source>
        <translation>L’adresse de %1 n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>Use https; plain http is for this machine only.</source>
        <translation>Utilisez https ; http simple est réservé à cette machine.</translation>
    </message>
    <message>
        <source>The edit was cancelled.</source>
        <translation>La modification a été annulée.</translation>
    </message>
    <message>
        <source>The edit would have changed %1 pixels outside its area.</source>
        <translation>La modification aurait changé %1 pixels hors de sa zone.</translation>
    </message>
    <message>
        <source>Nothing was changed; report this as a fault of Ratoon.</source>
        <translation>Rien n’a été changé ; signalez-le comme une erreur de Ratoon.</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>Le prompt est vide.</translation>
    </message>
    <message>
        <source>Write what should change.</source>
        <translation>Écrivez ce qui doit changer.</translation>
    </message>
    <message>
        <source>The selection holds no pixel of the picture.</source>
        <translation>La sélection ne contient aucun pixel de l’image.</translation>
    </message>
    <message>
        <source>Select an area inside the picture, or nothing.</source>
        <translation>Sélectionnez une zone dans l’image, ou rien du tout.</translation>
    </message>
    <message>
        <source>%1 does not offer the ratio %2.</source>
        <translation>%1 ne propose pas les proportions %2.</translation>
    </message>
    <message>
        <source>It offers %1.</source>
        <translation>Choix proposés : %1.</translation>
    </message>
    <message>
        <source>%1 does not offer the size %2.</source>
        <translation>%1 ne propose pas la taille %2.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 pictures, and this edit has %3.</source>
        <translation>%1 accepte au plus %2 images, et cette modification en compte %3.</translation>
    </message>
    <message>
        <source>Remove some references.</source>
        <translation>Retirez quelques références.</translation>
    </message>
    <message>
        <source>In the model list, %1 must be an object.</source>
        <translation>Dans la liste des modèles, %1 doit être un objet.</translation>
    </message>
    <message>
        <source>In the model list, %1 must be text.</source>
        <translation>Dans la liste des modèles, %1 doit être du texte.</translation>
    </message>
    <message>
        <source>In the model list, %1 must be a list of texts.</source>
        <translation>Dans la liste des modèles, %1 doit être une liste de textes.</translation>
    </message>
    <message>
        <source>In the model list, %1 must be true or false.</source>
        <translation>Dans la liste des modèles, %1 doit valoir true ou false.</translation>
    </message>
    <message>
        <source>In the model list, %1 must be a number from %2 to %3.</source>
        <translation>Dans la liste des modèles, %1 doit être un nombre de %2 à %3.</translation>
    </message>
    <message>
        <source>In the model list, %1 must be a date such as 2026-10-29.</source>
        <translation>Dans la liste des modèles, %1 doit être une date comme 2026-10-29.</translation>
    </message>
    <message>
        <source>In the model list, %1 must be a width and a height in pixels.</source>
        <translation>Dans la liste des modèles, %1 doit être une largeur et une hauteur en pixels.</translation>
    </message>
    <message>
        <source>In the model list, %1 is not a field that is known.</source>
        <translation>Dans la liste des modèles, %1 n’est pas un champ connu.</translation>
    </message>
    <message>
        <source>In the model list, %1 names “%2”, which %3 lacks.</source>
        <translation>Dans la liste des modèles, %1 nomme « %2 », absent de %3.</translation>
    </message>
    <message>
        <source>Mend that file, or take it away.</source>
        <translation>Corrigez ce fichier ou retirez-le.</translation>
    </message>
    <message>
        <source>The model list is not a JSON object.</source>
        <translation>La liste des modèles n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>Mend the model list, or take it away.</source>
        <translation>Corrigez la liste des modèles ou retirez-la.</translation>
    </message>
    <message>
        <source>The model list has no model for %1.</source>
        <translation>La liste des modèles n’a pas de modèle pour %1.</translation>
    </message>
    <message>
        <source>Add one, or take that provider out of the list.</source>
        <translation>Ajoutez-en un ou retirez ce fournisseur de la liste.</translation>
    </message>
    <message>
        <source>The model list has %1 speak “%2”, which is not known.</source>
        <translation>La liste des modèles fait parler à %1 « %2 », qui n’est pas connu.</translation>
    </message>
    <message>
        <source>The request may have been billed: send it again only if that is acceptable.</source>
        <translation>La requête a peut-être été facturée : ne la renvoyez que si cela vous convient.</translation>
    </message>
    <message>
        <source>The reply of the service is larger or deeper than any picture needs.</source>
        <translation>La réponse du service est plus grande ou plus profonde qu’une image ne l’exige.</translation>
    </message>
    <message>
        <source>The reply of the service is cut short, or is no reply.</source>
        <translation>La réponse du service est tronquée ou n’en est pas une.</translation>
    </message>
    <message>
        <source>The reply of the service is larger than %1 MiB.</source>
        <translation>La réponse du service dépasse %1 MiB.</translation>
    </message>
    <message>
        <source>The reply of the service is no reply of a model.</source>
        <translation>La réponse du service n’est pas celle d’un modèle.</translation>
    </message>
    <message>
        <source>The API is not switched on for the project of this key.</source>
        <translation>L’API n’est pas activée pour le projet de cette clé.</translation>
    </message>
    <message>
        <source>Switch it on in the console of the service, or use the key of another project.</source>
        <translation>Activez-la dans la console du service ou utilisez la clé d’un autre projet.</translation>
    </message>
    <message>
        <source>This key may not do that: “%1”</source>
        <translation>Cette clé n’y est pas autorisée : « %1 »</translation>
    </message>
    <message>
        <source>Use another key, or another model.</source>
        <translation>Utilisez une autre clé ou un autre modèle.</translation>
    </message>
    <message>
        <source>The service does not accept this key.</source>
        <translation>Le service n’accepte pas cette clé.</translation>
    </message>
    <message>
        <source>Check the key and the base URL, or make a new key.</source>
        <translation>Vérifiez la clé et l’URL de base, ou créez une nouvelle clé.</translation>
    </message>
    <message>
        <source>This key has no quota for %1.</source>
        <translation>Cette clé n’a pas de quota pour %1.</translation>
    </message>
    <message>
        <source>Turn on billing for its project, or choose another model.</source>
        <translation>Activez la facturation de son projet ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The quota of this key for %1 is used up for today.</source>
        <translation>Le quota de cette clé pour %1 est épuisé pour aujourd’hui.</translation>
    </message>
    <message>
        <source>It is renewed at midnight Pacific time: wait, or choose another model.</source>
        <translation>Il est renouvelé à minuit, heure du Pacifique : attendez ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Too much was asked of %1 with this key in too short a time.</source>
        <translation>Trop de demandes ont été faites à %1 avec cette clé en trop peu de temps.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Attendez une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>Try again in %1 seconds.</source>
        <translation>Réessayez dans %1 secondes.</translation>
    </message>
    <message>
        <source>The service does not know the model %1.</source>
        <translation>Le service ne connaît pas le modèle %1.</translation>
    </message>
    <message>
        <source>It may have been retired: choose another model, and check the base URL.</source>
        <translation>Il a peut-être été retiré : choisissez un autre modèle et vérifiez l’URL de base.</translation>
    </message>
    <message>
        <source>The request is too large for the service.</source>
        <translation>La requête est trop volumineuse pour le service.</translation>
    </message>
    <message>
        <source>Choose a smaller size, or fewer references.</source>
        <translation>Choisissez une taille plus petite ou moins de références.</translation>
    </message>
    <message>
        <source>Change the edit, or choose another model.</source>
        <translation>Changez la modification ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The service refused the request (HTTP %1) and gave no reason.</source>
        <translation>Le service a refusé la requête (HTTP %1) sans donner de raison.</translation>
    </message>
    <message>
        <source>The service refused the request (HTTP %1): “%2”</source>
        <translation>Le service a refusé la requête (HTTP %1) : « %2 »</translation>
    </message>
    <message>
        <source>The service was not done in time (HTTP %1).</source>
        <translation>Le service n’a pas terminé à temps (HTTP %1).</translation>
    </message>
    <message>
        <source>The service failed (HTTP %1) and gave no reason.</source>
        <translation>Le service a échoué (HTTP %1) sans donner de raison.</translation>
    </message>
    <message>
        <source>The service failed (HTTP %1): “%2”</source>
        <translation>Le service a échoué (HTTP %1) : « %2 »</translation>
    </message>
    <message>
        <source>Such failures are usually not billed. Try again later.</source>
        <translation>Ces échecs ne sont en général pas facturés. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The account of this key has no credit left.</source>
        <translation>Le compte de cette clé n’a plus de crédit.</translation>
    </message>
    <message>
        <source>Add credit, or use another key.</source>
        <translation>Ajoutez du crédit ou utilisez une autre clé.</translation>
    </message>
    <message>
        <source>The request would have %1 MB, and %2 takes at most %3 MB.</source>
        <translation>La requête ferait %1 MB, et %2 accepte au plus %3 MB.</translation>
    </message>
    <message>
        <source>Word the edit differently, or choose other pictures.</source>
        <translation>Formulez la modification autrement ou choisissez d’autres images.</translation>
    </message>
    <message>
        <source>The service blocked the request (%1).</source>
        <translation>Le service a bloqué la requête (%1).</translation>
    </message>
    <message>
        <source>The service blocked the request (%1): “%2”</source>
        <translation>Le service a bloqué la requête (%1) : « %2 »</translation>
    </message>
    <message>
        <source>The service blocked the picture (%1).</source>
        <translation>Le service a bloqué l’image (%1).</translation>
    </message>
    <message>
        <source>The service blocked the picture (%1): “%2”</source>
        <translation>Le service a bloqué l’image (%1) : « %2 »</translation>
    </message>
    <message>
        <source>The reply only points to a picture at “%1”, and pictures are not fetched from other places.</source>
        <translation>La réponse renvoie seulement à une image à l’adresse « %1 », et les images ne sont pas récupérées ailleurs.</translation>
    </message>
    <message>
        <source>Have the service send pictures inline, or use another one.</source>
        <translation>Faites en sorte que le service envoie les images dans sa réponse, ou utilisez-en un autre.</translation>
    </message>
    <message>
        <source>Word the edit differently, or try again.</source>
        <translation>Formulez la modification autrement ou réessayez.</translation>
    </message>
    <message>
        <source>What the service sent as a picture is no PNG, JPEG or WebP file that can be read.</source>
        <translation>Ce que le service a envoyé comme image n’est pas un fichier PNG, JPEG ou WebP lisible.</translation>
    </message>
    <message>
        <source>Try again, or choose another model.</source>
        <translation>Réessayez ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The model made no picture (%1).</source>
        <translation>Le modèle n’a pas produit d’image (%1).</translation>
    </message>
    <message>
        <source>The model made no picture (%1): “%2”</source>
        <translation>Le modèle n’a pas produit d’image (%1) : « %2 »</translation>
    </message>
    <message>
        <source>The model made no picture, and wrote: “%1”</source>
        <translation>Le modèle n’a pas produit d’image et a écrit : « %1 »</translation>
    </message>
    <message>
        <source>The model sent drafts, but no finished picture.</source>
        <translation>Le modèle a envoyé des ébauches, mais aucune image terminée.</translation>
    </message>
    <message>
        <source>The reply holds no picture and no reason.</source>
        <translation>La réponse ne contient ni image ni raison.</translation>
    </message>
    <message>
        <source>The service answered with %1 instead of %2.</source>
        <translation>Le service a répondu par %1 au lieu de %2.</translation>
    </message>
    <message>
        <source>Remove what is selected</source>
        <translation>Supprimer ce qui est sélectionné</translation>
    </message>
    <message>
        <source>remove the stone</source>
        <translation>remove the stone</translation>
    </message>
    <message>
        <source>Give it another color</source>
        <translation>Lui donner une autre couleur</translation>
    </message>
    <message>
        <source>make the cup navy blue</source>
        <translation>make the cup navy blue</translation>
    </message>
    <message>
        <source>Brighten or darken</source>
        <translation>Éclaircir ou assombrir</translation>
    </message>
    <message>
        <source>a little brighter</source>
        <translation>a little brighter</translation>
    </message>
    <message>
        <source>Lift shadows, recover highlights</source>
        <translation>Déboucher les ombres, récupérer les hautes lumières</translation>
    </message>
    <message>
        <source>lift the shadows</source>
        <translation>lift the shadows</translation>
    </message>
    <message>
        <source>More or less contrast</source>
        <translation>Plus ou moins de contraste</translation>
    </message>
    <message>
        <source>more contrast</source>
        <translation>more contrast</translation>
    </message>
    <message>
        <source>Warmer or cooler</source>
        <translation>Plus chaud ou plus froid</translation>
    </message>
    <message>
        <source>slightly warmer</source>
        <translation>slightly warmer</translation>
    </message>
    <message>
        <source>Stronger or weaker colors</source>
        <translation>Couleurs plus vives ou plus douces</translation>
    </message>
    <message>
        <source>less saturated</source>
        <translation>less saturated</translation>
    </message>
    <message>
        <source>Black and white, or sepia</source>
        <translation>Noir et blanc, ou sépia</translation>
    </message>
    <message>
        <source>black and white</source>
        <translation>black and white</translation>
    </message>
    <message>
        <source>Golden hour</source>
        <translation>Heure dorée</translation>
    </message>
    <message>
        <source>golden hour light</source>
        <translation>golden hour light</translation>
    </message>
    <message>
        <source>Replace the sky by a gradient</source>
        <translation>Remplacer le ciel par un dégradé</translation>
    </message>
    <message>
        <source>replace the sky with a sunset</source>
        <translation>replace the sky with a sunset</translation>
    </message>
    <message>
        <source>Blur, or blur the background</source>
        <translation>Flouter, ou flouter l’arrière-plan</translation>
    </message>
    <message>
        <source>blur the background</source>
        <translation>blur the background</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Accentuer la netteté</translation>
    </message>
    <message>
        <source>sharpen</source>
        <translation>sharpen</translation>
    </message>
    <message>
        <source>Remove noise</source>
        <translation>Réduire le bruit</translation>
    </message>
    <message>
        <source>reduce the noise</source>
        <translation>reduce the noise</translation>
    </message>
    <message>
        <source>Pencil sketch, painting or cartoon</source>
        <translation>Croquis au crayon, peinture ou bande dessinée</translation>
    </message>
    <message>
        <source>turn it into a pencil sketch</source>
        <translation>turn it into a pencil sketch</translation>
    </message>
    <message>
        <source>Ask it to remove or recolor what is selected, to brighten, darken, lift shadows, recover highlights, change contrast, warmth or saturation, to make black and white, sepia or golden hour, to replace the sky, to blur, blur the background, sharpen or remove noise, or to draw a pencil sketch, a painting or a cartoon.</source>
        <translation>Demandez-lui de supprimer ou de recolorer ce qui est sélectionné, d’éclaircir, d’assombrir, de déboucher les ombres, de récupérer les hautes lumières, de changer le contraste, la chaleur ou la saturation, de passer en noir et blanc, en sépia ou à l’heure dorée, de remplacer le ciel, de flouter, de flouter l’arrière-plan, d’accentuer la netteté ou de réduire le bruit, ou de dessiner un croquis au crayon, une peinture ou une bande dessinée.</translation>
    </message>
    <message>
        <source>No sky was found in this picture.</source>
        <translation>Aucun ciel n’a été trouvé dans cette image.</translation>
    </message>
    <message>
        <source>Select the sky, and ask again.</source>
        <translation>Sélectionnez le ciel et redemandez.</translation>
    </message>
    <message>
        <source>The offline provider changes pictures, but cannot make one from words.</source>
        <translation>Le fournisseur hors ligne modifie des images, mais ne peut pas en créer à partir de mots.</translation>
    </message>
    <message>
        <source>Open a picture first, or choose another provider.</source>
        <translation>Ouvrez d’abord une image ou choisissez un autre fournisseur.</translation>
    </message>
    <message>
        <source>The offline provider found nothing in this prompt that it can do.</source>
        <translation>Le fournisseur hors ligne n’a rien trouvé dans ce prompt qu’il sache faire.</translation>
    </message>
    <message>
        <source>The selection is empty, so nothing may change.</source>
        <translation>La sélection est vide ; rien ne peut donc changer.</translation>
    </message>
    <message>
        <source>Select something, or clear the selection.</source>
        <translation>Sélectionnez quelque chose ou effacez la sélection.</translation>
    </message>
    <message>
        <source>Offline, only what is selected can be removed.</source>
        <translation>Hors ligne, seul ce qui est sélectionné peut être supprimé.</translation>
    </message>
    <message>
        <source>Select what should go first.</source>
        <translation>Sélectionnez d’abord ce qui doit disparaître.</translation>
    </message>
    <message>
        <source>Offline, only what is selected can get another color.</source>
        <translation>Hors ligne, seul ce qui est sélectionné peut changer de couleur.</translation>
    </message>
    <message>
        <source>Select what should change its color first.</source>
        <translation>Sélectionnez d’abord ce qui doit changer de couleur.</translation>
    </message>
    <message>
        <source>There is not enough memory to edit a picture of this size.</source>
        <translation>La mémoire ne suffit pas pour modifier une image de cette taille.</translation>
    </message>
    <message>
        <source>Select a smaller part of it.</source>
        <translation>Sélectionnez-en une partie plus petite.</translation>
    </message>
    <message>
        <source>Removed what was selected, and filled the gap from around it.</source>
        <translation>Élément sélectionné supprimé, vide comblé à partir de son entourage.</translation>
    </message>
    <message>
        <source>Brightness %1.</source>
        <translation>Luminosité %1.</translation>
    </message>
    <message>
        <source>Contrast %1.</source>
        <translation>Contraste %1.</translation>
    </message>
    <message>
        <source>Warmth %1.</source>
        <translation>Chaleur %1.</translation>
    </message>
    <message>
        <source>Saturation %1.</source>
        <translation>Saturation %1.</translation>
    </message>
    <message>
        <source>Shadows %1.</source>
        <translation>Ombres %1.</translation>
    </message>
    <message>
        <source>Highlights %1.</source>
        <translation>Hautes lumières %1.</translation>
    </message>
    <message>
        <source>Turned black and white.</source>
        <translation>Passé en noir et blanc.</translation>
    </message>
    <message>
        <source>Turned black and white, %1.</source>
        <translation>Passé en noir et blanc, %1.</translation>
    </message>
    <message>
        <source>Toned in sepia.</source>
        <translation>Viré au sépia.</translation>
    </message>
    <message>
        <source>Toned in sepia, %1.</source>
        <translation>Viré au sépia, %1.</translation>
    </message>
    <message>
        <source>Lit as in the golden hour.</source>
        <translation>Éclairé comme à l’heure dorée.</translation>
    </message>
    <message>
        <source>Lit as in the golden hour, %1.</source>
        <translation>Éclairé comme à l’heure dorée, %1.</translation>
    </message>
    <message>
        <source>Blurred.</source>
        <translation>Flouté.</translation>
    </message>
    <message>
        <source>Blurred, %1.</source>
        <translation>Flouté, %1.</translation>
    </message>
    <message>
        <source>Sharpened.</source>
        <translation>Netteté accentuée.</translation>
    </message>
    <message>
        <source>Sharpened, %1.</source>
        <translation>Netteté accentuée, %1.</translation>
    </message>
    <message>
        <source>Noise removed.</source>
        <translation>Bruit réduit.</translation>
    </message>
    <message>
        <source>Noise removed, %1.</source>
        <translation>Bruit réduit, %1.</translation>
    </message>
    <message>
        <source>Drawn as a pencil sketch.</source>
        <translation>Dessiné comme un croquis au crayon.</translation>
    </message>
    <message>
        <source>Drawn as a pencil sketch, %1.</source>
        <translation>Dessiné comme un croquis au crayon, %1.</translation>
    </message>
    <message>
        <source>Painted in oil.</source>
        <translation>Peint à l’huile.</translation>
    </message>
    <message>
        <source>Painted in oil, %1.</source>
        <translation>Peint à l’huile, %1.</translation>
    </message>
    <message>
        <source>Drawn as a cartoon.</source>
        <translation>Dessiné en bande dessinée.</translation>
    </message>
    <message>
        <source>Drawn as a cartoon, %1.</source>
        <translation>Dessiné en bande dessinée, %1.</translation>
    </message>
    <message>
        <source>The sky replaced by a gradient of %1.</source>
        <translation>Le ciel a été remplacé par un dégradé de %1.</translation>
    </message>
    <message>
        <source>The sky replaced by a clear blue.</source>
        <translation>Le ciel a été remplacé par un bleu limpide.</translation>
    </message>
    <message>
        <source>The sky replaced by a sunset.</source>
        <translation>Le ciel a été remplacé par un coucher de soleil.</translation>
    </message>
    <message>
        <source>The sky replaced by a dawn.</source>
        <translation>Le ciel a été remplacé par une aube.</translation>
    </message>
    <message>
        <source>The sky replaced by a dusk.</source>
        <translation>Le ciel a été remplacé par un crépuscule.</translation>
    </message>
    <message>
        <source>The sky replaced by a night sky.</source>
        <translation>Le ciel a été remplacé par un ciel nocturne.</translation>
    </message>
    <message>
        <source>The sky replaced by a dramatic one.</source>
        <translation>Le ciel a été remplacé par un ciel dramatique.</translation>
    </message>
    <message>
        <source>The sky replaced by an overcast one.</source>
        <translation>Le ciel a été remplacé par un ciel couvert.</translation>
    </message>
    <message>
        <source>Color changed from %1 to %2, shading kept.</source>
        <translation>Couleur changée de %1 en %2, ombrage conservé.</translation>
    </message>
    <message>
        <source>Color changed to %1, shading kept.</source>
        <translation>Couleur changée en %1, ombrage conservé.</translation>
    </message>
    <message>
        <source>Only in the sky.</source>
        <translation>Uniquement dans le ciel.</translation>
    </message>
    <message>
        <source>Only below the sky.</source>
        <translation>Uniquement sous le ciel.</translation>
    </message>
    <message>
        <source>Only in the background.</source>
        <translation>Uniquement dans l’arrière-plan.</translation>
    </message>
    <message>
        <source>Only on the subject.</source>
        <translation>Uniquement sur le sujet.</translation>
    </message>
    <message>
        <source>Offline, nothing looks for “%1”. To change only that, select it first.</source>
        <translation>Hors ligne, rien ne recherche « %1 ». Pour ne changer que cela, sélectionnez-le d’abord.</translation>
    </message>
    <message>
        <source>Not done, as asked: “%1”.</source>
        <translation>Pas fait, comme demandé : « %1 ».</translation>
    </message>
    <message>
        <source>Left out, because it was not understood: “%1”.</source>
        <translation>Laissé de côté, car non compris : « %1 ».</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Le fichier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>Vérifiez les droits du fichier.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB.</source>
        <translation>%1 dépasse %2 MB.</translation>
    </message>
    <message>
        <source>Save a smaller copy and open that.</source>
        <translation>Enregistrez une copie plus petite et ouvrez-la.</translation>
    </message>
    <message>
        <source>%1 does not end in a format that can be written.</source>
        <translation>%1 ne se termine pas par un format inscriptible.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>L’exportation a été annulée.</translation>
    </message>
    <message>
        <source>Only the first of %1 frames was opened.</source>
        <translation>Seule la première de %1 images du fichier a été ouverte.</translation>
    </message>
    <message>
        <source>The picture was not read.</source>
        <translation>L’image n’a pas été lue.</translation>
    </message>
    <message>
        <source>There is no key for %1.</source>
        <translation>Il n’y a pas de clé pour %1.</translation>
    </message>
    <message>
        <source>Set %1 in the environment and start Ratoon again, or use the offline provider.</source>
        <translation>Définissez %1 dans l’environnement et redémarrez Ratoon, ou utilisez le fournisseur hors ligne.</translation>
    </message>
    <message>
        <source>The version being shown cannot be removed.</source>
        <translation>La version affichée ne peut pas être supprimée.</translation>
    </message>
    <message>
        <source>Go to another version first.</source>
        <translation>Passez d’abord à une autre version.</translation>
    </message>
    <message>
        <source>Open another copy of it, such as a backup.</source>
        <translation>Ouvrez-en une autre copie, par exemple une sauvegarde.</translation>
    </message>
    <message>
        <source>Two versions are named %1.</source>
        <translation>Deux versions s’appellent %1.</translation>
    </message>
    <message>
        <source>Version %1 is a second root.</source>
        <translation>La version %1 est une seconde racine.</translation>
    </message>
    <message>
        <source>The document has no first version.</source>
        <translation>Le document n’a pas de première version.</translation>
    </message>
    <message>
        <source>Version %1 is missing, but others grow from it.</source>
        <translation>La version %1 manque, mais d’autres en découlent.</translation>
    </message>
    <message>
        <source>Version %1 is its own ancestor.</source>
        <translation>La version %1 est son propre ancêtre.</translation>
    </message>
    <message>
        <source>There is no version %1.</source>
        <translation>Il n’y a pas de version %1.</translation>
    </message>
    <message>
        <source>Other versions grow from version %1.</source>
        <translation>D’autres versions découlent de la version %1.</translation>
    </message>
    <message>
        <source>Remove only versions that nothing grows from.</source>
        <translation>Ne supprimez que des versions dont rien ne découle.</translation>
    </message>
    <message>
        <source>The color profile cannot be used.</source>
        <translation>Le profil de couleurs ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>Convert the picture to sRGB in another program.</source>
        <translation>Convertissez l’image en sRGB dans un autre programme.</translation>
    </message>
    <message>
        <source>This is not a picture in a known format.</source>
        <translation>Ce n’est pas une image dans un format connu.</translation>
    </message>
    <message>
        <source>The %1 picture is damaged or cut short.</source>
        <translation>L’image %1 est endommagée ou tronquée.</translation>
    </message>
    <message>
        <source>Try another copy of it.</source>
        <translation>Essayez-en une autre copie.</translation>
    </message>
    <message>
        <source>Make it smaller in another program.</source>
        <translation>Réduisez-la dans un autre programme.</translation>
    </message>
    <message>
        <source>The record of what was sent is damaged.</source>
        <translation>L’enregistrement de ce qui a été envoyé est endommagé.</translation>
    </message>
    <message>
        <source>Version %1 is damaged.</source>
        <translation>La version %1 est endommagée.</translation>
    </message>
    <message>
        <source>The description of this version is too long to keep.</source>
        <translation>La description de cette version est trop longue pour être conservée.</translation>
    </message>
    <message>
        <source>The document claims more than %1 versions.</source>
        <translation>Le document annonce plus de %1 versions.</translation>
    </message>
    <message>
        <source>Choose one that the document lists.</source>
        <translation>Choisissez-en une que le document répertorie.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 n’est pas un fichier.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>What was written for %1 reads back differently.</source>
        <translation>Ce qui a été écrit pour %1 est différent à la relecture.</translation>
    </message>
    <message>
        <source>Save in another place: this disk is not to be trusted.</source>
        <translation>Enregistrez ailleurs : ce disque n’est pas fiable.</translation>
    </message>
    <message>
        <source>The document&apos;s own description is damaged.</source>
        <translation>La description propre au document est endommagée.</translation>
    </message>
    <message>
        <source>%1 MB are more than a document keeps in one piece.</source>
        <translation>%1 MB dépassent ce qu’un document conserve en un seul morceau.</translation>
    </message>
    <message>
        <source>A stored file of this document is damaged.</source>
        <translation>Un fichier stocké dans ce document est endommagé.</translation>
    </message>
    <message>
        <source>A layer of this version is missing or damaged.</source>
        <translation>Un calque de cette version manque ou est endommagé.</translation>
    </message>
    <message>
        <source>Go to another version.</source>
        <translation>Passez à une autre version.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit : %2.</translation>
    </message>
    <message>
        <source>Choose another place, or make room.</source>
        <translation>Choisissez un autre emplacement ou libérez de la place.</translation>
    </message>
    <message>
        <source>Pixels of this version are missing or damaged.</source>
        <translation>Des pixels de cette version manquent ou sont endommagés.</translation>
    </message>
    <message>
        <source>%1 was saved by a newer version of Ratoon.</source>
        <translation>%1 a été enregistré par une version plus récente de Ratoon.</translation>
    </message>
    <message>
        <source>Open it with that version.</source>
        <translation>Ouvrez-le avec cette version.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Ouvrez-le à nouveau.</translation>
    </message>
    <message>
        <source>No file can be locked in %1: %2.</source>
        <translation>Aucun fichier ne peut être verrouillé dans %1 : %2.</translation>
    </message>
    <message>
        <source>Let XDG_STATE_HOME name a folder on a disk of this computer.</source>
        <translation>Faites en sorte que XDG_STATE_HOME désigne un dossier sur un disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>The document cannot be read: %1.</source>
        <translation>Le document ne peut pas être lu : %1.</translation>
    </message>
    <message>
        <source>%1 is no Ratoon document.</source>
        <translation>%1 n’est pas un document Ratoon.</translation>
    </message>
    <message>
        <source>The tables of the document are damaged.</source>
        <translation>Les tables du document sont endommagées.</translation>
    </message>
    <message>
        <source>There is no small picture of this version.</source>
        <translation>Il n’y a pas de vignette de cette version.</translation>
    </message>
    <message>
        <source>The small picture of this version is damaged.</source>
        <translation>La vignette de cette version est endommagée.</translation>
    </message>
    <message>
        <source>The document is damaged.</source>
        <translation>Le document est endommagé.</translation>
    </message>
    <message>
        <source>The document cannot be written: %1.</source>
        <translation>Le document ne peut pas être écrit : %1.</translation>
    </message>
    <message>
        <source>This document is open in another window of Ratoon.</source>
        <translation>Ce document est ouvert dans une autre fenêtre de Ratoon.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>Fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>The layers of this version are damaged.</source>
        <translation>Les calques de cette version sont endommagés.</translation>
    </message>
    <message>
        <source>The document was left at a version it does not hold.</source>
        <translation>Le document a été laissé sur une version qu’il ne contient pas.</translation>
    </message>
    <message>
        <source>Version %1 cannot be added here.</source>
        <translation>La version %1 ne peut pas être ajoutée ici.</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened.</source>
        <translation>%1 a été modifié par un autre programme depuis son ouverture.</translation>
    </message>
    <message>
        <source>Save under another name, so that neither is lost.</source>
        <translation>Enregistrez sous un autre nom, pour ne perdre ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>The layers of this version do not fit into memory.</source>
        <translation>Les calques de cette version ne tiennent pas en mémoire.</translation>
    </message>
    <message>
        <source>A layer of %1 × %2 pixels is too large.</source>
        <translation>Un calque de %1 × %2 pixels est trop grand.</translation>
    </message>
    <message>
        <source>Make it smaller.</source>
        <translation>Réduisez-le.</translation>
    </message>
    <message>
        <source>It refers to something that is not there.</source>
        <translation>Il renvoie à quelque chose qui n’existe pas.</translation>
    </message>
    <message>
        <source>The rows are out of order.</source>
        <translation>Les lignes sont dans le désordre.</translation>
    </message>
    <message>
        <source>SQLite reports: %1</source>
        <translation>SQLite signale : %1</translation>
    </message>
    <message>
        <source>It is of no known kind.</source>
        <translation>Son type est inconnu.</translation>
    </message>
    <message>
        <source>Its bytes do not fit its hash.</source>
        <translation>Ses octets ne correspondent pas à son hachage.</translation>
    </message>
    <message>
        <source>Nothing refers to it.</source>
        <translation>Rien n’y renvoie.</translation>
    </message>
    <message>
        <source>Run ratoon-cli providers for the list.</source>
        <translation>Exécutez ratoon-cli providers pour voir la liste.</translation>
    </message>
    <message>
        <source>Run ratoon-cli models for the list.</source>
        <translation>Exécutez ratoon-cli models pour voir la liste.</translation>
    </message>
    <message>
        <source>--region takes X,Y,W,H in whole pixels.</source>
        <translation>--region prend X,Y,W,H en pixels entiers.</translation>
    </message>
    <message>
        <source>For example --region 100,80,400,300.</source>
        <translation>Par exemple --region 100,80,400,300.</translation>
    </message>
    <message>
        <source>The region lies outside the picture of %1 × %2 px.</source>
        <translation>La zone est hors de l’image de %1 × %2 px.</translation>
    </message>
    <message>
        <source>The mask is %1 × %2 px, and the picture %3 × %4 px.</source>
        <translation>Le masque fait %1 × %2 px, et l’image %3 × %4 px.</translation>
    </message>
    <message>
        <source>Give a grey mask of the picture&apos;s size.</source>
        <translation>Donnez un masque en niveaux de gris de la taille de l’image.</translation>
    </message>
    <message>
        <source>%1 needs a prompt.</source>
        <translation>%1 a besoin d’un prompt.</translation>
    </message>
    <message>
        <source>Add --prompt &quot;what should change&quot;.</source>
        <translation>Ajoutez --prompt &quot;ce qui doit changer&quot;.</translation>
    </message>
    <message>
        <source>--region and --mask exclude each other.</source>
        <translation>--region et --mask s’excluent mutuellement.</translation>
    </message>
    <message>
        <source>Use: ratoon-cli %1 %2</source>
        <translation>Utilisation : ratoon-cli %1 %2</translation>
    </message>
    <message>
        <source>%1 has no option --%2.</source>
        <translation>%1 n’a pas d’option --%2.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 a besoin d’une valeur.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 prend un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>La commande « %1 » n’existe pas.</translation>
    </message>
    <message>
        <source>Run ratoon-cli --help for the list.</source>
        <translation>Exécutez ratoon-cli --help pour voir la liste.</translation>
    </message>
    <message>
        <source>%1 needs more than that.</source>
        <translation>%1 a besoin de plus que cela.</translation>
    </message>
    <message>
        <source>%1 does not know what to do with “%2”.</source>
        <translation>%1 ne sait que faire de « %2 ».</translation>
    </message>
    <message>
        <source>generate needs a place for the picture.</source>
        <translation>generate a besoin d’un emplacement pour l’image.</translation>
    </message>
    <message>
        <source>Add --out FILE or --document FILE.ratoon.</source>
        <translation>Ajoutez --out FILE ou --document FILE.ratoon.</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Arrêté ; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>%1 is not a Ratoon document.</source>
        <translation>%1 n’est pas un document Ratoon.</translation>
    </message>
    <message>
        <source>Make one of it with ratoon-cli new.</source>
        <translation>Faites-en un avec ratoon-cli new.</translation>
    </message>
    <message>
        <source>The document has no version %1.</source>
        <translation>Le document n’a pas de version %1.</translation>
    </message>
    <message>
        <source>More than one version begins with %1.</source>
        <translation>Plusieurs versions commencent par %1.</translation>
    </message>
    <message>
        <source>Take an id from ratoon-cli log.</source>
        <translation>Prenez un identifiant de ratoon-cli log.</translation>
    </message>
    <message>
        <source>new needs a place for the document.</source>
        <translation>new a besoin d’un emplacement pour le document.</translation>
    </message>
    <message>
        <source>Add --document FILE.ratoon.</source>
        <translation>Ajoutez --document FILE.ratoon.</translation>
    </message>
    <message>
        <source>export needs a place for the picture.</source>
        <translation>export a besoin d’un emplacement pour l’image.</translation>
    </message>
    <message>
        <source>Add --out FILE.</source>
        <translation>Ajoutez --out FILE.</translation>
    </message>
    <message>
        <source>--icc takes keep or srgb.</source>
        <translation>--icc prend keep ou srgb.</translation>
    </message>
    <message>
        <source>The JSON text is larger or deeper than allowed.</source>
        <translation>Le texte JSON est plus grand ou plus profond que permis.</translation>
    </message>
    <message>
        <source>The text is not valid JSON at byte %1.</source>
        <translation>Le texte n’est pas du JSON valide à l’octet %1.</translation>
    </message>
    <message>
        <source>That is an address at %1, not a picture, and Ratoon does not download.</source>
        <translation>C’est une adresse sur %1, pas une image, et Ratoon ne télécharge rien.</translation>
    </message>
    <message>
        <source>Save the picture to a file first, or copy the picture itself.</source>
        <translation>Enregistrez d’abord l’image dans un fichier, ou copiez l’image elle-même.</translation>
    </message>
    <message>
        <source>Copy or drag a picture or an image file.</source>
        <translation>Copiez ou faites glisser une image ou un fichier image.</translation>
    </message>
    <message>
        <source>A mask of this version is damaged.</source>
        <translation>Un masque de cette version est endommagé.</translation>
    </message>
    <message>
        <source>Make the edit again.</source>
        <translation>Refaites la retouche.</translation>
    </message>
    <message>
        <source>The settings of this edit cannot be read.</source>
        <translation>Les réglages de cette retouche sont illisibles.</translation>
    </message>
    <message>
        <source>Place it by hand, take it as a new picture or a loose layer, or ask again.</source>
        <translation>Placez-la à la main, prenez-la comme nouvelle image ou calque libre, ou redemandez.</translation>
    </message>
    <message>
        <source>The reply fits the picture in more than one way.</source>
        <translation>La réponse s’ajuste à l’image de plusieurs façons.</translation>
    </message>
    <message>
        <source>The reply shows the scene in another framing.</source>
        <translation>La réponse montre la scène dans un autre cadrage.</translation>
    </message>
    <message>
        <source>The reply does not fit the picture it answers.</source>
        <translation>La réponse ne correspond pas à l’image de départ.</translation>
    </message>
    <message>
        <source>A part of this version is missing.</source>
        <translation>Une partie de cette version manque.</translation>
    </message>
    <message>
        <source>Send the edit again.</source>
        <translation>Renvoyez la modification.</translation>
    </message>
    <message>
        <source>The picture has another size by now.</source>
        <translation>L’image a changé de taille entre-temps.</translation>
    </message>
    <message>
        <source>Go back to the version of the edit first.</source>
        <translation>Revenez d’abord à la version de la retouche.</translation>
    </message>
    <message>
        <source>The kept reply is not a finished one.</source>
        <translation>La réponse conservée n’est pas complète.</translation>
    </message>
    <message>
        <source>This version keeps no reply of a model.</source>
        <translation>Cette version ne conserve aucune réponse de modèle.</translation>
    </message>
    <message>
        <source>Choose a version that a model has made.</source>
        <translation>Choisissez une version faite par un modèle.</translation>
    </message>
    <message>
        <source>This area has been through a model %1 times: each time costs detail. Redo it from its original pixels instead.</source>
        <translation>Cette zone est passée %1 fois par un modèle : chaque fois coûte du détail. Refaites-la plutôt à partir de ses pixels d’origine.</translation>
    </message>
    <message>
        <source>Make that edit with another model.</source>
        <translation>Faites cette retouche avec un autre modèle.</translation>
    </message>
    <message>
        <source>No edit by a model leads to this version.</source>
        <translation>Aucune retouche par un modèle ne mène à cette version.</translation>
    </message>
    <message>
        <source>--path takes two versions, as A..B.</source>
        <translation>--path prend deux versions, comme A..B.</translation>
    </message>
    <message>
        <source>The second version does not follow from the first.</source>
        <translation>La seconde version ne découle pas de la première.</translation>
    </message>
    <message>
        <source>The measurement was cancelled.</source>
        <translation>La mesure a été annulée.</translation>
    </message>
    <message>
        <source>Use PNG, JPEG or WebP.</source>
        <translation>Utilisez PNG, JPEG ou WebP.</translation>
    </message>
    <message>
        <source>The picture is too large: %1 × %2 pixels. At most %3 on a side and %4 million in all can be opened.</source>
        <translation>L’image est trop grande : %1 × %2 pixels. On peut ouvrir au plus %3 par côté et %4 millions en tout.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>This kind of %1 picture cannot be read.</source>
        <translation>Ce type d’image %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG in another program.</source>
        <translation>Enregistrez-la au format PNG ou JPEG dans un autre programme.</translation>
    </message>
    <message>
        <source>The picture cannot be written as %1.</source>
        <translation>L’image ne peut pas être écrite au format %1.</translation>
    </message>
    <message>
        <source>Choose PNG, JPEG or TIFF.</source>
        <translation>Choisissez PNG, JPEG ou TIFF.</translation>
    </message>
    <message>
        <source>Compare versions of the same canvas.</source>
        <translation>Comparez des versions du même canevas.</translation>
    </message>
    <message>
        <source>The document has been closed.</source>
        <translation>Le document a été fermé.</translation>
    </message>
    <message>
        <source>The two pictures differ in size.</source>
        <translation>Les deux images n’ont pas la même taille.</translation>
    </message>
    <message>
        <source>The file that %1 names cannot be read.</source>
        <translation>Le fichier indiqué par %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Correct the path, or unset the variable.</source>
        <translation>Corrigez le chemin ou supprimez la variable.</translation>
    </message>
    <message>
        <source>GOOGLE_CLOUD_LOCATION names no place of Google Cloud.</source>
        <translation>GOOGLE_CLOUD_LOCATION n’indique aucun emplacement de Google Cloud.</translation>
    </message>
    <message>
        <source>Use global, us, eu, or a region such as europe-west4.</source>
        <translation>Utilisez global, us, eu ou une région comme europe-west4.</translation>
    </message>
    <message>
        <source>There are no credentials for %1.</source>
        <translation>Il n’y a pas d’identifiants pour %1.</translation>
    </message>
    <message>
        <source>Set %1 to the key file of a service account, or run “gcloud auth application-default login”.</source>
        <translation>Définissez %1 sur le fichier de clé d’un compte de service ou exécutez « gcloud auth application-default login ».</translation>
    </message>
    <message>
        <source>There is no project for %1.</source>
        <translation>Il n’y a pas de projet pour %1.</translation>
    </message>
    <message>
        <source>Set GOOGLE_CLOUD_PROJECT to its id.</source>
        <translation>Définissez GOOGLE_CLOUD_PROJECT sur l’identifiant du projet.</translation>
    </message>
    <message>
        <source>%1 has no route named %2.</source>
        <translation>%1 n’a aucune route nommée %2.</translation>
    </message>
    <message>
        <source>%1 takes no %2 by the route %3.</source>
        <translation>%1 n’accepte pas %2 par la route %3.</translation>
    </message>
    <message>
        <source>Leave it out, or choose another route or provider.</source>
        <translation>Omettez-la ou choisissez une autre route ou un autre fournisseur.</translation>
    </message>
    <message>
        <source>--upload takes inline, files or auto.</source>
        <translation>--upload prend inline, files ou auto.</translation>
    </message>
    <message>
        <source>There is not enough memory to compare the pictures.</source>
        <translation>La mémoire ne suffit pas pour comparer les images.</translation>
    </message>
    <message>
        <source>Close other programs, or edit a smaller part.</source>
        <translation>Fermez d’autres programmes ou modifiez une partie plus petite.</translation>
    </message>
    <message>
        <source>Use one of %1.</source>
        <translation>Utilisez l’un des suivants : %1.</translation>
    </message>
    <message>
        <source>Nothing was asked of the model. Try again, or send pictures inline.</source>
        <translation>Rien n’a été demandé au modèle. Réessayez ou envoyez les images dans la requête.</translation>
    </message>
    <message>
        <source>The service named no place for the picture.</source>
        <translation>Le service n’a indiqué aucun emplacement pour l’image.</translation>
    </message>
    <message>
        <source>The service could not take the picture.</source>
        <translation>Le service n’a pas pu accepter l’image.</translation>
    </message>
    <message>
        <source>The service is not done with the picture in time.</source>
        <translation>Le service n’a pas terminé à temps de traiter l’image.</translation>
    </message>
    <message>
        <source>The reply points to a picture at %1, from where it did not come.</source>
        <translation>La réponse renvoie à une image à l’adresse %1, d’où elle n’est pas arrivée.</translation>
    </message>
    <message>
        <source>The reply points to a picture at %1, which did not give it (HTTP %2).</source>
        <translation>La réponse renvoie à une image à l’adresse %1, qui ne l’a pas fournie (HTTP %2).</translation>
    </message>
    <message>
        <source>The request was answered, and so may have been billed: send it again only if that is acceptable.</source>
        <translation>La requête a reçu une réponse et a donc peut-être été facturée : ne la renvoyez que si cela vous convient.</translation>
    </message>
    <message>
        <source>The reply of the service ended in its middle.</source>
        <translation>La réponse du service s’est interrompue en plein milieu.</translation>
    </message>
    <message>
        <source>The Google Cloud credentials are neither a service account&apos;s nor a user&apos;s.</source>
        <translation>Les identifiants Google Cloud ne sont ni ceux d’un compte de service ni ceux d’un utilisateur.</translation>
    </message>
    <message>
        <source>Use the key file of a service account, or run “gcloud auth application-default login”.</source>
        <translation>Utilisez le fichier de clé d’un compte de service ou exécutez « gcloud auth application-default login ».</translation>
    </message>
    <message>
        <source>Google&apos;s sign-in service failed (HTTP %1).</source>
        <translation>Le service de connexion de Google a échoué (HTTP %1).</translation>
    </message>
    <message>
        <source>Nothing was sent to the model. Try again later.</source>
        <translation>Rien n’a été envoyé au modèle. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Google does not accept the credentials (HTTP %1 %2).</source>
        <translation>Google n’accepte pas les identifiants (HTTP %1 %2).</translation>
    </message>
    <message>
        <source>Make a new key file, or sign in again; and see that the clock of this machine is right.</source>
        <translation>Créez un nouveau fichier de clé ou reconnectez-vous ; et vérifiez que l’horloge de cette machine est à l’heure.</translation>
    </message>
    <message>
        <source>The private key of the service account cannot be used.</source>
        <translation>La clé privée du compte de service ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>Make a new key file for it in Google Cloud.</source>
        <translation>Créez-lui un nouveau fichier de clé dans Google Cloud.</translation>
    </message>
    <message>
        <source>Go back to the original first.</source>
        <translation>Revenez d’abord à l’original.</translation>
    </message>
    <message>
        <source>Run it in a terminal to see why, or change the settings.</source>
        <translation>Exécutez-la dans un terminal pour voir pourquoi, ou modifiez les réglages.</translation>
    </message>
    <message>
        <source>“%1” printed more than a key.</source>
        <translation>« %1 » a affiché autre chose qu’une simple clé.</translation>
    </message>
    <message>
        <source>“%1” printed no key in time.</source>
        <translation>« %1 » n’a pas affiché de clé à temps.</translation>
    </message>
    <message>
        <source>“%1”, which prints the key, cannot be started.</source>
        <translation>« %1 », qui affiche la clé, ne peut pas être lancé.</translation>
    </message>
    <message>
        <source>“%1” printed no key.</source>
        <translation>« %1 » n’a affiché aucune clé.</translation>
    </message>
    <message>
        <source>No keychain service answers on this desktop.</source>
        <translation>Aucun service de trousseau ne répond sur ce bureau.</translation>
    </message>
    <message>
        <source>Set the key in the environment, name a credential command in the settings, or type it for this run.</source>
        <translation>Définissez la clé dans l’environnement, indiquez une commande de clé dans les réglages ou saisissez la clé pour cette session.</translation>
    </message>
    <message>
        <source>The credential command of %1 is for %2, not for %3.</source>
        <translation>La commande de clé de %1 est prévue pour %2, pas pour %3.</translation>
    </message>
    <message>
        <source>Change the base URL back, or give the command this origin in the settings.</source>
        <translation>Rétablissez l’URL de base ou donnez cette origine à la commande dans les réglages.</translation>
    </message>
    <message>
        <source>The credential command of %1 is no list of a program and its arguments.</source>
        <translation>La commande de clé de %1 n’est pas une liste formée d’un programme et de ses arguments.</translation>
    </message>
    <message>
        <source>Mend settings.json, or take the command out of it.</source>
        <translation>Corrigez settings.json ou retirez-en la commande.</translation>
    </message>
    <message>
        <source>Ratoon is switched offline, so nothing was sent.</source>
        <translation>Ratoon est en mode hors ligne, rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Turn offline off in the settings, or use the offline provider.</source>
        <translation>Désactivez le mode hors ligne dans les réglages ou utilisez le fournisseur hors ligne.</translation>
    </message>
    <message>
        <source>The settings cannot be read, so the limits on spending are not known.</source>
        <translation>Les réglages sont illisibles, les plafonds de dépenses ne sont donc pas connus.</translation>
    </message>
    <message>
        <source>Mend settings.json, or take it away.</source>
        <translation>Corrigez settings.json ou retirez-le.</translation>
    </message>
    <message>
        <source>--%1 takes an amount in USD, such as 0.25.</source>
        <translation>--%1 prend un montant en USD comme 0.25.</translation>
    </message>
    <message>
        <source>--since takes a date, such as 2026-11-29.</source>
        <translation>--since prend une date comme 2026-11-29.</translation>
    </message>
    <message>
        <source>The ledger of paid requests is damaged.</source>
        <translation>Le registre des requêtes payantes est endommagé.</translation>
    </message>
    <message>
        <source>Move %1 away; a new one is begun by itself.</source>
        <translation>Déplacez %1 ailleurs ; un nouveau sera commencé automatiquement.</translation>
    </message>
    <message>
        <source>The ledger of paid requests cannot be written.</source>
        <translation>Le registre des requêtes payantes ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Make room, or let %1 be written to.</source>
        <translation>Libérez de la place ou autorisez l’écriture dans %1.</translation>
    </message>
    <message>
        <source>Choose a cheaper model or a smaller size, or raise the limit.</source>
        <translation>Choisissez un modèle moins cher ou une taille plus petite, ou relevez le plafond.</translation>
    </message>
    <message>
        <source>The ledger of paid requests was written by a newer version of Ratoon.</source>
        <translation>Le registre des requêtes payantes a été écrit par une version plus récente de Ratoon.</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>Utilisez cette version.</translation>
    </message>
    <message>
        <source>The price of %1 is not known, and there is a limit on spending.</source>
        <translation>Le prix de %1 n’est pas connu, et il y a un plafond de dépenses.</translation>
    </message>
    <message>
        <source>Choose a model with a known price, or allow unknown prices in the settings.</source>
        <translation>Choisissez un modèle au prix connu ou autorisez les prix inconnus dans les réglages.</translation>
    </message>
    <message>
        <source>This edit may cost up to %1, and the limit for an edit is %2.</source>
        <translation>Cette modification peut coûter jusqu’à %1, et le plafond par modification est de %2.</translation>
    </message>
    <message>
        <source>This edit may cost up to %1, and %2 of the limit of %3 for this document are spent or reserved.</source>
        <translation>Cette modification peut coûter jusqu’à %1, et %2 du plafond de %3 pour ce document sont dépensés ou réservés.</translation>
    </message>
    <message>
        <source>This edit may cost up to %1, and %2 of the limit of %3 for today are spent or reserved.</source>
        <translation>Cette modification peut coûter jusqu’à %1, et %2 du plafond de %3 pour aujourd’hui sont dépensés ou réservés.</translation>
    </message>
    <message>
        <source>This is no face detector that can be read.</source>
        <translation>Ce n’est pas un détecteur de visages lisible.</translation>
    </message>
    <message>
        <source>Choose a cascade of OpenCV for faces, an .xml file, or a YuNet model, an .onnx file.</source>
        <translation>Choisissez une cascade d’OpenCV pour les visages, un fichier .xml, ou un modèle YuNet, un fichier .onnx.</translation>
    </message>
    <message>
        <source>%1 has no list of its models to ask for.</source>
        <translation>%1 n’a pas de liste de ses modèles à demander.</translation>
    </message>
    <message>
        <source>Name a model as its service does, or use the one offered.</source>
        <translation>Nommez un modèle comme le fait son service, ou utilisez celui qui est proposé.</translation>
    </message>
    <message>
        <source>%1 answered with no list of models.</source>
        <translation>%1 n’a pas répondu par une liste de modèles.</translation>
    </message>
    <message>
        <source>Its picture could not be read.</source>
        <translation>Son image n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>%1 of its layers and %2 of its tiles could not be read.</source>
        <translation>%1 de ses calques et %2 de ses tuiles n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Its reply could not be read.</source>
        <translation>Sa réponse n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The version that it grew from could not be read.</source>
        <translation>La version dont elle est issue n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The document was left at another version.</source>
        <translation>Le document avait été laissé sur une autre version.</translation>
    </message>
    <message>
        <source>Nothing in %1 can be read any more.</source>
        <translation>Plus rien dans %1 n’est lisible.</translation>
    </message>
    <message>
        <source>%1 is the damaged document itself.</source>
        <translation>%1 est le document endommagé lui-même.</translation>
    </message>
    <message>
        <source>%1 is damaged, and stays as it is.</source>
        <translation>%1 est endommagé et reste tel quel.</translation>
    </message>
    <message>
        <source>Salvage what can still be read first.</source>
        <translation>Sauvez d’abord ce qui est encore lisible.</translation>
    </message>
    <message>
        <source>This document is open for looking only.</source>
        <translation>Ce document est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Export a version as a picture, and go on with that.</source>
        <translation>Exportez une version comme image et continuez avec celle-ci.</translation>
    </message>
    <message>
        <source>It is open for looking only: nothing can be saved.</source>
        <translation>Il est ouvert en lecture seule : rien ne peut être enregistré.</translation>
    </message>
    <message>
        <source>No work, or more than one, is named %1.</source>
        <translation>Aucun travail, ou plusieurs, ne porte le nom %1.</translation>
    </message>
    <message>
        <source>Take an id from ratoon-cli recover --list.</source>
        <translation>Prenez un identifiant de ratoon-cli recover --list.</translation>
    </message>
    <message>
        <source>salvage needs a place for the document.</source>
        <translation>salvage a besoin d’un emplacement pour le document.</translation>
    </message>
    <message>
        <source>recover needs a place for the document.</source>
        <translation>recover a besoin d’un emplacement pour le document.</translation>
    </message>
    <message>
        <source>Add --out FILE.ratoon.</source>
        <translation>Ajoutez --out FICHIER.ratoon.</translation>
    </message>
    <message>
        <source>It is open in another window too: whoever saves last is asked what becomes of the other's work.</source>
        <translation>Il est aussi ouvert dans une autre fenêtre : le dernier qui enregistre devra choisir ce que devient le travail de l’autre.</translation>
    </message>
    <message>
        <source>Use one of these endings: %1.</source>
        <translation>Utilisez l’une de ces extensions : %1.</translation>
    </message>
    <message>
        <source>Unknown blend modes were taken as normal: %1.</source>
        <translation>Les modes de fusion inconnus ont été pris comme normaux : %1.</translation>
    </message>
    <message>
        <source>Flatten some of them in another program.</source>
        <translation>Aplatissez-en certains dans un autre programme.</translation>
    </message>
    <message>
        <source>The picture&apos;s layers are too many or too large.</source>
        <translation>Les calques de l’image sont trop nombreux ou trop grands.</translation>
    </message>
    <message>
        <source>The file is damaged or cut short.</source>
        <translation>Le fichier est endommagé ou tronqué.</translation>
    </message>
    <message>
        <source>The %1 file could not be put together.</source>
        <translation>Le fichier %1 n’a pas pu être assemblé.</translation>
    </message>
    <message>
        <source>Close other documents to free memory.</source>
        <translation>Fermez d’autres documents pour libérer de la mémoire.</translation>
    </message>
    <message>
        <source>Save it as RGB with 8 or 16 bits in another program.</source>
        <translation>Enregistrez-la en RVB 8 ou 16 bits dans un autre programme.</translation>
    </message>
    <message>
        <source>Adjustments and effects cannot be taken over (%1): the picture as it was saved lies on top, its layers are hidden below.</source>
        <translation>Les réglages et les effets ne peuvent pas être repris (%1) : l’image telle qu’enregistrée est au-dessus, ses calques sont masqués dessous.</translation>
    </message>
    <message>
        <source>Adjustments and effects were left out: %1.</source>
        <translation>Des réglages et des effets ont été omis : %1.</translation>
    </message>
    <message>
        <source>The CMYK colors were converted to sRGB.</source>
        <translation>Les couleurs CMJN ont été converties en sRGB.</translation>
    </message>
    <message>
        <source>The picture is too large for a PSD: at most 30 000 pixels on a side and 2 GB in all can be written.</source>
        <translation>L’image est trop grande pour un PSD : au plus 30 000 pixels de côté et 2 Go en tout peuvent être écrits.</translation>
    </message>
    <message>
        <source>Choose OpenRaster.</source>
        <translation>Choisissez OpenRaster.</translation>
    </message>
    <message>
        <source>--metadata takes none, safe or all.</source>
        <translation>--metadata accepte none, safe ou all.</translation>
    </message>
    <message>
        <source>The metadata could not be written.</source>
        <translation>Les métadonnées n’ont pas pu être écrites.</translation>
    </message>
    <message>
        <source>Export with less metadata, or with none.</source>
        <translation>Exportez avec moins de métadonnées, ou sans.</translation>
    </message>
    <message>
        <source>The picture has Content Credentials (C2PA). They stay in the original; what is exported after an edit has none.</source>
        <translation>L’image porte des Content Credentials (C2PA). Ils restent dans l’original ; ce qui est exporté après une retouche n’en a pas.</translation>
    </message>
    <message>
        <source>The picture has Content Credentials (C2PA) by %1. They stay in the original; what is exported after an edit has none.</source>
        <translation>L’image porte des Content Credentials (C2PA) de %1. Ils restent dans l’original ; ce qui est exporté après une retouche n’en a pas.</translation>
    </message>
    <message>
        <source>This version keeps neither a file nor a model&apos;s reply.</source>
        <translation>Cette version ne conserve ni fichier ni réponse d’un modèle.</translation>
    </message>
    <message>
        <source>Choose the first version of an opened picture, or one that a model has made.</source>
        <translation>Choisissez la première version d’une image ouverte, ou une version faite par un modèle.</translation>
    </message>
    <message>
        <source>The keychain did not answer within 5 seconds, and is not asked again until Ratoon starts anew.</source>
        <translation>Le trousseau n’a pas répondu en 5 secondes et ne sera plus interrogé avant le redémarrage de Ratoon.</translation>
    </message>
    <message>
        <source>The keychain is locked, or said no.</source>
        <translation>Le trousseau est verrouillé ou a refusé.</translation>
    </message>
    <message>
        <source>The moderation service did not clearly say what it found.</source>
        <translation>Le service de modération n’a pas dit clairement ce qu’il a trouvé.</translation>
    </message>
    <message>
        <source>Check its address in the settings.</source>
        <translation>Vérifiez son adresse dans les réglages.</translation>
    </message>
    <message>
        <source>The safety rules in the settings cannot be read, so nothing is sent and nothing new is shown.</source>
        <translation>Les règles de sécurité des réglages sont illisibles : rien n’est envoyé et rien de nouveau n’est montré.</translation>
    </message>
    <message>
        <source>Mend “safety” in settings.json, or take it out.</source>
        <translation>Corrigez « safety » dans settings.json ou retirez-le.</translation>
    </message>
    <message>
        <source>The prompt holds “%1”, which is on your word list.</source>
        <translation>Le prompt contient « %1 », qui figure dans votre liste de mots.</translation>
    </message>
    <message>
        <source>The reply holds “%1”, which is on your word list.</source>
        <translation>La réponse contient « %1 », qui figure dans votre liste de mots.</translation>
    </message>
    <message>
        <source>The moderation service holds the prompt back (%1).</source>
        <translation>Le service de modération retient le prompt (%1).</translation>
    </message>
    <message>
        <source>The moderation service holds the reply back (%1).</source>
        <translation>Le service de modération retient la réponse (%1).</translation>
    </message>
    <message>
        <source>Your safety command holds the prompt back.</source>
        <translation>Votre commande de sécurité retient le prompt.</translation>
    </message>
    <message>
        <source>Your safety command holds the reply back.</source>
        <translation>Votre commande de sécurité retient la réponse.</translation>
    </message>
    <message>
        <source>Your safety command holds the prompt back: “%1”</source>
        <translation>Votre commande de sécurité retient le prompt : « %1 »</translation>
    </message>
    <message>
        <source>Your safety command holds the reply back: “%1”</source>
        <translation>Votre commande de sécurité retient la réponse : « %1 »</translation>
    </message>
    <message>
        <source>Your safety command did not say what it found.</source>
        <translation>Votre commande de sécurité n’a pas dit ce qu’elle a trouvé.</translation>
    </message>
    <message>
        <source>The moderation service could not be asked, or gave no clear answer.</source>
        <translation>Le service de modération n’a pas pu être interrogé ou n’a pas répondu clairement.</translation>
    </message>
    <message>
        <source>The safety rules in the settings cannot be read.</source>
        <translation>Les règles de sécurité des réglages sont illisibles.</translation>
    </message>
    <message>
        <source>Nothing was sent. Word the prompt differently, or change the rules in the settings.</source>
        <translation>Rien n’a été envoyé. Reformulez le prompt ou changez les règles dans les réglages.</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again, or change the rules in the settings.</source>
        <translation>Rien n’a été envoyé. Réessayez ou changez les règles dans les réglages.</translation>
    </message>
    <message>
        <source>The reply is paid for, is kept, and has not been shown.</source>
        <translation>La réponse est payée, conservée et n’a pas été montrée.</translation>
    </message>
    <message>
        <source>By the safety rules, what was held back is not shown.</source>
        <translation>Selon les règles de sécurité, ce qui est retenu n’est pas montré.</translation>
    </message>
    <message>
        <source>The rules are in the settings.</source>
        <translation>Les règles sont dans les réglages.</translation>
    </message>
    <message>
        <source>An edit that was waiting cannot be read.</source>
        <translation>Une retouche en attente est illisible.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Demandez-la de nouveau.</translation>
    </message>
    <message>
        <source>You have not agreed that pictures go to %1.</source>
        <translation>Vous n’avez pas accepté que des images soient envoyées à %1.</translation>
    </message>
    <message>
        <source>Nothing was sent. Send it again to be asked.</source>
        <translation>Rien n’a été envoyé. Renvoyez pour qu’on vous le demande.</translation>
    </message>
    <message>
        <source>%1 is no color profile that can be used.</source>
        <translation>%1 n’est pas un profil de couleur utilisable.</translation>
    </message>
    <message>
        <source>Choose an ICC profile for RGB, grey or CMYK.</source>
        <translation>Choisissez un profil ICC pour RVB, niveaux de gris ou CMJN.</translation>
    </message>
    <message>
        <source>%1 pictures need the library libheif, with its codecs.</source>
        <translation>Les images %1 nécessitent la bibliothèque libheif, avec ses codecs.</translation>
    </message>
    <message>
        <source>Install libheif, or use PNG or JPEG.</source>
        <translation>Installez libheif, ou utilisez PNG ou JPEG.</translation>
    </message>
    <message>
        <source>Use PNG, JPEG, WebP, TIFF, BMP, GIF, AVIF, HEIC, OpenRaster or PSD.</source>
        <translation>Utilisez PNG, JPEG, WebP, TIFF, BMP, GIF, AVIF, HEIC, OpenRaster ou PSD.</translation>
    </message>
    <message>
        <source>The braces in the prompt do not pair up, or stand inside others.</source>
        <translation>Les accolades du prompt ne vont pas par paires, ou sont imbriquées.</translation>
    </message>
    <message>
        <source>Write {red|green} for two prompts, and \{ for a brace.</source>
        <translation>Écrivez {rouge|vert} pour deux prompts, et \{ pour une accolade.</translation>
    </message>
    <message>
        <source>The prompt stands for more than %1 prompts.</source>
        <translation>Le prompt représente plus de %1 prompts.</translation>
    </message>
    <message>
        <source>Ask for fewer alternatives at once.</source>
        <translation>Demandez moins de variantes à la fois.</translation>
    </message>
    <message>
        <source>matrix needs a document for its versions.</source>
        <translation>matrix a besoin d’un document pour ses versions.</translation>
    </message>
    <message>
        <source>Add --document FILE.ratoon, or --dry-run.</source>
        <translation>Ajoutez --document FICHIER.ratoon, ou --dry-run.</translation>
    </message>
    <message>
        <source>No edit by a model lies between these versions.</source>
        <translation>Aucune modification par un modèle ne se trouve entre ces versions.</translation>
    </message>
    <message>
        <source>replay needs pictures, and a folder for the results.</source>
        <translation>replay a besoin d’images, et d’un dossier pour les résultats.</translation>
    </message>
    <message>
        <source>Add --onto IMAGE… --out-dir DIR.</source>
        <translation>Ajoutez --onto IMAGE… --out-dir DOSSIER.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>It is of an earlier format: the first save keeps the old file beside the new one.</source>
        <translation>Il est d’un format antérieur : le premier enregistrement conserve l’ancien fichier à côté du nouveau.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>%1 is what the picture is made from.</source>
        <translation>%1 est le fichier dont l’image est tirée.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 existe déjà.</translation>
    </message>
    <message>
        <source>“%1” is no text in UTF-8.</source>
        <translation>« %1 » n’est pas du texte en UTF-8.</translation>
    </message>
    <message>
        <source>Rename the file.</source>
        <translation>Renommez le fichier.</translation>
    </message>
    <message>
        <source>recover needs the id of what it should save.</source>
        <translation>recover a besoin de l’identifiant de ce qu’il doit enregistrer.</translation>
    </message>
    <message>
        <source>The work is kept: ratoon-cli recover --list shows it, and ratoon-cli recover ID --out FILE saves it.</source>
        <translation>Le travail est conservé : ratoon-cli recover --list l’affiche, et ratoon-cli recover ID --out FICHIER l’enregistre.</translation>
    </message>
    <message>
        <source>The search index does not fit the versions.</source>
        <translation>L’index de recherche ne correspond pas aux versions.</translation>
    </message>
    <message>
        <source>A stored file that it names could not be read.</source>
        <translation>Un fichier stocké auquel elle renvoie n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Its picture was found, but not its label and what made it.</source>
        <translation>Son image a été retrouvée, mais pas son libellé ni ce qui l’a produite.</translation>
    </message>
    <message>
        <source>Its name and standing could not be read.</source>
        <translation>Son nom et son statut n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>The color profile in the file does not fit its pixels and was left out.</source>
        <translation>Le profil de couleurs du fichier ne correspond pas à ses pixels et a été écarté.</translation>
    </message>
    <message>
        <source>The file lacks its end; the picture is all there.</source>
        <translation>Il manque la fin du fichier ; l’image est complète.</translation>
    </message>
    <message>
        <source>Opacities that are no numbers were taken as 1: %1.</source>
        <translation>Les opacités qui ne sont pas des nombres ont été prises comme 1 : %1.</translation>
    </message>
    <message>
        <source>Layers that are drawings were left out: %1.</source>
        <translation>Les calques qui sont des dessins ont été omis : %1.</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>Il n’y a pas d’image dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>It was saved by a newer version of Ratoon. Export a version to go on.</source>
        <translation>Il a été enregistré par une version plus récente de Ratoon. Exportez une version pour continuer.</translation>
    </message>
    <message>
        <source>The path of %1 is too long for a document.</source>
        <translation>Le chemin de %1 est trop long pour un document.</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path.</source>
        <translation>Choisissez un dossier dont le chemin est plus court.</translation>
    </message>
    <message>
        <source>%1 has no word for how some layers are mixed: they became one.</source>
        <translation>%1 ne sait pas dire comment certains calques se mélangent : ils n’en font plus qu’un.</translation>
    </message>
    <message>
        <source>Another program has left changes of the document in a log beside it: %1.</source>
        <translation>Un autre programme a laissé des modifications du document dans un journal à côté de celui-ci : %1.</translation>
    </message>
    <message>
        <source>Open the document in that program and close it there. If that program is gone, move the log to another folder.</source>
        <translation>Ouvrez le document dans ce programme et fermez-le là. Si ce programme n’existe plus, déplacez le journal dans un autre dossier.</translation>
    </message>
    <message>
        <source>Layers that dissolve were taken as normal: %1.</source>
        <translation>Les calques en mode « fondu » ont été pris comme normaux : %1.</translation>
    </message>
    <message>
        <source>Hidden adjustments and effects were left out: %1.</source>
        <translation>Les réglages et les effets masqués ont été omis : %1.</translation>
    </message>
    <message>
        <source>Masks that were switched off were left out: %1.</source>
        <translation>Les masques désactivés ont été omis : %1.</translation>
    </message>
    <message>
        <source>Texts became pixels: %1.</source>
        <translation>Les textes sont devenus des pixels : %1.</translation>
    </message>
    <message>
        <source>Smart objects became pixels: %1.</source>
        <translation>Les objets dynamiques sont devenus des pixels : %1.</translation>
    </message>
    <message>
        <source>Saved selections and spot colors were left out: %1.</source>
        <translation>Les sélections enregistrées et les tons directs ont été omis : %1.</translation>
    </message>
    <message>
        <source>Paths were left out.</source>
        <translation>Les tracés ont été omis.</translation>
    </message>
    <message>
        <source>Guides were left out.</source>
        <translation>Les repères ont été omis.</translation>
    </message>
    <message>
        <source>Layer comps were left out.</source>
        <translation>Les compositions de calques ont été omises.</translation>
    </message>
    <message>
        <source>Comments were left out.</source>
        <translation>Les commentaires ont été omis.</translation>
    </message>
    <message>
        <source>Parts of an unknown kind were left out: %1.</source>
        <translation>Les parties d’un type inconnu ont été omises : %1.</translation>
    </message>
    <message>
        <source>Versions that could be read: %1, all of them complete.</source>
        <translation>Versions lisibles : %1, toutes complètes.</translation>
    </message>
    <message>
        <source>Versions that could be read: %1, of these incomplete: %2.</source>
        <translation>Versions lisibles : %1, dont incomplètes : %2.</translation>
    </message>
</context>
<context>
    <name>ratoon::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>In force when Ratoon starts again</source>
        <translation>Prend effet au prochain démarrage de Ratoon</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Memory for open pictures</source>
        <translation>Mémoire pour les images ouvertes</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>Automatique (%1)</translation>
    </message>
    <message>
        <source>What open pictures may take in memory: the rest waits on the disk. In force when Ratoon starts again</source>
        <translation>Ce que les images ouvertes peuvent occuper en mémoire : le reste attend sur le disque. Pris en compte au prochain démarrage de Ratoon</translation>
    </message>
    <message>
        <source>Spend at most</source>
        <translation>Dépenser au plus</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Visages</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>Page of the settings</source>
        <translation>Page des réglages</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
</context>
<context>
    <name>ratoon::ShortcutSheet</name>
    <message>
        <source>Canvas</source>
        <translation>Zone de travail</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoomer sous le pointeur</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Molette</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Déplacer la vue</translation>
    </message>
    <message>
        <source>Space and drag, middle button</source>
        <translation>Espace et glisser, bouton du milieu</translation>
    </message>
    <message>
        <source>Add to the selection</source>
        <translation>Ajouter à la sélection</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>Maj et glisser</translation>
    </message>
    <message>
        <source>Take from the selection</source>
        <translation>Soustraire de la sélection</translation>
    </message>
    <message>
        <source>Alt and drag</source>
        <translation>Alt et glisser</translation>
    </message>
    <message>
        <source>Walk the results</source>
        <translation>Parcourir les résultats</translation>
    </message>
    <message>
        <source>Show or hide the result</source>
        <translation>Afficher ou masquer le résultat</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ratoon::StagingBar</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Proposed edits</source>
        <translation>Modifications proposées</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Proposal %1: %2</source>
        <translation>Proposition %1 : %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Change how the reply is made part of the picture. No request is sent.</source>
        <translation>Changer la façon dont la réponse est intégrée à l’image. Aucune requête n’est envoyée.</translation>
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
        <translation>Travail récupéré</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Edit photos by prompt</source>
        <translation>Retouchez vos photos par prompt</translation>
    </message>
    <message>
        <source>Open a picture, select what should change, and say how. Every edit is a version you can go back to.</source>
        <translation>Ouvrez une image, sélectionnez ce qui doit changer et dites comment. Chaque modification est une version à laquelle vous pouvez revenir.</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Ouvrir une image…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Empty canvas…</source>
        <translation>Zone de travail vide…</translation>
    </message>
    <message>
        <source>Or drop a picture anywhere here.</source>
        <translation>Ou déposez une image n’importe où ici.</translation>
    </message>
    <message>
        <source>Try it on a sample, without any key:</source>
        <translation>Essayez sur un exemple, sans aucune clé :</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>Essayer : %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard the recovered work %1</source>
        <translation>Supprimer le travail récupéré %1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Discarded work</source>
        <translation>Travail supprimé</translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation>Tout supprimer</translation>
    </message>
    <message numerus="yes">
        <source>Show %n picture(s) that were only opened</source>
        <translation>
            <numerusform>Afficher %n image qui a seulement été ouverte</numerusform>
            <numerusform>Afficher %n images qui ont seulement été ouvertes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratoon::StatusLine</name>
    <message>
        <source>%1 × %2 px · %3 · %4 bit</source>
        <translation>%1 × %2 px · %3 · %4 bits</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>Mémoire utilisée</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Offline: press to go online</source>
        <translation>Hors ligne : appuyer pour se connecter</translation>
    </message>
    <message>
        <source>No connection is opened, so nothing leaves this computer. Press to go online.</source>
        <translation>Aucune connexion n’est ouverte : rien ne quitte cet ordinateur. Appuyer pour se connecter.</translation>
    </message>
    <message>
        <source>%1 · proof: %2</source>
        <comment>a picture, a device</comment>
        <translation>%1 · épreuve : %2</translation>
    </message>
    <message>
        <source>profile without a name</source>
        <translation>profil sans nom</translation>
    </message>
</context>
<context>
    <name>ratoon::VersionDelegate</name>
    <message>
        <source>Name of the version</source>
        <translation>Nom de la version</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>waits for you</source>
        <translation>vous attend</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>non acceptée</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>hier %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>retenue</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créée</translation>
    </message>
</context>
<context>
    <name>ratoon::VersionsDock</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arborescence</translation>
    </message>
    <message>
        <source>Show versions as</source>
        <translation>Afficher les versions en</translation>
    </message>
    <message>
        <source>Search prompts, names and notes</source>
        <translation>Chercher dans les prompts, noms et notes</translation>
    </message>
    <message>
        <source>Go here</source>
        <translation>Aller ici</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Retirer l’étoile</translation>
    </message>
    <message>
        <source>Add star</source>
        <translation>Ajouter une étoile</translation>
    </message>
    <message>
        <source>Export this version…</source>
        <translation>Exporter cette version…</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Copier le prompt</translation>
    </message>
    <message>
        <source>Use prompt again</source>
        <translation>Réutiliser le prompt</translation>
    </message>
    <message>
        <source>Adjust the graft…</source>
        <translation>Ajuster la greffe…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Repeat on the originals…</source>
        <translation>Répéter sur les originaux…</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Ajouter une note…</translation>
    </message>
    <message>
        <source>Edit the note…</source>
        <translation>Modifier la note…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Rejeter</translation>
    </message>
</context>
<context>
    <name>ratoon::Workspace</name>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Ratoon document (*.ratoon)</source>
        <translation>Document Ratoon (*.ratoon)</translation>
    </message>
    <message>
        <source>Save %1 before it is closed?</source>
        <translation>Enregistrer %1 avant de le fermer ?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are not saved.</source>
        <translation>
            <numerusform>%n document n’est pas enregistré.</numerusform>
            <numerusform>%n documents ne sont pas enregistrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept work is offered when Ratoon starts again.</source>
        <translation>Le travail conservé est proposé au redémarrage de Ratoon.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Récupérer</translation>
    </message>
    <message numerus="yes">
        <source>Discarded work can be had back for %n day(s).</source>
        <translation>
            <numerusform>Le travail abandonné peut être récupéré pendant %n jour.</numerusform>
            <numerusform>Le travail abandonné peut être récupéré pendant %n jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be opened.</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être ouvert.</numerusform>
            <numerusform>%n fichiers n’ont pas pu être ouverts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Newer work on it was kept, from %1.</source>
        <translation>Un travail plus récent sur ce document a été conservé (%1).</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message numerus="yes">
        <source>Unsaved work on %n document(s) can be recovered.</source>
        <translation>
            <numerusform>Le travail non enregistré de %n document peut être récupéré.</numerusform>
            <numerusform>Le travail non enregistré de %n documents peut être récupéré.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>The other file is now %1.</source>
        <translation>L’autre fichier s’appelle maintenant %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
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
        <translation>Zoom : cliquez pour agrandir, Alt réduit, tracez un cadre autour de ce que vous voulez voir</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Edit photos by prompt, on their original pixels.</source>
        <translation>Retouche les photos par prompt, sur leurs pixels d’origine.</translation>
    </message>
    <message>
        <source>Pictures and documents to open.</source>
        <translation>Images et documents à ouvrir.</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>soft morning light</source>
        <translation>douce lumière du matin</translation>
    </message>
    <message>
        <source>warm evening light</source>
        <translation>chaude lumière du soir</translation>
    </message>
    <message>
        <source>overcast, even light</source>
        <translation>ciel couvert, lumière uniforme</translation>
    </message>
    <message>
        <source>hard noon sun</source>
        <translation>soleil dur de midi</translation>
    </message>
    <message>
        <source>backlit, with a rim of light</source>
        <translation>contre-jour avec liseré de lumière</translation>
    </message>
    <message>
        <source>studio softbox from the left</source>
        <translation>softbox de studio à gauche</translation>
    </message>
    <message>
        <source>blue hour</source>
        <translation>heure bleue</translation>
    </message>
    <message>
        <source>24 mm wide angle</source>
        <translation>grand-angle 24 mm</translation>
    </message>
    <message>
        <source>35 mm lens, documentary</source>
        <translation>objectif 35 mm, documentaire</translation>
    </message>
    <message>
        <source>50 mm lens, natural perspective</source>
        <translation>objectif 50 mm, perspective naturelle</translation>
    </message>
    <message>
        <source>85 mm portrait lens, shallow depth of field</source>
        <translation>objectif portrait 85 mm, faible profondeur de champ</translation>
    </message>
    <message>
        <source>macro lens, fine detail</source>
        <translation>objectif macro, détails fins</translation>
    </message>
    <message>
        <source>long exposure</source>
        <translation>pose longue</translation>
    </message>
    <message>
        <source>everything in focus</source>
        <translation>tout est net</translation>
    </message>
    <message>
        <source>photorealistic</source>
        <translation>photoréaliste</translation>
    </message>
    <message>
        <source>film photograph with fine grain</source>
        <translation>photo argentique à grain fin</translation>
    </message>
    <message>
        <source>black and white</source>
        <translation>noir et blanc</translation>
    </message>
    <message>
        <source>muted, matte colors</source>
        <translation>couleurs mates et sourdes</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>style magazine</translation>
    </message>
    <message>
        <source>watercolor</source>
        <translation>aquarelle</translation>
    </message>
    <message>
        <source>flat vector illustration</source>
        <translation>illustration vectorielle à plat</translation>
    </message>
    <message>
        <source>keep everything else as it is</source>
        <translation>garder tout le reste tel quel</translation>
    </message>
    <message>
        <source>same camera position</source>
        <translation>même position de caméra</translation>
    </message>
    <message>
        <source>centered, symmetrical</source>
        <translation>centré, symétrique</translation>
    </message>
    <message>
        <source>subject on the left third</source>
        <translation>sujet sur le tiers gauche</translation>
    </message>
    <message>
        <source>close-up</source>
        <translation>gros plan</translation>
    </message>
    <message>
        <source>wide shot with empty space for text</source>
        <translation>plan large avec espace libre pour du texte</translation>
    </message>
    <message>
        <source>seen from above</source>
        <translation>vu d’en haut</translation>
    </message>
</context>
<context>
    <name>ratoon::FaceSettings</name>
    <message>
        <source>Choose a detector…</source>
        <translation>Choisir un détecteur…</translation>
    </message>
    <message>
        <source>Use the installed one</source>
        <translation>Utiliser celui installé</translation>
    </message>
    <message>
        <source>A cascade of OpenCV (.xml) or a YuNet model (.onnx)</source>
        <translation>Une cascade d’OpenCV (.xml) ou un modèle YuNet (.onnx)</translation>
    </message>
    <message>
        <source>Face detector</source>
        <translation>Détecteur de visages</translation>
    </message>
    <message>
        <source>Face detectors</source>
        <translation>Détecteurs de visages</translation>
    </message>
    <message>
        <source>None: faces are not looked at. OpenCV&apos;s data (the package opencv-data) has one.</source>
        <translation>Aucun : les visages ne sont pas examinés. Les données d’OpenCV (paquet opencv-data) en contiennent un.</translation>
    </message>
    <message>
        <source>Found by %1</source>
        <translation>Détectés par %1</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 est endommagé.</translation>
    </message>
    <message>
        <source>Salvaging makes a new, untitled document of everything that can still be read. The file stays as it is, whatever you choose.</source>
        <translation>Le sauvetage crée un nouveau document sans titre avec tout ce qui est encore lisible. Le fichier reste tel quel, quel que soit votre choix.</translation>
    </message>
    <message>
        <source>Look only</source>
        <translation>Consulter seulement</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>Sauver</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 a été modifié par un autre programme.</translation>
    </message>
    <message numerus="yes">
        <source>It was not saved over. Keep both gives the other file a name of its own beside yours. Reload opens the other file; your work can be had back for %n day(s).</source>
        <translation>
            <numerusform>Il n’a pas été écrasé. « Garder les deux » donne à l’autre fichier son propre nom à côté du vôtre. « Recharger » ouvre l’autre fichier ; votre travail reste récupérable pendant %n jour.</numerusform>
            <numerusform>Il n’a pas été écrasé. « Garder les deux » donne à l’autre fichier son propre nom à côté du vôtre. « Recharger » ouvre l’autre fichier ; votre travail reste récupérable pendant %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
</context>
<context>
    <name>ratoon::PrivacyPage</name>
    <message>
        <source>Pictures may go to</source>
        <translation>Les images peuvent aller à</translation>
    </message>
    <message>
        <source>No connection is opened: edits by services, tests of keys and checks by services say so instead. What is on its way already ends as it would. The offline provider works.</source>
        <translation>Aucune connexion n’est ouverte : les retouches, tests de clés et contrôles par des services le disent à la place. Ce qui est déjà en route se termine normalement. Le fournisseur hors ligne fonctionne.</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Travailler hors ligne</translation>
    </message>
    <message>
        <source>RATOON_OFFLINE is set in the environment.</source>
        <translation>RATOON_OFFLINE est définie dans l’environnement.</translation>
    </message>
    <message>
        <source>Nowhere yet: you will be asked.</source>
        <translation>Nulle part encore : une question sera posée.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take back that pictures may go to %1</source>
        <translation>Retirer l’autorisation d’envoyer des images à %1</translation>
    </message>
    <message>
        <source>Before anything goes there again, you will be asked.</source>
        <translation>Une question sera posée avant tout nouvel envoi.</translation>
    </message>
</context>
<context>
    <name>ratoon::ServicesPage</name>
    <message>
        <source>Services and their keys</source>
        <translation>Services et leurs clés</translation>
    </message>
</context>
<context>
    <name>ratoon::KeyCard</name>
    <message>
        <source>Test key</source>
        <translation>Tester la clé</translation>
    </message>
    <message>
        <source>A call that costs nothing. No picture and no prompt is sent.</source>
        <translation>Un appel qui ne coûte rien. Ni image ni prompt n’est envoyé.</translation>
    </message>
    <message>
        <source>Key…</source>
        <translation>Clé…</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>Clé pour %1</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Collez la clé</translation>
    </message>
    <message>
        <source>Use for this run</source>
        <translation>Pour cette session</translation>
    </message>
    <message>
        <source>Keep in keychain</source>
        <translation>Garder au trousseau</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>The key goes to this address and to no other.</source>
        <translation>La clé va à cette adresse et à aucune autre.</translation>
    </message>
    <message>
        <source>The typed key is not used while this one is there.</source>
        <translation>La clé saisie n’est pas utilisée tant que celle-ci existe.</translation>
    </message>
    <message>
        <source>Key from the credential command “%1”.</source>
        <translation>Clé fournie par la commande « %1 ».</translation>
    </message>
    <message>
        <source>Key from the keychain.</source>
        <translation>Clé du trousseau.</translation>
    </message>
    <message>
        <source>Signs in with what %1 has.</source>
        <translation>Se connecte avec ce que %1 contient.</translation>
    </message>
    <message>
        <source>Key from %1 in the environment.</source>
        <translation>Clé de %1 dans l’environnement.</translation>
    </message>
    <message>
        <source>Typed for this run: forgotten when Ratoon ends.</source>
        <translation>Saisie pour cette session : oubliée à la fermeture de Ratoon.</translation>
    </message>
    <message>
        <source>On this computer it needs no key.</source>
        <translation>Sur cet ordinateur, aucune clé n’est nécessaire.</translation>
    </message>
    <message>
        <source>No key yet: type one, or set %1.</source>
        <translation>Pas encore de clé : saisissez-en une ou définissez %1.</translation>
    </message>
    <message>
        <source>Takes the key out of the keychain</source>
        <translation>Retire la clé du trousseau</translation>
    </message>
    <message>
        <source>Forgets the typed key</source>
        <translation>Oublie la clé saisie</translation>
    </message>
    <message>
        <source>The key is in the keychain.</source>
        <translation>La clé est dans le trousseau.</translation>
    </message>
    <message>
        <source>The key is no longer in the keychain.</source>
        <translation>La clé n’est plus dans le trousseau.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Question posée à %1…</translation>
    </message>
    <message>
        <source>%1 accepts it. Nothing was billed.</source>
        <translation>%1 l’accepte. Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Asks which models there are. It costs nothing.</source>
        <translation>Demande quels modèles existent. Cela ne coûte rien.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) make pictures.</source>
        <translation>
            <numerusform>%n modèle produit des images.</numerusform>
            <numerusform>%n modèles produisent des images.</numerusform>
        </translation>
    </message>
    <message>
        <source>None is new.</source>
        <translation>Aucun n’est nouveau.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouveaux : %1</translation>
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
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Upload a picture</source>
        <translation>Envoi d’une image</translation>
    </message>
    <message>
        <source>The edit</source>
        <translation>La retouche</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>⟨%1 that prove who you are, not shown⟩</source>
        <translation>⟨%1 qui prouvent votre identité, non affichés⟩</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Ce qui quitte cet ordinateur</translation>
    </message>
    <message>
        <source>The request, as it will be sent</source>
        <translation>La requête, telle qu’elle sera envoyée</translation>
    </message>
    <message>
        <source>Save exact bytes…</source>
        <translation>Enregistrer les octets exacts…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>%1 of %2: %3, to %4</source>
        <translation>%1 sur %2 : %3, vers %4</translation>
    </message>
    <message>
        <source>As it will be sent, but for the key, which is shown as dots.</source>
        <translation>Telle qu’elle sera envoyée, sauf la clé, affichée en points.</translation>
    </message>
    <message>
        <source>As it will be sent, but for the key, which is shown as dots, and for what the service will answer to the requests before, which is made up.</source>
        <translation>Telle qu’elle sera envoyée, sauf la clé, affichée en points, et ce que le service répondra aux requêtes précédentes, qui est inventé.</translation>
    </message>
    <message>
        <source>Pictures in the request</source>
        <translation>Images de la requête</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Enregistrer la requête</translation>
    </message>
    <message>
        <source>Request (*.http)</source>
        <translation>Requête (*.http)</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>Écrit.</translation>
    </message>
</context>
<context>
    <name>ratoon::SafetyPage</name>
    <message>
        <source>Prompts are looked at before they are sent, replies before they are shown. What cannot be looked at is held back. What services block themselves is never shown.</source>
        <translation>Les prompts sont examinés avant l’envoi, les réponses avant l’affichage. Ce qui ne peut être examiné est retenu. Ce que les services bloquent eux-mêmes n’est jamais montré.</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>Liste de mots</translation>
    </message>
    <message>
        <source>Words that are held back</source>
        <translation>Mots retenus</translation>
    </message>
    <message>
        <source>One word, or words in a row, on each line</source>
        <translation>Un mot, ou une suite de mots, par ligne</translation>
    </message>
    <message>
        <source>Moderation endpoint</source>
        <translation>Adresse de modération</translation>
    </message>
    <message>
        <source>In OpenAI’s form. Prompts and small copies of replies go there; the key is that of the service with this address, or RATOON_MODERATION_KEY.</source>
        <translation>Au format d’OpenAI. Les prompts et de petites copies des réponses y vont ; la clé est celle du service à cette adresse, ou RATOON_MODERATION_KEY.</translation>
    </message>
    <message>
        <source>Safety command</source>
        <translation>Commande de sécurité</translation>
    </message>
    <message>
        <source>A program and its arguments</source>
        <translation>Un programme et ses arguments</translation>
    </message>
    <message>
        <source>Reads one line of JSON; ends with 0 to let it pass, with 1 to hold it back. No shell is used.</source>
        <translation>Lit une ligne de JSON ; se termine par 0 pour laisser passer, par 1 pour retenir. Aucun shell n’est utilisé.</translation>
    </message>
    <message>
        <source>What was held back may be shown on request</source>
        <translation>Ce qui est retenu peut être montré sur demande</translation>
    </message>
</context>
<context>
    <name>ratoon::ProfileDialog</name>
    <message>
        <source>Assign a profile</source>
        <translation>Attribuer un profil</translation>
    </message>
    <message>
        <source>The numbers stay as they are and are read in another way: the picture looks different. Now: %1.</source>
        <translation>Les valeurs restent et sont lues autrement : l’image change d’aspect. Actuellement : %1.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Convert to a profile</source>
        <translation>Convertir en un profil</translation>
    </message>
    <message>
        <source>The picture keeps its look, as far as the profile has its colors. Now: %1.</source>
        <translation>L’image garde son aspect, dans la mesure où le profil contient ses couleurs. Actuellement : %1.</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Convertir</translation>
    </message>
    <message>
        <source>Soft proof</source>
        <translation>Épreuve à l’écran</translation>
    </message>
    <message>
        <source>Shows the picture as a printer or another screen would. Nothing of it changes.</source>
        <translation>Montre l’image comme le ferait une imprimante ou un autre écran. Rien n’y change.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Rendering intent</source>
        <translation>Mode de rendu</translation>
    </message>
    <message>
        <source>Perceptual</source>
        <translation>Perceptif</translation>
    </message>
    <message>
        <source>Relative colorimetric</source>
        <translation>Colorimétrie relative</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturation</translation>
    </message>
    <message>
        <source>Absolute colorimetric</source>
        <translation>Colorimétrie absolue</translation>
    </message>
    <message>
        <source>Black point compensation</source>
        <translation>Compensation du point noir</translation>
    </message>
    <message>
        <source>The darkest color becomes the darkest one there.</source>
        <translation>La couleur la plus sombre y devient la plus sombre.</translation>
    </message>
    <message>
        <source>White of the paper</source>
        <translation>Blanc du papier</translation>
    </message>
    <message>
        <source>White is shown as that paper has it.</source>
        <translation>Le blanc est montré tel que ce papier l’a.</translation>
    </message>
    <message>
        <source>Mark what cannot be shown</source>
        <translation>Marquer ce qui ne peut être montré</translation>
    </message>
    <message>
        <source>Colors that the device has not are magenta.</source>
        <translation>Les couleurs que le périphérique n’a pas sont en magenta.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>D’un fichier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 is not for RGB pictures.</source>
        <translation>%1 n’est pas destiné aux images RVB.</translation>
    </message>
    <message>
        <source>Color profile</source>
        <translation>Profil de couleur</translation>
    </message>
    <message>
        <source>Color profiles</source>
        <translation>Profils de couleur</translation>
    </message>
</context>
<context>
    <name>ratoon::BlendButton</name>
    <message>
        <source>Blend mode of the layer: %1</source>
        <translation>Mode de fusion du calque : %1</translation>
    </message>
</context>
<context>
    <name>BlendNames</name>
    <message>
        <source>Pass through</source>
        <translation>Traversant</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Darken</source>
        <translation>Obscurcir</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Color burn</source>
        <translation>Densité couleur +</translation>
    </message>
    <message>
        <source>Linear burn</source>
        <translation>Densité linéaire +</translation>
    </message>
    <message>
        <source>Darker color</source>
        <translation>Couleur plus foncée</translation>
    </message>
    <message>
        <source>Lighten</source>
        <translation>Éclaircir</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Superposition (écran)</translation>
    </message>
    <message>
        <source>Color dodge</source>
        <translation>Densité couleur −</translation>
    </message>
    <message>
        <source>Linear dodge</source>
        <translation>Densité linéaire −</translation>
    </message>
    <message>
        <source>Lighter color</source>
        <translation>Couleur plus claire</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Incrustation</translation>
    </message>
    <message>
        <source>Soft light</source>
        <translation>Lumière tamisée</translation>
    </message>
    <message>
        <source>Hard light</source>
        <translation>Lumière crue</translation>
    </message>
    <message>
        <source>Vivid light</source>
        <translation>Lumière vive</translation>
    </message>
    <message>
        <source>Linear light</source>
        <translation>Lumière linéaire</translation>
    </message>
    <message>
        <source>Pin light</source>
        <translation>Lumière ponctuelle</translation>
    </message>
    <message>
        <source>Hard mix</source>
        <translation>Mélange maximal</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>Exclusion</translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation>Soustraction</translation>
    </message>
    <message>
        <source>Divide</source>
        <translation>Division</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>Teinte</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturation</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Luminosity</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Atop</source>
        <translation>Par-dessus</translation>
    </message>
    <message>
        <source>Stencil</source>
        <translation>Pochoir</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Behind a stencil</source>
        <translation>Derrière un pochoir</translation>
    </message>
</context>
</TS>
