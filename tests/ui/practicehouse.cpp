#include "ui/practicehouse.h"

#include <QFile>

namespace recado::test {

PracticeHouse::PracticeHouse(bool withPractice, double pace, const QString &dir)
{
    const QString house = dir.isEmpty() ? m_dir.path() : dir;
    const QString keyFile = house + QStringLiteral("/key");
    QFile key(keyFile);
    if (!key.open(QIODevice::WriteOnly) || key.write("a passphrase for tests\n") < 0)
        qFatal("cannot write the key file");
    key.close();
    key.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    ApplicationOptions options;
    options.dataDir = house + QStringLiteral("/data");
    options.vaultKeyFile = keyFile;
    options.listenPort = 0;
    auto made = Application::create(options);
    if (!made)
        qFatal("%s", qUtf8Printable(made.error().detail));
    m_app = std::move(*made);
    m_app->practice().setPace(pace);
    QSignalSpy hosting(m_app.get(), &Application::hosting);
    m_app->startHosting(false);
    if (!QTest::qWaitFor([&hosting] { return !hosting.isEmpty(); }, 30'000))
        qFatal("did not become the host");
    if (!withPractice)
        return;
    const auto account = await(m_app->practice().begin(QStringLiteral("Treino")));
    if (!account)
        qFatal("%s", qUtf8Printable(account.error().detail));
    m_account = *account;
}

PracticeHouse::~PracticeHouse()
{
    if (!QTest::qWaitFor([this] { return m_app->sender().isIdle(); }, 10'000))
        qWarning("a message was still on its way");
}

SendRequest PracticeHouse::request(const QString &to, const QString &name, const QMap<QString, QString> &values)
{
    const auto found = await(m_app->templates().find(m_account.id, name, QStringLiteral("pt_BR")));
    if (!found || !*found)
        qFatal("no template %s", qUtf8Printable(name));
    SendRequest request;
    request.account = m_account.id;
    request.channel = await(m_app->accounts().channels(m_account.id))->first().id;
    request.to = to;
    request.region = QStringLiteral("BR");
    request.content = fillTemplate(**found, values);
    return request;
}

MessageRow PracticeHouse::send(const QString &to, const QString &person)
{
    SendRequest wanted = request(to);
    wanted.personName = person;
    const auto receipt = await(m_app->sender().send(wanted));
    if (!receipt)
        qFatal("%s at %s", qUtf8Printable(receipt.error().detail), qUtf8Printable(receipt.error().place));
    return receipt->row;
}

Story PracticeHouse::story(MessageRow row)
{
    const auto story = await(m_app->messages().story(row));
    if (!story)
        qFatal("no story");
    return *story;
}

} // namespace recado::test
