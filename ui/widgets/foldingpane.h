#pragma once

#include <QWidget>

class QFrame;

namespace recado {

class SegmentedControl;

// A page's main part and a pane beside it. In a window too narrow for both, the pane becomes a tab instead of being squeezed.
class FoldingPane : public QWidget {
    Q_OBJECT

public:
    FoldingPane(QWidget *main, const QString &mainTitle, QWidget *side, const QString &sideTitle, QWidget *parent = nullptr);

    bool isFolded() const { return m_folded; }
    // Folded: which of the two is shown. Beside each other: nothing to do.
    void showMain();
    void showSide();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    static int sideWidthFor(int width);

    QWidget *m_main;
    QFrame *m_side;
    QFrame *m_tabRow;
    SegmentedControl *m_tabs;
    bool m_folded = false;
};

} // namespace recado
