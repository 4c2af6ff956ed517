#include "domain/columnwords.h"

#include "domain/folding.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace recado::columnwords {

namespace {

bool containsAny(const Words &words, const QSet<QString> &known)
{
    return std::any_of(words.begin(), words.end(), [&known](const QString &word) { return known.contains(word); });
}

// Words that mean the same for a variable and its column.
QString canonical(const QString &word)
{
    static const QHash<QString, QString> same = [] {
        const QList<Words> groups{
            {QStringLiteral("nome"), QStringLiteral("name"), QStringLiteral("nombre"), QStringLiteral("firstname"),
             QStringLiteral("fullname")},
            {QStringLiteral("cliente"), QStringLiteral("customer"), QStringLiteral("client")},
            {QStringLiteral("primeiro"), QStringLiteral("first"), QStringLiteral("primer")},
            {QStringLiteral("valor"), QStringLiteral("value"), QStringLiteral("amount"), QStringLiteral("monto"), QStringLiteral("importe"),
             QStringLiteral("preco"), QStringLiteral("price"), QStringLiteral("precio")},
            {QStringLiteral("data"), QStringLiteral("date"), QStringLiteral("fecha"), QStringLiteral("dia"), QStringLiteral("dt")},
            {QStringLiteral("hora"), QStringLiteral("time"), QStringLiteral("horario"), QStringLiteral("hour")},
            {QStringLiteral("vencimento"), QStringLiteral("vencimiento"), QStringLiteral("due"), QStringLiteral("venc")},
            {QStringLiteral("pedido"), QStringLiteral("order")},
            {QStringLiteral("link"), QStringLiteral("url"), QStringLiteral("enlace")},
            {QStringLiteral("codigo"), QStringLiteral("code"), QStringLiteral("cod")},
            {QStringLiteral("produto"), QStringLiteral("product"), QStringLiteral("producto")},
            {QStringLiteral("empresa"), QStringLiteral("company")},
            {QStringLiteral("cidade"), QStringLiteral("city"), QStringLiteral("ciudad")},
            {QStringLiteral("endereco"), QStringLiteral("address"), QStringLiteral("direccion")},
            {QStringLiteral("numero"), QStringLiteral("number"), QStringLiteral("nro"), QStringLiteral("num")},
            {QStringLiteral("cupom"), QStringLiteral("coupon"), QStringLiteral("cupon")},
            {QStringLiteral("header"), QStringLiteral("cabecalho"), QStringLiteral("encabezado")},
            {QStringLiteral("button"), QStringLiteral("botao"), QStringLiteral("boton")},
            {QStringLiteral("imagem"), QStringLiteral("imagen"), QStringLiteral("image"), QStringLiteral("foto")},
            {QStringLiteral("documento"), QStringLiteral("document"), QStringLiteral("pdf"), QStringLiteral("arquivo"),
             QStringLiteral("archivo"), QStringLiteral("file")},
        };
        QHash<QString, QString> words;
        for (const Words &group : groups) {
            for (const QString &each : group)
                words.insert(each, group.first());
        }
        return words;
    }();
    return same.value(word, word);
}

// What a column that only tells a place is called before its number.
bool isPlaceWord(const QString &word)
{
    static const QSet<QString> words{QStringLiteral("var"),   QStringLiteral("variavel"),  QStringLiteral("variable"),
                                     QStringLiteral("param"), QStringLiteral("parametro"), QStringLiteral("parameter"),
                                     QStringLiteral("body"),  QStringLiteral("corpo"),     QStringLiteral("cuerpo"),
                                     QStringLiteral("campo"), QStringLiteral("field"),     QStringLiteral("valor"),
                                     QStringLiteral("value"), QStringLiteral("texto"),     QStringLiteral("text"),
                                     QStringLiteral("v"),     QStringLiteral("p"),         QStringLiteral("placeholder")};
    return words.contains(word);
}

} // namespace

