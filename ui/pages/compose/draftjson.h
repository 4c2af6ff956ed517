#pragma once

#include "pages/compose/draft.h"

#include <QJsonObject>

namespace recado {

// A draft on disk: what was typed, and names in place of things that may be gone when it is read again.
struct WrittenDraft {
    AccountId account;
    ChannelId channel;
    QString people; // as RecipientField::text() writes them
    QString personName;
    QString kind;
    QString templateName;
    QString templateLanguage;
    QMap<QString, QString> values;
    QJsonObject document;

    bool operator==(const WrittenDraft &) const = default;
};

// People as one text that readRecipients() understands, a line each.
QString textOf(const QList<TypedRecipient> &people);

WrittenDraft written(const Draft &draft, const QString &people);
QJsonObject toJson(const WrittenDraft &draft);
// Tolerant: what is missing is empty.
WrittenDraft draftFromJson(const QJsonObject &json);

// One that stands on the page.
QJsonObject openDraft(QJsonObject json);
bool isOpenDraft(const QJsonObject &json);

// What a list of drafts calls it: to whom, and the first words.
QString titleOf(const Draft &draft);

} // namespace recado
