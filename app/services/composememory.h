#pragma once

#include "domain/content.h"
#include "services/core.h"
#include "store/senthistory.h"
#include "store/templateusestore.h"

#include <QFuture>
#include <QObject>

namespace recado {

// A message of the journal with its content, to be written again.
struct SentMessage {
    Message message;
    Content content; // empty when it cannot be read any more
};

// What the composer knows from before: senders, people, templates, values, contents. Most of it is read out of the journal, so that nothing has to
// be told to it; whatever program put the message there. Main thread.
class ComposeMemory : public QObject {
    Q_OBJECT

public:
    // How far back a content that went to the same person is worth a warning.
    static constexpr std::chrono::days lately{30};

    explicit ComposeMemory(const Core &core, QObject *parent = nullptr);

    // Who last wrote to this person, else who last used this template (in any language); either may be empty. Accounts that were removed do
    // not count. `address` is +E.164 or a provider's id.
    QFuture<Result<std::optional<LastSender>>> senderFor(const QString &address, const QString &templateName);

    QFuture<Result<QHash<TemplateKey, TemplateUse>>> templateUse(AccountId account);
    QFuture<Result<QSet<TemplateKey>>> favourites(AccountId account);
    QFuture<Result<void>> setFavourite(AccountId account, const QString &name, const QString &language, bool favourite);
    // The values last given to a template, by variable name. Codes for authentication are not for keeping: the caller leaves them out.
    QFuture<Result<QMap<QString, QString>>> values(AccountId account, const QString &name);
    QFuture<Result<void>> rememberValues(AccountId account, const QString &name, const QMap<QString, QString> &values);

    // Distinct people written to lately, newest first. `search`: part of the name (accents do not count) or of the number; empty: all.
    QFuture<Result<QList<RecentPerson>>> people(const QString &search, int limit);
    // What was sent, newest first; `before`: the last row of the page before, null for the first page.
    QFuture<Result<QList<SentMessage>>> sent(int limit, MessageRow before = {});
    // The newest message of these 30 days with the same content document, values included, that was not refused.
    QFuture<Result<std::optional<SentBefore>>> sameContentTo(const QString &address, const Content &content);

Q_SIGNALS:
    void favouritesChanged();

private:
    const Core &m_core;
};

} // namespace recado