Words wordsOf(const QString &name)
{
    static const QRegularExpression camel(QStringLiteral("(\\p{Ll})(\\p{Lu})"));
    static const QRegularExpression letterDigit(QStringLiteral("(\\p{L})(\\d)"));
    static const QRegularExpression others(QStringLiteral("[^\\p{L}\\d]+"));
    static const QRegularExpression number(QStringLiteral("\\b[nN]\\s?(?:[º°]\\.?|[oO]\\.)"));
    QString text = name;
    text.replace(number, QStringLiteral("numero ")); // before folding makes letters of it
    text.replace(camel, QStringLiteral("\\1 \\2"));
    text.replace(letterDigit, QStringLiteral("\\1 \\2"));
    return foldedForSearch(text).split(others, Qt::SkipEmptyParts);
}

Words meaning(const Words &words)
{
    static const QSet<QString> empty{QStringLiteral("de"),  QStringLiteral("da"),  QStringLiteral("do"), QStringLiteral("das"),
                                     QStringLiteral("dos"), QStringLiteral("del"), QStringLiteral("of"), QStringLiteral("the"),
                                     QStringLiteral("el"),  QStringLiteral("la"),  QStringLiteral("o"),  QStringLiteral("a"),
                                     QStringLiteral("r"),   QStringLiteral("rs"),  QStringLiteral("us")};
    Words result;
    for (const QString &word : words) {
        if (!empty.contains(word))
            result += canonical(word);
    }
    return result.isEmpty() ? words : result;
}

int phoneScore(const Words &words)
{
    static const QSet<QString> none{
        QStringLiteral("cpf"),      QStringLiteral("cnpj"),       QStringLiteral("rg"),       QStringLiteral("documento"),
        QStringLiteral("document"), QStringLiteral("cep"),        QStringLiteral("zip"),      QStringLiteral("pedido"),
        QStringLiteral("order"),    QStringLiteral("protocolo"),  QStringLiteral("nota"),     QStringLiteral("fatura"),
        QStringLiteral("factura"),  QStringLiteral("invoice"),    QStringLiteral("boleto"),   QStringLiteral("contrato"),
        QStringLiteral("contract"), QStringLiteral("matricula"),  QStringLiteral("conta"),    QStringLiteral("cuenta"),
        QStringLiteral("account"),  QStringLiteral("cartao"),     QStringLiteral("card"),     QStringLiteral("codigo"),
        QStringLiteral("code"),     QStringLiteral("id"),         QStringLiteral("endereco"), QStringLiteral("ramal"),
        QStringLiteral("fax"),      QStringLiteral("tipo"),       QStringLiteral("type"),     QStringLiteral("operadora"),
        QStringLiteral("dni"),      QStringLiteral("nit"),        QStringLiteral("rut"),      QStringLiteral("data"),
        QStringLiteral("valor"),    QStringLiteral("serie"),      QStringLiteral("email"),    QStringLiteral("mail"),
        QStringLiteral("status"),   QStringLiteral("nascimento"), QStringLiteral("modelo"),   QStringLiteral("nis"),
        QStringLiteral("pis"),      QStringLiteral("inscricao"),  QStringLiteral("processo")};
    static const QSet<QString> whatsApp{QStringLiteral("whatsapp"), QStringLiteral("whats"), QStringLiteral("wpp"),
                                        QStringLiteral("zap"),      QStringLiteral("wa"),    QStringLiteral("wsp"),
                                        QStringLiteral("whatsap")};
    static const QSet<QString> mobile{QStringLiteral("celular"), QStringLiteral("cel"),      QStringLiteral("movel"),
                                      QStringLiteral("movil"),   QStringLiteral("mobile"),   QStringLiteral("cellphone"),
                                      QStringLiteral("cell"),    QStringLiteral("celulares")};
    static const QSet<QString> phone{QStringLiteral("telefone"),  QStringLiteral("telefono"), QStringLiteral("tel"),
                                     QStringLiteral("fone"),      QStringLiteral("phone"),    QStringLiteral("telephone"),
                                     QStringLiteral("telefones"), QStringLiteral("msisdn"),   QStringLiteral("phonenumber")};
    static const QSet<QString> vague{QStringLiteral("numero"),    QStringLiteral("number"),  QStringLiteral("nro"),
                                     QStringLiteral("num"),       QStringLiteral("n"),       QStringLiteral("contato"),
                                     QStringLiteral("contacto"),  QStringLiteral("contact"), QStringLiteral("destinatario"),
                                     QStringLiteral("recipient"), QStringLiteral("to")};
    static const QSet<QString> lesser{QStringLiteral("fixo"),        QStringLiteral("fijo"),      QStringLiteral("landline"),
                                      QStringLiteral("residencial"), QStringLiteral("comercial"), QStringLiteral("trabalho"),
                                      QStringLiteral("work"),        QStringLiteral("home"),      QStringLiteral("recado"),
                                      QStringLiteral("secundario"),  QStringLiteral("secondary"), QStringLiteral("alternativo"),
                                      QStringLiteral("casa"),        QStringLiteral("2"),         QStringLiteral("3"),
                                      QStringLiteral("4"),           QStringLiteral("5")};
    if (containsAny(words, none))
        return 0;
    const int score = containsAny(words, whatsApp) ? 100
                      : containsAny(words, mobile) ? 90
                      : containsAny(words, phone)  ? 80
                      : containsAny(words, vague)  ? 30
                                                   : 0;
    return score == 0 ? 0 : score - (containsAny(words, lesser) ? 25 : 0);
}

