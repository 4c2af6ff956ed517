#pragma once

#include "pages/messages/rawtext.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QPlainTextEdit;
class QPushButton;
class QTimer;
class QToolButton;

namespace recado {

class Banner;
class SegmentedControl;

struct RawContent {
    QByteArray body;
    QString headers;  // one a line; empty when there are none
    RawMatter matter; // what of it to mark
};

// Bytes from outside, to read: formatted, headers, as received, as bytes; what mattered is marked; search; copy. Whatever the size, the beginning
// stands there at once and the rest when it is asked for; formatting happens off the main thread. Ctrl+F searches, F3 and Shift+F3 go on, and
// without a search from mark to mark.
class RawView : public QWidget {
    Q_OBJECT

public:
    explicit RawView(QWidget *parent = nullptr);

    void setContent(const RawContent &content);
    QMenu *copyMenu() const { return m_copyMenu; } // for more ways to copy
    RawPart part() const;
    qsizetype shownLength() const { return m_shown; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildBar();
    QWidget *buildSearch();
    void buildCopyMenu(QPushButton *button);
    void showPart();
    void take(quint64 generation, const RawText &raw);
    void sayProblem(const RawText &raw);
    void begin(const QString &text);
    void appendPiece();
    void showUpTo(qsizetype end);
    void showRest();
    void followRest();
    void paintMarks();
    void search();
    void step(int by);
    void goTo(TextSpan span);
    void sayPlace(qsizetype place, qsizetype count);
    QList<TextSpan> stops() const;

    RawContent m_content;
    quint64 m_generation = 0; // an answer about what is no longer shown is dropped
    RawText m_raw;
    qsizetype m_shown = 0;    // of m_raw.text
    QList<TextSpan> m_hits;
    int m_stop = -1;
    std::optional<TextSpan> m_goal; // where to go as soon as so much is shown
    SegmentedControl *m_part;
    QMenu *m_copyMenu = nullptr;
    Banner *m_problem;
    QPlainTextEdit *m_text;
    QLineEdit *m_find = nullptr;
    QLabel *m_place = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QPushButton *m_more;
    QTimer *m_pieces;
    QTimer *m_searchLater;
};

} // namespace recado
