#include "delegates/cellpainter.h"
#include "preview/bubbleblock.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QUrl>

#include <algorithm>
#include <array>

namespace recado::blocks {

namespace {

struct CardWords {
    Q_DECLARE_TR_FUNCTIONS(recado::BubbleWords)
};

constexpr int quoteHeight = 46;
constexpr int linkHeight = 58;
constexpr int factHeight = 21;
constexpr int factGap = 12;

QString together(const QString &first, const QString &second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + QStringLiteral(" \u00b7 ") + second;
}

// "Ana Lima" → "AL"
QString initialsOf(const QString &name)
{
    QString initials;
    for (const QString &word : name.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (word.front().isLetterOrNumber() && initials.size() < 2)
            initials += word.front().toUpper();
    }
    return initials;
}

void paintQuote(QPainter *painter, const QRect &where, const BubbleQuote &quote)
{
    const Theme &theme = Theme::current();
    paintBox(painter, where, theme.lineSoft);
    paintBox(painter, {where.left(), where.top(), 4, where.height()}, theme.accent, 2);
    const QRect words = where.adjusted(inset, 5, -8, 0);
    const QString who = quote.who.isEmpty() ? CardWords::tr("In reply to") : quote.who;
    paintText(painter, {words.left(), words.top(), words.width(), 18}, who, Theme::font(Theme::captionSize, QFont::DemiBold), theme.accent);
    const QFont font = quote.isId ? Theme::mono(11) : Theme::font(Theme::captionSize);
    paintText(painter, {words.left(), words.top() + 18, words.width(), 18}, quote.text, font, theme.second,
              quote.isId ? Qt::ElideMiddle : Qt::ElideRight);
}

} // namespace

BubbleBlock quote(const BubbleQuote &quote)
{
    return {QStringLiteral("quote"),
            together(quote.who, quote.text),
            BubbleBlock::Edge::Frame,
            6,
            [](int) { return quoteHeight; },
            [quote](QPainter *painter, const QRect &where, const QRect &) { paintQuote(painter, where, quote); }};
}

BubbleBlock link(const QString &address)
{
    const QUrl url(address);
    const QString host = url.host().isEmpty() ? address : url.host();
    const auto paint = [=](QPainter *painter, const QRect &where, const QRect &) {
        const Theme &theme = Theme::current();
        paintBox(painter, where, theme.lineSoft);
        const QRect tile(where.left(), where.top(), where.height(), where.height());
        paintTile(painter, tile, QStringLiteral("link"), 24);
        const QRect words(tile.right() + 12, where.top() + 9, where.right() - tile.right() - 20, 20);
        paintText(painter, words, host, Theme::font(Theme::bodySize, QFont::DemiBold), theme.text);
        paintText(painter, words.translated(0, 20), address, Theme::font(Theme::captionSize), theme.second);
    };
    return {QStringLiteral("link"), host, BubbleBlock::Edge::Frame, 6, [](int) { return linkHeight; }, paint};
}

BubbleBlock offer(const BubbleOffer &offer, Instant now)
{
    const QString end = offerEnd(offer, now);
    const bool hasEnded = offer.endsAt && *offer.endsAt <= now;
    const int lines = 1 + int(!end.isEmpty()) + int(!offer.code.isEmpty());
    const auto paint = [=](QPainter *painter, const QRect &where, const QRect &) {
        const Theme &theme = Theme::current();
        paintBox(painter, where, theme.warnGround);
        const QRect disc(where.left() + 10, where.top() + (where.height() - 36) / 2, 36, 36);
        paintBox(painter, disc, theme.bubble, 18);
        paintIcon(painter, {disc.left() + 8, disc.top(), 20, 36}, QStringLiteral("tag"), theme.warn, 20);
        QRect line(disc.right() + 11, where.top() + (where.height() - lines * 20) / 2, where.right() - disc.right() - 20, 20);
        paintText(painter, line, offer.text, Theme::font(Theme::bodySize, QFont::DemiBold), theme.text);
        line.translate(0, 20);
        if (!end.isEmpty()) {
            paintText(painter, line, end, Theme::font(Theme::captionSize), hasEnded ? theme.bad : theme.warn);
            line.translate(0, 20);
        }
        if (!offer.code.isEmpty())
            paintText(painter, line, CardWords::tr("Code %1").arg(offer.code), Theme::font(Theme::captionSize), theme.second);
    };
    QStringList words{offer.text, end, offer.code};
    words.removeAll(QString());
    return {QStringLiteral("offer"),
            words.join(QLatin1Char('\n')),
            BubbleBlock::Edge::Frame,
            7,
            [lines](int) { return std::max(52, 16 + lines * 20); },
            paint};
}

BubbleBlock contact(const BubbleContact &contact, int index)
{
    QStringList below{contact.organisation, contact.number};
    below.removeAll(QString());
    const int height = 36 + 18 * int(std::max<qsizetype>(1, below.size()));
    const auto paint = [=](QPainter *painter, const QRect &where, const QRect &) {
        const Theme &theme = Theme::current();
        const QRect disc(where.left() + 8, where.center().y() - 19, 38, 38);
        paintBox(painter, disc, theme.accentSoft, 19);
        const QString initials = initialsOf(contact.name);
        if (initials.isEmpty())
            paintIcon(painter, {disc.left() + 9, disc.top(), 20, 38}, QStringLiteral("person"), theme.accent, 20);
        paintText(painter, disc, initials, Theme::font(Theme::bodySize, QFont::DemiBold), theme.accent, Qt::ElideNone, Qt::AlignCenter);
        const QRect words(disc.right() + 11, where.top(), where.right() - disc.right() - 18, where.height());
        QRect line(words.left(), where.top() + (where.height() - 20 - 18 * int(below.size())) / 2, words.width(), 20);
        paintText(painter, line, contact.name, Theme::font(Theme::bodySize, QFont::DemiBold), theme.text);
        line = QRect(line.left(), line.bottom() + 1, line.width(), 18);
        for (const QString &text : below) {
            paintText(painter, line, text, Theme::font(Theme::captionSize), theme.second);
            line.translate(0, 18);
        }
    };
    return {QStringLiteral("contact.%1").arg(index),
            (QStringList{contact.name} + below).join(QLatin1Char('\n')),
            BubbleBlock::Edge::Frame,
            0,
            [height](int) { return height; },
            paint};
}

BubbleBlock fact(const BubbleFact &fact, int index)
{
    const auto paint = [=](QPainter *painter, const QRect &where, const QRect &) {
        const Theme &theme = Theme::current();
        const QFont font = Theme::font(Theme::bodySize, fact.strong ? QFont::DemiBold : QFont::Normal);
        // The value goes first for the room, up to the point where the label would be no word any more.
        const int most = where.width() - std::min(textWidth(fact.label, font) + 1, where.width() * 2 / 5) - factGap;
        const int value = fact.value.isEmpty() ? 0 : std::min(textWidth(fact.value, font) + 1, most);
        const QRect left = where.adjusted(0, 0, value > 0 ? -value - factGap : 0, 0);
        paintText(painter, left, fact.label, font, fact.strong ? theme.text : theme.second);
        paintText(painter, {where.right() - value + 1, where.top(), value, where.height()}, fact.value, font, theme.text, Qt::ElideRight,
                  Qt::AlignRight | Qt::AlignVCenter);
    };
    const QString words = fact.value.isEmpty() ? fact.label : fact.label + QStringLiteral(": ") + fact.value;
    return {QStringLiteral("fact.%1").arg(index), words, BubbleBlock::Edge::Text, 0, [](int) { return factHeight; }, paint};
}

BubbleBlock unseenMessage()
{
    const auto paint = [](QPainter *painter, const QRect &where, const QRect &) {
        const Theme &theme = Theme::current();
        paintBox(painter, {where.left(), where.top() + 6, where.width(), 8}, theme.line, 4);
        paintBox(painter, {where.left(), where.top() + 24, where.width() * 3 / 5, 8}, theme.line, 4);
    };
    return {QStringLiteral("message"), CardWords::tr("The message"), BubbleBlock::Edge::Text, 0, [](int) { return 38; }, paint,
            [](int) { return 180; }};
}

BubbleBlock button(const BubbleButton &button, int index)
{
    const auto paint = [=](QPainter *painter, const QRect &where, const QRect &) {
        const Theme &theme = Theme::current();
        painter->fillRect(QRect(where.left() + 1, where.top(), where.width() - 2, 1), theme.line);
        const QFont font = Theme::font(Theme::bodySize, QFont::DemiBold);
        constexpr int icon = 16;
        const bool isEmpty = button.text.isEmpty();
        const QString words = isEmpty ? CardWords::tr("Button without text") : button.text;
        const QColor colour = isEmpty ? theme.warn : theme.link;
        const int width = std::min(textWidth(words, font) + 1, where.width() - icon - 6 - 2 * inset);
        const int left = where.left() + (where.width() - icon - 6 - width) / 2;
        paintIcon(painter, {left, where.top() + 1, icon, where.height()}, button.icon, colour, icon);
        paintText(painter, {left + icon + 6, where.top() + 1, width, where.height()}, words, font, colour);
    };
    return {QStringLiteral("button.%1").arg(index),
            button.text,
            BubbleBlock::Edge::Full,
            0,
            [](int) { return buttonHeight; },
            paint,
            [text = button.text](int most) {
                return std::clamp(textWidth(text, Theme::font(Theme::bodySize, QFont::DemiBold)) + 60, std::min(most, 240), most);
            }};
}

} // namespace recado::blocks
