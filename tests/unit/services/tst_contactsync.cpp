#include "practicehere.h"

#include "services/optoutcheck.h"

using namespace recado;

namespace {

const QString ana = QStringLiteral("5511977774321");
const QString bruno = QStringLiteral("5511966664321");
const QString cida = QStringLiteral("5511955554321");
const QString city = QStringLiteral("Cidade");

// "add here 1, …" of those that are not 0.
QString lineOf(const SyncPreview &preview)
{
    const SyncPreview::Counts counts = preview.counts();
    return QStringLiteral("+here %1 +there %2 >here %3 >there %4 !%5 =%6")
        .arg(QString::number(counts.addHere), QString::number(counts.addThere), QString::number(counts.updateHere), QString::number(counts.updateThere),
             QString::number(counts.conflicts), QString::number(preview.unchanged));
}

} // namespace

// Against the practice provider: contacts of one account on both sides.
class TestContactSync : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_house = std::make_unique<PracticeHere>(); }
    void cleanup() { m_house.reset(); }

    void eachSideGetsWhatTheOtherHas()
    {
        m_house->makeHere(QLatin1Char('+') + ana, QStringLiteral("Ana Lima"), {{city, QStringLiteral("Recife")}});
        m_house->addThere(bruno, QStringLiteral("Bruno Sá"), {{QStringLiteral("Plano"), QStringLiteral("Ouro")}});
        const SyncPreview first = preview();
        QCOMPARE(lineOf(first), QStringLiteral("+here 1 +there 1 >here 0 >there 0 !0 =0"));
        QVERIFY(m_house->there(ana).isEmpty()); // a preview changes nothing
        const SyncResult done = apply(first);
        QCOMPARE(done.addedHere, 1);
        QCOMPARE(done.addedThere, 1);
        QCOMPARE(m_house->there(ana), QStringLiteral("Ana Lima: Cidade=Recife"));
        const Contact card = m_house->here(bruno);
        QCOMPARE(card.shownName(), QStringLiteral("Bruno Sá"));
        QCOMPARE(card.attribute(QStringLiteral("plano")), std::optional(QStringLiteral("Ouro")));
        QVERIFY(card.identity(identity::provider(m_house->account.id)));
        // Again: nothing.
        QCOMPARE(lineOf(preview()), QStringLiteral("+here 0 +there 0 >here 0 >there 0 !0 =2"));
        const SyncResult again = apply(preview());
        QCOMPARE(again.addedHere + again.addedThere + again.updatedHere + again.updatedThere, 0);
    }

    void changesGoBothWaysAndConflictsAreNotGuessed()
    {
        m_house->makeHere(QLatin1Char('+') + ana, QStringLiteral("Ana"), {{city, QStringLiteral("Recife")}});
        m_house->makeHere(QLatin1Char('+') + bruno, QStringLiteral("Bruno"), {{city, QStringLiteral("Natal")}});
        m_house->makeHere(QLatin1Char('+') + cida, QStringLiteral("Cida"), {{city, QStringLiteral("Belém")}});
        QCOMPARE(apply(preview()).addedThere, 3);
        m_house->makeHere(QLatin1Char('+') + ana, QStringLiteral("Ana"), {{city, QStringLiteral("Olinda")}});
        m_house->setThere(bruno, city, QStringLiteral("Mossoró"));
        m_house->makeHere(QLatin1Char('+') + cida, QStringLiteral("Cida"), {{QStringLiteral("cidade "), QStringLiteral("Manaus")}});
        m_house->setThere(cida, city, QStringLiteral("Macapá"));
        const SyncPreview seen = preview();
        QCOMPARE(lineOf(seen), QStringLiteral("+here 0 +there 0 >here 1 >there 1 !1 =0"));
        const SyncResult undecided = apply(seen);
        QCOMPARE(undecided.conflictsLeft, 1);
        QCOMPARE(m_house->there(ana), QStringLiteral("Ana: Cidade=Olinda"));
        QCOMPARE(m_house->here(bruno).attribute(city), std::optional(QStringLiteral("Mossoró")));
        QCOMPARE(m_house->here(cida).attribute(city), std::optional(QStringLiteral("Manaus")));
        QCOMPARE(m_house->there(cida), QStringLiteral("Cida: Cidade=Macapá"));
        // Still a conflict, with both values and what was there before; then somebody chooses.
        const SyncPreview left = preview();
        QCOMPARE(lineOf(left), QStringLiteral("+here 0 +there 0 >here 0 >there 0 !1 =2"));
        const SyncField conflict = left.people.first().conflicts.first();
        QCOMPARE(conflict.here, QStringLiteral("Manaus"));
        QCOMPARE(conflict.there, QStringLiteral("Macapá"));
        QCOMPARE(conflict.base, QStringLiteral("Belém"));
        SyncChoices choices;
        choices.conflicts.insert({left.people.first().key, conflict.key}, SyncSide::Here);
        QCOMPARE(apply(left, choices).settled, 1);
        QCOMPARE(m_house->there(cida), QStringLiteral("Cida: Cidade=Manaus"));
        QCOMPARE(lineOf(preview()), QStringLiteral("+here 0 +there 0 >here 0 >there 0 !0 =3"));
    }

    void theirsCanBeTakenForAllConflicts()
    {
        m_house->makeHere(QLatin1Char('+') + ana, QStringLiteral("Ana"), {{city, QStringLiteral("Recife")}});
        m_house->addThere(ana, QStringLiteral("Ana"), {{city, QStringLiteral("Olinda")}});
        SyncChoices choices;
        choices.allConflicts = SyncSide::There;
        QCOMPARE(apply(preview(), choices).settled, 1);
        QCOMPARE(m_house->here(ana).attribute(city), std::optional(QStringLiteral("Olinda")));
        QCOMPARE(lineOf(preview()), QStringLiteral("+here 0 +there 0 >here 0 >there 0 !0 =1"));
    }

    void whatWasStoppedGoesOnTheNextTime()
    {
        for (int i = 1; i <= 4; ++i)
            m_house->makeHere(QStringLiteral("+551193333400%1").arg(i), QStringLiteral("Pessoa %1").arg(i));
        const auto stop = std::make_shared<std::atomic_bool>(false);
        const SyncResult part = *waitFor(m_house->app().contactSync().apply(
            preview(), {}, [stop](const SyncProgress &progress) { *stop = progress.step == SyncProgress::Step::AddingThere && progress.done == 2; }, stop));
        QVERIFY(part.stopped);
        QCOMPARE(part.addedThere, 2);
        const SyncPreview rest = preview();
        QCOMPARE(lineOf(rest), QStringLiteral("+here 0 +there 2 >here 0 >there 0 !0 =2"));
        QCOMPARE(apply(rest).addedThere, 2);
        QCOMPARE(lineOf(preview()), QStringLiteral("+here 0 +there 0 >here 0 >there 0 !0 =4"));
    }

    void whoWasErasedIsNotBroughtBack()
    {
        m_house->addThere(bruno, QStringLiteral("Bruno"));
        const auto erased = waitFor(m_house->app().core().database->write(
            [](Connection &connection) { return rememberErased(connection, QLatin1Char('+') + bruno, SystemClock().now()); }));
        QVERIFY(erased.ok());
        const SyncPreview seen = preview();
        QCOMPARE(lineOf(seen), QStringLiteral("+here 0 +there 0 >here 0 >there 0 !0 =0"));
        QCOMPARE(seen.skipped.size(), 1);
        QVERIFY(seen.skipped.first().reason == SyncSkipped::Reason::Erased);
        QVERIFY(seen.skipped.first().key.isEmpty()); // says nothing of who it was
    }

    void oneWhoIsRefusedDoesNotHoldUpTheOthers()
    {
        m_house->makeHere(QLatin1Char('+') + ana, QStringLiteral("Ana"), {{city, QStringLiteral("Recife")}});
        m_house->makeHere(QLatin1Char('+') + bruno, QStringLiteral("Bruno"), {{city, QStringLiteral("Natal")}});
        apply(preview());
        m_house->makeHere(QLatin1Char('+') + ana, QStringLiteral("Ana"), {{city, QStringLiteral("Olinda")}});
        m_house->makeHere(QLatin1Char('+') + bruno, QStringLiteral("Bruno"), {{city, QStringLiteral("Mossoró")}});
        SyncPreview seen = preview();
        QCOMPARE(seen.people.size(), 2);
        QCOMPARE(seen.people.first().address, bruno);
        seen.people.first().address = QStringLiteral("5511900009999"); // whom the provider does not know
        const SyncResult done = apply(seen);
        QCOMPARE(done.failures.size(), 1);
        QVERIFY(done.failures.first().error.kind == ErrorKind::Rejected);
        QCOMPARE(done.updatedThere, 1);
        QCOMPARE(m_house->there(ana), QStringLiteral("Ana: Cidade=Olinda"));
    }

    void whatChangedSinceThePreviewIsLeft()
    {
        m_house->makeHere(QLatin1Char('+') + ana, QStringLiteral("Ana"), {{city, QStringLiteral("Recife")}});
        apply(preview());
        m_house->setThere(ana, city, QStringLiteral("Olinda"));
        const SyncPreview seen = preview();
        m_house->makeHere(QLatin1Char('+') + ana, QStringLiteral("Ana"), {{city, QStringLiteral("Caruaru")}});
        QCOMPARE(apply(seen).changedMeanwhile, 1);
        QCOMPARE(m_house->here(ana).attribute(city), std::optional(QStringLiteral("Caruaru")));
        QCOMPARE(preview().counts().conflicts, 1);
    }

    void namesThatCollideAreToldAndLeftAlone()
    {
        m_house->makeHere(QLatin1Char('+') + ana, QStringLiteral("Ana"), {{city, QStringLiteral("Recife")}});
        m_house->addThere(ana, QStringLiteral("Ana"), {{QStringLiteral("Cidade"), QStringLiteral("Olinda")}, {QStringLiteral("CIDADE"), QStringLiteral("Natal")}});
        const SyncPreview seen = preview();
        QCOMPARE(lineOf(seen), QStringLiteral("+here 0 +there 0 >here 0 >there 0 !0 =1"));
        QVERIFY(seen.skipped.first().reason == SyncSkipped::Reason::InvalidAttribute);
        QCOMPARE(seen.skipped.first().what, QStringLiteral("CIDADE"));
    }

    void oneCardIsPushedAlone()
    {
        const Contact card = m_house->makeHere(QLatin1Char('+') + ana, QStringLiteral("Ana"), {{city, QStringLiteral("Recife")}});
        QVERIFY(waitFor(m_house->app().contactSync().push(m_house->account.id, card.id)).ok());
        QCOMPARE(m_house->there(ana), QStringLiteral("Ana: Cidade=Recife"));
        m_house->makeHere(QLatin1Char('+') + ana, QStringLiteral("Ana"), {{city, QStringLiteral("Olinda")}});
        QVERIFY(waitFor(m_house->app().contactSync().push(m_house->account.id, card.id, {city})).ok());
        QCOMPARE(m_house->there(ana), QStringLiteral("Ana: Cidade=Olinda"));
        QCOMPARE(lineOf(preview()), QStringLiteral("+here 0 +there 0 >here 0 >there 0 !0 =1"));
    }

    void aProviderWithoutAddressBookSaysSo()
    {
        const auto added = waitFor(m_house->app().core().database->write([](Connection &connection) {
            Account account;
            account.name = QStringLiteral("Meta");
            account.provider = ProviderKind::Meta;
            return AccountStore(connection).add(account);
        }));
        QVERIFY(added.ok());
        const auto refused = waitFor(m_house->app().contactSync().preview(added->id));
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().kind == ErrorKind::Unsupported);
        QCOMPARE(waitFor(m_house->app().contactSync().accounts())->size(), 1);
    }

private:
    SyncPreview preview() { return *waitFor(m_house->app().contactSync().preview(m_house->account.id)); }
    SyncResult apply(const SyncPreview &seen, const SyncChoices &choices = {}) { return *waitFor(m_house->app().contactSync().apply(seen, choices)); }

    std::unique_ptr<PracticeHere> m_house;
};

QTEST_GUILESS_MAIN(TestContactSync)
#include "tst_contactsync.moc"
