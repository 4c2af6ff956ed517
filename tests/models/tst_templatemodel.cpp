#include "models/templatemodel.h"

#include "models/templatewords.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace recado;

namespace {

TemplateDefinition made(const QString &name, const QString &language, const QString &body, const QString &status = QStringLiteral("APPROVED"))
{
    TemplateDefinition definition;
    definition.name = name;
    definition.language = language;
    definition.body = body;
    definition.status = status;
    return definition;
}

} // namespace

class TestTemplateModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model.setSearch({});
        m_model.setTemplates({made(QStringLiteral("promo"), QStringLiteral("pt_BR"), QStringLiteral("Só hoje"), QStringLiteral("PAUSED")),
                              made(QStringLiteral("confirma_consulta"), QStringLiteral("pt_BR"), QStringLiteral("Sua consulta está marcada")),
                              made(QStringLiteral("confirma_consulta"), QStringLiteral("en"), QStringLiteral("Your appointment")),
                              made(QStringLiteral("aviso"), QStringLiteral("pt_BR"), QStringLiteral("Não haverá atendimento"))});
    }

    void approvedComeFirstByName()
    {
        const QAbstractItemModelTester tester(&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(names(), QStringList({QStringLiteral("aviso/pt_BR"), QStringLiteral("confirma_consulta/en"),
                                       QStringLiteral("confirma_consulta/pt_BR"), QStringLiteral("promo/pt_BR")}));
    }

    void ofOneNameTheLanguageOfTheScreenComesFirst()
    {
        QLocale::setDefault(QLocale(QStringLiteral("pt_BR")));
        const auto back = qScopeGuard([] { QLocale::setDefault(QLocale::c()); });
        init();
        QCOMPARE(names().mid(1, 2), QStringList({QStringLiteral("confirma_consulta/pt_BR"), QStringLiteral("confirma_consulta/en")}));
    }

    void accentsCaseAndUnderscoresDoNotMatter()
    {
        m_model.setSearch(QStringLiteral("ESTA confirma consulta"));
        QCOMPARE(names(), QStringList(QStringLiteral("confirma_consulta/pt_BR")));
        m_model.setSearch(QStringLiteral("nao havera"));
        QCOMPARE(names(), QStringList(QStringLiteral("aviso/pt_BR")));
    }

    void sameNameInTwoLanguagesStaysTwo()
    {
        m_model.setSearch(QStringLiteral("confirma"));
        QCOMPARE(m_model.rowCount(), 2);
        QCOMPARE(m_model.find(QStringLiteral("confirma_consulta"), QStringLiteral("en"))->body, QStringLiteral("Your appointment"));
    }

    void refusalsSayWhy()
    {
        m_model.setSearch(QStringLiteral("promo"));
        QVERIFY(!m_model.index(0).data(TemplateModel::ApprovedRole).toBool());
        QVERIFY(m_model.index(0).data(TemplateModel::RefusalRole).toString().contains(QStringLiteral("promo")));
        m_model.setSearch(QStringLiteral("aviso"));
        QVERIFY(m_model.index(0).data(TemplateModel::RefusalRole).toString().isEmpty());
    }

    void filtersNarrowTogetherWithWords()
    {
        TemplateFilter filter;
        filter.language = QStringLiteral("pt_BR");
        m_model.setFilter(filter);
        QCOMPARE(m_model.rowCount(), 3);
        filter.status = QStringLiteral("PAUSED");
        m_model.setFilter(filter);
        QCOMPARE(names(), QStringList(QStringLiteral("promo/pt_BR")));
        m_model.setSearch(QStringLiteral("consulta"));
        QCOMPARE(m_model.rowCount(), 0);
        QVERIFY(m_model.isNarrowed() && !m_model.isEmpty());
        m_model.setSearch({});
        filter = {};
        filter.onlyMedia = true;
        m_model.setFilter(filter);
        QCOMPARE(m_model.rowCount(), 0);
        m_model.setFilter({});
        QCOMPARE(m_model.rowCount(), 4);
        QCOMPARE(m_model.statuses(), QStringList({QStringLiteral("APPROVED"), QStringLiteral("PAUSED")}));
        QCOMPARE(m_model.languages(), QStringList({QStringLiteral("en"), QStringLiteral("pt_BR")}));
    }

    void accountsAreToldApart()
    {
        const auto definition = made(QStringLiteral("aviso"), QStringLiteral("pt_BR"), QStringLiteral("Oi"));
        m_model.setLibrary({{{1}, QStringLiteral("A"), definition, {}}, {{2}, QStringLiteral("B"), definition, {}}});
        QCOMPARE(m_model.rowCount(), 2);
        QCOMPARE(m_model.index(1).data(TemplateModel::AccountRole).toString(), QStringLiteral("B"));
        QCOMPARE(m_model.rowOf({{2}, QStringLiteral("aviso"), QStringLiteral("pt_BR")}), 1);
        TemplateFilter filter;
        filter.account = {2};
        m_model.setFilter(filter);
        QCOMPARE(m_model.at(0)->accountName, QStringLiteral("B"));
        m_model.setFilter({});
    }

    void useSortsAndIsSaid()
    {
        const LibraryKey often{{}, QStringLiteral("promo"), QStringLiteral("pt_BR")};
        const LibraryKey lately{{}, QStringLiteral("confirma_consulta"), QStringLiteral("en")};
        const Instant now = SystemClock().now();
        m_model.setUse({{often, {12, now - std::chrono::hours(72), false}}, {lately, {3, now, true}}});
        m_model.setSort(TemplateSort::MostUsed);
        QCOMPARE(names().first(), QStringLiteral("promo/pt_BR"));
        QVERIFY2(m_model.index(0).data(TemplateModel::UseRole).toString().contains(QStringLiteral("12")), "how often");
        m_model.setSort(TemplateSort::LastUsed);
        QCOMPARE(names().mid(0, 2), QStringList({QStringLiteral("confirma_consulta/en"), QStringLiteral("promo/pt_BR")}));
        TemplateFilter filter;
        filter.onlyFavourites = true;
        m_model.setFilter(filter);
        QCOMPARE(names(), QStringList(QStringLiteral("confirma_consulta/en")));
        QList<bool> asked;
        connect(&m_model, &TemplateModel::favouriteWanted, this, [&asked](const LibraryKey &, bool favourite) { asked += favourite; });
        m_model.askFavourite(0);
        QCOMPARE(asked, QList<bool>({false}));
        m_model.setFilter({});
        m_model.setSort(TemplateSort::Name);
        m_model.setUse({});
    }

    void rejectionsSayWhatToDo_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("word"); // in the sentence
        QTest::newRow("promotion") << "REJECTED" << "PROMOTIONAL" << "marketing";
        QTest::newRow("not said") << "REJECTED" << "NONE" << "did not say";
        QTest::newRow("unknown") << "REJECTED" << "NEW_REASON" << "new reason";
        QTest::newRow("approved") << "APPROVED" << "NONE" << "";
    }

    void rejectionsSayWhatToDo()
    {
        QFETCH(QString, status);
        QFETCH(QString, reason);
        QFETCH(QString, word);
        TemplateDefinition definition = made(QStringLiteral("x"), QStringLiteral("en"), QStringLiteral("Hi"), status);
        definition.rejectionReason = reason;
        const QString sentence = rejectionSentence(definition);
        QCOMPARE(sentence.isEmpty(), word.isEmpty());
        QVERIFY2(sentence.contains(word), qUtf8Printable(sentence));
    }

    void placesOfVariablesAreNamed()
    {
        TemplateDefinition definition = made(QStringLiteral("x"), QStringLiteral("en"), QStringLiteral("Hi {{1}}"));
        definition.header = TemplateDefinition::Header::Document;
        definition.headerText = QStringLiteral("{{2}}");
        definition.buttons = {{TemplateButton::Kind::Url, QStringLiteral("Track"), QStringLiteral("https://a.example/{{3}}")}};
        QCOMPARE(variablePlace(definition, QStringLiteral("1")), QString());
        QCOMPARE(variablePlace(definition, QStringLiteral("2")), QStringLiteral("header · document"));
        QCOMPARE(variablePlace(definition, QStringLiteral("3")), QStringLiteral("link of “Track”"));
    }

    void placesOfMetasVariablesAreNamed()
    {
        TemplateDefinition definition = made(QStringLiteral("x"), QStringLiteral("en"), QStringLiteral("Hi {{1}}"));
        definition.header = TemplateDefinition::Header::Location;
        definition.buttons = {{TemplateButton::Kind::QuickReply, QStringLiteral("Yes"), {}}};
        definition.cards = {{TemplateCard::Header::Video, {}, QStringLiteral("A {{1}} b"), {{TemplateButton::Kind::CopyCode, QStringLiteral("Copy"), {}}}}};
        for (const char *name : {"header", "1", "button.0", "offer", "card.0.header", "card.0.1", "card.0.button.0"})
            definition.variables += {QLatin1String(name), {}};
        const auto place = [&definition](const char *name) { return variablePlace(definition, QLatin1String(name)); };
        QCOMPARE(place("1"), QString());
        QCOMPARE(place("header"), QStringLiteral("header · place"));
        QCOMPARE(place("button.0"), QStringLiteral("mark of “Yes” for programs"));
        QCOMPARE(place("offer"), QStringLiteral("end of the offer"));
        QCOMPARE(place("card.0.header"), QStringLiteral("card 1 · video"));
        QCOMPARE(place("card.0.1"), QStringLiteral("card 1"));
        QCOMPARE(place("card.0.button.0"), QStringLiteral("card 1 · code of “Copy”"));
    }

private:
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < m_model.rowCount(); ++row)
            names.append(m_model.index(row).data().toString() + QLatin1Char('/') + m_model.index(row).data(TemplateModel::LanguageRole).toString());
        return names;
    }

    TemplateModel m_model;
};

QTEST_GUILESS_MAIN(TestTemplateModel)
#include "tst_templatemodel.moc"
