#include "format/privacywords.h"

#include "format/timewords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QLocale>

namespace recado {

namespace {

struct PrivacyWords {
    Q_DECLARE_TR_FUNCTIONS(recado::PrivacyWords)

public:
    static QString data(const QString &table);
    static QString fate(const QString &table);
    static QString obstacle(const QString &word, qint64 rows, const QString &detail);
    static QString receipt(const QJsonObject &receipt);
    static QString title(const QString &kind);
    static QString meaning(const QString &kind);
    static QString line(const QString &table, qint64 rows, const std::optional<Instant> &oldest);
    static QString place(const QString &place);
};

QString PrivacyWords::data(const QString &table)
{
    if (table == QLatin1String("message")) return tr("Messages sent");
    if (table == QLatin1String("incoming")) return tr("Messages received");
    if (table == QLatin1String("incoming_media")) return tr("Files received");
    if (table == QLatin1String("files")) return tr("Files on this computer");
    if (table == QLatin1String("conversation")) return tr("Conversations");
    if (table == QLatin1String("conversation_note")) return tr("Internal notes");
    if (table == QLatin1String("contact")) return tr("Contact card");
    if (table == QLatin1String("contact_identity")) return tr("Numbers and ids");
    if (table == QLatin1String("contact_name")) return tr("Names");
    if (table == QLatin1String("contact_attribute")) return tr("Attributes");
    if (table == QLatin1String("contact_tag")) return tr("Tags");
    if (table == QLatin1String("contact_link")) return tr("Links between ids");
    if (table == QLatin1String("contact_audit")) return tr("Records of merges");
    if (table == QLatin1String("remote_contact")) return tr("Known from providers' address books");
    if (table == QLatin1String("consent")) return tr("Words about being written to");
    if (table == QLatin1String("do_not_contact")) return tr("Do-not-contact entry");
    if (table == QLatin1String("person_seen")) return tr("First and last seen");
    if (table == QLatin1String("inbound")) return tr("Windows for free messages");
    if (table == QLatin1String("broadcast_row")) return tr("Rows of broadcasts");
    if (table == QLatin1String("delivery")) return tr("Raw deliveries");
    if (table == QLatin1String("evidence")) return tr("Facts of status");
    if (table == QLatin1String("message_ref")) return tr("Ids of the provider");
    if (table == QLatin1String("draft")) return tr("Drafts");
    if (table == QLatin1String("media")) return tr("Files uploaded");
    if (table == QLatin1String("reveal_log")) return tr("Records of uncovering");
    return table;
}

QString PrivacyWords::fate(const QString &table)
{
    static const QStringList emptied{QStringLiteral("message"), QStringLiteral("evidence"), QStringLiteral("broadcast_row"), QStringLiteral("contact_audit")};
    if (emptied.contains(table))
        return tr("emptied; counts stay");
    if (table == QLatin1String("delivery"))
        return tr("their part goes; parts of others stay");
    if (table == QLatin1String("message_ref"))
        return tr("replaced by a hash");
    if (table == QLatin1String("do_not_contact"))
        return tr("a hash stays, so that no import brings them back");
    if (table == QLatin1String("draft"))
        return tr("taken out of it");
    return tr("deleted");
}

QString PrivacyWords::obstacle(const QString &word, qint64 rows, const QString &detail)
{
    if (word == QLatin1String("queued"))
        return tr("%n message(s) wait to be sent. Call them back first.", nullptr, int(rows));
    if (word == QLatin1String("in_flight"))
        return tr("%n message(s) are on their way at this moment. Try again in a minute.", nullptr, int(rows));
    if (word == QLatin1String("unknown"))
        return tr("Of %n message(s) nobody knows whether they left. Decide about them first: an answer could still come.", nullptr, int(rows));
    if (word == QLatin1String("broadcast"))
        return tr("The broadcast “%1” has yet to write to them. Take their row out, or stop it.").arg(detail);
    if (word == QLatin1String("own_number"))
        return tr("This is the business's own number “%1”.").arg(detail);
    return word;
}

QString PrivacyWords::receipt(const QJsonObject &receipt)
{
    const auto when = [&receipt](const char *name) {
        const QDateTime at = QDateTime::fromString(receipt.value(QLatin1String(name)).toString(), Qt::ISODateWithMs);
        return at.isValid() ? exactMoment(fromMillis(at.toMSecsSinceEpoch())).section(QLatin1Char('\n'), 0, 0) : receipt.value(QLatin1String(name)).toString();
    };
    const auto listed = [](const QJsonValue &value) {
        QStringList texts;
        for (const QJsonValue &one : value.toArray())
            texts.append(one.toString());
        return texts;
    };
    QStringList lines{tr("Receipt of an erasure"), QString(),
                      tr("Erasure %1, begun %2, ended %3.").arg(receipt.value(QLatin1String("erasure_id")).toInteger()).arg(when("started_at"), when("finished_at")),
                      tr("The person is known by a keyed hash alone: whoever has this installation can say whether a number is the one."), QString()};
    if (const QString who = receipt.value(QLatin1String("by")).toString(); !who.isEmpty())
        lines.insert(3, tr("Erased by %1.").arg(who));
    lines += listed(receipt.value(QLatin1String("people")));
    lines << QString() << tr("Erased:");
    const QJsonObject counts = receipt.value(QLatin1String("counts")).toObject();
    for (auto it = counts.begin(); it != counts.end(); ++it)
        lines.append(QStringLiteral("  %1: %2 (%3)").arg(data(it.key()), QLocale().toString(it.value().toInteger()), fate(it.key())));
    lines << QString() << tr("What stays: numbers for statistics without the person, a hash that keeps imports from bringing them back, ids of the provider as hashes.");
    const QJsonObject check = receipt.value(QLatin1String("check")).toObject();
    const QStringList left = listed(check.value(QLatin1String("files_with_the_number")));
    lines << QString() << tr("Afterwards %1 files with %2 bytes were read.").arg(check.value(QLatin1String("files_read")).toInteger()).arg(check.value(QLatin1String("bytes_read")).toInteger());
    lines.append(left.isEmpty() ? tr("The number was in none of them, in no spelling.") : tr("The number still stands in: %1.").arg(left.join(QStringLiteral(", "))));
    const QStringList named = listed(check.value(QLatin1String("files_with_the_name")));
    if (!named.isEmpty())
        lines.append(tr("The name still stands in %1; somebody else may have it.").arg(named.join(QStringLiteral(", "))));
    const QJsonObject elsewhere = receipt.value(QLatin1String("elsewhere")).toObject();
    const QStringList accounts = listed(elsewhere.value(QLatin1String("accounts")));
    const QStringList backups = listed(elsewhere.value(QLatin1String("backups")));
    lines << QString() << tr("Not erased by this:");
    lines.append(QStringLiteral("  ") + (accounts.isEmpty() ? tr("what a provider may keep") : tr("what the providers of these accounts keep: %1").arg(accounts.join(QStringLiteral(", ")))));
    lines.append(QStringLiteral("  ") + (backups.isEmpty() ? tr("backups and exported files: none was named") : tr("backups and exported files that were named: %1").arg(backups.join(QStringLiteral(", ")))));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString PrivacyWords::title(const QString &kind)
{
    if (kind == QLatin1String("content")) return tr("Content");
    if (kind == QLatin1String("media")) return tr("Files and pictures");
    if (kind == QLatin1String("raw")) return tr("Raw deliveries");
    if (kind == QLatin1String("evidence")) return tr("Words beside the status");
    if (kind == QLatin1String("audit")) return tr("Records");
    return kind;
}

QString PrivacyWords::meaning(const QString &kind)
{
    if (kind == QLatin1String("content")) return tr("Texts of both sides, notes, cells of broadcasts that ended. Numbers, times and status stay.");
    if (kind == QLatin1String("media")) return tr("What people sent, and small pictures of what was uploaded.");
    if (kind == QLatin1String("raw")) return tr("What providers posted and answered, as it came.");
    if (kind == QLatin1String("evidence")) return tr("Explanations of providers. Kind, time and code stay, and so does every status.");
    if (kind == QLatin1String("audit")) return tr("Who put which contacts together, and who uncovered whom. Merges cannot be undone after that.");
    return {};
}

QString PrivacyWords::line(const QString &table, qint64 rows, const std::optional<Instant> &oldest)
{
    const QString what = QStringLiteral("%1: %2").arg(data(table), QLocale().toString(rows));
    return oldest ? tr("%1, the oldest of %2").arg(what, exactMoment(*oldest).section(QLatin1Char(' '), 0, 0)) : what;
}

QString PrivacyWords::place(const QString &place)
{
    if (place == QLatin1String("messages")) return tr("Messages");
    if (place == QLatin1String("story")) return tr("Story of a message");
    if (place == QLatin1String("conversations")) return tr("Conversations");
    if (place == QLatin1String("contacts")) return tr("Contacts");
    if (place == QLatin1String("broadcast")) return tr("Broadcasts");
    return place;
}

} // namespace

QString personDataWord(const QString &table)
{
    return PrivacyWords::data(table);
}

QString personFateWord(const QString &table)
{
    return PrivacyWords::fate(table);
}

QString obstacleSentence(const QString &word, qint64 rows, const QString &detail)
{
    return PrivacyWords::obstacle(word, rows, detail);
}

QString obstacleSentences(const Error &error)
{
    QStringList sentences;
    for (const QString &line : error.detail.split(QLatin1Char('\n'))) {
        const QStringList parts = line.split(QLatin1Char('|'));
        if (error.kind == ErrorKind::Conflict && parts.size() >= 3)
            sentences.append(obstacleSentence(parts[0], parts[1].toLongLong(), parts.mid(2).join(QLatin1Char('|'))));
    }
    return sentences.join(QLatin1Char('\n'));
}

QString receiptText(const QJsonObject &receipt)
{
    return PrivacyWords::receipt(receipt);
}

QString retentionTitle(const QString &kind)
{
    return PrivacyWords::title(kind);
}

QString retentionMeaning(const QString &kind)
{
    return PrivacyWords::meaning(kind);
}

QString retentionLine(const QString &table, qint64 rows, const std::optional<Instant> &oldest)
{
    return PrivacyWords::line(table, rows, oldest);
}

QString revealPlace(const QString &place)
{
    return PrivacyWords::place(place);
}

} // namespace recado
