#include "cli/accountoptions.h"

#include "cli/fileargument.h"
#include "cli/session.h"
#include "cli/usage.h"
#include "cli/words.h"
#include "format/accountform.h"
#include "format/statuswords.h"

namespace recado::cli {

namespace {

constexpr qint64 secretLimit = 64 * 1024;

// "key=value" → both; false when there is no key or no '='.
bool splitPair(const QString &pair, QString &key, QString &value)
{
    const qsizetype equals = pair.indexOf(QLatin1Char('='));
    if (equals <= 0)
        return false;
    key = pair.left(equals);
    value = pair.mid(equals + 1);
    return true;
}

Result<Secret> secretFrom(const QString &file)
{
    auto bytes = readFile(file, secretLimit);
    if (!bytes)
        return bytes.error();
    // What an editor or echo puts at the end is no part of the secret.
    if (bytes->endsWith('\n'))
        bytes->chop(1);
    if (bytes->endsWith('\r'))
        bytes->chop(1);
    return Secret(*bytes);
}

// Empty when the provider knows the key. The practice account is made by the program and takes what it is given.
QString strangeKey(ProviderKind provider, const QString &key, bool secret)
{
    const AccountForm form = accountForm(provider);
    const QStringList known = form.keys(secret);
    if (form.fields.isEmpty() || known.contains(key))
        return {};
    const QString list = known.join(QStringLiteral(", "));
    return secret ? Terminal::tr("%1 has no secret “%2”. It has: %3.").arg(providerWord(provider), key, list)
                  : Terminal::tr("%1 has no setting “%2”. It has: %3.").arg(providerWord(provider), key, list);
}

QString valuesOf(const AccountField &field)
{
    QStringList values;
    for (const AccountChoice &choice : field.choices) {
        if (!choice.value.isEmpty())
            values.append(choice.value);
    }
    return values.join(QStringLiteral(" | "));
}

QString fieldLine(const AccountField &field, bool needed)
{
    const QString left = QStringLiteral("  ") + (field.isSecret() ? QStringLiteral("--secret ") : QStringLiteral("--set ")) + field.key;
    QStringList words{field.name()};
    if (const QString values = valuesOf(field); !values.isEmpty())
        words.append(values);
    else if (field.need == AccountField::Need::Advanced && !field.placeholder.isEmpty())
        words.append(Terminal::tr("default %1").arg(field.placeholder));
    if (needed)
        words.append(Terminal::tr("needed"));
    return usageLine(left, words.join(QStringLiteral("; ")));
}

} // namespace

int readPairs(Session &session, const Arguments &arguments, AccountPairs &pairs)
{
    QString key;
    QString value;
    for (const QString &pair : arguments.options(QStringLiteral("set"))) {
        if (!splitPair(pair, key, value))
            return session.wrongUsage(Terminal::tr("--set needs KEY=VALUE."));
        pairs.settings.insert(key, value);
    }
    for (const QString &pair : arguments.options(QStringLiteral("secret"))) {
        // The value itself is not repeated in the message: it would be in the terminal's history a second time.
        if (!splitPair(pair, key, value) || !value.startsWith(QLatin1Char('@')) || value.size() < 2)
            return session.wrongUsage(
                Terminal::tr("--secret needs KEY=@FILE: a secret never stands on the command line, where other users can read it."));
        pairs.secretFiles.insert(key, value.mid(1));
    }
    return Done;
}

int fillAccount(Session &session, const AccountPairs &pairs, NewAccount &account)
{
    for (const bool secret : {false, true}) {
        for (const QString &key : secret ? pairs.secretFiles.keys() : pairs.settings.keys()) {
            if (const QString problem = strangeKey(account.provider, key, secret); !problem.isEmpty())
                return session.wrongUsage(problem);
        }
    }
    account.settings.insert(pairs.settings);
    for (auto file = pairs.secretFiles.begin(); file != pairs.secretFiles.end(); ++file) {
        const auto secret = secretFrom(*file);
        if (!secret)
            return session.fail(secret.error());
        account.secrets.insert(file.key(), *secret);
    }
    return Done;
}

QString accountKeysText()
{
    QString text;
    for (const ProviderKind provider : addableProviders()) {
        const AccountForm form = accountForm(provider);
        text += QStringLiteral("  --provider %1 (%2: %3)\n").arg(toString(provider), providerWord(provider), providerLine(provider));
        for (const AccountField &field : form.fields)
            text += fieldLine(field, field.need == AccountField::Need::Required && field.way.isEmpty());
        if (!form.ways.isEmpty())
            text += usageLine(QString(), Terminal::tr("either token or username and password"));
        if (!form.note.isEmpty())
            text += usageLine(QString(), form.note);
    }
    return text;
}

} // namespace recado::cli
