#include "servicetest.h"

#include "domain/phone.h"
#include "store/broadcastcheckstore.h"
#include "store/broadcaststore.h"
#include "store/donotcontactstore.h"
#include "store/inboundstore.h"
#include "store/templatestore.h"

using namespace recado;
using test::Answer;

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

TemplateDefinition reminder()
{
    TemplateDefinition definition;
    definition.name = text("lembrete");
    definition.language = text("pt_BR");
    definition.status = text("APPROVED");
    definition.category = text("UTILITY");
    definition.body = text("Olá {{nome}}, até {{hora}}.");
    definition.variables = {{text("nome"), {}}, {text("hora"), {}}};
    return definition;
}

ColumnMapping mapped()
{
    ColumnMapping mapping;
    mapping.phone = 0;
    mapping.name = 1;
    mapping.variables.insert(text("nome"), {ValueSource::Kind::Column, 1, {}});
    mapping.variables.insert(text("hora"), {ValueSource::Kind::Column, 2, {}});
    return mapping;
}

} // namespace

class TestBroadcastCheck : public QObject {
    Q_OBJECT

    template<typename Work>
    auto read(Work work)
    {
        return m_test->app->core().database->read(std::move(work)).result();
    }
    template<typename Work>
    void write(Work work)
    {
        const auto done = m_test->app->core().database->write(std::move(work)).result();
        QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().detail));
    }

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<ServiceTest>();
        m_account = m_test->connectWati();
        m_number = *waitFor(m_test->app->accounts().addChannel(m_account, text("551133334444"), text("+551133334444"), text("Recepção")));
        putTemplate(reminder());
        Broadcast draft;
        draft.name = text("Lembrete");
        draft.account = m_account;
        draft.channel = m_number.id;
        draft.content = R"({"type":"template","template":{"name":"lembrete","language":{"code":"pt_BR"}}})";
        draft.templateName = text("lembrete");
        draft.templateLanguage = text("pt_BR");
        m_id = *made(draft);
    }
    void cleanup() { m_test.reset(); }

    void soundBroadcastIsReady()
    {
        rows("telefone;nome;hora\n11988887777;Ana;9h\n11977776666;Rui;10h\n");
        const auto report = check();
        QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().detail));
        QCOMPARE(report->rows, 2);
        QCOMPARE(report->ready, 2);
        QCOMPARE(level(*report, "template"), text("green"));
        QCOMPARE(level(*report, "channel"), text("green"));
        QCOMPARE(level(*report, "duplicate"), text("green"));
        QVERIFY(report->duration.has_value());
        QCOMPARE(broadcast().checkedAgainst, definitionMark(reminder()));
        QVERIFY(broadcast().checkedAt.has_value());
        QCOMPARE(*waitFor(checks().report(m_id)), std::optional(*report));
    }

    void whatIsMissingIsNamed_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"account", "content", "phone", "rows"})
            QTest::newRow(what) << text(what);
    }

    void whatIsMissingIsNamed()
    {
        QFETCH(QString, what);
        if (what != text("rows"))
            rows("telefone;nome;hora\n11988887777;Ana;9h\n");
        Broadcast draft = broadcast();
        if (what == text("account"))
            draft.account = {};
        if (what == text("content")) {
            draft.content.clear();
            draft.templateName.clear();
        }
        draft.mapping = what == text("phone") ? ColumnMapping() : mapped();
        write([draft](Connection &connection) { return BroadcastStore(connection).update(draft, fromMillis(9)); });
        const auto report = check();
        QVERIFY(!report.ok());
        QCOMPARE(toString(report.error().kind), text("invalid"));
        QCOMPARE(report.error().place, what);
    }

    void everyRowProblemIsCountedWithItsLines()
    {
        rows("telefone;nome;hora\n"
             "11988887777;Ana;9h\n" // 2
             "+55 11 98888 7777;Ana de novo;9h\n" // 3: repeated
             "1188886666;Bia;9h\n" // 4: ninth
             "5,51199E+12;Caio;9h\n" // 5: rounded
             ";Davi;9h\n" // 6: empty
             "11977770000;Eva;\n" // 7: no value
             "11966665555;Fábio;9h\n"); // 8
        const auto report = check();
        QVERIFY(report.ok());
        QCOMPARE(report->ready, 2);
        QCOMPARE(report->blocked, 5);
        QCOMPARE(finding(*report, "duplicate").lines, (QList<qint64>{3}));
        QCOMPARE(finding(*report, "duplicate").words, (QStringList{text("2")}));
        QVERIFY(finding(*report, "duplicate").safeFix);
        QCOMPARE(finding(*report, "number_ninth").lines, (QList<qint64>{4}));
        QCOMPARE(finding(*report, "number_rounded").words, (QStringList{text("5,51199E+12")}));
        QCOMPARE(finding(*report, "number_empty").count, 1);
        QCOMPARE(finding(*report, "variable_missing").words, (QStringList{text("hora")}));
        QCOMPARE(report->safeFixes(), 2);
        QVERIFY(report->level() == CheckLevel::Amber);
        QCOMPARE(row(7).problem, text("variable_missing"));
    }

    // The same person with and without the ninth digit, and when the first one cannot be written to.
    void firstOneWhoCanBeWrittenToStays()
    {
        rows("telefone;nome;hora\n11988887777;Ana;\n11988887777;Ana;9h\n11988887777;Ana;10h\n");
        QVERIFY(check().ok());
        QCOMPARE(row(2).problem, text("variable_missing"));
        QVERIFY(row(3).state == RowState::Ready);
        QCOMPARE(row(4).problem, text("duplicate"));
        QVERIFY(waitFor(m_test->app->recipientImport().edit(m_id, 2, 2, text("8h"))).ok());
        QVERIFY(check().ok());
        QVERIFY(row(2).state == RowState::Ready);
        QCOMPARE(row(3).problem, text("duplicate"));
        QCOMPARE(row(3).place, text("2"));
    }

    void peopleWhoSaidNoAreLeftOut()
    {
        rows("telefone;nome;hora\n11988887777;Ana;9h\n11977776666;Rui;10h\n");
        write([](Connection &connection) {
            // As a provider writes the number: without plus and without the ninth digit.
            return DoNotContactStore(connection).add(text("551188887777"), text("operator"), text("asked"), fromMillis(1));
        });
        const auto report = check();
        QCOMPARE(report->ready, 1);
        QCOMPARE(report->leftOut, 1);
        QCOMPARE(level(*report, "opt_out"), text("green"));
        QCOMPARE(finding(*report, "opt_out").count, 1);
        QVERIFY(row(2).state == RowState::LeftOut);
        write([](Connection &connection) -> Result<void> {
            const auto gone = DoNotContactStore(connection).remove(text("+5511988887777"));
            return gone ? Result<void>() : gone.error();
        });
        QCOMPARE(check()->ready, 2);
    }

    // Meta: who stopped marketing still gets the reminder of an appointment.
    void stoppedMarketingIsNotStoppedService()
    {
        rows("telefone;nome;hora\n11988887777;Ana;9h\n");
        write([](Connection &connection) {
            return DoNotContactStore(connection).add(text("5511988887777"), text("provider"), text("stop"), fromMillis(1));
        });
        QCOMPARE(check()->ready, 1);
        TemplateDefinition advertisement = reminder();
        advertisement.category = text("MARKETING");
        putTemplate(advertisement);
        const auto report = check();
        QCOMPARE(report->ready, 0);
        QCOMPARE(row(2).problem, text("opt_out"));
        QCOMPARE(level(*report, "ready"), text("red"));
    }

    void whoGotItOfLateIsLeftOut()
    {
        rows("telefone;nome;hora\n11988887777;Ana;9h\n11977776666;Rui;10h\n11966665555;Eva;9h\n11955554444;Bia;9h\n11944443333;Gil;9h\n");
        const Instant now = m_test->app->core().now();
        journal(text("+5511988887777"), text("delivered"), now - std::chrono::hours(24 * 2));
        journal(text("+551177776666"), text("unknown"), now - std::chrono::hours(24 * 6));
        journal(text("+5511966665555"), text("delivered"), now - std::chrono::hours(24 * 8));
        journal(text("+5511955554444"), text("refused"), now);
        journal(text("+5511944443333"), text("delivered"), now, text("outro"));
        const auto report = check();
        QCOMPARE(report->ready, 3);
        QCOMPARE(row(2).problem, text("received_before"));
        QCOMPARE(row(3).problem, text("received_before"));
        Broadcast draft = broadcast();
        draft.plan.notAgainDays = 0;
        write([draft](Connection &connection) { return BroadcastStore(connection).update(draft, fromMillis(9)); });
        QCOMPARE(check()->ready, 5);
    }

    void changedTemplateVoidsTheReport()
    {
        rows("telefone;nome;hora\n11988887777;Ana;9h\n");
        QVERIFY(check().ok());
        QVERIFY(waitFor(checks().report(m_id))->has_value());
        TemplateDefinition changed = reminder();
        changed.body += text(" Traga um documento.");
        putTemplate(changed);
        QVERIFY(!waitFor(checks().report(m_id))->has_value());
        QVERIFY(check().ok());
        QVERIFY(waitFor(checks().report(m_id))->has_value());
    }

    void changedDraftVoidsTheReport()
    {
        rows("telefone;nome;hora\n11988887777;Ana;9h\n");
        QVERIFY(check().ok());
        Broadcast draft = broadcast();
        draft.name = text("Outro nome");
        write([draft](Connection &connection) { return BroadcastStore(connection).update(draft, fromMillis(9)); });
        QVERIFY(waitFor(checks().report(m_id))->has_value());
        draft.plan.pace = {Pace::Kind::PerMinute, 3, {}};
        write([draft](Connection &connection) { return BroadcastStore(connection).update(draft, fromMillis(9)); });
        QVERIFY(!waitFor(checks().report(m_id))->has_value());
        QVERIFY(!broadcast().checkedAt);
    }

    void statusOfTheTemplateDecides_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("quality");
        QTest::addColumn<QString>("expected");
        QTest::newRow("approved") << text("APPROVED") << text("GREEN") << text("green");
        QTest::newRow("poor") << text("APPROVED") << text("RED") << text("amber");
        QTest::newRow("paused") << text("PAUSED") << text("") << text("red");
        QTest::newRow("rejected") << text("REJECTED") << text("") << text("red");
        QTest::newRow("pending") << text("PENDING") << text("") << text("red");
    }

    void statusOfTheTemplateDecides()
    {
        QFETCH(QString, status);
        QFETCH(QString, quality);
        QFETCH(QString, expected);
        TemplateDefinition definition = reminder();
        definition.status = status;
        definition.quality = quality;
        putTemplate(definition);
        rows("telefone;nome;hora\n11988887777;Ana;9h\n");
        const auto report = check();
        QCOMPARE(level(*report, "template"), expected);
        QCOMPARE(report->ready, 1); // rows say nothing of it
    }

    void providersNoAnswerIsNoRefusal_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("expected");
        QTest::newRow("refused") << 401 << text("red");
        QTest::newRow("no sense") << 200 << text("amber");
    }

    void providersNoAnswerIsNoRefusal()
    {
        QFETCH(int, status);
        QFETCH(QString, expected);
        rows("telefone;nome;hora\n11988887777;Ana;9h\n");
        write([this](Connection &connection) { return TemplateStore(connection).putSome(m_account, {reminder()}, fromMillis(5), ErrorKind::Network); });
        m_test->server.otherwise(Answer::http(status, "{}"));
        const auto report = check();
        QVERIFY(report.ok());
        QCOMPARE(level(*report, "template_stale"), text("amber"));
        QCOMPARE(level(*report, "account"), expected);
        QCOMPARE(report->ready, 1);
    }

    void safeThingsAreFixed()
    {
        rows("telefone;nome;hora\n11988887777;Ana;9h\n1188886666;Bia;9h\n11988887777;Ana;9h\n5,51199E+12;Caio;9h\n1188887777;Ana;9h\n");
        QCOMPARE(check()->safeFixes(), 3);
        const auto report = waitFor(checks().fix(m_id));
        QVERIFY(report.ok());
        QCOMPARE(report->safeFixes(), 0);
        QCOMPARE(report->ready, 2);
        QCOMPARE(report->leftOut, 2); // one of them was found to be the same person only then
        QCOMPARE(report->blocked, 1);
        QCOMPARE(row(3).cells.first(), text("1188886666"));
        QCOMPARE(row(3).recipient, text("+5511988886666"));
        QVERIFY(row(4).state == RowState::LeftOut);
        QCOMPARE(row(5).problem, text("number_rounded"));
        // It stays so.
        QCOMPARE(check()->leftOut, 2);
    }

    void oneKindIsFixed()
    {
        rows("telefone;nome;hora\n11988887777;Ana;9h\n1188886666;Bia;9h\n11988887777;Ana;9h\n");
        const auto report = waitFor(checks().fix(m_id, text("number_ninth")));
        QCOMPARE(report->ready, 2);
        QCOMPARE(report->leftOut, 0);
        QCOMPARE(waitFor(checks().fix(m_id, text("duplicate")))->leftOut, 1);
    }

    // A text may only follow what the person wrote in the last day.
    void windowDecidesForOtherContents()
    {
        Broadcast draft = broadcast();
        draft.content = R"({"type":"text","text":{"body":"Oi {{nome}}"}})";
        draft.templateName.clear();
        draft.templateLanguage.clear();
        write([draft](Connection &connection) { return BroadcastStore(connection).update(draft, fromMillis(9)); });
        rows("telefone;nome;hora\n11988887777;Ana;9h\n11977776666;Rui;10h\n11966665555;Eva;9h\n");
        write([this](Connection &connection) -> Result<void> {
            InboundStore store(connection);
            const Instant now = m_test->app->core().now();
            if (const auto open = store.heard(m_account, m_number.number, text("5511988887777"), now - std::chrono::hours(1)); !open)
                return open;
            return store.heard(m_account, m_number.number, text("551177776666"), now - std::chrono::hours(30));
        });
        const auto report = check();
        QCOMPARE(report->ready, 2);
        QCOMPARE(row(3).problem, text("window_closed"));
        QCOMPARE(finding(*report, "window").count, 1);
    }

    void otherColumnIsReadAnewByTheCheck()
    {
        rows("telefone;nome;hora;outro\n11988887777;Ana;9h;11955554444\n");
        Broadcast draft = broadcast();
        draft.mapping.phone = 3;
        write([draft](Connection &connection) { return BroadcastStore(connection).update(draft, fromMillis(9)); });
        QVERIFY(check().ok());
        QCOMPARE(row(2).recipient, text("+5511955554444"));
    }

    void changeDuringTheCheckEndsIt()
    {
        QByteArray file("telefone;nome;hora\n");
        for (int i = 0; i < 20'000; ++i)
            file += "119" + QByteArray::number(70'000'000 + i) + ";Ana;9h\n";
        rows(file);
        auto future = checks().check(m_id);
        bool changed = false;
        const auto connection = connect(&checks(), &BroadcastCheck::progressed, this, [&] {
            if (!std::exchange(changed, true))
                m_test->app->recipientImport().edit(m_id, 20'001, 1, text("Eva"));
        });
        const auto report = waitFor(future);
        disconnect(connection);
        QVERIFY(changed);
        QCOMPARE(toString(report.error().kind), text("conflict"));
        QVERIFY(!broadcast().checkedAt);
    }

    void stoppedCheckLeavesNoReport()
    {
        rows("telefone;nome;hora\n11988887777;Ana;9h\n");
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(toString(waitFor(checks().check(m_id, stop.get_token())).error().kind), text("cancelled"));
        QVERIFY(!waitFor(checks().report(m_id))->has_value());
    }

    void allowedHoursAreComparedWithThePlan()
    {
        rows("telefone;nome;hora\n11988887777;Ana;9h\n");
        Broadcast draft = broadcast();
        draft.plan.hours.limited = true;
        draft.plan.hours.recipientsTime = true;
        draft.plan.startAt = instantFromIso(text("2030-05-06T23:30:00.000Z")); // 20:30 in São Paulo
        write([draft](Connection &connection) { return BroadcastStore(connection).update(draft, fromMillis(9)); });
        const auto late = check();
        QCOMPARE(level(*late, "hours"), text("amber"));
        QCOMPARE(finding(*late, "hours").count, 1);
        draft.plan.startAt = instantFromIso(text("2030-05-06T15:00:00.000Z"));
        write([draft](Connection &connection) { return BroadcastStore(connection).update(draft, fromMillis(9)); });
        QCOMPARE(level(*check(), "hours"), text("green"));
    }

    void paceDecidesHowLongItTakes()
    {
        rows("telefone;nome;hora\n11988887777;Ana;9h\n11977776666;Rui;10h\n");
        Broadcast draft = broadcast();
        draft.plan.pace = {Pace::Kind::PerMinute, 2, {}};
        write([draft](Connection &connection) { return BroadcastStore(connection).update(draft, fromMillis(9)); });
        QCOMPARE(check()->duration, std::optional(Milliseconds(60'000)));
        draft.plan.pace = {};
        write([draft](Connection &connection) { return BroadcastStore(connection).update(draft, fromMillis(9)); });
        QVERIFY(check()->duration > std::optional(Milliseconds(0))); // nobody sends in no time, whatever a provider allows
        draft.plan.pace = {Pace::Kind::PerSecond, 100'000, {}};
        write([draft](Connection &connection) { return BroadcastStore(connection).update(draft, fromMillis(9)); });
        QCOMPARE(level(*check(), "capacity"), text("amber")); // never faster than the provider
    }

    void unreachableFileOfEverybodyStopsIt()
    {
        TemplateDefinition definition = reminder();
        definition.header = TemplateDefinition::Header::Image;
        definition.variables.prepend({text("header"), {}, TemplateVariable::Kind::Image});
        putTemplate(definition);
        rows("telefone;nome;hora\n11988887777;Ana;9h\n");
        Broadcast draft = broadcast();
        const QString link = m_test->server.url().toString() + text("/foto.png");
        draft.mapping.variables.insert(text("header"), {ValueSource::Kind::Text, -1, link});
        write([draft](Connection &connection) { return BroadcastStore(connection).update(draft, fromMillis(9)); });
        m_test->server.otherwise(Answer::http(404, "gone"));
        const auto report = check();
        QVERIFY(report.ok());
        QCOMPARE(report->ready, 1);
        QCOMPARE(level(*report, "media"), text("red"));
        QCOMPARE(finding(*report, "media").words.value(2), text("link_status"));
    }

private:
    BroadcastCheck &checks() { return m_test->app->broadcastCheck(); }
    Result<CheckReport> check() { return waitFor(checks().check(m_id)); }
    Result<BroadcastId> made(const Broadcast &draft)
    {
        const auto inserted = m_test->app->core().database->write([draft](Connection &connection) { return BroadcastStore(connection).insert(draft, fromMillis(1)); }).result();
        return inserted ? Result<BroadcastId>(inserted->id) : inserted.error();
    }
    void putTemplate(const TemplateDefinition &definition)
    {
        write([this, definition](Connection &connection) { return TemplateStore(connection).replaceAll(m_account, {definition}, m_test->app->core().now()); });
    }
    void rows(const QByteArray &bytes)
    {
        ImportRequest request;
        request.broadcast = m_id;
        request.text = QString::fromUtf8(bytes);
        request.shape.delimiter = QLatin1Char(';');
        request.mapping = mapped();
        request.region = text("BR");
        const auto done = waitFor(m_test->app->recipientImport().import(request));
        QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().detail));
    }
    Broadcast broadcast()
    {
        return *read([this](Connection &connection) { return BroadcastStore(connection).byId(m_id); });
    }
    BroadcastRow row(qint64 line)
    {
        return read([this, line](Connection &connection) { return BroadcastStore(connection).byLines(m_id, {line}); })->value(0);
    }
    void journal(const QString &recipient, const QString &verdict, Instant at, const QString &name = QStringLiteral("lembrete"))
    {
        write([=, this](Connection &connection) {
            return connection.execute(text("INSERT INTO message (id, account_id, recipient, typed, content, template_name, state, verdict, created_at, "
                                           "updated_at, revision) VALUES (?, ?, ?, '', '', ?, 'accepted', ?, ?, 1, 1)"),
                                      {MessageId::make().value, m_account.value, recipient, name, verdict, toMillis(at)});
        });
    }
    static CheckFinding finding(const CheckReport &report, const char *kind)
    {
        for (const CheckFinding &found : report.findings) {
            if (found.kind == QLatin1String(kind))
                return found;
        }
        return {};
    }
    static QString level(const CheckReport &report, const char *kind)
    {
        const CheckFinding found = finding(report, kind);
        if (found.kind.isEmpty())
            return text("none");
        return found.level == CheckLevel::Green ? text("green") : found.level == CheckLevel::Amber ? text("amber") : text("red");
    }

    std::unique_ptr<ServiceTest> m_test;
    AccountId m_account;
    Channel m_number;
    BroadcastId m_id;
};

QTEST_GUILESS_MAIN(TestBroadcastCheck)
#include "tst_broadcastcheck.moc"
