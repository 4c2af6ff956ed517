#include "format/errorcatalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <utility>

// The files lie in a static library, which the linker would leave out unasked. The macro cannot stand inside a namespace.
static void loadFiles()
{
    Q_INIT_RESOURCE(errors);
}

namespace recado {

namespace {

// The words of codes.json.
template<typename Value>
using Word = std::pair<const char *, Value>;

constexpr Word<CodeSide> sideNames[]{
    {"recipient", CodeSide::Recipient}, {"sender", CodeSide::Sender},   {"template", CodeSide::Template},
    {"provider", CodeSide::Provider},   {"account", CodeSide::Account}, {"message", CodeSide::Message},
    {"network", CodeSide::Network},     {"program", CodeSide::Program},
};
constexpr Word<Retry> retryNames[]{
    {"never", Retry::Never}, {"automatic", Retry::Automatic}, {"after_pause", Retry::AfterPause}, {"decide", Retry::Decide},
};
constexpr Word<Action> actionNames[]{
    {"correct_number", Action::CorrectNumber}, {"refresh_template", Action::RefreshTemplate}, {"renew_token", Action::RenewToken},
    {"retry_later", Action::RetryLater},       {"send_template", Action::SendTemplate},       {"edit_message", Action::EditMessage},
    {"contact_administrator", Action::ContactAdministrator},
};

template<typename Value, std::size_t size>
Value valueOf(const Word<Value> (&names)[size], const QString &name, Value otherwise)
{
    for (const auto &[word, value] : names) {
        if (name == QLatin1String(word))
            return value;
    }
    return otherwise;
}

template<typename Value, std::size_t size>
QString nameOf(const Word<Value> (&names)[size], Value wanted)
{
    for (const auto &[word, value] : names) {
        if (value == wanted)
            return QLatin1String(word);
    }
    return {};
}

QJsonObject read(const QString &name)
{
    loadFiles();
    QFile file(QStringLiteral(":/errors/") + name + QStringLiteral(".json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QHash<QString, QString> texts(const QJsonObject &object)
{
    QHash<QString, QString> all;
    for (auto item = object.begin(); item != object.end(); ++item)
        all.insert(item.key(), item->toString());
    return all;
}

QString normalised(const QString &text)
{
    static const QRegularExpression others(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return QString(text).toLower().replace(others, QStringLiteral(" ")).trimmed();
}

// What people see of an id: "470" of "onprem:470". Ids that we made up ourselves are nothing to show.
QString shownCode(const QString &id)
{
    const qsizetype colon = id.indexOf(QLatin1Char(':'));
    return colon < 0 || id.startsWith(QLatin1String("onprem:")) ? id.mid(colon + 1) : QString();
}

// "6 s", "10 min", "24 h": the same signs in every language of the program.
QString waitWord(std::chrono::seconds wait)
{
    const qint64 seconds = wait.count();
    if (seconds % 3600 == 0)
        return QStringLiteral("%1 h").arg(seconds / 3600);
    return seconds % 60 == 0 ? QStringLiteral("%1 min").arg(seconds / 60) : QStringLiteral("%1 s").arg(seconds);
}

CodeWords factsIn(const QJsonObject &fact)
{
    CodeWords words;
    words.side = valueOf(sideNames, fact.value(QLatin1String("side")).toString(), CodeSide::Provider);
    words.retry = valueOf(retryNames, fact.value(QLatin1String("retry")).toString(), Retry::Decide);
    words.action = valueOf(actionNames, fact.value(QLatin1String("action")).toString(), Action::None);
    if (const int wait = fact.value(QLatin1String("wait")).toInt(); wait > 0)
        words.wait = std::chrono::seconds(wait);
    return words;
}

} // namespace

QStringList ErrorCatalogue::languages()
{
    return {QStringLiteral("en"), QStringLiteral("pt_BR"), QStringLiteral("es")};
}

ErrorCatalogue::ErrorCatalogue(const QString &language)
{
    readFacts();
    readWords(language);
}

void ErrorCatalogue::readFacts()
{
    static const QRegularExpression range(QStringLiteral("^(\\d+)-(\\d+)$"));
    const QJsonObject codes = read(QStringLiteral("codes")).value(QLatin1String("codes")).toObject();
    for (auto item = codes.begin(); item != codes.end(); ++item) {
        const QString id = item.key();
        const QJsonObject fact = item->toObject();
        m_codes.insert(id, factsIn(fact));
        if (const QString like = fact.value(QLatin1String("like")).toString(); !like.isEmpty())
            m_like.insert(id, like);
        if (const auto match = range.match(id); match.hasMatch())
            m_ranges.append({match.captured(1).toInt(), match.captured(2).toInt(), id});
        for (const QJsonValue &words : fact.value(QLatin1String("match")).toArray())
            m_patterns.append({normalised(words.toString()), id});
    }
}

void ErrorCatalogue::readWords(const QString &language)
{
    const QJsonObject file = read(language);
    m_sides = texts(file.value(QLatin1String("sides")).toObject());
    m_retries = texts(file.value(QLatin1String("retry")).toObject());
    const QJsonObject codes = file.value(QLatin1String("codes")).toObject();
    for (auto words = m_codes.begin(); words != m_codes.end(); ++words) {
        const QJsonObject text = codes.value(words.key()).toObject();
        words->happened = text.value(QLatin1String("happened")).toString();
        words->toDo = text.value(QLatin1String("toDo")).toString();
    }
    for (auto twin = m_like.begin(); twin != m_like.end(); ++twin)
        m_codes[twin.key()] = m_codes.value(*twin);
}

QStringList ErrorCatalogue::ids() const
{
    return m_codes.keys();
}

std::optional<CodeWords> ErrorCatalogue::find(const QString &code) const
{
    QString id = code.trimmed();
    bool isNumber = false;
    const int number = id.toInt(&isNumber);
    if (isNumber && !m_codes.contains(id)) {
        // The old API's short numbers have no twin among Meta's of today.
        id = QStringLiteral("onprem:") + id;
        for (const Range &range : m_ranges) {
            if (number >= range.first && number <= range.last)
                id = range.id;
        }
    }
    const auto found = m_codes.constFind(id);
    if (found == m_codes.constEnd() || found->happened.isEmpty())
        return std::nullopt;
    CodeWords words = *found;
    words.code = shownCode(code.trimmed());
    return words;
}

std::optional<CodeWords> ErrorCatalogue::recognise(const QString &message) const
{
    const QString words = QLatin1Char(' ') + normalised(message) + QLatin1Char(' ');
    for (const Pattern &pattern : m_patterns) {
        if (words.contains(QLatin1Char(' ') + pattern.words + QLatin1Char(' ')))
            return find(pattern.id);
    }
    return std::nullopt;
}

QString ErrorCatalogue::side(CodeSide side) const
{
    return m_sides.value(nameOf(sideNames, side));
}

QString ErrorCatalogue::retry(Retry retry, std::optional<std::chrono::seconds> wait) const
{
    if (!wait || retry == Retry::Never || retry == Retry::Automatic)
        return m_retries.value(nameOf(retryNames, retry));
    const QString sentence = m_retries.value(retry == Retry::Decide ? QStringLiteral("decide_after_wait") : QStringLiteral("after_wait"));
    return sentence.arg(waitWord(*wait));
}

} // namespace recado
