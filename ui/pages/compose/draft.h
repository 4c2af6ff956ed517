#pragma once

#include "domain/account.h"
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
};

// What stands on the compose page right now, as values: what is wrong with it and what would be sent are decided here, not in widgets.
struct Draft {
    std::optional<Sender> sender;
    QString recipient; // as typed
    QString region;
    QString personName;
    std::optional<TemplateDefinition> definition;
    QMap<QString, QString> values;

    // Only what the template asks for: values kept from another template do not travel.
    QMap<QString, QString> neededValues() const;
    SendRequest request() const; // of a draft without blocking problems
    QString recipientNumber() const; // +E.164; empty while it is no number
    // Nothing was typed since: whom it goes to and what it says are the same.
    bool sameMessage(const Draft &other) const;
};

struct DraftProblem {
    enum class Place { Sender, Recipient, Template, Variable };

    Place place = Place::Sender;
    QString variable; // when the place is a variable
    QString lead;     // two or three words
    QString sentence;
    bool blocks = true;

    bool operator==(const DraftProblem &) const = default;
};

// In the order of the page. Many missing values are one problem: a wall of sentences is not read.
QList<DraftProblem> problemsOf(const Draft &draft);
bool mayLeave(const QList<DraftProblem> &problems);

} // namespace recado
