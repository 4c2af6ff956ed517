#include "pages/broadcast/reportpaper.h"

#include "format/broadcastwords.h"
#include "format/causewords.h"
#include "format/timewords.h"
#include "models/broadcastmodel.h"
#include "pages/broadcast/funnelview.h"
#include "pages/broadcast/runwords.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>

namespace recado {

namespace {

// Everything is measured in points of a page of 595 by 842.
constexpr int resolution = 72 * 8; // dots an inch: text is laid out finely
constexpr double dotsAPoint = 8;
constexpr double margin = 48;
constexpr double lineHeight = 17;
constexpr qsizetype mostCauses = 10;
constexpr qsizetype mostMoves = 8;

class Paper {
    Q_DECLARE_TR_FUNCTIONS(recado::Paper)

public:
    Paper(QPainter &painter, double width) : m_painter(painter), m_right(width - margin) {}

    void draw(const PaperReport &report);

private:
    void title(const PaperReport &report);
    void facts(const PaperReport &report);
    void totals(const BroadcastTotals &totals);
    void funnel(const BroadcastTotals &totals);
    void causes(const PaperReport &report);
    void moves(const PaperReport &report);
    void foot(const PaperReport &report);
    void heading(const QString &text);
    void pair(const QString &name, const QString &value);
    void setFont(double points, QFont::Weight weight = QFont::Normal);
    void text(double left, double right, const QString &words, Qt::Alignment alignment = Qt::AlignLeft);

