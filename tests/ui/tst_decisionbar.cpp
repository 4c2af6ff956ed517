#include "pages/messages/decisionbar.h"

#include "format/errorwords.h"
#include "pages/messages/messageactions.h"
#include "preferences/language.h"
#include "simulator/faults.h"
#include "ui/practicehouse.h"
#include "widgets/banner.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

#include <functional>

using namespace recado;
using namespace recado::test;

namespace {

constexpr int generous = 30'000;

// A practice provider's fault, what becomes of a template that meets it, and the button that helps; empty: nothing is to be done.
struct Walk {
    simulator::Fault fault;
    EventKind verdict;
    const char *button;
};

QList<Walk> walks()
{
    using enum simulator::Fault;
    return {{LateWebhooks, EventKind::Replied, ""},
            {RepeatedWebhooks, EventKind::Replied, ""},
            {ReorderedWebhooks, EventKind::Replied, ""},
            {WebhookBeforeAnswer, EventKind::Replied, ""},
            {Undeliverable, EventKind::Failed, "Correct the number"},
            {NotDeliveredByMeta, EventKind::Failed, "Send again at"},
            {RefusedInAnswer, EventKind::Refused, "Copy for the administrator"},
            {NotOnWhatsApp, EventKind::Refused, "Correct the number"},
            {AcceptedThenSilent, EventKind::Replied, ""},
            {AcceptedThenClosed, EventKind::Replied, ""},
            {ClosedNotAccepted, EventKind::Unknown, "Mark as not sent"},
            {RateLimitedTwice, EventKind::Replied, ""},
            {AcceptedThenServerError, EventKind::Replied, ""},
            {CaptivePortal, EventKind::Unknown, "Mark as not sent"},
            {FailedThenDelivered, EventKind::Delivered, ""},
            {OnlySent, EventKind::Sent, ""},
            {NotRead, EventKind::Delivered, ""},
            {NotReplied, EventKind::Read, ""},
            {WebhooksDropped, EventKind::Accepted, ""},
            {TokenExpired, EventKind::Refused, "Enter new credentials"},
            {OtherWaId, EventKind::Replied, ""},
            {HeldForQuality, EventKind::Replied, ""},
            {WindowClosed, EventKind::Replied, ""},
            {HeldThenDropped, EventKind::Failed, "Fetch the templates again"},
            {AsksToStop, EventKind::Replied, ""}};
}

QString plain(QString text)
{
    return text.remove(QLatin1Char('&'));
}

} // namespace

// The bar below the verdict: every misfortune of the practice provider has its sentence and its button, and the buttons do what they say.
class TestDecisionBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Theme::apply(*static_cast<QApplication *>(QCoreApplication::instance()), ThemeMode::Light);
        m_house = std::make_unique<PracticeHouse>();
        for (const Walk &walk : walks())
            m_rows.insert(walk.fault, send(simulator::faultCode(walk.fault)));
    }
    void cleanupTestCase() { m_house.reset(); }
    void init()
    {
        m_bar = std::make_unique<DecisionBar>();
        m_bar->resize(380, 400);
        m_bar->show();
        m_actions = std::make_unique<MessageActions>(m_house->app(), *m_bar);
    }
    void cleanup()
    {
        m_actions.reset();
        m_bar.reset();
    }

    void everyFaultOfThePracticeProviderHasItsSentenceAndItsButton_data();
    void everyFaultOfThePracticeProviderHasItsSentenceAndItsButton();
    void aShutWindowWantsATemplate();
    void aPollThatIsDueIsNotNamedByATimeThatIsOver();
    void anUnknownOneOffersFourDecisions();
    void sentAgainOnlyAfterSayingWhatIsAtStake();
    void theNumberIsCorrectedInCompose();
    void theAdministratorsTextHasNoNumberAndNoWords();
    void templatesAreFetchedAndItIsTold();
    void aRetryThatIsTooEarlyIsScheduled();
    void aSilentOneSaysUntilWhenItMayArrive();
    void aButtonHitTwiceDecidesOnce();
    void inPortugueseEveryFaultHasWordsOfItsOwn();
    void everyButtonLeadsWhereItSays();

