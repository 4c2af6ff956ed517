<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Terminal</name>
    <message numerus="yes">
        <source>good (%n found)</source>
        <translation>
            <numerusform>good (%n found)</numerusform>
            <numerusform>good (%n found)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>repeated %n times</source>
        <translation>
            <numerusform>repeated once</numerusform>
            <numerusform>repeated %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked about %n messages.</source>
        <translation>
            <numerusform>Asked about %n message.</numerusform>
            <numerusform>Asked about %n messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n templates fetched.</source>
        <translation>
            <numerusform>%n template fetched.</numerusform>
            <numerusform>%n templates fetched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers post their events there.</source>
        <translation>
            <numerusform>%n number posts its events there.</numerusform>
            <numerusform>%n numbers post their events there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n templates deleted.</source>
        <translation>
            <numerusform>%n template deleted.</numerusform>
            <numerusform>%n templates deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::ConnectionReportView</name>
    <message numerus="yes">
        <source>%n seen</source>
        <comment>templates on the first page</comment>
        <translation>
            <numerusform>%n seen</numerusform>
            <numerusform>%n seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>sending numbers</comment>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::DraftWords</name>
    <message numerus="yes">
        <source>%n values are missing.</source>
        <translation>
            <numerusform>%n value is missing.</numerusform>
            <numerusform>%n values are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::FilterBar</name>
    <message numerus="yes">
        <source>%n statuses</source>
        <translation>
            <numerusform>%n status</numerusform>
            <numerusform>%n statuses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::MessagesPage</name>
    <message numerus="yes">
        <source>The provider told %n new fact(s).</source>
        <translation>
            <numerusform>The provider told %n new fact.</numerusform>
            <numerusform>The provider told %n new facts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::RawDialog</name>
    <message numerus="yes">
        <source>came %n more time(s)</source>
        <translation>
            <numerusform>came %n more time</numerusform>
            <numerusform>came %n more times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::TemplateChooser</name>
    <message numerus="yes">
        <source>%n template(s) of the provider could not be understood.</source>
        <translation>
            <numerusform>%n template(s) of the provider could not be understood.</numerusform>
            <numerusform>%n template(s) of the provider could not be understood.</numerusform>
        </translation>
    </message>
</context>
</TS>
