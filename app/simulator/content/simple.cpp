#include "simulator/content/checks.h"

#include <QRegularExpression>

namespace recado::simulator::content {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestText = 4096;
constexpr int longestCaption = 1024;
constexpr int mostContacts = 257;
constexpr int uploadFailed = 131053;

void checkContacts(const Reader &message)
{
    for (const Reader &contact : message.parts(u"contacts"_s, 1, mostContacts)) {
        const Reader name = contact.part(u"name"_s);
        name.text(u"formatted_name"_s);
        if (name.object().size() < 2)
            name.refuse(missing, name.at(u"first_name"_s) + u": one more part of the name is required."_s);
        static const QRegularExpression day(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
        if (contact.has(u"birthday"_s) && !day.match(contact.text(u"birthday"_s)).hasMatch())
            contact.refuse(invalid, contact.at(u"birthday"_s) + u" must be YYYY-MM-DD."_s);
        const auto eachWith = [&contact](const QString &list, const QString &field) {
            if (!contact.has(list))
                return;
            for (const Reader &item : contact.parts(list, 0, mostContacts))
                item.optionalText(field);
        };
        eachWith(u"phones"_s, u"phone"_s);
        eachWith(u"emails"_s, u"email"_s);
        eachWith(u"urls"_s, u"url"_s);
        eachWith(u"addresses"_s, u"street"_s);
    }
}

// Meta, "Media": audio and stickers have no caption; a file name belongs to documents.
QStringList fieldsOf(const QString &type, bool isOlder)
{
    QStringList fields{u"id"_s, u"link"_s};
    if (type != "audio"_L1 && type != "sticker"_L1)
        fields.append(u"caption"_s);
    if (type == "document"_L1)
        fields.append(u"filename"_s);
    if (type == "audio"_L1)
        fields.append(u"voice"_s);
    if (isOlder)
        fields.append(u"provider"_s);
    return fields;
}

} // namespace

void checkMedia(const Reader &media, const QString &type, const Rules &rules)
{
    media.only(fieldsOf(type, rules.isOlder));
    media.exactlyOne({u"id"_s, u"link"_s});
    media.optionalText(u"caption"_s, longestCaption);
    media.optionalText(u"filename"_s);
    media.optionalFlag(u"voice"_s);
    if (media.has(u"link"_s)) {
        media.address(u"link"_s);
    } else if (media.has(u"id"_s)) {
        const QString id = media.text(u"id"_s);
        const PracticeMedia *file = rules.world.media().find(id);
        if (!file || file->id != id)
            media.refuse(invalid, media.at(u"id"_s) + u": there is no media with this ID."_s);
        else if (mediaKind(file->type) != type)
            media.refuse(uploadFailed, u"The media type %1 cannot be sent as %2."_s.arg(QString::fromLatin1(file->type), type));
        else if (media.object().value("voice"_L1).toBool() && file->type != "audio/ogg")
            media.refuse(uploadFailed, u"A voice message must be audio/ogg with the OPUS codec."_s);
    }
}

void checkLocation(const Reader &location, bool namesNeeded)
{
    location.only({u"latitude"_s, u"longitude"_s, u"name"_s, u"address"_s});
    location.number(u"latitude"_s, -90, 90);
    location.number(u"longitude"_s, -180, 180);
    for (const QString &field : {u"name"_s, u"address"_s}) {
        if (namesNeeded)
            location.text(field);
        else
            location.optionalText(field);
    }
}

bool checkSimple(const Reader &message, const QString &type, const Rules &rules)
{
    static const QStringList media{u"image"_s, u"video"_s, u"audio"_s, u"document"_s, u"sticker"_s};
    if (type == "text"_L1) {
        const Reader text = message.part(type);
        text.only(rules.isOlder ? QStringList{u"body"_s} : QStringList{u"body"_s, u"preview_url"_s});
        text.text(u"body"_s, longestText);
        text.optionalFlag(u"preview_url"_s);
    } else if (media.contains(type)) {
        checkMedia(message.part(type), type, rules);
    } else if (type == "location"_L1) {
        checkLocation(message.part(type), rules.isOlder);
    } else if (type == "contacts"_L1) {
        checkContacts(message);
    } else if (type == "reaction"_L1) {
        const Reader reaction = message.part(type);
        reaction.only({u"message_id"_s, u"emoji"_s});
        reaction.text(u"message_id"_s);
        if (!reaction.object().value("emoji"_L1).isString()) // empty: takes the reaction away
            reaction.refuse(missing, reaction.at(u"emoji"_s) + u" is required."_s);
        message.forbid(u"context"_s);
    } else {
        return false;
    }
    return true;
}

} // namespace recado::simulator::content
