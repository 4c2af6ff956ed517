#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>

namespace recado::cli {

class Session;

// Exit statuses are a public contract: 0 done, 1 refused or failed with a reason, 2 wrong usage.
enum ExitStatus { Done = 0, Failed = 1, WrongUsage = 2 };

// "--name VALUE"; without a value name it is a switch.
struct Option {
    QString name; // without the dashes
    QString value; // what the help calls the value; empty for a switch
    QString words; // for the help
    bool repeats = false;
};

// A word after the command: "NAME", "[LANG]" when it may be left out, "ID…" when there may be more, "[ID…]" when both.
struct Operand {
    enum class Count { One, AtMostOne, AtLeastOne, Any };

    QString name;
    Count count = Count::One;
};

// What was typed after the command, already known to fit its grammar.
class Arguments {
public:
    bool has(const QString &option) const { return m_options.contains(option); }
    QString option(const QString &name, const QString &fallback = {}) const
    {
        const QStringList values = m_options.value(name);
        return values.isEmpty() ? fallback : values.last();
    }
    QStringList options(const QString &name) const { return m_options.value(name); }
    QString operand(qsizetype index) const { return m_operands.value(index); }
    const QStringList &operands() const { return m_operands; }

    void addOption(const QString &name, const QString &value) { m_options[name].append(value); }
    void addOperand(const QString &operand) { m_operands.append(operand); }

private:
    QHash<QString, QStringList> m_options;
    QStringList m_operands;
};

struct Command {
    QStringList words; // "account add" is two words
    QList<Operand> operands;
    QList<Option> options;
    QString summary; // for the help
    std::function<int(Session &, const Arguments &)> run;
    QString details = {}; // for the help of this one command: below its options
};

} // namespace recado::cli
