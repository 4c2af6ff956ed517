#include "simulator/world.h"

#include "simulator/replies.h"

#include <array>

namespace recado::simulator {

namespace {

constexpr auto sessionWindow = std::chrono::hours(24);

// The Brazilian mobile number without the ninth digit: what WhatsApp still calls many people who had a number before it came.
QString withoutNinthDigit(const QString &digits)
{
    const bool isMobile = digits.size() == 13 && digits.startsWith(QLatin1String("55")) && digits[4] == QLatin1Char('9');
    return isMobile ? digits.left(4) + digits.mid(5) : digits;
}

QString personKey(int number, const QString &digits)
{
    return QString::number(number) + QLatin1Char('/') + withoutNinthDigit(digits);
}

} // namespace

World::World(quint32 seed, Adversity adversity)
    : m_invention(seed), m_adversity(std::move(adversity)), m_templates(practiceTemplates(m_invention)), m_media(m_invention)
{
    const std::array<std::pair<QString, QString>, 3> numbers{{{QStringLiteral("5511930000101"), QStringLiteral("Vendas")},
                                                              {QStringLiteral("5511930000202"), QStringLiteral("Suporte")},
                                                              {QStringLiteral("5511930000303"), QStringLiteral("Financeiro")}}};
    for (const auto &[digits, name] : numbers) {
        m_numbers.append({digits, name, m_invention.hex(QStringLiteral("channel"), digits, 24),
                          m_invention.digits(QStringLiteral("phone number id"), digits, 15)});
    }
}

QString World::wabaId() const
{
    return m_invention.digits(QStringLiteral("waba"), {}, 15);
}

QString World::tokenFor(const QString &provider) const
{
    return QStringLiteral("practice-") + m_invention.hex(QStringLiteral("token"), provider, 32);
}

int World::findNumber(const QString &digitsOrName) const
{
    for (int i = 0; i < m_numbers.size(); ++i) {
        if (m_numbers[i].digits == digitsOrName || m_numbers[i].name.compare(digitsOrName, Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

int World::findNumberId(const QString &phoneNumberId) const
{
    for (int i = 0; i < m_numbers.size(); ++i) {
        if (m_numbers[i].phoneNumberId == phoneNumberId)
            return i;
    }
    return -1;
}

const PracticeTemplate *World::findTemplate(const QString &name, const QString &language) const
{
    for (const PracticeTemplate &item : m_templates) {
        if (item.name == name && (language.isEmpty() || item.language == language))
            return &item;
    }
    return nullptr;
}

const PracticeTemplate *World::findTemplateId(const QString &metaId) const
{
    for (const PracticeTemplate &item : m_templates) {
        if (item.metaId == metaId)
            return &item;
    }
    return nullptr;
}

void World::putTemplate(const PracticeTemplate &item)
{
    for (PracticeTemplate &known : m_templates) {
        if (known.name == item.name && known.language == item.language) {
            known = item;
            return;
        }
    }
    m_templates.append(item);
}

bool World::removeTemplates(const QString &name, const QString &metaId)
{
    return m_templates.removeIf([&](const PracticeTemplate &item) {
        return item.name == name && (metaId.isEmpty() || item.metaId == metaId);
    }) > 0;
}

QString World::personOf(const QString &digits)
{
    return withoutNinthDigit(digits);
}

void World::countCopy(const QString &recipient)
{
    const std::lock_guard lock(m_mutex);
    ++m_copies[recipient];
}

int World::copies(const QString &recipient) const
{
    const std::lock_guard lock(m_mutex);
    return m_copies.value(recipient);
}

QHash<QString, int> World::allCopies() const
{
    const std::lock_guard lock(m_mutex);
    return m_copies;
}

QHash<QString, int> World::allAccepted() const
{
    const std::lock_guard lock(m_mutex);
    return m_accepted;
}

int World::restriction() const
{
    const std::lock_guard lock(m_mutex);
    return m_adversity.restrictAfter > 0 && m_acceptedAll >= m_adversity.restrictAfter ? m_adversity.restrictionCode : 0;
}

void World::pauseTemplate(const QString &name, const QString &language)
{
    for (PracticeTemplate &item : m_templates) {
        if (item.name == name && item.language == language)
            item.status = QStringLiteral("PAUSED");
    }
}

int World::accepted(const QString &recipient) const
{
    const std::lock_guard lock(m_mutex);
    return m_accepted.value(recipient);
}

MessagePtr World::accept(const NewMessage &order, Instant now)
{
    const int restricted = restriction();
    int nth = 0;
    int nthOfAll = 0;
    {
        const std::lock_guard lock(m_mutex);
        nth = ++m_accepted[order.recipient];
        nthOfAll = ++m_acceptedAll;
    }
    const QString key = QStringLiteral("%1/%2").arg(order.recipient).arg(nth);
    auto message = std::make_shared<PracticeMessage>();
    message->dialect = order.dialect;
    message->localId = order.localId.isEmpty() ? m_invention.uuid(QStringLiteral("local id"), key) : order.localId;
    message->id = m_invention.hex(QStringLiteral("message"), key, 24);
    message->recipient = order.recipient;
    message->fault = faultOf(order.recipient);
    message->restriction = restricted;
    message->waId = message->fault == Fault::OtherWaId ? withoutNinthDigit(order.recipient) : order.recipient;
    message->wamid = m_invention.wamid(message->waId, key);
    message->number = order.number;
    message->broadcast = order.broadcast;
    message->package = order.package;
    message->opaque = order.opaque;
    message->content = order.content;
    message->text = order.text.isEmpty() ? wordsOf(order.content) : order.text;
    message->answersTo = order.answersTo;
    if (order.pattern) {
        message->templateId = order.pattern->id;
        message->templateName = order.pattern->name;
    }
    message->created = now;
    remember(message);
    if (order.pattern && nthOfAll == m_adversity.pauseTemplateAfter)
        pauseTemplate(order.pattern->name, order.pattern->language);
    return message;
}

MessagePtr World::receiveReply(const PracticeMessage &original, Instant now)
{
    auto reply = std::make_shared<PracticeMessage>();
    reply->dialect = original.dialect;
    reply->inbound = true;
    reply->localId = m_invention.uuid(QStringLiteral("inbound local id"), original.id);
    reply->id = m_invention.hex(QStringLiteral("inbound"), original.id, 24);
    reply->recipient = original.recipient;
    reply->waId = original.waId;
    reply->wamid = m_invention.wamid(original.waId, QStringLiteral("inbound/") + original.id);
    reply->number = original.number;
    reply->answersTo = original.wamid;
    const PracticeTemplate *pattern = findTemplate(original.templateName);
    reply->content = replyTo(original, pattern, m_invention, m_media);
    reply->text = wordsOf(reply->content);
    reply->button = reply->type() == QLatin1String("button") ? reply->text : QString();
    reply->created = now;
    remember(reply);
    return reply;
}

void World::remember(const MessagePtr &message)
{
    const QString key = personKey(message->number, message->recipient);
    message->conversationId = m_invention.hex(QStringLiteral("conversation"), key, 24);
    message->ticketId = m_invention.hex(QStringLiteral("ticket"), key, 24);
    m_messages.push_back(message);
    m_byLocalId.insert(QString::number(message->number) + QLatin1Char('/') + message->localId, message);
    m_byWamid.insert(message->wamid, message);
    m_byPerson[key].push_back(message);
    if (!message->package.isEmpty())
        m_byPackage[message->package].push_back(message);
}

MessagePtr World::findMessage(int number, const QString &localId) const
{
    return m_byLocalId.value(QString::number(number) + QLatin1Char('/') + localId);
}

MessagePtr World::findWamid(const QString &wamid) const
{
    return m_byWamid.value(wamid);
}

std::vector<MessagePtr> World::package(const QString &id) const
{
    return m_byPackage.value(id);
}

std::vector<MessagePtr> World::conversation(int number, const QString &person) const
{
    return m_byPerson.value(personKey(number, person));
}

bool World::windowIsOpen(int number, const QString &person, Instant now) const
{
    const std::vector<MessagePtr> all = conversation(number, person);
    for (auto message = all.rbegin(); message != all.rend(); ++message) {
        if ((*message)->inbound)
            return now - (*message)->created < sessionWindow;
    }
    return false;
}

bool World::takesFreeForm(int number, const QString &person, Instant now) const
{
    return faultOf(person) != Fault::WindowClosed || windowIsOpen(number, person, now);
}

bool World::isFirstFrom(const PracticeMessage &inbound) const
{
    for (int number = 0; number < m_numbers.size(); ++number) {
        for (const MessagePtr &message : conversation(number, inbound.recipient)) {
            if (message->inbound && message->id != inbound.id)
                return false;
        }
    }
    return true;
}

QString World::nameOf(const QString &person) const
{
    static const QStringList names{QStringLiteral("Ana"),   QStringLiteral("Bruno"), QStringLiteral("Carla"),    QStringLiteral("Diego"),
                                   QStringLiteral("Elisa"), QStringLiteral("Fábio"), QStringLiteral("Gabriela"), QStringLiteral("Heitor"),
                                   QStringLiteral("Iara"),  QStringLiteral("João")};
    return names[m_invention.pick(QStringLiteral("name"), withoutNinthDigit(person), names.size())];
}

} // namespace recado::simulator
