#include "delegates/conversationdelegate.h"

#include "delegates/cellpainter.h"
#include "format/contactwords.h"
#include "format/conversationwords.h"
#include "format/statuswords.h"
#include "format/timewords.h"
#include "models/conversationmodel.h"
#include "widgets/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <numeric>

namespace recado {

namespace {

constexpr int avatarSize = 40;
constexpr int badgeHeight = 18;
constexpr int smallIcon = 14;
constexpr int smallText = 11;
constexpr int lineHeight = 20;
constexpr int leastMark = 56; // with less room it says nothing
constexpr int patience = 60;      // minutes that somebody may wait before it is told in colour
constexpr int longPatience = 240;

QString typeIcon(const QString &type)
{
    static const QHash<QString, QString> icons{
        {QStringLiteral("image"), QStringLiteral("image")},        {QStringLiteral("video"), QStringLiteral("video")},
        {QStringLiteral("audio"), QStringLiteral("microphone")},   {QStringLiteral("document"), QStringLiteral("document")},
        {QStringLiteral("sticker"), QStringLiteral("sticker")},    {QStringLiteral("location"), QStringLiteral("place")},
        {QStringLiteral("contacts"), QStringLiteral("person")},    {QStringLiteral("order"), QStringLiteral("bag")},
        {QStringLiteral("template"), QStringLiteral("template")},  {QStringLiteral("interactive"), QStringLiteral("list")},
        {QStringLiteral("button_reply"), QStringLiteral("reply")}, {QStringLiteral("list_reply"), QStringLiteral("reply")},
        {QStringLiteral("flow_reply"), QStringLiteral("form")},    {QStringLiteral("system"), QStringLiteral("info")},
        {QStringLiteral("unsupported"), QStringLiteral("question-circle")},
    };
    return icons.value(type);
}

// Right-aligned; returns how much it took.
int paintAtRight(QPainter *painter, const QRect &where, const QString &text, const QFont &font, const QColor &colour)
{
    const int width = std::min(where.width(), textWidth(text, font) + 1);
    paintText(painter, where.adjusted(where.width() - width, 0, 0, 0), text, font, colour);
    return width;
}

int paintBadge(QPainter *painter, const QRect &where, int count)
{
    const QString text = count > 999 ? QStringLiteral("999+") : QString::number(count);
    const QFont font = Theme::font(smallText, QFont::DemiBold);
    const int width = std::max(badgeHeight, textWidth(text, font) + 10);
    const QRect badge(where.right() - width + 1, where.center().y() - badgeHeight / 2 + 1, width, badgeHeight);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::current().accent);
    painter->drawRoundedRect(badge, badgeHeight / 2.0, badgeHeight / 2.0);
    painter->restore();
    paintText(painter, badge, text, font, Theme::current().onAccent, Qt::ElideNone, Qt::AlignCenter);
    return width;
}

// Icon and word, small; returns the place behind it.
int paintMark(QPainter *painter, const QRect &where, const QString &icon, const QString &word, const QColor &colour)
{
    if (where.width() < leastMark)
        return where.left();
    paintIcon(painter, where, icon, colour, smallIcon);
    const int used = paintText(painter, where.adjusted(smallIcon + Theme::gap, 0, 0, 0), word, Theme::font(smallText), colour);
    return where.left() + smallIcon + Theme::gap + used + Theme::inset;
}

} // namespace

void paintInitials(QPainter *painter, const QRect &where, const QString &name, const QString &person)
{
    // Colours that the theme has for other things; here they only tell people apart.
    static constexpr std::array kinds{EventKind::Delivered, EventKind::Read, EventKind::Replied, EventKind::Held, EventKind::Sent, EventKind::Unknown};
    const uint place = std::accumulate(person.cbegin(), person.cend(), 0U, [](uint sum, QChar c) { return sum * 31 + c.unicode(); }) % kinds.size();
    const QColor ink = Theme::current().statusColour(kinds[place]);
    QColor ground = ink;
    ground.setAlphaF(Theme::current().dark ? 0.22F : 0.13F);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground);
    painter->drawEllipse(where);
    painter->restore();
    const QString letters = initialsOf(name);
    if (letters.isEmpty()) {
        const int size = where.height() / 2;
        paintIcon(painter, where.adjusted((where.width() - size) / 2, 0, 0, 0), QStringLiteral("person"), ink, size);
        return;
    }
    paintText(painter, where, letters, Theme::font(where.height() * 7 / 20, QFont::DemiBold), ink, Qt::ElideNone, Qt::AlignCenter);
}

void ConversationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintRowGround(painter, option, true);
    const auto *model = static_cast<const ConversationModel *>(index.model());
    const Conversation *conversation = model->at(index.row());
    const QRect inside = option.rect.adjusted(Theme::inset, Theme::pad, -Theme::inset, -Theme::pad - 1);
    const QRect avatar(inside.left(), inside.top() + (inside.height() - avatarSize) / 2, avatarSize, avatarSize);
    QRect line(avatar.right() + 1 + Theme::inset, inside.top(), 0, lineHeight);
    line.setRight(inside.right());
    if (!conversation) {
        paintPending(painter, line);
        paintPending(painter, line.translated(0, lineHeight));
        return;
    }
    paintInitials(painter, avatar, conversation->shownName(), conversation->person);
    paintFirstLine(painter, line, *conversation, model->now());
    paintLastLine(painter, line.translated(0, lineHeight), *conversation);
    paintMarks(painter, line.translated(0, 2 * lineHeight), *conversation, model->now());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(Theme::current().accentLine);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
}

