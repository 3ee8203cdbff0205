<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Drift</name>
    <message>
        <source>none</source>
        <comment>drift</comment>
        <translation>nula</translation>
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
        <translation>idéntico</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>drift %1</source>
        <translation>deriva %1</translation>
    </message>
    <message>
        <source>Drift of what is protected: %1</source>
        <translation>Deriva de lo protegido: %1</translation>
    </message>
    <message>
        <source>Drift outside the edit: %1</source>
        <translation>Deriva fuera de la edición: %1</translation>
    </message>
    <message>
        <source>Pixels changed</source>
        <translation>Píxeles cambiados</translation>
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
        <translation>ΔE 2000, media</translation>
    </message>
    <message>
        <source>ΔE 2000, 95 %</source>
        <translation>ΔE 2000, 95 %</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Drift: %1</source>
        <translation>Deriva: %1</translation>
    </message>
    <message>
        <source>PSNR %1 · SSIM %2 · sharpness %3</source>
        <translation>PSNR %1 · SSIM %2 · nitidez %3</translation>
    </message>
    <message>
        <source>No pixel was made by a model</source>
        <translation>Ningún píxel es obra de un modelo</translation>
    </message>
    <message numerus="yes">
        <source>No pixel went through more than %n model(s)</source>
        <translation>
            <numerusform>Ningún píxel ha pasado por más de %n modelo</numerusform>
            <numerusform>Ningún píxel ha pasado por más de %n modelos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) not as before</source>
        <translation>
            <numerusform>%n cara no es como antes</numerusform>
            <numerusform>%n caras no son como antes</numerusform>
        </translation>
    </message>
    <message>
        <source>A face was redrawn and is as before.</source>
        <translation>Una cara se ha redibujado y es como antes.</translation>
    </message>
    <message>
        <source>A face is another: its features moved by %1 % of its width.</source>
        <translation>Una cara es otra: sus rasgos se han movido un %1 % de su anchura.</translation>
    </message>
    <message>
        <source>A face is gone.</source>
        <translation>Una cara ha desaparecido.</translation>
    </message>
    <message>
        <source>A face has come.</source>
        <translation>Ha aparecido una cara.</translation>
    </message>
    <message>
        <source>A face is another: some of it was painted over.</source>
        <translation>Una cara es otra: parte de ella se ha pintado encima.</translation>
    </message>
</context>
<context>
    <name>ratoon::AboutDialog</name>
    <message>
        <source>About Ratoon</source>
        <translation>Acerca de Ratoon</translation>
    </message>
    <message>
        <source>Edits photos by prompt, on their original pixels. A ratoon is the shoot that a banana plant sends up from its old root.</source>
        <translation>Edita fotos mediante prompts, sobre sus píxeles originales. Un «ratoon» es el retoño que la platanera echa desde su vieja raíz.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Stands on Qt %1, OpenCV, SQLite, Little CMS and libjpeg-turbo.</source>
        <translation>Se basa en Qt %1, OpenCV, SQLite, Little CMS y libjpeg-turbo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ratoon::Actions</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>&amp;Capa</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Selección</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>&amp;Prompt</translation>
    </message>
    <message>
        <source>Ve&amp;rsions</source>
        <translation>Ve&amp;rsiones</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
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
        <translation>&amp;Nuevo lienzo…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>New from clip&amp;board</source>
        <translation>Nuevo desde el porta&amp;papeles</translation>
    </message>
    <message>
        <source>Open the sample picture</source>
        <translation>Abrir la imagen de muestra</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>G&amp;uardar como…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Página de inicio</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste as layer</source>
        <translation>&amp;Pegar como capa</translation>
    </message>
    <message>
        <source>&amp;Crop to the selection</source>
        <translation>&amp;Recortar a la selección</translation>
    </message>
    <message>
        <source>&amp;Flatten into one layer</source>
        <translation>&amp;Acoplar en una capa</translation>
    </message>
    <message>
        <source>&amp;Add from a file…</source>
        <translation>&amp;Añadir desde un archivo…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>De&amp;lete layer</source>
        <translation>&amp;Eliminar capa</translation>
    </message>
    <message>
        <source>&amp;Rename layer</source>
        <translation>Cambiar &amp;nombre de la capa</translation>
    </message>
    <message>
        <source>&amp;Show or hide layer</source>
        <translation>&amp;Mostrar u ocultar capa</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Choose the layer above</source>
        <translation>Elegir la capa superior</translation>
    </message>
    <message>
        <source>Choose the layer below</source>
        <translation>Elegir la capa inferior</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Todo</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Nada</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Invertir</translation>
    </message>
    <message>
        <source>&amp;Grow by 4 px</source>
        <translation>&amp;Expandir 4 px</translation>
    </message>
    <message>
        <source>&amp;Shrink by 4 px</source>
        <translation>&amp;Contraer 4 px</translation>
    </message>
    <message>
        <source>&amp;Write a prompt</source>
        <translation>&amp;Escribir un prompt</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>En&amp;viar</translation>
    </message>
    <message>
        <source>&amp;Cancel the running edit</source>
        <translation>&amp;Cancelar la edición en curso</translation>
    </message>
    <message>
        <source>What &amp;is sent</source>
        <translation>&amp;Qué se envía</translation>
    </message>
    <message>
        <source>&amp;Older prompt</source>
        <translation>Prompt &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Newer prompt</source>
        <translation>Prompt &amp;siguiente</translation>
    </message>
    <message>
        <source>Add &amp;references…</source>
        <translation>Añadir &amp;referencias…</translation>
    </message>
    <message>
        <source>&amp;Accept the result</source>
        <translation>Ace&amp;ptar el resultado</translation>
    </message>
    <message>
        <source>&amp;Discard the result</source>
        <translation>&amp;Descartar el resultado</translation>
    </message>
    <message>
        <source>Go to the &amp;original</source>
        <translation>Ir al &amp;original</translation>
    </message>
    <message>
        <source>&amp;Star this version</source>
        <translation>&amp;Destacar esta versión</translation>
    </message>
    <message>
        <source>&amp;Rename this version</source>
        <translation>Cambiar &amp;nombre de esta versión</translation>
    </message>
    <message>
        <source>&amp;Find a version</source>
        <translation>&amp;Buscar una versión</translation>
    </message>
    <message>
        <source>&amp;Copy its prompt</source>
        <translation>&amp;Copiar su prompt</translation>
    </message>
    <message>
        <source>&amp;Use its prompt again</source>
        <translation>&amp;Usar su prompt de nuevo</translation>
    </message>
    <message>
        <source>Show the &amp;path</source>
        <translation>Mostrar la &amp;ruta</translation>
    </message>
    <message>
        <source>Show the &amp;tree</source>
        <translation>Mostrar el &amp;árbol</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Tamaño real</translation>
    </message>
    <message>
        <source>&amp;Fit the window</source>
        <translation>A&amp;justar a la ventana</translation>
    </message>
    <message>
        <source>Fit the &amp;selection</source>
        <translation>Ajustar a la &amp;selección</translation>
    </message>
    <message>
        <source>&amp;Compare with before</source>
        <translation>&amp;Comparar con el antes</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Versiones</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>Ca&amp;pas</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>Pro&amp;mpt</translation>
    </message>
    <message>
        <source>Ca&amp;nvas only</source>
        <translation>S&amp;olo el lienzo</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Restablecer disposición</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pa&amp;ntalla completa</translation>
    </message>
    <message>
        <source>Theme of the s&amp;ystem</source>
        <translation>Tema del s&amp;istema</translation>
    </message>
    <message>
        <source>Li&amp;ght theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Tema osc&amp;uro</translation>
    </message>
    <message>
        <source>&amp;Move layer</source>
        <translation>&amp;Mover capa</translation>
    </message>
    <message>
        <source>&amp;Rectangle</source>
        <translation>&amp;Rectángulo</translation>
    </message>
    <message>
        <source>&amp;Ellipse</source>
        <translation>&amp;Elipse</translation>
    </message>
    <message>
        <source>&amp;Lasso</source>
        <translation>&amp;Lazo</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>Ma&amp;no</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>&amp;Find a command</source>
        <translation>&amp;Buscar un comando</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;About Ratoon</source>
        <translation>&amp;Acerca de Ratoon</translation>
    </message>
    <message>
        <source>&amp;Protect the selection</source>
        <translation>&amp;Proteger la selección</translation>
    </message>
    <message>
        <source>&amp;Clear protection</source>
        <translation>&amp;Quitar la protección</translation>
    </message>
    <message>
        <source>Redo from the original with &amp;both instructions</source>
        <translation>Rehacer desde el original con ambas &amp;instrucciones</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>D&amp;etalles</translation>
    </message>
    <message>
        <source>Repeat on the ori&amp;ginals…</source>
        <translation>Repetir sobre &amp;los originales…</translation>
    </message>
    <message>
        <source>&amp;Adjust the graft…</source>
        <translation>&amp;Ajustar el injerto…</translation>
    </message>
    <message>
        <source>Place the reply &amp;by hand</source>
        <translation>Colocar la respuesta a &amp;mano</translation>
    </message>
    <message>
        <source>Brus&amp;h the graft in and out</source>
        <translation>&amp;Incluir y excluir con el pincel</translation>
    </message>
    <message>
        <source>Take the reply as a &amp;new picture</source>
        <translation>Tomar la respuesta como ima&amp;gen nueva</translation>
    </message>
    <message>
        <source>Take the reply as a &amp;loose layer</source>
        <translation>Tomar la respuesta como capa &amp;suelta</translation>
    </message>
    <message>
        <source>As&amp;k again</source>
        <translation>&amp;Preguntar de nuevo</translation>
    </message>
    <message>
        <source>What &amp;will be sent</source>
        <translation>&amp;Qué se enviará</translation>
    </message>
    <message>
        <source>What a &amp;model changed</source>
        <translation>Qué ha cambiado un mo&amp;delo</translation>
    </message>
    <message>
        <source>Models each pi&amp;xel went through</source>
        <translation>Modelos por los que ha pasado cada pí&amp;xel</translation>
    </message>
    <message>
        <source>Protec&amp;ted areas</source>
        <translation>Ár&amp;eas protegidas</translation>
    </message>
    <message>
        <source>S&amp;pending…</source>
        <translation>Gas&amp;tos…</translation>
    </message>
    <message>
        <source>Work o&amp;ffline</source>
        <translation>Traba&amp;jar sin conexión</translation>
    </message>
    <message>
        <source>&amp;What was held back…</source>
        <translation>Lo re&amp;tenido…</translation>
    </message>
    <message>
        <source>&amp;Assign a profile…</source>
        <translation>A&amp;signar un perfil…</translation>
    </message>
    <message>
        <source>Con&amp;vert to a profile…</source>
        <translation>Con&amp;vertir a un perfil…</translation>
    </message>
    <message>
        <source>Soft proof</source>
        <translation>Prue&amp;ba en pantalla</translation>
    </message>
    <message>
        <source>Soft proof of a d&amp;evice…</source>
        <translation>Prueba en pantalla de un dispositivo…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the original…</source>
        <translation>Guardar el original…</translation>
    </message>
    <message>
        <source>&amp;Group layers</source>
        <translation>A&amp;grupar capas</translation>
    </message>
    <message>
        <source>U&amp;ngroup</source>
        <translation>Desag&amp;rupar</translation>
    </message>
    <message>
        <source>&amp;Clip to the layer below</source>
        <translation>Re&amp;cortar a la capa inferior</translation>
    </message>
    <message>
        <source>Edit its not&amp;e…</source>
        <translation>Editar su nota…</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Documento siguiente</translation>
    </message>
    <message>
        <source>Previous document</source>
        <translation>Documento anterior</translation>
    </message>
</context>
<context>
    <name>ratoon::AddTile</name>
    <message>
        <source>Add a reference picture</source>
        <translation>Añadir una imagen de referencia</translation>
    </message>
</context>
<context>
    <name>ratoon::Adjusting</name>
    <message>
        <source>%1, as a new picture</source>
        <comment>prompt</comment>
        <translation>%1, como imagen nueva</translation>
    </message>
    <message>
        <source>%1, as a loose layer</source>
        <comment>prompt</comment>
        <translation>%1, como capa suelta</translation>
    </message>
    <message>
        <source>%1, its tone all over</source>
        <comment>prompt</comment>
        <translation>%1, tono general</translation>
    </message>
    <message>
        <source>%1, placed by hand</source>
        <comment>prompt</comment>
        <translation>%1, colocada a mano</translation>
    </message>
    <message>
        <source>%1, adjusted</source>
        <comment>prompt</comment>
        <translation>%1, ajustada</translation>
    </message>
    <message>
        <source>The reply is being read.</source>
        <translation>Se está leyendo la respuesta.</translation>
    </message>
    <message>
        <source>A picture of its own has no place in this one.</source>
        <translation>Una imagen independiente no tiene lugar en esta.</translation>
    </message>
    <message>
        <source>Place the reply first.</source>
        <translation>Coloque primero la respuesta.</translation>
    </message>
    <message>
        <source>All of it is taken: there is no mask to brush.</source>
        <translation>Se toma entera: no hay máscara que pintar.</translation>
    </message>
    <message>
        <source>Nothing changed: only what was selected may change.</source>
        <translation>Nada ha cambiado: solo puede cambiar lo seleccionado.</translation>
    </message>
    <message>
        <source>Nothing changed: nothing of the reply is here.</source>
        <translation>Nada ha cambiado: aquí no hay nada de la respuesta.</translation>
    </message>
    <message>
        <source>Nothing changed: this is part of the graft already.</source>
        <translation>Nada ha cambiado: esto ya forma parte del injerto.</translation>
    </message>
</context>
<context>
    <name>ratoon::BrushPage</name>
    <message>
        <source>In</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>What the brush does</source>
        <translation>Qué hace el pincel</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Show the mask</source>
        <translation>Mostrar la máscara</translation>
    </message>
    <message>
        <source>Clear brush marks</source>
        <translation>Borrar trazos</translation>
    </message>
    <message>
        <source>Take more of the reply, inside the selection (X swaps)</source>
        <translation>Tomar más de la respuesta, dentro de la selección (X alterna)</translation>
    </message>
    <message>
        <source>Bring back what was there before (X swaps)</source>
        <translation>Recuperar lo que había antes (X alterna)</translation>
    </message>
    <message>
        <source>[ and ] change it too</source>
        <translation>[ y ] también lo cambian</translation>
    </message>
    <message>
        <source>Tint what is taken from the reply</source>
        <translation>Teñir lo que se toma de la respuesta</translation>
    </message>
</context>
<context>
    <name>ratoon::BrushTool</name>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Drag to brush, right button or Alt the other way round, [ and ] size, X swaps in and out</source>
        <translation>Arrastre para pintar; botón derecho o Alt, a la inversa; [ y ], tamaño; X alterna entre incluir y excluir</translation>
    </message>
</context>
<context>
    <name>ratoon::CanvasWidget</name>
    <message>
        <source>Drop as a layer</source>
        <translation>Soltar como capa</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Lienzo</translation>
    </message>
    <message>
        <source>%1, %2 × %3 px, %4 %</source>
        <translation>%1, %2 × %3 px, %4 %</translation>
    </message>
    <message>
        <source>, selection %1 × %2 px</source>
        <translation>, selección %1 × %2 px</translation>
    </message>
</context>
<context>
    <name>ratoon::ChangeList</name>
    <message>
        <source>Looking for changes…</source>
        <translation>Buscando cambios…</translation>
    </message>
    <message>
        <source>The reply has no place yet</source>
        <translation>La respuesta aún no tiene lugar</translation>
    </message>
    <message>
        <source>No reply of a model to compare</source>
        <translation>No hay respuesta de un modelo que comparar</translation>
    </message>
    <message>
        <source>Nothing changed elsewhere</source>
        <translation>Nada ha cambiado en otros lugares</translation>
    </message>
    <message numerus="yes">
        <source>%n other place(s) changed</source>
        <translation>
            <numerusform>%n lugar más cambiado</numerusform>
            <numerusform>%n lugares más cambiados</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out of the picture</source>
        <translation>Sin incluir en la imagen</translation>
    </message>
    <message>
        <source>What else changed</source>
        <translation>Qué más ha cambiado</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>Show this place, %1</source>
        <translation>Mostrar este lugar, %1</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>Take this place in, %1</source>
        <translation>Incluir este lugar, %1</translation>
    </message>
    <message>
        <source>Makes a version with this change in it too; nothing is sent</source>
        <translation>Crea una versión que incluye también este cambio; no se envía nada</translation>
    </message>
    <message>
        <source>Places that changed</source>
        <translation>Lugares que han cambiado</translation>
    </message>
</context>
<context>
    <name>ratoon::ChangeOverlay</name>
    <message>
        <source>Take in another place</source>
        <translation>Incluir otro lugar</translation>
    </message>
</context>
<context>
    <name>ratoon::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>Ningún comando se llama así.</translation>
    </message>
</context>
<context>
    <name>ratoon::ContextRow</name>
    <message>
        <source>How soft the edge of an edit is</source>
        <translation>Suavidad del borde de una edición</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Hold to see the version before</source>
        <translation>Mantener pulsado para ver la versión anterior</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Drag out</source>
        <translation>Arrastrar fuera</translation>
    </message>
    <message>
        <source>Drag the picture out</source>
        <translation>Arrastrar la imagen fuera</translation>
    </message>
    <message>
        <source>Drag the finished picture into another program or folder</source>
        <translation>Arrastrar la imagen terminada a otro programa o carpeta</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Automatic feather</source>
        <translation>Calado automático</translation>
    </message>
    <message>
        <source>Feather in pixels</source>
        <translation>Calado en píxeles</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Feather %1 px</source>
        <translation>Calado de %1 px</translation>
    </message>
    <message>
        <source>Feather automatic</source>
        <translation>Calado automático</translation>
    </message>
</context>
<context>
    <name>ratoon::DayBars</name>
    <message>
        <source>Spent on each of the last thirty days</source>
        <translation>Gastado en cada uno de los últimos treinta días</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
</context>
<context>
    <name>ratoon::DocumentTabs</name>
    <message>
        <source>not saved</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>guardando…</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>document and its state</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>Documentos abiertos</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>abriendo…</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>sin conservar</translation>
    </message>
    <message>
        <source>looking only</source>
        <translation>solo ver</translation>
    </message>
    <message>
        <source>Every change is kept at once, and offered again should Ratoon end unexpectedly. The file is written when you save.</source>
        <translation>Cada cambio se conserva al momento y se ofrece de nuevo si Ratoon termina de forma inesperada. El archivo se escribe al guardar.</translation>
    </message>
    <message>
        <source>The last change could not be kept: save in another place.</source>
        <translation>No se pudo conservar el último cambio: guarde en otra ubicación.</translation>
    </message>
    <message>
        <source>Nothing can be changed or saved.</source>
        <translation>No se puede modificar ni guardar nada.</translation>
    </message>
