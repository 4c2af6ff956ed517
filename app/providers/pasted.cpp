#include "providers/pasted.h"

#include "providers/gateway/gatewaypasted.h"
#include "providers/meta/metapasted.h"
#include "providers/neutral/jsontext.h"
#include "providers/pasted/copiedcall.h"
#include "providers/pasted/curlcommand.h"
#include "providers/pasted/document.h"
#include "providers/pasted/httptext.h"
#include "providers/wati/watipasted.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace recado {

namespace {

using pasted::CopiedCall;
using pasted::Word;

constexpr qsizetype longestText = 4'000'000;

// "line:column" of one text → the character's place in it.
std::optional<qsizetype> placeIn(const QString &text, const QString &lineAndColumn)
{
    bool isLine = false;
    bool isColumn = false;
    const int line = lineAndColumn.section(QLatin1Char(':'), 0, 0).toInt(&isLine);
    const int column = lineAndColumn.section(QLatin1Char(':'), 1).toInt(&isColumn);
    if (!isLine || !isColumn)
        return {};
    qsizetype start = 0;
    for (int i = 1; i < line; ++i)
        start = text.indexOf(QLatin1Char('\n'), start) + 1;
    return start + column - 1;
}

// `word` is JSON that stands in `text`, perhaps escaped: faults are told where the person sees them, and without the parser's words, which
// repeat what was pasted.
Result<QJsonObject> jsonIn(const Word &word, const QString &text)
{
    const auto document = neutral::parseJson(word.text.toUtf8(), ErrorKind::Invalid);
    if (document && document->isObject())
        return document->object();
    const Error fault =
        document ? error(ErrorKind::Invalid, QStringLiteral("an object is needed"), QStringLiteral("1:1")) : document.error();
    const auto place = placeIn(word.text, fault.place);
    if (!place || word.places.isEmpty())
        return error(fault.kind, QStringLiteral("not JSON that can be read"), fault.place);
    const qsizetype at = *place < word.places.size() ? word.places[std::max<qsizetype>(0, *place)] : word.places.last() + 1;
    return error(fault.kind, QStringLiteral("not JSON that can be read"), pasted::lineAndColumn(text, at));
}

Result<PastedRequest> understand(const CopiedCall &call)
{
    if (wati::isCopied(call))
        return wati::readCopied(call);
    if (meta::isCopied(call))
        return meta::readCopied(call);
    return gateway::isCopied(call) ? gateway::readCopied(call) : pasted::readDocument(call.body);
}

// Pairs as of a form, which Meta takes as well: an object is JSON within its pair.
std::optional<QJsonObject> formIn(const QString &data)
{
    static const QRegularExpression pairs(QStringLiteral("\\A\\s*\\w+="));
    if (!pairs.match(data).hasMatch())
        return {};
    QJsonObject body = pasted::pairsIn(data.trimmed());
    for (auto field = body.begin(); field != body.end(); ++field) {
        const auto value = neutral::parseJson(field.value().toString().toUtf8(), ErrorKind::Invalid);
        if (value)
            field.value() = value->isObject() ? QJsonValue(value->object()) : QJsonValue(value->array());
    }
    return body;
}

Result<PastedRequest> readCall(const pasted::WrittenCall &written, const QString &text)
{
    CopiedCall call;
    call.method = written.method;
    call.address = pasted::addressOf(written.url);
    if (written.data && !written.data->text.trimmed().isEmpty()) {
        const auto form = formIn(written.data->text);
        const auto body = form ? Result<QJsonObject>(*form) : jsonIn(*written.data, text);
        if (!body)
            return body.error();
        call.body = *body;
    }
    auto request = understand(call);
    if (request)
        request->notUnderstood = written.notUnderstood + request->notUnderstood;
    return request;
}

Result<PastedRequest> readCommand(const QString &text)
{
    if (const auto http = pasted::readHttp(text))
        return readCall(*http, text);
    if (pasted::curlBegins(text) < 0)
        return error(ErrorKind::Invalid, QStringLiteral("neither JSON nor a request"), QStringLiteral("text"));
    const auto command = pasted::readCurl(text);
    return command ? readCall(*command, text) : Result<PastedRequest>(command.error());
}

// The fences of a chat or a web page around a piece of code, blanked so that places stay true.
QString withoutFences(QString text)
{
    static const QRegularExpression fence(QStringLiteral("^[ \\t]*```[\\w-]*[ \\t]*$"), QRegularExpression::MultilineOption);
    auto fences = fence.globalMatch(text);
    while (fences.hasNext()) {
        const auto match = fences.next();
        text.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), QLatin1Char(' ')));
    }
    return text;
}

Result<PastedRequest> readOnce(const QString &pastedText)
{
    const QString text = withoutFences(pastedText);
    const auto isMark = [](QChar character) { return !character.isSpace() && character != QChar(0xFEFF); };
    const auto first = std::find_if(text.begin(), text.end(), isMark);
    const bool isJson = first != text.end() && (*first == QLatin1Char('{') || *first == QLatin1Char('['));
    if (!isJson)
        return readCommand(text);
    Word word{text, QList<qsizetype>(text.size())};
    for (qsizetype i = 0; i < text.size(); ++i)
        word.places[i] = i;
    const auto body = jsonIn(word, text);
    if (!body)
        return body.error();
    return understand({{}, {}, *body});
}

// What word processors and web pages make of quotes and blanks; character for character.
QString straightened(QString text)
{
    for (QChar &character : text) {
        if (QStringLiteral("\u201C\u201D\u201E\u201F\u2033").contains(character))
            character = QLatin1Char('"');
        else if (QStringLiteral("\u2018\u2019\u201A\u201B\u2032").contains(character))
            character = QLatin1Char('\'');
        else if (QStringLiteral("\u00A0\u2007\u202F\u200B\u2060\uFEFF").contains(character))
            character = QLatin1Char(' ');
    }
    return text;
}

} // namespace

Result<PastedRequest> readPasted(const QString &text)
{
    if (text.size() > longestText)
        return error(ErrorKind::Invalid, QStringLiteral("too long for a request"), QStringLiteral("text"));
    auto request = readOnce(text);
    if (request || request.error().kind != ErrorKind::Invalid)
        return request;
    // Only where the text makes no sense as it is: within a message, curly quotes are words of a person.
    const QString repaired = straightened(text);
    if (repaired == text)
        return request;
    auto second = readOnce(repaired);
    if (!second)
        return request;
    second->notUnderstood.prepend(QStringLiteral("text: curly quotes or odd blanks were read as plain ones"));
    return second;
}

} // namespace recado
