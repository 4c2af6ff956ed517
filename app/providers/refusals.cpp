// What a provider cannot carry, as far as its capabilities say it.
#include "providers/provider.h"

namespace recado {

namespace {

// Where a content names media: the path of the object and the object.
struct MediaPlace {
    QString path;
    QJsonObject media;
};

QList<MediaPlace> mediaOf(const Content &content)
{
    static const QStringList kinds{QStringLiteral("image"), QStringLiteral("video"), QStringLiteral("audio"), QStringLiteral("document"),
                                   QStringLiteral("sticker")};
    if (kinds.contains(content.type()))
        return {{content.type(), content.body().toObject()}};
    const QJsonObject header = content.body()[QLatin1String("header")].toObject();
    const QString type = header.value(QLatin1String("type")).toString();
    if (content.type() == QLatin1String("interactive") && kinds.contains(type))
        return {{QStringLiteral("interactive.header.") + type, header.value(type).toObject()}};
    return {};
}

} // namespace

ContentProblems Provider::refusals(const Account &account, const Content &content) const
{
    const Capabilities can = capabilities(account);
    const QString name = toString(account.provider);
    const QString kind = content.kind();
    const auto refuse = [&name](const QString &path, const QString &rule, const QString &actual) {
        return ContentProblem{path, rule, {}, actual, ContentProblem::Severity::Error, name};
    };
    if (!kind.isEmpty() && !can.canSend(kind) && !(can.unknownTypes && !contentKinds().contains(kind)))
        return {refuse(kind.contains(QLatin1Char('.')) ? QStringLiteral("interactive.type") : QStringLiteral("type"), QStringLiteral("unsupported"), kind)};
    ContentProblems problems;
    if (!content.replyTo().isEmpty() && !can.replyContext)
        problems += refuse(QStringLiteral("context.message_id"), QStringLiteral("unsupported_reply"), kind);
    for (const auto &[path, media] : mediaOf(content)) {
        if (media.contains(QLatin1String("id")) && !can.mediaById)
            problems += refuse(path + QStringLiteral(".id"), QStringLiteral("unsupported_media_id"), kind);
        if (media.contains(QLatin1String("link")) && !can.mediaByLink)
            problems += refuse(path + QStringLiteral(".link"), QStringLiteral("unsupported_media_link"), kind);
    }
    return problems;
}

} // namespace recado
