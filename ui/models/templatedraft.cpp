#include "models/templatedraft.h"

#include "domain/templatebody.h"
#include "store/templaterow.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QUuid>

#include <algorithm>

namespace recado {

namespace {

using Header = TemplateDefinition::Header;
using Button = TemplateButton::Kind;

constexpr int mostNameChars = 512;

const QString accountKey = QStringLiteral("account");
const QString idKey = QStringLiteral("id");
const QString aimKey = QStringLiteral("aim");
const QString nameKey = QStringLiteral("name");
const QString languageKey = QStringLiteral("language");
const QString definitionKey = QStringLiteral("definition");
const QString samplesKey = QStringLiteral("samples");

QString freshId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

// Wati has one name for a hole wherever it stands; here header and links have samples of their own.
void giveSamplesTheirPlaces(TemplateDraft *draft)
{
    TemplateDefinition &definition = draft->definition;
    const QMap<QString, QString> samples = draft->samples;
    for (const QString &hole : holesIn(definition.headerText)) {
        const QString own = QStringLiteral("header.") + hole;
        if (!draft->samples.contains(own))
            draft->samples.insert(own, samples.value(hole));
    }
    if (definition.header != Header::Text)
        definition.headerText = fillHoles(definition.headerText, samples);
    for (TemplateButton &button : definition.buttons) {
        if (button.kind == Button::Url && button.sample.isEmpty() && !holesIn(button.value).isEmpty())
            button.sample = fillHoles(button.value, samples);
    }
}

TemplateDraft draftFrom(const LibraryTemplate &item)
{
    TemplateDraft draft{TemplateDraft::Aim::Create, freshId(), item.account, item.definition, {}};
    for (const TemplateVariable &variable : item.definition.variables)
        draft.samples.insert(variable.name, variable.sample);
    giveSamplesTheirPlaces(&draft);
    return draft;
}

TemplateDraft withoutOrigin(TemplateDraft draft)
{
    for (QString *word :
         {&draft.definition.providerId, &draft.definition.status, &draft.definition.quality, &draft.definition.rejectionReason})
        word->clear();
    return draft;
}

DraftPlace placeInHeader(const QString &rest, const TemplateDefinition &definition)
{
    if (!rest.contains(QLatin1String("example")))
        return {DraftPlace::Part::Header};
    return {definition.header == Header::Text ? DraftPlace::Part::Samples : DraftPlace::Part::HeaderSample};
}

DraftPlace placeInButtons(const QString &rest)
{
    static const QRegularExpression one(QStringLiteral("buttons\\[(\\d+)\\](?:\\.(\\w+))?"));
    const auto match = one.match(rest);
    if (!match.hasMatch())
        return {DraftPlace::Part::Buttons};
    return {DraftPlace::Part::Button, match.captured(1).toInt(), match.captured(2)};
}

} // namespace

TemplateDraft newDraft(AccountId account, const QString &language)
{
    TemplateDraft draft;
    draft.id = freshId();
    draft.account = account;
    draft.definition.language = language;
    draft.definition.category = QStringLiteral("UTILITY");
    return draft;
}

TemplateDraft editOf(const LibraryTemplate &item)
{
    TemplateDraft draft = draftFrom(item);
    draft.aim = TemplateDraft::Aim::Edit;
    return draft;
}

TemplateDraft duplicateOf(const LibraryTemplate &item, const QSet<LibraryKey> &taken)
{
    TemplateDraft draft = withoutOrigin(draftFrom(item));
    QSet<QString> names;
    for (const LibraryKey &key : taken)
        names += key.name;
    const QString stem = item.definition.name.left(mostNameChars - 8);
    for (int number = 2; number == 2 || names.contains(draft.definition.name); ++number)
        draft.definition.name = QStringLiteral("%1_%2").arg(stem).arg(number);
    return draft;
}

TemplateDraft translationOf(const LibraryTemplate &item)
{
    TemplateDraft draft = withoutOrigin(draftFrom(item));
    draft.definition.language.clear();
    return draft;
}

QString keyOf(const TemplateDraft &draft)
{
    if (draft.aim == TemplateDraft::Aim::Create)
        return draft.id;
    return QStringLiteral("%1/%2/%3").arg(draft.account.value).arg(draft.definition.name, draft.definition.language);
}

QJsonObject toJson(const TemplateDraft &draft)
{
    QJsonObject samples;
    for (auto sample = draft.samples.cbegin(); sample != draft.samples.cend(); ++sample)
        samples.insert(sample.key(), sample.value());
    return {{aimKey, draft.aim == TemplateDraft::Aim::Edit ? QStringLiteral("edit") : QStringLiteral("create")},
            {idKey, draft.id},
            {accountKey, draft.account.value},
            {nameKey, draft.definition.name},
            {languageKey, draft.definition.language},
            {definitionKey, QJsonDocument::fromJson(toText({draft.definition}).toUtf8()).object()},
            {samplesKey, samples}};
}

std::optional<TemplateDraft> templateDraftFrom(const QJsonObject &object)
{
    if (!object.value(definitionKey).isObject())
        return {};
    const QString text = QString::fromUtf8(QJsonDocument(object.value(definitionKey).toObject()).toJson(QJsonDocument::Compact));
    TemplateDraft draft;
    draft.aim = object.value(aimKey).toString() == QLatin1String("edit") ? TemplateDraft::Aim::Edit : TemplateDraft::Aim::Create;
    draft.id = object.value(idKey).toString();
    draft.account = {object.value(accountKey).toInteger()};
    draft.definition = templateRowFrom(object.value(nameKey).toString(), object.value(languageKey).toString(), text).definition;
    const QJsonObject samples = object.value(samplesKey).toObject();
    for (auto sample = samples.begin(); sample != samples.end(); ++sample)
        draft.samples.insert(sample.key(), sample.value().toString());
    return draft;
}

QString templateNameFrom(const QString &text)
{
    QString name;
    for (const QChar sign : text.normalized(QString::NormalizationForm_KD).toLower()) {
        if (sign.category() == QChar::Mark_NonSpacing)
            continue;
        const bool fits = (sign >= QLatin1Char('a') && sign <= QLatin1Char('z')) || (sign >= QLatin1Char('0') && sign <= QLatin1Char('9'));
        if (fits)
            name += sign;
        else if (sign == QLatin1Char('_') || (!name.isEmpty() && !name.endsWith(QLatin1Char('_'))))
            name += QLatin1Char('_');
    }
    return name.left(mostNameChars);
}

DraftPlace placeOf(const ContentProblem &problem, const TemplateDefinition &definition)
{
    using Part = DraftPlace::Part;
    const QString &path = problem.path;
    if (path == nameKey)
        return {Part::Name};
    if (path == languageKey)
        return {Part::Language};
    if (path == QLatin1String("category") || path == QLatin1String("message_send_ttl_seconds"))
        return {Part::Category};
    if (path == QLatin1String("components.BODY") || path == QLatin1String("parameter_format"))
        return {Part::Body};
    static const QRegularExpression component(QStringLiteral("^components\\[(\\d+)\\](.*)$"));
    const auto match = component.match(path);
    if (!match.hasMatch())
        return {path.startsWith(QLatin1String("components")) ? Part::Kept : Part::None};
    const QJsonArray components = createBodyOf(definition).value(QLatin1String("components")).toArray();
    const QString type = components.at(match.captured(1).toInt()).toObject().value(QLatin1String("type")).toString().toUpper();
    const QString rest = match.captured(2);
    if (type == QLatin1String("HEADER"))
        return placeInHeader(rest, definition);
    if (type == QLatin1String("BODY"))
        return {rest.contains(QLatin1String("example")) ? Part::Samples : Part::Body};
    if (type == QLatin1String("FOOTER"))
        return {Part::Footer};
    return type == QLatin1String("BUTTONS") ? placeInButtons(rest) : DraftPlace{Part::Kept};
}

bool hasKeptParts(const TemplateDefinition &definition)
{
    static const QStringList known{QStringLiteral("HEADER"), QStringLiteral("BODY"), QStringLiteral("FOOTER"), QStringLiteral("BUTTONS")};
    const bool hasOther = std::any_of(definition.components.begin(), definition.components.end(), [](const QJsonValue &component) {
        return !known.contains(component.toObject().value(QLatin1String("type")).toString().toUpper());
    });
    return hasOther || !definition.cards.isEmpty() || !definition.offerText.isEmpty() || definition.header == Header::Other
           || definition.category == QLatin1String("AUTHENTICATION");
}

} // namespace recado
