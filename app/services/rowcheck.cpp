#include "services/rowcheck.h"

#include "domain/pacer.h"
#include "domain/phone.h"
#include "domain/rowchecker.h"
#include "domain/servicewindow.h"
#include "services/chunkpipeline.h"
#include "services/filelinks.h"
#include "services/optoutcheck.h"
#include "services/personset.h"
#include "store/broadcastcheckstore.h"
#include "store/broadcaststore.h"
#include "store/donotcontactstore.h"
#include "store/inboundstore.h"
#include "store/sideconnection.h"

namespace recado {

namespace {

constexpr int pieceSize = 2000;
constexpr std::size_t mostPieces = 6;
constexpr int writtenAtOnce = 5000;
constexpr int linesNamed = 5;
constexpr int linksSampled = 10;
constexpr int rowsSampledForLinks = 5000;

const QString duplicate = QStringLiteral("duplicate");
const QString optOut = QStringLiteral("opt_out");
const QString receivedBefore = QStringLiteral("received_before");
const QString windowClosed = QStringLiteral("window_closed");
const QString byHand = QStringLiteral("by_hand");

struct Checked {
    BroadcastRow before;
    BroadcastRow row;
    QMap<QString, QString> values; // for packages
    QList<QPair<QString, QString>> links;
};
using Piece = QList<Checked>;

bool isAboutNumber(const QString &problem)
{
    return problem.startsWith(QLatin1String("number_"));
}

class Pass {
public:
    Pass(const RowCheck &check, Connection &connection)
        : m_check(check), m_connection(connection), m_checker(check.mapping, check.content),
          m_isTemplate(check.content.content.isTemplate())
    {
        const bool hasFiles = !linksIn(check.content.content).isEmpty() || hasFileVariables(check.content);
        m_wantsLinks = hasFiles;
    }

    Result<void> ask();
    Result<std::optional<Piece>> next();
    Piece work(Piece piece) const;
    Result<void> take(Piece piece);
    Result<void> flush();
    RowTally &&tally() { return std::move(m_tally); }

private:
    bool isOptedOut(const QString &person) const;
    void settle(Checked &checked, const QHash<QString, Instant> &heard);
    void leaveOut(BroadcastRow &row, const QString &problem, const QString &place = {});
    void block(BroadcastRow &row, const QString &problem, const QString &place = {});
    void count(const Checked &checked, bool isHeardOf);
    void countReady(const Checked &checked, bool isHeardOf);

