// What opening a long conversation and paging through a long list cost. Reports; asserts nothing.
//   bench_conversations [conversations [messages in the long one]]

#include "store/conversationlist.h"
#include "store/database.h"
#include "store/threadstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace recado;

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

// Half of them theirs, half ours; all conversations but the first are one row.
Result<void> fill(Connection &connection, int conversations, int messages)
{
    for (const QString &sql : {
             QStringLiteral("INSERT INTO account (id, name, provider, settings, secret_names) VALUES (1, 'bench', 'wati', '{}', '')"),
             QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) INSERT INTO conversation (account_id, person, address, "
                            "last_at, last_key, last_text, unread, revision) SELECT 1, 5511900000000 + i, 5511900000000 + i, 1764000000000 + (i * 7919) % %1, 'k' || i, "
                            "'texto ' || i, i % 3, 1 FROM n")
                 .arg(conversations),
             QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) INSERT INTO incoming (account_id, provider_id, "
                            "conversation_id, type, at, heard_at, asks, text) SELECT 1, 'w' || i, 1, 'text', 1764000000000 + i * 2000, 0, 1, 'mensagem ' || i FROM n")
                 .arg(messages / 2),
             QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) INSERT INTO message (id, account_id, recipient, typed, content, "
                            "state, verdict, created_at, updated_at, revision, conversation_id, rendered_text) SELECT 'm' || i, 1, '+5511900000001', '', '{}', 'accepted', "
                            "'read', 1764000001000 + i * 2000, 0, 1, 1, 'resposta ' || i FROM n")
                 .arg(messages / 2),
         }) {
        if (const auto done = connection.execute(sql); !done)
            return done;
    }
    return {};
}

template<typename Work>
double milliseconds(Database &database, Work work)
{
    QElapsedTimer timer;
    timer.start();
    const auto answer = database.look(std::move(work), Reader::InSight).result();
    if (!answer)
        qFatal("%s", qPrintable(answer.error().detail));
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const int conversations = app.arguments().value(1, QStringLiteral("100000")).toInt();
    const int messages = app.arguments().value(2, QStringLiteral("50000")).toInt();
    const QTemporaryDir dir;
    const auto database = Database::open(dir.filePath(QStringLiteral("recado.db")));
    if (!database)
        qFatal("no database");
    if (const auto filled = (*database)->write([=](Connection &c) { return fill(c, conversations, messages); }).result(); !filled)
        qFatal("%s", qPrintable(filled.error().detail));
    Database &db = **database;
    const ConversationId longOne{1};
    out() << "open " << messages << " messages, newest 100: " << milliseconds(db, [=](Connection &c) { return ThreadStore(c).newest(longOne, 100); })
          << " ms, again " << milliseconds(db, [=](Connection &c) { return ThreadStore(c).newest(longOne, 100); }) << " ms\n";
    out() << "jump to the middle, 100: "
          << milliseconds(db, [=](Connection &c) { return ThreadStore(c).from(longOne, fromMillis(1'764'000'000'000 + messages * 1000ll), 100); }) << " ms\n";
    out() << "ids of " << conversations << ": " << milliseconds(db, [](Connection &c) { return ConversationList(c).order({}); }) << " ms\n";
    QList<double> pages;
    std::optional<ConversationKey> from;
    for (bool more = true; more;) {
        pages.append(milliseconds(db, [&](Connection &c) -> Result<int> {
            const auto page = ConversationList(c).page({}, 50, from);
            if (!page)
                return page.error();
            more = page->size() == 50;
            if (more)
                from = ConversationKey{page->last().lastAt, page->last().id};
            return int(page->size());
        }));
    }
    std::sort(pages.begin(), pages.end());
    out() << pages.size() << " pages of 50: median " << pages[pages.size() / 2] << " ms, p99 " << pages[pages.size() * 99 / 100] << " ms, most " << pages.last() << " ms\n";
    ConversationQuery query;
    query.search = QStringLiteral("mensagem 24999");
    out() << "search for text: " << milliseconds(db, [=](Connection &c) { return ConversationList(c).page(query, 50); }) << " ms\n";
    return 0;
}
