#pragma once

#include "domain/broadcast.h"
#include "domain/evidence.h"

#include <QAbstractButton>
#include <QHash>

class QHBoxLayout;

namespace recado {

// One count: word in the state's colour, figure below. A click shows the people behind it.
class FigureCard : public QAbstractButton {
    Q_OBJECT

public:
    FigureCard(EventKind kind, const QString &word, QWidget *parent);

    void setCount(int count);
    int count() const { return m_count; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    EventKind m_kind;
    QString m_word;
    int m_count = 0;
};

// All the totals of a broadcast, in the order in which a message meets them. What is zero and seldom (in flight, held) takes no room.
class FigureStrip : public QWidget {
    Q_OBJECT

public:
    explicit FigureStrip(QWidget *parent = nullptr);

    void setTotals(const BroadcastTotals &totals);

Q_SIGNALS:
    // The list of exactly these people is wanted. The stages include what came after, and so does the set.
    void peopleWanted(const QSet<recado::EventKind> &verdicts);

private:
    FigureCard *add(EventKind kind, const QString &word, const QSet<EventKind> &verdicts);

    QHBoxLayout *m_row;
    QHash<EventKind, FigureCard *> m_cards;
};

} // namespace recado
