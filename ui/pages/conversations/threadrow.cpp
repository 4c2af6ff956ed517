#include "pages/conversations/threadrow.h"

#include "delegates/cellpainter.h"
#include "format/statuswords.h"
#include "pages/conversations/threadmedia.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace recado {

namespace {

struct RowWords {
    Q_DECLARE_TR_FUNCTIONS(recado::ThreadWords)
};

constexpr int dayHeight = 44;
constexpr int unreadHeight = 40;
constexpr int pillHeight = 24;
constexpr int narrowestText = 220;
constexpr int widestText = 560;
constexpr int widestBox = 300;
constexpr int noticePad = 12;

QFont pillFont()
{
    return Theme::font(Theme::captionSize, QFont::DemiBold);
}

} // namespace

ThreadRow::ThreadRow(const ThreadItem &item, Surroundings surroundings, ThreadMedia *media)
    : m_around(std::move(surroundings)), m_bubble(threadBubble(item, m_around.context)), m_isNotice(isSystemNotice(item)), m_isOurs(item.isOnOurSide())
{
    if (!media)
        return;
    media->addTo(&m_bubble, item);
    if (!m_around.context.isCovered)
        m_layout.thumbnails().setResolver(media->resolver());
}

int ThreadRow::headHeight() const
{
    return (m_around.day.isEmpty() ? 0 : dayHeight) + (m_around.unread.isEmpty() ? 0 : unreadHeight);
}

int ThreadRow::layOut(int width)
{
    if (width == m_width)
        return m_height;
    m_width = width;
    if (m_isNotice) {
        layOutNotice();
        m_height = m_notice.bottom() + 1 + 6;
        return m_height;
    }
    BubbleLook look;
    look.isOurs = m_isOurs;
    look.hasTail = !m_around.goesOn;
    look.widest = std::clamp(width * 7 / 10, narrowestText, widestText);
    look.boxes = std::min(widestBox, look.widest);
    look.above = headHeight() + (m_around.goesOn ? 2 : 8);
    look.below = 2;
    m_layout.setLook(look);
    m_layout.setBubble(m_bubble, SystemClock().now());
    m_height = m_layout.layOut(width, m_around.listIsOpen);
    return m_height;
}

void ThreadRow::layOutNotice()
{
    const QFontMetrics metrics(Theme::font(Theme::captionSize));
    const QString words = wordsOf(m_bubble).join(QLatin1Char('\n'));
    const int most = std::max(narrowestText, m_width * 7 / 10) - 2 * noticePad;
    const QRect text = metrics.boundingRect(QRect(0, 0, most, 2000), Qt::AlignHCenter | Qt::TextWordWrap, words);
    const QSize size = text.size() + QSize(2 * noticePad + 2, 2 * 7);
    m_notice = QRect(QPoint((m_width - size.width()) / 2, headHeight() + 6), size);
}

QRect ThreadRow::bubblePlace() const
{
    if (m_isNotice)
        return m_notice;
    const QList<BubblePart> all = m_layout.parts();
    return all.isEmpty() ? QRect() : all.first().rect;
}

QList<BubblePart> ThreadRow::parts() const
{
    return m_isNotice ? QList<BubblePart>{{QStringLiteral("notice"), m_notice, wordsOf(m_bubble).join(QLatin1Char('\n'))}} : m_layout.parts();
}

// The smallest one: parts contain others.
QString ThreadRow::partAt(const QPoint &point) const
{
    QString found;
    qint64 smallest = 0;
    for (const BubblePart &part : parts()) {
        const qint64 area = qint64(part.rect.width()) * part.rect.height();
        if (part.rect.contains(point) && (found.isEmpty() || area < smallest)) {
            found = part.name;
            smallest = area;
        }
    }
    return found;
}

void ThreadRow::paint(QPainter *painter, const QRect &exposed, bool isCurrent) const
{
    const Theme &theme = Theme::current();
    if (m_around.isFound)
        painter->fillRect(QRect(0, headHeight(), m_width, m_height - headHeight()), theme.warnGround);
    paintHead(painter);
    if (m_isNotice)
        paintNotice(painter);
    else
        m_layout.paint(painter, exposed);
    if (!isCurrent)
        return;
    painter->setPen(QPen(theme.accent, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(bubblePlace()).adjusted(-2, -2, 2, 2), blocks::radius + 2, blocks::radius + 2);
}

void ThreadRow::paintHead(QPainter *painter) const
{
    const Theme &theme = Theme::current();
    if (!m_around.day.isEmpty())
        paintPill(painter, (dayHeight - pillHeight) / 2 + 4, m_around.day);
    if (m_around.unread.isEmpty())
        return;
    const int top = m_around.day.isEmpty() ? 0 : dayHeight;
    const int middle = top + unreadHeight / 2;
    painter->fillRect(QRect(0, middle - 12, m_width, pillHeight), theme.accentSoft);
    paintText(painter, {0, middle - 12, m_width, pillHeight}, m_around.unread, pillFont(), theme.accent, Qt::ElideRight, Qt::AlignCenter);
}

void ThreadRow::paintPill(QPainter *painter, int top, const QString &text) const
{
    const Theme &theme = Theme::current();
    const int width = textWidth(text, pillFont()) + 24;
    const QRect pill((m_width - width) / 2, top, width, pillHeight);
    blocks::paintBox(painter, pill, theme.surface, pillHeight / 2);
    paintText(painter, pill, text, pillFont(), theme.second, Qt::ElideNone, Qt::AlignCenter);
}

void ThreadRow::paintNotice(QPainter *painter) const
{
    const Theme &theme = Theme::current();
    blocks::paintBox(painter, m_notice, theme.surface, blocks::radius);
    painter->setFont(Theme::font(Theme::captionSize));
    painter->setPen(theme.second);
    painter->drawText(m_notice.adjusted(noticePad, 7, -noticePad, -7), Qt::AlignCenter | Qt::TextWordWrap, wordsOf(m_bubble).join(QLatin1Char('\n')));
}

QString ThreadRow::spoken() const
{
    QStringList lines;
    if (!m_isNotice)
        lines += m_isOurs ? RowWords::tr("You") : m_around.context.person;
    lines += wordsOf(m_bubble);
    if (m_bubble.status)
        lines += statusWord(*m_bubble.status);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

} // namespace recado
