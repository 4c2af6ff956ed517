#include "delegates/cellpainter.h"
#include "preview/bubbleblock.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QLinearGradient>
#include <QPainter>

#include <algorithm>
#include <array>

namespace recado::blocks {

namespace {

struct BlockWords {
    Q_DECLARE_TR_FUNCTIONS(recado::BubbleWords)
};

using Kind = BubbleMedia::Kind;

constexpr int pictureHeight = 148;
constexpr int rowHeight = 56;
constexpr int productHeight = 76;
constexpr int stickerSize = 144;

QString nameOf(const BubbleMedia &media)
{
    return media.missing && media.name.isEmpty() ? BlockWords::tr("No file yet") : media.name;
}

// As tall as the picture is, within reason.
int pictureHeightFor(int width, const QSize &picture)
{
    if (picture.isEmpty())
        return pictureHeight;
    return std::clamp(width * picture.height() / picture.width(), 96, 280);
}

void paintPlay(QPainter *painter, const QRect &where)
{
    const Theme &theme = Theme::current();
    constexpr int disc = 44;
    const QRect round(where.center().x() - disc / 2, where.center().y() - disc / 2, disc, disc);
    QColor ground = theme.bubble;
    ground.setAlphaF(0.88F);
    paintBox(painter, round, ground, disc / 2);
    paintIcon(painter, {round.left() + 12, round.top(), 22, disc}, QStringLiteral("play"), theme.text, 22);
}

void paintPicture(QPainter *painter, const QRect &where, const BubbleMedia &media, Thumbnails *thumbnails)
{
    const Theme &theme = Theme::current();
    const QPixmap picture = thumbnails->fitted(media.source, where.size(), painter->device()->devicePixelRatioF());
    painter->save();
    painter->setPen(Qt::NoPen);
    if (!picture.isNull()) {
        QBrush brush(picture);
        painter->setBrushOrigin(where.topLeft());
        painter->setBrush(brush);
        painter->drawRoundedRect(where, 7, 7);
    } else if (media.missing) {
        paintBox(painter, where, theme.warnGround);
        paintIcon(painter, {where.center().x() - 16, where.center().y() - 26, 32, 32}, mediaIcon(media.kind), theme.warn, 32);
    } else {
        paintTile(painter, where, media.kind == Kind::Video ? QString() : mediaIcon(media.kind), 32);
    }
    if (media.kind == Kind::Video && !media.missing)
        paintPlay(painter, where.adjusted(0, picture.isNull() ? -12 : 0, 0, picture.isNull() ? -12 : 0));
    if (picture.isNull()) {
        const QRect words(where.left() + inset, where.bottom() - 34, where.width() - 2 * inset, 20);
        paintText(painter, words, nameOf(media), Theme::font(Theme::captionSize), media.missing ? theme.warn : theme.second,
                  Qt::ElideMiddle, Qt::AlignCenter);
    }
    painter->restore();
}

void paintFileRow(QPainter *painter, const QRect &where, const BubbleMedia &media)
{
    const Theme &theme = Theme::current();
    paintBox(painter, where, media.missing ? theme.warnGround : theme.accentSoft);
    const QColor colour = media.missing ? theme.warn : theme.accent;
    paintIcon(painter, {where.left() + inset, where.top(), 28, where.height()}, mediaIcon(media.kind), colour, 28);
    const QRect words = where.adjusted(inset + 28 + 10, 0, -inset, 0);
    const QFont name = Theme::font(Theme::bodySize, QFont::DemiBold);
    if (media.detail.isEmpty()) {
        paintText(painter, words, nameOf(media), name, media.missing ? theme.warn : theme.text, Qt::ElideMiddle);
        return;
    }
    paintText(painter, {words.left(), words.top() + 9, words.width(), 20}, nameOf(media), name, theme.text, Qt::ElideMiddle);
    paintText(painter, {words.left(), words.top() + 29, words.width(), 18}, media.detail, Theme::font(Theme::captionSize), theme.second);
}

// The same file always has the same wave.
void paintWave(QPainter *painter, const QRect &where, const QString &seed)
{
    constexpr int step = 5;
    std::size_t state = qHash(seed, 7);
    for (int x = where.left(); x + 3 <= where.right(); x += step) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        const int height = 4 + int((state >> 33U) % std::size_t(where.height() - 4));
        paintBox(painter, {x, where.center().y() - height / 2, 3, height}, Theme::current().lineStrong, 1);
    }
}

void paintAudio(QPainter *painter, const QRect &where, const BubbleMedia &media)
{
    const Theme &theme = Theme::current();
    const bool isVoice = media.kind == Kind::Voice;
    constexpr int disc = 36;
    const QRect round(where.left() + 8, where.center().y() - disc / 2, disc, disc);
    paintBox(painter, round, media.missing ? theme.warnGround : theme.accentSoft, disc / 2);
    const QColor colour = media.missing ? theme.warn : theme.accent;
    paintIcon(painter, {round.left() + 8, round.top(), 20, disc}, isVoice ? QStringLiteral("microphone") : QStringLiteral("audio"), colour,
              20);
    const QRect track = QRect(QPoint(round.right() + 38, where.top() + 8), QPoint(where.right() - inset, where.bottom() - 20));
    paintIcon(painter, {round.right() + 10, track.top(), 20, track.height()}, QStringLiteral("play"), theme.second, 20);
    if (isVoice)
        paintWave(painter, track, media.source);
    else
        paintBox(painter, {track.left(), track.center().y() - 1, track.width(), 3}, theme.lineStrong, 1);
    paintBox(painter, {track.left() - 4, track.center().y() - 5, 11, 11}, theme.accent, 5);
    const QRect words(track.left(), where.bottom() - 15, track.width() - 44, 16); // the time stands beside it
    const QString name = media.detail.isEmpty() ? nameOf(media) : nameOf(media) + QStringLiteral(" \u00b7 ") + media.detail;
    paintText(painter, words, name, Theme::font(11), media.missing ? theme.warn : theme.second, Qt::ElideMiddle);
}

void paintProduct(QPainter *painter, const QRect &where, const BubbleMedia &media, Thumbnails *thumbnails)
{
    const Theme &theme = Theme::current();
    paintBox(painter, where, theme.window);
    const QRect tile(where.left() + 6, where.top() + 6, where.height() - 12, where.height() - 12);
    const QPixmap picture = thumbnails->fitted(media.source, tile.size(), painter->device()->devicePixelRatioF());
    if (picture.isNull())
        paintTile(painter, tile, QStringLiteral("bag"), 26, 5);
    else
        painter->drawPixmap(tile.topLeft(), picture);
    const QRect words(tile.right() + 12, where.center().y() - 20, where.right() - tile.right() - 24, 20);
    const QString name = media.name.isEmpty() ? BlockWords::tr("No product yet") : media.name;
    paintText(painter, words, name, Theme::font(Theme::bodySize, QFont::DemiBold), media.name.isEmpty() ? theme.warn : theme.text,
              Qt::ElideMiddle);
    paintText(painter, words.translated(0, 21), BlockWords::tr("From the catalog"), Theme::font(Theme::captionSize), theme.second);
}

int heightOf(const BubbleMedia &media, int width, const Thumbnails &thumbnails)
{
    switch (media.kind) {
    case Kind::Document:
    case Kind::Other: return rowHeight;
    case Kind::Audio:
    case Kind::Voice: return rowHeight;
    case Kind::Product: return productHeight;
    case Kind::Sticker: return stickerSize;
    default: return pictureHeightFor(width, thumbnails.sizeOf(media.source));
    }
}

void paintMedia(QPainter *painter, const QRect &where, const BubbleMedia &media, Thumbnails *thumbnails)
{
    switch (media.kind) {
    case Kind::Document:
    case Kind::Other: return paintFileRow(painter, where, media);
    case Kind::Audio:
    case Kind::Voice: return paintAudio(painter, where, media);
    case Kind::Product: return paintProduct(painter, where, media, thumbnails);
    case Kind::Sticker: return paintPicture(painter, {where.left(), where.top(), stickerSize, stickerSize}, media, thumbnails);
    default: return paintPicture(painter, where, media, thumbnails);
    }
}

} // namespace

