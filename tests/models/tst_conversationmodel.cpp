#include "models/conversationmodel.h"
#include "modelfixture.h"
#include "store/contactstore.h"
#include "store/conversationstore.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace recado;
using namespace recado::test;

namespace {

class StillClock final : public Clock {
public:
    Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }

private:
    Instant m_now = ModelFixture::momentAt(100'000);
};

QString numberOf(int person)
{
    return QStringLiteral("55119888%1").arg(10'000 + person);
}

} // namespace

class TestConversationModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<ModelFixture>();
        m_clock = std::make_shared<StillClock>();
        m_ids = 0;
        m_revision = 0;
    }
    void cleanup()
    {
        m_model.reset();
        m_house.reset();
    }

    void theNewestStandsFirst()
    {
        const ConversationId ana = hear(1, 10), bia = hear(2, 20);
        open();
        QCOMPARE(order(), (QList{bia, ana}));
    }

    void whoWritesMovesUpAndNothingElseIsTouched()
    {
        const ConversationId ana = hear(1, 10), bia = hear(2, 20), caio = hear(3, 30);
        open();
        const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        hear(1, 40);
        tell();
        QTRY_COMPARE(order(), (QList{ana, caio, bia}));
        QCOMPARE(resets.size(), 0);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.first().at(1).toInt(), 2);
    }

    void whoStandsFirstAlreadyStaysThere()
    {
        hear(1, 10);
        const ConversationId bia = hear(2, 20);
        open();
        QVERIFY(rowIsRead(0));
        QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        hear(2, 30, QStringLiteral("de novo"));
        tell();
        QTRY_COMPARE(m_model->at(0)->lastText, QStringLiteral("de novo"));
        QCOMPARE(m_model->idAt(0), bia);
        QCOMPARE(removed.size(), 0);
    }

    void whatIsSolvedLeavesTheOpenOnes()
    {
        const ConversationId ana = hear(1, 10), bia = hear(2, 20);
        open();
        set(bia, ConversationStatus::Solved);
        tell();
        QTRY_COMPARE(order(), QList{ana});
        QTRY_COMPARE(m_model->counts().solved, 1);
        ConversationFilter all;
        all.status.reset();
        m_model->setFilter(all);
        QTRY_COMPARE(order(), (QList{bia, ana}));
    }

    void conditionsNarrowEachOther()
    {
        const ConversationId ana = hear(1, 10), bia = hear(2, 20), caio = hear(3, 30);
        write([=](Connection &c) { return ConversationStore(c).assign(ana, QStringLiteral("Rita")); });
        write([=](Connection &c) { return ConversationStore(c).assign(bia, QStringLiteral("Rita")); });
        write([=](Connection &c) { return ConversationStore(c).markRead(bia, ModelFixture::momentAt(25)); });
        ConversationFilter filter;
        filter.assignee = QStringLiteral("Rita");
        open(filter);
        QCOMPARE(order(), (QList{bia, ana}));
        filter.isUnreadOnly = true;
        m_model->setFilter(filter);
        QTRY_COMPARE(order(), QList{ana});
        filter = {};
        filter.waitingMinutes = 5;
        m_clock->set(ModelFixture::momentAt(5 * 60 + 15));
        m_model->setFilter(filter);
        QTRY_COMPARE(order(), QList{ana});
        m_clock->set(ModelFixture::momentAt(5 * 60 + 31));
        m_model->reload();
        QTRY_COMPARE(order(), (QList{caio, bia, ana}));
    }

    void aNumberIsFoundInAnySpelling()
    {
        const ConversationId ana = hear(1, 10);
        hear(2, 20);
        ConversationFilter filter;
        open(filter);
        for (const char *typed : {"(11) 98881-0001", "+55 11 98881-0001", "98881 0001", "11 8881-0001"}) {
            filter.text = QLatin1String(typed);
            m_model->setFilter(filter);
            QTRY_VERIFY2(!m_model->isSearching() && order() == QList{ana}, typed);
        }
    }

    void accentsAndCapitalsDoNotCount()
    {
        const ConversationId ana = hear(1, 10, QStringLiteral("Não recebi a CONFIRMAÇÃO"));
        hear(1, 15, QStringLiteral("oi?"));
        hear(2, 20, QStringLiteral("bom dia"));
        ConversationFilter filter;
        filter.text = QStringLiteral("confirmacao");
        open(filter);
        QTRY_VERIFY(!m_model->isSearching());
        QCOMPARE(order(), QList{ana});
    }

    void aNameOnTheCardIsShownAndFound()
    {
        const ConversationId ana = hear(1, 10);
        hear(2, 20);
        write([](Connection &c) -> Result<Contact> {
            auto contact = ContactStore(c).ensure(numberOf(1), ModelFixture::momentAt(11));
            if (!contact)
                return contact;
            setName(*contact, {QStringLiteral("Conceição Araújo"), ContactSource::Operator, ModelFixture::momentAt(12)});
            return ContactStore(c).put(*contact);
        });
        ConversationFilter filter;
        filter.text = QStringLiteral("conceicao");
        open(filter);
        QTRY_COMPARE(order(), QList{ana});
        QVERIFY(rowIsRead(0));
        QCOMPARE(m_model->at(0)->shownName(), QStringLiteral("Conceição Araújo"));
        QCOMPARE(m_model->index(0, 0).data().toString(), QStringLiteral("Conceição Araújo"));
    }

    void aNewerFilterEndsTheLook()
    {
        const ConversationId ana = hear(1, 10, QStringLiteral("pix"));
        const ConversationId bia = hear(2, 20, QStringLiteral("boleto"));
        ConversationFilter filter;
        filter.text = QStringLiteral("pix");
        m_model = std::make_unique<ConversationModel>(m_house->database(), m_clock);
        m_model->setFilter(filter);
        filter.text = QStringLiteral("boleto");
        m_model->setFilter(filter);
        QTRY_VERIFY(m_model->isReady() && !m_model->isSearching());
        QCOMPARE(order(), QList{bia});
        Q_UNUSED(ana)
    }

    void whoWritesTheWordsWhileTheyAreLookedForEnters()
    {
        const ConversationId ana = hear(1, 10, QStringLiteral("oi"));
        ConversationFilter filter;
        filter.text = QStringLiteral("boleto");
        open(filter);
        QTRY_VERIFY(!m_model->isSearching());
        QCOMPARE(order(), QList<ConversationId>());
        hear(1, 20, QStringLiteral("Cadê o Boleto?"));
        tell();
        QTRY_COMPARE(order(), QList{ana});
    }

    void oursCarriesItsTicks()
    {
        const MessageRow row = m_house->add(QStringLiteral("+") + numberOf(1), 10);
        tell();
        open();
        QTRY_COMPARE(m_model->rowCount(), 1);
        QVERIFY(rowIsRead(0));
        QCOMPARE(m_model->at(0)->lastMessage, row);
        QCOMPARE(m_model->at(0)->lastType, QStringLiteral("template"));
        m_house->tell(row, EventKind::Delivered, 20);
        QTRY_COMPARE(m_model->at(0)->lastVerdict, std::optional(EventKind::Delivered));
    }

    void manyChangesAreOneAnswer()
    {
        QList<ConversationId> wanted;
        hearMany(400, 0);
        open();
        for (const ConversationId id : hearMany(400, 1000))
            wanted.prepend(id);
        tell();
        QTRY_COMPARE(order(), wanted);
    }

    void theFilterIsRemembered()
    {
        ConversationFilter filter;
        filter.status.reset();
        filter.assignee = QStringLiteral("Rita");
        filter.channel = {3};
        filter.account = {2};
        filter.isUnreadOnly = true;
        filter.waitingMinutes = 60;
        QCOMPARE(ConversationFilter::fromJson(filter.toJson()), filter);
        QCOMPARE(ConversationFilter::fromJson("no JSON"), ConversationFilter());
        QCOMPARE(ConversationFilter::fromJson("{\"status\":\"strange\",\"waiting\":-4}"), ConversationFilter());
    }

