#include "providers/serpro/serprointeractive.h"

#include "providers/serpro/serprosettings.h"

#include <QJsonArray>

namespace recado::serpro {

namespace {

const QString actionPath = QStringLiteral("interactive.action");

QString itemPath(const QString &path, const char *list, qsizetype index)
{
    return QStringLiteral("%1.%2[%3]").arg(path, QLatin1String(list)).arg(index);
}

// The text, after a look at what else there is: neither header nor footer has a field.
Result<QString> bodyText(const QJsonObject &interactive, const QStringList &known)
{
    const QString path = QStringLiteral("interactive");
    if (const auto checked = onlyKnown(interactive, QStringList{QStringLiteral("type"), QStringLiteral("body")} + known, path); !checked)
        return checked.error();
    const QJsonObject body = interactive.value(QLatin1String("body")).toObject();
    if (const auto checked = onlyKnown(body, {QStringLiteral("text")}, childPath(path, QStringLiteral("body"))); !checked)
        return checked.error();
    const QString text = body.value(QLatin1String("text")).toString();
    return text.isEmpty() ? Result<QString>(missing(QStringLiteral("interactive.body.text"))) : Result<QString>(text);
}

// id, title and description under the names that the settings give them.
Result<QJsonObject> itemOf(const Account &account, const QJsonObject &item, const QStringList &known, const QString &path)
{
    if (const auto checked = onlyKnown(item, known, path); !checked)
        return checked.error();
    QJsonObject result;
    for (const QString &field : known) {
        const QString text = item.value(field).toString();
        if (text.isEmpty() && field != QLatin1String("description"))
            return missing(childPath(path, field));
        if (!text.isEmpty())
            result.insert(settingOf(account, QStringLiteral("item_%1_key").arg(field)), text);
    }
    return result;
}

Result<QJsonObject> buttonOf(const Account &account, const QJsonObject &button, const QString &path)
{
    if (button.value(QLatin1String("type")).toString(QStringLiteral("reply")) != QLatin1String("reply"))
        return unsupported(childPath(path, QStringLiteral("type")), QStringLiteral("Serpro has reply buttons only"));
    if (const auto known = onlyKnown(button, {QStringLiteral("type"), QStringLiteral("reply")}, path); !known)
        return known.error();
    return itemOf(account, button.value(QLatin1String("reply")).toObject(), {QStringLiteral("id"), QStringLiteral("title")},
                  childPath(path, QStringLiteral("reply")));
}

Result<QJsonObject> sectionOf(const Account &account, const QJsonObject &section, const QString &path)
{
    if (const auto known = onlyKnown(section, {QStringLiteral("title"), QStringLiteral("rows")}, path); !known)
        return known.error();
    QJsonArray rows;
    const QJsonArray given = section.value(QLatin1String("rows")).toArray();
    for (qsizetype i = 0; i < given.size(); ++i) {
        const auto row = itemOf(account, given[i].toObject(),
                                {QStringLiteral("id"), QStringLiteral("title"), QStringLiteral("description")}, itemPath(path, "rows", i));
        if (!row)
            return row.error();
        rows += *row;
    }
    if (rows.isEmpty())
        return missing(childPath(path, QStringLiteral("rows")));
    QJsonObject result{{settingOf(account, QStringLiteral("section_rows_key")), rows}};
    if (const QString title = section.value(QLatin1String("title")).toString(); !title.isEmpty())
        result.insert(settingOf(account, QStringLiteral("item_title_key")), title);
    return result;
}

} // namespace

Result<Outgoing> buttonsOf(const Account &account, const QJsonObject &interactive)
{
    const auto text = bodyText(interactive, {QStringLiteral("action")});
    if (!text)
        return text.error();
    const QJsonObject action = interactive.value(QLatin1String("action")).toObject();
    if (const auto known = onlyKnown(action, {QStringLiteral("buttons")}, actionPath); !known)
        return known.error();
    QJsonArray buttons;
    const QJsonArray given = action.value(QLatin1String("buttons")).toArray();
    for (qsizetype i = 0; i < given.size(); ++i) {
        const auto button = buttonOf(account, given[i].toObject(), itemPath(actionPath, "buttons", i));
        if (!button)
            return button.error();
        buttons += *button;
    }
    if (buttons.isEmpty())
        return missing(childPath(actionPath, QStringLiteral("buttons")));
    return Outgoing{QStringLiteral("requisicao/mensagem/interativa-botoes"),
                    {{QStringLiteral("textoBody"), *text}, {QStringLiteral("buttons"), buttons}}};
}

Result<Outgoing> listOf(const Account &account, const QJsonObject &interactive)
{
    const auto text = bodyText(interactive, {QStringLiteral("action")});
    if (!text)
        return text.error();
    const QJsonObject action = interactive.value(QLatin1String("action")).toObject();
    if (const auto known = onlyKnown(action, {QStringLiteral("button"), QStringLiteral("sections")}, actionPath); !known)
        return known.error();
    const QString label = action.value(QLatin1String("button")).toString();
    if (label.isEmpty())
        return missing(childPath(actionPath, QStringLiteral("button")));
    QJsonArray sections;
    const QJsonArray given = action.value(QLatin1String("sections")).toArray();
    for (qsizetype i = 0; i < given.size(); ++i) {
        const auto section = sectionOf(account, given[i].toObject(), itemPath(actionPath, "sections", i));
        if (!section)
            return section.error();
        sections += *section;
    }
    if (sections.isEmpty())
        return missing(childPath(actionPath, QStringLiteral("sections")));
    return Outgoing{QStringLiteral("requisicao/mensagem/interativa-lista"),
                    {{QStringLiteral("textoBody"), *text}, {QStringLiteral("button"), label}, {QStringLiteral("secoes"), sections}}};
}

Result<Outgoing> locationRequestOf(const QJsonObject &interactive)
{
    const auto text = bodyText(interactive, {QStringLiteral("action")});
    if (!text)
        return text.error();
    // Meta's name "send_location" is in the path here.
    if (const auto known = onlyKnown(interactive.value(QLatin1String("action")).toObject(), {QStringLiteral("name")}, actionPath); !known)
        return known.error();
    return Outgoing{QStringLiteral("requisicao/mensagem/interativa-localizacao"), {{QStringLiteral("textoBody"), *text}}};
}

} // namespace recado::serpro
