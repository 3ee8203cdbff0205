<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Ratoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits photos by prompt, on their original pixels. A ratoon is the shoot that a banana plant sends up from its old root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands on Qt %1, OpenCV, SQLite, Little CMS and libjpeg-turbo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ve&amp;rsions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command and key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddTile</name>
    <message>
        <source>Add a reference picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CanvasWidget</name>
    <message>
        <source>Drop as a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 × %3 px, %4 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, selection %1 × %2 px</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContextRow</name>
    <message>
        <source>How soft the edge of an edit is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare	C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold to see the version before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the picture out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the finished picture into another program or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic feather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feather in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feather %1 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feather automatic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentTabs</name>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditPill</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placing the edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Check whether it was moved or renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or use another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model or another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the key of this provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a little, or check your plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the cap, or choose a cheaper model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been billed: look before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what can still be read to a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a larger area and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>%1 picture (*.%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert to sRGB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lossless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 bit, transparency on white. No prompt and no metadata are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prompt and no metadata are written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandTool</name>
    <message>
        <source>Hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand: drag to pan; with any tool, hold Space or the middle button</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>Pasted picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LassoTool</name>
    <message>
        <source>Lasso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasso: drag around, or click corners and press Enter, Shift adds, Alt subtracts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerDelegate</name>
    <message>
        <source>Name of the layer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerModel</name>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>graft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayersDock</name>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity of the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K  Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add as a reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add as layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarqueeTool</name>
    <message>
        <source>Ellipse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ellipse: drag to select, Shift adds, Alt subtracts, both intersect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectangle: drag to select, Shift adds, Alt subtracts, both intersect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelPanel</name>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the running edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key: set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>verb, price</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveTool</name>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move: drag the active layer, Shift keeps the direction, arrow keys nudge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>There is only one layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a layer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the topmost layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the lowest layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing comes after this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No result waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version was made by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a picture first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The canvas is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select something first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No edit is running.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCanvasDialog</name>
    <message>
        <source>Width in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>%1 × %2 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the whole picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a picture first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a key: set %2 and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot start from an empty canvas. Choose another model, or place a picture first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what should change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offline provider takes no references. Choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %n picture(s) in all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stays on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt goes there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt and a part of the picture (%1) go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>, with %n reference(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Send to %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file name and no metadata go with it. If people are in the picture, make sure that you may share it. Asked once for each host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>With %n reference(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placing the edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptDock</name>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+↑ history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrases: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add reference pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select something, write what should change, press Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptEdit</name>
    <message>
        <source>Prompt: what should change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptFlow</name>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferenceTile</name>
    <message>
        <source>Reference @%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mention @%1 in the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the reference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferenceTray</name>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a reference picture, or drop one here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentPopover</name>
    <message>
        <source>The words that are sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making it ready…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture, only words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>The reply holds no picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word the prompt differently, or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no provider named %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of those that are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no model named %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of %1 could not be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network proxy did not let the connection to %1 through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was lost before its reply was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1 came about within %2 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stopped taking the request, for %2 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply from %1 came within %2 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply from %1 stopped for %2 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not done within %2 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pointed to another address, which was not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the base URL in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply from %1 is larger than %2 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a smaller picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request may have been carried out and billed: send it again only if that is acceptable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection and the base URL, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key holds characters no key has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the key again, as one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header of the request holds a line break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base URL is not a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an address such as https://example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base URL holds a user name or a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out, and set the key instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of %1 is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use https; plain http is for this machine only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edit was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edit would have changed %1 pixels outside its area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; report this as a fault of Ratoon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what should change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selection holds no pixel of the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an area inside the picture, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not offer the ratio %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It offers %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not offer the size %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes at most %2 pictures, and this edit has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove some references.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the model list, %1 must be an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the model list, %1 must be text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the model list, %1 must be a list of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the model list, %1 must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the model list, %1 must be a number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the model list, %1 must be a date such as 2026-10-29.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the model list, %1 must be a width and a height in pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the model list, %1 is not a field that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the model list, %1 names “%2”, which %3 lacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend that file, or take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model list is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the model list, or take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model list has no model for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one, or take that provider out of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model list has %1 speak “%2”, which is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “gemini”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request may have been billed: send it again only if that is acceptable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply of the service is larger or deeper than any picture needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply of the service is cut short, or is no reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply of the service is larger than %1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply of the service is no reply of a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API is not switched on for the project of this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it on in the console of the service, or use the key of another project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key may not do that: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another key, or another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not accept this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the key and the base URL, or make a new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key has no quota for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on billing for its project, or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quota of this key for %1 is used up for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is renewed at midnight Pacific time: wait, or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much was asked of %1 with this key in too short a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in %1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know the model %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been retired: choose another model, and check the base URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is too large for the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller size, or fewer references.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the edit, or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused the request (HTTP %1) and gave no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused the request (HTTP %1): %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service was not done in time (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service failed (HTTP %1) and gave no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service failed (HTTP %1): %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such failures are usually not billed. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account of this key has no credit left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add credit, or use another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request would have %1 MB, and %2 takes at most %3 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word the edit differently, or choose other pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service blocked the request: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service blocked the picture: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply only points to a picture at “%1”, and pictures are not fetched from other places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the service send pictures inline, or use another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word the edit differently, or try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the service sent as a picture is no PNG, JPEG or WebP file that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model made no picture: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model made no picture, and wrote: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model sent drafts, but no finished picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply holds no picture and no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answered with %1 instead of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the stone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it another color</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the cup navy blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brighten or darken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a little brighter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift shadows, recover highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lift the shadows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More or less contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warmer or cooler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slightly warmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stronger or weaker colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less saturated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black and white, or sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>black and white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golden hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>golden hour light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the sky by a gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace the sky with a sunset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur, or blur the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blur the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sharpen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reduce the noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pencil sketch, painting or cartoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn it into a pencil sketch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask it to remove or recolor what is selected, to brighten, darken, lift shadows, recover highlights, change contrast, warmth or saturation, to make black and white, sepia or golden hour, to replace the sky, to blur, blur the background, sharpen or remove noise, or to draw a pencil sketch, a painting or a cartoon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sky was found in this picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the sky, and ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offline provider changes pictures, but cannot make one from words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a picture first, or choose another provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offline provider found nothing in this prompt that it can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selection is empty, so nothing may change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select something, or clear the selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline, only what is selected can be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select what should go first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline, only what is selected can get another color.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select what should change its color first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to edit a picture of this size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a smaller part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed what was selected, and filled the gap from around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warmth %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturation %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shadows %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned black and white.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned black and white, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toned in sepia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toned in sepia, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lit as in the golden hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lit as in the golden hour, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blurred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blurred, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpened, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise removed, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn as a pencil sketch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn as a pencil sketch, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Painted in oil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Painted in oil, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn as a cartoon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn as a cartoon, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sky replaced by a gradient of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sky replaced by a clear blue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sky replaced by a sunset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sky replaced by a dawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sky replaced by a dusk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sky replaced by a night sky.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sky replaced by a dramatic one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sky replaced by an overcast one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Color changed from %1 to %2, shading kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Color changed to %1, shading kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in the sky.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only below the sky.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on the subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline, nothing looks for “%1”. To change only that, select it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done, as asked: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, because it was not understood: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a smaller copy and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not end in a format that can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use .png, .jpg, .webp, .tiff or .bmp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first of %1 frames was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 in the environment and start Ratoon again, or use the offline provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version being shown cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to another version first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvage the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two versions are named %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 is a second root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has no first version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 is missing, but others grow from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 is its own ancestor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no version %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other versions grow from version %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove only versions that nothing grows from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The color profile cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert the picture to sRGB in another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a picture in a known format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use PNG, JPEG, WebP, TIFF, BMP or GIF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 picture is damaged or cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too large: %1 × %2 pixels; at most %3 on a side and %4 million in all are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it smaller in another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pictures cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose PNG, JPEG, WebP, TIFF or BMP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be written as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of what was sent is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvage what can still be read of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description of this version is too long to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document claims more than %1 versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one that the document lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written for %1 reads back differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save in another place: this disk is not to be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document&apos;s own description is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB are more than a document keeps in one piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored file of this document is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer of this version is missing or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to another version, or salvage the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place, or make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels of this version are missing or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was saved by a newer version of Ratoon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no Ratoon document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables of the document are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no small picture of this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The small picture of this version is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document cannot be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is open in another window of Ratoon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers of this version are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was left at a version it does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 cannot be added here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save under another name, so that neither is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer of this version does not fit into memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer of %1 × %2 pixels is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refers to something that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows are out of order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite reports: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is of no known kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its bytes do not fit its hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing refers to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--route %1 is not available yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--upload %1 is not available yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run ratoon-cli providers for the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run ratoon-cli models for the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--region takes X,Y,W,H in whole pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example --region 100,80,400,300.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region lies outside the picture of %1 × %2 px.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask is %1 × %2 px, and the picture %3 × %4 px.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a grey mask of the picture&apos;s size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add --prompt &quot;what should change&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--region and --mask exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use: ratoon-cli %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not available yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no option --%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run ratoon-cli --help for the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs more than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know what to do with “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generate needs a place for the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add --out FILE or --document FILE.ratoon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Ratoon document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one of it with ratoon-cli new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has no version %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one version begins with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an id from ratoon-cli log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new needs a place for the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add --document FILE.ratoon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export needs a place for the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add --out FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--metadata %1 is not available yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out: nothing but the color profile is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--icc takes keep or srgb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON text is larger or deeper than allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not valid JSON at byte %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is an address at %1, not a picture, and Ratoon does not download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture to a file first, or copy the picture itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or drag a picture or an image file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures may go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force when Ratoon starts again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere yet: you will be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again before sending to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space and drag, middle button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take from the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt and drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StagingBar</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Make it warmer, like an evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black and white with more contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the stone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit photos by prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a picture, select what should change, and say how. Every edit is a version you can go back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a picture…	Ctrl+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste	Ctrl+Shift+V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty canvas…	Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop a picture anywhere here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it on a sample, without any key:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the recovered work %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>%1 × %2 px · %3 · %4 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionDelegate</name>
    <message>
        <source>Name of the version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Outside the selection: %n pixel(s) changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionsDock</name>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show versions as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search prompts and names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export this version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use prompt again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Opening %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratoon document (*.ratoon)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save %1 before it is closed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not saved is gone with all its versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are not saved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Kept work is offered when Ratoon starts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard this work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoomTool</name>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom: click to zoom in, Alt zooms out, drag around what to see</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Edit photos by prompt, on their original pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and documents to open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
