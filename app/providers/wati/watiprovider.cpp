#include "providers/wati/watiprovider.h"

#include "providers/wati/watianswers.h"
#include "providers/wati/watibatch.h"
#include "providers/wati/watimedia.h"
#include "providers/wati/watipoll.h"
#include "providers/wati/watirefusals.h"
#include "providers/wati/watirequests.h"
#include "providers/wati/watisession.h"
#include "providers/wati/watisettings.h"
#include "providers/wati/watitemplates.h"
#include "providers/wati/watitemplatesend.h"
#include "providers/wati/watitemplatewrite.h"
#include "providers/wati/watiwebhook.h"

namespace recado::wati {

namespace {

Result<void> checkContentOf(const SendOrder &order, const ContentProblems &problems)
{
    if (const ContentProblem *problem = firstError(problems)) {
        const QString detail = QStringLiteral("Wati cannot carry this %1: %2 %3").arg(order.content.kind(), problem->rule, problem->actual);
        return error(ErrorKind::Unsupported, detail, problem->path);
    }
    return order.content.kind().isEmpty() ? error(ErrorKind::Invalid, QStringLiteral("missing"), QStringLiteral("type")) : Result<void>();
}

} // namespace

Capabilities WatiProvider::capabilities(const Account &account) const
{
    const bool isV3 = apiOf(account) == Api::V3;
    Capabilities capabilities;
    capabilities.contentTypes = {QStringLiteral("text"),
                                 QStringLiteral("image"),
                                 QStringLiteral("video"),
                                 QStringLiteral("audio"),
                                 QStringLiteral("document"),
                                 QStringLiteral("interactive.button"),
                                 QStringLiteral("interactive.list"),
                                 QStringLiteral("template")};
    capabilities.polling = true;
    capabilities.pollTellsReplies = true;
    capabilities.webhooks = true;
    capabilities.inbound = true;
    capabilities.clientMessageId = isV3 || prefersBulk(account); // the call for one template has no field for it (Wati, "Errors")
    capabilities.templateLanguage = false;
    capabilities.templateAuthoring = true; // creating and deleting; there is no call for editing
    capabilities.defaultChannel = true; // an omitted key means the default number ("Wati's API support for multiple WhatsApp numbers")
    capabilities.batchSize = batchSize(account);
    capabilities.mediaByLink = true;
    capabilities.mediaById = false;
    capabilities.replyContext = !isV3; // v1's text call only; v3's has no field for it
    return capabilities;
}

Result<Account> WatiProvider::normalised(Account account) const
{
    return wati::normalised(std::move(account));
}

QStringList WatiProvider::requiredSecrets(const Account &) const
{
    return {QStringLiteral("token")};
}

ContentProblems WatiProvider::refusals(const Account &account, const Content &content) const
{
    const ContentProblems general = Provider::refusals(account, content);
    const bool isUnknownKind = !content.kind().isEmpty() && !capabilities(account).canSend(content.kind());
    return isUnknownKind ? general : general + wati::refusals(account, content);
}

Result<net::Request> WatiProvider::sendRequest(const Account &account, const Credentials &secrets, const SendOrder &order) const
{
    if (const auto checked = checkContentOf(order, refusals(account, order.content)); !checked)
        return checked.error();
    return order.content.isTemplate() ? wati::templateRequest(account, secrets, order) : wati::sessionRequest(account, secrets, order);
}

QList<ProviderRef> WatiProvider::clientRefs(const Account &account, const SendOrder &order) const
{
    return wati::clientRefs(account, order);
}

SendReply WatiProvider::readSendReply(const Account &account, const net::Response &response) const
{
    return wati::readSendReply(account, response);
}

QString WatiProvider::sendBucket(const Account &account, const Content &content) const
{
    return content.isTemplate() ? wati::sendBucket(account) : otherBucket(); // no rate is published for session messages
}

QList<QList<int>> WatiProvider::batches(const Account &account, const QList<SendOrder> &orders) const
{
    return wati::batches(*this, account, orders);
}

Result<net::Request> WatiProvider::batchRequest(const Account &account, const Credentials &secrets, const QList<SendOrder> &orders) const
{
    if (orders.size() == 1)
        return sendRequest(account, secrets, orders.first());
    for (const SendOrder &order : orders) {
        if (const auto checked = checkContentOf(order, refusals(account, order.content)); !checked)
            return checked.error();
    }
    return wati::bulkRequest(account, secrets, orders);
}

QList<SendReply> WatiProvider::readBatchReply(const Account &account, const QList<SendOrder> &orders, const net::Response &response) const
{
    return wati::readBatchReply(account, orders, response);
}

QMap<QString, RateLimit> WatiProvider::rateLimits(const Account &account) const
{
    return wati::rateLimits(account);
}

int WatiProvider::monthlyQuota(const Account &account) const
{
    return wati::monthlyQuota(account);
}

net::Request WatiProvider::templatesRequest(const Account &account, const Credentials &secrets, const QString &cursor) const
{
    return wati::templatesRequest(account, secrets, cursor.toInt()); // the cursor is the page's number
}

Result<TemplatePage> WatiProvider::readTemplates(const Account &, const QString &cursor, const net::Response &response) const
{
    return wati::readTemplates(cursor.toInt(), response);
}

Result<net::Request> WatiProvider::createTemplateRequest(const Account &account, const Credentials &secrets,
                                                         const TemplateDefinition &definition) const
{
    return wati::createTemplateRequest(account, secrets, definition);
}

Result<net::Request> WatiProvider::deleteTemplateRequest(const Account &account, const Credentials &secrets,
                                                         const TemplateDefinition &definition) const
{
    return wati::deleteTemplateRequest(account, secrets, definition);
}

Result<TemplateReceipt> WatiProvider::readTemplateReceipt(const Account &, const net::Response &response) const
{
    return wati::readTemplateReceipt(response);
}

std::optional<net::Request> WatiProvider::healthRequest(const Account &account, const Credentials &secrets, const Channel &channel) const
{
    return wati::profileRequest(account, secrets, channel);
}

Result<HealthReport> WatiProvider::readHealth(const Account &, const net::Response &response) const
{
    return wati::readProfile(response);
}

Result<net::Request> WatiProvider::downloadRequest(const Account &account, const Credentials &secrets, const Channel &,
                                                   const QString &idOrAddress) const
{
    return wati::downloadRequest(account, secrets, idOrAddress);
}

net::Request WatiProvider::channelsRequest(const Account &account, const Credentials &secrets) const
{
    return wati::channelsRequest(account, secrets);
}

Result<QList<Channel>> WatiProvider::readChannels(const Account &account, const net::Response &response) const
{
    return wati::readChannels(account, response);
}

std::optional<net::Request> WatiProvider::pollRequest(const Account &account, const Credentials &secrets, const PollTarget &target, int step) const
{
    return wati::pollRequest(account, secrets, target, step);
}

QString WatiProvider::pollBucket(const Account &, int) const
{
    return historyBucket();
}

PollReply WatiProvider::readPollReply(const Account &, const PollTarget &target, int step, const net::Response &response) const
{
    return wati::readPollReply(target, step, response);
}

Result<Decoded> WatiProvider::decodeWebhook(const Account &, const QByteArray &body) const
{
    return wati::decodeWebhook(body);
}

std::optional<net::Request> WatiProvider::subscribeRequest(const Account &account, const Credentials &secrets, const Channel &channel, const QUrl &url) const
{
    return wati::subscribeRequest(account, secrets, channel, url);
}

Result<void> WatiProvider::readSubscribeReply(const Account &, const net::Response &response) const
{
    const auto done = wati::readDone(response);
    // "Webhooks": the same address a second time may be refused. It posts there, which is what was asked for.
    if (!done && done.error().kind == ErrorKind::Rejected && done.error().message.contains(QLatin1String("already registered"), Qt::CaseInsensitive))
        return {};
    return done;
}

} // namespace recado::wati
