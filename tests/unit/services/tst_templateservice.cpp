#include "servicetest.h"

#include "store/templatestore.h"

using namespace recado;
using test::Answer;

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

TemplateDefinition made(const QString &name = QStringLiteral("aviso"))
{
    TemplateDefinition definition;
    definition.name = name;
    definition.language = text("pt_BR");
    definition.status = text("APPROVED");
    definition.category = text("UTILITY");
    definition.providerId = text("9");
    definition.body = text("Tudo pronto.");
    return definition;
}

ProviderNotice notice(ProviderNotice::Kind kind, const QString &word)
{
    ProviderNotice notice;
    notice.kind = kind;
    notice.name = text("aviso");
    notice.language = text("pt_BR");
    notice.word = word;
    notice.reason = text("because");
    return notice;
}

} // namespace

class TestTemplateService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<ServiceTest>();
        m_account = m_test->connectWati();
        store(made());
    }
    void cleanup() { m_test.reset(); }

    // None of these leaves this computer.
    void mistakesAreFoundBeforeSubmitting()
    {
        TemplateDefinition wrong = made(text("novo"));
        wrong.body = QString(1025, QLatin1Char('a'));
        const auto created = waitFor(m_test->app->templates().create(m_account, wrong));
        QVERIFY(!created);
        QCOMPARE(toString(created.error().kind), text("invalid"));
        QCOMPARE(created.error().place, text("components[0].text"));
        wrong.name = text("aviso");
        QCOMPARE(toString(waitFor(m_test->app->templates().edit(m_account, wrong)).error().kind), text("invalid"));

        QCOMPARE(toString(waitFor(m_test->app->templates().create(m_account, made())).error().kind), text("conflict"));
        QCOMPARE(toString(waitFor(m_test->app->templates().edit(m_account, made(text("novo")))).error().kind), text("not_found"));
        QCOMPARE(toString(waitFor(m_test->app->templates().remove(m_account, text("novo"))).error().kind), text("not_found"));
        QCOMPARE(m_test->server.count(), 0);
        QCOMPARE(find().status, text("APPROVED"));
    }

    void noticesChangeTheStoredTemplate_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("expected"); // status quality category reason
        using Kind = ProviderNotice::Kind;
        QTest::newRow("status") << int(Kind::TemplateStatus) << text("rejected") << text("REJECTED||UTILITY|because");
        QTest::newRow("reinstated") << int(Kind::TemplateStatus) << text("REINSTATED") << text("APPROVED||UTILITY|");
        QTest::newRow("flagged can still be sent") << int(Kind::TemplateStatus) << text("FLAGGED") << text("APPROVED||UTILITY|");
        QTest::newRow("quality") << int(Kind::TemplateQuality) << text("YELLOW") << text("APPROVED|YELLOW|UTILITY|");
        QTest::newRow("category") << int(Kind::TemplateCategory) << text("MARKETING") << text("APPROVED||MARKETING|");
        QTest::newRow("of another thing") << int(Kind::ChannelQuality) << text("RED") << text("APPROVED||UTILITY|");
    }

    void noticesChangeTheStoredTemplate()
    {
        QFETCH(int, kind);
        QFETCH(QString, word);
        QFETCH(QString, expected);
        const ProviderNotice told = notice(ProviderNotice::Kind(kind), word);
        const auto count = m_test->app->core().database->write([this, told](Connection &connection) {
            return applyNotices(connection, m_account, {told}, fromMillis(100));
        }).result();
        QVERIFY(count.ok());
        const TemplateDefinition definition = find();
        QCOMPARE((QStringList{definition.status, definition.quality, definition.category, definition.rejectionReason}.join(QLatin1Char('|'))), expected);
        QCOMPARE(*count, told.kind == ProviderNotice::Kind::ChannelQuality || word == text("FLAGGED") ? 0 : 1);
    }

private:
    void store(const TemplateDefinition &definition)
    {
        const auto done = m_test->app->core().database->write([this, definition](Connection &connection) {
            return TemplateStore(connection).put(m_account, definition, fromMillis(10));
        }).result();
        QVERIFY(done.ok());
    }
    TemplateDefinition find() { return waitFor(m_test->app->templates().find(m_account, text("aviso"), {}))->value_or(TemplateDefinition{}); }

    std::unique_ptr<ServiceTest> m_test;
    AccountId m_account;
};

QTEST_GUILESS_MAIN(TestTemplateService)
#include "tst_templateservice.moc"