</context>
<context>
    <name>ratoon::DocumentView</name>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Acoplar</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Escribiendo %1…</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 se ha escrito.</translation>
    </message>
    <message>
        <source>Assign %1</source>
        <translation>Asignar %1</translation>
    </message>
    <message>
        <source>Convert to %1</source>
        <translation>Convertir a %1</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Guardar el original</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Tal como llegó</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Edición %1</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>Escritos: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be written.</source>
        <translation>
            <numerusform>No se ha podido escribir %n archivo.</numerusform>
            <numerusform>No se han podido escribir %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture has that profile already.</source>
        <translation>La imagen ya tiene ese perfil.</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Capa %1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
</context>
<context>
    <name>ratoon::EditPill</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the edit</source>
        <translation>Cancelar la edición</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>Esperando al modelo</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Recibiendo</translation>
    </message>
    <message>
        <source>Placing the edit</source>
        <translation>Colocando la edición</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n more</source>
        <translation>
            <numerusform>%1 · %n más</numerusform>
            <numerusform>%1 · %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Edición: %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Check whether it was moved or renamed.</source>
        <translation>Compruebe si se ha movido o renombrado.</translation>
    </message>
    <message>
        <source>Try again, or use another copy.</source>
        <translation>Inténtelo de nuevo o use otra copia.</translation>
    </message>
    <message>
        <source>Choose another model or another file.</source>
        <translation>Elija otro modelo u otro archivo.</translation>
    </message>
    <message>
        <source>Check the key of this provider.</source>
        <translation>Compruebe la clave de este proveedor.</translation>
    </message>
    <message>
        <source>Change the prompt.</source>
        <translation>Cambie el prompt.</translation>
    </message>
    <message>
        <source>Wait a little, or check your plan.</source>
        <translation>Espere un poco o revise su plan.</translation>
    </message>
    <message>
        <source>Raise the cap, or choose a cheaper model.</source>
        <translation>Aumente el límite o elija un modelo más barato.</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>Compruebe la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It may have been billed: look before you send it again.</source>
        <translation>Es posible que se haya facturado: compruébelo antes de volver a enviar.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elija otra ubicación.</translation>
    </message>
    <message>
        <source>Select a larger area and try again.</source>
        <translation>Seleccione un área mayor e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Go to another version, or open another copy.</source>
        <translation>Vaya a otra versión o abra otra copia.</translation>
    </message>
</context>
<context>
    <name>ratoon::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Keep the profile</source>
        <translation>Conservar el perfil</translation>
    </message>
    <message>
        <source>Convert to sRGB</source>
        <translation>Convertir a sRGB</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>lossless</source>
        <translation>sin pérdida</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>Credit and camera, no place</source>
        <translation>Autoría y cámara, sin lugar</translation>
    </message>
    <message>
        <source>All, places too</source>
        <translation>Todos, también lugares</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Write the prompts, too</source>
        <translation>Escribir también los prompts</translation>
    </message>
    <message>
        <source>With all layers, hidden ones too.</source>
        <translation>Con todas las capas, también las ocultas.</translation>
    </message>
    <message>
        <source>8 bits a channel.</source>
        <translation>8 bits por canal.</translation>
    </message>
    <message>
        <source>Transparency becomes white.</source>
        <translation>La transparencia pasa a blanco.</translation>
    </message>
    <message>
        <source>Holds no metadata.</source>
        <translation>No contiene metadatos.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>For the web</source>
        <translation>Para la web</translation>
    </message>
    <message>
        <source>For print</source>
        <translation>Para imprimir</translation>
    </message>
    <message>
        <source>For the archive</source>
        <translation>Para el archivo</translation>
    </message>
    <message>
        <source>With layers</source>
        <translation>Con capas</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Tamaño completo</translation>
    </message>
    <message>
        <source>At most %1 px</source>
        <translation>Como máximo %1 px</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tal como es</translation>
    </message>
    <message>
        <source>8 bits a channel</source>
        <translation>8 bits por canal</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>A part of the middle, as it will look</source>
        <translation>Una parte del centro, tal como se verá</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Tamaño del archivo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Añadir un archivo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>It cannot be written so.</source>
        <translation>No se puede escribir así.</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Conservar…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation>Conservar estos ajustes</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nombre del preajuste</translation>
    </message>
    <message>
        <source>Keeps the settings of all files here under a name</source>
        <translation>Conserva con un nombre los ajustes de todos los archivos de aquí</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Pictures and documents</source>
        <translation>Imágenes y documentos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratoon::GraftDock</name>
    <message>
        <source>Adjust the graft</source>
        <translation>Ajustar el injerto</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Place by hand</source>
        <translation>Colocar</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>What the pointer does</source>
        <translation>Qué hace el puntero</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>No request is sent</source>
        <translation>No envía solicitudes</translation>
    </message>
    <message>
        <source>Everything as it was when you began</source>
        <translation>Todo como al empezar</translation>
    </message>
    <message>
        <source>A new version, with the graft as it is seen</source>
        <translation>Una versión nueva, con el injerto tal como se ve</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Aplicando…</translation>
    </message>
</context>
<context>
    <name>ratoon::GraftFields</name>
    <message>
        <source>The picture keeps its own pixels and gets the reply&apos;s light and color.</source>
        <translation>La imagen conserva sus propios píxeles y recibe la luz y el color de la respuesta.</translation>
    </message>
    <message>
        <source>The reply becomes the picture, as it came.</source>
        <translation>La respuesta pasa a ser la imagen, tal como llegó.</translation>
    </message>
    <message>
        <source>The reply becomes a layer to be moved about; nothing is cut away.</source>
        <translation>La respuesta pasa a ser una capa que se puede mover; no se recorta nada.</translation>
    </message>
    <message>
        <source>The reply is cut to what it may change; all else stays as it was.</source>
        <translation>La respuesta se recorta a lo que puede cambiar; todo lo demás queda como estaba.</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Tone all over</source>
        <translation>Tono general</translation>
    </message>
    <message>
        <source>New picture</source>
        <translation>Imagen nueva</translation>
    </message>
    <message>
        <source>Loose layer</source>
        <translation>Capa suelta</translation>
    </message>
    <message>
        <source>What the edit is about</source>
        <translation>Qué abarca la edición</translation>
    </message>
    <message>
        <source>What may change</source>
        <translation>Qué puede cambiar</translation>
    </message>
    <message>
        <source>The selection</source>
        <translation>La selección</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Lo cambiado</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>Calado</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Grow or shrink</source>
        <translation>Expandir o contraer</translation>
    </message>
    <message>
        <source>Align with the picture</source>
        <translation>Alinear con la imagen</translation>
    </message>
    <message>
        <source>Measure where the reply lies and bring it there</source>
        <translation>Medir dónde va la respuesta y llevarla allí</translation>
    </message>
    <message>
        <source>Match the tone</source>
        <translation>Igualar el tono</translation>
    </message>
    <message>
        <source>Bring the reply to the light and color of what did not change</source>
        <translation>Llevar la respuesta a la luz y el color de lo que no ha cambiado</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Take fine noise and block edges out of the reply first</source>
        <translation>Quitar primero el ruido fino y los bordes de bloque de la respuesta</translation>
    </message>
    <message>
        <source>Automatic feather</source>
        <translation>Calado automático</translation>
    </message>
    <message>
        <source>How far the mask reaches; never beyond the selection</source>
        <translation>Hasta dónde llega la máscara; nunca más allá de la selección</translation>
    </message>
    <message>
        <source>This is what the measurement suggests.</source>
        <translation>Es lo que sugiere la medición.</translation>
    </message>
    <message>
        <source>Suggested by measurement.</source>
        <translation>Sugerido por la medición.</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All that was selected is taken from the reply</source>
        <translation>Todo lo seleccionado se toma de la respuesta</translation>
    </message>
    <message>
        <source>Nothing was selected: all of the reply is taken</source>
        <translation>No había nada seleccionado: se toma toda la respuesta</translation>
    </message>
    <message>
        <source>Only where the reply looks different from the picture</source>
        <translation>Solo donde la respuesta se ve distinta de la imagen</translation>
    </message>
</context>
<context>
    <name>ratoon::GraftReadOut</name>
    <message>
        <source>ΔE %1, left as it is</source>
        <translation>ΔE %1, sin cambios</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>ΔE %1 → %2</source>
        <translation>ΔE %1 → %2</translation>
    </message>
    <message>
        <source>not matched</source>
        <translation>sin igualar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 px (%2 %)</source>
        <translation>%1 px (%2 %)</translation>
    </message>
    <message>
        <source>Placed by hand.</source>
        <translation>Colocada a mano.</translation>
    </message>
    <message>
        <source>The reply lies on the picture as it came.</source>
        <translation>La respuesta está sobre la imagen tal como llegó.</translation>
    </message>
    <message>
        <source>Aligned with the picture.</source>
        <translation>Alineada con la imagen.</translation>
    </message>
    <message>
        <source>Aligned with the picture, by small local shifts too.</source>
        <translation>Alineada con la imagen, también con pequeños desplazamientos locales.</translation>
    </message>
    <message>
        <source>Too plain to be measured: laid edge on edge.</source>
        <translation>Demasiado uniforme para medirla: puesta borde sobre borde.</translation>
    </message>
    <message>
        <source>Not aligned: laid edge on edge.</source>
        <translation>Sin alinear: puesta borde sobre borde.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Residuo</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>From the reply</source>
        <translation>De la respuesta</translation>
    </message>
    <message>
        <source>Passes of a model</source>
        <translation>Pasos por un modelo</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>The reply is being read…</source>
        <translation>Leyendo la respuesta…</translation>
    </message>
    <message>
        <source>Leave faces as they were</source>
        <translation>Dejar las caras como estaban</translation>
    </message>
    <message>
        <source>Takes them out of the graft: nothing of the reply is laid there</source>
        <translation>Los saca del injerto: allí no se pone nada de la respuesta</translation>
    </message>
</context>
<context>
    <name>ratoon::HandTool</name>
    <message>
        <source>Hand</source>
        <translation>Mano</translation>
    </message>
    <message>
        <source>Hand: drag to pan; with any tool, hold Space or the middle button</source>
        <translation>Mano: arrastre para desplazar; con cualquier herramienta, mantenga Espacio o el botón central</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
</context>
<context>
    <name>ratoon::LassoTool</name>
    <message>
        <source>Lasso</source>
        <translation>Lazo</translation>
    </message>
    <message>
        <source>Lasso: drag around, or click corners and press Enter, Shift adds, Alt subtracts</source>
        <translation>Lazo: arrastre alrededor, o haga clic en las esquinas y pulse Intro; Mayús añade, Alt resta</translation>
    </message>
</context>
<context>
    <name>ratoon::LayerDelegate</name>
    <message>
        <source>Name of the layer</source>
        <translation>Nombre de la capa</translation>
    </message>
</context>
<context>
    <name>ratoon::LayerModel</name>
    <message>
        <source>source</source>
        <translation>origen</translation>
    </message>
    <message>
        <source>graft</source>
        <translation>injerto</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>capa</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Ocultar %1</translation>
    </message>
    <message>
        <source>Rename to %1</source>
        <translation>Renombrar a %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>layer, what it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>layer, group</comment>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>Move layers</source>
        <translation>Mover capas</translation>
    </message>
</context>
<context>
    <name>ratoon::LayersDock</name>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Opacity of the layer</source>
        <translation>Opacidad de la capa</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Opacity in percent</source>
        <translation>Opacidad en porcentaje</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>Opacity of %1: %2</source>
        <translation>Opacidad de %1: %2</translation>
    </message>
    <message>
        <source>Blend mode of %1: %2</source>
        <translation>Modo de fusión de %1: %2</translation>
    </message>
</context>
<context>
    <name>ratoon::LedgerDialog</name>
    <message numerus="yes">
        <source>%n at an unknown cost</source>
        <translation>
            <numerusform>%n con coste desconocido</numerusform>
            <numerusform>%n con coste desconocido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown, may have been billed</source>
        <translation>
            <numerusform>%n sin confirmar, es posible que se haya facturado</numerusform>
            <numerusform>%n sin confirmar, es posible que se hayan facturado</numerusform>
        </translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Gastos</translation>
    </message>
    <message>
        <source>Spent per day and model</source>
        <translation>Gastado por día y modelo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gastado</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se conoce</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exportar como CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>, up to %1 not settled</source>
        <translation>, hasta %1 sin liquidar</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n request(s)</source>
        <translation>
            <numerusform>%1 por %n solicitud</numerusform>
            <numerusform>%1 por %n solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what was spent</source>
        <translation>Exportar los gastos</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>Se ha escrito.</translation>
    </message>
</context>
<context>
    <name>ratoon::LookTool</name>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Adjusting: drag to pan, Enter applies, Esc leaves everything as it was</source>
        <translation>Ajuste: arrastre para desplazar; Intro aplica, Esc deja todo como estaba</translation>
    </message>
</context>
<context>
    <name>ratoon::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Open as a document</source>
        <translation>Abrir como documento</translation>
    </message>
    <message>
        <source>Add as a reference</source>
        <translation>Añadir como referencia</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Add as layers</source>
        <translation>Añadir como capas</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>Copia de %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicar %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Ocultar %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Online again. Nothing is sent before you say so.</source>
        <translation>En línea de nuevo. No se envía nada hasta que lo digas.</translation>
    </message>
    <message>
        <source>The edit that is on its way ends as it would.</source>
        <translation>La edición en curso termina como lo haría.</translation>
    </message>
    <message>
        <source>Offline: no connection is opened. Edits by services wait until you turn it off; the offline provider works.</source>
        <translation>Sin conexión: no se abre ninguna. Las ediciones por servicios esperan a que lo desactives; el proveedor sin conexión funciona.</translation>
    </message>
    <message>
        <source>Delete layers</source>
        <translation>Eliminar capas</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Group layers</source>
        <translation>Agrupar capas</translation>
    </message>
    <message>
        <source>Groups cannot be nested any deeper.</source>
        <translation>Los grupos no se pueden anidar más.</translation>
    </message>
    <message>
        <source>Ungroup %1</source>
        <translation>Desagrupar %1</translation>
    </message>
    <message>
        <source>Clip %1</source>
        <translation>Recortar %1 a la capa inferior</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>Liberar %1</translation>
    </message>
</context>
<context>
    <name>ratoon::MarqueeTool</name>
    <message>
        <source>Ellipse</source>
        <translation>Elipse</translation>
    </message>
    <message>
        <source>Ellipse: drag to select, Shift adds, Alt subtracts, both intersect</source>
        <translation>Elipse: arrastre para seleccionar; Mayús añade, Alt resta, ambas intersecan</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <source>Rectangle: drag to select, Shift adds, Alt subtracts, both intersect</source>
        <translation>Rectángulo: arrastre para seleccionar; Mayús añade, Alt resta, ambas intersecan</translation>
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
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Shape of the picture</source>
        <translation>Proporción de la imagen</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Tamaño de la imagen</translation>
    </message>
    <message>
        <source>How many results</source>
        <translation>Cantidad de resultados</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the running edit</source>
        <translation>Cancelar la edición en curso</translation>
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
        <translation>Automático</translation>
    </message>
    <message>
        <source>Automatic size</source>
        <translation>Tamaño automático</translation>
    </message>
    <message>
        <source>works offline</source>
        <translation>funciona sin conexión</translation>
    </message>
    <message>
        <source>key ok</source>
        <translation>clave correcta</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>verb, price</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>aún sin clave</translation>
    </message>
    <message>
        <source>%1  ·  until %2</source>
        <comment>a model, and when it retires</comment>
        <translation>%1  ·  hasta %2</translation>
    </message>
    <message>
        <source>Only its name is known. It is asked for a picture and nothing else.</source>
        <translation>Solo se conoce su nombre. Se le pide una imagen y nada más.</translation>
    </message>
    <message>
        <source>Nothing is known of what %1 can be asked for.</source>
        <translation>No se sabe qué se puede pedir a %1.</translation>
    </message>
    <message>
        <source>%1 answers in one size only.</source>
        <translation>%1 responde en un solo tamaño.</translation>
    </message>
</context>
<context>
    <name>ratoon::MoveTool</name>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move: drag the active layer, Shift keeps the direction, arrow keys nudge</source>
        <translation>Mover: arrastre la capa activa; Mayús mantiene la dirección, las flechas la desplazan poco a poco</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
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
        <translation>Solo hay una capa.</translation>
    </message>
    <message>
        <source>Choose a layer first.</source>
        <translation>Elija primero una capa.</translation>
    </message>
    <message>
        <source>This is the topmost layer.</source>
        <translation>Esta es la capa superior.</translation>
    </message>
    <message>
        <source>This is the lowest layer.</source>
        <translation>Esta es la capa inferior.</translation>
    </message>
    <message>
        <source>This is the original.</source>
        <translation>Este es el original.</translation>
    </message>
    <message>
        <source>Nothing comes after this version.</source>
        <translation>No hay nada después de esta versión.</translation>
    </message>
    <message>
        <source>No result waits for you.</source>
        <translation>No hay resultados pendientes.</translation>
    </message>
    <message>
        <source>This version was made by hand.</source>
        <translation>Esta versión se hizo a mano.</translation>
    </message>
    <message>
        <source>Open a picture first.</source>
        <translation>Abra primero una imagen.</translation>
    </message>
    <message>
        <source>The canvas is empty.</source>
        <translation>El lienzo está vacío.</translation>
    </message>
    <message>
        <source>Select something first.</source>
        <translation>Seleccione algo primero.</translation>
    </message>
    <message>
        <source>No edit is running.</source>
        <translation>No hay ninguna edición en curso.</translation>
    </message>
    <message>
        <source>Nothing has been adjusted yet.</source>
        <translation>Aún no se ha ajustado nada.</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>No se ha deshecho nada.</translation>
    </message>
    <message>
        <source>This version keeps no reply of a model.</source>
        <translation>Esta versión no guarda ninguna respuesta de un modelo.</translation>
    </message>
    <message>
        <source>This reply has its place.</source>
        <translation>Esta respuesta ya tiene su lugar.</translation>
    </message>
    <message>
        <source>Nothing is protected.</source>
        <translation>No hay nada protegido.</translation>
    </message>
    <message>
        <source>A graft is being adjusted.</source>
        <translation>Se está ajustando un injerto.</translation>
    </message>
    <message>
        <source>RATOON_OFFLINE is set in the environment.</source>
        <translation>RATOON_OFFLINE está definida en el entorno.</translation>
    </message>
    <message>
        <source>The reply of this version was not held back.</source>
        <translation>La respuesta de esta versión no se retuvo.</translation>
    </message>
    <message>
        <source>This version was made here, from another one.</source>
        <translation>Esta versión se hizo aquí, a partir de otra.</translation>
    </message>
    <message>
        <source>Choose a group first.</source>
        <translation>Elija primero un grupo.</translation>
    </message>
    <message>
        <source>No other document is open.</source>
        <translation>No hay ningún otro documento abierto.</translation>
    </message>
    <message>
        <source>This document is open for looking only.</source>
        <translation>Este documento está abierto solo para verlo.</translation>
    </message>