    QPainter &m_painter;
    double m_right;
    double m_top = margin;
};

void Paper::setFont(double points, QFont::Weight weight)
{
    QFont font = Theme::font(Theme::bodySize, weight);
    font.setPixelSize(int(points * dotsAPoint));
    m_painter.setFont(font);
}

// The painter's unit is a dot, ours a point.
void Paper::text(double left, double right, const QString &words, Qt::Alignment alignment)
{
    const QRectF where(left * dotsAPoint, m_top * dotsAPoint, (right - left) * dotsAPoint, lineHeight * dotsAPoint);
    const QString shown = QFontMetricsF(m_painter.font(), m_painter.device()).elidedText(words, Qt::ElideRight, where.width());
    m_painter.drawText(where, int(alignment | Qt::AlignVCenter | Qt::TextSingleLine), shown);
}

void Paper::heading(const QString &words)
{
    m_top += 12;
    setFont(11, QFont::DemiBold);
    text(margin, m_right, words);
    m_top += lineHeight + 2;
    setFont(9.5);
}

void Paper::pair(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    m_painter.setPen(QColor(Qt::darkGray).darker());
    text(margin, margin + 120, name);
    m_painter.setPen(Qt::black);
    text(margin + 124, m_right, value);
    m_top += lineHeight;
}

void Paper::title(const PaperReport &report)
{
    setFont(18, QFont::DemiBold);
    text(margin, m_right - 100, report.broadcast.name);
    setFont(10, QFont::DemiBold);
    text(m_right - 96, m_right, broadcastStateWord(report.broadcast.state), Qt::AlignRight);
    m_top += lineHeight + 12;
}

void Paper::facts(const PaperReport &report)
{
    const Broadcast &broadcast = report.broadcast;
    setFont(9.5);
    const auto moment = [](const std::optional<Instant> &at) { return at ? exactMoment(*at).section(QLatin1Char('\n'), 0, 0) : QString(); };
    pair(tr("Template"), broadcast.templateLanguage.isEmpty() ? broadcast.templateName
                                                              : QStringLiteral("%1 · %2").arg(broadcast.templateName, broadcast.templateLanguage));
    pair(tr("Channel"), report.channel);
    pair(tr("Recipients from"), broadcast.source.fileName);
    pair(tr("Started"), moment(broadcast.startedAt));
    pair(tr("Ended"), moment(broadcast.finishedAt));
    if (broadcast.startedAt && broadcast.finishedAt)
        pair(tr("Duration"), timeLeftWords(*broadcast.finishedAt - *broadcast.startedAt));
    pair(tr("Pace"), paceWord(broadcast.plan.pace, report.now));
    pair(tr("State"), broadcastReasonSentence(broadcast.reason));
}

void Paper::totals(const BroadcastTotals &totals)
{
    heading(tr("Totals"));
    const QList<QPair<QString, int>> figures{{tr("Recipients"), peopleOf(totals)}, {tr("Queued"), totals.queued},     {tr("In flight"), totals.inFlight},
                                             {tr("Accepted"), totals.accepted},    {tr("Held"), totals.held},         {tr("Sent"), totals.sent},
                                             {tr("Delivered"), totals.delivered},  {tr("Read"), totals.read},         {tr("Replied"), totals.replied},
                                             {tr("Failed"), totals.failed},        {tr("Refused"), totals.refused},   {tr("Uncertain"), totals.unknown}};
    constexpr int columns = 4;
    const double width = (m_right - margin) / columns;
    for (qsizetype place = 0; place < figures.size(); ++place) {
        const double left = margin + width * double(place % columns);
        text(left, left + width - 70, figures[place].first);
        text(left + width - 68, left + width - 16, QLocale().toString(figures[place].second), Qt::AlignRight);
        if (place % columns == columns - 1)
            m_top += lineHeight;
    }
    if (totals.blocked + totals.leftOut > 0)
        pair(tr("Not written to"), tr("%1 left out, %2 that needed somebody").arg(QLocale().toString(totals.leftOut), QLocale().toString(totals.blocked)));
}

void Paper::funnel(const BroadcastTotals &totals)
{
    heading(tr("Funnel"));
    const double height = 5 * 15;
    FunnelView::paint(m_painter, QRectF(margin * dotsAPoint, m_top * dotsAPoint, (m_right - margin) * dotsAPoint, height * dotsAPoint), funnelOf(totals), true);
    m_top += height;
    m_painter.setPen(Qt::black);
}

void Paper::causes(const PaperReport &report)
{
    if (report.failures.isEmpty())
        return;
    heading(tr("Failures by cause"));
    for (const FailureGroup &group : report.failures.first(std::min(report.failures.size(), mostCauses))) {
        const QString words = causeWord(group.code, group.kind);
        text(margin, margin + 56, QLocale().toString(group.count), Qt::AlignRight);
        text(margin + 68, m_right, words == group.code || group.code == toString(group.kind) ? words : QStringLiteral("%1 · %2").arg(group.code, words));
        m_top += lineHeight;
    }
    if (report.failures.size() > mostCauses) {
        text(margin + 68, m_right, tr("and %n other cause(s)", nullptr, int(report.failures.size() - mostCauses)));
        m_top += lineHeight;
    }
}

void Paper::moves(const PaperReport &report)
{
    heading(tr("History"));
    for (const BroadcastTransition &move : report.transitions.last(std::min(report.transitions.size(), mostMoves))) {
        text(margin, margin + 112, exactMoment(move.at).section(QLatin1Char('.'), 0, 0));
        text(margin + 120, margin + 290, QStringLiteral("%1 → %2").arg(broadcastStateWord(move.from), broadcastStateWord(move.to)));
        text(margin + 296, m_right, QStringList{move.who, broadcastReasonWord(move.reason)}.join(QStringLiteral("  ")).trimmed());
        m_top += lineHeight;
    }
}

void Paper::foot(const PaperReport &report)
{
    m_top = 842 - margin;
    setFont(8);
    m_painter.setPen(QColor(Qt::darkGray).darker());
    text(margin, m_right, tr("Made by Recado on %1").arg(exactMoment(report.now).section(QLatin1Char('.'), 0, 0)));
    text(margin, m_right, report.broadcast.uuid, Qt::AlignRight);
}

void Paper::draw(const PaperReport &report)
{
    m_painter.setPen(Qt::black);
    title(report);
    facts(report);
    totals(report.totals);
    funnel(report.totals);
    causes(report);
    moves(report);
    foot(report);
}

} // namespace

Result<void> writePaperReport(const PaperReport &report, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return error(ErrorKind::Storage, QStringLiteral("cannot write the file"), path);
    {
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        writer.setResolution(resolution);
        writer.setTitle(report.broadcast.name);
        writer.setCreator(QStringLiteral("Recado"));
        QPainter painter;
        if (!painter.begin(&writer))
            return error(ErrorKind::Storage, QStringLiteral("cannot paint the page"), path);
        Paper(painter, writer.width() / dotsAPoint).draw(report);
    }
    return file.commit() ? Result<void>() : error(ErrorKind::Storage, QStringLiteral("cannot write the file"), path);
}

} // namespace recado
