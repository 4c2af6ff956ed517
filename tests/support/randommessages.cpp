#include "support/randommessages.h"

#include "domain/filter/filterfields.h"
#include "store/messagerow.h"

namespace recado::test {

namespace {

QStringList utf8(std::initializer_list<const char *> texts)
{
    QStringList all;
    for (const char *text : texts)
        all.append(QString::fromUtf8(text));
    return all;
}

const QStringList &names()
{
    static const QStringList all = utf8({"", "Ana", "ana", "ANA", "João Araújo", "Joao Araujo", "joa\u0303o", "Conceição", "CONCEIÇÃO", "100%", "a_b", "a\\b", "ﬁm", "fim", "Straße",
                                         "😀 Ana", "Æon", "ｂeatriz", "…", "O'Neil \"x\"", "\u0301", "К", "Kelvin \u212a", "linha\nduas", "ana\u0301"});
    return all;
}

const QStringList &recipients()
{
    static const QStringList all = utf8({"+5511988887777", "+551188887777", "+5511933334444", "+552133334444", "+5501988887777", "+55", "+551", "+55 1", "+55:1", "+55a1", "+5599",
                                         "+559999", "+5510", "+12025550123", "+351912345678", "+3519", "BR.1234567", "br.abc", "", "id-É", "id-e\u0301", "5511988887777", "+", "1188887777"});
    return all;
}

const QStringList codes()
{
    return utf8({"", "131026", "131049", "470", "onprem:470", "Código", "131026 ", "0"});
}

const QStringList templates()
{
    return utf8({"", "confirma_consulta", "Confirma_Consulta", "oferta", "ação", "acao", "a%b"});
}

const QStringList errorKinds()
{
    return utf8({"", "timeout", "rejected", "internal", "no_such_kind", "network"});
}

const QStringList verdicts()
{
    return filterWords(FilterField::Verdict);
}

QVariant orNull(qint64 id)
{
    return id > 0 ? QVariant(id) : QVariant();
}

} // namespace

Result<void> RandomMessages::fillAround(Connection &connection)
{
    const QStringList statements{
        QStringLiteral("INSERT INTO account (id, name, provider, settings, secret_names, removed_at) VALUES (101, 'Clínica', 'meta', '{}', '[]', NULL), "
                       "(102, 'CLINICA', 'wati', '{}', '[]', 5), (103, 'Loja_1', 'meta', '{}', '[]', NULL)"),
        QStringLiteral("INSERT INTO channel (id, account_id, provider_id, number, name) VALUES (1, 101, '551133330001', '+551133330001', 'Recepção'), "
                       "(2, 101, 'x2', '', ''), (3, 103, 'X2', '+5511988880002', 'recepcao'), (4, 103, '', '', '100%')"),
        QStringLiteral("INSERT INTO broadcast (id, uuid, name, state, created_at, updated_at) VALUES (1, 'u1', 'Natal', 'finished', 1, 1), "
                       "(2, 'u2', 'natál', 'finished', 1, 1), (3, 'u3', '', 'finished', 1, 1), (4, 'u4', 'Páscoa 100%', 'draft', 1, 1)"),
    };
    for (const QString &statement : statements) {
        if (const auto done = connection.execute(statement); !done)
            return done;
    }
    return {};
}

Result<void> RandomMessages::fill(Connection &connection, int messages, Instant now)
{
    if (const auto done = fillAround(connection); !done)
        return done;
    for (int number = 1; number <= messages; ++number) {
        if (const auto done = fillOne(connection, number, now); !done)
            return done;
    }
    return {};
}

Result<void> RandomMessages::fillOne(Connection &connection, int number, Instant now)
{
    constexpr qint64 day = 86'400'000;
    const qint64 created = toMillis(now) - (oneIn(3) ? m_random.bounded(3) * 3'600'000 : qint64(m_random.bounded(double(5 * day))));
    const qint64 account = 101 + m_random.bounded(3);
    const qint64 broadcast = m_random.bounded(5);
    const QVariant verdictAt = oneIn(3) ? QVariant() : QVariant(created + m_random.bounded(100'000));
    const auto added = connection.execute(
        QStringLiteral("INSERT INTO message (row, id, account_id, channel_id, recipient, typed, person_name, content, template_name, template_language, rendered_text, "
                       "state, verdict, verdict_at, deleted, error_kind, error_code, created_at, updated_at, attempts, scheduled_at, broadcast_id, broadcast_line, revision) "
                       "VALUES (?, ?, ?, ?, ?, '', ?, '{}', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)"),
        {number, QStringLiteral("id-%1").arg(number), account, orNull(m_random.bounded(5)), any(recipients()), any(names()), any(templates()),
         any(utf8({"", "pt_BR", "en", "PT_br"})), any(names()) + any(utf8({"", " texto", "\n", " Ação"})) + any(names()), any(filterWords(FilterField::State)), any(verdicts()),
         verdictAt, m_random.bounded(2), any(errorKinds()), any(codes()), created, created + m_random.bounded(200'000), m_random.bounded(4),
         oneIn(3) ? QVariant(created) : QVariant(), orNull(broadcast), oneIn(4) ? QVariant() : QVariant(m_random.bounded(5))});
    if (!added)
        return added;
    for (int ref = m_random.bounded(3); ref > 0; --ref) {
        const auto noted = connection.execute(QStringLiteral("INSERT INTO message_ref (account_id, kind, value, message_row) VALUES (?, ?, ?, ?)"),
                                              {account, any(utf8({"wamid", "client_id", "ticket"})), oneIn(10) ? QStringLiteral("Ç%1").arg(number * 3 + ref) : QStringLiteral("w%1").arg(number * 3 + ref), number});
        if (!noted)
            return noted;
    }
    return {};
}

Result<QList<FilterFacts>> RandomMessages::facts(Connection &connection) const
{
    QList<FilterFacts> all;
    auto rows = connection.run(messageColumns);
    if (!rows)
        return rows.error();
    while (rows->next()) {
        FilterFacts facts;
        facts.message = messageFrom(*rows);
        all.append(facts);
    }
    for (FilterFacts &facts : all) {
        const auto text = [&connection](const QString &sql, qint64 id) { return connection.scalar(sql, {id})->toString(); };
        facts.accountName = text(QStringLiteral("SELECT name FROM account WHERE id = ?"), facts.message.account.value);
        facts.channelId = text(QStringLiteral("SELECT provider_id FROM channel WHERE id = ?"), facts.message.channel.value);
        facts.channelName = text(QStringLiteral("SELECT name FROM channel WHERE id = ?"), facts.message.channel.value);
        facts.channelNumber = text(QStringLiteral("SELECT number FROM channel WHERE id = ?"), facts.message.channel.value);
        facts.broadcastName = text(QStringLiteral("SELECT name FROM broadcast WHERE id = ?"), facts.message.broadcast.value);
        auto refs = connection.run(QStringLiteral("SELECT value FROM message_ref WHERE message_row = ?"), {facts.message.row.value});
        while (refs && refs->next())
            facts.wamids.append(refs->value(0).toString());
    }
    return all;
}

QString RandomMessages::valueOf(FilterField field, FilterOperator op)
{
    if (op == FilterOperator::Matches)
        return any(utf8({"^a", "a.*o", "[0-9]+%", "ção$", "^$", ".", "\\s"}));
    switch (field) {
    case FilterField::Verdict:
    case FilterField::State:
    case FilterField::Error: return any(filterWords(field));
    case FilterField::Code: return any(codes() + utf8({"131", "26", "codigo"}));
    case FilterField::Account: return any(utf8({"Clínica", "clinica", "loja_1", "loja%1", "l", "Nobody", ""}));
    case FilterField::Channel: return any(utf8({"551133330001", "+551133330001", "(11) 3333-0001", "recepcao", "x2", "X2", "11 98888-0002", "11 8888-0002", "100%", "", "3333"}));
    case FilterField::Template: return any(templates() + utf8({"consulta", "%", "_"}));
    case FilterField::Language: return any(utf8({"pt_BR", "pt", "EN", "", "é"}));
    case FilterField::Broadcast: return any(utf8({"natal", "Páscoa", "%", "", "NATAL", "100"}));
    case FilterField::Line:
    case FilterField::Attempts: return any(utf8({"0", "1", "2", "-1", "9223372036854775807", "4"}));
    case FilterField::Ddd: return any(utf8({"11", "21", "10", "99", "1", "0", "100", "-9223372036854775808", "9223372036854775807", "55"}));
    case FilterField::Country: return any(utf8({"55", "1", "351", "5", "0", "-1", "551", "9"}));
    case FilterField::To: return any(recipients() + utf8({"11 98888-7777", "(11) 8888-7777", "8888", "7777", "ID-é", "BR.", "br", "+55", "98888 7777", "55 1", "kelvin"}));
    case FilterField::Id: return QStringLiteral("id-%1").arg(m_random.bounded(200));
    case FilterField::Wamid: return any({QStringLiteral("w%1").arg(m_random.bounded(450)), QStringLiteral("Ç%1").arg(m_random.bounded(450)), QString()});
    case FilterField::Created:
    case FilterField::Updated:
    case FilterField::When:
        return any(utf8({"today", "yesterday", "now", "2027-01-13", "2027-01-14", "2027-01-15 05:00", "2027-01-14T08:00:00Z", "2027-01-15T08:00:00.000Z"}));
    case FilterField::Age:
    case FilterField::Quiet: return any(utf8({"0s", "90s", "1h", "2h", "1d", "3d", "1w", "36500d"}));
    case FilterField::Deleted:
    case FilterField::Scheduled: return {};
    default: break; // people's words; deliveries have none here
    }
    return any(names() + utf8({"an", "ç", "ão", "e", "k", "%", "_", "\\", "fi", "ss", "ß", "texto", "acao", "b", " ", "id-7", "w12", "8888-7777"}));
}

QString RandomMessages::comparison(FilterField field, FilterOperator op)
{
    const QString name = infoOf(field).name;
    if (op == FilterOperator::Present)
        return name;
    QStringList values;
    do {
        QString value = valueOf(field, op);
        const bool needsSome = op == FilterOperator::Contains || op == FilterOperator::NotContains;
        values.append(quotedForFilter(needsSome && value.trimmed().isEmpty() ? QStringLiteral("a") : value));
    } while (op == FilterOperator::In && !oneIn(3));
    return QStringLiteral("%1 %2 %3").arg(name, toString(op), op == FilterOperator::In ? QLatin1Char('{') + values.join(QStringLiteral(", ")) + QLatin1Char('}') : values.first());
}

QString RandomMessages::expression(int depth)
{
    if (depth == 0 || oneIn(4)) {
        const FilterFieldInfo &info = filterFields()[m_random.bounded(int(filterFields().size()))];
        const QList<FilterOperator> operators = operatorsOf(info.type);
        return comparison(info.field, operators[m_random.bounded(int(operators.size()))]);
    }
    if (oneIn(4))
        return QStringLiteral("!(%1)").arg(expression(depth - 1));
    QStringList parts;
    do {
        parts.append(QLatin1Char('(') + expression(depth - 1) + QLatin1Char(')'));
    } while (parts.size() < 2 || oneIn(3));
    return parts.join(oneIn(2) ? QStringLiteral(" && ") : QStringLiteral(" || "));
}

} // namespace recado::test
