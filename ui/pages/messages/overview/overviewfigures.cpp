#include "pages/messages/overview/overviewfigures.h"

#include "format/causewords.h"
#include "format/errorwords.h"
#include "format/overviewwords.h"
#include "format/statuswords.h"
#include "format/timewords.h"
#include "pages/broadcast/funnelview.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace recado {

namespace {

constexpr qsizetype mostBars = 8;
constexpr qsizetype mostGroups = 8;

struct OverviewFigures {
    Q_DECLARE_TR_FUNCTIONS(recado::OverviewFigures)
};

QString numberWord(qint64 number)
{
    return QLocale().toString(number);
}

double shareOf(qint64 part, qint64 whole)
{
    return whole > 0 ? double(part) / double(whole) : 0;
}

Filter verdictIn(const QList<EventKind> &kinds)
{
    QStringList words;
    for (const EventKind kind : kinds)
        words.append(toString(kind));
    return Filter::oneOf(FilterField::Verdict, words);
}

Filter without(FilterField field)
{
    return Filter().andNot(Filter::compare(field, FilterOperator::Present, QString()));
}

Bar barOf(EventKind kind, const QString &word, qint64 count, double share)
{
    Bar bar;
    bar.word = word;
    bar.kind = kind;
    bar.share = share;
    bar.isThere = count > 0;
    bar.value = QStringLiteral("%1 · %2").arg(numberWord(count), percentWord(share));
    return bar;
}

// As people write it: in the zone of this computer, which is that of filters.
QString wallClock(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(at)).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

Filter madeBetween(Instant from, Instant to, VolumeStep step)
{
    if (step == VolumeStep::Minute)
        return Filter::compare(FilterField::Created, FilterOperator::Equal, wallClock(from));
    if (step == VolumeStep::Day)
        return Filter::compare(FilterField::Created, FilterOperator::Equal, wallClock(from).left(10));
    return Filter::compare(FilterField::Created, FilterOperator::GreaterEqual, wallClock(from))
        .and_(Filter::compare(FilterField::Created, FilterOperator::Less, wallClock(to)));
}

GroupFiguresView groupFigures(const QList<GroupFigures> &groups, FilterField field, const QString &what, const QString &noName)
{
    GroupFiguresView view;
    view.headings = {what,
                     OverviewFigures::tr("Messages"),
                     OverviewFigures::tr("Delivered"),
                     OverviewFigures::tr("Read", "how many were"),
                     OverviewFigures::tr("Replied"),
                     OverviewFigures::tr("Failed")};
    view.table.columns = view.headings;
    for (const GroupFigures &group : groups) {
        const qint64 total = group.counts.total();
        GroupRow row;
        row.name = group.key.isEmpty() ? noName : group.name.isEmpty() ? group.number.isEmpty() ? group.key : group.number : group.name;
        row.total = numberWord(total);
        QStringList shown{row.name, row.total};
        QVariantList data{row.name, total};
        QStringList said;
        const struct {
            EventKind kind;
            qint64 count;
        } parts[] = {{EventKind::Delivered, group.counts.delivered()},
                     {EventKind::Read, group.counts.read()},
                     {EventKind::Replied, group.counts.replied()},
                     {EventKind::Failed, group.counts.failed()}};
        for (const auto &part : parts) {
            const double share = shareOf(part.count, total);
            row.parts.append({percentWord(share), part.kind, share});
            shown.append(QStringLiteral("%1 · %2").arg(numberWord(part.count), percentWord(share)));
            data.append(part.count);
            said.append(
                QStringLiteral("%1 %2 (%3)").arg(view.headings[qsizetype(said.size()) + 2], numberWord(part.count), percentWord(share)));
        }
        row.words = OverviewFigures::tr("%1: %2 messages; %3").arg(row.name, row.total, said.join(QStringLiteral(", ")));
        if (!group.number.isEmpty() && group.number != row.name)
            row.words += QStringLiteral(" · ") + group.number;
        view.table.shown.append(shown);
        view.table.data.append(data);
        if (view.rows.size() == mostGroups)
            continue;
        view.rows.append(row);
        view.filters.append(group.key.isEmpty() ? without(field) : Filter::compare(field, FilterOperator::Equal, group.key));
    }
    return view;
}

} // namespace

