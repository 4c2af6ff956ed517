#pragma once

#include "domain/broadcaststory.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace recado {

class MenuButton;

// What of the recipients is listed: words, statuses, a cause; and how many that are.
class StoryFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit StoryFilterBar(QWidget *parent = nullptr);

    StoryFilter filter() const;
    void showVerdicts(const QSet<EventKind> &verdicts); // nothing else narrows
    void showCause(const QString &code);                // as it stands in FailureGroup
    void clear();
    void setCount(int shown, int total);
    void focusText();

Q_SIGNALS:
    void filterChanged(const recado::StoryFilter &filter);

private:
    void buildStatuses();
    void tick(const QSet<EventKind> &verdicts);
    QSet<EventKind> verdicts() const;
    void announce();
    void refresh();

    QLineEdit *m_text;
    MenuButton *m_status;
    QPushButton *m_cause;
    QLabel *m_count;
    QString m_code;
    QTimer m_typing;
    bool m_quiet = false;
};

} // namespace recado
