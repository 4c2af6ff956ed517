#include "simulator/practiceprovider.h"

#include "base/log.h"
#include "simulator/answers.h"
#include "simulator/copies.h"
#include "simulator/gateway/gatewayserver.h"
#include "simulator/lateexchange.h"
#include "simulator/meta/metaserver.h"
#include "simulator/serpro/serproserver.h"
#include "simulator/state.h"
#include "simulator/wati/watiserver.h"
#include "simulator/webhookposter.h"

namespace recado::simulator {

namespace {

const auto tenant = QStringLiteral("practice");

} // namespace

class PracticeProvider::Impl {
public:
    explicit Impl(PracticeOptions given)
        : options(std::move(given)), world(options.seed, options.adversity), watiHooks(world), metaHooks(world, metaAccess()), gatewayHook(world),
          serproHooks(world)
    {
        if (!options.hook.isEmpty())
            watiHooks.addForAll(options.hook);
    }

    // A message's story is told in the dialect that it was accepted in.
    void tell(WebhookPoster &poster, const Notice &notice, std::function<void()> done) const
    {
        switch (notice.message->dialect) {
        case Dialect::Wati: watiHooks.tell(poster, notice, std::move(done)); break;
        case Dialect::Meta: metaHooks.tell(poster, notice, std::move(done)); break;
        case Dialect::Gateway: gatewayHook.tell(poster, notice, std::move(done)); break;
        case Dialect::Serpro: serproHooks.tell(poster, notice, std::move(done)); break;
        }
    }

    // What lives from start() to stop(). The loop comes first and so goes last: the others' unfinished business is held by it.
    struct Running {
        Running(Impl &impl)
            : poster(loop, impl.options.pace, impl.options.caFile),
              player(impl.world, loop, impl.options.pace, impl.options.quiet ? Player::Teller() : tellerOf(impl)),
              desk{impl.world, player, loop, poster, impl.options.pace}, wati(desk, impl.watiHooks, impl.watiAccess()),
              meta(desk, impl.metaHooks), gateway(desk, impl.gatewayHook, impl.gatewayAccess()),
              serpro(desk, impl.serproHooks, impl.serproAccess()),
              latency(impl.options.latency),
              server(loop, [this](const HttpRequest &request, const std::shared_ptr<Exchange> &exchange) { handle(request, exchange); })
        {
        }

        Player::Teller tellerOf(Impl &impl)
        {
            return [this, &impl](const Notice &notice, std::function<void()> done) { impl.tell(poster, notice, std::move(done)); };
        }

        void handle(const HttpRequest &request, const std::shared_ptr<Exchange> &exchange)
        {
            const bool asksForPage = request.path.value(0) == QLatin1String("practice") && request.fromThisComputer;
            if (asksForPage && request.path.mid(1) == QStringList{QStringLiteral("state")})
                exchange->answer(request.method == "GET" ? jsonAnswer(200, stateOf(desk.world, poster.counts())) : wrongMethod("GET"));
            else if (asksForPage && request.path.mid(1) == QStringList{QStringLiteral("copies")})
                exchange->answer(request.method == "GET" ? jsonAnswer(200, copies(request)) : wrongMethod("GET"));
            else
                dispatch(request, latency.count() > 0 ? std::make_shared<LateExchange>(exchange, loop, latency) : exchange);
        }

        QJsonObject copies(const HttpRequest &request) const
        {
            if (const auto recipient = request.queryValue(QStringLiteral("recipient")))
                return copiesOf(desk.world, *recipient);
            const auto above = request.queryValue(QStringLiteral("above"));
            return copiesOf(desk.world, poster.counts(), above ? above->toInt() : 1);
        }

        void dispatch(const HttpRequest &request, const std::shared_ptr<Exchange> &exchange)
        {
            if (meta::MetaServer::isOurs(request))
                meta.handle(request, exchange);
            else if (gateway::GatewayServer::isOurs(request))
                gateway.handle(request, exchange);
            else if (serpro::SerproServer::isOurs(request))
                serpro.handle(request, exchange);
            else
                wati.handle(request, exchange);
        }

