#include "providers/pasted/curlcommand.h"

#include "providers/pasted/curloptions.h"

#include <QRegularExpression>

namespace recado::pasted {

namespace {

using Use = CurlOption;

bool looksLikeAddress(const QString &word)
{
    static const QRegularExpression address(QStringLiteral("\\A(?:https?://|(?:\\{\\{|<|\\$)\\S*/|[\\w-]+(?:\\.[\\w-]+)+(?::\\d+)?/)"),
                                            QRegularExpression::CaseInsensitiveOption);
    return address.match(word).hasMatch();
}

class Command {
public:
    Result<WrittenCall> read(const QList<Word> &words);

private:
    Result<void> readWord(const QList<Word> &words, qsizetype *at);
    Result<void> readShort(const QList<Word> &words, qsizetype *at);
    Result<void> use(Use meaning, const QString &option, const Word &value);
    Result<void> addData(bool mayBeFile, const Word &value);
    void addHeader(const QString &line);
    void note(const QString &words)
    {
        if (!m_command.notUnderstood.contains(words))
            m_command.notUnderstood += words;
    }

    WrittenCall m_command;
};

bool takesValue(Use use)
{
    return use != Use::Flag && use != Use::Get && use != Use::NotReadFlag;
}

Word valueAt(const QList<Word> &words, qsizetype at)
{
    return at < words.size() ? words[at] : Word();
}

Word rest(const Word &word, qsizetype from)
{
    return {word.text.mid(from), word.places.mid(from)};
}

Result<WrittenCall> Command::read(const QList<Word> &words)
{
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (words[i].text == QLatin1String("curl") || words[i].text == QLatin1String("curl.exe")) {
            note(QStringLiteral("curl: a second command was not read"));
            break;
        }
        if (const auto done = readWord(words, &i); !done)
            return done.error();
    }
    if (m_command.url.isEmpty())
        return error(ErrorKind::Invalid, QStringLiteral("the command names no address"), QStringLiteral("url"));
    if (m_command.method.isEmpty() && m_command.data)
        m_command.method = QStringLiteral("POST");
    return std::move(m_command);
}

Result<void> Command::readWord(const QList<Word> &words, qsizetype *at)
{
    const Word &word = words[*at];
    if (!word.text.startsWith(QLatin1Char('-')) || word.text == QLatin1String("-")) {
        if (m_command.url.isEmpty() && looksLikeAddress(word.text))
            m_command.url = word.text;
        else
            note(QStringLiteral("argument: not read"));
        return {};
    }
    if (!word.text.startsWith(QLatin1String("--")))
        return readShort(words, at);
    const qsizetype equals = word.text.indexOf(QLatin1Char('='));
    const QString name = word.text.mid(2, equals < 0 ? -1 : equals - 2);
    const auto option = curlOption(name);
    if (!option) {
        note(QStringLiteral("--%1: not read").arg(name.left(30)));
        return {};
    }
    const bool isSeparate = takesValue(*option) && equals < 0;
    return use(*option, name, isSeparate ? valueAt(words, ++*at) : rest(word, equals + 1));
}

Result<void> Command::readShort(const QList<Word> &words, qsizetype *at)
{
    const Word word = words[*at];
    for (qsizetype i = 1; i < word.text.size(); ++i) {
        const QString name = longNameOf(word.text[i]);
        if (name.isEmpty()) {
            note(QStringLiteral("-%1: not read").arg(word.text[i]));
            return {};
        }
        const Use meaning = curlOption(name).value_or(Use::NotReadFlag);
        if (takesValue(meaning))
            return use(meaning, name, i + 1 < word.text.size() ? rest(word, i + 1) : valueAt(words, ++*at));
        if (const auto done = use(meaning, name, {}); !done)
            return done;
    }
    return {};
}

Result<void> Command::use(Use meaning, const QString &option, const Word &value)
{
    switch (meaning) {
    case Use::Flag:
    case Use::Value: break;
    case Use::Method: m_command.method = value.text.trimmed().toUpper(); break;
    case Use::Header: addHeader(value.text); break;
    case Use::Url: m_command.url = value.text; break;
    case Use::Data: return addData(true, value);
    case Use::RawData: return addData(false, value);
    case Use::Get: return error(ErrorKind::Unsupported, QStringLiteral("data in the address (--get) is not read"), QStringLiteral("--get"));
    case Use::NotReadFlag:
    case Use::NotRead: note(QStringLiteral("--%1: not read").arg(option)); break;
    }
    return {};
}

Result<void> Command::addData(bool mayBeFile, const Word &value)
{
    if (mayBeFile && value.text.startsWith(QLatin1Char('@')))
        return error(ErrorKind::Invalid, QStringLiteral("the body is in a file that was not pasted"), QStringLiteral("data"));
    if (!m_command.data) {
        m_command.data = value;
        return {};
    }
    m_command.data->text += QLatin1Char('&') + value.text;
    m_command.data->places += value.places.isEmpty() ? 0 : value.places.first();
    m_command.data->places += value.places;
    return {};
}

void Command::addHeader(const QString &line)
{
    if (const QString words = unreadHeader(line); !words.isEmpty())
        note(words);
}

} // namespace

qsizetype curlBegins(const QString &text)
{
    static const QRegularExpression start(QStringLiteral("^[ \\t\u00A0]*(?:[$>#%][ \\t]*)?(curl(?:\\.exe)?)(?=\\s)"),
                                          QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    const auto match = start.match(text);
    return match.hasMatch() ? match.capturedStart(1) : -1;
}

Result<WrittenCall> readCurl(const QString &text)
{
    const qsizetype start = curlBegins(text);
    // Blanks instead of what stands before, so that places stay true.
    QString command = text;
    for (qsizetype i = 0; i < start; ++i) {
        if (command[i] != QLatin1Char('\n'))
            command[i] = QLatin1Char(' ');
    }
    const auto words = isForCommandPrompt(command) ? commandPromptWords(command) : shellWords(command);
    return words ? Command().read(*words) : Result<WrittenCall>(words.error());
}

} // namespace recado::pasted