private:
    MessageRow send(const QString &fault, const Content &content = {}, const QString &number = QStringLiteral("+551197777"))
    {
        SendRequest wanted = m_house->request(number + fault);
        wanted.personName = QStringLiteral("Ana");
        wanted.timeout = std::chrono::seconds(3);
        if (!content.isEmpty())
            wanted.content = content;
        const auto receipt = await(m_house->app().sender().send(wanted));
        if (!receipt)
            qFatal("%s at %s", qUtf8Printable(receipt.error().detail), qUtf8Printable(receipt.error().place));
        return receipt->row;
    }
    EventKind verdict(MessageRow row) { return m_house->story(row).verdict.kind; }
    void show(MessageRow row)
    {
        m_actions->setStory(m_house->story(row));
        QTest::qWait(100); // for the outlook; whoever needs it waits for what it shows
    }
    QPushButton *button(const char *name) { return child<QPushButton>(*m_bar, name); }
    QString lead() { return child<QLabel>(*m_bar, "messages.decision.lead")->text(); }
    QString result() { return child<Banner>(*m_bar, "messages.decision.result")->text(); }
    QStringList offered() const
    {
        QStringList words;
        for (const QPushButton *button : m_bar->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->objectName().startsWith(QLatin1String("messages.decision.")))
                words.append(plain(button->text()));
        }
        return words;
    }

    std::unique_ptr<PracticeHouse> m_house;
    std::unique_ptr<DecisionBar> m_bar;
    std::unique_ptr<MessageActions> m_actions;
    QMap<simulator::Fault, MessageRow> m_rows;
};

void TestDecisionBar::everyFaultOfThePracticeProviderHasItsSentenceAndItsButton_data()
{
    QTest::addColumn<int>("index");
    QCOMPARE(walks().size(), qsizetype(simulator::faultTable().size()));
    for (int i = 0; i < walks().size(); ++i)
        QTest::newRow(qPrintable(simulator::faultName(walks()[i].fault))) << i;
}

