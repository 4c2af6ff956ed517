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
    <name>recado::BubbleWords</name>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>for %n day</numerusform>
            <numerusform>for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This code expires in %n minute(s).</source>
        <translation>
            <numerusform>This code expires in %n minute.</numerusform>
            <numerusform>This code expires in %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::ComposePage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaves in %n s.</source>
        <translation>
            <numerusform>Leaves in %n s.</numerusform>
            <numerusform>Leaves in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled message(s) missed their time.</source>
        <translation>
            <numerusform>%n scheduled message missed its time.</numerusform>
            <numerusform>%n scheduled messages missed their time.</numerusform>
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
    <name>recado::DraftTitle</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
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
    <message numerus="yes">
        <source>%n people.</source>
        <translation>
            <numerusform>%n person.</numerusform>
            <numerusform>%n people.</numerusform>
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
    <name>recado::MessageField</name>
    <message numerus="yes">
        <source>%n invisible character(s)</source>
        <translation>
            <numerusform>%n invisible character</numerusform>
            <numerusform>%n invisible characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n curly quote(s)</source>
        <translation>
            <numerusform>%n curly quote</numerusform>
            <numerusform>%n curly quotes</numerusform>
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
    <name>recado::RecipientField</name>
    <message numerus="yes">
        <source>%n repeated number(s) put together.</source>
        <translation>
            <numerusform>%n repeated number put together.</numerusform>
            <numerusform>%n repeated numbers put together.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::SendBar</name>
    <message numerus="yes">
        <source>from %1 to %n people</source>
        <translation>
            <numerusform>from %1 to %n person</numerusform>
            <numerusform>from %1 to %n people</numerusform>
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
<context>
    <name>recado::TemplateEditor</name>
    <message numerus="yes">
        <source>%n thing(s) stand in the way. Each is said at its field and listed below the form.</source>
        <translation>
            <numerusform>%n thing stands in the way. It is said at its field and listed below the form.</numerusform>
            <numerusform>%n things stand in the way. Each is said at its field and listed below the form.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::TemplateWords</name>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>used %n time</numerusform>
            <numerusform>used %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::TemplatesPage</name>
    <message numerus="yes">
        <source>%n template(s)</source>
        <translation>
            <numerusform>%n template</numerusform>
            <numerusform>%n templates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsent</source>
        <translation>
            <numerusform>%n unsent</numerusform>
            <numerusform>%n unsent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::WindowWatch</name>
    <message numerus="yes">
        <source>%1 of %n windows open</source>
        <translation>
            <numerusform>%1 of %n window open</numerusform>
            <numerusform>%1 of %n windows open</numerusform>
        </translation>
    </message>
</context>
</TS>
