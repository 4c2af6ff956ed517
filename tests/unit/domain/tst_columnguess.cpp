#include "domain/broadcastrows.h"

#include <QTest>

using namespace recado;

class ColumnGuessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTelephoneAndNameByTheirHeaders_data();
    void findsTelephoneAndNameByTheirHeaders();
    void looksAtWhatStandsInTheColumns_data();
    void looksAtWhatStandsInTheColumns();
    void findsVariables_data();
    void findsVariables();
    void leavesOpenWhatIsNotClear_data();
    void leavesOpenWhatIsNotClear();
    void knowsATableAgainByItsHeaders();
};

namespace {

QStringList list(const char *words)
{
    return QString::fromUtf8(words).split(QLatin1Char('|'));
}

QList<QStringList> table(std::initializer_list<const char *> rows)
{
    QList<QStringList> result;
    for (const char *row : rows)
        result += list(row);
    return result;
}

QString nameAt(const QStringList &columns, int index)
{
    return index < 0 ? QStringLiteral("-") : columns.value(index);
}

} // namespace

void ColumnGuessTest::findsTelephoneAndNameByTheirHeaders_data()
{
    QTest::addColumn<QString>("columns");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *columns, const char *phone, const char *name) {
        QTest::newRow(columns) << QString::fromUtf8(columns) << QString::fromUtf8(phone) << QString::fromUtf8(name);
    };
    row("Nome|Telefone", "Telefone", "Nome");
    row("NOME COMPLETO|CPF|TELEFONE 1|TELEFONE 2", "TELEFONE 1", "NOME COMPLETO");
    row("Cliente|Celular (WhatsApp)|Fone fixo|Valor", "Celular (WhatsApp)", "Cliente");
    row("Nº WhatsApp|Nome do cliente|Nº do pedido", "Nº WhatsApp", "Nome do cliente");
    row("código;|Nome do Paciente|Fone|Médico", "Fone", "Nome do Paciente");
    row("nome_cliente|telefone_celular|data_vencimento|valor", "telefone_celular", "nome_cliente");
    row("nomeCliente|numeroTelefone|dataVencimento", "numeroTelefone", "nomeCliente");
    row("CPF|Nome da mãe|Nome|Telefone Residencial|Celular", "Celular", "Nome");
    row("Telefone comercial|Telefone", "Telefone", "-");
    row("Nome do produto|Nome da empresa|Zap", "Zap", "-");
    row("Nombre y apellidos|Teléfono móvil|DNI", "Teléfono móvil", "Nombre y apellidos");
    row("Nombre del cliente|Móvil|Correo", "Móvil", "Nombre del cliente");
    row("First name|Last name|Mobile phone|Order number", "Mobile phone", "First name");
    row("Customer Name|Phone Number|Account number|Amount", "Phone Number", "Customer Name");
    row("Full Name|Phone|Card number", "Phone", "Full Name");
    row("whatsapp|telefone|celular|nome", "whatsapp", "nome");
    row("Tipo de telefone|Telefone|Contato", "Telefone", "Contato");
    row("CPF|CNPJ|Nº do contrato", "-", "-");
    row("CELULAR\u00A0|  nome ", "CELULAR\u00A0", "  nome ");
    row("DDD|Telefone com DDD|Telefone casa", "Telefone com DDD", "-");
}

void ColumnGuessTest::findsTelephoneAndNameByTheirHeaders()
{
    QFETCH(QString, columns);
    QFETCH(QString, phone);
    QFETCH(QString, name);
    const QStringList names = columns.split(QLatin1Char('|'));
    const ColumnMapping mapping = guessMapping(names, {}, {});
    QCOMPARE(nameAt(names, mapping.phone), phone);
    QCOMPARE(nameAt(names, mapping.name), name);
}