BarFigures funnelFigures(const VerdictCounts &counts)
{
    using Kind = EventKind;
    BarFigures figures;
    figures.table.columns = {OverviewFigures::tr("Stage"), OverviewFigures::tr("Messages"), OverviewFigures::tr("Share")};
    const auto add = [&](Kind kind, const QString &word, qint64 count, qint64 whole, const QString &sentence, const QList<Kind> &kinds) {
        const double share = shareOf(count, whole);
        Bar bar = barOf(kind, word, count, share);
        bar.words = sentence.arg(word, numberWord(count), numberWord(whole), percentWord(share));
        bar.startsGroup = kind == Kind::Held;
        figures.bars.append(bar);
        figures.filters.append(verdictIn(kinds));
        figures.table.shown.append({word, numberWord(count), percentWord(share)});
        figures.table.data.append({word, count, share});
    };
    const QString ofAccepted = OverviewFigures::tr("%1: %2 of %3 accepted, %4");
    const QList<Kind> replied{Kind::Replied};
    const QList<Kind> read = QList<Kind>{Kind::Read, Kind::Played} + replied;
    const QList<Kind> delivered = QList<Kind>{Kind::Delivered} + read;
    const QList<Kind> sent = QList<Kind>{Kind::Sent} + delivered;
    const QList<Kind> accepted = QList<Kind>{Kind::Accepted, Kind::Held} + sent + QList<Kind>{Kind::Failed};
    const int whole = counts.accepted();
    add(Kind::Accepted, OverviewFigures::tr("Accepted"), counts.accepted(), whole, ofAccepted, accepted);
    add(Kind::Sent, OverviewFigures::tr("Sent"), counts.sent(), whole, ofAccepted, sent);
    add(Kind::Delivered, OverviewFigures::tr("Delivered"), counts.delivered(), whole, ofAccepted, delivered);
    add(Kind::Read, OverviewFigures::tr("Read", "how many were"), counts.read(), whole, ofAccepted, read);
    add(Kind::Replied, OverviewFigures::tr("Replied"), counts.replied(), whole, ofAccepted, replied);
    const QString ofAll = OverviewFigures::tr("%1: %2 of %3 messages, %4");
    for (const Kind kind : {Kind::Held, Kind::Unknown, Kind::Refused, Kind::Failed})
        add(kind, statusWord(kind), counts.of(kind), counts.total(), ofAll, {kind});
    return figures;
}

BarFigures failureFigures(const QList<FailureGroup> &groups)
{
    BarFigures figures;
    figures.table.columns = {OverviewFigures::tr("Cause"), OverviewFigures::tr("Code"), OverviewFigures::tr("Messages"),
                             OverviewFigures::tr("Share")};
    qint64 all = 0;
    for (const FailureGroup &group : groups)
        all += group.count;
    const double most = groups.isEmpty() ? 1 : groups.first().count;
    const Filter failed = verdictIn({EventKind::Failed, EventKind::Refused});
    for (const FailureGroup &group : groups) {
        const bool hasCode = group.code != toString(group.kind) && !group.code.isEmpty();
        const double share = shareOf(group.count, all);
        const QString cause = causeWord(group.code, group.kind);
        const QString code = hasCode ? group.code : QString();
        figures.table.shown.append({cause, code, numberWord(group.count), percentWord(share)});
        figures.table.data.append({cause, code, group.count, share});
        if (figures.bars.size() == mostBars)
            continue;
        const bool saysCode = hasCode && cause != group.code;
        Bar bar = barOf(EventKind::Failed, saysCode ? QStringLiteral("%1 · %2").arg(cause, code) : cause, group.count, share);
        bar.share = group.count / most; // the longest fills its line: causes are compared with each other
        const QString sentence = hasCode ? codeSentence(group.code, QString()) : errorSentence(error(group.kind));
        bar.words =
            OverviewFigures::tr("%1: %2 of %3 failures, %4").arg(cause, numberWord(group.count), numberWord(all), percentWord(share))
            + (sentence.isEmpty() ? QString() : QLatin1Char('\n') + sentence);
        figures.bars.append(bar);
        figures.filters.append(failed.and_(
            hasCode ? Filter::compare(FilterField::Code, FilterOperator::Equal, group.code)
                    : Filter::compare(FilterField::Error, FilterOperator::Equal, toString(group.kind)).and_(without(FilterField::Code))));
    }
    return figures;
}