    const RowCheck &m_check;
    Connection &m_connection;
    RowChecker m_checker;
    bool m_isTemplate = false;
    bool m_wantsLinks = false;
    qint64 m_after = 0;
    QSet<QString> m_doNotContact;
    OptOutKeys m_optOutKeys;
    PersonSet m_received;
    PersonSet m_today;
    PersonSet m_ready;
    QSet<QString> m_linksSeen;
    QList<BroadcastRow> m_changed;
    RowTally m_tally;
};

// What is asked once for all rows.
Result<void> Pass::ask()
{
    // An appointment is no advertisement.
    const auto people = DoNotContactStore(m_connection).people(purposeOf(m_check.content.content, m_check.content.definition));
    const auto keys = OptOutKeys::read(m_connection);
    if (!people || !keys)
        return people ? keys.error() : people.error();
    m_doNotContact = *people;
    m_optOutKeys = *keys;
    BroadcastCheckStore journal(m_connection);
    const QString name = m_check.content.definition ? m_check.content.definition->name : m_check.content.content.asTemplate().name;
    if (m_isTemplate && m_check.notAgainDays > 0) {
        const Instant since = m_check.now - std::chrono::hours(24) * m_check.notAgainDays;
        const auto done =
            journal.eachRecipientOf(name, m_check.practice, since, [this](const QString &address) { m_received.add(personKey(address)); });
        if (!done)
            return done;
    }
    const Instant yesterday = m_check.now - std::chrono::hours(24);
    const auto done = journal.eachWrittenTo(m_check.account, m_check.channel, yesterday,
                                            [this](const QString &address) { m_today.add(personKey(address)); });
    m_tally.writtenToday = m_today.size();
    return done;
}

Result<std::optional<Piece>> Pass::next()
{
    if (m_check.isStopped())
        return error(ErrorKind::Cancelled, QStringLiteral("stopped"));
    const auto rows = BroadcastStore(m_connection).rows(m_check.broadcast, {}, m_after, pieceSize);
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return std::optional<Piece>();
    m_after = rows->last().line;
    Piece piece;
    piece.reserve(rows->size());
    for (const BroadcastRow &row : *rows)
        piece.append({row, row, {}, {}});
    return std::optional(std::move(piece));
}

// What a row says about itself. Several at once, on the pool.
Piece Pass::work(Piece piece) const
{
    for (Checked &checked : piece) {
        BroadcastRow &row = checked.row;
        if (m_check.isStopped() || row.state == RowState::Taken)
            continue;
        if (m_check.readsAnew)
            readRow(row, m_check.mapping, row.exacts.value(m_check.mapping.phone), m_check.region);
        if (row.problem == byHand || isAboutNumber(row.problem))
            continue;
        row.state = RowState::Ready;
        row.problem.clear();
        row.place.clear();
        m_checker.check(row);
        if (row.state != RowState::Ready)
            continue;
        if (m_check.countsPackages || m_wantsLinks)
            checked.values = valuesFor(m_check.mapping, row);
        if (m_wantsLinks && row.line <= rowsSampledForLinks)
            checked.links = linksIn(contentFor(m_check.content, checked.values));
    }
    return piece;
}

void Pass::leaveOut(BroadcastRow &row, const QString &problem, const QString &place)
{
    row.state = RowState::LeftOut;
    row.problem = problem;
    row.place = place;
}

void Pass::block(BroadcastRow &row, const QString &problem, const QString &place)
{
    row.state = RowState::Blocked;
    row.problem = problem;
    row.place = place;
}

bool Pass::isOptedOut(const QString &person) const
{
    if (m_doNotContact.isEmpty())
        return false;
    const QStringList keys = m_optOutKeys.of(person, m_check.practice);
    return std::any_of(keys.cbegin(), keys.cend(), [this](const QString &key) { return m_doNotContact.contains(key); });
}

// What others know about a row: the list, the journal, the people. The first one of a person who can be written to stays.
void Pass::settle(Checked &checked, const QHash<QString, Instant> &heard)
{
    BroadcastRow &row = checked.row;
    if (row.state == RowState::Taken || row.problem == byHand || isAboutNumber(row.problem))
        return;
    const qint64 first = m_ready.find(row.person);
    if (isOptedOut(row.person)) {
        leaveOut(row, optOut);
    } else if (first >= 0) {
        const bool wasOut = checked.before.state == RowState::LeftOut && checked.before.problem == duplicate;
        if (wasOut || m_check.takesOutRepeated)
            leaveOut(row, duplicate, QString::number(first));
        else
            block(row, duplicate, QString::number(first));
    } else if (m_received.contains(row.person)) {
        leaveOut(row, receivedBefore);
    } else if (!m_check.businessIds && isBusinessScopedId(row.recipient)) {
        block(row, QStringLiteral("number_invalid"), QStringLiteral("business_id"));
    } else if (!m_isTemplate && heard.contains(row.recipient)
               && windowAfter(heard.value(row.recipient), m_check.now).state == ServiceWindow::State::Closed) {
        block(row, windowClosed);
    }
    if (row.state == RowState::Ready)
        m_ready.add(row.person, row.line);
}

Result<void> Pass::take(Piece piece)
{
    if (m_check.isStopped())
        return error(ErrorKind::Cancelled, QStringLiteral("stopped"));
    QHash<QString, Instant> heard;
    if (!m_isTemplate) {
        QStringList addresses;
        for (const Checked &checked : piece) {
            if (!checked.row.recipient.isEmpty())
                addresses.append(checked.row.recipient);
        }
        const auto known = InboundStore(m_connection).lastHeard(m_check.account, m_check.channelNumber, addresses);
        if (!known)
            return known.error();
        heard = *known;
    }
    for (Checked &checked : piece) {
        settle(checked, heard);
        count(checked, heard.contains(checked.row.recipient));
        if (checked.row != checked.before)
            m_changed.append(std::move(checked.row));
    }
    m_check.progress(m_tally.rows);
    return m_changed.size() >= writtenAtOnce ? flush() : Result<void>();
}

// Through the one who writes for everybody; this thread waits, the others do not.
Result<void> Pass::flush()
{
    if (m_changed.isEmpty())
        return {};
    return m_check.database
        ->write(
            [rows = std::exchange(m_changed, {}), id = m_check.broadcast, token = m_check.token](Connection &connection) -> Result<void> {
                if (!BroadcastCheckStore(connection).isCurrent(id, token))
                    return error(ErrorKind::Conflict, QStringLiteral("changed while it was checked"));
                return BroadcastStore(connection).updateRows(id, rows);
            })
        .result();
}

void Pass::count(const Checked &checked, bool isHeardOf)
{
    const BroadcastRow &row = checked.row;
    ++m_tally.rows;
    m_tally.blocked += row.state == RowState::Blocked ? 1 : 0;
    m_tally.leftOut += row.state == RowState::LeftOut ? 1 : 0;
    if (row.state == RowState::Ready)
        countReady(checked, isHeardOf);
    if (row.problem.isEmpty())
        return;
    RowTally::Kind &kind = m_tally.kinds[row.problem];
    if (kind.count++ == 0) {
        const bool isNumber = isAboutNumber(row.problem);
        kind.words = {isNumber ? row.cell(m_check.mapping.phone) : row.place};
    }
    const bool isSafe = row.state == RowState::Blocked && (row.problem == duplicate || row.problem == QLatin1String("number_ninth"));
    kind.safe += isSafe ? 1 : 0;
    if (kind.lines.size() < linesNamed)
        kind.lines.append(row.line);
}

void Pass::countReady(const Checked &checked, bool isHeardOf)
{
    const BroadcastRow &row = checked.row;
    if (m_tally.ready++ == 0)
        m_tally.firstReady = row;
    ++m_tally.zones[timeZoneOf(row.recipient)];
    m_tally.newToday += m_today.contains(row.person) ? 0 : 1;
    m_tally.outsideWindow += m_isTemplate || isHeardOf ? 0 : 1;
    if (m_check.countsPackages)
        m_tally.packages.add(checked.values);
    for (const auto &link : checked.links) {
        if (m_linksSeen.contains(link.second))
            continue;
        if (m_tally.links.size() >= linksSampled) {
            m_tally.hasMoreLinks = true;
            break;
        }
        m_linksSeen.insert(link.second);
        m_tally.links.append(link);
    }
}

} // namespace

Result<RowTally> checkRows(const RowCheck &check, QThreadPool &pool)
{
    auto side = SideConnection::open(check.database->file());
    if (!side)
        return side.error();
    Pass pass(check, (*side)->connection());
    if (const auto asked = pass.ask(); !asked)
        return asked.error();
    const auto done = runPipeline(
        pool, mostPieces, [&pass] { return pass.next(); }, [&pass](Piece piece) { return pass.work(std::move(piece)); },
        [&pass](Piece piece) { return pass.take(std::move(piece)); });
    if (!done)
        return done.error();
    if (const auto written = pass.flush(); !written)
        return written.error();
    return pass.tally();
}

} // namespace recado
