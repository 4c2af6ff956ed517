<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ContactSyncWords</name>
    <message numerus="yes">
        <source>%n card(s) have no number: the provider adds nobody without one.</source>
        <translation>
            <numerusform>%n card has no number: the provider adds nobody without one.</numerusform>
            <numerusform>%n cards have no number: the provider adds nobody without one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) of the provider were not understood.</source>
        <translation>
            <numerusform>%n contact of the provider was not understood.</numerusform>
            <numerusform>%n contacts of the provider were not understood.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) asked to be forgotten and are not brought back.</source>
        <translation>
            <numerusform>%n person asked to be forgotten and is not brought back.</numerusform>
            <numerusform>%n people asked to be forgotten and are not brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) of the provider are two cards here: merge those first.</source>
        <translation>
            <numerusform>%n contact of the provider is two cards here: merge those first.</numerusform>
            <numerusform>%n contacts of the provider are two cards each here: merge those first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) are two contacts at the provider: the first is kept the same.</source>
        <translation>
            <numerusform>%n card is two contacts at the provider: the first is kept the same.</numerusform>
            <numerusform>%n cards are two contacts each at the provider: the first is kept the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) were removed at the provider and are not added again.</source>
        <translation>
            <numerusform>%n contact was removed at the provider and is not added again.</numerusform>
            <numerusform>%n contacts were removed at the provider and are not added again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) were removed here and are not brought back.</source>
        <translation>
            <numerusform>%n card was removed here and is not brought back.</numerusform>
            <numerusform>%n cards were removed here and are not brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) cannot be held by the other side; the rest is kept the same.</source>
        <translation>
            <numerusform>%n attribute cannot be held by the other side; the rest is kept the same.</numerusform>
            <numerusform>%n attributes cannot be held by the other side; the rest is kept the same.</numerusform>
        </translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>Written to %1, for %n accounts.</source>
        <translation>
            <numerusform>Written to %1, for %n account.</numerusform>
            <numerusform>Written to %1, for %n accounts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries fetched and kept.</source>
        <translation>
            <numerusform>%n delivery fetched and kept.</numerusform>
            <numerusform>%n deliveries fetched and kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listening at %1 for %n accounts.</source>
        <translation>
            <numerusform>Listening at %1 for %n account.</numerusform>
            <numerusform>Listening at %1 for %n accounts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deliveries are closed for the key %1; %n wait to be fetched.</source>
        <translation>
            <numerusform>Deliveries are closed for the key %1; %n waits to be fetched.</numerusform>
            <numerusform>Deliveries are closed for the key %1; %n wait to be fetched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attributes were changed on both sides and are left; --take ours or --take theirs decides.</source>
        <translation>
            <numerusform>%n attribute was changed on both sides and is left; --take ours or --take theirs decides.</numerusform>
            <numerusform>%n attributes were changed on both sides and are left; --take ours or --take theirs decides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages that were not here</source>
        <translation>
            <numerusform>%n message that was not here</numerusform>
            <numerusform>%n messages that were not here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are not written to any more.</source>
        <translation>
            <numerusform>%n person is not written to any more.</numerusform>
            <numerusform>%n people are not written to any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines have no telephone number.</source>
        <translation>
            <numerusform>%n line has no telephone number.</numerusform>
            <numerusform>%n lines have no telephone number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written to %1: person.json, person.html, %n file(s).</source>
        <translation>
            <numerusform>Written to %1: person.json, person.html, %n file.</numerusform>
            <numerusform>Written to %1: person.json, person.html, %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::AddOptOutsDialog</name>
    <message numerus="yes">
        <source>%1: %n numbers.</source>
        <translation>
            <numerusform>%1: %n number.</numerusform>
            <numerusform>%1: %n numbers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines without a number are passed over.</source>
        <translation>
            <numerusform>%n line without a number is passed over.</numerusform>
            <numerusform>%n lines without a number are passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are no telephone numbers: mend or remove them.</source>
        <translation>
            <numerusform>%n line is no telephone number: mend or remove it.</numerusform>
            <numerusform>%n lines are no telephone numbers: mend or remove them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::ApprovalCard</name>
    <message numerus="yes">
        <source>%1 approved this for %n people, %2.</source>
        <translation>
            <numerusform>%1 approved this for %n person, %2.</numerusform>
            <numerusform>%1 approved this for %n people, %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::ApprovalDialog</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay behind</source>
        <translation>
            <numerusform>%n row stays behind</numerusform>
            <numerusform>%n rows stay behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::AroundPart</name>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n sent</numerusform>
            <numerusform>%n sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed</source>
        <translation>
            <numerusform>%n of them failed</numerusform>
            <numerusform>%n of them failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>%n received</numerusform>
            <numerusform>%n received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::AttributeDialog</name>
    <message numerus="yes">
        <source>On %n card(s). A value that is there is written over.</source>
        <translation>
            <numerusform>On %n card. A value that is there is written over.</numerusform>
            <numerusform>On %n cards. A value that is there is written over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set on %n card(s)</source>
        <translation>
            <numerusform>Set on %n card</numerusform>
            <numerusform>Set on %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add to %n card(s)</source>
        <translation>
            <numerusform>Add to %n card</numerusform>
            <numerusform>Add to %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take from %n card(s)</source>
        <translation>
            <numerusform>Take from %n card</numerusform>
            <numerusform>Take from %n cards</numerusform>
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
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
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
    <name>recado::ConnectionsPage</name>
    <message numerus="yes">
        <source>%n webhook deliveries of the last 24 hours could not be read.</source>
        <translation>
            <numerusform>%n webhook delivery of the last 24 hours could not be read.</numerusform>
            <numerusform>%n webhook deliveries of the last 24 hours could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::ConsentPart</name>
    <message numerus="yes">
        <source>Show %n earlier</source>
        <translation>
            <numerusform>Show %n earlier</numerusform>
            <numerusform>Show %n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::ContactCard</name>
    <message numerus="yes">
        <source>The merge was taken back: there are %n cards again.</source>
        <translation>
            <numerusform>The merge was taken back: there is %n card again.</numerusform>
            <numerusform>The merge was taken back: there are %n cards again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::ContactImportDialog</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n row(s)</source>
        <translation>
            <numerusform>about %n row</numerusform>
            <numerusform>about %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n contact(s)</source>
        <translation>
            <numerusform>&amp;Import %n contact</numerusform>
            <numerusform>&amp;Import %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought up to date</source>
        <translation>
            <numerusform>%n brought up to date</numerusform>
            <numerusform>%n brought up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <translation>
            <numerusform>%n as it was</numerusform>
            <numerusform>%n as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be new</source>
        <translation>
            <numerusform>%n would be new</numerusform>
            <numerusform>%n would be new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be brought up to date</source>
        <translation>
            <numerusform>%n would be brought up to date</numerusform>
            <numerusform>%n would be brought up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are</source>
        <translation>
            <numerusform>%n stays as it is</numerusform>
            <numerusform>%n stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be refused</source>
        <translation>
            <numerusform>%n would be refused</numerusform>
            <numerusform>%n would be refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::ContactSelectionBar</name>
    <message numerus="yes">
        <source>%n contact(s) selected</source>
        <translation>
            <numerusform>%n contact selected</numerusform>
            <numerusform>%n contacts selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n cards are merged at once.</source>
        <translation>
            <numerusform>At most %n card is merged at once.</numerusform>
            <numerusform>At most %n cards are merged at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n card(s)?</source>
        <translation>
            <numerusform>Remove %n card?</numerusform>
            <numerusform>Remove %n cards?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n card(s)</source>
        <translation>
            <numerusform>Remove %n card</numerusform>
            <numerusform>Remove %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) removed.</source>
        <translation>
            <numerusform>%n card removed.</numerusform>
            <numerusform>%n cards removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) changed.</source>
        <translation>
            <numerusform>%n card changed.</numerusform>
            <numerusform>%n cards changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::ContactSyncDialog</name>
    <message numerus="yes">
        <source>Add %n contact(s) here</source>
        <translation>
            <numerusform>Add %n contact here</numerusform>
            <numerusform>Add %n contacts here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n card(s) here up to date</source>
        <translation>
            <numerusform>Bring %n card here up to date</numerusform>
            <numerusform>Bring %n cards here up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n contact(s) at the provider</source>
        <translation>
            <numerusform>Add %n contact at the provider</numerusform>
            <numerusform>Add %n contacts at the provider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n contact(s) at the provider up to date</source>
        <translation>
            <numerusform>Bring %n contact at the provider up to date</numerusform>
            <numerusform>Bring %n contacts at the provider up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) differ on both sides, and only you know which is right. What is not chosen stays as it is on both.</source>
        <translation>
            <numerusform>%n value differs on both sides, and only you know which is right. What is not chosen stays as it is on both.</numerusform>
            <numerusform>%n values differ on both sides, and only you know which are right. What is not chosen stays as it is on both.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n are shown; the others go with what is chosen for all.</source>
        <translation>
            <numerusform>The first is shown; the others go with what is chosen for all.</numerusform>
            <numerusform>The first %n are shown; the others go with what is chosen for all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) left for the next time.</source>
        <translation>
            <numerusform>%n conflict left for the next time.</numerusform>
            <numerusform>%n conflicts left for the next time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were changed meanwhile and are left for the next time.</source>
        <translation>
            <numerusform>%n value was changed meanwhile and is left for the next time.</numerusform>
            <numerusform>%n values were changed meanwhile and are left for the next time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::ContactsPage</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) written to %1.</source>
        <translation>
            <numerusform>%n contact written to %1.</numerusform>
            <numerusform>%n contacts written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::ConversationFilterBar</name>
    <message numerus="yes">
        <source>Waiting for more than %n min</source>
        <translation>
            <numerusform>Waiting for more than %n min</numerusform>
            <numerusform>Waiting for more than %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for more than %n h</source>
        <translation>
            <numerusform>Waiting for more than %n h</numerusform>
            <numerusform>Waiting for more than %n h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::ConversationHeader</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::ConversationWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::DeliveriesPage</name>
    <message numerus="yes">
        <source>The %n &amp;selected</source>
        <translation>
            <numerusform>The %n &amp;selected</numerusform>
            <numerusform>The %n &amp;selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n of the filter</source>
        <translation>
            <numerusform>&amp;All %n of the filter</numerusform>
            <numerusform>&amp;All %n of the filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n</source>
        <translation>
            <numerusform>&amp;All %n</numerusform>
            <numerusform>&amp;All %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::DeliveryCells</name>
    <message numerus="yes">
        <source>+%n more</source>
        <comment>messages</comment>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::DeliveryEvents</name>
    <message numerus="yes">
        <source>%n more event(s) stand in the raw content.</source>
        <translation>
            <numerusform>%n more event stands in the raw content.</numerusform>
            <numerusform>%n more events stand in the raw content.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::DeliveryPane</name>
    <message numerus="yes">
        <source>came %n more time(s)</source>
        <translation>
            <numerusform>came %n more time</numerusform>
            <numerusform>came %n more times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::DeliveryTable</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::DoctorWording</name>
    <message numerus="yes">
        <source>%n places are damaged</source>
        <translation>
            <numerusform>%n place is damaged</numerusform>
            <numerusform>%n places are damaged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows refer to nothing</source>
        <translation>
            <numerusform>%n row refers to nothing</numerusform>
            <numerusform>%n rows refer to nothing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>certificate good for %n days</source>
        <translation>
            <numerusform>certificate good for %n day</numerusform>
            <numerusform>certificate good for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>good for %n days</source>
        <translation>
            <numerusform>good for %n day</numerusform>
            <numerusform>good for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n templates</source>
        <translation>
            <numerusform>%n template</numerusform>
            <numerusform>%n templates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n templates, fetched: %1</source>
        <translation>
            <numerusform>%n template, fetched: %1</numerusform>
            <numerusform>%n templates, fetched: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n broken</numerusform>
            <numerusform>%n broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sound</source>
        <translation>
            <numerusform>%n sound</numerusform>
            <numerusform>%n sound</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not looked at</source>
        <translation>
            <numerusform>%n not looked at</numerusform>
            <numerusform>%n not looked at</numerusform>
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
    <name>recado::ExportDialog</name>
    <message numerus="yes">
        <source>The %Ln s&amp;elected</source>
        <translation>
            <numerusform>The %Ln s&amp;elected</numerusform>
            <numerusform>The %Ln s&amp;elected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln that fit the &amp;filter</source>
        <translation>
            <numerusform>%Ln that fits the &amp;filter</numerusform>
            <numerusform>All %Ln that fit the &amp;filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln &amp;message(s)</source>
        <translation>
            <numerusform>%Ln &amp;message</numerusform>
            <numerusform>All %Ln &amp;messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E&amp;xport %Ln message(s)…</source>
        <translation>
            <numerusform>E&amp;xport %Ln message…</numerusform>
            <numerusform>E&amp;xport %Ln messages…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::ExportStrip</name>
    <message numerus="yes">
        <source>%Ln message(s) exported into “%1”.</source>
        <translation>
            <numerusform>%Ln message exported into “%1”.</numerusform>
            <numerusform>%Ln messages exported into “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::ExportWords</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::FailureDialog</name>
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
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%n channel</numerusform>
            <numerusform>%n channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n templates</source>
        <translation>
            <numerusform>%n template</numerusform>
            <numerusform>%n templates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broadcasts</source>
        <translation>
            <numerusform>%n broadcast</numerusform>
            <numerusform>%n broadcasts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::FiltersDialog</name>
    <message numerus="yes">
        <source>More than %n filters cannot be kept.</source>
        <translation>
            <numerusform>More than %n filter cannot be kept.</numerusform>
            <numerusform>More than %n filters cannot be kept.</numerusform>
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
    <message numerus="yes">
        <source>%n webhook deliveries of the last 24 hours could not be read</source>
        <translation>
            <numerusform>%n webhook delivery of the last 24 hours could not be read</numerusform>
            <numerusform>%n webhook deliveries of the last 24 hours could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n unread message</numerusform>
            <numerusform>%n unread messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::MergeDialog</name>
    <message numerus="yes">
        <source>&amp;Merge %n card(s)</source>
        <translation>
            <numerusform>&amp;Merge %n card</numerusform>
            <numerusform>&amp;Merge %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::MergeStrip</name>
    <message numerus="yes">
        <source>%n pair(s) of cards look like one person.</source>
        <translation>
            <numerusform>%n pair of cards looks like one person.</numerusform>
            <numerusform>%n pairs of cards look like one person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::MessageActions</name>
    <message numerus="yes">
        <source>%n template(s) were fetched.</source>
        <translation>
            <numerusform>%n template was fetched.</numerusform>
            <numerusform>%n templates were fetched.</numerusform>
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
    <name>recado::NameChoices</name>
    <message numerus="yes">
        <source>%n more; search for them</source>
        <translation>
            <numerusform>%n more; search for it</numerusform>
            <numerusform>%n more; search for them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::NoticeWords</name>
    <message numerus="yes">
        <source>wrote %n message(s)</source>
        <translation>
            <numerusform>wrote %n message</numerusform>
            <numerusform>wrote %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n unread)</source>
        <translation>
            <numerusform>%1 (%n unread)</numerusform>
            <numerusform>%1 (%n unread)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people wrote</source>
        <translation>
            <numerusform>%n person wrote</numerusform>
            <numerusform>%n people wrote</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::OptOutDialog</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people</source>
        <translation>
            <numerusform>%1 of %n person</numerusform>
            <numerusform>%1 of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n words.</source>
        <translation>
            <numerusform>Saved: %n word.</numerusform>
            <numerusform>Saved: %n words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::OverviewView</name>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n failure</numerusform>
            <numerusform>%n failures</numerusform>
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
    <name>recado::PrivacyCard</name>
    <message numerus="yes">
        <source>%1: %n day(s)</source>
        <translation>
            <numerusform>%1: %n day</numerusform>
            <numerusform>%1: %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::PrivacyWords</name>
    <message numerus="yes">
        <source>%n message(s) wait to be sent. Call them back first.</source>
        <translation>
            <numerusform>%n message waits to be sent. Call it back first.</numerusform>
            <numerusform>%n messages wait to be sent. Call them back first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are on their way at this moment. Try again in a minute.</source>
        <translation>
            <numerusform>%n message is on its way at this moment. Try again in a minute.</numerusform>
            <numerusform>%n messages are on their way at this moment. Try again in a minute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n message(s) nobody knows whether they left. Decide about them first: an answer could still come.</source>
        <translation>
            <numerusform>Of %n message nobody knows whether it left. Decide about it first: an answer could still come.</numerusform>
            <numerusform>Of %n messages nobody knows whether they left. Decide about them first: an answer could still come.</numerusform>
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
    <message numerus="yes">
        <source>Read again with today&apos;s decoder: %n new fact(s).</source>
        <translation>
            <numerusform>Read again with today&apos;s decoder: %n new fact.</numerusform>
            <numerusform>Read again with today&apos;s decoder: %n new facts.</numerusform>
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
    <message numerus="yes">
        <source>%n hidden row(s) of the sheet will be read too.</source>
        <translation>
            <numerusform>%n hidden row of the sheet will be read too.</numerusform>
            <numerusform>%n hidden rows of the sheet will be read too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) without a number or business-scoped id are left out.</source>
        <translation>
            <numerusform>%n contact without a number or business-scoped id is left out.</numerusform>
            <numerusform>%n contacts without a number or business-scoped id are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::RelayWords</name>
    <message numerus="yes">
        <source>%n deliveries cannot be opened with this installation&apos;s key. They stay on the relay.</source>
        <translation>
            <numerusform>%n delivery cannot be opened with this installation&apos;s key. It stays on the relay.</numerusform>
            <numerusform>%n deliveries cannot be opened with this installation&apos;s key. They stay on the relay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are for accounts that are not here (%1). They stay on the relay.</source>
        <translation>
            <numerusform>%n delivery is for accounts that are not here (%1). It stays on the relay.</numerusform>
            <numerusform>%n deliveries are for accounts that are not here (%1). They stay on the relay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries wait on the relay until the keychain or vault is open.</source>
        <translation>
            <numerusform>%n delivery waits on the relay until the keychain or vault is open.</numerusform>
            <numerusform>%n deliveries wait on the relay until the keychain or vault is open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries have a wrong signature: nothing in them is believed.</source>
        <translation>
            <numerusform>%n delivery has a wrong signature: nothing in it is believed.</numerusform>
            <numerusform>%n deliveries have a wrong signature: nothing in them is believed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The relay&apos;s clock is ahead by %n seconds.</source>
        <translation>
            <numerusform>The relay&apos;s clock is ahead by %n second.</numerusform>
            <numerusform>The relay&apos;s clock is ahead by %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The relay&apos;s clock is behind by %n seconds.</source>
        <translation>
            <numerusform>The relay&apos;s clock is behind by %n second.</numerusform>
            <numerusform>The relay&apos;s clock is behind by %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::ReplayJob</name>
    <message numerus="yes">
        <source>%n deliveries were replayed.</source>
        <translation>
            <numerusform>%n delivery was replayed.</numerusform>
            <numerusform>%n deliveries were replayed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them taught something new.</source>
        <translation>
            <numerusform>%n of them taught something new.</numerusform>
            <numerusform>%n of them taught something new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay refused: the signature does not fit the stored app secret.</source>
        <translation>
            <numerusform>%n stays refused: the signature does not fit the stored app secret.</numerusform>
            <numerusform>%n stay refused: the signature does not fit the stored app secret.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::ReplyBar</name>
    <message numerus="yes">
        <source>%n more file(s) wait.</source>
        <translation>
            <numerusform>%n more file waits.</numerusform>
            <numerusform>%n more files wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaves in %n s.</source>
        <translation>
            <numerusform>Leaves in %n s.</numerusform>
            <numerusform>Leaves in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::SelectionBar</name>
    <message numerus="yes">
        <source>%n message(s) selected</source>
        <translation>
            <numerusform>%n message selected</numerusform>
            <numerusform>%n messages selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new fact(s)</source>
        <translation>
            <numerusform>%n new fact</numerusform>
            <numerusform>%n new facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider was asked about %n message(s):</source>
        <translation>
            <numerusform>The provider was asked about %n message:</numerusform>
            <numerusform>The provider was asked about %n messages:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new fact(s).</source>
        <translation>
            <numerusform>%n new fact.</numerusform>
            <numerusform>%n new facts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not asked about %n of %1: %2.</source>
        <translation>
            <numerusform>Not asked about %n of %1: %2.</numerusform>
            <numerusform>Not asked about %n of %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may only leave later, the first at %1.</source>
        <translation>
            <numerusform>%n may only leave later, at %1.</numerusform>
            <numerusform>%n may only leave later, the first at %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n something has to be mended first.</source>
        <translation>
            <numerusform>For %n something has to be mended first.</numerusform>
            <numerusform>For %n something has to be mended first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may have arrived: each is a decision of its own.</source>
        <translation>
            <numerusform>%n may have arrived: it is a decision of its own.</numerusform>
            <numerusform>%n may have arrived: each is a decision of its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would fail again.</source>
        <translation>
            <numerusform>%n would fail again.</numerusform>
            <numerusform>%n would fail again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked not to be written to.</source>
        <translation>
            <numerusform>%n asked not to be written to.</numerusform>
            <numerusform>%n asked not to be written to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have neither failed nor been refused.</source>
        <translation>
            <numerusform>%n has neither failed nor been refused.</numerusform>
            <numerusform>%n have neither failed nor been refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n message(s) again?</source>
        <translation>
            <numerusform>Send %n message again?</numerusform>
            <numerusform>Send %n messages again?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n again</source>
        <translation>
            <numerusform>Send %n again</numerusform>
            <numerusform>Send %n again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to leave</source>
        <translation>
            <numerusform>%n waiting to leave</numerusform>
            <numerusform>%n waiting to leave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait to leave again.</source>
        <translation>
            <numerusform>%n message waits to leave again.</numerusform>
            <numerusform>%n messages wait to leave again.</numerusform>
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
    <name>recado::SilenceWords</name>
    <message numerus="yes">
        <source>More than %n messages wait for their first webhook.</source>
        <translation>
            <numerusform>More than %n message waits for its first webhook.</numerusform>
            <numerusform>More than %n messages wait for their first webhook.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait for their first webhook.</source>
        <translation>
            <numerusform>%n message waits for its first webhook.</numerusform>
            <numerusform>%n messages wait for their first webhook.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhooks came with a signature that does not fit the stored app secret: compare it with the app&apos;s at the provider.</source>
        <translation>
            <numerusform>%n webhook came with a signature that does not fit the stored app secret: compare it with the app&apos;s at the provider.</numerusform>
            <numerusform>%n webhooks came with a signature that does not fit the stored app secret: compare it with the app&apos;s at the provider.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhooks came that this version cannot read: look at Received events.</source>
        <translation>
            <numerusform>%n webhook came that this version cannot read: look at Received events.</numerusform>
            <numerusform>%n webhooks came that this version cannot read: look at Received events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other webhooks of this account came, none about these messages: look at the provider whether statuses are subscribed for this number.</source>
        <translation>
            <numerusform>%n other webhook of this account came, not about these messages: look at the provider whether statuses are subscribed for this number.</numerusform>
            <numerusform>%n other webhooks of this account came, none about these messages: look at the provider whether statuses are subscribed for this number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests came for an address that does not exist here (404): the address at the provider is an old or mistyped one.</source>
        <translation>
            <numerusform>%n request came for an address that does not exist here (404): the address at the provider is an old or mistyped one.</numerusform>
            <numerusform>%n requests came for an address that does not exist here (404): the address at the provider is an old or mistyped one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked about %n messages:</source>
        <translation>
            <numerusform>Asked about %n message:</numerusform>
            <numerusform>Asked about %n messages:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n news.</source>
        <translation>
            <numerusform>%n news.</numerusform>
            <numerusform>%n news.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uncertain ones settled.</source>
        <translation>
            <numerusform>%n uncertain one settled.</numerusform>
            <numerusform>%n uncertain ones settled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be asked about.</source>
        <translation>
            <numerusform>%n could not be asked about.</numerusform>
            <numerusform>%n could not be asked about.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer from the network: going on with %n messages when it is back.</source>
        <translation>
            <numerusform>No answer from the network: going on with %n message when it is back.</numerusform>
            <numerusform>No answer from the network: going on with %n messages when it is back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking about %n messages:</source>
        <translation>
            <numerusform>Asking about %n message:</numerusform>
            <numerusform>Asking about %n messages:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done,</source>
        <translation>
            <numerusform>%n done,</numerusform>
            <numerusform>%n done,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No events for %n sending numbers.</source>
        <translation>
            <numerusform>No events for %n sending number.</numerusform>
            <numerusform>No events for %n sending numbers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait and leave by themselves when it is back. Nothing is lost.</source>
        <translation>
            <numerusform>%n message waits and leaves by itself when it is back. Nothing is lost.</numerusform>
            <numerusform>%n messages wait and leave by themselves when it is back. Nothing is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait and leave by themselves afterwards.</source>
        <translation>
            <numerusform>%n message waits and leaves by itself afterwards.</numerusform>
            <numerusform>%n messages wait and leave by themselves afterwards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::StatusStrip</name>
    <message numerus="yes">
        <source>%Ln not understood</source>
        <comment>webhook deliveries</comment>
        <translation>
            <numerusform>%Ln not understood</numerusform>
            <numerusform>%Ln not understood</numerusform>
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
    <name>recado::StoryPane</name>
    <message numerus="yes">
        <source>%n other message(s)</source>
        <translation>
            <numerusform>%n other message</numerusform>
            <numerusform>%n other messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::StoryWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::TakeBackDialog</name>
    <message numerus="yes">
        <source>Take back the opt-outs of %n people?</source>
        <translation>
            <numerusform>Take back the opt-out of %n person?</numerusform>
            <numerusform>Take back the opt-outs of %n people?</numerusform>
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
    <name>recado::ThreadView</name>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n unread message</numerusform>
            <numerusform>%n unread messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::TimeWords</name>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>about %n second</numerusform>
            <numerusform>about %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>about %n hour</numerusform>
            <numerusform>about %n hours</numerusform>
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
