#include "preview/listsheet.h"

#include "delegates/cellpainter.h"
#include "widgets/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace recado {

namespace {

constexpr int edge = 16;
constexpr int headHeight = 50;
constexpr int sectionHeight = 30;
constexpr int rowPadding = 9;
constexpr int radio = 18;
constexpr int tile = 36;
constexpr int wrapped = Qt::TextWordWrap | Qt::TextWrapAnywhere;

int wrappedHeight(const QString &text, const QFont &font, int width)
{
    return text.isEmpty() ? 0 : QFontMetrics(font).boundingRect(QRect(0, 0, width, 10'000), wrapped, text).height();
}

} // namespace

ListSheet::ListSheet(BubbleList list) : m_list(std::move(list))
{
    for (qsizetype i = 0; i < m_list.sections.size(); ++i) {
        const BubbleSection &section = m_list.sections[i];
        if (!section.title.isEmpty())
            m_lines += Line{QStringLiteral("list.%1").arg(i), section.title, {}, {}, true};
        for (qsizetype k = 0; k < section.rows.size(); ++k)
            m_lines += Line{QStringLiteral("list.%1.%2").arg(i).arg(k),
                            section.rows[k].title,
                            section.rows[k].description,
                            {},
                            false,
                            k + 1 == section.rows.size()};
    }
}

int ListSheet::leftOf(const Line &line) const
{
    return m_list.look == BubbleList::Look::Products && !line.isSection ? edge + tile + 12 : edge;
}

int ListSheet::rightOf(const Line &line) const
{
    return m_list.look == BubbleList::Look::Choice && !line.isSection ? edge + radio + 12 : edge;
}

int ListSheet::heightOf(const Line &line, int width) const
{
    if (line.isSection)
        return sectionHeight;
    const int words = width - leftOf(line) - rightOf(line);
    const int height = wrappedHeight(line.text, Theme::font(), words) + wrappedHeight(line.below, Theme::font(Theme::captionSize), words);
    return std::max(m_list.look == BubbleList::Look::Products ? tile + 12 : 36, height + 2 * rowPadding);
}

int ListSheet::layOut(const QPoint &at, int width)
{
    int y = at.y() + headHeight;
    for (Line &line : m_lines) {
        line.rect = QRect(at.x(), y, width, heightOf(line, width));
        y = line.rect.bottom() + 1;
    }
    m_rect = QRect(at.x(), at.y(), width, y + 12 - at.y());
    return m_rect.height();
}

void ListSheet::moveTo(int top)
{
    const int by = top - m_rect.top();
    for (Line &line : m_lines)
        line.rect.translate(0, by);
    m_rect.translate(0, by);
}

void ListSheet::paint(QPainter *painter, const QRect &exposed) const
{
    const Theme &theme = Theme::current();
    // Rounder at the top: below it fills the paper's corners.
    const QRectF whole = QRectF(m_rect).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath upper, lower;
    upper.addRoundedRect(whole.adjusted(0, 0, 0, -20), 14, 14);
    lower.addRoundedRect(whole.adjusted(0, 20, 0, 0), Theme::pad, Theme::pad);
    upper.addRect(whole.adjusted(0, 20, 0, -20));
    upper.setFillRule(Qt::WindingFill);
    painter->setPen(theme.line);
    painter->setBrush(theme.surface);
    painter->drawPath(upper.united(lower));
    blocks::paintBox(painter, {m_rect.center().x() - 18, m_rect.top() + 7, 36, 4}, theme.lineStrong, 2);
    paintText(painter, {m_rect.left() + edge, m_rect.top() + 14, m_rect.width() - 2 * edge, headHeight - 18}, m_list.title,
              Theme::font(Theme::sectionSize, QFont::DemiBold), theme.text, Qt::ElideRight, Qt::AlignCenter);
    for (const Line &line : m_lines) {
        if (line.rect.intersects(exposed))
            paintLine(painter, line);
    }
}

void ListSheet::paintLine(QPainter *painter, const Line &line) const
{
    const Theme &theme = Theme::current();
    const QRect &where = line.rect;
    if (line.isSection) {
        paintText(painter, where.adjusted(edge, 6, -edge, 0), line.text, Theme::font(Theme::captionSize, QFont::DemiBold), theme.accent);
        return;
    }
    const QRect words = where.adjusted(leftOf(line), 0, -rightOf(line), 0);
    const QFont font = Theme::font();
    const int first = wrappedHeight(line.text, font, words.width());
    const int second = wrappedHeight(line.below, Theme::font(Theme::captionSize), words.width());
    const int top = where.top() + (where.height() - first - second) / 2;
    painter->setFont(font);
    painter->setPen(theme.text);
    painter->drawText(QRect(words.left(), top, words.width(), first), wrapped, line.text);
    painter->setFont(Theme::font(Theme::captionSize));
    painter->setPen(theme.second);
    painter->drawText(QRect(words.left(), top + first, words.width(), second), wrapped, line.below);
    if (!line.isLast)
        painter->fillRect(QRect(words.left(), where.bottom(), where.right() - words.left(), 1), theme.lineSoft);
    if (m_list.look == BubbleList::Look::Products) {
        blocks::paintTile(painter, {where.left() + edge, where.center().y() - tile / 2, tile, tile}, QStringLiteral("bag"), 20, 5);
        return;
    }
    painter->setPen(QPen(theme.second, 1.5));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(QRectF(where.right() - edge - radio + 1, where.center().y() - radio / 2.0 + 0.5, radio - 1, radio - 1));
}

void ListSheet::addParts(QList<BubblePart> *parts) const
{
    *parts += BubblePart{QStringLiteral("list"), m_rect, m_list.title};
    for (const Line &line : m_lines)
        *parts += BubblePart{line.name, line.rect, line.below.isEmpty() ? line.text : line.text + QLatin1Char('\n') + line.below};
}

} // namespace recado