void ColumnGuessTest::looksAtWhatStandsInTheColumns_data()
{
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<QList<QStringList>>("sample");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("name");
    QTest::newRow("no header") << list("A|B|C") << table({"Ana|11988887777|10,00", "Bia|(21) 97777-6666|5,50"}) << "B"
                               << "-";
    QTest::newRow("a header that says something else")
        << list("Telefone|Nome|Observação") << table({"sim|Ana|11988887777", "não|Bia|21977776666"}) << "Observação"
        << "Nome";
    QTest::newRow("rounded numbers are telephones") << list("Número|Nome") << table({"5,51199E+12|Ana", "5,51198E+12|Bia"}) << "Número"
                                                    << "Nome";
    QTest::newRow("a number that is none") << list("Número|Nome") << table({"1|Ana", "2|Bia"}) << "-"
                                           << "Nome";
    QTest::newRow("contact: its number") << list("Nome|Contato") << table({"Ana|11988887777", "Bia|11977776666"}) << "Contato"
                                         << "Nome";
    QTest::newRow("contact: its name") << list("Contato|Celular") << table({"Ana|11988887777", "Bia|11977776666"}) << "Celular"
                                       << "Contato";
    QTest::newRow("customer: a number of his") << list("Cliente|Celular") << table({"1001|11988887777", "1002|11977776666"}) << "Celular"
                                               << "-";
    // Valid check digits (Receita Federal); the second looks like a mobile of São José dos Campos.
    QTest::newRow("CPF without its name") << list("A|B")
                                          << table({"52998224725|11988887777", "11144477735|21977776666", "12345678909|3133334444"}) << "B"
                                          << "-";
    QTest::newRow("CPF by its name") << list("CPF|B") << table({"11988887777|Ana"}) << "-"
                                     << "-";
    QTest::newRow("some are missing") << list("A|B") << table({"Ana|11988887777", "Bia|", "Caio|11977776666", "Dora|21 3333-4444"}) << "B"
                                      << "-";
    QTest::newRow("mostly something else") << list("A|B") << table({"Ana|11988887777", "Bia|não tem", "Caio|não tem"}) << "-"
                                           << "-";
    QTest::newRow("two alike") << list("A|B") << table({"11988887777|11977776666"}) << "-"
                               << "-";
    QTest::newRow("the only one that is filled")
        << list("Telefone 1|Telefone 2|Nome") << table({"x|11988887777|Ana", "y|11977776666|Bia"}) << "Telefone 2"
        << "Nome";
}

void ColumnGuessTest::looksAtWhatStandsInTheColumns()
{
    QFETCH(QStringList, columns);
    QFETCH(QList<QStringList>, sample);
    QFETCH(QString, phone);
    QFETCH(QString, name);
    const ColumnMapping mapping = guessMapping(columns, sample, {});
    QCOMPARE(nameAt(columns, mapping.phone), phone);
    QCOMPARE(nameAt(columns, mapping.name), name);
}

void ColumnGuessTest::findsVariables_data()
{
    QTest::addColumn<QString>("columns");
    QTest::addColumn<QString>("variables");
    QTest::addColumn<QString>("found"); // the column of each; "-" for none
    const auto row = [](const char *columns, const char *variables, const char *found) {
        QTest::newRow(qPrintable(QStringLiteral("%1 → %2").arg(QString::fromUtf8(columns), QString::fromUtf8(variables))))
            << QString::fromUtf8(columns) << QString::fromUtf8(variables) << QString::fromUtf8(found);
    };
    row("Telefone|nome|valor", "nome|valor", "nome|valor");
    row("telefone|1|2", "1|2", "1|2");
    row("telefone|{{1}}|{{2}}|{{10}}", "1|2|10", "{{1}}|{{2}}|{{10}}");
    row("telefone|{{ nome }}", "nome", "{{ nome }}");
    row("telefone|var2|var1", "1|2", "var1|var2");
    row("telefone|Variável 1|Parâmetro 2", "1|2", "Variável 1|Parâmetro 2");
    row("telefone|body_1|header.1", "header.1|1", "header.1|body_1");
    row("telefone|cabeçalho 1|1", "header.1|1", "cabeçalho 1|1");
    row("telefone|var1|var2", "nome|valor", "var1|var2");
    row("telefone|Data Vencimento|VALOR (R$)", "data_vencimento|valor", "Data Vencimento|VALOR (R$)");
    row("telefone|Data de vencimento|Valor da fatura", "vencimento|valor", "Data de vencimento|Valor da fatura");
    row("telefone|Vencimento|Fatura", "data_vencimento|valor", "Vencimento|-");
    row("Phone|Customer|Due date|Amount", "nome|data_vencimento|valor", "-|Due date|Amount");
    row("Phone|Name|Date", "nome|data", "Name|Date");
    row("Teléfono|Nombre|Fecha|Monto", "nome|data|valor", "Nombre|Fecha|Monto");
    row("telefone|Imagem|nome", "header|nome", "Imagem|nome");
    row("telefone|Link da foto", "header", "Link da foto");
    row("telefone|button.0", "button.0", "button.0");
    row("telefone|botão 0", "button.0", "botão 0");
    row("telefone|CUPOM|Código", "button.1|codigo", "-|Código");
    row("telefone 1|telefone 2|1", "1", "1");
    row("telefone|Nome|Nome do médico", "nome|medico", "Nome|Nome do médico");
}

