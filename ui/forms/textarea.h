#pragma once

#include "domain/cleantext.h"

#include <QPlainTextEdit>

namespace recado {

struct TextChange;

// The text edit of MessageField: as tall as its text between 4 and 14 lines, plain text only, and what cannot be seen is marked in it.
class TextArea : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit TextArea(QWidget *parent = nullptr);

    // As it was given, but for line ends. Not toPlainText(): that one turns spaces that do not break into others.
    QString text() const;
    void setText(const QString &text);
    // One step of the history.
    void apply(const TextChange &change);
    // All of them, in the order of the text; the cursor stays where it is. One step of the history.
    void applyAll(const QList<TextChange> &changes);

    // Between so many lines high; 4 and 14 unless told.
    void setLines(int fewest, int most);
    void setInvisibles(const QList<InvisiblePlace> &places);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int wantedHeight() const;
    void fit();
    void paintMarker(QPainter &painter, const QTextBlock &block, const QPointF &corner, const InvisiblePlace &place) const;

    QList<InvisiblePlace> m_invisibles;
    int m_height = 0; // asked for last
    int m_fewest;
    int m_most;
};

} // namespace recado
