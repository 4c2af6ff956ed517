#include "tour/conversationguide.h"

#include "mainwindow.h"
#include "pages/conversationspage.h"
#include "preferences/preferences.h"
#include "store/conversationstore.h"
#include "store/messagestore.h"

#include <QAbstractButton>
#include <QMenu>

#include <tuple>

namespace recado::tour {

using test::child;

namespace {

constexpr int settle = 900;

// What people say, told to the real store.
class Talk {
public:
    Talk(test::PracticeHouse &house, const QString &number, const QString &name) : m_house(house), m_number(number), m_name(name) {}

    ConversationId id;

    Talk &hear(IncomingMessage message, int minutesAgo)
    {
        static int ids = 0;
        message.providerId = QStringLiteral("tour.%1").arg(++ids);
        message.address = m_number;
        message.profileName = m_name;
        message.occurredAt = at(minutesAgo);
        const auto taken = test::await(m_house.app().core().database->write([=, this](Connection &c) {
            return ConversationStore(c).take(m_house.account().id, message, at(minutesAgo), {});
        }));
        id = taken ? taken->conversation : ConversationId();
        return *this;
    }
    Talk &hear(const QString &text, int minutesAgo)
    {
        IncomingMessage message;
        message.type = IncomingType::Text;
        message.text = text;
        return hear(message, minutesAgo);
    }
    Talk &hear(IncomingType type, int minutesAgo, const QString &text = {})
    {
        IncomingMessage message;
        message.type = type;
        message.text = text;
        message.word = toString(type);
        if (type == IncomingType::Location)
            message.location = IncomingLocation{-23.5614, -46.6559, QStringLiteral("MASP"), QStringLiteral("Av. Paulista, 1578")};
        else if (type == IncomingType::Contacts)
            message.cards = {{QStringLiteral("Otávio Cunha"), {QStringLiteral("+5511944443322")}}};
        else if (type == IncomingType::Order)
            message.items = {{QStringLiteral("SKU-7"), QStringLiteral("2"), QStringLiteral("39.90"), QStringLiteral("BRL")}};
        else if (type == IncomingType::Image || type == IncomingType::Document || type == IncomingType::Audio || type == IncomingType::Video)
            message.media = IncomingMedia{QStringLiteral("m1"), {}, {}, type == IncomingType::Document ? QStringLiteral("comprovante.pdf") : QString(), {},
                                          type == IncomingType::Audio, false};
        return hear(message, minutesAgo);
    }
    Talk &say(const QString &text, int minutesAgo, EventKind verdict = EventKind::Read)
    {
        Message message;
        message.id = MessageId::make();
        message.account = m_house.account().id;
        message.recipient = QLatin1Char('+') + m_number;
        message.typed = message.recipient;
        message.content = QStringLiteral("{\"type\":\"text\",\"text\":{\"body\":\"%1\"}}").arg(text).toUtf8();
        message.renderedText = text;
        message.state = MessageState::Accepted;
        message.verdict = verdict;
        std::ignore = test::await(m_house.app().core().database->write([=, this](Connection &c) { return MessageStore(c).insert(message, QString(), at(minutesAgo)); }));
        return *this;
    }

private:
    Instant at(int minutesAgo) const { return m_house.app().core().now() - std::chrono::minutes(minutesAgo); }

