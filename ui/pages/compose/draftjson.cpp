#include "pages/compose/draftjson.h"

#include "domain/contentsummary.h"
#include "domain/phone.h"
#include "format/contentwords.h"

#include <QCoreApplication>

namespace recado {

namespace {

constexpr qsizetype titleWords = 60;

const QString account = QStringLiteral("account");
const QString channel = QStringLiteral("channel");
const QString people = QStringLiteral("people");
const QString name = QStringLiteral("name");
const QString kind = QStringLiteral("kind");
const QString templateName = QStringLiteral("template");
const QString language = QStringLiteral("language");
const QString values = QStringLiteral("values");
const QString content = QStringLiteral("content");
const QString openMark = QStringLiteral("open");

struct DraftTitle {
    Q_DECLARE_TR_FUNCTIONS(recado::DraftTitle)
};

} // namespace

QString textOf(const QList<TypedRecipient> &people)
{
    QStringList lines;
    for (const TypedRecipient &person : people)
        lines.append(person.name.isEmpty() ? person.typed : QStringLiteral("%1 <%2>").arg(person.name, person.typed));
    return lines.join(QLatin1Char('\n'));
}

WrittenDraft written(const Draft &draft, const QString &who)
{
    WrittenDraft result;
    if (draft.sender) {
        result.account = draft.sender->account.id;
        result.channel = draft.sender->channel.id;
    }
    result.people = who;
    result.personName = draft.personName;
    result.kind = draft.kind;
    if (draft.definition) {
        result.templateName = draft.definition->name;
        result.templateLanguage = draft.definition->language;
    }
    result.values = draft.values;
    result.document = draft.document;
    return result;
}

QJsonObject toJson(const WrittenDraft &draft)
{
    QJsonObject given;
    for (auto it = draft.values.cbegin(); it != draft.values.cend(); ++it)
        given.insert(it.key(), it.value());
    return {{account, draft.account.value},      {channel, draft.channel.value},       {people, draft.people},
            {name, draft.personName},            {kind, draft.kind},                   {templateName, draft.templateName},
            {language, draft.templateLanguage},  {values, given},                      {content, draft.document}};
}

WrittenDraft draftFromJson(const QJsonObject &json)
{
    WrittenDraft draft;
    draft.account = {json.value(account).toInteger()};
    draft.channel = {json.value(channel).toInteger()};
    draft.people = json.value(people).toString();
    draft.personName = json.value(name).toString();
    draft.kind = json.value(kind).toString(QStringLiteral("template"));
    draft.templateName = json.value(templateName).toString();
    draft.templateLanguage = json.value(language).toString();
    const QJsonObject given = json.value(values).toObject();
    for (auto it = given.begin(); it != given.end(); ++it)
        draft.values.insert(it.key(), it.value().toString());
    draft.document = json.value(content).toObject();
    return draft;
}

QJsonObject openDraft(QJsonObject json)
{
    json.insert(openMark, true);
    return json;
}

bool isOpenDraft(const QJsonObject &json)
{
    return json.value(openMark).toBool();
}

QString titleOf(const Draft &draft)
{
    QString who;
    if (!draft.people.isEmpty()) {
        const TypedRecipient &first = draft.people.first();
        const QString named = !first.name.isEmpty() ? first.name : draft.personName;
        who = !named.isEmpty() ? named : first.isValid() ? formatPhone(first.address) : first.typed;
        if (draft.people.size() > 1)
            who = DraftTitle::tr("%1 and %n more", nullptr, int(draft.people.size()) - 1).arg(who);
    }
    QString what = draft.isTemplate() ? (draft.definition ? draft.definition->name : QString()) : summaryOf(draft.content()).simplified();
    if (what.isEmpty())
        what = kindWord(draft.kind);
    what = what.size() > titleWords ? what.left(titleWords) + QChar(0x2026) : what;
    return who.isEmpty() ? what : QStringLiteral("%1 · %2").arg(who, what);
}

} // namespace recado
