#include "simulator/content/checks.h"

namespace recado::simulator::content {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestBody = 1024;
constexpr int longestListBody = 4096;
constexpr int longestLine = 60; // header and footer
constexpr int longestLabel = 20;
constexpr int longestTitle = 24;
constexpr int mostRows = 10;

const QStringList allHeaders{u"text"_s, u"image"_s, u"video"_s, u"document"_s};

void checkButtons(const Reader &interactive, const Rules &rules)
{
    checkFrame(interactive, longestBody, allHeaders, rules);
    QStringList ids;
    QStringList titles;
    for (const Reader &button : interactive.part(u"action"_s).parts(u"buttons"_s, 1, 3)) {
        button.word(u"type"_s, {u"reply"_s});
        const Reader reply = button.part(u"reply"_s);
        ids.append(reply.text(u"id"_s, 256));
        titles.append(reply.text(u"title"_s, longestLabel));
        if (ids.last() != ids.last().trimmed())
            reply.refuse(invalid, reply.at(u"id"_s) + u" must not begin or end with a space."_s);
    }
    if (!areUnique(ids) || !areUnique(titles))
        interactive.refuse(invalid, u"Button ids and titles must be unique."_s);
}

void checkList(const Reader &interactive, const Rules &rules)
{
    checkFrame(interactive, longestListBody, {u"text"_s}, rules);
    const Reader action = interactive.part(u"action"_s);
    action.text(u"button"_s, longestLabel);
    const QList<Reader> sections = action.parts(u"sections"_s, 1, 10);
    QStringList ids;
    for (const Reader &section : sections) {
        if (sections.size() > 1)
            section.text(u"title"_s, longestTitle);
        else
            section.optionalText(u"title"_s, longestTitle);
        for (const Reader &row : section.parts(u"rows"_s, 1, mostRows)) {
            ids.append(row.text(u"id"_s, 200));
            row.text(u"title"_s, longestTitle);
            row.optionalText(u"description"_s, 72);
        }
    }
    if (ids.size() > mostRows)
        action.refuse(invalid, u"Total row count exceeds max allowed count: 10."_s);
    if (!areUnique(ids))
        action.refuse(invalid, u"Row ids must be unique."_s);
}

void checkAddressButton(const Reader &interactive, const Rules &rules)
{
    checkFrame(interactive, longestBody, allHeaders, rules);
    const Reader action = interactive.part(u"action"_s);
    action.word(u"name"_s, {u"cta_url"_s});
    const Reader parameters = action.part(u"parameters"_s);
    parameters.text(u"display_text"_s, longestLabel);
    parameters.address(u"url"_s);
}

void checkFlow(const Reader &interactive, const Rules &rules)
{
    checkFrame(interactive, longestBody, allHeaders, rules);
    const Reader action = interactive.part(u"action"_s);
    action.word(u"name"_s, {u"flow"_s});
    const Reader parameters = action.part(u"parameters"_s);
    parameters.word(u"flow_message_version"_s, {u"3"_s});
    parameters.exactlyOne({u"flow_id"_s, u"flow_name"_s});
    parameters.text(u"flow_cta"_s, 30);
    if (rules.isOlder)
        parameters.text(u"flow_token"_s);
    const QString act = parameters.optionalWord(u"flow_action"_s, {u"navigate"_s, u"data_exchange"_s});
    parameters.optionalWord(u"mode"_s, {u"draft"_s, u"published"_s});
    if (act == "data_exchange"_L1 || !parameters.has(u"flow_action_payload"_s))
        return;
    const Reader payload = parameters.part(u"flow_action_payload"_s);
    payload.text(u"screen"_s);
    if (payload.has(u"data"_s) && payload.part(u"data"_s).object().isEmpty())
        payload.refuse(invalid, payload.at(u"data"_s) + u" must not be empty."_s);
}

void checkVoiceCall(const Reader &interactive, const Rules &rules)
{
    checkFrame(interactive, longestBody, {}, rules);
    const Reader action = interactive.part(u"action"_s);
    action.word(u"name"_s, {u"voice_call"_s});
    const Reader parameters = action.optionalPart(u"parameters"_s);
    parameters.optionalText(u"display_text"_s, longestLabel);
    parameters.optionalText(u"payload"_s, 512);
    if (parameters.has(u"ttl_minutes"_s))
        parameters.number(u"ttl_minutes"_s, 1, 43200);
}

void checkPostalAddress(const Reader &interactive, const Rules &rules)
{
    checkFrame(interactive, longestBody, allHeaders, rules);
    const Reader action = interactive.part(u"action"_s);
    action.word(u"name"_s, {u"address_message"_s});
    action.part(u"parameters"_s).text(u"country"_s);
}

// A body and an action that is only a name.
void checkNamed(const Reader &interactive, const QString &name, const Rules &rules, bool bodyNeeded)
{
    checkFrame(interactive, longestBody, {}, rules, bodyNeeded);
    interactive.part(u"action"_s).word(u"name"_s, {name});
}

} // namespace

void checkFrame(const Reader &interactive, int bodyMost, const QStringList &headerTypes, const Rules &rules, bool bodyNeeded)
{
    if (bodyNeeded || interactive.has(u"body"_s))
        interactive.part(u"body"_s).text(u"text"_s, bodyMost);
    if (interactive.has(u"footer"_s))
        interactive.part(u"footer"_s).text(u"text"_s, longestLine);
    if (headerTypes.isEmpty())
        interactive.forbid(u"header"_s);
    if (!interactive.has(u"header"_s))
        return;
    const Reader header = interactive.part(u"header"_s);
    const QString type = header.word(u"type"_s, headerTypes);
    if (type == "text"_L1)
        header.text(u"text"_s, longestLine);
    else if (headerTypes.contains(type))
        checkMedia(header.part(type), type, rules);
}

void checkInteractive(const Reader &interactive, const Rules &rules)
{
    const QString kind = interactive.text(u"type"_s);
    if (kind == "button"_L1)
        checkButtons(interactive, rules);
    else if (kind == "list"_L1)
        checkList(interactive, rules);
    else if (kind == "cta_url"_L1)
        checkAddressButton(interactive, rules);
    else if (kind == "flow"_L1)
        checkFlow(interactive, rules);
    else if (kind == "voice_call"_L1)
        checkVoiceCall(interactive, rules);
    else if (kind == "address_message"_L1)
        checkPostalAddress(interactive, rules);
    else if (kind == "location_request_message"_L1)
        checkNamed(interactive, u"send_location"_s, rules, true);
    else if (kind == "contact_request"_L1)
        checkNamed(interactive, u"request_contact_info"_s, rules, true);
    else if (kind == "call_permission_request"_L1)
        checkNamed(interactive, u"call_permission_request"_s, rules, false);
    else if (!checkCommerce(interactive, kind, rules))
        interactive.refuse(invalid, interactive.at(u"type"_s) + u" is not a known interactive type."_s);
}

} // namespace recado::simulator::content
