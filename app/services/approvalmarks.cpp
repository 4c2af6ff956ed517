#include "services/approvalmarks.h"

#include "domain/broadcastrows.h"
#include "store/accountstore.h"
#include "store/broadcastjson.h"
#include "store/broadcaststore.h"
#include "store/templatestore.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace recado {

namespace {

constexpr int page = 5000;

// Texts one after the other, each with its length before it, so that "ab","c" is not "a","bc".
class Mark {
public:
    void add(const QByteArray &bytes)
    {
        const quint64 length = qToLittleEndian(static_cast<quint64>(bytes.size()));
        m_hash.addData(QByteArray(reinterpret_cast<const char *>(&length), sizeof length));
        m_hash.addData(bytes);
    }
    void add(const QString &text) { add(text.toUtf8()); }
    void add(const BroadcastRow &row)
    {
        add(QByteArray::number(row.line));
        add(toString(row.state));
        add(row.recipient);
        add(cellsToText(row.cells));
        add(editsToText(row.edits));
    }
    QString hex() const { return QString::fromLatin1(m_hash.result().toHex()); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

QString markOf(const QList<QByteArray> &parts)
{
    Mark mark;
    for (const QByteArray &part : parts)
        mark.add(part);
    return mark.hex();
}

Result<Channel> channelOf(Connection &connection, const Broadcast &broadcast)
{
    if (!broadcast.channel.isNull())
        return AccountStore(connection).channel(broadcast.channel);
    const auto channels = AccountStore(connection).channels(broadcast.account);
    if (!channels)
        return channels.error();
    const auto isDefault = std::find_if(channels->begin(), channels->end(), [](const Channel &channel) { return channel.isDefault; });
    if (isDefault != channels->end())
        return *isDefault;
    return channels->size() == 1 ? channels->first() : Channel{};
}

Result<ApprovalRequest> readHead(Connection &connection, BroadcastId id)
{
    BroadcastStore store(connection);
    const auto broadcast = store.byId(id);
    if (!broadcast)
        return broadcast.error();
    if (!broadcast->checkedAt)
        return error(ErrorKind::Invalid, QStringLiteral("not checked, or changed since"), QStringLiteral("check"));
    const auto totals = store.totals(id);
    if (!totals)
        return totals.error();
    const auto account = AccountStore(connection).byId(broadcast->account);
    if (!account)
        return account.error();
    const auto channel = channelOf(connection, *broadcast);
    if (!channel)
        return channel.error();
    ApprovalRequest request;
    request.uuid = broadcast->uuid;
    request.name = broadcast->name;
    request.account = account->name;
    request.provider = toString(account->provider);
    request.channel = channel->number.isEmpty() ? channel->providerId : channel->number;
    request.content = broadcast->content;
    request.templateName = broadcast->templateName;
    request.templateLanguage = broadcast->templateLanguage;
    request.plan = planToText(broadcast->plan);
    request.fileName = broadcast->source.fileName;
    request.rows = totals->rows;
    request.blocked = totals->blocked;
    request.leftOut = totals->leftOut;
    request.ready = totals->rows - totals->blocked - totals->leftOut;
    request.marks.content = markOf({broadcast->content, broadcast->templateName.toUtf8(), broadcast->templateLanguage.toUtf8(),
                                    mappingToText(broadcast->mapping).toUtf8()});
    request.marks.definition = broadcast->checkedAgainst;
    request.marks.channel = markOf({toString(account->provider).toUtf8(), channel->providerId.toUtf8()});
    request.marks.plan = markOf({request.plan.toUtf8()});
    if (!broadcast->templateName.isEmpty()) {
        const auto definition = TemplateStore(connection).find(broadcast->account, broadcast->templateName, broadcast->templateLanguage);
        if (!definition)
            return definition.error();
        // A template that was never fetched has no mark; one that was must still be what was checked.
        if (*definition && definitionMark(**definition) != broadcast->checkedAgainst)
            return error(ErrorKind::Conflict, QStringLiteral("the template is another than was checked"), QStringLiteral("definition"));
        request.text = *definition ? (*definition)->body : QString();
    }
    return request;
}

struct Walk {
    ApprovalRequest request;
    Mark rows;
    qint64 after = 0;
};

// One page; true when it was the last.
Result<bool> walkOn(Connection &connection, BroadcastId id, Walk &walk)
{
    const auto rows = BroadcastStore(connection).rows(id, {}, walk.after, page);
    if (!rows)
        return rows.error();
    for (const BroadcastRow &row : *rows)
        walk.rows.add(row);
    if (!rows->isEmpty())
        walk.after = rows->last().line;
    return rows->size() < page;
}

QFuture<Result<ApprovalRequest>> walkAll(const Core &core, BroadcastId id, const std::shared_ptr<Walk> &walk, QObject *context)
{
    return core.database->read([id, walk](Connection &connection) { return walkOn(connection, id, *walk); })
        .then(context, [&core, id, walk, context](Result<bool> done) {
            if (!done)
                return ready(Result<ApprovalRequest>(done.error()));
            if (!*done)
                return walkAll(core, id, walk, context);
            walk->request.marks.rows = walk->rows.hex();
            return ready(Result<ApprovalRequest>(walk->request));
        })
        .unwrap();
}

} // namespace

QFuture<Result<ApprovalRequest>> readForApproval(const Core &core, BroadcastId id, QObject *context)
{
    return core.database->read([id](Connection &connection) { return readHead(connection, id); })
        .then(context, [&core, id, context](Result<ApprovalRequest> head) {
            if (!head)
                return ready(std::move(head));
            const auto walk = std::make_shared<Walk>();
            walk->request = std::move(*head);
            return walkAll(core, id, walk, context);
        })
        .unwrap();
}

} // namespace recado
