#pragma once

#include "base/result.h"
#include "store/messagelist.h"

#include <QList>
#include <QString>

namespace recado::cli {

// The --filter of `messages`: comparisons joined by &&, such as
//     verdict == failed && account == "My shop" && to == +5511988887777
// Fields: verdict, state, account, channel (id, number or name), template, to, code, id. Values with spaces or signs stand in quotes.
class MessageExpression {
public:
    // Error Invalid; place is "column N" (from 1).
    static Result<MessageExpression> parse(const QString &text);

    bool matches(const MessageSummary &summary, const QString &channelProviderId) const;
    // What the store can do better than we.
    MessageFilter storeFilter() const;
    bool isEmpty() const { return m_conditions.isEmpty(); }

private:
    enum class Field { Verdict, State, Account, Channel, Template, To, Code, Id };
    struct Condition {
        Field field = Field::Verdict;
        QString value;
    };
    class Parser;

    QList<Condition> m_conditions;
};

} // namespace recado::cli
