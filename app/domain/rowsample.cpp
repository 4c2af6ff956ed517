#include "domain/rowsample.h"

#include "domain/limits/checkcontent.h"

#include <QJsonArray>
#include <QVarLengthArray>

#include <algorithm>

namespace recado {

namespace {

using Form = TemplatePlace::Form;
using Part = TemplatePlace::Part;

// Meta, "Template components"; see checkValues() and domain/limits, whose limits these are.
constexpr qsizetype mostHeader = 60;
constexpr qsizetype mostBody = 1024;
constexpr qsizetype mostCode = 15;
constexpr qsizetype mostPayload = 512;
constexpr qsizetype mostLink = 2000;

bool isBlank(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar character) { return character.isSpace(); });
}

bool isAscii(QChar character, const char *others)
{
    const char16_t unit = character.unicode();
    return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') || (unit >= u'0' && unit <= u'9')
           || (unit < 128 && QLatin1String(others).contains(character));
}

bool isPlainText(const QString &text)
{
    const auto isPlain = [](QChar character) {
        return character == QLatin1Char(' ') || isAscii(character, ".,:;/-$%()!?&+=") || (character.isLetter() && !character.isSurrogate());
    };
    return std::all_of(text.begin(), text.end(), isPlain) && !text.front().isSpace() && !text.back().isSpace();
}

bool isLabel(QStringView label)
{
    return !label.isEmpty() && label.front() != QLatin1Char('-') && label.back() != QLatin1Char('-') && !label.contains(QLatin1String("--"))
           && std::all_of(label.begin(), label.end(), [](QChar character) { return isAscii(character, "-"); });
}

// A link without anything that would have to be looked at more closely.
bool isPlainLink(const QString &text)
{
    const qsizetype scheme = text.startsWith(QLatin1String("https://")) ? 8 : text.startsWith(QLatin1String("http://")) ? 7 : 0;
    if (scheme == 0)
        return false;
    const QStringView rest = QStringView(text).mid(scheme);
    const qsizetype slash = rest.indexOf(QLatin1Char('/'));
    const auto labels = (slash < 0 ? rest : rest.left(slash)).split(QLatin1Char('.'));
    const QStringView path = slash < 0 ? QStringView() : rest.mid(slash);
    return labels.size() > 1 && labels.last().front().isLetter() && std::all_of(labels.begin(), labels.end(), isLabel)
           && std::all_of(path.begin(), path.end(), [](QChar character) { return isAscii(character, "-._~/?=&+,"); });
}

const QString &cellOf(const BroadcastRow &row, int column)
{
    static const QString none;
    const auto edit = row.edits.isEmpty() ? row.edits.constEnd() : row.edits.constFind(column);
    if (edit != row.edits.constEnd())
        return *edit;
    return column < row.cells.size() ? row.cells.at(column) : none;
}

// Texts whose only rules are that they are there and not too long.
bool isFreeText(const QString &path)
{
    static const QStringList paths{QStringLiteral("text.body"),
                                   QStringLiteral("image.caption"),
                                   QStringLiteral("video.caption"),
                                   QStringLiteral("document.caption"),
                                   QStringLiteral("interactive.header.text"),
                                   QStringLiteral("interactive.body.text"),
                                   QStringLiteral("interactive.footer.text")};
    return paths.contains(path);
}

} // namespace

RowSample::RowSample(const ColumnMapping &mapping, const BroadcastContent &content)
{
    for (auto it = mapping.variables.cbegin(); it != mapping.variables.cend(); ++it) {
        if (it->kind == ValueSource::Kind::Text) {
            m_constants.insert(it.key(), it->text);
        } else if (it->column >= 0) {
            m_index.insert(it.key(), int(m_values.size()));
            m_values += Value{it.key(), it->column, mostBody, Value::Kind::Text, false};
        }
    }
    if (content.definition)
        addTemplate(*content.definition);
    else
        addHoles(content.content.document(), {}, content.content);
}

