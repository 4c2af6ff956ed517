#include "integration/countingclients.h"

#include "integration/watiwords.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace recado::test {

using Clock = std::chrono::steady_clock;

CountingClients::CountingClients(const Plan &plan) : m_plan(plan)
{
    for (int i = 0; i < plan.clients; ++i)
        m_threads.emplace_back([this, i] { run(i); });
}

void CountingClients::stop()
{
    m_ends = true;
    for (std::thread &thread : m_threads) {
        if (thread.joinable())
            thread.join();
    }
}

void CountingClients::run(int who)
{
    auto client = std::make_unique<Stranger>(m_plan.to, m_plan.from);
    for (int i = 0; !m_ends; ++i) {
        if (!post(*client, bodyOf(who, i))) {
            if (!m_plan.goesOn)
                return;
            client = std::make_unique<Stranger>(m_plan.to, m_plan.from);
        }
        if (m_plan.pause.count() > 0)
            std::this_thread::sleep_for(m_plan.pause);
    }
}

QByteArray CountingClients::bodyOf(int who, int number) const
{
    const QByteArray name = m_plan.name + '-' + QByteArray::number(who) + '-' + QByteArray::number(number);
    if (!m_plan.appSecret.isEmpty())
        return metaStatus("wamid." + name);
    return progressEvent(QStringLiteral("sentMessageREAD_v2"), QString::fromLatin1(name), QStringLiteral("1700000000"));
}

// False when the connection has ended.
bool CountingClients::post(Stranger &client, const QByteArray &body)
{
    const QByteArray hash = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
    {
        const std::lock_guard lock(m_mutex);
        posted.insert(hash);
    }
    const auto begin = Clock::now();
    const bool sent = client.isConnected() && client.send(postRequest(m_plan.path, body, metaSignature(body, m_plan.appSecret)));
    const int status = sent ? client.readReply().status : 0;
    const auto time = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - begin);
    const std::lock_guard lock(m_mutex);
    if (status != 200) {
        ++others[status];
        return status != 0;
    }
    acknowledged.insert(hash);
    ++m_answered;
    slow += time > std::chrono::seconds(1) ? 1 : 0;
    m_worst = std::max<qint64>(m_worst, time.count());
    return true;
}

QByteArray metaStatus(const QByteArray &wamid, const QByteArray &kind, const QByteArray &recipient)
{
    return R"({"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":{"messaging_product":"whatsapp",)"
           R"("metadata":{"display_phone_number":"551133330001","phone_number_id":"100000000001"},"statuses":[{"id":")"
        + wamid + R"(","status":")" + kind + R"(","timestamp":"1700000000","recipient_id":")" + recipient + R"("}]}}]}]})";
}

QByteArray metaSignature(const QByteArray &body, const QByteArray &appSecret)
{
    if (appSecret.isEmpty())
        return {};
    return "X-Hub-Signature-256: sha256=" + QMessageAuthenticationCode::hash(body, appSecret, QCryptographicHash::Sha256).toHex() + "\r\n";
}

QByteArray postRequest(const QByteArray &path, const QByteArray &body, const QByteArray &moreHeaders)
{
    return "POST " + path + " HTTP/1.1\r\nHost: recado\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n"
        + moreHeaders + "\r\n" + body;
}

QHash<QByteArray, int> storedDeliveries(const QString &databaseFile)
{
    QHash<QByteArray, int> stored;
    const QString name = QStringLiteral("stored-deliveries");
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(databaseFile);
        QSqlQuery query(database);
        query.setForwardOnly(true);
        if (!database.open() || !query.exec(QStringLiteral("SELECT sha256, repeats FROM delivery")))
            qFatal("the database cannot be read: %s", qPrintable(query.lastError().text()));
        while (query.next())
            stored[query.value(0).toByteArray()] += 1 + query.value(1).toInt();
    }
    QSqlDatabase::removeDatabase(name);
    return stored;
}

} // namespace recado::test
