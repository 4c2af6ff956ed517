#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace recado {

class Connection;
class SideConnection;

// What is kept for how long. Content: what was said, by both sides, and notes. Media: pictures and files. Raw: deliveries and answers of providers as they
// came. Evidence: words beside the facts; kind, times, source and code stay, and so does every verdict. Audit: who put which cards together, who looked
// under the mask.
enum class RetentionKind { Content, Media, Raw, Evidence, Audit };
inline constexpr int retentionKinds = 5;
QString toString(RetentionKind kind); // "content", "media", "raw", "evidence", "audit": JSON and settings
std::optional<RetentionKind> retentionKindFromString(const QString &word);

// What has outlived its time in one table.
struct RetentionCount {
    RetentionKind kind = RetentionKind::Content;
    QString table;
    qint64 rows = 0;
    qint64 bytes = 0; // of what goes, about
    std::optional<Instant> oldest;

    bool operator==(const RetentionCount &) const = default;
};

class RetentionStore {
public:
    explicit RetentionStore(Connection &connection) : m_connection(connection) {}

    // Days; kinds that are kept for good are not in it.
    Result<QMap<RetentionKind, int>> days();
    Result<void> setDays(RetentionKind kind, std::optional<int> days);
    // Tables where nothing goes are left out. Looks through them: for a worker.
    Result<QList<RetentionCount>> due(Instant now);

    // The same rows as due() tells, a few hundred a transaction. `progress` after each; false from it stops between two. `removeFiles`: of these hashes, which
    // no message has any more, before the commit that says so.
    using RemoveFiles = std::function<Result<void>(const QStringList &hashes)>;
    static Result<QList<RetentionCount>> apply(SideConnection &side, Instant now, const RemoveFiles &removeFiles,
                                               const std::function<bool(const QString &table, qint64 rows)> &progress = {});

    Result<std::optional<Instant>> lastRun();
    Result<void> noteRun(Instant at);

private:
    static Result<void> clearFiles(SideConnection &side, Instant now, int days, const RemoveFiles &removeFiles);

    Connection &m_connection;
};

} // namespace recado