        Loop loop;
        WebhookPoster poster;
        Player player;
        Desk desk;
        wati::WatiServer wati;
        meta::MetaServer meta;
        gateway::GatewayServer gateway;
        serpro::SerproServer serpro;
        std::chrono::milliseconds latency;
        HttpServer server;
    };

    wati::Access watiAccess() const { return {tenant, world.tokenFor(QStringLiteral("wati")), options.templateSendsPerTenSeconds}; }
    meta::Access metaAccess() const
    {
        const Invention &invention = world.invention();
        return {world.tokenFor(QStringLiteral("meta")), invention.digits(QStringLiteral("app"), {}, 15),
                invention.hex(QStringLiteral("app secret"), {}, 32), world.tokenFor(QStringLiteral("meta verify")),
                QStringLiteral("v25.0")};
    }
    gateway::Access gatewayAccess() const
    {
        return {options.gatewayHeader, world.tokenFor(QStringLiteral("gateway")), QStringLiteral("practice"),
                world.tokenFor(QStringLiteral("gateway password"))};
    }
    serpro::Access serproAccess() const
    {
        return {QStringLiteral("practice-client"), world.tokenFor(QStringLiteral("serpro")), options.tokenLifetime};
    }
    QJsonObject providers() const;

    PracticeOptions options;
    World world;
    wati::Hooks watiHooks;
    meta::Hooks metaHooks;
    gateway::Hook gatewayHook;
    serpro::Hooks serproHooks;
    QUrl baseUrl;
    std::unique_ptr<Running> running;
};

// What `recadoctl account add --provider X --set … --secret …` takes for each.
QJsonObject PracticeProvider::Impl::providers() const
{
    using namespace Qt::Literals::StringLiterals;
    const auto account = [this](QJsonObject settings, const QJsonObject &secrets) {
        settings.insert("base_url"_L1, baseUrl.toString());
        return QJsonObject{{"settings"_L1, settings}, {"secrets"_L1, secrets}};
    };
    const QString number = world.numbers().first().phoneNumberId;
    const meta::Access meta = metaAccess();
    const gateway::Access gateway = gatewayAccess();
    const serpro::Access serpro = serproAccess();
    return {
        {"wati"_L1, account({{"tenant"_L1, watiAccess().tenant}}, {{"token"_L1, watiAccess().token}})},
        {"meta"_L1, account({{"graph_version"_L1, meta.version},
                             {"waba_id"_L1, world.wabaId()},
                             {"app_id"_L1, meta.appId}},
                            {{"token"_L1, meta.token}, {"app_secret"_L1, meta.appSecret}, {"verify_token"_L1, meta.verifyToken}})},
        {"gateway"_L1, account({{"auth_header"_L1, QString::fromLatin1(gateway.headerName)}, {"number"_L1, world.numbers().first().digits}},
                               {{"token"_L1, gateway.token}, {"username"_L1, gateway.user}, {"password"_L1, gateway.password}})},
        {"serpro"_L1, account({{"waba_id"_L1, world.wabaId()}, {"phone_number_id"_L1, number}},
                              {{"client_id"_L1, serpro.clientId}, {"client_secret"_L1, serpro.clientSecret}})}};
}

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
    for (const PracticeNumber &number : m_impl->world.numbers()) {
        numbers.append(QJsonObject{{QStringLiteral("number"), number.digits},
                                   {QStringLiteral("name"), number.name},
                                   {QStringLiteral("phone_number_id"), number.phoneNumberId}});
    }
    const wati::Access access = m_impl->watiAccess();
    return {{QStringLiteral("base_url"), m_impl->baseUrl.toString()},
            {QStringLiteral("wati"), QJsonObject{{QStringLiteral("tenant"), access.tenant},
                                                 {QStringLiteral("token"), access.token},
                                                 {QStringLiteral("numbers"), numbers}}},
            {QStringLiteral("providers"), m_impl->providers()}};
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
