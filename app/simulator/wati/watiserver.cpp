#include "simulator/wati/watiserver.h"

#include "base/secret.h"
#include "simulator/wati/answers.h"

#include <algorithm>

namespace recado::simulator::wati {

namespace {

constexpr qsizetype prefixLength = 3; // tenant, "api", version

const auto open = QStringLiteral("*");

bool matches(const QStringList &pattern, const QStringList &path)
{
    if (path.size() != prefixLength + pattern.size())
        return false;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QString &segment = path[prefixLength + i];
        if (segment.isEmpty() || (pattern[i] != open && segment.compare(pattern[i], Qt::CaseInsensitive) != 0))
            return false;
    }
    return true;
}

bool isWord(const QString &segment, const char *word)
{
    return segment.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
}

// /tenant/api/v1, /tenant/api/v2, and /api/ext/v3 without a tenant; 0 for another path.
int versionOf(const QStringList &path, const QString &tenant)
{
    if (path.value(0) == tenant && isWord(path.value(1), "api"))
        return isWord(path.value(2), "v1") ? 1 : isWord(path.value(2), "v2") ? 2 : 0;
    return isWord(path.value(0), "api") && isWord(path.value(1), "ext") && isWord(path.value(2), "v3") ? 3 : 0;
}

// Wati reference: application/json-patch+json is the default, application/json is listed too.
bool isJson(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').first().trimmed().toLower();
    return type == "application/json" || type == "application/json-patch+json" || type == "text/json";
}

} // namespace

WatiServer::WatiServer(const Desk &desk, Hooks &hooks, Access access)
    : m_world(desk.world), m_hooks(hooks), m_access(std::move(access)), m_sends(desk), m_bulk(desk), m_session(desk), m_people(desk),
      m_catalogue(desk)
{
    addSends();
    addReads();
    addThirdVersion();
}

void WatiServer::handle(const HttpRequest &request, const std::shared_ptr<Exchange> &exchange)
{
    const QStringList &path = request.path;
    const int version = versionOf(path, m_access.tenant);
    QByteArray otherMethod;
    for (const Route &route : m_routes) {
        if (!route.versions.contains(version) || !matches(route.pattern, path))
            continue;
        if (route.method != request.method) {
            otherMethod = route.method;
            continue;
        }
        Call call{{request, exchange, {}}, version};
        for (qsizetype i = 0; i < route.pattern.size(); ++i) {
            if (route.pattern[i] == open)
                call.arguments.append(path[prefixLength + i]);
        }
        dispatch(route, call);
        return;
    }
    HttpAnswer answer = textAnswer(otherMethod.isEmpty() ? 404 : 405);
    if (!otherMethod.isEmpty())
        answer.headers.append({QByteArrayLiteral("Allow"), otherMethod});
    exchange->answer(answer);
}

void WatiServer::dispatch(const Route &route, const Call &call)
{
    // Counted before anything can refuse it: what matters is how often it left the client.
    if (route.takes == Takes::Send || route.takes == Takes::SendJson) {
        for (const QString &recipient : recipientsOf(call))
            m_world.countCopy(recipient);
    }
    if (!isAuthorized(call.request)) {
        call.exchange->answer(textAnswer(401));
        return;
    }
    const auto wait = m_rates.pass(route.bucket, route.limit, RateWindow::Clock::now());
    if (wait.count() > 0) {
        HttpAnswer answer = textAnswer(429);
        answer.headers.append({QByteArrayLiteral("Retry-After"), QByteArray::number(static_cast<qint64>(wait.count()))});
        call.exchange->answer(answer);
        return;
    }
    if ((route.takes == Takes::Json || route.takes == Takes::SendJson) && !isJson(call.request.header("Content-Type"))) {
        call.exchange->answer(textAnswer(415));
        return;
    }
    route.act(call);
}

bool WatiServer::isAuthorized(const HttpRequest &request) const
{
    return equalInConstantTime(request.header("Authorization"), "Bearer " + m_access.token.toLatin1());
}

