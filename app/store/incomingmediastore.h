#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "domain/incomingfile.h"

#include <QList>
#include <QStringList>

namespace recado {

class Connection;

// The file of one incoming message: where it is at the provider, and what became of it here.
struct IncomingMediaEntry {
    qint64 row = 0; // of `incoming`: ThreadKey::row
    AccountId account;
    ChannelId channel; // null: nobody said which number
    ConversationId conversation;
    IncomingType kind = IncomingType::Document;
    IncomingMedia media;
    Instant at;      // when it was written
    Instant heardAt;
    IncomingFileStage stage = IncomingFileStage::NotFetched;
    QString reason;
    std::optional<IncomingFile> file; // while it is here; of one that is none of these bytes (Refused) what it turned out to be
};

// For what holds files of a person or a time: retention, export, erasure.
struct KeptFile {
    qint64 row = 0;
    ConversationId conversation;
    QString sha256;
    QString name;
    qint64 bytes = 0; // of this message; several may share one file
    Instant at;       // when it was written
};

// What became of the files that people sent. Touches the topic "incoming_media".
class IncomingMediaStore {
public:
    explicit IncomingMediaStore(Connection &connection) : m_connection(connection) {}

    // In the order of `rows`; those without a file, or that are not there, are left out.
    Result<QList<IncomingMediaEntry>> entries(const QList<qint64> &rows);
    Result<std::optional<IncomingMediaEntry>> entry(qint64 row);
    // By the provider's id of the message, either of them; none when there is no such message with a file.
    Result<std::optional<IncomingMediaEntry>> byProviderId(const QString &providerId);

    Result<void> put(qint64 row, IncomingFileStage stage, const QString &reason, const std::optional<IncomingFile> &file, Instant now);
    // The files are not here any more: Cleared, not to be fetched unasked again. Gives the hashes of files that no message has any more.
    Result<QStringList> clear(const QList<qint64> &rows, Instant now);
    // As if nobody had ever asked; for erasing, before or after the messages themselves go. The same answer as clear().
    Result<QStringList> forget(const QList<qint64> &rows);

    Result<QList<KeptFile>> keptOfConversations(const QList<ConversationId> &conversations); // oldest first
    Result<QList<KeptFile>> keptOfPeople(const QStringList &people); // Conversation::person
    Result<QList<KeptFile>> keptBefore(Instant moment, int most); // written before; oldest first
    Result<bool> isKept(const QString &sha256);
    Result<QStringList> keptHashes();
    Result<qint64> keptBytes(); // each file once

private:
    Result<QList<KeptFile>> kept(const QString &condition, const QVariantList &values);
    Result<QStringList> unused(const QStringList &hashes);
    Result<QStringList> hashesOf(const QList<qint64> &rows);

    Connection &m_connection;
};

} // namespace recado
