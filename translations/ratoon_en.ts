<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
</context>
<context>
    <name>Versions</name>
    <message numerus="yes">
        <source>Outside the selection: %n pixel(s) changed</source>
        <translation>
            <numerusform>Outside the selection: %n pixel changed</numerusform>
            <numerusform>Outside the selection: %n pixels changed</numerusform>
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
</context>
</TS>
