#include "support/bigjournalwords.h"

#include "support/bigjournal.h"

#include <QStringList>

namespace recado::test {

namespace {

QList<QVariantList> numbered(const QStringList &texts)
{
    QList<QVariantList> rows;
    for (const QString &text : texts)
        rows.append({int(rows.size()), text});
    return rows;
}

struct Fact {
    const char *kind;
    const char *source;
    int base;
    int spread;
};

// How a message came to its verdict; the last fact decides.
struct Course {
    const char *verdict;
    const char *state;
    int share; // of a thousand
    QList<Fact> facts;
};

const QList<Course> &courses()
{
    const Fact queued{"queued", "local", 0, 1};
    const Fact accepted{"accepted", "answer", 300, 700};
    const Fact sent{"sent", "webhook", 2'000, 3'000};
    const Fact delivered{"delivered", "webhook", 6'000, 60'000};
    const Fact read{"read", "webhook", 70'000, 7'200'000};
    static const QList<Course> all{
        {"read", "accepted", 520, {queued, accepted, sent, delivered, read}},
        {"delivered", "accepted", 250, {queued, accepted, sent, delivered}},
        {"sent", "accepted", 60, {queued, accepted, sent}},
        {"replied", "accepted", 60, {queued, accepted, sent, delivered, read, {"replied", "webhook", 7'300'000, 3'600'000}}},
        {"played", "accepted", 5, {queued, accepted, sent, delivered, read, {"played", "webhook", 7'300'000, 60'000}}},
        {"accepted", "accepted", 20, {queued, accepted}},
        {"held", "held", 3, {queued, {"held", "answer", 300, 700}}},
        {"failed", "accepted", 70, {queued, accepted, {"failed", "webhook", 3'000, 20'000}}},
        {"refused", "refused", 9, {queued, {"refused", "answer", 300, 700}}},
        {"unknown", "unknown", 3, {queued, {"unknown", "local", 30'000, 1'000}}},
    };
    return all;
}

} // namespace

QString bigJournalBroadcast(int number)
{
    static const QStringList names{QStringLiteral("Natal"),        QStringLiteral("Lembrete de consultas"), QStringLiteral("Black Friday"), QStringLiteral("Vacinação"),
                                   QStringLiteral("Boleto vencido"), QStringLiteral("Aniversários"),        QStringLiteral("Pesquisa"),     QStringLiteral("Reativação")};
    return QStringLiteral("%1 %2").arg(names[number % names.size()]).arg(number);
}

QList<QVariantList> diceRows()
{
    QList<QVariantList> rows;
    for (const Course &course : courses()) {
        const Fact &last = course.facts.last();
        for (int i = 0; i < course.share; ++i)
            rows.append({int(rows.size()), QLatin1String(course.verdict), QLatin1String(course.state), last.base, last.spread});
    }
    return rows;
}

QList<QVariantList> stageRows()
{
    QList<QVariantList> rows;
    for (const Course &course : courses()) {
        int number = 0;
        for (const Fact &fact : course.facts)
            rows.append({QLatin1String(course.verdict), ++number, QLatin1String(fact.kind), QLatin1String(fact.source), fact.base, fact.spread});
    }
    return rows;
}

QList<QVariantList> failureRows()
{
    const struct {
        int share;
        const char *code;
        const char *text;
    } kinds[] = {{38, "131026", "Message undeliverable"}, {27, "131049", "This message was not delivered to maintain healthy ecosystem engagement."},
                 {12, "130472", "User's number is part of an experiment"}, {8, "131047", "Re-engagement message"},
                 {6, "131050", "User has stopped marketing messages"}, {5, "132015", "Template is paused"}, {3, "131053", "Media upload error"},
                 {1, "470", "Message failed to send because more than 24 hours have passed"}};
    QList<QVariantList> rows;
    for (const auto &kind : kinds) {
        for (int i = 0; i < kind.share; ++i)
            rows.append({int(rows.size()), QLatin1String(kind.code), QLatin1String(kind.text)});
    }
    return rows;
}

QList<QVariantList> areaRows()
{
    const struct {
        int share;
        int ddd;
    } areas[] = {{25, 11}, {12, 21}, {8, 31}, {6, 41}, {6, 51}, {5, 61}, {5, 71}, {4, 81}, {4, 85}, {3, 19}, {3, 27}, {3, 47}, {3, 62}, {2, 91}, {2, 92},
                 {2, 98}, {1, 12}, {1, 13}, {1, 16}, {1, 48}, {1, 65}, {1, 83}, {1, 99}};
    QList<QVariantList> rows;
    for (const auto &area : areas) {
        for (int i = 0; i < area.share; ++i)
            rows.append({int(rows.size()), area.ddd});
    }
    return rows;
}

QList<QVariantList> firstNameRows()
{
    return numbered({QStringLiteral("Ana"), QStringLiteral("João"), QStringLiteral("Maria"), QStringLiteral("José"), QStringLiteral("Antônio"), QStringLiteral("Beatriz"),
                     QStringLiteral("Cláudia"), QStringLiteral("Débora"), QStringLiteral("Eduardo"), QStringLiteral("Fátima"), QStringLiteral("Gustavo"), QStringLiteral("Helena"),
                     QStringLiteral("Inês"), QStringLiteral("Júlia"), QStringLiteral("Kátia"), QStringLiteral("Luís"), QStringLiteral("Márcia"), QStringLiteral("Natália"),
                     QStringLiteral("Otávio"), QStringLiteral("Patrícia"), QStringLiteral("Quitéria"), QStringLiteral("Rogério"), QStringLiteral("Sônia"), QStringLiteral("Tânia"),
                     QStringLiteral("Ubirajara"), QStringLiteral("Vitória"), QStringLiteral("Wagner"), QStringLiteral("Xavier"), QStringLiteral("Yara"), QStringLiteral("Zélia"),
                     QStringLiteral("Bruno"), QStringLiteral("Carla"), QStringLiteral("Diego"), QStringLiteral("Elaine"), QStringLiteral("Felipe"), QStringLiteral("Gabriela"),
                     QStringLiteral("Heitor"), QStringLiteral("Isabela"), QStringLiteral("Conceição"), QStringLiteral("Leandro")});
}

QList<QVariantList> lastNameRows()
{
    return numbered({QStringLiteral("Silva"), QStringLiteral("Souza"), QStringLiteral("Araújo"), QStringLiteral("Gonçalves"), QStringLiteral("Oliveira"), QStringLiteral("Conceição"),
                     QStringLiteral("Pereira"), QStringLiteral("Lima"), QStringLiteral("Magalhães"), QStringLiteral("Simões"), QStringLiteral("Costa"), QStringLiteral("Assunção"),
                     QStringLiteral("Ribeiro"), QStringLiteral("Martins"), QStringLiteral("Cândido"), QStringLiteral("Rocha"), QStringLiteral("Dias"), QStringLiteral("Falcão"),
                     QStringLiteral("Moreira"), QStringLiteral("Nunes"), QStringLiteral("Brandão"), QStringLiteral("Vieira"), QStringLiteral("Monteiro"), QStringLiteral("Patrício"),
                     QStringLiteral("Cardoso"), QStringLiteral("Teixeira"), QStringLiteral("Muñoz"), QStringLiteral("Correia"), QStringLiteral("Freitas"), QStringLiteral("Antão"),
                     QStringLiteral("Barbosa"), QStringLiteral("Duarte"), QStringLiteral("Estêvão"), QStringLiteral("Pinto"), QStringLiteral("Queirós"), QStringLiteral("Reis"),
                     QStringLiteral("Tavares"), QStringLiteral("Valença"), QStringLiteral("Azevedo"), QStringLiteral("Melo")});
}

QList<QVariantList> wordingRows()
{
    const char *const names[] = {"confirma_consulta", "lembrete_consulta", "oferta_natal", "boleto_vencido", "pesquisa_satisfacao", "aniversario",
                                 "resultado_exame",   "reativacao",        "codigo_acesso", "pedido_enviado", "visita_tecnica",      "appointment_reminder"};
    QList<QVariantList> rows;
    for (const char *name : names) {
        const bool isEnglish = rows.size() == 11;
        rows.append({int(rows.size()), QLatin1String(name), isEnglish ? QStringLiteral("en_US") : QStringLiteral("pt_BR"),
                     isEnglish ? QStringLiteral("Hello, ") : QStringLiteral("Olá, "),
                     isEnglish ? QStringLiteral("! This is a reminder of your appointment tomorrow at 10:30. Please answer YES to confirm or NO to cancel.")
                               : QStringLiteral("! Este é um aviso sobre %1: responda SIM para confirmar ou NÃO para cancelar. Obrigado pela atenção.").arg(QString(QLatin1String(name)).replace(QLatin1Char('_'), QLatin1Char(' ')))});
    }
    return rows;
}

} // namespace recado::test
