#include "broadcasttest.h"

#include <QJsonDocument>

using namespace recado;

namespace {

const QString ana = QStringLiteral("Ana Prado");

// Who asks, and whose broadcast it is; and somebody else at another computer.
struct Office {
    BroadcastTest asking;
    ServiceTest approving;

    Broadcast waiting(int people = 3, BroadcastPlan plan = {})
    {
        plan.needsApproval = true;
        return asking.started(people, plan);
    }
    QByteArray request(BroadcastId id, const CheckReport &report = {})
    {
        const auto file = waitFor(asking.app->approvals().request(id, report, QStringLiteral("Bruno")));
        if (!file)
            qFatal("no request: %s %s", qPrintable(file.error().detail), qPrintable(file.error().place));
        return *file;
    }
    QByteArray approval(const QByteArray &request)
    {
        const auto file = waitFor(approving.app->approvals().approve(request, ana));
        if (!file)
            qFatal("no approval: %s", qPrintable(file.error().detail));
        return *file;
    }
    QString fingerprint() { return signing::fingerprintOf(*waitFor(approving.app->approvals().keys().ownPublicKey())); }
    Result<ApprovalService::Accepted> accept(const QByteArray &file, const QString &trusting = {})
    {
        return waitFor(asking.app->approvals().accept(file, trusting));
    }
};

// The same document with something else in its payload, its signature left as it was.
QByteArray tampered(const QByteArray &file, const QByteArray &from, const QByteArray &to)
{
    QJsonObject object = QJsonDocument::fromJson(file).object();
    QByteArray payload = object.value(QStringLiteral("payload")).toString().toUtf8();
    if (!payload.contains(from))
        qFatal("nothing to tamper with");
    payload.replace(from, to);
    object.insert(QStringLiteral("payload"), QString::fromUtf8(payload));
    return QJsonDocument(object).toJson();
}

QString failure(const Error &error)
{
    return toString(error.kind) + QLatin1Char(' ') + error.place;
}

template<typename T>
QString failure(const Result<T> &result)
{
    return result ? QStringLiteral("ok") : failure(result.error());
}

} // namespace

