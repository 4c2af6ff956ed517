#include "cli/usage.h"

#include "cli/words.h"

namespace recado::cli {

namespace {

constexpr int column = 30;

} // namespace

QString usageLine(const QString &left, const QString &right)
{
    const QString indented = QStringLiteral("  ") + left;
    return indented.size() < column ? indented.leftJustified(column) + right + QLatin1Char('\n')
                                    : indented + QLatin1Char('\n') + QString(column, QLatin1Char(' ')) + right + QLatin1Char('\n');
}

namespace {

QString shown(const Operand &operand)
{
    switch (operand.count) {
    case Operand::Count::AtMostOne: return QLatin1Char('[') + operand.name + QLatin1Char(']');
    case Operand::Count::AtLeastOne: return operand.name + QStringLiteral("…");
    case Operand::Count::Any: return QLatin1Char('[') + operand.name + QStringLiteral("…]");
    case Operand::Count::One: break;
    }
    return operand.name;
}

QString shown(const Option &option)
{
    return QStringLiteral("--") + option.name + (option.value.isEmpty() ? QString() : QLatin1Char(' ') + option.value);
}

QString globalLines()
{
    return QLatin1Char('\n') + Terminal::tr("Before the command:") + QLatin1Char('\n')
        + usageLine(QStringLiteral("--data-dir DIR"), Terminal::tr("the installation to work on (default: that of this user)"))
        + usageLine(QStringLiteral("--vault-key-file FILE"), Terminal::tr("use the encrypted vault, unlocked by the first line of FILE"))
        + usageLine(QStringLiteral("--json"), Terminal::tr("one JSON document on standard output"))
        + usageLine(QStringLiteral("--help, --version"), QString());
}

} // namespace

QString synopsis(const Command &command)
{
    QStringList parts{QStringLiteral("recadoctl")};
    parts += command.words;
    for (const Operand &operand : command.operands)
        parts += shown(operand);
    for (const Option &option : command.options)
        parts += QLatin1Char('[') + shown(option) + QLatin1Char(']') + (option.repeats ? QStringLiteral("…") : QString());
    return parts.join(QLatin1Char(' '));
}

QString usageText(const QList<Command> &commands, const QString &family)
{
    QString text = Terminal::tr("Usage: recadoctl [--data-dir DIR] [--vault-key-file FILE] [--json] COMMAND …") + QStringLiteral("\n\n");
    for (const Command &command : commands) {
        if (!family.isEmpty() && command.words.first() != family)
            continue;
        QStringList left = command.words;
        for (const Operand &operand : command.operands)
            left += shown(operand);
        text += usageLine(left.join(QLatin1Char(' ')), command.summary);
    }
    return text + globalLines();
}

QString usageText(const Command &command)
{
    QString text = Terminal::tr("Usage: %1").arg(synopsis(command)) + QStringLiteral("\n\n") + command.summary + QLatin1Char('\n');
    if (!command.options.isEmpty())
        text += QLatin1Char('\n');
    for (const Option &option : command.options)
        text += usageLine(shown(option), option.words);
    if (!command.details.isEmpty())
        text += QLatin1Char('\n') + command.details;
    return text + globalLines();
}

} // namespace recado::cli
