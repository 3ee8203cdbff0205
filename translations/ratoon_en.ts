<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Drift</name>
    <message numerus="yes">
        <source>No pixel went through more than %n model(s)</source>
        <translation>
            <numerusform>No pixel went through more than %n model</numerusform>
            <numerusform>No pixel went through more than %n models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) not as before</source>
        <translation>
            <numerusform>%n face not as before</numerusform>
            <numerusform>%n faces not as before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message numerus="yes">
        <source>%1 takes %n picture(s) in all.</source>
        <translation>
            <numerusform>%1 takes %n picture in all.</numerusform>
            <numerusform>%1 takes %n pictures in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, with %n reference(s)</source>
        <translation>
            <numerusform>, with %n reference</numerusform>
            <numerusform>, with %n references</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n reference(s)</source>
        <translation>
            <numerusform>With %n reference</numerusform>
            <numerusform>With %n references</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more after it.</source>
        <translation>
            <numerusform>%n more after it.</numerusform>
            <numerusform>%n more after it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) are in it: make sure that you may share them.</source>
        <translation>
            <numerusform>%n face is in it: make sure that you may share it.</numerusform>
            <numerusform>%n faces are in it: make sure that you may share them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratoon::ChangeList</name>
    <message numerus="yes">
        <source>%n other place(s) changed</source>
        <translation>
            <numerusform>%n other place changed</numerusform>
            <numerusform>%n other places changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratoon::LedgerDialog</name>
    <message numerus="yes">
        <source>%n at an unknown cost</source>
        <translation>
            <numerusform>%n at an unknown cost</numerusform>
            <numerusform>%n at an unknown cost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown, may have been billed</source>
        <translation>
            <numerusform>%n unknown, may have been billed</numerusform>
            <numerusform>%n unknown, may have been billed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n request(s)</source>
        <translation>
            <numerusform>%1 for %n request</numerusform>
            <numerusform>%1 for %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratoon::PassesLine</name>
    <message numerus="yes">
        <source>These pixels have been through %n model(s) already</source>
        <translation>
            <numerusform>These pixels have been through %n model already</numerusform>
            <numerusform>These pixels have been through %n models already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratoon::RebaseDialog</name>
    <message numerus="yes">
        <source>%n edit(s) are asked again from the original, so that each pixel goes through as few models as can be. The versions that are there stay.</source>
        <translation>
            <numerusform>%n edit is asked again from the original, so that each pixel goes through as few models as can be. The versions that are there stay.</numerusform>
            <numerusform>%n edits are asked again from the original, so that each pixel goes through as few models as can be. The versions that are there stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) by hand are left out.</source>
        <translation>
            <numerusform>%n change by hand is left out.</numerusform>
            <numerusform>%n changes by hand are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratoon::EditPill</name>
    <message numerus="yes">
        <source>%1 · %n more</source>
        <translation>
            <numerusform>%1 · %n more</numerusform>
            <numerusform>%1 · %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratoon::ModelPanel</name>
    <message numerus="yes">
        <source>%n variant(s)</source>
        <translation>
            <numerusform>%n variant</numerusform>
            <numerusform>%n variants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratoon::PromptFlow</name>
    <message numerus="yes">
        <source>%n more wait(s)</source>
        <translation>
            <numerusform>%n more waits</numerusform>
            <numerusform>%n more wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratoon::StartPage</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n picture(s) that were only opened</source>
        <translation>
            <numerusform>Show %n picture that was only opened</numerusform>
            <numerusform>Show %n pictures that were only opened</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratoon::Workspace</name>
    <message numerus="yes">
        <source>%n document(s) are not saved.</source>
        <translation>
            <numerusform>%n document is not saved.</numerusform>
            <numerusform>%n documents are not saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discarded. It can be had back for %n day(s).</source>
        <translation>
            <numerusform>Discarded. It can be had back for %n day.</numerusform>
            <numerusform>Discarded. It can be had back for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discarded work can be had back for %n day(s).</source>
        <translation>
            <numerusform>Discarded work can be had back for %n day.</numerusform>
            <numerusform>Discarded work can be had back for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be opened.</source>
        <translation>
            <numerusform>%n file could not be opened.</numerusform>
            <numerusform>%n files could not be opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unsaved work on %n document(s) can be recovered.</source>
        <translation>
            <numerusform>Unsaved work on %n document can be recovered.</numerusform>
            <numerusform>Unsaved work on %n documents can be recovered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message numerus="yes">
        <source>It was not saved over. Keep both gives the other file a name of its own beside yours. Reload opens the other file; your work can be had back for %n day(s).</source>
        <translation>
            <numerusform>It was not saved over. Keep both gives the other file a name of its own beside yours. Reload opens the other file; your work can be had back for %n day.</numerusform>
            <numerusform>It was not saved over. Keep both gives the other file a name of its own beside yours. Reload opens the other file; your work can be had back for %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratoon::SentPopover</name>
    <message numerus="yes">
        <source>%n face(s) found</source>
        <translation>
            <numerusform>%n face found</numerusform>
            <numerusform>%n faces found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratoon::KeyCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) make pictures.</source>
        <translation>
            <numerusform>%n model makes pictures.</numerusform>
            <numerusform>%n models make pictures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ratoon::DocumentView</name>
    <message numerus="yes">
        <source>%n file(s) could not be written.</source>
        <translation>
            <numerusform>%n file could not be written.</numerusform>
            <numerusform>%n files could not be written.</numerusform>
        </translation>
    </message>
</context>
</TS>
