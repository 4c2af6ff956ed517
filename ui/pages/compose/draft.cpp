#include "pages/compose/draft.h"

#include "domain/limits/checkcontent.h"
#include "domain/phone.h"
#include "format/contentwords.h"
#include "format/errorwords.h"
#include "forms/formfor.h"
#include "models/templatewords.h"
#include "pages/compose/holesleft.h"

#include <QCoreApplication>

#include <algorithm>

namespace recado {

namespace {

constexpr int mostSentences = 5; // the rest follows when these are mended
constexpr int mostSingleValues = 2; // more missing values than this are told in one sentence

using Place = DraftProblem::Place;

struct DraftWords {
    Q_DECLARE_TR_FUNCTIONS(recado::DraftWords)

public:
    static DraftProblem noSender()
    {
        return {Place::Sender, {}, tr("No sending number."), tr("Choose the number this message leaves from."), true};
    }
    static DraftProblem refusedCredentials(const QString &account)
    {
        return {Place::Sender, {}, tr("Credentials refused."),
                tr("The last time %1 was used, the provider refused its credentials. Test it under Connections.").arg(account), false};
    }
    static DraftProblem noRecipient()
    {
        return {Place::Recipient, {}, tr("No recipient."), tr("Write the telephone number of the person."), true};
    }
    static DraftProblem badRecipient(const TypedRecipient &person)
    {
        return {Place::Recipient, {}, person.typed.isEmpty() ? tr("Recipient.") : QStringLiteral("%1:").arg(person.typed), errorSentence(*person.problem), true};
    }
    static DraftProblem manyRecipients(int count)
    {
        return {Place::Crowd, {}, tr("%n people.", nullptr, count),
                tr("At most %1 are written to from here. More at once is a broadcast: what is written and who it is for go along.").arg(Draft::mostPeople), true};
    }
    static DraftProblem content(const ContentProblem &problem)
    {
        return {Place::Content, {}, problem.isError() ? tr("Message.") : tr("Careful."), problemSentence(problem), problem.isError(), problem.path};
    }
    static DraftProblem nothingWritten(const ContentProblem &problem)
    {
        return {Place::Content, {}, tr("Nothing written yet."), problemSentence(problem), true, problem.path};
    }
    static DraftProblem noTemplate()
    {
        return {Place::Template, {}, tr("No template."), tr("Choose the template that the person will read."), true};
    }
    static DraftProblem refusedTemplate(const TemplateDefinition &definition)
    {
        return {Place::Template, {}, tr("Not approved."), templateRefusal(definition), true};
    }
    static DraftProblem value(const TemplateProblem &problem)
    {
        if (problem.rule != TemplateProblem::Rule::Empty)
            return {Place::Variable, problem.variable, tr("Value not right."), problemSentence(problem), problem.isError()};
        return {Place::Variable, problem.variable, tr("Value missing."), problemSentence(problem), true};
    }
    static DraftProblem manyValues(const QStringList &names)
    {
        QStringList holes;
        for (const QString &name : names)
            holes.append(QStringLiteral("{{") + name + QStringLiteral("}}"));
        return {Place::Variable, names.first(), tr("%n values are missing.", nullptr, int(names.size())),
                tr("Empty: %1.").arg(holes.join(QStringLiteral(", "))), true};
    }
};

// Only the words that say which kind it is: no text, number or switch of a person's own.
bool contentIsBlank(const QJsonObject &document)
{
    return document == blankContent(Content(document).kind());
}

void addValueProblems(const Draft &draft, QList<DraftProblem> *problems)
{
    QMap<QString, QString> values = draft.neededValues();
    QList<TemplateProblem> found;
    QStringList names;
    for (const TemplateProblem &problem : checkValues(*draft.definition, values)) {
        if (problem.rule == TemplateProblem::Rule::NotApproved)
            continue; // told with whose turn it is
        const bool isMissing = problem.rule == TemplateProblem::Rule::Missing || problem.rule == TemplateProblem::Rule::Empty;
        // A field that was not touched and one that was emptied are the same to the operator.
        found.append(isMissing ? TemplateProblem{TemplateProblem::Rule::Empty, problem.variable} : problem);
        if (isMissing)
            names.append(problem.variable);
    }
    const bool areMany = names.size() > mostSingleValues;
    if (areMany)
        problems->append(DraftWords::manyValues(names));
    for (const TemplateProblem &problem : std::as_const(found)) {
        if (!areMany || problem.rule != TemplateProblem::Rule::Empty)
            problems->append(DraftWords::value(problem));
    }
}

void addRecipientProblems(const Draft &draft, QList<DraftProblem> *problems)
{
    if (draft.people.isEmpty())
        problems->append(DraftWords::noRecipient());
    else if (draft.people.size() > Draft::mostPeople)
        problems->append(DraftWords::manyRecipients(int(draft.people.size())));
    for (const TypedRecipient &person : draft.people) {
        if (person.problem) {
            problems->append(DraftWords::badRecipient(person)); // the first one: the next shows when it is right
            return;
        }
    }
}

// An empty form is one problem, whatever number of fields it has; the rest stands at the fields and here one after the other.
void addContentProblems(const Draft &draft, const ContentProblems &found, QList<DraftProblem> *problems)
{
    const ContentProblem *first = firstError(found);
    if (first && contentIsBlank(draft.document)) {
        problems->append(DraftWords::nothingWritten(*first));
        return;
    }
    for (const ContentProblem &problem : found) {
        if (problems->size() == mostSentences)
            return;
        problems->append(DraftWords::content(problem));
    }
}

} // namespace

QString Sender::title() const
{
    const QString number = formatPhone(channel.number);
    const QString name = channel.name.isEmpty() ? account.name : channel.name;
    return number.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, number);
}

