#include "cli/commandline.h"

#include "cli/words.h"

#include <algorithm>

namespace recado::cli {

namespace {

// Goes through the words once: options wherever they stand, everything else in order.
class Reader {
public:
    Reader(const QStringList &words, const QList<Command> &commands) : m_words(words), m_commands(commands) {}

    CommandLine read()
    {
        while (m_next < m_words.size() && m_line.problem.isEmpty())
            readWord(m_words[m_next++]);
        if (m_line.problem.isEmpty() && !m_line.globals.version)
            checkWhole();
        return std::move(m_line);
    }

private:
    void readWord(const QString &word)
    {
        if (m_onlyOperands || !word.startsWith(QLatin1Char('-')) || word == QLatin1String("-")) {
            takePlain(word);
        } else if (word == QLatin1String("--")) {
            m_onlyOperands = true;
        } else {
            const qsizetype equals = word.indexOf(QLatin1Char('='));
            m_attached = equals < 0 ? QString() : word.mid(equals + 1);
            m_hasAttached = equals >= 0;
            takeOption(equals < 0 ? word : word.left(equals));
        }
    }

    void takeOption(const QString &word)
    {
        GlobalOptions &globals = m_line.globals;
        if (word == QLatin1String("--json"))
            takeSwitch(word, globals.json);
        else if (word == QLatin1String("--help") || word == QLatin1String("-h"))
            takeSwitch(word, globals.help);
        else if (word == QLatin1String("--version"))
            takeSwitch(word, globals.version);
        else if (word == QLatin1String("--data-dir"))
            globals.dataDir = takeValue(word);
        else if (word == QLatin1String("--vault-key-file"))
            globals.vaultKeyFile = takeValue(word);
        else
            takeCommandOption(word);
    }

    void takeCommandOption(const QString &word)
    {
        const Option *option = nullptr;
        if (m_line.command && word.startsWith(QLatin1String("--"))) {
            const auto &options = m_line.command->options;
            const auto found = std::find_if(options.begin(), options.end(), [&](const Option &o) { return o.name == word.mid(2); });
            option = found == options.end() ? nullptr : &*found;
        }
        if (!option)
            return fail(Terminal::tr("Unknown option: %1").arg(word));
        if (m_line.arguments.has(option->name) && !option->repeats)
            return fail(Terminal::tr("%1 is given more than once.").arg(word));
        if (option->value.isEmpty()) {
            bool ignored = false;
            takeSwitch(word, ignored);
            m_line.arguments.addOption(option->name, {});
        } else {
            m_line.arguments.addOption(option->name, takeValue(word));
        }
    }

    void takeSwitch(const QString &word, bool &flag)
    {
        if (m_hasAttached)
            fail(Terminal::tr("%1 takes no value.").arg(word));
        flag = true;
    }

    QString takeValue(const QString &word)
    {
        if (m_hasAttached)
            return m_attached;
        if (m_next < m_words.size())
            return m_words[m_next++];
        fail(Terminal::tr("%1 needs a value.").arg(word));
        return {};
    }

    // Either one more word of the command's name or an operand.
    void takePlain(const QString &word)
    {
        if (m_line.command) {
            m_line.arguments.addOperand(word);
            return;
        }
        m_name.append(word);
        const auto startsSo = [this](const Command &command) { return command.words.mid(0, m_name.size()) == m_name; };
        const auto found = std::find_if(m_commands.begin(), m_commands.end(), startsSo);
        if (found == m_commands.end())
            return fail(Terminal::tr("Unknown command: %1").arg(m_name.join(QLatin1Char(' '))));
        if (found->words == m_name)
            m_line.command = &*found;
        m_line.family = m_name.first();
    }

    void checkWhole()
    {
        if (m_line.globals.help)
            return;
        if (!m_line.command) {
            return fail(m_name.isEmpty() ? Terminal::tr("A command is needed.")
                                         : Terminal::tr("“%1” needs one more word.").arg(m_name.join(QLatin1Char(' '))));
        }
        qsizetype needed = 0;
        qsizetype most = 0;
        for (const Operand &operand : m_line.command->operands) {
            using Count = Operand::Count;
            needed += operand.count == Count::AtMostOne || operand.count == Count::Any ? 0 : 1;
            most += operand.count == Count::AtLeastOne || operand.count == Count::Any ? m_line.arguments.operands().size() : 1;
        }
        const QStringList &given = m_line.arguments.operands();
        if (given.size() < needed)
            return fail(Terminal::tr("%1 is missing.").arg(m_line.command->operands[given.size()].name));
        if (given.size() > most)
            return fail(Terminal::tr("Not understood: %1").arg(given[most]));
    }

    void fail(const QString &problem)
    {
        if (m_line.problem.isEmpty())
            m_line.problem = problem;
    }

    const QStringList &m_words;
    const QList<Command> &m_commands;
    CommandLine m_line;
    QStringList m_name;
    QString m_attached;
    bool m_hasAttached = false;
    bool m_onlyOperands = false;
    qsizetype m_next = 0;
};

} // namespace

CommandLine readCommandLine(const QStringList &words, const QList<Command> &commands)
{
    CommandLine line = Reader(words, commands).read();
    // A mistake must not change the form of the answer: --json may stand after it.
    if (!line.problem.isEmpty() && words.contains(QLatin1String("--json")))
        line.globals.json = true;
    return line;
}

} // namespace recado::cli