</context>
<context>
    <name>ratoon::NewCanvasDialog</name>
    <message>
        <source>Width in pixels</source>
        <translation>Anchura en píxeles</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Altura en píxeles</translation>
    </message>
    <message>
        <source>New canvas</source>
        <translation>Lienzo nuevo</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>ratoon::Opener</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Recovered work</source>
        <translation>Trabajo recuperado</translation>
    </message>
    <message>
        <source>%1 (recovered)</source>
        <translation>%1 (recuperado)</translation>
    </message>
    <message>
        <source>%1 (salvaged)</source>
        <translation>%1 (rescatado)</translation>
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
        <translation>Generar</translation>
    </message>
    <message>
        <source>Edit selection</source>
        <translation>Editar la selección</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Generate a picture</source>
        <translation>Generar una imagen</translation>
    </message>
    <message>
        <source>Edit the selection</source>
        <translation>Editar la selección</translation>
    </message>
    <message>
        <source>Edit the whole picture</source>
        <translation>Editar toda la imagen</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>precio desconocido</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>Elija un modelo.</translation>
    </message>
    <message>
        <source>Open a picture first.</source>
        <translation>Abra primero una imagen.</translation>
    </message>
    <message>
        <source>%1 cannot start from an empty canvas. Choose another model, or place a picture first.</source>
        <translation>%1 no puede partir de un lienzo vacío. Elija otro modelo o coloque primero una imagen.</translation>
    </message>
    <message>
        <source>Write what should change.</source>
        <translation>Escriba qué debe cambiar.</translation>
    </message>
    <message>
        <source>The offline provider takes no references. Choose another model.</source>
        <translation>El proveedor sin conexión no admite referencias. Elija otro modelo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %n picture(s) in all.</source>
        <translation>
            <numerusform>%1 admite %n imagen en total.</numerusform>
            <numerusform>%1 admite %n imágenes en total.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays on this computer</source>
        <translation>No sale de este equipo</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>Se envía a %1</translation>
    </message>
    <message>
        <source>The prompt goes there</source>
        <translation>Se envía el prompt</translation>
    </message>
    <message>
        <source>The prompt and a part of the picture (%1) go there</source>
        <translation>Se envían el prompt y una parte de la imagen (%1)</translation>
    </message>
    <message numerus="yes">
        <source>, with %n reference(s)</source>
        <translation>
            <numerusform>, con %n referencia</numerusform>
            <numerusform>, con %n referencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Send to %1?</source>
        <translation>¿Enviar a %1?</translation>
    </message>
    <message>
        <source>Works on %1</source>
        <translation>Trabaja sobre %1</translation>
    </message>
    <message numerus="yes">
        <source>With %n reference(s)</source>
        <translation>
            <numerusform>Con %n referencia</numerusform>
            <numerusform>Con %n referencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Espera su turno</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>Esperando al modelo</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Recibiendo</translation>
    </message>
    <message>
        <source>Placing the edit</source>
        <translation>Colocando la edición</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>%1 × %2 to %3</source>
        <comment>pixels, and the model that gets them</comment>
        <translation>%1 × %2 a %3</translation>
    </message>
    <message>
        <source>%1 needs a key: type one in the settings, or set %2.</source>
        <translation>%1 necesita una clave: escríbela en los ajustes o define %2.</translation>
    </message>
    <message>
        <source>Ratoon is offline, so nothing is sent. Turn that off, or choose the offline provider.</source>
        <translation>Ratoon está sin conexión, así que no se envía nada. Desactívalo o elige el proveedor sin conexión.</translation>
    </message>
    <message>
        <source>You will be asked before the first picture goes there.</source>
        <translation>Se te preguntará antes de que vaya allí la primera imagen.</translation>
    </message>
    <message>
        <source>Pictures may go there since %1; the settings take that back.</source>
        <translation>Las imágenes pueden ir allí desde el %1; se revoca en los ajustes.</translation>
    </message>
    <message>
        <source>“%1” was waiting when Ratoon ended.</source>
        <translation>«%1» estaba en espera cuando Ratoon terminó.</translation>
    </message>
    <message>
        <source>Nothing of it was sent.</source>
        <translation>No se envió nada de ella.</translation>
    </message>
    <message>
        <source>“%1” was on its way when Ratoon ended.</source>
        <translation>«%1» estaba en camino cuando Ratoon terminó.</translation>
    </message>
    <message>
        <source>Whether it was carried out is not known: it may have been billed, and would be billed again.</source>
        <translation>No se sabe si se llevó a cabo: puede haberse cobrado y se cobraría de nuevo.</translation>
    </message>
    <message>
        <source>The reply to “%1” came before Ratoon ended.</source>
        <translation>La respuesta a «%1» llegó antes de que Ratoon terminara.</translation>
    </message>
    <message>
        <source>It is kept. Nothing is sent to show it.</source>
        <translation>Está guardada. No se envía nada para mostrarla.</translation>
    </message>
    <message numerus="yes">
        <source>%n more after it.</source>
        <translation>
            <numerusform>%n más después.</numerusform>
            <numerusform>%n más después.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) are in it: make sure that you may share them.</source>
        <translation>
            <numerusform>Hay %n cara en ella: asegúrese de que puede compartirla.</numerusform>
            <numerusform>Hay %n caras en ella: asegúrese de que puede compartirlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>If people are in the picture, make sure that you may share it.</source>
        <translation>Si hay personas en la imagen, asegúrese de que puede compartirla.</translation>
    </message>
    <message>
        <source>No file name and no metadata go with it.</source>
        <translation>No se envían ni el nombre del archivo ni los metadatos.</translation>
    </message>
    <message>
        <source>Asked once for each host.</source>
        <translation>Se pregunta una vez por cada servidor.</translation>
    </message>
    <message>
        <source>This document is open for looking only.</source>
        <translation>Este documento está abierto solo para verlo.</translation>
    </message>
</context>
<context>
    <name>ratoon::PassesLine</name>
    <message>
        <source>Redo from the original</source>
        <translation>Rehacer desde el original</translation>
    </message>
    <message>
        <source>Redo from the original with both instructions</source>
        <translation>Rehacer desde el original con ambas instrucciones</translation>
    </message>
    <message>
        <source>Asks for both instructions at once, on pixels that no model has made</source>
        <translation>Pide ambas instrucciones a la vez, sobre píxeles que no ha hecho ningún modelo</translation>
    </message>
    <message numerus="yes">
        <source>These pixels have been through %n model(s) already</source>
        <translation>
            <numerusform>Estos píxeles ya han pasado por %n modelo</numerusform>
            <numerusform>Estos píxeles ya han pasado por %n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>Each time costs detail.</source>
        <translation>Cada vez se pierde detalle.</translation>
    </message>
</context>
<context>
    <name>ratoon::PassesMap</name>
    <message>
        <source>No model</source>
        <translation>Ningún modelo</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 modelo</translation>
    </message>
    <message>
        <source>2 models</source>
        <translation>2 modelos</translation>
    </message>
    <message>
        <source>3 models or more</source>
        <translation>3 modelos o más</translation>
    </message>
    <message>
        <source>Models each pixel went through</source>
        <translation>Modelos por los que ha pasado cada píxel</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
</context>
<context>
    <name>ratoon::PlacePage</name>
    <message>
        <source>From the left</source>
        <translation>Desde la izquierda</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Desde arriba</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source>Half seen</source>
        <translation>Semivisible</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>How the reply is seen while it moves</source>
        <translation>Cómo se ve la respuesta mientras se mueve</translation>
    </message>
    <message>
        <source>Back to measured</source>
        <translation>Volver a la medición</translation>
    </message>
    <message>
        <source>Both can be seen while the reply is moved</source>
        <translation>Ambas se ven mientras se mueve la respuesta</translation>
    </message>
    <message>
        <source>Black where both are alike</source>
        <translation>Negro donde ambas son iguales</translation>
    </message>
    <message>
        <source>Where the measurement puts the reply</source>
        <translation>Donde la medición sitúa la respuesta</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Giro</translation>
    </message>
</context>
<context>
    <name>ratoon::PlaceTool</name>
    <message>
        <source>Place by hand</source>
        <translation>Colocar a mano</translation>
    </message>
    <message>
        <source>Drag to move, handles scale (Shift: freely), outside a corner turns, arrow keys nudge</source>
        <translation>Arrastre para mover; los tiradores escalan (Mayús: libremente), fuera de una esquina gira, las flechas desplazan poco a poco</translation>
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
        <translation>Referencias</translation>
    </message>
    <message>
        <source>%1 history</source>
        <translation>%1 historial</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Composición</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Qué se envía</translation>
    </message>
    <message>
        <source>Phrases: %1</source>
        <translation>Frases: %1</translation>
    </message>
    <message>
        <source>Add reference pictures</source>
        <translation>Añadir imágenes de referencia</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Describe a picture</source>
        <translation>Describa una imagen</translation>
    </message>
    <message>
        <source>Select something, write what should change, press %1</source>
        <translation>Seleccione algo, escriba qué debe cambiar y pulse %1</translation>
    </message>
    <message>
        <source>No model has made these pixels.</source>
        <translation>Ningún modelo ha hecho estos píxeles.</translation>
    </message>
    <message>
        <source>No edit lies below that could be redone.</source>
        <translation>Debajo no hay ninguna edición que se pueda rehacer.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Tell the model what was asked and answered before. The pictures of those turns are sent again, and paid for again.</source>
        <translation>Decir al modelo qué se pidió y qué respondió antes. Las imágenes de esos turnos se envían y se pagan otra vez.</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Frases</translation>
    </message>
</context>
<context>
    <name>ratoon::PromptEdit</name>
    <message>
        <source>Prompt: what should change</source>
        <translation>Prompt: qué debe cambiar</translation>
    </message>
</context>
<context>
    <name>ratoon::PromptFlow</name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s)</source>
        <translation>
            <numerusform>%n más en espera</numerusform>
            <numerusform>%n más en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing was changed. What should become of it?</source>
        <translation>No se ha cambiado nada. ¿Qué se hace con la respuesta?</translation>
    </message>
    <message>
        <source>The reply is paid for and kept with its version. It has not been shown.</source>
        <translation>La respuesta está pagada y guardada con su versión. No se ha mostrado.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarla</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarla</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Mostrar el resultado</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarla</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ratoon::RebaseDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Repeat on the originals</source>
        <translation>Repetir sobre los originales</translation>
    </message>
    <message>
        <source>The edits that are repeated</source>
        <translation>Las ediciones que se repiten</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) are asked again from the original, so that each pixel goes through as few models as can be. The versions that are there stay.</source>
        <translation>
            <numerusform>Se pide de nuevo %n edición a partir del original, para que cada píxel pase por el menor número posible de modelos. Las versiones existentes se conservan.</numerusform>
            <numerusform>Se piden de nuevo %n ediciones a partir del original, para que cada píxel pase por el menor número posible de modelos. Las versiones existentes se conservan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) by hand are left out.</source>
        <translation>
            <numerusform>Se omite %n cambio hecho a mano.</numerusform>
            <numerusform>Se omiten %n cambios hechos a mano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Prompts and parts of the picture go to %1.</source>
        <translation>Se envían prompts y partes de la imagen a %1.</translation>
    </message>
    <message>
        <source>Nothing was sent there before: Start agrees to it.</source>
        <translation>Antes no se ha enviado nada allí: «Iniciar» da su consentimiento.</translation>
    </message>
    <message>
        <source>Reading what was asked…</source>
        <translation>Leyendo lo que se pidió…</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>precio desconocido</translation>
    </message>
    <message>
        <source>Start  %1</source>
        <comment>price</comment>
        <translation>Iniciar  %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The new branch is there, beside what was there before.</source>
        <translation>La nueva rama está lista, junto a lo que había antes.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Stopped. What was made until then is kept.</source>
        <translation>Detenido. Lo hecho hasta ese momento se conserva.</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>No se ha hecho nada.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>listo</translation>
    </message>
</context>
<context>
    <name>ratoon::ReferenceTile</name>
    <message>
        <source>Reference @%1</source>
        <translation>Referencia @%1</translation>
    </message>
    <message>
        <source>Mention @%1 in the prompt</source>
        <translation>Mencionar @%1 en el prompt</translation>
    </message>
    <message>
        <source>Name of the reference</source>
        <translation>Nombre de la referencia</translation>
    </message>
</context>
<context>
    <name>ratoon::ReferenceTray</name>
    <message>
        <source>Subject</source>
        <translation>Sujeto</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>Pose</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Sin función</translation>
    </message>
    <message>
        <source>image%1</source>
        <translation>imagen%1</translation>
    </message>
    <message>
        <source>Add a reference picture, or drop one here</source>
        <translation>Añada una imagen de referencia o suéltela aquí</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>ratoon::ScopeChip</name>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Its tone all over</source>
        <translation>Tono general</translation>
    </message>
    <message>
        <source>A new picture</source>
        <translation>Una imagen nueva</translation>
    </message>
    <message>
        <source>Some of it</source>
        <translation>Una parte</translation>
    </message>
    <message>
        <source>As the words say, and as the reply turns out</source>
        <translation>Según lo que diga el texto y cómo resulte la respuesta</translation>
    </message>
    <message>
        <source>The picture keeps its own pixels and gets the light and color of the reply</source>
        <translation>La imagen conserva sus propios píxeles y recibe la luz y el color de la respuesta</translation>
    </message>
    <message>
        <source>The reply replaces the picture</source>
        <translation>La respuesta sustituye a la imagen</translation>
    </message>
    <message>
        <source>The reply is cut to what it may change; the rest stays as it is</source>
        <translation>La respuesta se recorta a lo que puede cambiar; el resto queda como está</translation>
    </message>
    <message>
        <source>Automatic · %1</source>
        <comment>what an edit seems to be about</comment>
        <translation>Automático · %1</translation>
    </message>
    <message>
        <source>What the edit is about: %1</source>
        <translation>Qué abarca la edición: %1</translation>
    </message>
    <message>
        <source>What the edit is about</source>
        <translation>Qué abarca la edición</translation>
    </message>
</context>
<context>
    <name>ratoon::SentPopover</name>
    <message>
        <source>The words that are sent</source>
        <translation>El texto que se envía</translation>
    </message>
    <message>
        <source>Making it ready…</source>
        <translation>Preparándolo…</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>nothing is sent</source>
        <translation>no se envía nada</translation>
    </message>
    <message>
        <source>No picture, only words</source>
        <translation>Sin imagen, solo texto</translation>
    </message>
    <message>
        <source>@%1 (%2)</source>
        <translation>@%1 (%2)</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Con %1</translation>
    </message>
    <message>
        <source>Exact request…</source>
        <translation>Petición exacta…</translation>
    </message>
    <message>
        <source>Byte by byte what leaves this computer</source>
        <translation>Byte a byte lo que sale de este equipo</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) found</source>
        <translation>
            <numerusform>%n cara encontrada</numerusform>
            <numerusform>%n caras encontradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratoon::SpendingSettings</name>
    <message>
        <source>Allow unknown prices</source>
        <translation>Permitir precios desconocidos</translation>
    </message>
    <message>
        <source>Limit for one edit</source>
        <translation>Límite por edición</translation>
    </message>
    <message>
        <source>Limit for a document</source>
        <translation>Límite por documento</translation>
    </message>
    <message>
        <source>Limit for a day</source>
        <translation>Límite por día</translation>
    </message>
    <message>
        <source>With a limit, a model whose price is not known is refused otherwise</source>
        <translation>De lo contrario, si hay un límite, se rechaza un modelo cuyo precio no se conoce</translation>
    </message>
    <message>
        <source>An edit</source>
        <translation>Por edición</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>Por documento</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
</context>
<context>
    <name>ratoon::SpentToday</name>
    <message>
        <source>Today %1 of %2</source>
        <translation>Hoy %1 de %2</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Hoy %1</translation>
    </message>
</context>
<context>
    <name>ratoon::VersionDetails</name>
    <message>
        <source>Details of the version</source>
        <translation>Detalles de la versión</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>What had to stay</source>
        <translation>Debía quedar</translation>
    </message>
    <message>
        <source>To its parent</source>
        <translation>Con la anterior</translation>
    </message>
    <message>
        <source>To the original</source>
        <translation>Con el original</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What you want to remember about it</source>
        <translation>Lo que quiere recordar de ella</translation>
    </message>
    <message>
        <source>Nothing had to stay</source>
        <translation>Nada debía quedar</translation>
    </message>
