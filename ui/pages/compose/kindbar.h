#pragma once

#include "domain/capabilities.h"

#include <QWidget>

class QAction;
class QMenu;

namespace recado {

class SegmentedControl;

// What is being written: a template, a text, a file, buttons, a list, and under "More" everything else. What the chosen number's provider
// cannot carry is greyed and says so.
class KindBar : public QWidget {
    Q_OBJECT

public:
    explicit KindBar(QWidget *parent = nullptr);

    const QString &kind() const { return m_kind; }
    void setKind(const QString &kind); // emits only on a change
    // `provider`: its name in the reasons.
    void setCarried(const Capabilities &capabilities, const QString &provider);

Q_SIGNALS:
    void kindChanged(const QString &kind);

private:
    void addSegment(const QString &kind, const QString &text);
    void addAction(QMenu *menu, const QString &kind, const QString &text);
    void showKind();

    SegmentedControl *m_bar;
    QStringList m_segments; // kinds by segment; the last one opens the menu
    QMenu *m_menu;
    QMap<QString, QAction *> m_actions;
    QString m_kind;
    int m_shown = 0; // segment of m_kind
};

} // namespace recado