DurationView durationView(const DurationFigures &toDelivered, const DurationFigures &toRead)
{
    DurationView view;
    if (toDelivered.count == 0 && toRead.count == 0)
        return view;
    const struct {
        const DurationFigures &figures;
        EventKind kind;
        QString word;
    } both[] = {{toDelivered, EventKind::Delivered, OverviewFigures::tr("To delivered")},
                {toRead, EventKind::Read, OverviewFigures::tr("To read")}};
    view.percentiles.columns = {OverviewFigures::tr("From leaving"), OverviewFigures::tr("Messages")};
    for (const int percentile : DurationFigures::percentiles)
        view.percentiles.columns.append(OverviewFigures::tr("%1 % within", "of 100 messages").arg(percentile));
    for (const auto &one : both) {
        QStringList shown{one.word, numberWord(one.figures.count)};
        QVariantList data{one.word, one.figures.count};
        for (const Milliseconds within : one.figures.within) {
            shown.append(one.figures.count > 0 ? durationWords(within) : QStringLiteral("—"));
            data.append(one.figures.count > 0 ? QVariant(double(within.count()) / 1000) : QVariant());
        }
        view.percentiles.shown.append(shown);
        view.percentiles.data.append(data);
        HistogramPlot::Series series{one.kind, {}};
        for (const qint64 count : one.figures.bins)
            series.shares.append(shareOf(count, one.figures.count));
        view.series.append(series);
    }
    view.table.columns = {OverviewFigures::tr("From leaving"), OverviewFigures::tr("Delivered"),
                          OverviewFigures::tr("Read", "how many were")};
    const auto addLine = [&view](const QString &word, const QStringList &shown, const QVariantList &data) {
        view.table.shown.append(QStringList{word} + shown);
        view.table.data.append(QVariantList{word} + data);
    };
    for (std::size_t i = 0; i < DurationFigures::percentiles.size(); ++i) {
        const auto column = qsizetype(i) + 2;
        addLine(view.percentiles.columns[column], {view.percentiles.shown[0][column], view.percentiles.shown[1][column]},
                {view.percentiles.data[0][column], view.percentiles.data[1][column]});
    }
    const int bins = int(durationEdges().size()) + 1;
    for (int bin = 0; bin < bins; ++bin) {
        const QString span = durationBinWord(bin);
        const qint64 delivered = toDelivered.bins.value(bin);
        const qint64 read = toRead.bins.value(bin);
        view.words.append(OverviewFigures::tr("%1: %2 delivered (%3), %4 read (%5)")
                              .arg(span, numberWord(delivered), percentWord(shareOf(delivered, toDelivered.count)), numberWord(read),
                                   percentWord(shareOf(read, toRead.count))));
        addLine(span, {numberWord(delivered), numberWord(read)}, {delivered, read});
    }
    for (int edge = 0; edge < durationEdges().size(); ++edge) {
        const qint64 seconds = durationEdges()[edge].count() / 1000;
        const QList<qint64> said{1, 8, 60, 480, 3600, 28'800, 86'400, 691'200};
        if (said.contains(seconds))
            view.edges.append({edge, edgeWord(durationEdges()[edge])});
    }
    return view;
}

VolumeView volumeView(const Volume &volume, Instant now)
{
    VolumeView view;
    view.table.columns = {OverviewFigures::tr("From"), OverviewFigures::tr("Left", "messages that left"), OverviewFigures::tr("Delivered"),
                          OverviewFigures::tr("Failed")};
    if (volume.points.isEmpty())
        return view;
    PlotLine left{EventKind::Sent, {}};
    PlotLine delivered{EventKind::Delivered, {}};
    PlotLine failed{EventKind::Failed, {}};
    for (qsizetype place = 0; place < volume.points.size(); ++place) {
        const VolumePoint &point = volume.points[place];
        left.values.append(point.left);
        delivered.values.append(point.delivered);
        failed.values.append(point.failed);
        const QString from = volumePointWord(point.from, volume.step, now);
        view.words.append(OverviewFigures::tr("%1: %2 left, %3 delivered, %4 failed")
                              .arg(from, numberWord(point.left), numberWord(point.delivered), numberWord(point.failed)));
        view.filters.append(
            madeBetween(point.from, place + 1 < volume.points.size() ? volume.points[place + 1].from : volume.to, volume.step));
        view.table.shown.append({from, numberWord(point.left), numberWord(point.delivered), numberWord(point.failed)});
        view.table.data.append({QDateTime::fromMSecsSinceEpoch(toMillis(point.from)), point.left, point.delivered, point.failed});
    }
    view.lines = {failed, left, delivered};
    for (const int place : volumeTicks(volume))
        view.ticks.append({place, volumeTickWord(volume.points[place].from, volume.step)});
    return view;
}

GroupFiguresView channelFigures(const QList<GroupFigures> &channels)
{
    return groupFigures(channels, FilterField::Channel, OverviewFigures::tr("Channel"), OverviewFigures::tr("Without a number of its own"));
}

GroupFiguresView templateFigures(const QList<GroupFigures> &templates)
{
    return groupFigures(templates, FilterField::Template, OverviewFigures::tr("Template"), OverviewFigures::tr("Without a template"));
}

} // namespace recado