</context>
<context>
    <name>ReplyChoice</name>
    <message>
        <source>As a new picture</source>
        <translation>Como imagen nueva</translation>
    </message>
    <message>
        <source>As a loose layer</source>
        <translation>Como capa suelta</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>Place by hand</source>
        <translation>Colocar a mano</translation>
    </message>
    <message>
        <source>The reply becomes the picture, in a version of its own. No request is sent.</source>
        <translation>La respuesta pasa a ser la imagen, en una versión propia. No se envía ninguna solicitud.</translation>
    </message>
    <message>
        <source>The reply becomes a layer above the picture, to be moved about. No request is sent.</source>
        <translation>La respuesta pasa a ser una capa sobre la imagen que se puede mover. No se envía ninguna solicitud.</translation>
    </message>
    <message>
        <source>The same prompt is sent once more, at the same price.</source>
        <translation>El mismo prompt se envía otra vez, al mismo precio.</translation>
    </message>
    <message>
        <source>Move, scale and turn the reply over the picture until it fits. No request is sent.</source>
        <translation>Mover, escalar y girar la respuesta sobre la imagen hasta que encaje. No se envía ninguna solicitud.</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>The reply holds no picture.</source>
        <translation>La respuesta no contiene ninguna imagen.</translation>
    </message>
    <message>
        <source>Word the prompt differently, or choose another model.</source>
        <translation>Redacte el prompt de otro modo o elija otro modelo.</translation>
    </message>
    <message>
        <source>There is no provider named %1.</source>
        <translation>No hay ningún proveedor llamado %1.</translation>
    </message>
    <message>
        <source>Choose one of those that are listed.</source>
        <translation>Elija uno de los que figuran en la lista.</translation>
    </message>
    <message>
        <source>%1 has no model named %2.</source>
        <translation>%1 no tiene ningún modelo llamado %2.</translation>
    </message>
    <message>
        <source>The address of %1 could not be found.</source>
        <translation>No se ha encontrado la dirección de %1.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 ha rechazado la conexión.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted, so nothing was sent.</source>
        <translation>El certificado de %1 no es de confianza, por lo que no se ha enviado nada.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>No se ha podido establecer una conexión segura con %1.</translation>
    </message>
    <message>
        <source>The network proxy did not let the connection to %1 through.</source>
        <translation>El proxy de red no ha permitido la conexión con %1.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before its reply was complete.</source>
        <translation>La conexión con %1 se ha perdido antes de completarse la respuesta.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>No se ha podido acceder a %1.</translation>
    </message>
    <message>
        <source>No connection to %1 came about within %2 seconds.</source>
        <translation>No se ha establecido conexión con %1 en %2 segundos.</translation>
    </message>
    <message>
        <source>%1 stopped taking the request, for %2 seconds.</source>
        <translation>%1 ha dejado de recibir la solicitud durante %2 segundos.</translation>
    </message>
    <message>
        <source>No reply from %1 came within %2 seconds.</source>
        <translation>No ha llegado respuesta de %1 en %2 segundos.</translation>
    </message>
    <message>
        <source>The reply from %1 stopped for %2 seconds.</source>
        <translation>La respuesta de %1 se ha detenido durante %2 segundos.</translation>
    </message>
    <message>
        <source>%1 was not done within %2 seconds.</source>
        <translation>%1 no ha terminado en %2 segundos.</translation>
    </message>
    <message>
        <source>%1 pointed to another address, which was not followed.</source>
        <translation>%1 remitía a otra dirección, que no se ha seguido.</translation>
    </message>
    <message>
        <source>Check the base URL in the settings.</source>
        <translation>Compruebe la URL base en los ajustes.</translation>
    </message>
    <message>
        <source>The reply from %1 is larger than %2 MiB.</source>
        <translation>La respuesta de %1 supera los %2 MiB.</translation>
    </message>
    <message>
        <source>Ask for a smaller picture.</source>
        <translation>Pida una imagen más pequeña.</translation>
    </message>
    <message>
        <source>The request may have been carried out and billed: send it again only if that is acceptable.</source>
        <translation>Es posible que la solicitud se haya ejecutado y facturado: vuelva a enviarla solo si es aceptable.</translation>
    </message>
    <message>
        <source>Check the connection and the base URL, then try again.</source>
        <translation>Compruebe la conexión y la URL base e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The key holds characters no key has.</source>
        <translation>La clave contiene caracteres que no son propios de una clave.</translation>
    </message>
    <message>
        <source>Copy the key again, as one line.</source>
        <translation>Copie la clave de nuevo, en una sola línea.</translation>
    </message>
    <message>
        <source>A header of the request holds a line break.</source>
        <translation>Una cabecera de la solicitud contiene un salto de línea.</translation>
    </message>
    <message>
        <source>The base URL is not a web address.</source>
        <translation>La URL base no es una dirección web.</translation>
    </message>
    <message>
        <source>Use an address such as https://example.com.</source>
        <translation>Use una dirección como https://example.com.</translation>
    </message>
    <message>
        <source>The base URL holds a user name or a password.</source>
        <translation>La URL base contiene un nombre de usuario o una contraseña.</translation>
    </message>
    <message>
        <source>Take it out, and set the key instead.</source>
        <translation>Elimínelo y defina la clave en su lugar.</translation>
    </message>
    <message>
        <source>The address of %1 is not encrypted.</source>
        <translation>La dirección de %1 no está cifrada.</translation>
    </message>
    <message>
        <source>Use https; plain http is for this machine only.</source>
        <translation>Use https; http sin cifrar solo sirve para este equipo.</translation>
    </message>
    <message>
        <source>The edit was cancelled.</source>
        <translation>La edición se ha cancelado.</translation>
    </message>
    <message>
        <source>The edit would have changed %1 pixels outside its area.</source>
        <translation>La edición habría cambiado %1 píxeles fuera de su área.</translation>
    </message>
    <message>
        <source>Nothing was changed; report this as a fault of Ratoon.</source>
        <translation>No se ha cambiado nada; notifíquelo como un fallo de Ratoon.</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>El prompt está vacío.</translation>
    </message>
    <message>
        <source>Write what should change.</source>
        <translation>Escriba qué debe cambiar.</translation>
    </message>
    <message>
        <source>The selection holds no pixel of the picture.</source>
        <translation>La selección no contiene ningún píxel de la imagen.</translation>
    </message>
    <message>
        <source>Select an area inside the picture, or nothing.</source>
        <translation>Seleccione un área dentro de la imagen, o nada.</translation>
    </message>
    <message>
        <source>%1 does not offer the ratio %2.</source>
        <translation>%1 no ofrece la proporción %2.</translation>
    </message>
    <message>
        <source>It offers %1.</source>
        <translation>Ofrece %1.</translation>
    </message>
    <message>
        <source>%1 does not offer the size %2.</source>
        <translation>%1 no ofrece el tamaño %2.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 pictures, and this edit has %3.</source>
        <translation>%1 admite como máximo %2 imágenes, y esta edición tiene %3.</translation>
    </message>
    <message>
        <source>Remove some references.</source>
        <translation>Quite algunas referencias.</translation>
    </message>
    <message>
        <source>In the model list, %1 must be an object.</source>
        <translation>En la lista de modelos, %1 debe ser un objeto.</translation>
    </message>
    <message>
        <source>In the model list, %1 must be text.</source>
        <translation>En la lista de modelos, %1 debe ser texto.</translation>
    </message>
    <message>
        <source>In the model list, %1 must be a list of texts.</source>
        <translation>En la lista de modelos, %1 debe ser una lista de textos.</translation>
    </message>
    <message>
        <source>In the model list, %1 must be true or false.</source>
        <translation>En la lista de modelos, %1 debe ser true o false.</translation>
    </message>
    <message>
        <source>In the model list, %1 must be a number from %2 to %3.</source>
        <translation>En la lista de modelos, %1 debe ser un número de %2 a %3.</translation>
    </message>
    <message>
        <source>In the model list, %1 must be a date such as 2026-10-29.</source>
        <translation>En la lista de modelos, %1 debe ser una fecha como 2026-10-29.</translation>
    </message>
    <message>
        <source>In the model list, %1 must be a width and a height in pixels.</source>
        <translation>En la lista de modelos, %1 debe ser una anchura y una altura en píxeles.</translation>
    </message>
    <message>
        <source>In the model list, %1 is not a field that is known.</source>
        <translation>En la lista de modelos, %1 no es un campo conocido.</translation>
    </message>
    <message>
        <source>In the model list, %1 names “%2”, which %3 lacks.</source>
        <translation>En la lista de modelos, %1 menciona «%2», que no figura en %3.</translation>
    </message>
    <message>
        <source>Mend that file, or take it away.</source>
        <translation>Corrija ese archivo o retírelo.</translation>
    </message>
    <message>
        <source>The model list is not a JSON object.</source>
        <translation>La lista de modelos no es un objeto JSON.</translation>
    </message>
    <message>
        <source>Mend the model list, or take it away.</source>
        <translation>Corrija la lista de modelos o retírela.</translation>
    </message>
    <message>
        <source>The model list has no model for %1.</source>
        <translation>La lista de modelos no tiene ningún modelo para %1.</translation>
    </message>
    <message>
        <source>Add one, or take that provider out of the list.</source>
        <translation>Añada uno o quite ese proveedor de la lista.</translation>
    </message>
    <message>
        <source>The model list has %1 speak “%2”, which is not known.</source>
        <translation>Según la lista de modelos, %1 usa «%2», que no se conoce.</translation>
    </message>
    <message>
        <source>The request may have been billed: send it again only if that is acceptable.</source>
        <translation>Es posible que la solicitud se haya facturado: vuelva a enviarla solo si es aceptable.</translation>
    </message>
    <message>
        <source>The reply of the service is larger or deeper than any picture needs.</source>
        <translation>La respuesta del servicio es más grande o profunda de lo que requiere una imagen.</translation>
    </message>
    <message>
        <source>The reply of the service is cut short, or is no reply.</source>
        <translation>La respuesta del servicio está incompleta o no es una respuesta.</translation>
    </message>
    <message>
        <source>The reply of the service is larger than %1 MiB.</source>
        <translation>La respuesta del servicio supera los %1 MiB.</translation>
    </message>
    <message>
        <source>The reply of the service is no reply of a model.</source>
        <translation>La respuesta del servicio no es la respuesta de un modelo.</translation>
    </message>
    <message>
        <source>The API is not switched on for the project of this key.</source>
        <translation>La API no está activada para el proyecto de esta clave.</translation>
    </message>
    <message>
        <source>Switch it on in the console of the service, or use the key of another project.</source>
        <translation>Actívela en la consola del servicio o use la clave de otro proyecto.</translation>
    </message>
    <message>
        <source>This key may not do that: “%1”</source>
        <translation>Esta clave no tiene permiso para eso: «%1»</translation>
    </message>
    <message>
        <source>Use another key, or another model.</source>
        <translation>Use otra clave u otro modelo.</translation>
    </message>
    <message>
        <source>The service does not accept this key.</source>
        <translation>El servicio no acepta esta clave.</translation>
    </message>
    <message>
        <source>Check the key and the base URL, or make a new key.</source>
        <translation>Compruebe la clave y la URL base, o cree una clave nueva.</translation>
    </message>
    <message>
        <source>This key has no quota for %1.</source>
        <translation>Esta clave no tiene cuota para %1.</translation>
    </message>
    <message>
        <source>Turn on billing for its project, or choose another model.</source>
        <translation>Active la facturación de su proyecto o elija otro modelo.</translation>
    </message>
    <message>
        <source>The quota of this key for %1 is used up for today.</source>
        <translation>La cuota de esta clave para %1 se ha agotado por hoy.</translation>
    </message>
    <message>
        <source>It is renewed at midnight Pacific time: wait, or choose another model.</source>
        <translation>Se renueva a medianoche, hora del Pacífico: espere o elija otro modelo.</translation>
    </message>
    <message>
        <source>Too much was asked of %1 with this key in too short a time.</source>
        <translation>Se han hecho demasiadas solicitudes a %1 con esta clave en muy poco tiempo.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Espere un minuto e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try again in %1 seconds.</source>
        <translation>Inténtelo de nuevo en %1 segundos.</translation>
    </message>
    <message>
        <source>The service does not know the model %1.</source>
        <translation>El servicio no conoce el modelo %1.</translation>
    </message>
    <message>
        <source>It may have been retired: choose another model, and check the base URL.</source>
        <translation>Es posible que se haya retirado: elija otro modelo y compruebe la URL base.</translation>
    </message>
    <message>
        <source>The request is too large for the service.</source>
        <translation>La solicitud es demasiado grande para el servicio.</translation>
    </message>
    <message>
        <source>Choose a smaller size, or fewer references.</source>
        <translation>Elija un tamaño menor o menos referencias.</translation>
    </message>
    <message>
        <source>Change the edit, or choose another model.</source>
        <translation>Cambie la edición o elija otro modelo.</translation>
    </message>
    <message>
        <source>The service refused the request (HTTP %1) and gave no reason.</source>
        <translation>El servicio ha rechazado la solicitud (HTTP %1) sin indicar el motivo.</translation>
    </message>
    <message>
        <source>The service refused the request (HTTP %1): “%2”</source>
        <translation>El servicio ha rechazado la solicitud (HTTP %1): «%2»</translation>
    </message>
    <message>
        <source>The service was not done in time (HTTP %1).</source>
        <translation>El servicio no ha terminado a tiempo (HTTP %1).</translation>
    </message>
    <message>
        <source>The service failed (HTTP %1) and gave no reason.</source>
        <translation>El servicio ha fallado (HTTP %1) sin indicar el motivo.</translation>
    </message>
    <message>
        <source>The service failed (HTTP %1): “%2”</source>
        <translation>El servicio ha fallado (HTTP %1): «%2»</translation>
    </message>
    <message>
        <source>Such failures are usually not billed. Try again later.</source>
        <translation>Estos fallos no suelen facturarse. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The account of this key has no credit left.</source>
        <translation>La cuenta de esta clave no tiene saldo.</translation>
    </message>
    <message>
        <source>Add credit, or use another key.</source>
        <translation>Añada saldo o use otra clave.</translation>
    </message>
    <message>
        <source>The request would have %1 MB, and %2 takes at most %3 MB.</source>
        <translation>La solicitud ocuparía %1 MB, y %2 admite como máximo %3 MB.</translation>
    </message>
    <message>
        <source>Word the edit differently, or choose other pictures.</source>
        <translation>Redacte la edición de otro modo o elija otras imágenes.</translation>
    </message>
    <message>
        <source>The service blocked the request (%1).</source>
        <translation>El servicio ha bloqueado la solicitud (%1).</translation>
    </message>
    <message>
        <source>The service blocked the request (%1): “%2”</source>
        <translation>El servicio ha bloqueado la solicitud (%1): «%2»</translation>
    </message>
    <message>
        <source>The service blocked the picture (%1).</source>
        <translation>El servicio ha bloqueado la imagen (%1).</translation>
    </message>
    <message>
        <source>The service blocked the picture (%1): “%2”</source>
        <translation>El servicio ha bloqueado la imagen (%1): «%2»</translation>
    </message>
    <message>
        <source>The reply only points to a picture at “%1”, and pictures are not fetched from other places.</source>
        <translation>La respuesta solo remite a una imagen en «%1», y no se descargan imágenes de otros lugares.</translation>
    </message>
    <message>
        <source>Have the service send pictures inline, or use another one.</source>
        <translation>Haga que el servicio envíe las imágenes integradas o use otro.</translation>
    </message>
    <message>
        <source>Word the edit differently, or try again.</source>
        <translation>Redacte la edición de otro modo o inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>What the service sent as a picture is no PNG, JPEG or WebP file that can be read.</source>
        <translation>Lo que el servicio ha enviado como imagen no es un archivo PNG, JPEG ni WebP legible.</translation>
    </message>
    <message>
        <source>Try again, or choose another model.</source>
        <translation>Inténtelo de nuevo o elija otro modelo.</translation>
    </message>
    <message>
        <source>The model made no picture (%1).</source>
        <translation>El modelo no ha creado ninguna imagen (%1).</translation>
    </message>
    <message>
        <source>The model made no picture (%1): “%2”</source>
        <translation>El modelo no ha creado ninguna imagen (%1): «%2»</translation>
    </message>
    <message>
        <source>The model made no picture, and wrote: “%1”</source>
        <translation>El modelo no ha creado ninguna imagen y ha escrito: «%1»</translation>
    </message>
    <message>
        <source>The model sent drafts, but no finished picture.</source>
        <translation>El modelo ha enviado borradores, pero ninguna imagen terminada.</translation>
    </message>
    <message>
        <source>The reply holds no picture and no reason.</source>
        <translation>La respuesta no contiene ninguna imagen ni motivo.</translation>
    </message>
    <message>
        <source>The service answered with %1 instead of %2.</source>
        <translation>El servicio ha respondido con %1 en lugar de %2.</translation>
    </message>
    <message>
        <source>Remove what is selected</source>
        <translation>Quitar lo seleccionado</translation>
    </message>
    <message>
        <source>remove the stone</source>
        <translation>remove the stone</translation>
    </message>
    <message>
        <source>Give it another color</source>
        <translation>Darle otro color</translation>
    </message>
    <message>
        <source>make the cup navy blue</source>
        <translation>make the cup navy blue</translation>
    </message>
    <message>
        <source>Brighten or darken</source>
        <translation>Aclarar u oscurecer</translation>
    </message>
    <message>
        <source>a little brighter</source>
        <translation>a little brighter</translation>
    </message>
    <message>
        <source>Lift shadows, recover highlights</source>
        <translation>Levantar sombras, recuperar luces</translation>
    </message>
    <message>
        <source>lift the shadows</source>
        <translation>lift the shadows</translation>
    </message>
    <message>
        <source>More or less contrast</source>
        <translation>Más o menos contraste</translation>
    </message>
    <message>
        <source>more contrast</source>
        <translation>more contrast</translation>
    </message>
    <message>
        <source>Warmer or cooler</source>
        <translation>Más cálido o más frío</translation>
    </message>
    <message>
        <source>slightly warmer</source>
        <translation>slightly warmer</translation>
    </message>
    <message>
        <source>Stronger or weaker colors</source>
        <translation>Colores más o menos intensos</translation>
    </message>
    <message>
        <source>less saturated</source>
        <translation>less saturated</translation>
    </message>
    <message>
        <source>Black and white, or sepia</source>
        <translation>Blanco y negro, o sepia</translation>
    </message>
    <message>
        <source>black and white</source>
        <translation>black and white</translation>
    </message>
    <message>
        <source>Golden hour</source>
        <translation>Hora dorada</translation>
    </message>
    <message>
        <source>golden hour light</source>
        <translation>golden hour light</translation>
    </message>
    <message>
        <source>Replace the sky by a gradient</source>
        <translation>Sustituir el cielo por un degradado</translation>
    </message>
    <message>
        <source>replace the sky with a sunset</source>
        <translation>replace the sky with a sunset</translation>
    </message>
    <message>
        <source>Blur, or blur the background</source>
        <translation>Desenfocar, o desenfocar el fondo</translation>
    </message>
    <message>
        <source>blur the background</source>
        <translation>blur the background</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Enfocar</translation>
    </message>
    <message>
        <source>sharpen</source>
        <translation>sharpen</translation>
    </message>
    <message>
        <source>Remove noise</source>
        <translation>Reducir ruido</translation>
    </message>
    <message>
        <source>reduce the noise</source>
        <translation>reduce the noise</translation>
    </message>
    <message>
        <source>Pencil sketch, painting or cartoon</source>
        <translation>Boceto a lápiz, pintura o cómic</translation>
    </message>
    <message>
        <source>turn it into a pencil sketch</source>
        <translation>turn it into a pencil sketch</translation>
    </message>
    <message>
        <source>Ask it to remove or recolor what is selected, to brighten, darken, lift shadows, recover highlights, change contrast, warmth or saturation, to make black and white, sepia or golden hour, to replace the sky, to blur, blur the background, sharpen or remove noise, or to draw a pencil sketch, a painting or a cartoon.</source>
        <translation>Pídale que quite o coloree de nuevo lo seleccionado, que aclare u oscurezca, levante sombras, recupere luces, cambie el contraste, la calidez o la saturación, que convierta a blanco y negro, sepia u hora dorada, que sustituya el cielo, que desenfoque, desenfoque el fondo, enfoque o reduzca el ruido, o que dibuje un boceto a lápiz, una pintura o un cómic.</translation>
    </message>
    <message>
        <source>No sky was found in this picture.</source>
        <translation>No se ha encontrado cielo en esta imagen.</translation>
    </message>
    <message>
        <source>Select the sky, and ask again.</source>
        <translation>Seleccione el cielo y pídalo de nuevo.</translation>
    </message>
    <message>
        <source>The offline provider changes pictures, but cannot make one from words.</source>
        <translation>El proveedor sin conexión modifica imágenes, pero no puede crearlas a partir de texto.</translation>
    </message>
    <message>
        <source>Open a picture first, or choose another provider.</source>
        <translation>Abra primero una imagen o elija otro proveedor.</translation>
    </message>
    <message>
        <source>The offline provider found nothing in this prompt that it can do.</source>
        <translation>El proveedor sin conexión no ha encontrado en este prompt nada que pueda hacer.</translation>
    </message>
    <message>
        <source>The selection is empty, so nothing may change.</source>
        <translation>La selección está vacía, por lo que nada puede cambiar.</translation>
    </message>
    <message>
        <source>Select something, or clear the selection.</source>
        <translation>Seleccione algo o anule la selección.</translation>
    </message>
    <message>
        <source>Offline, only what is selected can be removed.</source>
        <translation>Sin conexión, solo se puede quitar lo que está seleccionado.</translation>
    </message>
    <message>
        <source>Select what should go first.</source>
        <translation>Seleccione primero lo que se debe quitar.</translation>
    </message>
    <message>
        <source>Offline, only what is selected can get another color.</source>
        <translation>Sin conexión, solo se puede cambiar el color de lo que está seleccionado.</translation>
    </message>
    <message>
        <source>Select what should change its color first.</source>
        <translation>Seleccione primero lo que debe cambiar de color.</translation>
    </message>
    <message>
        <source>There is not enough memory to edit a picture of this size.</source>
        <translation>No hay memoria suficiente para editar una imagen de este tamaño.</translation>
    </message>
    <message>
        <source>Select a smaller part of it.</source>
        <translation>Seleccione una parte más pequeña.</translation>
    </message>
    <message>
        <source>Removed what was selected, and filled the gap from around it.</source>
        <translation>Se ha quitado lo seleccionado y se ha rellenado el hueco a partir del entorno.</translation>
    </message>
    <message>
        <source>Brightness %1.</source>
        <translation>Brillo %1.</translation>
    </message>
    <message>
        <source>Contrast %1.</source>
        <translation>Contraste %1.</translation>
    </message>
    <message>
        <source>Warmth %1.</source>
        <translation>Calidez %1.</translation>
    </message>
    <message>
        <source>Saturation %1.</source>
        <translation>Saturación %1.</translation>
    </message>
    <message>
        <source>Shadows %1.</source>
        <translation>Sombras %1.</translation>
    </message>
    <message>
        <source>Highlights %1.</source>
        <translation>Luces %1.</translation>
    </message>
    <message>
        <source>Turned black and white.</source>
        <translation>Convertido a blanco y negro.</translation>
    </message>
    <message>
        <source>Turned black and white, %1.</source>
        <translation>Convertido a blanco y negro, %1.</translation>
    </message>
    <message>
        <source>Toned in sepia.</source>
        <translation>Virado a sepia.</translation>
    </message>
    <message>
        <source>Toned in sepia, %1.</source>
        <translation>Virado a sepia, %1.</translation>
    </message>
    <message>
        <source>Lit as in the golden hour.</source>
        <translation>Iluminado como en la hora dorada.</translation>
    </message>
    <message>
        <source>Lit as in the golden hour, %1.</source>
        <translation>Iluminado como en la hora dorada, %1.</translation>
    </message>
    <message>
        <source>Blurred.</source>
        <translation>Desenfocado.</translation>
    </message>
    <message>
        <source>Blurred, %1.</source>
        <translation>Desenfocado, %1.</translation>
    </message>
    <message>
        <source>Sharpened.</source>
        <translation>Enfocado.</translation>
    </message>
    <message>
        <source>Sharpened, %1.</source>
        <translation>Enfocado, %1.</translation>
    </message>
    <message>
        <source>Noise removed.</source>
        <translation>Ruido reducido.</translation>
    </message>
    <message>
        <source>Noise removed, %1.</source>
        <translation>Ruido reducido, %1.</translation>
    </message>
    <message>
        <source>Drawn as a pencil sketch.</source>
        <translation>Dibujado como boceto a lápiz.</translation>
    </message>
    <message>
        <source>Drawn as a pencil sketch, %1.</source>
        <translation>Dibujado como boceto a lápiz, %1.</translation>
    </message>
    <message>
        <source>Painted in oil.</source>
        <translation>Pintado al óleo.</translation>
    </message>
    <message>
        <source>Painted in oil, %1.</source>
        <translation>Pintado al óleo, %1.</translation>
    </message>
    <message>
        <source>Drawn as a cartoon.</source>
        <translation>Dibujado como cómic.</translation>
    </message>
    <message>
        <source>Drawn as a cartoon, %1.</source>
        <translation>Dibujado como cómic, %1.</translation>
    </message>
    <message>
        <source>The sky replaced by a gradient of %1.</source>
        <translation>Cielo sustituido por un degradado de %1.</translation>
    </message>
    <message>
        <source>The sky replaced by a clear blue.</source>
        <translation>Cielo sustituido por un azul despejado.</translation>
    </message>
    <message>
        <source>The sky replaced by a sunset.</source>
        <translation>Cielo sustituido por una puesta de sol.</translation>
    </message>
    <message>
        <source>The sky replaced by a dawn.</source>
        <translation>Cielo sustituido por un amanecer.</translation>
    </message>
    <message>
        <source>The sky replaced by a dusk.</source>
        <translation>Cielo sustituido por un crepúsculo.</translation>
    </message>
    <message>
        <source>The sky replaced by a night sky.</source>
        <translation>Cielo sustituido por un cielo nocturno.</translation>
    </message>
    <message>
        <source>The sky replaced by a dramatic one.</source>
        <translation>Cielo sustituido por un cielo dramático.</translation>
    </message>
    <message>
        <source>The sky replaced by an overcast one.</source>
        <translation>Cielo sustituido por un cielo nublado.</translation>
    </message>
    <message>
        <source>Color changed from %1 to %2, shading kept.</source>
        <translation>Color cambiado de %1 a %2, sombreado conservado.</translation>
    </message>
    <message>
        <source>Color changed to %1, shading kept.</source>
        <translation>Color cambiado a %1, sombreado conservado.</translation>
    </message>
    <message>
        <source>Only in the sky.</source>
        <translation>Solo en el cielo.</translation>
    </message>
    <message>
        <source>Only below the sky.</source>
        <translation>Solo debajo del cielo.</translation>
    </message>
    <message>
        <source>Only in the background.</source>
        <translation>Solo en el fondo.</translation>
    </message>
    <message>
        <source>Only on the subject.</source>
        <translation>Solo en el sujeto.</translation>
    </message>
    <message>
        <source>Offline, nothing looks for “%1”. To change only that, select it first.</source>
        <translation>Sin conexión no se busca «%1». Para cambiar solo eso, selecciónelo primero.</translation>
    </message>
    <message>
        <source>Not done, as asked: “%1”.</source>
        <translation>No realizado, como se ha pedido: «%1».</translation>
    </message>
    <message>
        <source>Left out, because it was not understood: “%1”.</source>
        <translation>Omitido, porque no se ha entendido: «%1».</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Compruebe el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>Compruebe los permisos del archivo.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB.</source>
        <translation>%1 supera los %2 MB.</translation>
    </message>
    <message>
        <source>Save a smaller copy and open that.</source>
        <translation>Guarde una copia más pequeña y ábrala.</translation>
    </message>
    <message>
        <source>%1 does not end in a format that can be written.</source>
        <translation>%1 no termina en un formato que se pueda escribir.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>La exportación se ha cancelado.</translation>
    </message>
    <message>
        <source>Only the first of %1 frames was opened.</source>
        <translation>Solo se ha abierto el primero de %1 fotogramas.</translation>
    </message>
    <message>
        <source>The picture was not read.</source>
        <translation>La imagen no se ha leído.</translation>
    </message>
    <message>
        <source>There is no key for %1.</source>
        <translation>No hay clave para %1.</translation>
    </message>
    <message>
        <source>Set %1 in the environment and start Ratoon again, or use the offline provider.</source>
        <translation>Defina %1 en el entorno y vuelva a iniciar Ratoon, o use el proveedor sin conexión.</translation>
    </message>
    <message>
        <source>The version being shown cannot be removed.</source>
        <translation>La versión que se muestra no se puede quitar.</translation>
    </message>
    <message>
        <source>Go to another version first.</source>
        <translation>Vaya primero a otra versión.</translation>
    </message>
    <message>
        <source>Open another copy of it, such as a backup.</source>
        <translation>Abra otra copia, por ejemplo una copia de seguridad.</translation>
    </message>
    <message>
        <source>Two versions are named %1.</source>
        <translation>Dos versiones se llaman %1.</translation>
    </message>
    <message>
        <source>Version %1 is a second root.</source>
        <translation>La versión %1 es una segunda raíz.</translation>
    </message>
    <message>
        <source>The document has no first version.</source>
        <translation>El documento no tiene primera versión.</translation>
    </message>
    <message>
        <source>Version %1 is missing, but others grow from it.</source>
        <translation>Falta la versión %1, pero otras parten de ella.</translation>
    </message>
    <message>
        <source>Version %1 is its own ancestor.</source>
        <translation>La versión %1 es su propio antecesor.</translation>
    </message>
    <message>
        <source>There is no version %1.</source>
        <translation>No existe la versión %1.</translation>
    </message>
    <message>
        <source>Other versions grow from version %1.</source>
        <translation>Otras versiones parten de la versión %1.</translation>
    </message>
    <message>
        <source>Remove only versions that nothing grows from.</source>
        <translation>Quite solo versiones de las que no parta ninguna otra.</translation>
    </message>
    <message>
        <source>The color profile cannot be used.</source>
        <translation>El perfil de color no se puede usar.</translation>
    </message>
    <message>
        <source>Convert the picture to sRGB in another program.</source>
        <translation>Convierta la imagen a sRGB en otro programa.</translation>
    </message>
    <message>
        <source>This is not a picture in a known format.</source>
        <translation>No es una imagen en un formato conocido.</translation>
    </message>
    <message>
        <source>The %1 picture is damaged or cut short.</source>
        <translation>La imagen %1 está dañada o incompleta.</translation>
    </message>
    <message>
        <source>Try another copy of it.</source>
        <translation>Pruebe con otra copia.</translation>
    </message>
    <message>
        <source>Make it smaller in another program.</source>
        <translation>Redúzcala en otro programa.</translation>
    </message>
    <message>
        <source>The record of what was sent is damaged.</source>
        <translation>El registro de lo enviado está dañado.</translation>
    </message>
    <message>
        <source>Version %1 is damaged.</source>
        <translation>La versión %1 está dañada.</translation>
    </message>
    <message>
        <source>The description of this version is too long to keep.</source>
        <translation>La descripción de esta versión es demasiado larga para conservarla.</translation>
    </message>
    <message>
        <source>The document claims more than %1 versions.</source>
        <translation>El documento declara más de %1 versiones.</translation>
    </message>
    <message>
        <source>Choose one that the document lists.</source>
        <translation>Elija una de las que figuran en el documento.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 no es un archivo.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>What was written for %1 reads back differently.</source>
        <translation>Lo que se ha escrito para %1 se lee de forma distinta.</translation>
    </message>
    <message>
        <source>Save in another place: this disk is not to be trusted.</source>
        <translation>Guarde en otra ubicación: este disco no es fiable.</translation>
    </message>
    <message>
        <source>The document&apos;s own description is damaged.</source>
        <translation>La descripción del propio documento está dañada.</translation>
    </message>
    <message>
        <source>%1 MB are more than a document keeps in one piece.</source>
        <translation>%1 MB es más de lo que un documento guarda en una sola pieza.</translation>
    </message>
    <message>
        <source>A stored file of this document is damaged.</source>
        <translation>Un archivo almacenado de este documento está dañado.</translation>
    </message>
    <message>
        <source>A layer of this version is missing or damaged.</source>
        <translation>Una capa de esta versión falta o está dañada.</translation>
    </message>
    <message>
        <source>Go to another version.</source>
        <translation>Vaya a otra versión.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 no se puede escribir: %2.</translation>
    </message>
    <message>
        <source>Choose another place, or make room.</source>
        <translation>Elija otra ubicación o libere espacio.</translation>
    </message>
    <message>
        <source>Pixels of this version are missing or damaged.</source>
        <translation>Faltan píxeles de esta versión o están dañados.</translation>
    </message>
    <message>
        <source>%1 was saved by a newer version of Ratoon.</source>
        <translation>%1 se guardó con una versión más reciente de Ratoon.</translation>
    </message>
    <message>
        <source>Open it with that version.</source>
        <translation>Ábralo con esa versión.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Ábralo de nuevo.</translation>
    </message>
    <message>
        <source>No file can be locked in %1: %2.</source>
        <translation>No se puede bloquear ningún archivo en %1: %2.</translation>
    </message>
    <message>
        <source>Let XDG_STATE_HOME name a folder on a disk of this computer.</source>
        <translation>Haga que XDG_STATE_HOME indique una carpeta en un disco de este equipo.</translation>
    </message>
    <message>
        <source>The document cannot be read: %1.</source>
        <translation>El documento no se puede leer: %1.</translation>
    </message>
    <message>
        <source>%1 is no Ratoon document.</source>
        <translation>%1 no es un documento de Ratoon.</translation>
    </message>
    <message>
        <source>The tables of the document are damaged.</source>
        <translation>Las tablas del documento están dañadas.</translation>
    </message>
    <message>
        <source>There is no small picture of this version.</source>
        <translation>No hay miniatura de esta versión.</translation>
    </message>
    <message>
        <source>The small picture of this version is damaged.</source>
        <translation>La miniatura de esta versión está dañada.</translation>
    </message>
    <message>
        <source>The document is damaged.</source>
        <translation>El documento está dañado.</translation>
    </message>
    <message>
        <source>The document cannot be written: %1.</source>
        <translation>El documento no se puede escribir: %1.</translation>
    </message>
    <message>
        <source>This document is open in another window of Ratoon.</source>
        <translation>Este documento está abierto en otra ventana de Ratoon.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>Ciérrelo allí primero.</translation>
    </message>
    <message>
        <source>The layers of this version are damaged.</source>
        <translation>Las capas de esta versión están dañadas.</translation>
    </message>
    <message>
        <source>The document was left at a version it does not hold.</source>
        <translation>El documento quedó en una versión que no contiene.</translation>
    </message>
    <message>
        <source>Version %1 cannot be added here.</source>
        <translation>La versión %1 no se puede añadir aquí.</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened.</source>
        <translation>Otro programa ha modificado %1 desde que se abrió.</translation>
    </message>
    <message>
        <source>Save under another name, so that neither is lost.</source>
        <translation>Guarde con otro nombre para no perder ninguno.</translation>
    </message>
    <message>
        <source>The layers of this version do not fit into memory.</source>
        <translation>Las capas de esta versión no caben en la memoria.</translation>
    </message>
    <message>
        <source>A layer of %1 × %2 pixels is too large.</source>
        <translation>Una capa de %1 × %2 píxeles es demasiado grande.</translation>
    </message>
    <message>
        <source>Make it smaller.</source>
        <translation>Redúzcala.</translation>
    </message>
    <message>
        <source>It refers to something that is not there.</source>
        <translation>Hace referencia a algo que no existe.</translation>
    </message>
    <message>
        <source>The rows are out of order.</source>
        <translation>Las filas están desordenadas.</translation>
    </message>
    <message>
        <source>SQLite reports: %1</source>
        <translation>SQLite indica: %1</translation>
    </message>
    <message>
        <source>It is of no known kind.</source>
        <translation>Es de un tipo desconocido.</translation>
    </message>
    <message>
        <source>Its bytes do not fit its hash.</source>
        <translation>Sus bytes no coinciden con su hash.</translation>
    </message>
    <message>
        <source>Nothing refers to it.</source>
        <translation>Nada hace referencia a él.</translation>
    </message>
    <message>
        <source>Run ratoon-cli providers for the list.</source>
        <translation>Ejecute ratoon-cli providers para ver la lista.</translation>
    </message>
    <message>
        <source>Run ratoon-cli models for the list.</source>
        <translation>Ejecute ratoon-cli models para ver la lista.</translation>
    </message>
    <message>
        <source>--region takes X,Y,W,H in whole pixels.</source>
        <translation>--region requiere X,Y,W,H en píxeles enteros.</translation>
    </message>
    <message>
        <source>For example --region 100,80,400,300.</source>
        <translation>Por ejemplo, --region 100,80,400,300.</translation>
    </message>
    <message>
        <source>The region lies outside the picture of %1 × %2 px.</source>
        <translation>La región queda fuera de la imagen de %1 × %2 px.</translation>
    </message>
    <message>
        <source>The mask is %1 × %2 px, and the picture %3 × %4 px.</source>
        <translation>La máscara mide %1 × %2 px, y la imagen %3 × %4 px.</translation>
    </message>
    <message>
        <source>Give a grey mask of the picture&apos;s size.</source>
        <translation>Indique una máscara gris del tamaño de la imagen.</translation>
    </message>
    <message>
        <source>%1 needs a prompt.</source>
        <translation>%1 necesita un prompt.</translation>
    </message>
    <message>
        <source>Add --prompt &quot;what should change&quot;.</source>
        <translation>Añada --prompt &quot;qué debe cambiar&quot;.</translation>
    </message>
    <message>
        <source>--region and --mask exclude each other.</source>
        <translation>--region y --mask se excluyen entre sí.</translation>
    </message>
    <message>
        <source>Use: ratoon-cli %1 %2</source>
        <translation>Uso: ratoon-cli %1 %2</translation>
    </message>
    <message>
        <source>%1 has no option --%2.</source>
        <translation>%1 no tiene la opción --%2.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 necesita un valor.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 requiere un número entero de %2 a %3.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No existe el comando «%1».</translation>
    </message>
    <message>
        <source>Run ratoon-cli --help for the list.</source>
        <translation>Ejecute ratoon-cli --help para ver la lista.</translation>
    </message>
    <message>
        <source>%1 needs more than that.</source>
        <translation>%1 necesita más datos.</translation>
    </message>
    <message>
        <source>%1 does not know what to do with “%2”.</source>
        <translation>%1 no sabe qué hacer con «%2».</translation>
    </message>
    <message>
        <source>generate needs a place for the picture.</source>
        <translation>generate necesita un destino para la imagen.</translation>
    </message>
    <message>
        <source>Add --out FILE or --document FILE.ratoon.</source>
        <translation>Añada --out FILE o --document FILE.ratoon.</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Detenido; no se ha escrito nada.</translation>
    </message>
    <message>
        <source>%1 is not a Ratoon document.</source>
        <translation>%1 no es un documento de Ratoon.</translation>
    </message>
    <message>
        <source>Make one of it with ratoon-cli new.</source>
        <translation>Cree uno a partir de él con ratoon-cli new.</translation>
    </message>
    <message>
        <source>The document has no version %1.</source>
        <translation>El documento no tiene la versión %1.</translation>
    </message>
    <message>
        <source>More than one version begins with %1.</source>
        <translation>Más de una versión empieza por %1.</translation>
    </message>
    <message>
        <source>Take an id from ratoon-cli log.</source>
        <translation>Tome un id de ratoon-cli log.</translation>
    </message>
    <message>
        <source>new needs a place for the document.</source>
        <translation>new necesita un destino para el documento.</translation>
    </message>
    <message>
        <source>Add --document FILE.ratoon.</source>
        <translation>Añada --document FILE.ratoon.</translation>
    </message>
    <message>
        <source>export needs a place for the picture.</source>
        <translation>export necesita un destino para la imagen.</translation>
    </message>
    <message>
        <source>Add --out FILE.</source>
        <translation>Añada --out FILE.</translation>
    </message>
    <message>
        <source>--icc takes keep or srgb.</source>
        <translation>--icc acepta keep o srgb.</translation>
    </message>
    <message>
        <source>The JSON text is larger or deeper than allowed.</source>
        <translation>El texto JSON es más grande o profundo de lo permitido.</translation>
    </message>
    <message>
        <source>The text is not valid JSON at byte %1.</source>
        <translation>El texto no es JSON válido en el byte %1.</translation>
    </message>
    <message>
        <source>That is an address at %1, not a picture, and Ratoon does not download.</source>
        <translation>Es una dirección de %1, no una imagen, y Ratoon no descarga.</translation>
    </message>
    <message>
        <source>Save the picture to a file first, or copy the picture itself.</source>
        <translation>Guarde primero la imagen en un archivo o copie la propia imagen.</translation>
    </message>
    <message>
        <source>Copy or drag a picture or an image file.</source>
        <translation>Copie o arrastre una imagen o un archivo de imagen.</translation>
    </message>
    <message>
        <source>A mask of this version is damaged.</source>
        <translation>Una máscara de esta versión está dañada.</translation>
    </message>
    <message>
        <source>Make the edit again.</source>
        <translation>Haz la edición de nuevo.</translation>
    </message>
    <message>
        <source>A part of this version is missing.</source>
        <translation>Falta una parte de esta versión.</translation>
    </message>
    <message>
        <source>The settings of this edit cannot be read.</source>
        <translation>No se pueden leer los ajustes de esta edición.</translation>
    </message>
    <message>
        <source>Place it by hand, take it as a new picture or a loose layer, or ask again.</source>
        <translation>Colócala a mano, tómala como imagen nueva o capa suelta, o pregunta de nuevo.</translation>
    </message>
    <message>
        <source>Send the edit again.</source>
        <translation>Vuelva a enviar la edición.</translation>
    </message>
    <message>
        <source>The picture has another size by now.</source>
        <translation>La imagen ya tiene otro tamaño.</translation>
    </message>
    <message>
        <source>Go back to the version of the edit first.</source>
        <translation>Vuelva primero a la versión de la edición.</translation>
    </message>
    <message>
        <source>The reply fits the picture in more than one way.</source>
        <translation>La respuesta encaja en la imagen de más de una manera.</translation>
    </message>
    <message>
        <source>The reply shows the scene in another framing.</source>
        <translation>La respuesta muestra la escena con otro encuadre.</translation>
    </message>
    <message>
        <source>The reply does not fit the picture it answers.</source>
        <translation>La respuesta no encaja en la imagen a la que responde.</translation>
    </message>
    <message>
        <source>The kept reply is not a finished one.</source>
        <translation>La respuesta guardada no está completa.</translation>
    </message>
    <message>
        <source>This version keeps no reply of a model.</source>
        <translation>Esta versión no guarda ninguna respuesta de un modelo.</translation>
    </message>
    <message>
        <source>Choose a version that a model has made.</source>
        <translation>Elige una versión hecha por un modelo.</translation>
    </message>
    <message>
        <source>This area has been through a model %1 times: each time costs detail. Redo it from its original pixels instead.</source>
        <translation>Esta zona ha pasado por un modelo %1 veces: cada vez pierde detalle. Rehazla a partir de sus píxeles originales.</translation>
    </message>
    <message>
        <source>Make that edit with another model.</source>
        <translation>Haz esa edición con otro modelo.</translation>
    </message>
    <message>
        <source>No edit by a model leads to this version.</source>
        <translation>Ninguna edición de un modelo lleva a esta versión.</translation>
    </message>
    <message>
        <source>--path takes two versions, as A..B.</source>
        <translation>--path toma dos versiones, como A..B.</translation>
    </message>
    <message>
        <source>The second version does not follow from the first.</source>
        <translation>La segunda versión no procede de la primera.</translation>
    </message>
    <message>
        <source>The measurement was cancelled.</source>
        <translation>Se canceló la medición.</translation>
    </message>
    <message>
        <source>Use PNG, JPEG or WebP.</source>
        <translation>Use PNG, JPEG o WebP.</translation>
    </message>
    <message>
        <source>The picture is too large: %1 × %2 pixels. At most %3 on a side and %4 million in all can be opened.</source>
        <translation>La imagen es demasiado grande: %1 × %2 píxeles. Se pueden abrir como máximo %3 por lado y %4 millones en total.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>This kind of %1 picture cannot be read.</source>
        <translation>Este tipo de imagen %1 no se puede leer.</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG in another program.</source>
        <translation>Guárdela como PNG o JPEG en otro programa.</translation>
    </message>
    <message>
        <source>The picture cannot be written as %1.</source>
        <translation>La imagen no se puede escribir como %1.</translation>
    </message>
    <message>
        <source>Choose PNG, JPEG or TIFF.</source>
        <translation>Elija PNG, JPEG o TIFF.</translation>
    </message>
    <message>
        <source>Compare versions of the same canvas.</source>
        <translation>Compare versiones del mismo lienzo.</translation>
    </message>
    <message>
        <source>The document has been closed.</source>
        <translation>El documento se ha cerrado.</translation>
    </message>
    <message>
        <source>The two pictures differ in size.</source>
        <translation>Las dos imágenes tienen tamaños distintos.</translation>
    </message>
    <message>
        <source>The file that %1 names cannot be read.</source>
        <translation>No se puede leer el archivo que indica %1.</translation>
    </message>
    <message>
        <source>Correct the path, or unset the variable.</source>
        <translation>Corrija la ruta o elimine la variable.</translation>
    </message>
    <message>
        <source>GOOGLE_CLOUD_LOCATION names no place of Google Cloud.</source>
        <translation>GOOGLE_CLOUD_LOCATION no indica ninguna ubicación de Google Cloud.</translation>
    </message>
    <message>
        <source>Use global, us, eu, or a region such as europe-west4.</source>
        <translation>Use global, us, eu o una región como europe-west4.</translation>
    </message>
    <message>
        <source>There are no credentials for %1.</source>
        <translation>No hay credenciales para %1.</translation>
    </message>
    <message>
        <source>Set %1 to the key file of a service account, or run “gcloud auth application-default login”.</source>
        <translation>Defina %1 con el archivo de clave de una cuenta de servicio o ejecute «gcloud auth application-default login».</translation>
    </message>
    <message>
        <source>There is no project for %1.</source>
        <translation>No hay ningún proyecto para %1.</translation>
    </message>
    <message>
        <source>Set GOOGLE_CLOUD_PROJECT to its id.</source>
        <translation>Defina GOOGLE_CLOUD_PROJECT con el identificador del proyecto.</translation>
    </message>
    <message>
        <source>%1 has no route named %2.</source>
        <translation>%1 no tiene ninguna ruta llamada %2.</translation>
    </message>
    <message>
        <source>%1 takes no %2 by the route %3.</source>
        <translation>%1 no admite %2 por la ruta %3.</translation>
    </message>
    <message>
        <source>Leave it out, or choose another route or provider.</source>
        <translation>Omítalo o elija otra ruta u otro proveedor.</translation>
    </message>
    <message>
        <source>--upload takes inline, files or auto.</source>
        <translation>--upload requiere inline, files o auto.</translation>
    </message>
    <message>
        <source>There is not enough memory to compare the pictures.</source>
        <translation>No hay memoria suficiente para comparar las imágenes.</translation>
    </message>
    <message>
        <source>Close other programs, or edit a smaller part.</source>
        <translation>Cierre otros programas o edite una parte más pequeña.</translation>
    </message>
    <message>
        <source>Use one of %1.</source>
        <translation>Use uno de estos: %1.</translation>
    </message>
    <message>
        <source>Nothing was asked of the model. Try again, or send pictures inline.</source>
        <translation>No se ha pedido nada al modelo. Inténtelo de nuevo o envíe las imágenes integradas en la solicitud.</translation>
    </message>
    <message>
        <source>The service named no place for the picture.</source>
        <translation>El servicio no ha indicado ningún destino para la imagen.</translation>
    </message>
    <message>
        <source>The service could not take the picture.</source>
        <translation>El servicio no ha podido aceptar la imagen.</translation>
    </message>
    <message>
        <source>The service is not done with the picture in time.</source>
        <translation>El servicio no ha terminado a tiempo con la imagen.</translation>
    </message>
    <message>
        <source>The reply points to a picture at %1, from where it did not come.</source>
        <translation>La respuesta remite a una imagen en %1, desde donde no ha llegado.</translation>
    </message>
    <message>
        <source>The reply points to a picture at %1, which did not give it (HTTP %2).</source>
        <translation>La respuesta remite a una imagen en %1, que no la ha entregado (HTTP %2).</translation>
    </message>
    <message>
        <source>The request was answered, and so may have been billed: send it again only if that is acceptable.</source>
        <translation>La solicitud ha recibido respuesta, por lo que es posible que se haya facturado: vuelva a enviarla solo si es aceptable.</translation>
    </message>
    <message>
        <source>The reply of the service ended in its middle.</source>
        <translation>La respuesta del servicio se ha interrumpido a la mitad.</translation>
    </message>
    <message>
        <source>The Google Cloud credentials are neither a service account&apos;s nor a user&apos;s.</source>
        <translation>Las credenciales de Google Cloud no son ni de una cuenta de servicio ni de un usuario.</translation>
    </message>
    <message>
        <source>Use the key file of a service account, or run “gcloud auth application-default login”.</source>
        <translation>Use el archivo de clave de una cuenta de servicio o ejecute «gcloud auth application-default login».</translation>
    </message>
    <message>
        <source>Google&apos;s sign-in service failed (HTTP %1).</source>
        <translation>El servicio de inicio de sesión de Google ha fallado (HTTP %1).</translation>
    </message>
    <message>
        <source>Nothing was sent to the model. Try again later.</source>
        <translation>No se ha enviado nada al modelo. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Google does not accept the credentials (HTTP %1 %2).</source>
        <translation>Google no acepta las credenciales (HTTP %1 %2).</translation>
    </message>
    <message>
        <source>Make a new key file, or sign in again; and see that the clock of this machine is right.</source>
        <translation>Cree un archivo de clave nuevo o vuelva a iniciar sesión; y compruebe que el reloj de este equipo esté en hora.</translation>
    </message>
    <message>
        <source>The private key of the service account cannot be used.</source>
        <translation>La clave privada de la cuenta de servicio no se puede usar.</translation>
    </message>
    <message>
        <source>Make a new key file for it in Google Cloud.</source>
        <translation>Cree un archivo de clave nuevo para ella en Google Cloud.</translation>
    </message>
    <message>
        <source>Go back to the original first.</source>
        <translation>Vuelva primero al original.</translation>
    </message>
    <message>
        <source>Run it in a terminal to see why, or change the settings.</source>
        <translation>Ejecútelo en un terminal para ver el motivo o cambie los ajustes.</translation>
    </message>
    <message>
        <source>“%1” printed more than a key.</source>
        <translation>«%1» ha devuelto algo más que una clave.</translation>
    </message>
    <message>
        <source>“%1” printed no key in time.</source>
        <translation>«%1» no ha devuelto ninguna clave a tiempo.</translation>
    </message>
    <message>
        <source>“%1”, which prints the key, cannot be started.</source>
        <translation>No se puede iniciar «%1», que devuelve la clave.</translation>
    </message>
    <message>
        <source>“%1” printed no key.</source>
        <translation>«%1» no ha devuelto ninguna clave.</translation>
    </message>
    <message>
        <source>No keychain service answers on this desktop.</source>
        <translation>Ningún servicio de llavero responde en este escritorio.</translation>
    </message>
    <message>
        <source>Set the key in the environment, name a credential command in the settings, or type it for this run.</source>
        <translation>Defina la clave en el entorno, indique un comando de clave en los ajustes o escríbala para esta sesión.</translation>
    </message>
    <message>
        <source>The credential command of %1 is for %2, not for %3.</source>
        <translation>El comando de clave de %1 es para %2, no para %3.</translation>
    </message>
    <message>
        <source>Change the base URL back, or give the command this origin in the settings.</source>
        <translation>Restablezca la URL base o asigne este origen al comando en los ajustes.</translation>
    </message>
    <message>
        <source>The credential command of %1 is no list of a program and its arguments.</source>
        <translation>El comando de clave de %1 no es una lista con un programa y sus argumentos.</translation>
    </message>
    <message>
        <source>Mend settings.json, or take the command out of it.</source>
        <translation>Corrija settings.json o quite de él el comando.</translation>
    </message>
    <message>
        <source>Ratoon is switched offline, so nothing was sent.</source>
        <translation>Ratoon está en modo sin conexión, por lo que no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Turn offline off in the settings, or use the offline provider.</source>
        <translation>Desactive el modo sin conexión en los ajustes o use el proveedor sin conexión.</translation>
    </message>
    <message>
        <source>The settings cannot be read, so the limits on spending are not known.</source>
        <translation>No se pueden leer los ajustes, por lo que no se conocen los límites de gasto.</translation>
    </message>
    <message>
        <source>Mend settings.json, or take it away.</source>
        <translation>Corrija settings.json o retírelo.</translation>
    </message>
    <message>
        <source>--%1 takes an amount in USD, such as 0.25.</source>
        <translation>--%1 requiere un importe en USD como 0.25.</translation>
    </message>
    <message>
        <source>--since takes a date, such as 2026-11-29.</source>
        <translation>--since requiere una fecha como 2026-11-29.</translation>
    </message>
    <message>
        <source>The ledger of paid requests is damaged.</source>
        <translation>El registro de solicitudes de pago está dañado.</translation>
    </message>
    <message>
        <source>Move %1 away; a new one is begun by itself.</source>
        <translation>Mueva %1 a otro lugar; se iniciará uno nuevo automáticamente.</translation>
    </message>
    <message>
        <source>The ledger of paid requests cannot be written.</source>
        <translation>No se puede escribir el registro de solicitudes de pago.</translation>
    </message>
    <message>
        <source>Make room, or let %1 be written to.</source>
        <translation>Libere espacio o permita la escritura en %1.</translation>
    </message>
    <message>
        <source>Choose a cheaper model or a smaller size, or raise the limit.</source>
        <translation>Elija un modelo más barato o un tamaño menor, o aumente el límite.</translation>
    </message>
    <message>
        <source>The ledger of paid requests was written by a newer version of Ratoon.</source>
        <translation>El registro de solicitudes de pago se escribió con una versión más reciente de Ratoon.</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>Use esa versión.</translation>
    </message>
    <message>
        <source>The price of %1 is not known, and there is a limit on spending.</source>
        <translation>No se conoce el precio de %1 y hay un límite de gasto.</translation>
    </message>
    <message>
        <source>Choose a model with a known price, or allow unknown prices in the settings.</source>
        <translation>Elija un modelo con precio conocido o permita precios desconocidos en los ajustes.</translation>
    </message>
    <message>
        <source>This edit may cost up to %1, and the limit for an edit is %2.</source>
        <translation>Esta edición puede costar hasta %1, y el límite por edición es de %2.</translation>
    </message>
    <message>
        <source>This edit may cost up to %1, and %2 of the limit of %3 for this document are spent or reserved.</source>
        <translation>Esta edición puede costar hasta %1, y ya se han gastado o reservado %2 del límite de %3 para este documento.</translation>
    </message>
    <message>
        <source>This edit may cost up to %1, and %2 of the limit of %3 for today are spent or reserved.</source>
        <translation>Esta edición puede costar hasta %1, y ya se han gastado o reservado %2 del límite de %3 para hoy.</translation>
    </message>
    <message>
        <source>This is no face detector that can be read.</source>
        <translation>Esto no es un detector de caras que se pueda leer.</translation>
    </message>
    <message>
        <source>Choose a cascade of OpenCV for faces, an .xml file, or a YuNet model, an .onnx file.</source>
        <translation>Elige una cascada de OpenCV para caras, un archivo .xml, o un modelo YuNet, un archivo .onnx.</translation>
    </message>
    <message>
        <source>%1 has no list of its models to ask for.</source>
        <translation>%1 no tiene una lista de sus modelos que se pueda pedir.</translation>
    </message>
    <message>
        <source>Name a model as its service does, or use the one offered.</source>
        <translation>Indique un modelo como lo hace su servicio, o use el que se ofrece.</translation>
    </message>
    <message>
        <source>%1 answered with no list of models.</source>
        <translation>%1 no respondió con una lista de modelos.</translation>
    </message>
    <message>
        <source>Its picture could not be read.</source>
        <translation>No se pudo leer su imagen.</translation>
    </message>
    <message>
        <source>%1 of its layers and %2 of its tiles could not be read.</source>
        <translation>No se pudieron leer %1 de sus capas ni %2 de sus teselas.</translation>
    </message>
    <message>
        <source>Its reply could not be read.</source>
        <translation>No se pudo leer su respuesta.</translation>
    </message>
    <message>
        <source>The version that it grew from could not be read.</source>
        <translation>No se pudo leer la versión de la que procede.</translation>
    </message>
    <message>
        <source>The document was left at another version.</source>
        <translation>El documento se dejó en otra versión.</translation>
    </message>
    <message>
        <source>Nothing in %1 can be read any more.</source>
        <translation>Ya no se puede leer nada de %1.</translation>
    </message>
    <message>
        <source>%1 is the damaged document itself.</source>
        <translation>%1 es el propio documento dañado.</translation>
    </message>
    <message>
        <source>%1 is damaged, and stays as it is.</source>
        <translation>%1 está dañado y se queda como está.</translation>
    </message>
    <message>
        <source>Salvage what can still be read first.</source>
        <translation>Rescate primero lo que aún se pueda leer.</translation>
    </message>
    <message>
        <source>This document is open for looking only.</source>
        <translation>Este documento está abierto solo para verlo.</translation>
    </message>
    <message>
        <source>Export a version as a picture, and go on with that.</source>
        <translation>Exporte una versión como imagen y continúe con ella.</translation>
    </message>
    <message>
        <source>It is open for looking only: nothing can be saved.</source>
        <translation>Está abierto solo para verlo: no se puede guardar nada.</translation>
    </message>
    <message>
        <source>No work, or more than one, is named %1.</source>
        <translation>Ningún trabajo, o más de uno, se llama %1.</translation>
    </message>
    <message>
        <source>Take an id from ratoon-cli recover --list.</source>
        <translation>Tome un identificador de ratoon-cli recover --list.</translation>
    </message>
    <message>
        <source>salvage needs a place for the document.</source>
        <translation>salvage necesita una ubicación para el documento.</translation>
    </message>
    <message>
        <source>recover needs a place for the document.</source>
        <translation>recover necesita una ubicación para el documento.</translation>
    </message>
    <message>
        <source>Add --out FILE.ratoon.</source>
        <translation>Añada --out ARCHIVO.ratoon.</translation>
    </message>
    <message>
        <source>It is open in another window too: whoever saves last is asked what becomes of the other's work.</source>
        <translation>También está abierto en otra ventana: a quien guarde el último se le preguntará qué hacer con el trabajo del otro.</translation>
    </message>
    <message>
        <source>Use one of these endings: %1.</source>
        <translation>Usa una de estas extensiones: %1.</translation>
    </message>
    <message>
        <source>Unknown blend modes were taken as normal: %1.</source>
        <translation>Los modos de fusión desconocidos se han tomado como normales: %1.</translation>
    </message>
    <message>
        <source>Flatten some of them in another program.</source>
        <translation>Acopla algunos en otro programa.</translation>
    </message>
    <message>
        <source>The picture&apos;s layers are too many or too large.</source>
        <translation>Las capas de la imagen son demasiadas o demasiado grandes.</translation>
    </message>
    <message>
        <source>The file is damaged or cut short.</source>
        <translation>El archivo está dañado o incompleto.</translation>
    </message>
    <message>
        <source>The %1 file could not be put together.</source>
        <translation>No se ha podido componer el archivo %1.</translation>
    </message>
    <message>
        <source>Close other documents to free memory.</source>
        <translation>Cierra otros documentos para liberar memoria.</translation>
    </message>
    <message>
        <source>Save it as RGB with 8 or 16 bits in another program.</source>
        <translation>Guárdala como RGB de 8 o 16 bits en otro programa.</translation>
    </message>
    <message>
        <source>Adjustments and effects cannot be taken over (%1): the picture as it was saved lies on top, its layers are hidden below.</source>
        <translation>Los ajustes y efectos no se pueden conservar (%1): la imagen tal como se guardó está encima y sus capas, ocultas debajo.</translation>
    </message>
    <message>
        <source>Adjustments and effects were left out: %1.</source>
        <translation>Se han omitido ajustes y efectos: %1.</translation>
    </message>
    <message>
        <source>The CMYK colors were converted to sRGB.</source>
        <translation>Los colores CMYK se han convertido a sRGB.</translation>
    </message>
    <message>
        <source>The picture is too large for a PSD: at most 30 000 pixels on a side and 2 GB in all can be written.</source>
        <translation>La imagen es demasiado grande para un PSD: se pueden escribir como máximo 30 000 píxeles por lado y 2 GB en total.</translation>
    </message>
    <message>
        <source>Choose OpenRaster.</source>
        <translation>Elige OpenRaster.</translation>
    </message>
    <message>
        <source>--metadata takes none, safe or all.</source>
        <translation>--metadata admite none, safe o all.</translation>
    </message>
    <message>
        <source>The metadata could not be written.</source>
        <translation>No se han podido escribir los metadatos.</translation>
    </message>
    <message>
        <source>Export with less metadata, or with none.</source>
        <translation>Exporta con menos metadatos o sin ninguno.</translation>
    </message>
    <message>
        <source>The picture has Content Credentials (C2PA). They stay in the original; what is exported after an edit has none.</source>
        <translation>La imagen tiene Content Credentials (C2PA). Se quedan en el original; lo que se exporta tras una edición no las tiene.</translation>
    </message>
    <message>
        <source>The picture has Content Credentials (C2PA) by %1. They stay in the original; what is exported after an edit has none.</source>
        <translation>La imagen tiene Content Credentials (C2PA) de %1. Se quedan en el original; lo que se exporta tras una edición no las tiene.</translation>
    </message>
    <message>
        <source>This version keeps neither a file nor a model&apos;s reply.</source>
        <translation>Esta versión no conserva ni un archivo ni la respuesta de un modelo.</translation>
    </message>
    <message>
        <source>Choose the first version of an opened picture, or one that a model has made.</source>
        <translation>Elige la primera versión de una imagen abierta o una hecha por un modelo.</translation>
    </message>
    <message>
        <source>The keychain did not answer within 5 seconds, and is not asked again until Ratoon starts anew.</source>
        <translation>El llavero no respondió en 5 segundos y no se le vuelve a preguntar hasta reiniciar Ratoon.</translation>
    </message>
    <message>
        <source>The keychain is locked, or said no.</source>
        <translation>El llavero está bloqueado o se negó.</translation>
    </message>
    <message>
        <source>The moderation service did not clearly say what it found.</source>
        <translation>El servicio de moderación no dijo claramente qué encontró.</translation>
    </message>
    <message>
        <source>Check its address in the settings.</source>
        <translation>Comprueba su dirección en los ajustes.</translation>
    </message>
    <message>
        <source>The safety rules in the settings cannot be read, so nothing is sent and nothing new is shown.</source>
        <translation>No se pueden leer las reglas de seguridad de los ajustes, así que no se envía ni se muestra nada nuevo.</translation>
    </message>
    <message>
        <source>Mend “safety” in settings.json, or take it out.</source>
        <translation>Corrige «safety» en settings.json o quítalo.</translation>
    </message>
    <message>
        <source>The prompt holds “%1”, which is on your word list.</source>
        <translation>El prompt contiene «%1», que está en tu lista de palabras.</translation>
    </message>
    <message>
        <source>The reply holds “%1”, which is on your word list.</source>
        <translation>La respuesta contiene «%1», que está en tu lista de palabras.</translation>
    </message>
    <message>
        <source>The moderation service holds the prompt back (%1).</source>
        <translation>El servicio de moderación retiene el prompt (%1).</translation>
    </message>
    <message>
        <source>The moderation service holds the reply back (%1).</source>
        <translation>El servicio de moderación retiene la respuesta (%1).</translation>
    </message>
    <message>
        <source>Your safety command holds the prompt back.</source>
        <translation>Tu comando de seguridad retiene el prompt.</translation>
    </message>
    <message>
        <source>Your safety command holds the reply back.</source>
        <translation>Tu comando de seguridad retiene la respuesta.</translation>
    </message>
    <message>
        <source>Your safety command holds the prompt back: “%1”</source>
        <translation>Tu comando de seguridad retiene el prompt: «%1»</translation>
    </message>
    <message>
        <source>Your safety command holds the reply back: “%1”</source>
        <translation>Tu comando de seguridad retiene la respuesta: «%1»</translation>
    </message>
    <message>
        <source>Your safety command did not say what it found.</source>
        <translation>Tu comando de seguridad no dijo qué encontró.</translation>
    </message>
    <message>
        <source>The moderation service could not be asked, or gave no clear answer.</source>
        <translation>No se pudo preguntar al servicio de moderación o no dio una respuesta clara.</translation>
    </message>
    <message>
        <source>The safety rules in the settings cannot be read.</source>
        <translation>No se pueden leer las reglas de seguridad de los ajustes.</translation>
    </message>
    <message>
        <source>Nothing was sent. Word the prompt differently, or change the rules in the settings.</source>
        <translation>No se envió nada. Formula el prompt de otro modo o cambia las reglas en los ajustes.</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again, or change the rules in the settings.</source>
        <translation>No se envió nada. Inténtalo de nuevo o cambia las reglas en los ajustes.</translation>
    </message>
    <message>
        <source>The reply is paid for, is kept, and has not been shown.</source>
        <translation>La respuesta está pagada, guardada y no se ha mostrado.</translation>
    </message>
    <message>
        <source>By the safety rules, what was held back is not shown.</source>
        <translation>Según las reglas de seguridad, lo retenido no se muestra.</translation>
    </message>
    <message>
        <source>The rules are in the settings.</source>
        <translation>Las reglas están en los ajustes.</translation>
    </message>
    <message>
        <source>An edit that was waiting cannot be read.</source>
        <translation>No se puede leer una edición que estaba en espera.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Pídela de nuevo.</translation>
    </message>
    <message>
        <source>You have not agreed that pictures go to %1.</source>
        <translation>No ha aceptado que se envíen imágenes a %1.</translation>
    </message>
    <message>
        <source>Nothing was sent. Send it again to be asked.</source>
        <translation>No se envió nada. Vuelva a enviar para que se le pregunte.</translation>
    </message>
    <message>
        <source>%1 is no color profile that can be used.</source>
        <translation>%1 no es un perfil de color que se pueda usar.</translation>
    </message>
    <message>
        <source>Choose an ICC profile for RGB, grey or CMYK.</source>
        <translation>Elija un perfil ICC para RGB, grises o CMYK.</translation>
    </message>
    <message>
        <source>%1 pictures need the library libheif, with its codecs.</source>
        <translation>Las imágenes %1 necesitan la biblioteca libheif, con sus códecs.</translation>
    </message>
    <message>
        <source>Install libheif, or use PNG or JPEG.</source>
        <translation>Instale libheif, o use PNG o JPEG.</translation>
    </message>
    <message>
        <source>Use PNG, JPEG, WebP, TIFF, BMP, GIF, AVIF, HEIC, OpenRaster or PSD.</source>
        <translation>Use PNG, JPEG, WebP, TIFF, BMP, GIF, AVIF, HEIC, OpenRaster o PSD.</translation>
    </message>
    <message>
        <source>The braces in the prompt do not pair up, or stand inside others.</source>
        <translation>Las llaves del prompt no forman pares o están dentro de otras.</translation>
    </message>
    <message>
        <source>Write {red|green} for two prompts, and \{ for a brace.</source>
        <translation>Escriba {rojo|verde} para dos prompts y \{ para una llave.</translation>
    </message>
    <message>
        <source>The prompt stands for more than %1 prompts.</source>
        <translation>El prompt representa más de %1 prompts.</translation>
    </message>
    <message>
        <source>Ask for fewer alternatives at once.</source>
        <translation>Pida menos alternativas a la vez.</translation>
    </message>
    <message>
        <source>matrix needs a document for its versions.</source>
        <translation>matrix necesita un documento para sus versiones.</translation>
    </message>
    <message>
        <source>Add --document FILE.ratoon, or --dry-run.</source>
        <translation>Añada --document ARCHIVO.ratoon o --dry-run.</translation>
    </message>
    <message>
        <source>No edit by a model lies between these versions.</source>
        <translation>No hay ninguna edición de un modelo entre estas versiones.</translation>
    </message>
    <message>
        <source>replay needs pictures, and a folder for the results.</source>
        <translation>replay necesita imágenes y una carpeta para los resultados.</translation>
    </message>
    <message>
        <source>Add --onto IMAGE… --out-dir DIR.</source>
        <translation>Añada --onto IMAGEN… --out-dir CARPETA.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>It is of an earlier format: the first save keeps the old file beside the new one.</source>
        <translation>Es de un formato anterior: al guardar por primera vez, el archivo antiguo se conserva junto al nuevo.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>%1 is what the picture is made from.</source>
        <translation>%1 es el archivo del que se hace la imagen.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 ya existe.</translation>
    </message>
    <message>
        <source>“%1” is no text in UTF-8.</source>
        <translation>«%1» no es texto en UTF-8.</translation>
    </message>
    <message>
        <source>Rename the file.</source>
        <translation>Cambie el nombre del archivo.</translation>
    </message>
    <message>
        <source>recover needs the id of what it should save.</source>
        <translation>recover necesita el identificador de lo que debe guardar.</translation>
    </message>
    <message>
        <source>The work is kept: ratoon-cli recover --list shows it, and ratoon-cli recover ID --out FILE saves it.</source>
        <translation>El trabajo se conserva: ratoon-cli recover --list lo muestra y ratoon-cli recover ID --out ARCHIVO lo guarda.</translation>
    </message>
    <message>
        <source>The search index does not fit the versions.</source>
        <translation>El índice de búsqueda no corresponde a las versiones.</translation>
    </message>
    <message>
        <source>A stored file that it names could not be read.</source>
        <translation>No se pudo leer un archivo almacenado al que hace referencia.</translation>
    </message>
    <message>
        <source>Its picture was found, but not its label and what made it.</source>
        <translation>Se encontró su imagen, pero no su etiqueta ni cómo se hizo.</translation>
    </message>
    <message>
        <source>Its name and standing could not be read.</source>
        <translation>No se pudieron leer su nombre ni su estado.</translation>
    </message>
    <message>
        <source>The color profile in the file does not fit its pixels and was left out.</source>
        <translation>El perfil de color del archivo no corresponde a sus píxeles y se ha omitido.</translation>
    </message>
    <message>
        <source>The file lacks its end; the picture is all there.</source>
        <translation>Al archivo le falta el final; la imagen está completa.</translation>
    </message>
    <message>
        <source>Opacities that are no numbers were taken as 1: %1.</source>
        <translation>Las opacidades que no son números se han tomado como 1: %1.</translation>
    </message>
    <message>
        <source>Layers that are drawings were left out: %1.</source>
        <translation>Se han omitido las capas que son dibujos: %1.</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>No hay ninguna imagen en el portapapeles.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elija otra ubicación.</translation>
    </message>
    <message>
        <source>It was saved by a newer version of Ratoon. Export a version to go on.</source>
        <translation>Se guardó con una versión más reciente de Ratoon. Exporte una versión para continuar.</translation>
    </message>
    <message>
        <source>The path of %1 is too long for a document.</source>
        <translation>La ruta de %1 es demasiado larga para un documento.</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path.</source>
        <translation>Elija una carpeta con una ruta más corta.</translation>
    </message>
    <message>
        <source>%1 has no word for how some layers are mixed: they became one.</source>
        <translation>%1 no puede expresar cómo se mezclan algunas capas: se han unido en una.</translation>
    </message>
    <message>
        <source>Another program has left changes of the document in a log beside it: %1.</source>
        <translation>Otro programa ha dejado cambios del documento en un registro a su lado: %1.</translation>
    </message>
    <message>
        <source>Open the document in that program and close it there. If that program is gone, move the log to another folder.</source>
        <translation>Abra el documento en ese programa y ciérrelo allí. Si ese programa ya no existe, mueva el registro a otra carpeta.</translation>
    </message>
    <message>
        <source>Layers that dissolve were taken as normal: %1.</source>
        <translation>Las capas en modo «disolver» se han tomado como normales: %1.</translation>
    </message>
    <message>
        <source>Hidden adjustments and effects were left out: %1.</source>
        <translation>Se han omitido los ajustes y efectos ocultos: %1.</translation>
    </message>
    <message>
        <source>Masks that were switched off were left out: %1.</source>
        <translation>Se han omitido las máscaras desactivadas: %1.</translation>
    </message>
    <message>
        <source>Texts became pixels: %1.</source>
        <translation>Los textos se han convertido en píxeles: %1.</translation>
    </message>
    <message>
        <source>Smart objects became pixels: %1.</source>
        <translation>Los objetos inteligentes se han convertido en píxeles: %1.</translation>
    </message>
    <message>
        <source>Saved selections and spot colors were left out: %1.</source>
        <translation>Se han omitido las selecciones guardadas y las tintas planas: %1.</translation>
    </message>
    <message>
        <source>Paths were left out.</source>
        <translation>Se han omitido los trazados.</translation>
    </message>
    <message>
        <source>Guides were left out.</source>
        <translation>Se han omitido las guías.</translation>
    </message>
    <message>
        <source>Layer comps were left out.</source>
        <translation>Se han omitido las composiciones de capas.</translation>
    </message>
    <message>
        <source>Comments were left out.</source>
        <translation>Se han omitido los comentarios.</translation>
    </message>
    <message>
        <source>Parts of an unknown kind were left out: %1.</source>
        <translation>Se han omitido partes de un tipo desconocido: %1.</translation>
    </message>
    <message>
        <source>Versions that could be read: %1, all of them complete.</source>
        <translation>Versiones que se han podido leer: %1, todas completas.</translation>
    </message>
    <message>
        <source>Versions that could be read: %1, of these incomplete: %2.</source>
        <translation>Versiones que se han podido leer: %1, de ellas incompletas: %2.</translation>
    </message>
</context>
<context>
    <name>ratoon::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>In force when Ratoon starts again</source>
        <translation>Se aplica al volver a iniciar Ratoon</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir movimiento</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Memory for open pictures</source>
        <translation>Memoria para las imágenes abiertas</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>Automática (%1)</translation>
    </message>
    <message>
        <source>What open pictures may take in memory: the rest waits on the disk. In force when Ratoon starts again</source>
        <translation>Lo que las imágenes abiertas pueden ocupar en memoria: el resto espera en el disco. Se aplica al volver a iniciar Ratoon</translation>
    </message>
    <message>
        <source>Spend at most</source>
        <translation>Gastar como máximo</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Caras</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Gastos</translation>
    </message>
    <message>
        <source>Page of the settings</source>
        <translation>Página de los ajustes</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
</context>
<context>
    <name>ratoon::ShortcutSheet</name>
    <message>
        <source>Canvas</source>
        <translation>Lienzo</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoom en el puntero</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rueda</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Desplazar</translation>
    </message>
    <message>
        <source>Space and drag, middle button</source>
        <translation>Espacio y arrastrar, botón central</translation>
    </message>
    <message>
        <source>Add to the selection</source>
        <translation>Añadir a la selección</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>Mayús y arrastrar</translation>
    </message>
    <message>
        <source>Take from the selection</source>
        <translation>Restar de la selección</translation>
    </message>
    <message>
        <source>Alt and drag</source>
        <translation>Alt y arrastrar</translation>
    </message>
    <message>
        <source>Walk the results</source>
        <translation>Recorrer los resultados</translation>
    </message>
    <message>
        <source>Show or hide the result</source>
        <translation>Mostrar u ocultar el resultado</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ratoon::StagingBar</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Proposed edits</source>
        <translation>Ediciones propuestas</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Proposal %1: %2</source>
        <translation>Propuesta %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Change how the reply is made part of the picture. No request is sent.</source>
        <translation>Cambiar cómo la respuesta pasa a formar parte de la imagen. No se envía ninguna solicitud.</translation>
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
        <translation>Trabajo recuperado</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Edit photos by prompt</source>
        <translation>Editar fotos mediante prompts</translation>
    </message>
    <message>
        <source>Open a picture, select what should change, and say how. Every edit is a version you can go back to.</source>
        <translation>Abra una imagen, seleccione qué debe cambiar y diga cómo. Cada edición es una versión a la que puede volver.</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Abrir una imagen…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Empty canvas…</source>
        <translation>Lienzo vacío…</translation>
    </message>
    <message>
        <source>Or drop a picture anywhere here.</source>
        <translation>O suelte una imagen en cualquier lugar de aquí.</translation>
    </message>
    <message>
        <source>Try it on a sample, without any key:</source>
        <translation>Pruebe con una muestra, sin ninguna clave:</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>Probar: %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n versión</numerusform>
            <numerusform>%n versiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard the recovered work %1</source>
        <translation>Descartar el trabajo recuperado %1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discarded work</source>
        <translation>Trabajo descartado</translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation>Descartar todo</translation>
    </message>
    <message numerus="yes">
        <source>Show %n picture(s) that were only opened</source>
        <translation>
            <numerusform>Mostrar %n imagen que solo se abrió</numerusform>
            <numerusform>Mostrar %n imágenes que solo se abrieron</numerusform>
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
        <translation>Memoria en uso</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Offline: press to go online</source>
        <translation>Sin conexión: pulsa para conectarte</translation>
    </message>
    <message>
        <source>No connection is opened, so nothing leaves this computer. Press to go online.</source>
        <translation>No se abre ninguna conexión, así que nada sale de este equipo. Pulsa para conectarte.</translation>
    </message>
    <message>
        <source>%1 · proof: %2</source>
        <comment>a picture, a device</comment>
        <translation>%1 · prueba: %2</translation>
    </message>
    <message>
        <source>profile without a name</source>
        <translation>perfil sin nombre</translation>
    </message>
</context>
<context>
    <name>ratoon::VersionDelegate</name>
    <message>
        <source>Name of the version</source>
        <translation>Nombre de la versión</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>waits for you</source>
        <translation>pendiente de revisión</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>no aceptada</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ayer, %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>retenida</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
</context>
<context>
    <name>ratoon::VersionsDock</name>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Show versions as</source>
        <translation>Mostrar versiones como</translation>
    </message>
    <message>
        <source>Search prompts, names and notes</source>
        <translation>Buscar en prompts, nombres y notas</translation>
    </message>
    <message>
        <source>Go here</source>
        <translation>Ir aquí</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Quitar estrella</translation>
    </message>
    <message>
        <source>Add star</source>
        <translation>Añadir estrella</translation>
    </message>
    <message>
        <source>Export this version…</source>
        <translation>Exportar esta versión…</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Copiar prompt</translation>
    </message>
    <message>
        <source>Use prompt again</source>
        <translation>Usar prompt de nuevo</translation>
    </message>
    <message>
        <source>Adjust the graft…</source>
        <translation>Ajustar el injerto…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Repeat on the originals…</source>
        <translation>Repetir sobre los originales…</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Añadir una nota…</translation>
    </message>
    <message>
        <source>Edit the note…</source>
        <translation>Editar la nota…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>ratoon::Workspace</name>
    <message>
        <source>Opening %1…</source>
        <translation>Abriendo %1…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Ratoon document (*.ratoon)</source>
        <translation>Documento de Ratoon (*.ratoon)</translation>
    </message>
    <message>
        <source>Save %1 before it is closed?</source>
        <translation>¿Guardar %1 antes de cerrar?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are not saved.</source>
        <translation>
            <numerusform>%n documento no está guardado.</numerusform>
            <numerusform>%n documentos no están guardados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept work is offered when Ratoon starts again.</source>
        <translation>El trabajo conservado se ofrece al volver a iniciar Ratoon.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message numerus="yes">
        <source>Discarded work can be had back for %n day(s).</source>
        <translation>
            <numerusform>El trabajo descartado se puede recuperar durante %n día.</numerusform>
            <numerusform>El trabajo descartado se puede recuperar durante %n días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be opened.</source>
        <translation>
            <numerusform>No se ha podido abrir %n archivo.</numerusform>
            <numerusform>No se han podido abrir %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Newer work on it was kept, from %1.</source>
        <translation>Se conservó trabajo más reciente en este documento (%1).</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message numerus="yes">
        <source>Unsaved work on %n document(s) can be recovered.</source>
        <translation>
            <numerusform>Se puede recuperar el trabajo sin guardar de %n documento.</numerusform>
            <numerusform>Se puede recuperar el trabajo sin guardar de %n documentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The other file is now %1.</source>
        <translation>El otro archivo se llama ahora %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
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
        <translation>Zoom: clic para acercar, Alt aleja, arrastre alrededor de lo que quiera ver</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Edit photos by prompt, on their original pixels.</source>
        <translation>Editar fotos mediante prompts, sobre sus píxeles originales.</translation>
    </message>
    <message>
        <source>Pictures and documents to open.</source>
        <translation>Imágenes y documentos que se abrirán.</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>soft morning light</source>
        <translation>luz suave de la mañana</translation>
    </message>
    <message>
        <source>warm evening light</source>
        <translation>luz cálida del atardecer</translation>
    </message>
    <message>
        <source>overcast, even light</source>
        <translation>cielo nublado, luz uniforme</translation>
    </message>
    <message>
        <source>hard noon sun</source>
        <translation>sol duro de mediodía</translation>
    </message>
    <message>
        <source>backlit, with a rim of light</source>
        <translation>contraluz con borde luminoso</translation>
    </message>
    <message>
        <source>studio softbox from the left</source>
        <translation>softbox de estudio desde la izquierda</translation>
    </message>
    <message>
        <source>blue hour</source>
        <translation>hora azul</translation>
    </message>
    <message>
        <source>24 mm wide angle</source>
        <translation>gran angular de 24 mm</translation>
    </message>
    <message>
        <source>35 mm lens, documentary</source>
        <translation>objetivo de 35 mm, documental</translation>
    </message>
    <message>
        <source>50 mm lens, natural perspective</source>
        <translation>objetivo de 50 mm, perspectiva natural</translation>
    </message>
    <message>
        <source>85 mm portrait lens, shallow depth of field</source>
        <translation>objetivo de retrato de 85 mm, poca profundidad de campo</translation>
    </message>
    <message>
        <source>macro lens, fine detail</source>
        <translation>objetivo macro, detalle fino</translation>
    </message>
    <message>
        <source>long exposure</source>
        <translation>larga exposición</translation>
    </message>
    <message>
        <source>everything in focus</source>
        <translation>todo enfocado</translation>
    </message>
    <message>
        <source>photorealistic</source>
        <translation>fotorrealista</translation>
    </message>
    <message>
        <source>film photograph with fine grain</source>
        <translation>fotografía analógica de grano fino</translation>
    </message>
    <message>
        <source>black and white</source>
        <translation>blanco y negro</translation>
    </message>
    <message>
        <source>muted, matte colors</source>
        <translation>colores apagados y mates</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>estilo editorial</translation>
    </message>
    <message>
        <source>watercolor</source>
        <translation>acuarela</translation>
    </message>
    <message>
        <source>flat vector illustration</source>
        <translation>ilustración vectorial plana</translation>
    </message>
    <message>
        <source>keep everything else as it is</source>
        <translation>dejar todo lo demás como está</translation>
    </message>
    <message>
        <source>same camera position</source>
        <translation>misma posición de cámara</translation>
    </message>
    <message>
        <source>centered, symmetrical</source>
        <translation>centrado, simétrico</translation>
    </message>
    <message>
        <source>subject on the left third</source>
        <translation>sujeto en el tercio izquierdo</translation>
    </message>
    <message>
        <source>close-up</source>
        <translation>primer plano</translation>
    </message>
    <message>
        <source>wide shot with empty space for text</source>
        <translation>plano general con espacio vacío para texto</translation>
    </message>
    <message>
        <source>seen from above</source>
        <translation>visto desde arriba</translation>
    </message>
</context>
<context>
    <name>ratoon::FaceSettings</name>
    <message>
        <source>Choose a detector…</source>
        <translation>Elegir un detector…</translation>
    </message>
    <message>
        <source>Use the installed one</source>
        <translation>Usar el instalado</translation>
    </message>
    <message>
        <source>A cascade of OpenCV (.xml) or a YuNet model (.onnx)</source>
        <translation>Una cascada de OpenCV (.xml) o un modelo YuNet (.onnx)</translation>
    </message>
    <message>
        <source>Face detector</source>
        <translation>Detector de caras</translation>
    </message>
    <message>
        <source>Face detectors</source>
        <translation>Detectores de caras</translation>
    </message>
    <message>
        <source>None: faces are not looked at. OpenCV&apos;s data (the package opencv-data) has one.</source>
        <translation>Ninguno: no se miran las caras. Los datos de OpenCV (paquete opencv-data) tienen uno.</translation>
    </message>
    <message>
        <source>Found by %1</source>
        <translation>Detectadas con %1</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 está dañado.</translation>
    </message>
    <message>
        <source>Salvaging makes a new, untitled document of everything that can still be read. The file stays as it is, whatever you choose.</source>
        <translation>El rescate crea un documento nuevo, sin título, con todo lo que aún se puede leer. El archivo se queda como está, elija lo que elija.</translation>
    </message>
    <message>
        <source>Look only</source>
        <translation>Solo ver</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>Rescatar</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>Otro programa ha modificado %1.</translation>
    </message>
    <message numerus="yes">
        <source>It was not saved over. Keep both gives the other file a name of its own beside yours. Reload opens the other file; your work can be had back for %n day(s).</source>
        <translation>
            <numerusform>No se ha sobrescrito. «Conservar ambos» da al otro archivo un nombre propio junto al suyo. «Recargar» abre el otro archivo; su trabajo se puede recuperar durante %n día.</numerusform>
            <numerusform>No se ha sobrescrito. «Conservar ambos» da al otro archivo un nombre propio junto al suyo. «Recargar» abre el otro archivo; su trabajo se puede recuperar durante %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
</context>
<context>
    <name>ratoon::PrivacyPage</name>
    <message>
        <source>Pictures may go to</source>
        <translation>Las imágenes pueden ir a</translation>
    </message>
    <message>
        <source>No connection is opened: edits by services, tests of keys and checks by services say so instead. What is on its way already ends as it would. The offline provider works.</source>
        <translation>No se abre ninguna conexión: las ediciones, pruebas de claves y comprobaciones por servicios lo dicen en su lugar. Lo que ya está en camino termina como lo haría. El proveedor sin conexión funciona.</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Trabajar sin conexión</translation>
    </message>
    <message>
        <source>RATOON_OFFLINE is set in the environment.</source>
        <translation>RATOON_OFFLINE está definida en el entorno.</translation>
    </message>
    <message>
        <source>Nowhere yet: you will be asked.</source>
        <translation>A ningún sitio todavía: se te preguntará.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Take back that pictures may go to %1</source>
        <translation>Revocar que las imágenes puedan ir a %1</translation>
    </message>
    <message>
        <source>Before anything goes there again, you will be asked.</source>
        <translation>Se te preguntará antes de que vuelva a ir algo allí.</translation>
    </message>
</context>
<context>
    <name>ratoon::ServicesPage</name>
    <message>
        <source>Services and their keys</source>
        <translation>Servicios y sus claves</translation>
    </message>
</context>
<context>
    <name>ratoon::KeyCard</name>
    <message>
        <source>Test key</source>
        <translation>Probar clave</translation>
    </message>
    <message>
        <source>A call that costs nothing. No picture and no prompt is sent.</source>
        <translation>Una llamada que no cuesta nada. No se envía ninguna imagen ni prompt.</translation>
    </message>
    <message>
        <source>Key…</source>
        <translation>Clave…</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>Clave de %1</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Pega la clave</translation>
    </message>
    <message>
        <source>Use for this run</source>
        <translation>Usar esta vez</translation>
    </message>
    <message>
        <source>Keep in keychain</source>
        <translation>Guardar en el llavero</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>The key goes to this address and to no other.</source>
        <translation>La clave va a esta dirección y a ninguna otra.</translation>
    </message>
    <message>
        <source>The typed key is not used while this one is there.</source>
        <translation>La clave escrita no se usa mientras esta exista.</translation>
    </message>
    <message>
        <source>Key from the credential command “%1”.</source>
        <translation>Clave del comando de credenciales «%1».</translation>
    </message>
    <message>
        <source>Key from the keychain.</source>
        <translation>Clave del llavero.</translation>
    </message>
    <message>
        <source>Signs in with what %1 has.</source>
        <translation>Inicia sesión con lo que tiene %1.</translation>
    </message>
    <message>
        <source>Key from %1 in the environment.</source>
        <translation>Clave de %1 en el entorno.</translation>
    </message>
    <message>
        <source>Typed for this run: forgotten when Ratoon ends.</source>
        <translation>Escrita para esta vez: se olvida al cerrar Ratoon.</translation>
    </message>
    <message>
        <source>On this computer it needs no key.</source>
        <translation>En este equipo no necesita clave.</translation>
    </message>
    <message>
        <source>No key yet: type one, or set %1.</source>
        <translation>Aún sin clave: escribe una o define %1.</translation>
    </message>
    <message>
        <source>Takes the key out of the keychain</source>
        <translation>Quita la clave del llavero</translation>
    </message>
    <message>
        <source>Forgets the typed key</source>
        <translation>Olvida la clave escrita</translation>
    </message>
    <message>
        <source>The key is in the keychain.</source>
        <translation>La clave está en el llavero.</translation>
    </message>
    <message>
        <source>The key is no longer in the keychain.</source>
        <translation>La clave ya no está en el llavero.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>%1 accepts it. Nothing was billed.</source>
        <translation>%1 la acepta. No se ha cobrado nada.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Asks which models there are. It costs nothing.</source>
        <translation>Pregunta qué modelos hay. No cuesta nada.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) make pictures.</source>
        <translation>
            <numerusform>%n modelo crea imágenes.</numerusform>
            <numerusform>%n modelos crean imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>None is new.</source>
        <translation>Ninguno es nuevo.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nuevos: %1</translation>
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
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Upload a picture</source>
        <translation>Subir una imagen</translation>
    </message>
    <message>
        <source>The edit</source>
        <translation>La edición</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>⟨%1 that prove who you are, not shown⟩</source>
        <translation>⟨%1 que prueban quién eres, no se muestran⟩</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Lo que sale de este equipo</translation>
    </message>
    <message>
        <source>The request, as it will be sent</source>
        <translation>La petición, tal como se enviará</translation>
    </message>
    <message>
        <source>Save exact bytes…</source>
        <translation>Guardar bytes exactos…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>%1 of %2: %3, to %4</source>
        <translation>%1 de %2: %3, a %4</translation>
    </message>
    <message>
        <source>As it will be sent, but for the key, which is shown as dots.</source>
        <translation>Tal como se enviará, salvo la clave, que se muestra como puntos.</translation>
    </message>
    <message>
        <source>As it will be sent, but for the key, which is shown as dots, and for what the service will answer to the requests before, which is made up.</source>
        <translation>Tal como se enviará, salvo la clave, que se muestra como puntos, y lo que el servicio responderá a las peticiones anteriores, que es inventado.</translation>
    </message>
    <message>
        <source>Pictures in the request</source>
        <translation>Imágenes de la petición</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Imagen %1</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Guardar la petición</translation>
    </message>
    <message>
        <source>Request (*.http)</source>
        <translation>Petición (*.http)</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>Escrito.</translation>
    </message>
</context>
<context>
    <name>ratoon::SafetyPage</name>
    <message>
        <source>Prompts are looked at before they are sent, replies before they are shown. What cannot be looked at is held back. What services block themselves is never shown.</source>
        <translation>Los prompts se revisan antes de enviarse y las respuestas antes de mostrarse. Lo que no se puede revisar se retiene. Lo que los propios servicios bloquean no se muestra nunca.</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>Lista de palabras</translation>
    </message>
    <message>
        <source>Words that are held back</source>
        <translation>Palabras que se retienen</translation>
    </message>
    <message>
        <source>One word, or words in a row, on each line</source>
        <translation>Una palabra, o varias seguidas, en cada línea</translation>
    </message>
    <message>
        <source>Moderation endpoint</source>
        <translation>Dirección de moderación</translation>
    </message>
    <message>
        <source>In OpenAI’s form. Prompts and small copies of replies go there; the key is that of the service with this address, or RATOON_MODERATION_KEY.</source>
        <translation>En el formato de OpenAI. Allí van los prompts y copias pequeñas de las respuestas; la clave es la del servicio con esa dirección o RATOON_MODERATION_KEY.</translation>
    </message>
    <message>
        <source>Safety command</source>
        <translation>Comando de seguridad</translation>
    </message>
    <message>
        <source>A program and its arguments</source>
        <translation>Un programa y sus argumentos</translation>
    </message>
    <message>
        <source>Reads one line of JSON; ends with 0 to let it pass, with 1 to hold it back. No shell is used.</source>
        <translation>Lee una línea de JSON; termina con 0 para dejarlo pasar, con 1 para retenerlo. No se usa ningún shell.</translation>
    </message>
    <message>
        <source>What was held back may be shown on request</source>
        <translation>Lo retenido puede mostrarse a petición</translation>
    </message>
</context>
<context>
    <name>ratoon::ProfileDialog</name>
    <message>
        <source>Assign a profile</source>
        <translation>Asignar un perfil</translation>
    </message>
    <message>
        <source>The numbers stay as they are and are read in another way: the picture looks different. Now: %1.</source>
        <translation>Los números quedan igual y se leen de otra manera: la imagen se ve distinta. Ahora: %1.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Convert to a profile</source>
        <translation>Convertir a un perfil</translation>
    </message>
    <message>
        <source>The picture keeps its look, as far as the profile has its colors. Now: %1.</source>
        <translation>La imagen conserva su aspecto, en la medida en que el perfil tenga sus colores. Ahora: %1.</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Convertir</translation>
    </message>
    <message>
        <source>Soft proof</source>
        <translation>Prueba en pantalla</translation>
    </message>
    <message>
        <source>Shows the picture as a printer or another screen would. Nothing of it changes.</source>
        <translation>Muestra la imagen como lo haría una impresora u otra pantalla. Nada de ella cambia.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Rendering intent</source>
        <translation>Propósito de reproducción</translation>
    </message>
    <message>
        <source>Perceptual</source>
        <translation>Perceptual</translation>
    </message>
    <message>
        <source>Relative colorimetric</source>
        <translation>Colorimétrico relativo</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturación</translation>
    </message>
    <message>
        <source>Absolute colorimetric</source>
        <translation>Colorimétrico absoluto</translation>
    </message>
    <message>
        <source>Black point compensation</source>
        <translation>Compensación de punto negro</translation>
    </message>
    <message>
        <source>The darkest color becomes the darkest one there.</source>
        <translation>El color más oscuro pasa a ser el más oscuro de allí.</translation>
    </message>
    <message>
        <source>White of the paper</source>
        <translation>Blanco del papel</translation>
    </message>
    <message>
        <source>White is shown as that paper has it.</source>
        <translation>El blanco se muestra como lo tiene ese papel.</translation>
    </message>
    <message>
        <source>Mark what cannot be shown</source>
        <translation>Marcar lo que no se puede mostrar</translation>
    </message>
    <message>
        <source>Colors that the device has not are magenta.</source>
        <translation>Los colores que el dispositivo no tiene se ven en magenta.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 is not for RGB pictures.</source>
        <translation>%1 no es para imágenes RGB.</translation>
    </message>
    <message>
        <source>Color profile</source>
        <translation>Perfil de color</translation>
    </message>
    <message>
        <source>Color profiles</source>
        <translation>Perfiles de color</translation>
    </message>
</context>
<context>
    <name>ratoon::BlendButton</name>
    <message>
        <source>Blend mode of the layer: %1</source>
        <translation>Modo de fusión de la capa: %1</translation>
    </message>
</context>
<context>
    <name>BlendNames</name>
    <message>
        <source>Pass through</source>
        <translation>Atravesar</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Darken</source>
        <translation>Oscurecer</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Multiplicar</translation>
    </message>
    <message>
        <source>Color burn</source>
        <translation>Subexponer color</translation>
    </message>
    <message>
        <source>Linear burn</source>
        <translation>Subexposición lineal</translation>
    </message>
    <message>
        <source>Darker color</source>
        <translation>Color más oscuro</translation>
    </message>
    <message>
        <source>Lighten</source>
        <translation>Aclarar</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Trama</translation>
    </message>
    <message>
        <source>Color dodge</source>
        <translation>Sobreexponer color</translation>
    </message>
    <message>
        <source>Linear dodge</source>
        <translation>Sobreexposición lineal</translation>
    </message>
    <message>
        <source>Lighter color</source>
        <translation>Color más claro</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superponer</translation>
    </message>
    <message>
        <source>Soft light</source>
        <translation>Luz suave</translation>
    </message>
    <message>
        <source>Hard light</source>
        <translation>Luz fuerte</translation>
    </message>
    <message>
        <source>Vivid light</source>
        <translation>Luz intensa</translation>
    </message>
    <message>
        <source>Linear light</source>
        <translation>Luz lineal</translation>
    </message>
    <message>
        <source>Pin light</source>
        <translation>Luz focal</translation>
    </message>
    <message>
        <source>Hard mix</source>
        <translation>Mezcla definida</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>Exclusión</translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation>Restar</translation>
    </message>
    <message>
        <source>Divide</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturación</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Luminosity</source>
        <translation>Luminosidad</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Atop</source>
        <translation>Encima</translation>
    </message>
    <message>
        <source>Stencil</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Behind a stencil</source>
        <translation>Detrás de una plantilla</translation>
    </message>
</context>
</TS>
