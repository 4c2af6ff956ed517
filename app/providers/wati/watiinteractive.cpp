#include "providers/wati/watiinteractive.h"

#include <QJsonArray>

namespace recado::wati {

namespace {

QString textAt(const QJsonObject &object, const char *part)
{
    return object.value(QLatin1String(part)).toObject().value(QLatin1String("text")).toString();
}

void addText(const char *name, const QString &text, QJsonObject *object)
{
    if (!text.isEmpty())
        object->insert(QLatin1String(name), text);
}

// "Text", "Image", "Video", "Document"
QString headerWord(const QString &type)
{
    return type.left(1).toUpper() + type.mid(1);
}

QJsonObject buttonsHeader(const QJsonObject &header, Api api)
{
    const QString type = header.value(QLatin1String("type")).toString();
    QJsonObject written{{QStringLiteral("type"), headerWord(type)}};
    if (type == QLatin1String("text")) {
        addText("text", header.value(QLatin1String("text")).toString(), &written);
        return written;
    }
    const QJsonObject media = header.value(type).toObject();
    QJsonObject file;
    addText("url", media.value(QLatin1String("link")).toString(), &file);
    addText(api == Api::V3 ? "file_name" : "fileName", media.value(QLatin1String("filename")).toString(), &file);
    written.insert(QLatin1String("media"), file);
    return written;
}

QJsonArray buttonsOf(const QJsonObject &action)
{
    QJsonArray buttons;
    for (const QJsonValue &button : action.value(QLatin1String("buttons")).toArray())
        buttons += QJsonObject{{QStringLiteral("text"), button[QLatin1String("reply")][QLatin1String("title")].toString()}};
    return buttons;
}

QJsonArray sectionsOf(const QJsonObject &action)
{
    QJsonArray sections;
    for (const QJsonValue &value : action.value(QLatin1String("sections")).toArray()) {
        QJsonArray rows;
        for (const QJsonValue &row : value[QLatin1String("rows")].toArray()) {
            QJsonObject written{{QStringLiteral("title"), row[QLatin1String("title")].toString()}};
            addText("description", row[QLatin1String("description")].toString(), &written);
            rows += written;
        }
        QJsonObject section{{QStringLiteral("rows"), rows}};
        addText("title", value[QLatin1String("title")].toString(), &section);
        sections += section;
    }
    return sections;
}

} // namespace

QJsonObject interactiveBody(const QJsonObject &interactive, Api api)
{
    const QJsonObject action = interactive.value(QLatin1String("action")).toObject();
    const QJsonObject header = interactive.value(QLatin1String("header")).toObject();
    QJsonObject written;
    addText("body", textAt(interactive, "body"), &written);
    addText("footer", textAt(interactive, "footer"), &written);
    if (interactive.value(QLatin1String("type")).toString() == QLatin1String("list")) {
        addText("header", header.value(QLatin1String("text")).toString(), &written);
        addText(api == Api::V3 ? "button_text" : "buttonText", action.value(QLatin1String("button")).toString(), &written);
        written.insert(QLatin1String("sections"), sectionsOf(action));
        return written;
    }
    if (!header.isEmpty())
        written.insert(QLatin1String("header"), buttonsHeader(header, api));
    written.insert(QLatin1String("buttons"), buttonsOf(action));
    return written;
}

} // namespace recado::wati