void ColumnGuessTest::findsVariables()
{
    QFETCH(QString, columns);
    QFETCH(QString, variables);
    QFETCH(QString, found);
    const QStringList names = columns.split(QLatin1Char('|'));
    const ColumnMapping mapping = guessMapping(names, {}, variables.split(QLatin1Char('|')));
    QCOMPARE(mapping.phone, 0);
    QStringList result;
    for (const QString &variable : variables.split(QLatin1Char('|'))) {
        const auto source = mapping.variables.constFind(variable);
        result += source == mapping.variables.cend() ? QStringLiteral("-") : nameAt(names, source->column);
        QVERIFY(source == mapping.variables.cend() || source->kind == ValueSource::Kind::Column);
    }
    QCOMPARE(result.join(QLatin1Char('|')), found);
}

void ColumnGuessTest::leavesOpenWhatIsNotClear_data()
{
    QTest::addColumn<QString>("columns");
    QTest::addColumn<QString>("variables");
    QTest::newRow("two dates") << "telefone|data de entrada|data de saída"
                               << "data";
    QTest::newRow("two variables for one column") << "telefone|valor"
                                                  << "valor_total|valor_parcela";
    QTest::newRow("not the telephone's") << "telefone|nome"
                                         << "telefone";
    QTest::newRow("no number for a name") << "telefone|2"
                                          << "nome";
    QTest::newRow("other words") << "telefone|observação|status"
                                 << "1|2";
    QTest::newRow("nothing there") << "telefone"
                                   << "1";
}

void ColumnGuessTest::leavesOpenWhatIsNotClear()
{
    QFETCH(QString, columns);
    QFETCH(QString, variables);
    const ColumnMapping mapping = guessMapping(columns.split(QLatin1Char('|')), {}, variables.split(QLatin1Char('|')));
    QVERIFY2(mapping.variables.isEmpty(), qPrintable(mapping.variables.keys().join(QLatin1Char(','))));
    QCOMPARE(guessMapping({}, {}, {}), ColumnMapping());
}

void ColumnGuessTest::knowsATableAgainByItsHeaders()
{
    const QString shape = tableShape(list("Nome|Telefone (WhatsApp)|Valor"));
    QCOMPARE(tableShape(list("NOME| telefone  (whatsapp)|valor")), shape);
    QCOMPARE(tableShape(list("Nóme|Telefone (WhatsApp)|Valor")), shape);
    QVERIFY(tableShape(list("Telefone (WhatsApp)|Nome|Valor")) != shape);
    QVERIFY(tableShape(list("Nome|Telefone (WhatsApp)")) != shape);
    QVERIFY(tableShape(list("a b|c")) != tableShape(list("a|b c")));
}

QTEST_APPLESS_MAIN(ColumnGuessTest)
#include "tst_columnguess.moc"