void RowSample::addTemplate(const TemplateDefinition &definition)
{
    for (const TemplateVariable &variable : definition.variables) {
        if (const int index = m_index.value(variable.name, -1); index >= 0)
            m_values[index].optional = variable.optional;
    }
    if (definition.header == TemplateDefinition::Header::Text)
        addText(definition.headerText, mostHeader, QStringLiteral("header."));
    addText(definition.body, mostBody, {});
    // The values alone must not be too long either, also those that are in no text we know.
    Room body{0, mostBody, {}};
    Room header{0, mostHeader, {}};
    for (const TemplatePlace &place : placesOf(definition))
        addPlace(place, &body, &header);
    m_rooms += {body, header};
    m_isUsable = m_isUsable && definition.cards.isEmpty();
}

void RowSample::addPlace(const TemplatePlace &place, Room *body, Room *header)
{
    Room *room = place.part == Part::Body ? body : place.part == Part::Header && place.form == Form::Text ? header : nullptr;
    const int index = m_index.value(place.variable, -1);
    if (index < 0) {
        if (room)
            room->fixed += m_constants.value(place.variable).size();
        return;
    }
    if (room)
        room->values += index;
    Value &value = m_values[index];
    switch (place.form) {
    case Form::Text:
    case Form::UrlSuffix: break;
    case Form::Payload:
    case Form::FlowToken:
    case Form::Thumbnail: value.most = std::min(value.most, mostPayload); break;
    case Form::CouponCode:
    case Form::OneTimeCode: value.most = std::min(value.most, mostCode); break;
    case Form::Image:
    case Form::Video:
    case Form::Document:
        value.kind = Value::Kind::Media;
        value.most = std::max(value.most, mostLink);
        break;
    case Form::Location:
    case Form::Product:
    case Form::Sections:
    case Form::ExpirationTime: m_isUsable = false; break;
    }
}

void RowSample::addText(const QString &text, qsizetype most, const QString &prefix)
{
    Room room{text.size(), most, {}};
    for (const QString &hole : holesIn(text)) {
        const QString own = prefix + hole;
        const bool isOwn = m_index.contains(own) || m_constants.contains(own);
        const QString &name = isOwn ? own : hole;
        const int index = m_index.value(name, -1);
        // How often it stands there at the most, whatever the blanks in its brackets.
        const qsizetype times = text.count(hole);
        for (qsizetype i = 0; i < times && index >= 0; ++i)
            room.values += index;
        room.fixed += times * m_constants.value(name).size();
    }
    m_rooms += room;
}

void RowSample::addHoles(const QJsonValue &value, const QString &path, const Content &content)
{
    if (value.isString()) {
        const QStringList holes = holesIn(value.toString());
        if (holes.isEmpty())
            return;
        const qint64 most = limitsAt(content, path).characters;
        m_isUsable = m_isUsable && isFreeText(path) && most > 0;
        addText(value.toString(), most, {});
        for (const QString &hole : holes) {
            if (const int index = m_index.value(hole, -1); index >= 0)
                m_values[index].kind = Value::Kind::Plain;
        }
    } else if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            addHoles(list[i], QStringLiteral("%1[%2]").arg(path).arg(i), content);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            addHoles(it.value(), path.isEmpty() ? it.key() : path + QLatin1Char('.') + it.key(), content);
    }
}

QMap<QString, QString> RowSample::values(bool withOptional) const
{
    QMap<QString, QString> values = m_constants;
    for (const Value &value : m_values) {
        const bool isThere = withOptional || !value.optional;
        const QString sample = value.kind == Value::Kind::Media ? QStringLiteral("https://example.com/a") : QStringLiteral("1");
        values.insert(value.variable, isThere ? sample : QString());
    }
    return values;
}

bool RowSample::isRight(const Value &value, const QString &cell)
{
    if (isBlank(cell))
        return value.optional;
    if (cell.size() > value.most)
        return false;
    switch (value.kind) {
    case Value::Kind::Text: return true;
    case Value::Kind::Plain: return isPlainText(cell);
    case Value::Kind::Media: return isPlainLink(cell);
    }
    return false;
}

bool RowSample::covers(const BroadcastRow &row) const
{
    if (!m_isUsable)
        return false;
    QVarLengthArray<qsizetype, 32> lengths;
    for (const Value &value : m_values) {
        const QString &cell = cellOf(row, value.column);
        if (!isRight(value, cell))
            return false;
        lengths.append(cell.size());
    }
    return std::all_of(m_rooms.begin(), m_rooms.end(), [&lengths](const Room &room) {
        qsizetype length = room.fixed;
        for (const int index : room.values)
            length += lengths[index];
        return length <= room.most;
    });
}

} // namespace recado
