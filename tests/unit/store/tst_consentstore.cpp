#include "store/consentstore.h"
#include "storetest.h"

using namespace recado;

namespace {
QString text(const char *utf8) { return QString::fromUtf8(utf8); }
} // namespace

class TestConsentStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<StoreTest>(); }

    void everyWordStaysAndTheListFollows()
    {
        QVERIFY(record({ConsentKind::OptIn, ConsentScope::Marketing, text("form"), text("ana"), text("loja"), text("form 17"), fromMillis(5), fromMillis(6)}));
        QVERIFY(!listed());
        QVERIFY(record({ConsentKind::OptOut, ConsentScope::All, text("words"), {}, text("sair"), text("wamid.1"), fromMillis(10), fromMillis(11)}));
        QCOMPARE(listed()->purposes, 15);
        QCOMPARE(listed()->source, text("words"));
        QVERIFY(record({ConsentKind::Undo, ConsentScope::All, text("operator"), text("ana"), {}, {}, fromMillis(20), fromMillis(20)}));
        QVERIFY(!listed());
        const auto words = history();
        QCOMPARE(words.size(), 3);
        QCOMPARE(words[0].proof, text("form 17"));
        QVERIFY(words[1].kind == ConsentKind::OptOut && words[2].kind == ConsentKind::Undo);
    }

    void theSameWordAgainIsNoOtherWord()
    {
        const ConsentWord stop{ConsentKind::OptOut, ConsentScope::All, text("words"), {}, text("sair"), text("wamid.1"), fromMillis(10), fromMillis(11)};
        QVERIFY(record(stop));
        QVERIFY(record({ConsentKind::Undo, ConsentScope::All, text("operator"), {}, {}, {}, fromMillis(20), fromMillis(20)}));
        ConsentWord replayed = stop;
        replayed.heardAt = fromMillis(30);
        QVERIFY(!record(replayed));
        QVERIFY(!listed());
    }

    void refusedAnswersForManyAtOnce()
    {
        QStringList people;
        m_test->run([&people](Connection &connection) -> Result<void> {
            for (int i = 0; i < 450; ++i) {
                people.append(QStringLiteral("55119%1").arg(80'000'000 + i));
                if (i % 100 == 7) {
                    const ConsentScope scope = i == 7 ? ConsentScope::Marketing : ConsentScope::All;
                    const auto kept = ConsentStore(connection).record(people.last(), {ConsentKind::OptOut, scope, QStringLiteral("operator"), {}, {}, {}, fromMillis(1), fromMillis(1)});
                    if (!kept)
                        return kept.error();
                }
            }
            return {};
        });
        const auto asked = [this, &people](MessagePurpose purpose) {
            return m_test->read([&people, purpose](Connection &connection) { return DoNotContactStore(connection).refused(people, purpose); }).size();
        };
        QCOMPARE(asked(MessagePurpose::Marketing), 5);
        QCOMPARE(asked(MessagePurpose::Utility), 4);
    }

    void forgottenIsGone()
    {
        QVERIFY(record({ConsentKind::OptOut, ConsentScope::All, text("words"), {}, {}, {}, fromMillis(10), fromMillis(10)}));
        m_test->run([](Connection &connection) { return ConsentStore(connection).forget(text("5511988887777")); });
        QVERIFY(!listed());
        QVERIFY(history().isEmpty());
    }

private:
    bool record(const ConsentWord &word)
    {
        return m_test->write([word](Connection &connection) { return ConsentStore(connection).record(text("5511988887777"), word); });
    }
    std::optional<DoNotContact> listed()
    {
        return m_test->read([](Connection &connection) { return DoNotContactStore(connection).entry(text("+5511988887777")); });
    }
    QList<ConsentWord> history()
    {
        return m_test->read([](Connection &connection) { return ConsentStore(connection).history(text("5511988887777")); });
    }

    std::unique_ptr<StoreTest> m_test;
};

QTEST_GUILESS_MAIN(TestConsentStore)
#include "tst_consentstore.moc"