void TestDecisionBar::everyFaultOfThePracticeProviderHasItsSentenceAndItsButton()
{
    QFETCH(int, index);
    const Walk walk = walks()[index];
    const MessageRow row = m_rows.value(walk.fault);
    // Where webhooks are lost, asking the provider finds out sooner or later.
    const auto isAsWalked = [&] {
        const EventKind now = verdict(row);
        return now == walk.verdict || (walk.fault == simulator::Fault::WebhooksDropped && isProviderStatus(now) && now != EventKind::Failed);
    };
    QTRY_VERIFY2_WITH_TIMEOUT(isAsWalked(), qPrintable(toString(verdict(row))), generous);
    show(row);
    const bool isBad = walk.verdict == EventKind::Failed || walk.verdict == EventKind::Refused || walk.verdict == EventKind::Unknown;
    QCOMPARE(child<QLabel>(*m_bar, "messages.decision.title")->isVisible(), isBad);
    if (!isBad)
        return;
    QVERIFY2(lead().size() > 25, qPrintable(lead()));
    const QString wanted = QLatin1String(walk.button);
    const auto isThere = [&] {
        const QStringList words = offered();
        return std::any_of(words.cbegin(), words.cend(), [&](const QString &word) { return word.startsWith(wanted); });
    };
    QTRY_VERIFY2_WITH_TIMEOUT(isThere(), qPrintable(offered().join(QStringLiteral(" | ")) + QStringLiteral(" // ") + lead()), 5'000);
}

void TestDecisionBar::aShutWindowWantsATemplate()
{
    const Content hello = Content::of(QStringLiteral("text"), QJsonObject{{QStringLiteral("body"), QStringLiteral("Bom dia!")}});
    const MessageRow row = send(QStringLiteral("0023"), hello, QStringLiteral("+552196666")); // somebody who never wrote
    QTRY_VERIFY_WITH_TIMEOUT(verdict(row) == EventKind::Refused || verdict(row) == EventKind::Failed, generous);
    QSignalSpy rewrites(m_actions.get(), &MessageActions::rewriteWanted);
    show(row);
    QTRY_VERIFY(button("messages.decision.help")->isVisible());
    QCOMPARE(plain(button("messages.decision.help")->text()), QStringLiteral("Send a template"));
    QTest::mouseClick(button("messages.decision.help"), Qt::LeftButton);
    QTRY_COMPARE(rewrites.size(), 1);
    QVERIFY(rewrites.first().first().value<MessageRewrite>().what == MessageRewrite::What::Template);
}

void TestDecisionBar::aPollThatIsDueIsNotNamedByATimeThatIsOver()
{
    const MessageRow row = m_rows.value(simulator::Fault::ClosedNotAccepted);
    QTRY_COMPARE_WITH_TIMEOUT(toString(verdict(row)), QStringLiteral("unknown"), generous);
    DecisionBar bar;
    const Instant now = m_house->app().core().now();
    MessageOutlook outlook;
    outlook.canPoll = true;
    const auto *lines = child<QLabel>(bar, "messages.decision.lines");
    for (const auto &[moment, isDue] : {std::pair{now - Milliseconds(120'000), true}, {now, true}, {now + Milliseconds(120'000), false}}) {
        outlook.nextPoll = moment;
        bar.setStory(m_house->story(row), now);
        bar.setOutlook(outlook, now);
        QCOMPARE(lines->text().contains(QStringLiteral("It is time to ask the provider")), isDue);
        QCOMPARE(lines->text().contains(QStringLiteral("asked next at")), !isDue);
    }
}

void TestDecisionBar::anUnknownOneOffersFourDecisions()
{
    const MessageRow row = m_rows.value(simulator::Fault::ClosedNotAccepted);
    QTRY_COMPARE_WITH_TIMEOUT(toString(verdict(row)), QStringLiteral("unknown"), generous);
    show(row);
    QCOMPARE(offered(), (QStringList{QStringLiteral("Keep waiting"), QStringLiteral("Mark as sent"), QStringLiteral("Mark as not sent"), QStringLiteral("Send again…")}));
    auto *lines = child<QLabel>(*m_bar, "messages.decision.lines");
    QTRY_VERIFY2(lines->text().contains(QStringLiteral("webhook")), qPrintable(lines->text()));
    // How long it took to come here says whether that moment is still ahead.
    QVERIFY2(lines->text().contains(QStringLiteral("asked next at")) || lines->text().contains(QStringLiteral("It is time to ask")), qPrintable(lines->text()));
    // To wait.
    auto *menu = child<QMenu>(*m_bar, "messages.decision.waiting");
    Q_EMIT menu->aboutToShow();
    QVERIFY(menu->actions().size() >= 3);
    menu->actions().first()->trigger();
    QTRY_VERIFY2(result().contains(QStringLiteral("you wait until")), qPrintable(result()));
    QCOMPARE(toString(verdict(row)), QStringLiteral("unknown"));
    m_actions->setStory(m_house->story(row));
    QTRY_VERIFY2(lines->text().contains(QStringLiteral(" waits until ")), qPrintable(lines->text()));
    // As sent, with a note; and back.
    child<QLineEdit>(*m_bar, "messages.decision.note")->setText(QStringLiteral("Ela confirmou."));
    QTest::mouseClick(button("messages.decision.sent"), Qt::LeftButton);
    QTRY_COMPARE(toString(verdict(row)), QStringLiteral("sent"));
    m_actions->setStory(m_house->story(row));
    QVERIFY2(lead().contains(QStringLiteral("decided that it was sent")) && lead().contains(QStringLiteral("Ela confirmou.")), qPrintable(lead()));
    QCOMPARE(offered(), QStringList{QStringLiteral("Take it back")});
    QTest::mouseClick(button("messages.decision.takeBack"), Qt::LeftButton);
    QTRY_COMPARE(toString(verdict(row)), QStringLiteral("unknown"));
    // As not sent: then it may leave again, and does not before somebody says so.
    m_actions->setStory(m_house->story(row));
    QTest::mouseClick(button("messages.decision.notSent"), Qt::LeftButton);
    QTRY_COMPARE(toString(verdict(row)), QStringLiteral("refused"));
    m_actions->setStory(m_house->story(row));
    QTRY_COMPARE(offered(), (QStringList{QStringLiteral("Send again now"), QStringLiteral("Take it back")}));
    QCOMPARE(m_house->story(row).attempts.size(), 1);
}

void TestDecisionBar::sentAgainOnlyAfterSayingWhatIsAtStake()
{
    const MessageRow row = m_rows.value(simulator::Fault::CaptivePortal);
    QTRY_COMPARE_WITH_TIMEOUT(toString(verdict(row)), QStringLiteral("unknown"), generous);
    show(row);
    QTest::mouseClick(button("messages.decision.again"), Qt::LeftButton);
    auto *dialog = child<QDialog>(*m_bar, "confirm");
    QString words;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        words += label->text() + QLatin1Char(' ');
    QVERIFY2(words.contains(QStringLiteral("Ana may get the same message twice")), qPrintable(words));
    QTest::mouseClick(child<QPushButton>(*dialog, "confirm.cancel"), Qt::LeftButton);
    QTest::qWait(50);
    QCOMPARE(m_house->story(row).attempts.size(), 1);
    QTest::mouseClick(button("messages.decision.again"), Qt::LeftButton);
    QPushButton *yes = nullptr;
    for (QPushButton *found : m_bar->findChildren<QPushButton *>(QStringLiteral("confirm.action")))
        yes = found->isVisible() ? found : yes;
    QVERIFY(yes);
    QTest::mouseClick(yes, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_house->story(row).attempts.size(), qsizetype(2), generous);
    QTRY_COMPARE_WITH_TIMEOUT(toString(verdict(row)), QStringLiteral("unknown"), generous); // the portal is still there
}

void TestDecisionBar::theNumberIsCorrectedInCompose()
{
    const MessageRow row = m_rows.value(simulator::Fault::Undeliverable);
    QTRY_COMPARE_WITH_TIMEOUT(toString(verdict(row)), QStringLiteral("failed"), generous);
    QSignalSpy rewrites(m_actions.get(), &MessageActions::rewriteWanted);
    show(row);
    QTest::mouseClick(button("messages.decision.help"), Qt::LeftButton);
    QTRY_COMPARE(rewrites.size(), 1);
    const auto rewrite = rewrites.first().first().value<MessageRewrite>();
    QVERIFY(rewrite.what == MessageRewrite::What::Number);
    QCOMPARE(rewrite.message.row, row);
    QVERIFY(rewrite.content.isTemplate());
}

void TestDecisionBar::theAdministratorsTextHasNoNumberAndNoWords()
{
    const MessageRow row = m_rows.value(simulator::Fault::RefusedInAnswer);
    QTRY_COMPARE_WITH_TIMEOUT(toString(verdict(row)), QStringLiteral("refused"), generous);
    show(row);
    QTRY_VERIFY(button("messages.decision.help")->isVisible());
    QTest::mouseClick(button("messages.decision.help"), Qt::LeftButton);
    const QString text = QGuiApplication::clipboard()->text();
    const Message message = m_house->story(row).summary.message;
    QVERIFY2(text.contains(message.id.value) && text.contains(QStringLiteral("Treino")), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("7777")) && !text.contains(message.renderedText), qPrintable(text));
    QVERIFY(result().contains(QStringLiteral("Copied")));
}