QString mediaIcon(Kind kind)
{
    switch (kind) {
    case Kind::Video: return QStringLiteral("video");
    case Kind::Document: return QStringLiteral("document");
    case Kind::Audio: return QStringLiteral("audio");
    case Kind::Voice: return QStringLiteral("microphone");
    case Kind::Sticker: return QStringLiteral("sticker");
    case Kind::Location: return QStringLiteral("place");
    case Kind::Product: return QStringLiteral("bag");
    case Kind::Other: return QStringLiteral("question-circle");
    case Kind::None:
    case Kind::Image: break;
    }
    return QStringLiteral("image");
}

void paintBox(QPainter *painter, const QRect &where, const QColor &ground, int boxRadius)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground);
    painter->drawRoundedRect(where, boxRadius, boxRadius);
}

void paintTile(QPainter *painter, const QRect &where, const QString &icon, int iconSize, int boxRadius)
{
    const Theme &theme = Theme::current();
    QLinearGradient gradient(where.topLeft(), where.bottomRight());
    gradient.setColorAt(0, theme.accentSoft);
    QColor end = theme.accentLine;
    end.setAlphaF(theme.dark ? 0.75F : 0.55F);
    gradient.setColorAt(1, end);
    painter->setPen(Qt::NoPen);
    painter->setBrush(gradient);
    painter->drawRoundedRect(where, boxRadius, boxRadius);
    if (icon.isEmpty())
        return;
    const int lift = where.height() > 100 ? 12 : 0; // room for the name below
    paintIcon(painter, {where.left() + (where.width() - iconSize) / 2, where.top() - lift, iconSize, where.height()}, icon, theme.accent,
              iconSize);
}

BubbleBlock media(const BubbleMedia &media, const std::shared_ptr<Thumbnails> &thumbnails)
{
    if (media.kind == Kind::Location)
        return map(media.place, media.missing);
    const QString name = nameOf(media);
    BubbleBlock block{QStringLiteral("media"),
                      media.detail.isEmpty() ? name : name + QLatin1Char('\n') + media.detail,
                      BubbleBlock::Edge::Frame,
                      7,
                      [=](int width) { return heightOf(media, width, *thumbnails); },
                      [=](QPainter *painter, const QRect &where, const QRect &) { paintMedia(painter, where, media, thumbnails.get()); }};
    if (media.kind == Kind::Audio || media.kind == Kind::Voice)
        block.lastLineWidth = [] { return 0; };
    return block;
}

} // namespace recado::blocks
