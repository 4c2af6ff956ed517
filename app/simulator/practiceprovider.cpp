#include "simulator/practiceprovider.h"

#include "base/log.h"
#include "simulator/httpserver.h"
#include "simulator/wati/answers.h"
#include "simulator/wati/watiserver.h"
#include "simulator/webhookposter.h"

namespace recado::simulator {

namespace {

const auto tenant = QStringLiteral("practice");

QString progressName(Progress progress)
{
    switch (progress) {
    case Progress::Accepted: return QStringLiteral("accepted");
    case Progress::Sent: return QStringLiteral("sent");
    case Progress::Delivered: return QStringLiteral("delivered");
    case Progress::Read: return QStringLiteral("read");
    case Progress::Replied: return QStringLiteral("replied");
    case Progress::Failed: return QStringLiteral("failed");
    }
    return {};
}

QJsonObject stateOf(const World &world, const WebhookPoster::Counts &webhooks)
{
    QJsonObject copies;
    QJsonObject accepted;
    const QHash<QString, int> counts = world.allCopies();
    for (auto item = counts.begin(); item != counts.end(); ++item) {
        copies.insert(item.key(), item.value());
        accepted.insert(item.key(), world.accepted(item.key()));
    }
    QJsonArray messages;
    for (const MessagePtr &message : world.messages()) {
        messages.append(QJsonObject{{QStringLiteral("inbound"), message->inbound},
                                    {QStringLiteral("local_message_id"), message->localId},
                                    {QStringLiteral("id"), message->id},
                                    {QStringLiteral("wamid"), message->wamid},
                                    {QStringLiteral("recipient"), message->recipient},
                                    {QStringLiteral("channel"), world.numbers()[message->number].digits},
                                    {QStringLiteral("template"), message->templateName},
                                    {QStringLiteral("broadcast"), message->broadcast},
                                    {QStringLiteral("text"), message->text},
                                    {QStringLiteral("status"), progressName(message->progress)},
                                    {QStringLiteral("failed_code"), message->failedCode},
                                    {QStringLiteral("fault"), faultName(message->fault)}});
    }
    return {{QStringLiteral("copies"), copies},
            {QStringLiteral("accepted"), accepted},
            {QStringLiteral("messages"), messages},
            {QStringLiteral("webhooks"), QJsonObject{{QStringLiteral("pending"), webhooks.pending},
                                                     {QStringLiteral("delivered"), webhooks.delivered},
                                                     {QStringLiteral("abandoned"), webhooks.abandoned}}}};
}

} // namespace

class PracticeProvider::Impl {
public:
    explicit Impl(PracticeOptions given) : options(std::move(given)), world(options.seed), hooks(world)
    {
        if (!options.hook.isEmpty())
            hooks.addForAll(options.hook);
    }

    // What lives from start() to stop(). The loop comes first and so goes last: the others' unfinished business is held by it.
    struct Running {
        Running(Impl &impl)
            : poster(loop, impl.options.pace),
              player(impl.world, loop, impl.options.pace,
                     [this, &impl](const Notice &notice, std::function<void()> done) { impl.hooks.tell(poster, notice, std::move(done)); }),
              wati(impl.world, player, impl.hooks, impl.access(), impl.options.pace),
              server(loop, [this, &impl](const HttpRequest &request, const std::shared_ptr<Exchange> &exchange) {
                  handle(impl, request, exchange);
              })
        {
        }

        void handle(Impl &impl, const HttpRequest &request, const std::shared_ptr<Exchange> &exchange)
        {
            const bool asksForState = request.path == QStringList{QStringLiteral("practice"), QStringLiteral("state")};
            if (!asksForState || !request.fromThisComputer)
                wati.handle(request, exchange);
            else if (request.method != "GET")
                exchange->answer({405, {}, {}, {{QByteArrayLiteral("Allow"), QByteArrayLiteral("GET")}}});
            else
                exchange->answer(wati::jsonAnswer(200, stateOf(impl.world, poster.counts())));
        }

        Loop loop;
        WebhookPoster poster;
        Player player;
        wati::WatiServer wati;
        HttpServer server;
    };

    wati::Access access() const { return {tenant, world.tokenFor(QStringLiteral("wati")), options.templateSendsPerTenSeconds}; }

    PracticeOptions options;
    World world;
    wati::Hooks hooks;
    QUrl baseUrl;
    std::unique_ptr<Running> running;
};

PracticeProvider::PracticeProvider(PracticeOptions options) : m_impl(std::make_unique<Impl>(std::move(options))) {}

PracticeProvider::~PracticeProvider()
{
    stop();
}

Result<QUrl> PracticeProvider::start()
{
    if (m_impl->running)
        return m_impl->baseUrl;
    auto running = std::make_unique<Impl::Running>(*m_impl);
    const auto port = running->server.listen(m_impl->options.address, m_impl->options.port);
    if (!port)
        return port.error();
    m_impl->options.port = *port;
    m_impl->baseUrl.setScheme(QStringLiteral("http"));
    m_impl->baseUrl.setHost(m_impl->options.address);
    m_impl->baseUrl.setPort(*port);
    running->loop.start();
    m_impl->running = std::move(running);
    qCInfo(logPractice, "practice provider listens at port %d", int(*port));
    return m_impl->baseUrl;
}

void PracticeProvider::stop()
{
    if (!m_impl->running)
        return;
    m_impl->running->loop.stop();
    m_impl->running.reset();
}

QJsonObject PracticeProvider::credentials() const
{
    QJsonArray numbers;
    for (const PracticeNumber &number : m_impl->world.numbers())
        numbers.append(QJsonObject{{QStringLiteral("number"), number.digits}, {QStringLiteral("name"), number.name}});
    const wati::Access access = m_impl->access();
    return {{QStringLiteral("base_url"), m_impl->baseUrl.toString()},
            {QStringLiteral("wati"), QJsonObject{{QStringLiteral("tenant"), access.tenant},
                                                 {QStringLiteral("token"), access.token},
                                                 {QStringLiteral("numbers"), numbers}}}};
}

int PracticeProvider::copiesReceived(const QString &recipientDigits) const
{
    return m_impl->world.copies(recipientDigits);
}

int PracticeProvider::copiesAccepted(const QString &recipientDigits) const
{
    return m_impl->world.accepted(recipientDigits);
}

} // namespace recado::simulator