void TestDecisionBar::templatesAreFetchedAndItIsTold()
{
    const MessageRow row = m_rows.value(simulator::Fault::HeldThenDropped);
    QTRY_COMPARE_WITH_TIMEOUT(toString(verdict(row)), QStringLiteral("failed"), generous);
    show(row);
    QTRY_VERIFY(button("messages.decision.help")->isVisible());
    QTest::mouseClick(button("messages.decision.help"), Qt::LeftButton);
    QTRY_VERIFY2_WITH_TIMEOUT(result().contains(QStringLiteral("were fetched")) && result().contains(QStringLiteral("aviso_feriado")), qPrintable(result()), generous);
}

void TestDecisionBar::aRetryThatIsTooEarlyIsScheduled()
{
    const MessageRow row = m_rows.value(simulator::Fault::NotDeliveredByMeta);
    QTRY_COMPARE_WITH_TIMEOUT(toString(verdict(row)), QStringLiteral("failed"), generous);
    show(row);
    QTRY_VERIFY(button("messages.decision.retry")->isVisible());
    QTest::mouseClick(button("messages.decision.retry"), Qt::LeftButton);
    QTRY_COMPARE(await(m_house->app().sender().scheduled())->size(), 1);
    const Story story = m_house->story(row);
    QCOMPARE(story.attempts.size(), 1);
    QVERIFY(*story.summary.message.scheduledAt > m_house->app().core().now() + std::chrono::hours(23));
    m_actions->setStory(story);
    QVERIFY(offered().isEmpty());
}