class TestApproval : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<Office>(); }
    void cleanup() { m_office.reset(); }

    void itLeavesOnlyWhenSomebodyElseApproved()
    {
        const Broadcast broadcast = m_office->waiting();
        QCOMPARE(m_office->asking.state(broadcast.id), QStringLiteral("awaiting_approval"));
        const QByteArray approval = m_office->approval(m_office->request(broadcast.id));
        const auto accepted = m_office->accept(approval, m_office->fingerprint());
        QCOMPARE(failure(accepted), QStringLiteral("ok"));
        QVERIFY(accepted->broadcast == broadcast.id);
        QCOMPARE(accepted->approval.who, ana);
        QCOMPARE(m_office->asking.state(broadcast.id), QStringLiteral("running"));
        const auto moves = waitFor(m_office->asking.app->broadcasts().transitions(broadcast.id));
        QCOMPARE(moves->last().who, QStringLiteral("%1 (%2)").arg(ana, m_office->fingerprint()));
    }

    void whatIsAskedShowsCountsAndNobody()
    {
        CheckReport report;
        report.findings = {{QStringLiteral("duplicate"), CheckLevel::Amber, 2, {3, 4}, true, {QStringLiteral("x")}, false}};
        report.findings.append({QStringLiteral("number_invalid"), CheckLevel::Amber, 1, {9}, false, {QStringLiteral("(11) 4004-99")}, false});
        report.at = fromMillis(1'700'000'000'000);
        const Broadcast broadcast = m_office->waiting(5);
        const QByteArray file = m_office->request(broadcast.id, report);
        const auto review = waitFor(m_office->approving.app->approvals().review(file));
        QVERIFY(review.ok());
        QCOMPARE(review->request.name, QStringLiteral("Consultas"));
        QCOMPARE(review->request.ready, 5);
        QCOMPARE(review->request.text, QStringLiteral("Oi {{nome}}, confirma?"));
        QCOMPARE(review->request.account, QStringLiteral("Nuvem"));
        QCOMPARE(review->request.channel, QStringLiteral("+551130001000"));
        QCOMPARE(review->request.who, QStringLiteral("Bruno"));
        QCOMPARE(review->request.report.level(), CheckLevel::Amber);
        QCOMPARE(review->request.report.findings.first().count, 2);
        QVERIFY(!review->trusted && !review->own);
        for (int i = 0; i < 5; ++i)
            QVERIFY(!file.contains(BroadcastTest::number(i).mid(3).toUtf8()));
        QVERIFY(!file.contains("Ana 1"));
        QVERIFY(!file.contains("4004-99")); // the example of a wrong number
        QVERIFY(review->request.report.findings.first().lines.isEmpty());
    }

    void nobodyIsTheirOwnSecondPerson()
    {
        const Broadcast broadcast = m_office->waiting();
        const QByteArray request = m_office->request(broadcast.id);
        ApprovalService &own = m_office->asking.app->approvals();
        QVERIFY(waitFor(own.review(request))->own);
        QCOMPARE(failure(waitFor(own.approve(request, ana))), QStringLiteral("rejected own_key"));
        // Nor by a file made past that question.
        const auto opened = openRequest(request);
        const auto pair = waitFor(own.keys().own());
        const auto forged = sealed(Approval{opened->value.uuid, opened->value.name, 3, opened->value.marks, ana, {}}, *pair);
        QCOMPARE(failure(m_office->accept(*forged, signing::fingerprintOf(pair->publicKey))), QStringLiteral("rejected own_key"));
        QCOMPARE(m_office->asking.state(broadcast.id), QStringLiteral("awaiting_approval"));
    }

    void anUnknownKeyIsNotBelieved()
    {
        const Broadcast broadcast = m_office->waiting();
        const QByteArray approval = m_office->approval(m_office->request(broadcast.id));
        const auto refused = m_office->accept(approval);
        QCOMPARE(failure(refused), QStringLiteral("rejected key"));
        QCOMPARE(refused.error().detail, m_office->fingerprint());
        QCOMPARE(failure(m_office->accept(approval, QStringLiteral("0000-0000-0000-0000-0000"))), QStringLiteral("invalid fingerprint"));
        QVERIFY(waitFor(m_office->asking.app->approvals().keys().trusted())->isEmpty());
        QCOMPARE(m_office->asking.state(broadcast.id), QStringLiteral("awaiting_approval"));
    }

    void anAnswerMayBeReadBeforeItCounts()
    {
        const Broadcast broadcast = m_office->waiting(5);
        const QByteArray approval = m_office->approval(m_office->request(broadcast.id));
        ApprovalService &own = m_office->asking.app->approvals();
        const auto unknown = waitFor(own.read(approval));
        QCOMPARE(failure(unknown), QStringLiteral("ok"));
        QVERIFY(unknown->broadcast == broadcast.id && !unknown->trusted);
        QCOMPARE(unknown->approval.who, ana);
        QCOMPARE(unknown->fingerprint, m_office->fingerprint());
        QCOMPARE(m_office->asking.state(broadcast.id), QStringLiteral("awaiting_approval"));
        QVERIFY(waitFor(own.keys().trusted())->isEmpty());
        QCOMPARE(failure(m_office->accept(approval, m_office->fingerprint())), QStringLiteral("ok"));
        QVERIFY(waitFor(own.read(approval))->trusted);
        QCOMPARE(failure(waitFor(own.read("nothing"))), QStringLiteral("invalid file"));
    }

    void aKeyIsKnownFromTheFirstTimeUntilItIsForgotten()
    {
        ApprovalKeys &keys = m_office->asking.app->approvals().keys();
        const Broadcast first = m_office->waiting();
        const QByteArray approval = m_office->approval(m_office->request(first.id));
        QCOMPARE(failure(m_office->accept(approval, m_office->fingerprint().toLower())), QStringLiteral("ok"));
        const auto trusted = waitFor(keys.trusted());
        QCOMPARE(trusted->size(), 1);
        QCOMPARE(trusted->first().name, ana);
        QCOMPARE(trusted->first().fingerprint(), m_office->fingerprint());

        const Broadcast second = m_office->waiting();
        QVERIFY(m_office->accept(m_office->approval(m_office->request(second.id))).ok());
        QCOMPARE(waitFor(keys.trusted())->size(), 1);

        QCOMPARE(failure(waitFor(keys.forget(QStringLiteral("0000")))), QStringLiteral("not_found key"));
        QVERIFY(waitFor(keys.forget(m_office->fingerprint())).ok());
        const Broadcast third = m_office->waiting();
        QCOMPARE(failure(m_office->accept(m_office->approval(m_office->request(third.id)))), QStringLiteral("rejected key"));
    }

    void ownKeyIsTheSameAfterARestart()
    {
        ServiceTest &office = m_office->approving;
        const auto before = waitFor(office.app->approvals().keys().own());
        QVERIFY(before.ok());
        office.app.reset();
        office.open();
        QCOMPARE(waitFor(office.app->approvals().keys().own())->publicKey, before->publicKey);
    }

    void aRedCheckIsNotApproved()
    {
        CheckReport report;
        report.findings = {{QStringLiteral("template"), CheckLevel::Red, 0, {}, false, {}, false}};
        const Broadcast broadcast = m_office->waiting();
        QCOMPARE(failure(waitFor(m_office->approving.app->approvals().approve(m_office->request(broadcast.id, report), ana))), QStringLiteral("rejected red"));
    }

    void whatWasChangedSinceIsNotWhatWasApproved_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("place");
        QTest::newRow("a cell") << "UPDATE broadcast_row SET cells = replace(cells, 'Ana 1', 'Ana 7')" << "rows";
        QTest::newRow("an edit") << "UPDATE broadcast_row SET edits = '{\"1\":\"Eva\"}' WHERE line = 3" << "rows";
        QTest::newRow("a number") << "UPDATE broadcast_row SET recipient = '+5511911112222' WHERE line = 3" << "rows";
        QTest::newRow("a row more") << "INSERT INTO broadcast_row (broadcast_id, line, cells, recipient, state) "
                                       "SELECT broadcast_id, 99, cells, '+5511911112222', state FROM broadcast_row WHERE line = 3" << "rows";
        QTest::newRow("a row less") << "DELETE FROM broadcast_row WHERE line = 3" << "rows";
        QTest::newRow("a row that was left out") << "UPDATE broadcast_row SET state = 'left_out' WHERE line = 3" << "rows";
        QTest::newRow("the content") << "UPDATE broadcast SET content = replace(content, 'pt_BR', 'pt_PT')" << "content";
        QTest::newRow("the template's name") << "UPDATE broadcast SET template_name = 'outra', checked_against = ''" << "content";
        QTest::newRow("what it was checked against") << "UPDATE broadcast SET checked_against = 'other'" << "definition";
        QTest::newRow("the template itself") << "UPDATE template SET definition = replace(definition, 'confirma?', 'paga?')" << "definition";
        QTest::newRow("the number it leaves from") << "UPDATE channel SET provider_id = '999'" << "channel";
        QTest::newRow("the plan") << "UPDATE broadcast SET plan = replace(plan, '\"not_again_days\":7', '\"not_again_days\":0')" << "plan";
        QTest::newRow("a column") << "UPDATE broadcast SET mapping = replace(mapping, '1', '0')" << "content";
    }

    void whatWasChangedSinceIsNotWhatWasApproved()
    {
        QFETCH(QString, sql);
        QFETCH(QString, place);
        const Broadcast broadcast = m_office->waiting();
        const QByteArray approval = m_office->approval(m_office->request(broadcast.id));
        const auto changed = m_office->asking.app->core().database->write([sql](Connection &connection) { return connection.execute(sql); });
        QVERIFY(waitFor(changed).ok());
        QCOMPARE(failure(m_office->accept(approval, m_office->fingerprint())), QStringLiteral("conflict ") + place);
        QCOMPARE(m_office->asking.state(broadcast.id), QStringLiteral("awaiting_approval"));
        QVERIFY(waitFor(m_office->asking.app->approvals().keys().trusted())->isEmpty());
    }

    void changedBytesAreSeen_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("who") << QByteArray("Ana Prado") << QByteArray("Ana Pradu");
        QTest::newRow("how many") << QByteArray("\"ready\":3") << QByteArray("\"ready\":4");
        QTest::newRow("a mark") << QByteArray("\"rows\":\"") << QByteArray("\"rows\":\"0");
    }

    void changedBytesAreSeen()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const Broadcast broadcast = m_office->waiting();
        const QByteArray approval = m_office->approval(m_office->request(broadcast.id));
        QCOMPARE(failure(m_office->accept(tampered(approval, from, to), m_office->fingerprint())), QStringLiteral("invalid signature"));
        QCOMPARE(m_office->asking.state(broadcast.id), QStringLiteral("awaiting_approval"));
    }

    void everyChangedByteOfARequestIsSeen()
    {
        const Broadcast broadcast = m_office->waiting();
        const QByteArray request = m_office->request(broadcast.id);
        for (qsizetype i = 0; i < request.size(); ++i) {
            QByteArray changed = request;
            changed[i] = changed[i] == 'x' ? 'y' : 'x';
            const auto opened = openRequest(changed);
            // What is no part of the payload, key or signature may change without harm: spaces between the fields.
            if (opened)
                QCOMPARE(opened->value.marks, openRequest(request)->value.marks);
            else
                QVERIFY(opened.error().kind == ErrorKind::Invalid || opened.error().kind == ErrorKind::NewerVersion);
        }
    }

    void filesOfAnotherKindAreRefused()
    {
        const Broadcast broadcast = m_office->waiting();
        const QByteArray request = m_office->request(broadcast.id);
        const QByteArray approval = m_office->approval(request);
        QCOMPARE(failure(m_office->accept(request)), QStringLiteral("invalid file"));
        QCOMPARE(failure(openRequest(approval)), QStringLiteral("invalid file"));
        QByteArray renamed = approval;
        renamed.replace("\"approval\"", "\"broadcast\"");
        QCOMPARE(failure(openRequest(renamed)), QStringLiteral("invalid signature")); // signed for another purpose
        QCOMPARE(failure(openApproval({})), QStringLiteral("invalid file"));
        QCOMPARE(failure(openApproval("[]")), QStringLiteral("invalid file"));
        QCOMPARE(failure(openApproval(QByteArray(approvalFileLimit + 1, ' '))), QStringLiteral("invalid file"));
        QByteArray newer = approval;
        newer.replace("\"version\": 1", "\"version\": 2");
        QCOMPARE(failure(openApproval(newer)), QStringLiteral("newer_version file"));
    }

    void anApprovalOfSomethingElseIsRefused()
    {
        const Broadcast broadcast = m_office->waiting();
        const QByteArray approval = m_office->approval(m_office->request(broadcast.id));
        Office other; // whose broadcast is another one
        QCOMPARE(failure(waitFor(other.asking.app->approvals().accept(approval, m_office->fingerprint()))), QStringLiteral("not_found broadcast"));
        // And nothing can be approved twice.
        QVERIFY(m_office->accept(approval, m_office->fingerprint()).ok());
        QCOMPARE(toString(m_office->accept(approval).error().kind), QStringLiteral("conflict"));
    }

    void whatWasNotCheckedIsNotAskedFor()
    {
        const Broadcast broadcast = m_office->asking.draft(2);
        const auto voided = m_office->asking.app->core().database->write(
            [](Connection &connection) { return connection.execute(QStringLiteral("UPDATE broadcast SET checked_at = NULL")); });
        QVERIFY(waitFor(voided).ok());
        QCOMPARE(failure(waitFor(m_office->asking.app->approvals().request(broadcast.id, {}, QStringLiteral("Bruno")))), QStringLiteral("invalid check"));
    }

    void manyRowsHaveOneMark()
    {
        const Broadcast broadcast = m_office->asking.draft(12'000); // more than are read at once
        const auto marks = [&] { return waitFor(readForApproval(m_office->asking.app->core(), broadcast.id, this))->marks; };
        const ApprovalMarks before = marks();
        QCOMPARE(marks(), before);
        const auto changed = m_office->asking.app->core().database->write([](Connection &connection) {
            return connection.execute(QStringLiteral("UPDATE broadcast_row SET cells = replace(cells, 'Ana 11999', 'Ana 1199')"));
        });
        QVERIFY(waitFor(changed).ok());
        QCOMPARE(marks().differenceTo(before), QStringLiteral("rows"));
    }

private:
    std::unique_ptr<Office> m_office;
};

QTEST_GUILESS_MAIN(TestApproval)
#include "tst_approval.moc"
