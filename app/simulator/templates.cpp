#include "simulator/templates.h"

#include "simulator/invention.h"
#include "simulator/templatecomponents.h"

namespace recado::simulator {

namespace {

using Header = PracticeTemplate::Header;
using Kind = PracticeButton::Kind;

PracticeTemplate made(const QString &name, const QString &language, const QString &category, const QString &body,
                      const QList<PracticeParameter> &parameters = {})
{
    PracticeTemplate made;
    made.name = name;
    made.language = language;
    made.category = category;
    made.status = QStringLiteral("APPROVED");
    made.body = body;
    made.parameters = parameters;
    return made;
}

QList<PracticeButton> quickReplies(const QStringList &texts)
{
    QList<PracticeButton> buttons;
    for (const QString &text : texts)
        buttons.append({Kind::QuickReply, text, {}});
    return buttons;
}

const auto utility = QStringLiteral("UTILITY");
const auto marketing = QStringLiteral("MARKETING");
const auto authentication = QStringLiteral("AUTHENTICATION");
const auto portuguese = QStringLiteral("pt_BR");
const auto english = QStringLiteral("en");
const auto spanish = QStringLiteral("es");

QList<PracticeTemplate> billing()
{
    auto due = made(QStringLiteral("aviso_vencimento"), portuguese, utility,
                    QStringLiteral("Olá, {{nome}}. Sua fatura de {{valor}} vence em {{vencimento}}. Se já pagou, desconsidere este aviso."),
                    {{QStringLiteral("nome"), QStringLiteral("Ana")},
                     {QStringLiteral("valor"), QStringLiteral("R$ 129,90")},
                     {QStringLiteral("vencimento"), QStringLiteral("10/12/2026")}});
    due.footer = QStringLiteral("Mensagem automática");
    due.buttons = quickReplies({QStringLiteral("Já paguei"), QStringLiteral("Quero a segunda via")});

    auto copy = made(QStringLiteral("segunda_via_boleto"), portuguese, utility,
                     QStringLiteral("{{nome}}, segue a segunda via do seu boleto no valor de {{valor}}."),
                     {{QStringLiteral("link_boleto"), QStringLiteral("https://loja.example/boletos/exemplo.pdf")},
                      {QStringLiteral("nome"), QStringLiteral("Bruno")},
                      {QStringLiteral("valor"), QStringLiteral("R$ 250,00")}});
    copy.header = Header::Document;
    copy.headerValue = QStringLiteral("{{link_boleto}}");

    auto reminder = made(QStringLiteral("recordatorio_pago"), spanish, utility,
                         QStringLiteral("Hola, {{nombre}}. Le recordamos que su pago de {{importe}} vence el {{fecha}}."),
                         {{QStringLiteral("nombre"), QStringLiteral("Lucía")},
                          {QStringLiteral("importe"), QStringLiteral("$ 1.500")},
                          {QStringLiteral("fecha"), QStringLiteral("10/12/2026")}});
    return {due, copy, reminder};
}

QList<PracticeTemplate> service()
{
    // One name in two languages: Wati's send names no language, and the first one listed is taken.
    const QList<PracticeParameter> visit{{QStringLiteral("nome"), QStringLiteral("Carla")},
                                         {QStringLiteral("data"), QStringLiteral("12/12/2026")},
                                         {QStringLiteral("hora"), QStringLiteral("14:30")}};
    auto appointment = made(QStringLiteral("confirmacao_consulta"), portuguese, utility,
                            QStringLiteral("Olá, {{nome}}! Sua consulta está marcada para {{data}}, às {{hora}}. Você confirma?"), visit);
    appointment.buttons = quickReplies({QStringLiteral("Confirmo"), QStringLiteral("Preciso remarcar")});
    auto appointmentEnglish = made(QStringLiteral("confirmacao_consulta"), english, utility,
                                   QStringLiteral("Hello, {{nome}}! Your appointment is on {{data}} at {{hora}}. Can you make it?"), visit);
    appointmentEnglish.buttons = quickReplies({QStringLiteral("I will be there"), QStringLiteral("I need another day")});

    // Positions as names, as Wati shows templates that were imported from Meta.
    auto shipped = made(QStringLiteral("pedido_enviado"), portuguese, utility,
                        QStringLiteral("Oi, {{1}}! Seu pedido {{2}} saiu para entrega e chega até {{3}}."),
                        {{QStringLiteral("1"), QStringLiteral("Diego")},
                         {QStringLiteral("2"), QStringLiteral("#10482")},
                         {QStringLiteral("3"), QStringLiteral("18h")},
                         {QStringLiteral("4"), QStringLiteral("BR10482XY")}});
    shipped.header = Header::Text;
    shipped.headerValue = QStringLiteral("Pedido a caminho");
    shipped.buttons = {{Kind::Url, QStringLiteral("Rastrear"), QStringLiteral("https://loja.example/rastreio/{{4}}")}};

    auto survey = made(QStringLiteral("pesquisa_satisfacao"), portuguese, utility,
                       QStringLiteral("{{1}}, como foi o seu atendimento de hoje?"), {{QStringLiteral("1"), QStringLiteral("Elisa")}});
    survey.buttons = quickReplies({QStringLiteral("Ótimo"), QStringLiteral("Bom"), QStringLiteral("Pode melhorar")});

    auto holiday = made(QStringLiteral("aviso_feriado"), portuguese, utility,
                        QStringLiteral("Não haverá atendimento neste feriado. Voltamos no próximo dia útil, às 8h."));
    holiday.buttons = {{Kind::Phone, QStringLiteral("Ligar para o plantão"), QStringLiteral("+551130000000")}};
    return {appointment, appointmentEnglish, shipped, survey, holiday};
}

QList<PracticeTemplate> relationship()
{
    auto welcome = made(QStringLiteral("welcome_customer"), english, utility,
                        QStringLiteral("Welcome, {{first_name}}! Reply to this message whenever you need us."),
                        {{QStringLiteral("first_name"), QStringLiteral("Frank")}});

    auto code =
        made(QStringLiteral("codigo_acesso"), portuguese, authentication,
             QStringLiteral("{{1}} é o seu código de acesso. Não o compartilhe."), {{QStringLiteral("1"), QStringLiteral("482913")}});

    auto news = made(QStringLiteral("novidades_da_semana"), portuguese, marketing,
                     QStringLiteral("{{nome}}, as novidades da semana chegaram à nossa loja."),
                     {{QStringLiteral("nome"), QStringLiteral("Gabriela")}});
    news.header = Header::Image;
    news.headerValue = QStringLiteral("https://loja.example/imagens/novidades.jpg");
    news.buttons = {{Kind::Url, QStringLiteral("Ver na loja"), QStringLiteral("https://loja.example/novidades")}};
    news.footer = QStringLiteral("Responda SAIR para não receber mais");

    auto sale = made(QStringLiteral("promo_fim_de_semana"), portuguese, marketing,
                     QStringLiteral("{{nome}}, só neste fim de semana: {{desconto}} em toda a loja!"),
                     {{QStringLiteral("nome"), QStringLiteral("Heitor")}, {QStringLiteral("desconto"), QStringLiteral("20%")}});
    sale.status = QStringLiteral("PAUSED");

    auto increase = made(QStringLiteral("reajuste_plano"), portuguese, utility,
                         QStringLiteral("{{nome}}, o valor do seu plano passa a ser {{valor}} a partir de {{data}}."),
                         {{QStringLiteral("nome"), QStringLiteral("Iara")},
                          {QStringLiteral("valor"), QStringLiteral("R$ 89,90")},
                          {QStringLiteral("data"), QStringLiteral("01/01/2027")}});
    increase.status = QStringLiteral("PENDING");

    auto lottery =
        made(QStringLiteral("sorteio_premio"), portuguese, marketing,
             QStringLiteral("Parabéns, {{nome}}! Você pode ter ganhado um prêmio."), {{QStringLiteral("nome"), QStringLiteral("João")}});
    lottery.status = QStringLiteral("REJECTED");
    return {welcome, code, news, sale, increase, lottery};
}

} // namespace

QStringList PracticeTemplate::quickReplies() const
{
    QStringList texts;
    for (const PracticeButton &button : buttons) {
        if (button.kind == PracticeButton::Kind::QuickReply)
            texts.append(button.text);
    }
    return texts;
}

QString PracticeTemplate::rendered(const QMap<QString, QString> &values) const
{
    QString text;
    qsizetype from = 0;
    // One pass, so that a value that looks like a hole stays as it was typed.
    for (qsizetype open = body.indexOf(QLatin1String("{{")); open >= 0; open = body.indexOf(QLatin1String("{{"), from)) {
        const qsizetype end = body.indexOf(QLatin1String("}}"), open);
        if (end < 0)
            break;
        text += body.mid(from, open - from) + values.value(body.mid(open + 2, end - open - 2));
        from = end + 2;
    }
    return text + body.mid(from);
}

bool PracticeTemplate::isNamed() const
{
    const QStringList holes = holesIn(body);
    return !holes.isEmpty() && !holes.first().at(0).isDigit();
}

QList<PracticeTemplate> practiceTemplates(const Invention &invention)
{
    QList<PracticeTemplate> all = billing() + service() + relationship();
    for (PracticeTemplate &item : all)
        item.components = componentsOf(item);
    all += metaTemplates();
    for (PracticeTemplate &item : all)
        nameIds(item, invention);
    return all;
}

void nameIds(PracticeTemplate &item, const Invention &invention)
{
    constexpr int idLength = 17;
    item.id = invention.hex(QStringLiteral("template"), item.name + item.language, 24);
    item.metaId = invention.digits(QStringLiteral("template"), item.name + item.language, idLength);
}

} // namespace recado::simulator