void TestDecisionBar::aSilentOneSaysUntilWhenItMayArrive()
{
    const MessageRow row = m_rows.value(simulator::Fault::OnlySent);
    QTRY_COMPARE_WITH_TIMEOUT(toString(verdict(row)), QStringLiteral("sent"), generous);
    show(row);
    auto *silence = child<QLabel>(*m_bar, "messages.silence");
    QTRY_VERIFY(silence->isVisible());
    QVERIFY2(silence->text().contains(QStringLiteral("may still arrive until")), qPrintable(silence->text()));
    // Later, told by the clock alone.
    MessageOutlook outlook;
    const Instant now = m_house->app().core().now();
    outlook.silence = {Silence::Kind::Late, now - std::chrono::hours(3), now + std::chrono::hours(48)};
    Story story = m_house->story(row);
    story.verdict.kind = EventKind::Accepted;
    m_bar->setStory(story, now);
    m_bar->setOutlook(outlook, now);
    QVERIFY2(silence->text().startsWith(QStringLiteral("Accepted 3 h ago and silent since; it may still arrive until ")), qPrintable(silence->text()));
    outlook.silence.kind = Silence::Kind::Expired;
    m_bar->setOutlook(outlook, now);
    QVERIFY2(silence->text().contains(QStringLiteral("take it as not delivered")), qPrintable(silence->text()));
}

void TestDecisionBar::aButtonHitTwiceDecidesOnce()
{
    const MessageRow row = send(QStringLiteral("0011"), {}, QStringLiteral("+551195555"));
    QTRY_COMPARE_WITH_TIMEOUT(toString(verdict(row)), QStringLiteral("unknown"), generous);
    show(row);
    QTest::mouseClick(button("messages.decision.notSent"), Qt::LeftButton);
    QTest::mouseClick(button("messages.decision.notSent"), Qt::LeftButton);
    QTRY_COMPARE(toString(verdict(row)), QStringLiteral("refused"));
    QTest::qWait(200);
    QVERIFY2(result().startsWith(QStringLiteral("Noted as not sent.")), qPrintable(result())); // not "it is not what this was about"
    m_actions->setStory(m_house->story(row));
    QTRY_VERIFY(button("messages.decision.retry")->isVisible());
    QTest::mouseClick(button("messages.decision.retry"), Qt::LeftButton);
    QTest::mouseClick(button("messages.decision.retry"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_house->story(row).attempts.size(), qsizetype(2), generous);
    QTest::qWait(200);
    QVERIFY2(result().startsWith(QStringLiteral("It waits to leave again")), qPrintable(result()));
    QCOMPARE(m_house->story(row).attempts.size(), 2);
}

void TestDecisionBar::inPortugueseEveryFaultHasWordsOfItsOwn()
{
    auto &program = *static_cast<QApplication *>(QCoreApplication::instance());
    struct Bad {
        simulator::Fault fault;
        MessageRow row;
        QString english;
    };
    QList<Bad> all;
    for (const Walk &walk : walks()) {
        if (walk.button[0] == '\0')
            continue;
        const MessageRow row = send(simulator::faultCode(walk.fault), {}, QStringLiteral("+551193333"));
        QTRY_COMPARE_WITH_TIMEOUT(toString(verdict(row)), toString(walk.verdict), generous);
        show(row);
        all.append({walk.fault, row, lead()});
    }
    applyLanguage(program, QStringLiteral("pt_BR"));
    cleanup();
    init();
    QStringList wrong;
    for (const Bad &bad : all) {
        const Story story = m_house->story(bad.row);
        show(bad.row);
        const bool isOwn = lead().size() > 25 && lead() != bad.english;
        // What stands for any refusal would help nobody where the provider gave a code.
        const bool isGeneric = !story.verdict.code.isEmpty() && lead() == errorSentence(error(story.summary.message.error.kind));
        if (!isOwn || isGeneric || offered().isEmpty())
            wrong.append(simulator::faultName(bad.fault) + QStringLiteral(": ") + lead());
    }
    applyLanguage(program, QStringLiteral("en"));
    cleanup();
    init();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QStringLiteral(" | "))));
}

