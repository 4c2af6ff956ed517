#include "providers/serpro/serprocontent.h"

#include "providers/serpro/serprointeractive.h"
#include "providers/serpro/serprosettings.h"
#include "providers/serpro/serprotemplatebody.h"

#include <QUrl>

namespace recado::serpro {

namespace {

bool isBlank(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty()) || (value.isBool() && !value.toBool())
           || (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
}

Result<Outgoing> textOf(const QJsonObject &text)
{
    if (const auto known = onlyKnown(text, {QStringLiteral("body"), QStringLiteral("preview_url")}, QStringLiteral("text")); !known)
        return known.error();
    const QString body = text.value(QLatin1String("body")).toString();
    if (body.isEmpty())
        return missing(QStringLiteral("text.body"));
    return Outgoing{QStringLiteral("requisicao/mensagem/texto"),
                    {{QStringLiteral("body"), body}, {QStringLiteral("preview_url"), text.value(QLatin1String("preview_url")).toBool()}}};
}

Result<Outgoing> mediaOf(const Account &account, const QString &type, const QJsonObject &media)
{
    const bool isDocument = type == QLatin1String("document");
    QStringList known{QStringLiteral("id"), QStringLiteral("link")};
    if (type == QLatin1String("image") || type == QLatin1String("video"))
        known += QStringLiteral("caption");
    if (isDocument)
        known += QStringLiteral("filename");
    if (!media.value(QLatin1String("caption")).toString().isEmpty() && !known.contains(QStringLiteral("caption")))
        return unsupported(type + QStringLiteral(".caption"), QStringLiteral("Serpro refuses a caption with %1").arg(type));
    if (const auto checked = onlyKnown(media, known, type); !checked)
        return checked.error();
    QJsonObject body{{QStringLiteral("tipoMedia"), type}};
    const QString id = media.value(QLatin1String("id")).toString();
    const QString link = media.value(QLatin1String("link")).toString();
    if (id.isEmpty() && link.isEmpty())
        return missing(type + QStringLiteral(".link"));
    if (id.isEmpty())
        body.insert(QStringLiteral("linkMedia"), link);
    else
        body.insert(QStringLiteral("idMedia"), id);
    if (const QString caption = media.value(QLatin1String("caption")).toString(); !caption.isEmpty())
        body.insert(QStringLiteral("caption"), caption);
    if (isDocument) {
        const QString given = media.value(QLatin1String("filename")).toString();
        const QString name = given.isEmpty() ? fileNameIn(link) : given;
        if (!name.isEmpty())
            body.insert(settingOf(account, QStringLiteral("document_file_name_key")), name);
    }
    return Outgoing{QStringLiteral("requisicao/mensagem/media"), body};
}

Result<Outgoing> readMarkOf(const QJsonObject &document)
{
    static const QStringList fields{QStringLiteral("status"), QStringLiteral("message_id")};
    if (const auto known = onlyKnown(document, fields, {}); !known)
        return known.error();
    const QString id = document.value(QLatin1String("message_id")).toString();
    if (id.isEmpty())
        return missing(QStringLiteral("message_id"));
    return Outgoing{QStringLiteral("requisicao/informacao-de-leitura"), {{QStringLiteral("message_id"), id}}};
}

Result<Outgoing> bodyOf(const Account &account, const Content &content, const std::optional<TemplateDefinition> &definition)
{
    const QString kind = content.kind();
    const QJsonObject body = content.body().toObject();
    static const QStringList media{QStringLiteral("image"), QStringLiteral("video"), QStringLiteral("audio"), QStringLiteral("document")};
    if (kind == QLatin1String("template"))
        return templateOf(account, content, definition);
    if (kind == QLatin1String("text"))
        return textOf(body);
    if (media.contains(kind))
        return mediaOf(account, kind, body);
    if (kind == QLatin1String("interactive.button"))
        return buttonsOf(account, body);
    if (kind == QLatin1String("interactive.list"))
        return listOf(account, body);
    if (kind == QLatin1String("interactive.location_request_message"))
        return locationRequestOf(body);
    const QString place = kind.startsWith(QLatin1String("interactive.")) ? QStringLiteral("interactive.type") : QStringLiteral("type");
    return unsupported(place,
                       QStringLiteral("Serpro has no call for %1").arg(kind.isEmpty() ? QStringLiteral("a content without type") : kind));
}

} // namespace

Error unsupported(const QString &place, const QString &detail)
{
    return error(ErrorKind::Unsupported, detail, place);
}

Error missing(const QString &place)
{
    return error(ErrorKind::Invalid, QStringLiteral("missing"), place);
}

Result<void> onlyKnown(const QJsonObject &object, const QStringList &known, const QString &path)
{
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (!known.contains(field.key()) && !isBlank(field.value()))
            return unsupported(path.isEmpty() ? field.key() : childPath(path, field.key()),
                               QStringLiteral("Serpro's call has no field for it"));
    }
    return {};
}

QString fileNameIn(const QString &link)
{
    const QString name = QUrl(link).fileName(QUrl::FullyDecoded);
    return name.contains(QLatin1Char('.')) ? name : QString();
}

Result<Outgoing> outgoingOf(const Account &account, const Content &content, const std::optional<TemplateDefinition> &definition)
{
    if (content.type() == QLatin1String("read"))
        return readMarkOf(content.document());
    auto outgoing = bodyOf(account, content, definition);
    if (!outgoing)
        return outgoing;
    if (const auto known = onlyKnown(content.document(), {QStringLiteral("type"), content.type(), QStringLiteral("context")}, {}); !known)
        return known.error();
    const QString answered = content.replyTo();
    if (!answered.isEmpty() && content.isTemplate())
        return unsupported(QStringLiteral("context.message_id"),
                           QStringLiteral("Serpro's template call has no field for the message it answers"));
    if (!answered.isEmpty())
        outgoing->body.insert(QStringLiteral("message_id"), answered);
    return outgoing;
}

} // namespace recado::serpro
