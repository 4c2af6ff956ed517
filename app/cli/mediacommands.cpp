// recadoctl media upload | download | delete | fetch
#include "cli/families.h"
#include "cli/sendoptions.h"
#include "cli/session.h"
#include "cli/waiting.h"
#include "cli/words.h"
#include "format/incomingfilewords.h"

#include <QFileInfo>

namespace recado::cli {

namespace {

// The account named by the first operand and the channel of --channel (none: the account's own choice).
struct Where {
    Account account;
    ChannelId channel;
};

Result<Where> whereTo(Session &session, const Arguments &arguments)
{
    const auto account = session.account(arguments.operand(0));
    if (!account)
        return account.error();
    const QString wanted = arguments.option(QStringLiteral("channel"));
    if (wanted.isEmpty())
        return Where{*account, {}};
    const auto channel = session.channel(*account, wanted);
    return channel ? Result<Where>(Where{*account, channel->id}) : Result<Where>(channel.error());
}

int upload(Session &session, const Arguments &arguments)
{
    Application *app = session.application();
    if (!app)
        return session.failed();
    const auto where = whereTo(session, arguments);
    if (!where)
        return session.fail(where.error());
    const auto stored = await(app->media().upload(where->account.id, where->channel, arguments.operand(1), arguments.option(QStringLiteral("type"))));
    if (!stored)
        return session.fail(stored.error());
    session.out().document(QJsonObject{{QStringLiteral("media_id"), stored->handle.id},
                                       {QStringLiteral("mime_type"), stored->mimeType},
                                       {QStringLiteral("size"), stored->size},
                                       {QStringLiteral("expires_at"), stored->expiresAt ? QJsonValue(toIso(*stored->expiresAt)) : QJsonValue()}});
    session.out().say(stored->handle.id);
    return Done;
}

int download(Session &session, const Arguments &arguments)
{
    Application *app = session.application();
    if (!app)
        return session.failed();
    const auto where = whereTo(session, arguments);
    if (!where)
        return session.fail(where.error());
    const auto size = await(app->media().download(where->account.id, where->channel, arguments.operand(1), arguments.operand(2)));
    if (!size)
        return session.fail(size.error());
    session.out().document(QJsonObject{{QStringLiteral("file"), arguments.operand(2)}, {QStringLiteral("size"), *size}});
    session.out().say(arguments.operand(2));
    return Done;
}

// The file of a message that somebody sent, known by the message's id at the provider. Once fetched it is kept; again costs no request.
int fetchIncoming(Session &session, const Arguments &arguments)
{
    Application *app = session.application();
    if (!app)
        return session.failed();
    const QString path = arguments.option(QStringLiteral("out"));
    if (!path.isEmpty() && QFileInfo::exists(path))
        return session.fail(error(ErrorKind::Conflict, QStringLiteral("exists already"), QStringLiteral("file")));
    const auto row = await(app->incomingMedia().rowOf(arguments.operand(0)));
    if (!row)
        return session.fail(row.error(), Terminal::tr("No message with a file has this id."));
    const auto file = await(app->incomingMedia().fetch(*row));
    if (!file) {
        const auto refusal = fileRefusalFrom(file.error().place);
        return refusal ? session.fail(file.error(), fileRefusalSentence(*refusal)) : session.fail(file.error());
    }
    if (!path.isEmpty()) {
        if (const auto saved = await(app->incomingMedia().saveAs(*file, path)); !saved)
            return session.fail(saved.error());
    }
    const QString shown = path.isEmpty() ? app->incomingMedia().pathOf(*file) : path;
    session.out().document(QJsonObject{{QStringLiteral("file"), shown},
                                       {QStringLiteral("name"), file->name},
                                       {QStringLiteral("mime_type"), file->type},
                                       {QStringLiteral("said_mime_type"), file->saidType},
                                       {QStringLiteral("is_what_it_says"), file->isWhatItSays()},
                                       {QStringLiteral("size"), file->bytes},
                                       {QStringLiteral("sha256"), file->sha256}});
    session.out().say(shown);
    if (const QString mismatch = incomingMismatch(*file); !mismatch.isEmpty())
        session.out().say(mismatch);
    return Done;
}

int removeMedia(Session &session, const Arguments &arguments)
{
    Application *app = session.application();
    if (!app)
        return session.failed();
    const auto where = whereTo(session, arguments);
    if (!where)
        return session.fail(where.error());
    const auto done = await(app->media().remove(where->account.id, where->channel, arguments.operand(1)));
    if (!done)
        return session.fail(done.error());
    session.out().document(QJsonObject{{QStringLiteral("deleted"), arguments.operand(1)}});
    return Done;
}

} // namespace

QList<Command> mediaCommands()
{
    const Operand account{QStringLiteral("ACCOUNT")};
    const Operand id{QStringLiteral("ID")};
    const Operand file{QStringLiteral("FILE")};
    const Operand message{QStringLiteral("MESSAGE-ID")};
    const Option out{QStringLiteral("out"), QStringLiteral("FILE"), Terminal::tr("a copy of it; must not exist yet")};
    const QString family = QStringLiteral("media");
    const Option channel{QStringLiteral("channel"), QStringLiteral("C"), Terminal::tr("the number it belongs to: id, number or name")};
    const Option type{QStringLiteral("type"), QStringLiteral("MIME"), Terminal::tr("what the file is, when its bytes do not tell")};
    return {{{family, QStringLiteral("upload")}, {account, file}, {channel, type}, Terminal::tr("put a file at the provider and say its id"), upload},
            {{family, QStringLiteral("download")}, {account, id, file}, {channel}, Terminal::tr("fetch a file from the provider"), download},
            {{family, QStringLiteral("fetch")}, {message}, {out}, Terminal::tr("fetch the file that came with a message, and keep it"), fetchIncoming},
            {{family, QStringLiteral("delete")}, {account, id}, {channel}, Terminal::tr("delete a file at the provider"), removeMedia}};
}

} // namespace recado::cli