void TestDecisionBar::everyButtonLeadsWhereItSays()
{
    using enum simulator::Fault;
    struct Lead {
        simulator::Fault fault;
        const char *button;
        std::function<bool()> arrived;
    };
    QSignalSpy rewrites(m_actions.get(), &MessageActions::rewriteWanted);
    QSignalSpy accounts(m_actions.get(), &MessageActions::accountWanted);
    QMap<simulator::Fault, MessageRow> rows;
    for (const simulator::Fault fault : {Undeliverable, NotDeliveredByMeta, RefusedInAnswer, NotOnWhatsApp, TokenExpired, HeldThenDropped})
        rows.insert(fault, send(simulator::faultCode(fault), {}, QStringLiteral("+551194444")));
    const auto isNumber = [&] { return !rewrites.isEmpty() && rewrites.last().first().value<MessageRewrite>().what == MessageRewrite::What::Number; };
    const QList<Lead> leads{
        {Undeliverable, "messages.decision.help", isNumber},
        {NotOnWhatsApp, "messages.decision.help", isNumber},
        {NotDeliveredByMeta, "messages.decision.retry", [&] { return m_house->story(rows.value(NotDeliveredByMeta)).summary.message.state == MessageState::Queued; }},
        {RefusedInAnswer, "messages.decision.help", [&] { return QGuiApplication::clipboard()->text().contains(m_house->story(rows.value(RefusedInAnswer)).summary.message.id.value); }},
        {TokenExpired, "messages.decision.help", [&] { return !accounts.isEmpty() && accounts.last().first().value<AccountId>() == m_house->account().id; }},
        {HeldThenDropped, "messages.decision.help", [this] { return result().contains(QStringLiteral("template")) && result().contains(QStringLiteral("fetched")); }},
    };
    for (const Lead &lead : leads) {
        const MessageRow row = rows.value(lead.fault);
        QTRY_VERIFY_WITH_TIMEOUT(verdict(row) == EventKind::Failed || verdict(row) == EventKind::Refused, generous);
        rewrites.clear();
        accounts.clear();
        QGuiApplication::clipboard()->clear();
        show(row);
        auto *help = button(lead.button);
        QTRY_VERIFY2(help->isVisible() && help->isEnabled(), qPrintable(simulator::faultName(lead.fault)));
        QTest::mouseClick(help, Qt::LeftButton);
        QTRY_VERIFY2_WITH_TIMEOUT(lead.arrived(), qPrintable(simulator::faultName(lead.fault) + QStringLiteral(": ") + result()), generous);
    }
}

QTEST_MAIN(TestDecisionBar)
#include "tst_decisionbar.moc"
