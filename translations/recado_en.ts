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
    <message numerus="yes">
        <source>%n requests made, none sent.</source>
        <translation>
            <numerusform>%n request made, none sent.</numerusform>
            <numerusform>%n requests made, none sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“recadoctl broadcast fix” settles %n of them.</source>
        <translation>
            <numerusform>“recadoctl broadcast fix” settles %n of them.</numerusform>
            <numerusform>“recadoctl broadcast fix” settles %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused or failed</source>
        <translation>
            <numerusform>%n refused or failed</numerusform>
            <numerusform>%n refused or failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uncertain</source>
        <translation>
            <numerusform>%n uncertain</numerusform>
            <numerusform>%n uncertain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages are sent again.</source>
        <translation>
            <numerusform>%n message is sent again.</numerusform>
            <numerusform>%n messages are sent again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::BroadcastModel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::BroadcastRunView</name>
    <message numerus="yes">
        <source>Try again to reach %n people?</source>
        <translation>
            <numerusform>Try again to reach %n person?</numerusform>
            <numerusform>Try again to reach %n people?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) leave again.</source>
        <translation>
            <numerusform>%n message leaves again.</numerusform>
            <numerusform>%n messages leave again.</numerusform>
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
    <name>recado::CauseStrip</name>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n failure</numerusform>
            <numerusform>%n failures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cause(s)</source>
        <translation>
            <numerusform>%n cause</numerusform>
            <numerusform>%n causes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uncertain</source>
        <translation>
            <numerusform>%n uncertain</numerusform>
            <numerusform>%n uncertain</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::CheckStep</name>
    <message numerus="yes">
        <source>Send to %n people</source>
        <translation>
            <numerusform>Send to %n person</numerusform>
            <numerusform>Send to %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) made, none sent.</source>
        <translation>
            <numerusform>%n request made, none sent.</numerusform>
            <numerusform>%n requests made, none sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be refused; first line %1: %2</source>
        <translation>
            <numerusform>%n would be refused; first line %1: %2</numerusform>
            <numerusform>%n would be refused; first line %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::CheckWords</name>
    <message numerus="yes">
        <source>this template in the last %n day(s): nobody</source>
        <translation>
            <numerusform>this template in the last %n day: nobody</numerusform>
            <numerusform>this template in the last %n days: nobody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this template in the last %n day(s); left out already</source>
        <translation>
            <numerusform>this template in the last %n day; left out already</numerusform>
            <numerusform>this template in the last %n days; left out already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) looked at</source>
        <translation>
            <numerusform>%n link looked at</numerusform>
            <numerusform>%n links looked at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::CloseDialog</name>
    <message numerus="yes">
        <source>%n broadcast(s) are being sent</source>
        <translation>
            <numerusform>%n broadcast is being sent</numerusform>
            <numerusform>%n broadcasts are being sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::ColumnsStep</name>
    <message numerus="yes">
        <source>%n variable(s) have neither a column nor a text.</source>
        <translation>
            <numerusform>%n variable has neither a column nor a text.</numerusform>
            <numerusform>%n variables have neither a column nor a text.</numerusform>
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
    <message numerus="yes">
        <source>All %n of its people are under Messages.</source>
        <translation>
            <numerusform>Its one person is under Messages.</numerusform>
            <numerusform>All %n of its people are under Messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were reached and are no longer in it.</source>
        <translation>
            <numerusform>%n person was reached and is no longer in it.</numerusform>
            <numerusform>%n people were reached and are no longer in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It did not leave for %n, who stand here.</source>
        <translation>
            <numerusform>It did not leave for %n, who stands here.</numerusform>
            <numerusform>It did not leave for %n, who stand here.</numerusform>
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
    <name>recado::MainWindow</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
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
    <name>recado::Paper</name>
    <message numerus="yes">
        <source>and %n other cause(s)</source>
        <translation>
            <numerusform>and %n other cause</numerusform>
            <numerusform>and %n other causes</numerusform>
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
    <message numerus="yes">
        <source>and %n more ✕</source>
        <translation>
            <numerusform>and %n more ✕</numerusform>
            <numerusform>and %n more ✕</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more people: take them away</source>
        <translation>
            <numerusform>%n more person: take them away</numerusform>
            <numerusform>%n more people: take them away</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::RecipientsStep</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are merged: only the first of them has a value.</source>
        <translation>
            <numerusform>%n cell is merged: only the first of them has a value.</numerusform>
            <numerusform>%n cells are merged: only the first of them has a value.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n row(s)</source>
        <translation>
            <numerusform>Read %n row</numerusform>
            <numerusform>Read %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::SendBar</name>
    <message numerus="yes">
        <source>to %n people</source>
        <translation>
            <numerusform>to %n person</numerusform>
            <numerusform>to %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::SendStep</name>
    <message numerus="yes">
        <source>Schedule for %n people</source>
        <translation>
            <numerusform>Schedule for %n person</numerusform>
            <numerusform>Schedule for %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to %n people</source>
        <translation>
            <numerusform>Send to %n person</numerusform>
            <numerusform>Send to %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First a sample of %n.</source>
        <translation>
            <numerusform>First a sample of %n.</numerusform>
            <numerusform>First a sample of %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that need you are not sent to.</source>
        <translation>
            <numerusform>%n row that needs you is not sent to.</numerusform>
            <numerusform>%n rows that need you are not sent to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to %n people?</source>
        <translation>
            <numerusform>Send to %n person?</numerusform>
            <numerusform>Send to %n people?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::StoryFilterBar</name>
    <message numerus="yes">
        <source>%n statuses</source>
        <translation>
            <numerusform>%n status</numerusform>
            <numerusform>%n statuses</numerusform>
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
    <name>recado::VerdictBanner</name>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n ready</numerusform>
            <numerusform>%n ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
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
