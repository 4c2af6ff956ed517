#include "pages/compose/draft.h"

#include "domain/phone.h"
#include "format/errorwords.h"
#include "models/templatewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace recado {

namespace {

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
    static DraftProblem badRecipient(const Error &error) { return {Place::Recipient, {}, tr("Recipient."), errorSentence(error), true}; }
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

} // namespace

QString Sender::title() const
{
    const QString number = formatPhone(channel.number);
    const QString name = channel.name.isEmpty() ? account.name : channel.name;
    return number.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, number);
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

SendRequest Draft::request() const
{
    SendRequest request;
    if (sender) {
        request.account = sender->account.id;
        request.channel = sender->channel.id;
    }
    request.to = recipient.trimmed();
    request.region = region;
    request.personName = personName.trimmed();
    if (definition)
        request.content = fillTemplate(*definition, neededValues());
    return request;
}

QString Draft::recipientNumber() const
{
    const auto number = parsePhone(recipient, region);
    return number ? number->e164 : QString();
}

bool Draft::sameMessage(const Draft &other) const
{
    return recipient == other.recipient && personName == other.personName && definition == other.definition && values == other.values;
}

QList<DraftProblem> problemsOf(const Draft &draft)
{
    QList<DraftProblem> problems;
    if (!draft.sender)
        problems.append(DraftWords::noSender());
    else if (draft.sender->account.health == CredentialHealth::Refused)
        problems.append(DraftWords::refusedCredentials(draft.sender->account.name));

    if (draft.recipient.trimmed().isEmpty())
        problems.append(DraftWords::noRecipient());
    else if (const auto phone = parsePhone(draft.recipient, draft.region); !phone)
        problems.append(DraftWords::badRecipient(phone.error()));

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
