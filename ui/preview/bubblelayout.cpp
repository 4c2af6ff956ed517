#include "preview/bubblelayout.h"

#include "delegates/cellpainter.h"
#include "widgets/theme.h"

#include <algorithm>

namespace recado {

namespace {

constexpr int narrowest = 160;
constexpr int cardWidth = 216;
constexpr int cardGap = 8;

// Buttons of cards of different heights stand in one line.
void dropButtons(BubbleColumn *column, int by)
{
    for (qsizetype i = 0; i < column->blocks.size(); ++i) {
        if (column->blocks[i].edge == BubbleBlock::Edge::Full)
            column->places[i].translate(0, by);
    }
}

} // namespace

BubbleLayout::BubbleLayout() : m_thumbnails(std::make_shared<Thumbnails>()) {}

void BubbleLayout::setLook(const BubbleLook &look)
{
    m_look = look;
    m_width = -1;
}

int BubbleLayout::timeWidth() const
{
    if (m_bubble.time.isEmpty() || isNoticeOnly())
        return 0;
    return textWidth(m_bubble.time, Theme::font(timeSize)) + 1 + (m_bubble.status ? statusSize + 3 : 0);
}

QString BubbleLayout::reactions() const
{
    return m_bubble.reaction.isEmpty() || m_bubble.ownReaction.isEmpty() ? m_bubble.reaction + m_bubble.ownReaction
                                                                        : m_bubble.reaction + QLatin1Char(' ') + m_bubble.ownReaction;
}

void BubbleLayout::setBubble(const Bubble &bubble, Instant now)
{
    m_width = -1;
    m_bubble = bubble;
    m_column = {};
    addContent(bubble, now);
    m_cards.clear();
    for (const BubbleCard &card : bubble.cards) {
        BubbleColumn column;
        if (card.media.isThere())
            column.blocks += blocks::media(card.media, m_thumbnails);
        if (!card.body.isEmpty())
            column.blocks += blocks::text(QStringLiteral("body"), card.body, Theme::font(), Theme::current().text, 4);
        for (qsizetype i = 0; i < card.buttons.size(); ++i)
            column.blocks += blocks::button(card.buttons[i], int(i));
        m_cards += column;
    }
    m_sheet = ListSheet(bubble.list);
}

void BubbleLayout::addContent(const Bubble &bubble, Instant now)
{
    const Theme &theme = Theme::current();
    QList<BubbleBlock> &all = m_column.blocks;
    for (qsizetype i = 0; i < bubble.marks.size(); ++i)
        all += blocks::mark(bubble.marks[i], int(i));
    if (bubble.quote.isThere())
        all += blocks::quote(bubble.quote);
    if (bubble.notice.isThere())
        all += blocks::notice(bubble.notice);
    if (!bubble.link.isEmpty())
        all += blocks::link(bubble.link);
    if (bubble.media.isThere())
        all += blocks::media(bubble.media, m_thumbnails);
    if (!bubble.title.isEmpty())
        all += blocks::text(QStringLiteral("title"), bubble.title, Theme::font(Theme::bodySize + 1, QFont::DemiBold), theme.text,
                            bubble.subtitle.isEmpty() ? 4 : 0);
    if (!bubble.subtitle.isEmpty())
        all += blocks::text(QStringLiteral("subtitle"), plainBlocks(bubble.subtitle), Theme::font(Theme::captionSize), theme.second, 4);
    if (bubble.offer.isThere())
        all += blocks::offer(bubble.offer, now);
    if (!bubble.body.isEmpty())
        all += blocks::text(QStringLiteral("body"), bubble.body, Theme::font(), theme.text, 4);
    for (qsizetype i = 0; i < bubble.contacts.size(); ++i)
        all += blocks::contact(bubble.contacts[i], int(i));
    for (qsizetype i = 0; i < bubble.facts.size(); ++i)
        all += blocks::fact(bubble.facts[i], int(i));
    if (!bubble.facts.isEmpty())
        all.last().after = 6;
    if (bubble.reactionOnly)
        all += blocks::unseenMessage();
    if (!bubble.actions.isEmpty())
        all += blocks::actions(bubble.actions);
    if (!bubble.footer.isEmpty())
        all += blocks::text(QStringLiteral("footer"), plainBlocks(bubble.footer), Theme::font(Theme::captionSize), theme.second, 0);
    if (!bubble.trouble.isEmpty())
        all += blocks::trouble(bubble.trouble, bubble.status == EventKind::Unknown);
    for (qsizetype i = 0; i < bubble.buttons.size(); ++i)
        all += blocks::button(bubble.buttons[i], int(i));
}

int BubbleLayout::layOut(int width, bool listIsOpen)
{
    if (width == m_width && listIsOpen == m_listIsOpen)
        return m_height;
    m_width = width;
    m_listIsOpen = listIsOpen;
    const int most = std::min(m_look.widest, std::max(narrowest, width - 2 * edge));
    int y = m_look.above;
    int x = edge;
    m_ground = {};
    if (!m_column.blocks.isEmpty()) {
        const int own = hasGround() ? m_column.idealWidth(most, timeWidth(), m_look.boxes) : 152;
        x = m_look.isOurs ? std::max(edge, width - edge - own) : edge;
        m_ground = QRect(x, y, own, m_column.layOut({x, y}, own, timeWidth()));
        y = m_ground.bottom() + 1;
    }
    m_reaction = {};
    if (const QString shown = reactions(); !shown.isEmpty()) {
        m_reaction = QRect(x + 10, y - 8, std::max(36, textWidth(shown, Theme::font(15)) + 16), 26);
        y = m_reaction.bottom() + 1;
    }
    if (!m_cards.isEmpty()) {
        m_cardsPlace = QRect(0, y + cardGap, width, 0);
        layOutCards(width);
        y = m_cardsPlace.bottom() + 1;
    }
    y += m_look.below;
    if (listIsOpen && hasList())
        y += layOutSheet(y, width);
    m_height = y;
    return y;
}

// Over the whole paper where a bubble stands alone, else below its bubble.
int BubbleLayout::layOutSheet(int top, int width)
{
    if (m_look == BubbleLook())
        return m_sheet.layOut({0, top}, width);
    const int own = std::min(width - 2 * edge, std::max(m_look.boxes, m_ground.width()));
    return m_sheet.layOut({m_look.isOurs ? width - edge - own : edge, top}, own);
}

void BubbleLayout::standSheetOn(int bottom)
{
    m_sheet.moveTo(std::max(m_height, bottom) - m_sheet.height());
}

void BubbleLayout::layOutCards(int width)
{
    m_cardGrounds.clear();
    int tallest = 0;
    const int whole = int(m_cards.size()) * (cardWidth + cardGap) - cardGap;
    int x = m_look.isOurs ? std::max(edge, width - edge - whole) : edge;
    for (BubbleColumn &card : m_cards) {
        m_cardGrounds += QRect(x, m_cardsPlace.top(), cardWidth, card.layOut({x, m_cardsPlace.top()}, cardWidth));
        tallest = std::max(tallest, m_cardGrounds.last().height());
        x += cardWidth + cardGap;
    }
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        dropButtons(&m_cards[i], tallest - m_cardGrounds[i].height());
        m_cardGrounds[i].setHeight(tallest);
    }
    m_cardsPlace.setHeight(tallest);
    m_scroll = std::clamp(m_scroll, 0, std::max(0, x - cardGap + edge - width));
}

