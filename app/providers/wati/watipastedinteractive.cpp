#include "providers/wati/watipasted.h"

#include <QJsonArray>
#include <QSet>

namespace recado::wati {

namespace {

using pasted::Fields;

QJsonObject textOf(const QString &text)
{
    return {{QStringLiteral("text"), text}};
}

void put(QJsonObject *object, const char *name, const QString &text)
{
    if (!text.isEmpty())
        object->insert(QLatin1String(name), text);
}

void putText(QJsonObject *object, const char *name, const QString &text)
{
    if (!text.isEmpty())
        object->insert(QLatin1String(name), textOf(text));
}

// Answers come back by their title; two of one name are told apart by a number.
class Ids {
public:
    QString make(const QString &given, const QString &title)
    {
        const QString wanted = given.isEmpty() ? title : given;
        QString id = wanted;
        for (int number = 2; m_used.contains(id); ++number)
            id = QStringLiteral("%1 %2").arg(wanted).arg(number);
        m_used.insert(id);
        return id;
    }

private:
    QSet<QString> m_used;
};

// {type: "Image", media: {url, fileName}}; {type: "Text", text}
QJsonObject headerOf(Fields header)
{
    const QString type = header.takeText({"type"}).toLower();
    QJsonObject written{{QStringLiteral("type"), type.isEmpty() ? QStringLiteral("text") : type}};
    put(&written, "text", header.takeText({"text"}));
    Fields media = header.takeObject({"media"});
    QJsonObject file;
    put(&file, "link", media.takeText({"url"}));
    const QString name = media.takeText({"file_name", "fileName"});
    if (type == QLatin1String("document"))
        put(&file, "filename", name);
    if (!file.isEmpty() && !type.isEmpty())
        written.insert(type, file);
    media.finish();
    header.finish();
    return written;
}

QJsonArray rowsOf(const QJsonArray &rows, const QString &path, Ids *ids, QStringList *notes)
{
    QJsonArray written;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        Fields row(rows[i].toObject(), QStringLiteral("%1[%2]").arg(path).arg(i), notes);
        const QString title = row.takeText({"title"});
        QJsonObject one{{QStringLiteral("id"), ids->make(row.takeText({"id"}), title)}, {QStringLiteral("title"), title}};
        put(&one, "description", row.takeText({"description"}));
        row.finish();
        written += one;
    }
    return written;
}

} // namespace

QJsonObject copiedButtons(Fields *message)
{
    QJsonObject written{{QStringLiteral("type"), QStringLiteral("button")}};
    if (message->has("header"))
        written.insert(QLatin1String("header"), headerOf(message->takeObject({"header"})));
    putText(&written, "body", message->takeText({"body"}));
    putText(&written, "footer", message->takeText({"footer"}));
    QJsonArray buttons;
    Ids ids;
    const QString path = message->pathTo(QStringLiteral("buttons[%1]"));
    const QJsonArray list = message->take({"buttons"}).toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        Fields button(list[i].toObject(), path.arg(i), message->notes());
        const QString title = button.takeText({"text"});
        const QJsonObject reply{{QStringLiteral("id"), ids.make(button.takeText({"id"}), title)}, {QStringLiteral("title"), title}};
        buttons += QJsonObject{{QStringLiteral("type"), QStringLiteral("reply")}, {QStringLiteral("reply"), reply}};
        button.finish();
    }
    written.insert(QLatin1String("action"), QJsonObject{{QStringLiteral("buttons"), buttons}});
    return written;
}

QJsonObject copiedList(Fields *message)
{
    QJsonObject written{{QStringLiteral("type"), QStringLiteral("list")}};
    const QString header = message->takeText({"header"});
    if (!header.isEmpty())
        written.insert(QLatin1String("header"),
                       QJsonObject{{QStringLiteral("type"), QStringLiteral("text")}, {QStringLiteral("text"), header}});
    putText(&written, "body", message->takeText({"body"}));
    putText(&written, "footer", message->takeText({"footer"}));
    QJsonObject action;
    put(&action, "button", message->takeText({"button_text", "buttonText"}));
    QJsonArray sections;
    Ids ids;
    const QString path = message->pathTo(QStringLiteral("sections[%1]"));
    const QJsonArray list = message->take({"sections"}).toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        Fields section(list[i].toObject(), path.arg(i), message->notes());
        QJsonObject one;
        put(&one, "title", section.takeText({"title"}));
        one.insert(QLatin1String("rows"),
                   rowsOf(section.take({"rows"}).toArray(), path.arg(i) + QStringLiteral(".rows"), &ids, message->notes()));
        section.finish();
        sections += one;
    }
    action.insert(QLatin1String("sections"), sections);
    written.insert(QLatin1String("action"), action);
    return written;
}

} // namespace recado::wati