int WatiServer::channelOf(const Call &call) const
{
    const QString channel = call.request.queryValue(QStringLiteral("channelPhoneNumber")).value_or(QString());
    return channel.isEmpty() ? 0 : m_world.findNumber(channel);
}

void WatiServer::listTemplates(const Call &call) const
{
    const auto page = Page::of(call.request);
    if (!page) {
        call.exchange->answer(refusal(400, QStringLiteral("The pageSize or pageNumber is not valid.")));
        return;
    }
    if (channelOf(call) < 0) {
        call.exchange->answer(refusal(200, QStringLiteral("The channel number is not found.")));
        return;
    }
    const auto name = call.version == 2 ? call.request.queryValue(QStringLiteral("name")) : std::nullopt;
    const auto waba = call.version == 2 ? call.request.queryValue(QStringLiteral("wabaId")) : std::nullopt;
    QList<PracticeTemplate> found;
    for (const PracticeTemplate &item : m_world.templates()) {
        if (!item.isMetaOnly && (!name || item.name.contains(*name, Qt::CaseInsensitive)) && (!waba || *waba == m_world.wabaId()))
            found.append(item);
    }
    QJsonArray items;
    for (qsizetype i = page->first(); i < std::min(page->first() + page->size, found.size()); ++i)
        items.append(templateItem(found[i], call.version));
    call.exchange->answer(jsonAnswer(200, QJsonObject{{QStringLiteral("result"), true},
                                                      {QStringLiteral("messageTemplates"), items},
                                                      {QStringLiteral("link"), page->link(found.size())}}));
}

void WatiServer::listNumbers(const Call &call) const
{
    call.exchange->answer(jsonAnswer(200, numberList(m_world)));
}

void WatiServer::findMessage(const Call &call) const
{
    const int number = m_world.findNumber(call.arguments[0]);
    const MessagePtr message = number < 0 ? nullptr : m_world.findMessage(number, call.arguments[1]);
    if (message)
        call.exchange->answer(jsonAnswer(200, messageItem(*message)));
    else
        call.exchange->answer(textAnswer(404));
}

void WatiServer::listMessages(const Call &call) const
{
    const auto target = readTarget(call.arguments[0]);
    const auto page = Page::of(call.request);
    if (!target || !page) {
        call.exchange->answer(refusal(400, QStringLiteral("The target, pageSize or pageNumber is not valid.")));
        return;
    }
    const int number = target->channel.isEmpty() ? channelOf(call) : m_world.findNumber(target->channel);
    if (number < 0) {
        call.exchange->answer(refusal(200, QStringLiteral("The channel number is not found.")));
        return;
    }
    QList<QPair<Instant, QJsonObject>> all = m_people.tickets(number, target->digits);
    for (const MessagePtr &message : m_world.conversation(number, target->digits))
        all.append({message->created, historyItem(*message)});
    std::reverse(all.begin(), all.end()); // newest first, as seen in practice
    std::stable_sort(all.begin(), all.end(), [](const auto &left, const auto &right) { return left.first > right.first; });
    const QJsonArray items = page->items(all, [](const auto &item) { return item.second; });
    const QJsonValue messages = all.empty() ? QJsonValue() : QJsonValue(QJsonObject{{QStringLiteral("items"), items}});
    call.exchange->answer(jsonAnswer(200, QJsonObject{{QStringLiteral("result"), QStringLiteral("success")},
                                                      {QStringLiteral("messages"), messages},
                                                      {QStringLiteral("link"), page->link(static_cast<qsizetype>(all.size()))}}));
}

void WatiServer::createHooks(const Call &call) const
{
    const auto answer = m_hooks.add(call.request.body, m_access.tenant, SystemClock().now());
    if (answer)
        call.exchange->answer(jsonAnswer(200, *answer));
    else
        call.exchange->answer(refusal(400, QStringLiteral("The request body is not a list of webhook endpoints.")));
}

} // namespace recado::simulator::wati
