#pragma once

#include "domain/account.h"
#include "domain/contentproblem.h"
#include "domain/recipients.h"
#include "domain/template.h"
#include "services/sendservice.h"

#include <QList>

#include <optional>

namespace recado {

// A number to send from; an account whose provider has not told its numbers sends from the provider's own default.
struct Sender {
    Account account;
    Channel channel;

    QString title() const; // "Sales · +55 11 3333-4444"
    QString shortTitle() const; // "Sales 3333-4444"
};

// What stands on the compose page right now, as values: what is wrong with it and what would be sent are decided here, not in widgets.
struct Draft {
    // More people than this are a broadcast: with a check before, a brake and a report.
    static constexpr int mostPeople = 20;

    std::optional<Sender> sender;
    QList<TypedRecipient> people;
    QString region;
    QString personName; // of the only person, when no name was written beside the number
    QString kind = QStringLiteral("template");
    std::optional<TemplateDefinition> definition; // templates
    QMap<QString, QString> values;
    QJsonObject document; // everything else

    bool isTemplate() const { return kind == QLatin1String("template"); }
    // Only what the template asks for: values kept from another template do not travel.
    QMap<QString, QString> neededValues() const;
    Content content() const;
    SendRequest requestTo(const TypedRecipient &person) const; // of a draft without blocking problems
    // Nothing was typed since: whom it goes to and what it says are the same.
    bool sameMessage(const Draft &other) const;
    bool isBlank() const; // nothing was written

    int held = 0; // DraftKeeper::hold(), once it was sent
};

struct DraftProblem {
    enum class Place { Sender, Recipient, Crowd, Template, Variable, Content }; // Crowd: so many people are a broadcast

    Place place = Place::Sender;
    QString variable; // when the place is a variable
    QString lead;     // two or three words
    QString sentence;
    bool blocks = true;
    QString path = {}; // when the place is in the content

    bool operator==(const DraftProblem &) const = default;
};

// What the rules of platform and provider say of the content; empty for templates, whose values are checked by name.
ContentProblems contentProblemsOf(const Draft &draft, Instant now);
// In the order of the page. Many missing values are one problem: a wall of sentences is not read.
QList<DraftProblem> problemsOf(const Draft &draft, const ContentProblems &ofContent);
bool mayLeave(const QList<DraftProblem> &problems);

} // namespace recado