bool isNoPhone(const Words &words)
{
    return words.contains(QStringLiteral("cpf")) || words.contains(QStringLiteral("cnpj"))
           || (phoneScore(words) == 0 && phoneScore(words + Words{QStringLiteral("tel")}) == 0);
}

int nameScore(const Words &words)
{
    static const QSet<QString> name{QStringLiteral("nome"), QStringLiteral("name"), QStringLiteral("nombre"), QStringLiteral("nomes")};
    static const QSet<QString> person{
        QStringLiteral("cliente"),   QStringLiteral("client"),       QStringLiteral("customer"), QStringLiteral("contato"),
        QStringLiteral("contact"),   QStringLiteral("contacto"),     QStringLiteral("paciente"), QStringLiteral("patient"),
        QStringLiteral("aluno"),     QStringLiteral("alumno"),       QStringLiteral("student"),  QStringLiteral("destinatario"),
        QStringLiteral("pessoa"),    QStringLiteral("persona"),      QStringLiteral("titular"),  QStringLiteral("responsavel"),
        QStringLiteral("associado"), QStringLiteral("socio"),        QStringLiteral("usuario"),  QStringLiteral("user"),
        QStringLiteral("membro"),    QStringLiteral("beneficiario"), QStringLiteral("cidadao"),  QStringLiteral("comprador"),
        QStringLiteral("recipient"), QStringLiteral("devedor"),      QStringLiteral("segurado")};
    static const QSet<QString> kind{
        QStringLiteral("completo"),  QStringLiteral("full"),   QStringLiteral("complete"),  QStringLiteral("primeiro"),
        QStringLiteral("first"),     QStringLiteral("primer"), QStringLiteral("social"),    QStringLiteral("de"),
        QStringLiteral("do"),        QStringLiteral("da"),     QStringLiteral("del"),       QStringLiteral("of"),
        QStringLiteral("o"),         QStringLiteral("a"),      QStringLiteral("the"),       QStringLiteral("y"),
        QStringLiteral("e"),         QStringLiteral("1"),      QStringLiteral("sobrenome"), QStringLiteral("apellido"),
        QStringLiteral("apellidos"), QStringLiteral("s")};
    int names = 0;
    int people = 0;
    for (const QString &word : words) {
        if (name.contains(word))
            ++names;
        else if (person.contains(word))
            ++people;
        else if (!kind.contains(word))
            return 0; // the product's name, the number of the customer
    }
    if (words.size() == 1 && names == 1)
        return 100;
    return names > 0 ? 90 + people : people > 0 ? 60 : 0;
}

int placeNumber(const Words &words)
{
    if (words.isEmpty() || words.size() > 2 || (words.size() == 2 && !isPlaceWord(words.first())))
        return 0;
    bool isNumber = false;
    const int number = words.last().toInt(&isNumber);
    return isNumber && words.last().front() != QLatin1Char('0') ? number : 0;
}

bool isMedia(const Words &words)
{
    static const QSet<QString> media{QStringLiteral("imagem"), QStringLiteral("documento"), QStringLiteral("video"),
                                     QStringLiteral("midia"),  QStringLiteral("media"),     QStringLiteral("header")};
    return containsAny(meaning(words), media);
}

} // namespace recado::columnwords
