#pragma once

#include "services/core.h"
#include "store/consentstore.h"

#include <QFuture>
#include <QObject>

namespace recado {

// What is entered by hand or by an import.
struct ConsentEntry {
    QString address; // in any form that personKey() knows
    ConsentScope scope = ConsentScope::All;
    QString source = QStringLiteral("operator");
    QString note = {};
    QString proof = {};                  // where the consent can be seen
    std::optional<Instant> at = {};      // when it was said; none: now, later than everything heard before
};

// People who are not to be written to, and those who agreed to be: what the operator says about it, the list, and every word in its order. What
// providers and people themselves say comes in by itself (services/wishes.h). Main thread.
class OptOutService : public QObject {
    Q_OBJECT

public:
    explicit OptOutService(const Core &core, QObject *parent = nullptr);

    // Errors: Invalid place "person".
    QFuture<Result<void>> add(const QString &address, const QString &note, ConsentScope scope = ConsentScope::All);
    QFuture<Result<void>> optOut(const ConsentEntry &entry);
    QFuture<Result<void>> optIn(const ConsentEntry &entry);
    // The same word about many, a few hundred at a time; how many were not on the list before. An error leaves those before it recorded. `as`: everything but
    // the address.
    QFuture<Result<int>> optOutAll(const QStringList &addresses, const ConsentEntry &as);
    // Takes an opt-out back; recorded as an undo. False when they were not listed.
    QFuture<Result<bool>> remove(const QString &address, const QString &note = {});
    QFuture<Result<bool>> contains(const QString &address);
    QFuture<Result<std::optional<DoNotContact>>> entry(const QString &address);
    QFuture<Result<QList<DoNotContact>>> list(); // newest first
    QFuture<Result<int>> count();
    QFuture<Result<QList<ConsentWord>>> history(const QString &address); // oldest first

    // What people write to get no more messages; never nothing but punctuation. An empty list means that no word does.
    QFuture<Result<QStringList>> words();
    QFuture<Result<void>> setWords(const QStringList &words);

Q_SIGNALS:
    void changed(); // by this process or another

private:
    struct Many;
    QFuture<Result<void>> record(ConsentKind kind, const ConsentEntry &entry);
    QFuture<Result<int>> nextOf(std::shared_ptr<Many> many);

    const Core &m_core;
};

} // namespace recado
