#include "servicetest.h"

#include <QSignalSpy>

using namespace recado;

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

const QString ana = QStringLiteral("+5511988887777");

} // namespace

class TestComposeServices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<ServiceTest>();
        m_account = m_test->connectWati();
    }

    void aDraftIsThereAfterARestart()
    {
        QSignalSpy changed(&m_test->app->drafts(), &DraftService::changed);
        const SavedDraft draft{{}, text("Para Ana"), {{text("text"), text("Olá")}}, {}};
        const auto id = waitFor(m_test->app->drafts().put(draft));
        QVERIFY(id.ok());
        QTRY_COMPARE(changed.size(), 1);
        m_test->app.reset();
        m_test->open();
        const auto drafts = waitFor(m_test->app->drafts().list());
        QCOMPARE(drafts->size(), 1);
        QCOMPARE(drafts->first().id, *id);
        QCOMPARE(drafts->first().body, draft.body);
        QVERIFY(waitFor(m_test->app->drafts().remove(*id)).ok());
        QVERIFY(waitFor(m_test->app->drafts().list())->isEmpty());
    }

    void anotherProgramHearsOfASnippet()
    {
        const auto opened = Application::create(m_test->app->options());
        QVERIFY(opened.ok());
        QSignalSpy changed(&(*opened)->snippets(), &SnippetService::changed);
        QVERIFY(waitFor(m_test->app->snippets().put({{}, text("ola"), text("Saudação"), text("Olá {{nome}}")})).ok());
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 20'000);
        const auto snippets = waitFor((*opened)->snippets().list());
        QCOMPARE(snippets->size(), 1);
        QCOMPARE(toString(waitFor((*opened)->snippets().put({{}, text("OLÁ"), {}, text("x")})).error().kind), text("conflict"));
        QVERIFY(waitFor((*opened)->snippets().remove(snippets->first().id)).ok());
        QVERIFY(waitFor(m_test->app->snippets().list())->isEmpty());
    }

    void thePersonComesBeforeTheTemplate()
    {
        const AccountId second = m_test->connectWati(text("Loja"));
        ComposeMemory &memory = m_test->app->memory();
        const auto account = [&memory](const QString &to, const QString &name) {
            const auto sender = waitFor(memory.senderFor(to, name));
            return sender && *sender ? (*sender)->account : AccountId{};
        };
        QVERIFY(account(ana, text("confirma_consulta")).isNull());
        m_test->sendAndSettle(m_test->request(m_account));
        m_test->sendAndSettle(m_test->request(second, text("+5511977776666")));
        QCOMPARE(account(ana, text("confirma_consulta")), m_account);
        QCOMPARE(account(text("+5511966665555"), text("confirma_consulta")), second);
        QVERIFY(account(text("+5511966665555"), text("outro")).isNull());
        QCOMPARE(waitFor(memory.templateUse(second))->value({text("confirma_consulta"), text("pt_BR")}).count, 1);
    }

    void theSameContentToTheSamePersonIsRemembered()
    {
        ComposeMemory &memory = m_test->app->memory();
        const SendRequest request = m_test->request(m_account);
        QVERIFY(!*waitFor(memory.sameContentTo(ana, request.content)));
        const auto row = m_test->sendAndSettle(request);
        const auto before = *waitFor(memory.sameContentTo(text("+551188887777"), request.content));
        QVERIFY(before);
        QCOMPARE(before->row, row);
        QCOMPARE(toString(before->verdict), text("accepted"));
        const Content other = *neutral::contentFromJson(
            R"({"type":"template","template":{"name":"confirma_consulta","language":{"code":"pt_BR"},
                "components":[{"type":"body","parameters":[{"type":"text","parameter_name":"nome","text":"Bia"}]}]}})");
        QVERIFY(!*waitFor(memory.sameContentTo(ana, other)));
    }

    void whatWasSentCanBeSentAgain()
    {
        SendRequest request = m_test->request(m_account);
        request.personName = text("Ana");
        const auto row = m_test->sendAndSettle(request);
        const auto sent = waitFor(m_test->app->memory().sent(10));
        QCOMPARE(sent->size(), 1);
        QCOMPARE(sent->first().message.row, row);
        QCOMPARE(sent->first().message.templateName, text("confirma_consulta"));
        QCOMPARE(sent->first().content, request.content);
        QCOMPARE(waitFor(m_test->app->memory().people(text("ana"), 5))->first().address, ana);
    }

    void favouritesAndValuesAreKept()
    {
        ComposeMemory &memory = m_test->app->memory();
        QSignalSpy changed(&memory, &ComposeMemory::favouritesChanged);
        QVERIFY(waitFor(memory.setFavourite(m_account, text("aviso"), text("pt_BR"), true)).ok());
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(waitFor(memory.favourites(m_account))->contains({text("aviso"), text("pt_BR")}));
        QVERIFY(waitFor(memory.rememberValues(m_account, text("aviso"), {{text("nome"), text("Ana")}})).ok());
        QCOMPARE(waitFor(memory.values(m_account, text("aviso")))->value(text("nome")), text("Ana"));
    }

private:
    std::unique_ptr<ServiceTest> m_test;
    AccountId m_account;
};

QTEST_GUILESS_MAIN(TestComposeServices)
#include "tst_composeservices.moc"
