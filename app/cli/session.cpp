#include "cli/session.h"

#include "cli/waiting.h"
#include "cli/words.h"
#include "domain/phone.h"
#include "format/errorwords.h"

#include <QFileInfo>

namespace recado::cli {

namespace {

bool isNamed(const Channel &channel, const QString &text)
{
    return channel.providerId == text || channel.name.compare(text, Qt::CaseInsensitive) == 0
        || (!channel.number.isEmpty() && samePhone(channel.number, text));
}

} // namespace

Session::Session(const GlobalOptions &globals) : m_globals(globals)
{
    m_out.setJson(globals.json);
}

Session::~Session() = default;

QString Session::dataDir() const
{
    return QFileInfo(m_globals.dataDir.isEmpty() ? Application::defaultDataDir() : m_globals.dataDir).absoluteFilePath();
}

Result<Application *> Session::open(const ApplicationOptions &more)
{
    if (m_application)
        return m_application.get();
    ApplicationOptions options = more;
    options.dataDir = m_globals.dataDir;
    options.vaultKeyFile = m_globals.vaultKeyFile;
    auto made = Application::create(options);
    if (!made)
        return made.error();
    m_application = std::move(*made);
    QObject::connect(m_application.get(), &Application::problem, m_application.get(), [this](const Error &problem) { explain(problem); });
    return m_application.get();
}

Application *Session::application()
{
    const auto opened = open();
    if (!opened)
        fail(opened.error());
    return opened ? *opened : nullptr;
}

int Session::fail(const Error &error)
{
    return fail(error, errorSentence(error));
}

int Session::fail(const Error &error, const QString &sentence)
{
    m_out.document(QJsonObject{{QStringLiteral("error"), toJson(error)}});
    explain(error, sentence);
    return Failed;
}

void Session::explain(const Error &error)
{
    explain(error, errorSentence(error));
}

void Session::explain(const Error &error, const QString &sentence)
{
    m_out.warn(sentence);
    // The sentence leaves technical detail out; in a terminal it is often the part that helps.
    QStringList technical{toString(error.kind)};
    for (const QString &part : {error.code, error.place, error.detail}) {
        if (!part.isEmpty())
            technical.append(part);
    }
    m_out.warn(QStringLiteral("  (%1)").arg(technical.join(QStringLiteral(": "))));
}

int Session::wrongUsage(const QString &problem)
{
    m_out.document(QJsonObject{{QStringLiteral("error"), toJson(Error{ErrorKind::Invalid, QStringLiteral("wrong usage"), {}, {}, problem})}});
    m_out.warn(problem);
    return WrongUsage;
}

Result<Account> Session::account(const QString &name)
{
    auto found = await(m_application->accounts().account(name));
    if (!found && found.error().kind == ErrorKind::NotFound)
        return Error{ErrorKind::NotFound, QStringLiteral("no account is called \"%1\"").arg(name), QStringLiteral("account"), {}, {}};
    return found;
}

Result<Channel> Session::channel(const Account &account, const QString &text)
{
    const auto channels = await(m_application->accounts().channels(account.id));
    if (!channels)
        return channels.error();
    QList<Channel> fitting;
    for (const Channel &channel : *channels) {
        if (isNamed(channel, text))
            fitting.append(channel);
    }
    if (fitting.size() == 1)
        return fitting.first();
    const QString detail = fitting.isEmpty() ? QStringLiteral("the account has no channel \"%1\"").arg(text)
                                             : QStringLiteral("%1 channels fit \"%2\"").arg(fitting.size()).arg(text);
    return error(fitting.isEmpty() ? ErrorKind::NotFound : ErrorKind::Invalid, detail, QStringLiteral("channel"));
}

QHash<AccountId, QString> Session::accountNames()
{
    QHash<AccountId, QString> names;
    if (const auto accounts = await(m_application->accounts().accounts())) {
        for (const Account &account : *accounts)
            names.insert(account.id, account.name);
    }
    return names;
}

} // namespace recado::cli
