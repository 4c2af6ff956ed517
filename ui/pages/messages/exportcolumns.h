#pragma once

#include "pages/messages/exportchoice.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QToolButton;

namespace recado {

// Which columns a file has and in which order: every column with a tick, moved by dragging, by buttons or by Alt and an arrow key.
class ExportColumns : public QWidget {
    Q_OBJECT

public:
    explicit ExportColumns(QWidget *parent);

    void setColumns(const QList<ExportChoice::Column> &columns);
    QList<ExportChoice::Column> columns() const;
    // What "as on the screen" stands for.
    void setOnScreen(const QList<MessageColumn> &columns);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *buildHead();
    QLayout *buildShortcuts();
    void choose(const QList<MessageColumn> &columns);
    void move(int step);
    void announce();
    void refresh();

    QListWidget *m_list;
    QLabel *m_count;
    QToolButton *m_up;
    QToolButton *m_down;
    QList<MessageColumn> m_onScreen;
    bool m_filling = false;
};

} // namespace recado
