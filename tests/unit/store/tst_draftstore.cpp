#include "store/draftstore.h"
#include "store/snippetstore.h"
#include "storetest.h"

using namespace recado;

namespace {

SavedDraft draft(const QString &title, DraftId id = {})
{
    return {id, title, {{QStringLiteral("text"), QStringLiteral("Olá, José")}, {QStringLiteral("to"), QStringLiteral("+5511988887777")}}, {}};
}

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

} // namespace

class TestDraftStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDraftComesBackAsItWasGiven()
    {
        StoreTest store;
        const DraftId id = put(store, draft(text("um")), 1000);
        const DraftId other = put(store, draft(text("dois")), 2000);
        QVERIFY(id != other);
        QCOMPARE(put(store, draft(text("um, mais"), id), 3000), id);
        const QList<SavedDraft> drafts = all(store);
        QCOMPARE(drafts.size(), 2);
        QCOMPARE(drafts.first().id, id);
        QCOMPARE(drafts.first().title, text("um, mais"));
        QCOMPARE(drafts.first().updatedAt, fromMillis(3000));
        QCOMPARE(drafts.first().body, draft({}).body);
        QCOMPARE(drafts.last().id, other);
    }

    // As after a crash: nothing is closed in order.
    void whatWasCommittedIsThereForAnotherProgram()
    {
        StoreTest store;
        put(store, draft(text("um")), 1000);
        const auto other = *Database::open(store.file());
        const auto drafts = other->read([](Connection &connection) { return DraftStore(connection).all(); }).result();
        QCOMPARE(drafts->size(), 1);
        QCOMPARE(drafts->first().body, draft({}).body);
    }

    void savingTheSameAgainTellsNobody()
    {
        StoreTest store;
        QObject receiver;
        int told = 0;
        connect(store.database.get(), &Database::changed, &receiver, [&told](const ChangeSet &changes) { told += changes.topics.contains(text("draft")); });
        const DraftId id = put(store, draft(text("um")), 1000);
        put(store, draft(text("um"), id), 9000);
        store.run([](Connection &connection) { return DraftStore(connection).remove({77}); });
        QCOMPARE(all(store).first().updatedAt, fromMillis(1000));
        put(store, draft(text("dois"), id), 9000);
        QTRY_VERIFY(told >= 2);
        QCOMPARE(told, 2); // they come in order
    }

    void aRemovedDraftsIdIsNeverGivenAgain()
    {
        StoreTest store;
        const DraftId id = put(store, draft(text("um")), 1000);
        store.run([id](Connection &connection) { return DraftStore(connection).remove(id); });
        QVERIFY(all(store).isEmpty());
        QVERIFY(put(store, draft(text("dois")), 1001) != id);
        // Typed on in another window: kept again rather than lost.
        put(store, draft(text("um"), id), 1002);
        QCOMPARE(all(store).size(), 2);
    }

    void snippetsAreListedByShortcut()
    {
        StoreTest store;
        const auto id = keep(store, {{}, text("ola"), text("Saudação"), text("Olá {{nome}}")});
        QVERIFY(keep(store, {{}, text("Água"), {}, text("x")}).ok());
        const auto listed = store.read([](Connection &connection) { return SnippetStore(connection).all(); });
        QCOMPARE(listed.size(), 2);
        QCOMPARE(listed.first().shortcut, text("Água"));
        QCOMPARE(listed.last(), (Snippet{*id, text("ola"), text("Saudação"), text("Olá {{nome}}")}));
        store.run([id](Connection &connection) { return SnippetStore(connection).remove(*id); });
        QCOMPARE(store.read([](Connection &connection) { return SnippetStore(connection).all(); }).size(), 1);
    }

    void aShortcutIsGivenOnce()
    {
        StoreTest store;
        const auto id = keep(store, {{}, text("preco"), {}, text("x")});
        const auto twin = keep(store, {{}, text("Preço"), {}, text("y")});
        QVERIFY(!twin);
        QCOMPARE(toString(twin.error().kind), text("conflict"));
        QCOMPARE(twin.error().place, text("shortcut"));
        QVERIFY(keep(store, {*id, text("Preço"), {}, text("y")}).ok()); // its own
        const auto wrong = keep(store, {{}, text("a b"), {}, text("y")});
        QCOMPARE(toString(wrong.error().kind), text("invalid"));
    }

private:
    static DraftId put(StoreTest &store, const SavedDraft &draft, qint64 at)
    {
        return store.write([draft, at](Connection &connection) { return DraftStore(connection).put(draft, fromMillis(at)); });
    }
    static QList<SavedDraft> all(StoreTest &store)
    {
        return store.read([](Connection &connection) { return DraftStore(connection).all(); });
    }
    static Result<SnippetId> keep(StoreTest &store, const Snippet &snippet)
    {
        return store.database->write([snippet](Connection &connection) { return SnippetStore(connection).put(snippet, fromMillis(5)); }).result();
    }
};

QTEST_GUILESS_MAIN(TestDraftStore)
#include "tst_draftstore.moc"