int BubbleLayout::cardStep() const
{
    return cardWidth + cardGap;
}

void BubbleLayout::scrollCards(int by)
{
    const int whole = m_cardGrounds.isEmpty() ? 0 : m_cardGrounds.last().right() + 1 + edge;
    m_scroll = std::clamp(m_scroll + by, 0, std::max(0, whole - m_width));
}

QRect BubbleLayout::listButton() const
{
    for (qsizetype i = 0; i < m_bubble.buttons.size(); ++i) {
        if (m_bubble.buttons[i].opensList)
            return m_column.places.value(m_column.places.size() - m_bubble.buttons.size() + i);
    }
    return {};
}

QList<BubblePart> BubbleLayout::parts() const
{
    QList<BubblePart> parts;
    if (!m_ground.isEmpty())
        parts += BubblePart{QStringLiteral("bubble"), m_ground, {}};
    m_column.addParts(&parts);
    for (qsizetype i = 0; i < m_column.places.size() && !m_bubble.actions.isEmpty(); ++i) {
        if (m_column.blocks[i].name != QLatin1String("actions"))
            continue;
        for (qsizetype k = 0; k < m_bubble.actions.size(); ++k)
            parts += BubblePart{QStringLiteral("action.") + m_bubble.actions[k].name, blocks::actionPlace(m_bubble.actions, k, m_column.places[i]), m_bubble.actions[k].text};
    }
    if (!m_column.time.isEmpty())
        parts += BubblePart{QStringLiteral("time"), m_column.time, m_bubble.time};
    if (!m_reaction.isEmpty())
        parts += BubblePart{QStringLiteral("reaction"), m_reaction, reactions()};
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        const qsizetype first = parts.size();
        const QString prefix = QStringLiteral("card.%1").arg(i);
        parts += BubblePart{prefix, m_cardGrounds.value(i), {}};
        m_cards[i].addParts(&parts, prefix + QLatin1Char('.'));
        for (qsizetype k = first; k < parts.size(); ++k)
            parts[k].rect.translate(-m_scroll, 0);
    }
    if (m_listIsOpen && hasList())
        m_sheet.addParts(&parts);
    return parts;
}

} // namespace recado