void ConversationDelegate::paintFirstLine(QPainter *painter, const QRect &where, const Conversation &conversation, Instant now) const
{
    const Theme &theme = Theme::current();
    const bool isUnread = conversation.unread > 0;
    const int used = paintAtRight(painter, where, listMoment(conversation.lastAt, now), Theme::font(smallText, isUnread ? QFont::DemiBold : QFont::Normal),
                                  isUnread ? theme.accent : theme.second);
    const bool isNumber = conversation.shownName().isEmpty();
    paintText(painter, where.adjusted(0, 0, -used - Theme::pad, 0), conversationName(conversation),
              Theme::font(Theme::bodySize, isUnread ? QFont::Bold : QFont::DemiBold), theme.text, isNumber ? Qt::ElideMiddle : Qt::ElideRight);
}

void ConversationDelegate::paintLastLine(QPainter *painter, const QRect &where, const Conversation &conversation) const
{
    const Theme &theme = Theme::current();
    QRect left = where;
    if (conversation.unread > 0)
        left.setRight(left.right() - paintBadge(painter, where, conversation.unread) - Theme::pad);
    if (conversation.lastVerdict) {
        paintIcon(painter, left, Theme::statusIcon(*conversation.lastVerdict), theme.statusColour(*conversation.lastVerdict), smallIcon);
        left.setLeft(left.left() + smallIcon + Theme::gap);
    }
    const bool isUnread = conversation.unread > 0;
    if (const QString icon = typeIcon(conversation.lastType); !icon.isEmpty()) {
        paintIcon(painter, left, icon, theme.second, smallIcon);
        left.setLeft(left.left() + smallIcon + Theme::gap);
    }
    paintText(painter, left, lastWords(conversation), Theme::font(), isUnread ? theme.text : theme.second);
}

void ConversationDelegate::paintMarks(QPainter *painter, const QRect &where, const Conversation &conversation, Instant now) const
{
    const Theme &theme = Theme::current();
    QRect left = where;
    if (conversation.waitingSince && conversation.status != ConversationStatus::Blocked) {
        const qint64 minutes = (toMillis(now) - toMillis(*conversation.waitingSince)) / 60'000;
        const QColor colour = minutes >= longPatience ? theme.bad : minutes >= patience ? theme.warn : theme.second;
        const QString words = tr("waiting %1").arg(waitWord(*conversation.waitingSince, now));
        const int used = paintAtRight(painter, where, words, Theme::font(smallText, minutes >= patience ? QFont::DemiBold : QFont::Normal), colour);
        paintIcon(painter, QRect(where.right() - used - smallIcon - 3, where.top(), smallIcon, where.height()), QStringLiteral("clock"), colour, smallIcon);
        left.setRight(left.right() - used - smallIcon - Theme::inset);
    }
    switch (conversation.status) {
    case ConversationStatus::Open: break;
    case ConversationStatus::Pending:
        left.setLeft(paintMark(painter, left, QStringLiteral("pause"), conversationStatusWord(conversation.status), theme.warn));
        break;
    case ConversationStatus::Solved:
        left.setLeft(paintMark(painter, left, QStringLiteral("tick-circle"), conversationStatusWord(conversation.status), theme.good));
        break;
    case ConversationStatus::Blocked:
        left.setLeft(paintMark(painter, left, QStringLiteral("cross-circle"), conversationStatusWord(conversation.status), theme.bad));
        break;
    }
    if (!conversation.assignee.isEmpty()) {
        const bool isMine = conversation.assignee == m_me;
        left.setLeft(paintMark(painter, left, QStringLiteral("person"), isMine ? tr("you") : conversation.assignee, isMine ? theme.accent : theme.second));
    }
    if (const QString channel = m_channels.value(conversation.channel); !channel.isEmpty())
        paintMark(painter, left, QStringLiteral("phone"), channel, theme.second);
}

QSize ConversationDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {240, rowHeight};
}

bool ConversationDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &, const QModelIndex &index)
{
    const auto *model = qobject_cast<const ConversationModel *>(index.model());
    const Conversation *conversation = model ? model->at(index.row()) : nullptr;
    if (!conversation || event->type() != QEvent::ToolTip)
        return false;
    QStringList lines{conversationName(*conversation)};
    if (!conversation->shownName().isEmpty())
        lines += conversationNumber(conversation->address);
    lines += exactMoment(conversation->lastAt);
    if (conversation->lastVerdict)
        lines += statusWord(*conversation->lastVerdict);
    QToolTip::showText(event->globalPos(), lines.join(QLatin1Char('\n')), view);
    return true;
}

} // namespace recado
