#pragma once

#include "base/ids.h"
#include "domain/conversation.h"

#include <QHash>
#include <QStyledItemDelegate>

namespace recado {

// One conversation in the list: who, when, what was last said and by whom, what is unread, who looks after it and how long the person waits. The
// model is a ConversationModel.
class ConversationDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // Shown beside the last message; empty where there is only one number to write to.
    void setChannelNames(const QHash<ChannelId, QString> &names) { m_channels = names; }
    void setOperator(const QString &me) { m_me = me; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

    static constexpr int rowHeight = 76;

private:
    void paintFirstLine(QPainter *painter, const QRect &where, const Conversation &conversation, Instant now) const;
    void paintLastLine(QPainter *painter, const QRect &where, const Conversation &conversation) const;
    void paintMarks(QPainter *painter, const QRect &where, const Conversation &conversation, Instant now) const;

    QHash<ChannelId, QString> m_channels;
    QString m_me;
};

// A round picture of somebody of whom there is none: their initials, in a colour that stays theirs. Also in the header of a conversation.
void paintInitials(QPainter *painter, const QRect &where, const QString &name, const QString &person);

} // namespace recado
