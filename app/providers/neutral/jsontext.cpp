#include "providers/neutral/jsontext.h"

#include <QJsonArray>
#include <QJsonObject>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

namespace recado::neutral {

namespace {

constexpr std::size_t deepest = 256;

// Lines and columns as an editor counts them: from 1, columns in characters. The parser counts the byte at fault from 1.
QString lineAndColumn(const QByteArray &text, std::size_t position)
{
    const QByteArray before = text.left(static_cast<qsizetype>(std::max<std::size_t>(position, 1) - 1));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.mid(lineStart)).size() + 1;
    return QStringLiteral("%1:%2").arg(before.count('\n') + 1).arg(column);
}

// One open object or list.
struct Level {
    bool isObject = false;
    std::vector<std::pair<QString, QJsonValue>> fields; // in the order written
    QJsonArray list;
    QString key;
};

// Builds Qt's values from the parser's calls. Qt's own parser keeps the last of two equal keys and rounds what is beyond 64 bits without a word.
class Builder : public nlohmann::json_sax<nlohmann::json> {
public:
    Builder(const QByteArray &text, ErrorKind kind, JsonManner manner) : m_text(text), m_kind(kind), m_manner(manner) {}

    bool null() override { return put(QJsonValue::Null); }
    bool boolean(bool value) override { return put(value); }
    bool number_integer(number_integer_t value) override { return put(static_cast<qint64>(value)); }
    bool string(string_t &value) override { return put(QString::fromStdString(value)); }
    bool binary(binary_t &) override { return false; } // JSON text has none

    bool number_unsigned(number_unsigned_t value) override
    {
        if (value <= static_cast<number_unsigned_t>(std::numeric_limits<qint64>::max()))
            return put(static_cast<qint64>(value));
        return inexact(QString::number(value));
    }

    bool number_float(number_float_t value, const string_t &written) override
    {
        // Not by the point: `written` has the locale's decimal sign.
        const bool isWhole = written.find_first_not_of("-0123456789") == string_t::npos;
        return isWhole ? inexact(QString::fromStdString(written)) : put(value);
    }

    bool start_object(std::size_t) override { return open(true); }
    bool start_array(std::size_t) override { return open(false); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t &name) override
    {
        m_levels.back().key = QString::fromStdString(name);
        return true;
    }

    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &fault) override
    {
        // "[json.exception.parse_error.101] parse error at line 1, column 5: …": the part behind the place is enough.
        const QString words = QString::fromUtf8(fault.what());
        const qsizetype colon = words.indexOf(QLatin1String(": "));
        m_fault = error(m_kind, QStringLiteral("not JSON: ") + words.mid(colon + 2), lineAndColumn(m_text, position));
        return false;
    }

    const QJsonValue &root() const { return m_root; }
    const std::optional<Error> &fault() const { return m_fault; }

private:
    bool put(const QJsonValue &value)
    {
        if (m_levels.empty())
            m_root = value;
        else if (m_levels.back().isObject)
            m_levels.back().fields.emplace_back(m_levels.back().key, value);
        else
            m_levels.back().list.append(value);
        return true;
    }

    bool open(bool isObject)
    {
        if (m_levels.size() >= deepest)
            return refuse(QStringLiteral("nested too deeply"));
        m_levels.push_back({isObject, {}, {}, {}});
        return true;
    }

    bool close()
    {
        QJsonObject object;
        if (!gather(&m_levels.back(), &object))
            return false;
        const Level done = std::move(m_levels.back());
        m_levels.pop_back();
        return put(done.isObject ? QJsonValue(object) : QJsonValue(done.list));
    }

    // Qt keeps fields sorted. In that order each goes to the end; in any other each would push aside those behind it, which takes minutes
    // for the hundred thousands of fields that a hostile body can have.
    bool gather(Level *level, QJsonObject *object)
    {
        std::stable_sort(level->fields.begin(), level->fields.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        for (const auto &[name, value] : level->fields) {
            if (m_manner == JsonManner::Strict && object->contains(name)) {
                level->key = name;
                return refuse(QStringLiteral("the field is given twice"));
            }
            object->insert(name, value);
        }
        return true;
    }

    bool inexact(const QString &digits)
    {
        return m_manner == JsonManner::Strict ? refuse(QStringLiteral("this number is too large to be kept exactly; write it as text")) : put(digits);
    }

    bool refuse(const QString &detail)
    {
        m_fault = error(m_kind, detail, path());
        return false;
    }

    QString path() const
    {
        QString path;
        for (const Level &level : m_levels) {
            if (!level.isObject)
                path += QStringLiteral("[%1]").arg(level.list.size());
            else
                path += (path.isEmpty() ? QString() : QStringLiteral(".")) + level.key;
        }
        return path.left(200);
    }

    const QByteArray &m_text;
    ErrorKind m_kind;
    JsonManner m_manner;
    std::vector<Level> m_levels;
    QJsonValue m_root;
    std::optional<Error> m_fault;
};

} // namespace

Result<QJsonDocument> parseJson(const QByteArray &json, ErrorKind kind, JsonManner manner)
{
    Builder builder(json, kind, manner);
    const bool whole = nlohmann::json::sax_parse(json.constData(), json.constData() + json.size(), &builder);
    if (builder.fault())
        return *builder.fault();
    if (!whole || !(builder.root().isObject() || builder.root().isArray()))
        return error(kind, QStringLiteral("not JSON: an object or a list is needed"), QStringLiteral("1:1"));
    return builder.root().isObject() ? QJsonDocument(builder.root().toObject()) : QJsonDocument(builder.root().toArray());
}

} // namespace recado::neutral