    test::PracticeHouse &m_house;
    QString m_number;
    QString m_name;
};

struct Cast {
    ConversationId maria, joao, rita, closed;
};

Cast fill(test::PracticeHouse &house)
{
    ConversationService &conversations = house.app().conversations();
    Talk maria(house, QStringLiteral("5511988882201"), QStringLiteral("Maria da Conceição"));
    maria.say(QStringLiteral("Olá, Maria! Seu pedido 4471 saiu para entrega."), 190)
        .hear(QStringLiteral("Obrigada! Que horas chega?"), 95)
        .hear(IncomingType::Image, 94)
        .hear(IncomingType::Location, 93)
        .say(QStringLiteral("Entre 14h e 16h."), 80)
        .hear(IncomingType::Audio, 42)
        .hear(IncomingType::Document, 40, QStringLiteral("segue o comprovante"))
        .hear(QStringLiteral("Não chegou ainda. Podem *verificar* por favor?"), 38);
    Talk joao(house, QStringLiteral("5521997312202"), QStringLiteral("João Pedro Alves"));
    joao.hear(IncomingType::Order, 20).hear(QStringLiteral("Quero dois, com entrega em Niterói"), 19);
    Talk rita(house, QStringLiteral("5531984212203"), QStringLiteral("Rita de Cássia"));
    rita.hear(QStringLiteral("Bom dia, preciso remarcar"), 260).say(QStringLiteral("Bom dia! Para que dia?"), 250).hear(IncomingType::Contacts, 241);
    Talk closed(house, QStringLiteral("5562999112204"), QStringLiteral("Nazaré Souza"));
    closed.hear(QStringLiteral("Vocês abrem no feriado?"), 60 * 31);
    Talk(house, QStringLiteral("5585988122205"), QString()).hear(IncomingType::Sticker, 3);
    Talk(house, QStringLiteral("5551993332206"), QStringLiteral("Fernanda Rocha")).hear(QStringLiteral("Fechado!"), 300).say(QStringLiteral("Combinado. Até amanhã!"), 290);
    Talk igor(house, QStringLiteral("5571987872207"), QStringLiteral("Igor Santos"));
    igor.hear(QStringLiteral("ok"), 500).say(QStringLiteral("Enviamos a segunda via."), 480, EventKind::Failed);
    Talk paulo(house, QStringLiteral("5547991202208"), QStringLiteral("Paulo Hahn"));
    paulo.hear(QStringLiteral("Resolvido, obrigado!"), 900);
    std::ignore = test::await(conversations.assign(maria.id, QStringLiteral("Luísa Prado")));
    std::ignore = test::await(conversations.assign(rita.id, QStringLiteral("Bento Ribeiro")));
    std::ignore = test::await(conversations.setStatus(rita.id, ConversationStatus::Pending));
    std::ignore = test::await(conversations.setStatus(paulo.id, ConversationStatus::Solved));
    std::ignore = test::await(conversations.addNote(maria.id, QStringLiteral("Luísa Prado"), QStringLiteral("Transportadora avisou atraso; prometi retorno até as 16h.")));
    std::ignore = test::await(conversations.addNote(maria.id, QStringLiteral("Bento Ribeiro"), QStringLiteral("Cliente desde 2019, prefere áudio.")));
    return {maria.id, joao.id, rita.id, closed.id};
}

} // namespace

void visitConversations(Album &album, MainWindow &window, test::PracticeHouse &house)
{
    auto *page = window.findChild<ConversationsPage *>();
    window.showPage(MainWindow::Conversations);
    Preferences::in(house.app().options().dataDir).setOperatorName(QStringLiteral("Luísa Prado"));
    static const Cast cast = fill(house); // the second walk, in the other colours, finds them
    ConversationFilter all;
    all.status.reset();
    page->setFilter(all);
    QTest::qWait(settle);
    album.take(&window, QStringLiteral("conversations"));
    page->open(cast.maria);
    QTest::qWait(settle);
    album.take(&window, QStringLiteral("conversations-thread"));
    child<QAbstractButton>(window, "conversation.notes")->click();
    QTest::qWait(settle);
    album.take(&window, QStringLiteral("conversations-notes"));
    child<QAbstractButton>(window, "conversation.notes")->click();
    child<QAbstractButton>(window, "conversation.status")->click();
    QTest::qWait(200);
    album.take(&window, QStringLiteral("conversations-status"));
    for (QMenu *menu : window.findChildren<QMenu *>())
        menu->close();
    page->open(cast.closed);
    QTest::qWait(settle);
    album.take(&window, QStringLiteral("conversations-closed"));
    ConversationFilter narrow;
    narrow.isUnreadOnly = true;
    narrow.waitingMinutes = 15;
    page->setFilter(narrow);
    page->open(cast.joao);
    QTest::qWait(settle);
    album.take(&window, QStringLiteral("conversations-filter"));
    narrow = {};
    narrow.text = QStringLiteral("comprovante");
    page->setFilter(narrow);
    QTest::qWait(settle);
    album.take(&window, QStringLiteral("conversations-search"));
    narrow.text = QStringLiteral("ninguém disse isto");
    page->setFilter(narrow);
    QTest::qWait(settle);
    album.take(&window, QStringLiteral("conversations-nohits"));
    page->setFilter({});
    window.resize(1024, 700);
    page->open(cast.maria);
    QTest::qWait(settle);
    album.take(&window, QStringLiteral("conversations-narrow"));
    window.resize(1280, 800);
}

} // namespace recado::tour
