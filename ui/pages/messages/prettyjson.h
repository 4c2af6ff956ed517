#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace recado {

// A piece of a text, in UTF-16 units.
struct TextSpan {
    qsizetype at = 0;
    qsizetype length = 0;

    bool operator==(const TextSpan &) const = default;
};

// Where bytes that look like JSON stop being it.
struct JsonMistake {
    enum class Kind { Broken, TooDeep, TooLong }; // deeper than Qt reads (1024 levels); one field a line would be beyond what is sensible

    Kind kind = Kind::Broken;
    qsizetype at = 0; // byte
    int line = 1;     // both from 1; columns in bytes
    int column = 1;
};

struct PrettyText {
    QString text;
    QList<TextSpan> marks; // fields that matter, key and value
    bool isJson = false;
    std::optional<JsonMistake> mistake; // none for what does not even begin as JSON
};

// Asked for each field: its key (empty in lists) and its value as it is written, without the quotes of a text.
using FieldTest = std::function<bool(QStringView key, QStringView value)>;

// JSON with one field a line, everything else as it came: the order of the fields and the spelling of numbers are evidence, and a
// parser's print would change both. Bytes that are not JSON come back as text unchanged. Thread-safe.
PrettyText prettyText(const QByteArray &bytes, const FieldTest &matters = {});
QString prettyJson(const QByteArray &bytes);

} // namespace recado