private:
    template<typename Work>
    void write(Work work)
    {
        const auto done = ModelFixture::await(m_house->database()->write(std::move(work)));
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    ConversationId hear(int person, int seconds, const QString &text = QStringLiteral("oi"))
    {
        IncomingMessage message;
        message.type = IncomingType::Text;
        message.providerId = QStringLiteral("w%1").arg(++m_ids);
        message.address = numberOf(person);
        message.occurredAt = ModelFixture::momentAt(seconds);
        message.text = text;
        const auto taken = ModelFixture::await(m_house->database()->write([=](Connection &connection) {
            return ConversationStore(connection).take({1}, message, ModelFixture::momentAt(seconds), {});
        }));
        return taken ? taken->conversation : ConversationId();
    }
    // In one transaction.
    QList<ConversationId> hearMany(int count, int seconds)
    {
        const auto ids = ModelFixture::await(m_house->database()->write([=](Connection &connection) -> Result<QList<ConversationId>> {
            QList<ConversationId> taken;
            for (int person = 0; person < count; ++person) {
                IncomingMessage message;
                message.type = IncomingType::Text;
                message.providerId = QStringLiteral("m%1.%2").arg(seconds).arg(person);
                message.address = numberOf(person);
                message.occurredAt = ModelFixture::momentAt(seconds + person);
                const auto one = ConversationStore(connection).take({1}, message, ModelFixture::momentAt(seconds + person), {});
                if (!one)
                    return one.error();
                taken.append(one->conversation);
            }
            return taken;
        }));
        return ids ? *ids : QList<ConversationId>();
    }
    void set(ConversationId id, ConversationStatus status)
    {
        write([=, now = m_clock->now()](Connection &c) { return ConversationStore(c).setStatus(id, status, now); });
    }
    // What the service does after each commit.
    void tell()
    {
        const auto changed = ModelFixture::await(
            m_house->database()->read([from = m_revision](Connection &connection) { return ConversationStore(connection).changedSince(from); }));
        m_revision = changed->revision;
        if (m_model)
            m_model->takeChanges(changed->conversations);
    }
    void open(const ConversationFilter &filter = {})
    {
        m_model = std::make_unique<ConversationModel>(m_house->database(), m_clock);
        m_model->setFilter(filter);
        tell();
        QTRY_VERIFY(m_model->isReady());
        QTest::qWait(150); // what was told above is taken in
    }
    bool rowIsRead(int place)
    {
        return QTest::qWaitFor([this, place] { return m_model->at(place) != nullptr; }, 5000);
    }
    QList<ConversationId> order() const
    {
        QList<ConversationId> ids;
        for (int place = 0; place < m_model->rowCount(); ++place)
            ids.append(m_model->idAt(place));
        return ids;
    }

    std::unique_ptr<ModelFixture> m_house;
    std::shared_ptr<StillClock> m_clock;
    std::unique_ptr<ConversationModel> m_model;
    int m_ids = 0;
    qint64 m_revision = 0;
};

QTEST_GUILESS_MAIN(TestConversationModel)
#include "tst_conversationmodel.moc"