QString Sender::shortTitle() const
{
    const QString national = parsePhone(channel.number, QString()) ? parsePhone(channel.number, QString())->national : channel.number;
    const QString name = channel.name.isEmpty() ? account.name : channel.name;
    return QStringLiteral("%1 %2").arg(name, national.section(QLatin1Char(' '), -1)).trimmed();
}

QMap<QString, QString> Draft::neededValues() const
{
    QMap<QString, QString> needed;
    if (!definition)
        return needed;
    for (const TemplateVariable &variable : definition->variables) {
        if (const auto value = values.constFind(variable.name); value != values.constEnd())
            needed.insert(variable.name, value->trimmed());
    }
    return needed;
}

Content Draft::content() const
{
    if (!isTemplate())
        return Content(document);
    return definition ? Content(fillTemplate(*definition, neededValues())) : Content();
}

SendRequest Draft::requestTo(const TypedRecipient &person) const
{
    SendRequest request;
    if (sender) {
        request.account = sender->account.id;
        request.channel = sender->channel.id;
    }
    request.to = person.typed.trimmed();
    request.region = region;
    request.personName = person.name.isEmpty() && people.size() == 1 ? personName.trimmed() : person.name;
    request.content = content();
    return request;
}

bool Draft::sameMessage(const Draft &other) const
{
    const auto addresses = [](const Draft &draft) {
        QStringList list;
        for (const TypedRecipient &person : draft.people)
            list.append(person.typed);
        return list;
    };
    return addresses(*this) == addresses(other) && personName == other.personName && kind == other.kind && definition == other.definition
        && values == other.values && document == other.document;
}

bool Draft::isBlank() const
{
    return people.isEmpty() && personName.isEmpty() && (isTemplate() ? values.isEmpty() : contentIsBlank(document));
}

ContentProblems contentProblemsOf(const Draft &draft, Instant now)
{
    if (draft.isTemplate())
        return {};
    ContentProblems problems = checkContent(draft.content(), now);
    if (draft.sender)
        problems += AccountService::refusals(draft.sender->account, draft.content());
    return problems + holesLeftIn(draft.content());
}

QList<DraftProblem> problemsOf(const Draft &draft, const ContentProblems &ofContent)
{
    QList<DraftProblem> problems;
    if (!draft.sender)
        problems.append(DraftWords::noSender());
    else if (draft.sender->account.health == CredentialHealth::Refused)
        problems.append(DraftWords::refusedCredentials(draft.sender->account.name));
    addRecipientProblems(draft, &problems);
    if (!draft.isTemplate()) {
        addContentProblems(draft, ofContent, &problems);
        return problems;
    }
    if (!draft.definition) {
        problems.append(DraftWords::noTemplate());
        return problems;
    }
    if (!draft.definition->isApproved())
        problems.append(DraftWords::refusedTemplate(*draft.definition));
    addValueProblems(draft, &problems);
    return problems;
}

bool mayLeave(const QList<DraftProblem> &problems)
{
    return std::none_of(problems.cbegin(), problems.cend(), [](const DraftProblem &problem) { return problem.blocks; });
}

} // namespace recado
