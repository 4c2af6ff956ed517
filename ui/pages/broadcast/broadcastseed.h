#pragma once

#include "base/ids.h"
#include "domain/content.h"

#include <QList>
#include <QMap>
#include <QMetaType>
#include <QString>

namespace recado {

// What a message that was written to too many people brings along when it goes on as a broadcast, so that nothing is typed again. A plain value.
struct BroadcastSeed {
    struct Person {
        QString address; // +E.164 or a BSUID; what could not be read as either stays as it was typed, for the check to say what is wrong
        QString name;    // may be empty

        bool operator==(const Person &) const = default;
    };

    AccountId account; // null while no number was chosen
    ChannelId channel; // null: the account's default
    Content content;   // neutral, once for all; a template names only itself
    QString templateName; // empty when it is no template
    QString templateLanguage;
    QMap<QString, QString> values; // of the template, by TemplateVariable::name: the same for everybody until somebody says otherwise
    QList<Person> people; // in the order written, everybody once
    QList<ContactId> contacts; // or these cards, with what is known of them as columns

    bool operator==(const BroadcastSeed &other) const
    {
        return account == other.account && channel == other.channel && content.document() == other.content.document()
            && templateName == other.templateName && templateLanguage == other.templateLanguage && values == other.values
            && people == other.people && contacts == other.contacts;
    }
};

} // namespace recado

Q_DECLARE_METATYPE(recado::BroadcastSeed)
