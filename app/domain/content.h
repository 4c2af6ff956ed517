#pragma once

#include "domain/templatecontent.h"

#include <QJsonObject>
#include <QString>

namespace recado {

// What is being said, independent of provider and recipient. A document rather than a struct per type: the neutral form is the JSON of
// Meta's `messages` body ("Cloud API reference, Messages") without messaging_product, recipient_type and to, and whatever stands in it
// survives, so that a message type newer than this version can still leave. Rules about it are in domain/limits; problems name the JSON
// path, and a form binds its fields to the same paths.
// A value; no document is refused here: see checkContent().
class Content {
public:
    Content() = default;
    explicit Content(QJsonObject document);
    Content(const TemplateContent &value); // NOLINT(google-explicit-constructor): a template is a content
    // {"type": type, type: body}
    static Content of(const QString &type, const QJsonValue &body);

    const QJsonObject &document() const { return m_document; }
    bool isEmpty() const { return m_document.isEmpty(); }

    // "text", "image", … "template"; "read" for a read mark ({"status":"read","message_id":…}); empty when the document names none.
    // A document without type that has a "text" is a text, as at Meta.
    QString type() const;
    // The type, and for interactive messages which: "interactive.button". What capabilities and limits go by.
    QString kind() const;
    bool isTemplate() const { return type() == QLatin1String("template"); }
    // What stands under the type's name; the whole document for a read mark.
    QJsonValue body() const;
    // context.message_id: the message this one answers; empty when none.
    QString replyTo() const;

    // The template inside, read tolerantly; empty for other types.
    TemplateContent asTemplate() const;

    bool operator==(const Content &) const = default;

private:
    QJsonObject m_document;
};

// Every kind this version knows, in the order a person would expect them.
const QStringList &contentKinds();

} // namespace recado
