#pragma once

#include <QWidget>

namespace recado {

// A drawing of figures. Each point says its figures in words: to the mouse, to the arrow keys (Home, End), and to screen readers as the accessible
// description. Return or a click asks for what a point stands for; the menu key or the right button for a menu on it.
class Plot : public QWidget {
    Q_OBJECT

public:
    explicit Plot(QWidget *parent = nullptr);

    virtual int count() const = 0;
    virtual QString wordsAt(int place) const = 0;
    int pointed() const { return m_pointed; } // -1: nowhere
    void point(int place);

    // What stands there while there is nothing to draw.
    void setEmptyWords(const QString &words);
    // Said while nothing is pointed at: the whole of it, in short.
    void setSummary(const QString &words);
    // Points can be asked for: the hand, and activated().
    void setActive(bool active);

    // As it stands, without what is pointed at, below its title: PNG twice as fine, or SVG.
    QByteArray picture(const QString &title, bool asSvg) const;
    QImage image(const QString &title) const;

Q_SIGNALS:
    void activated(int place);
    void menuWanted(int place, const QPoint &globalPosition);

protected:
    // Also into pictures: `where` need not be the widget's.
    virtual void paintPlot(QPainter &painter, const QRectF &where, int pointed) const = 0;
    virtual int placeAt(const QPointF &position) const = 0; // -1: none
    virtual QPointF anchorOf(int place) const = 0;          // beside which its words stand
    void figuresChanged();

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void pointByKey(int place);
    void paintPicture(QPainter &painter, const QString &title) const;

    QString m_emptyWords;
    QString m_summary;
    int m_pointed = -1;
    int m_pressed = -1;
    bool m_active = false;
};

// 1, 2 or 5 times a power of ten, and a multiple of the lines: the top of an axis on which `most` has room.
int niceTop(int most, int lines);

} // namespace recado
