#pragma once

#include "widgets/looks.h"

#include <QLabel>

namespace recado {

// A word in a thin frame: "pt_BR", "UTILITY". Tone colours text and ground.
class PillLabel : public QLabel {
    Q_OBJECT

public:
    explicit PillLabel(const QString &text, QWidget *parent = nullptr, Tone tone = Tone::Plain);
};

// One line that elides and then carries the whole in its tooltip. Middle for ids and numbers, right for words; with Qt::ElideNone there is all of
// it or nothing.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr, Qt::TextElideMode mode = Qt::ElideRight);

    void setFullText(const QString &text);
    QString fullText() const { return m_text; }
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void elide();

    QString m_text;
    Qt::TextElideMode m_mode;
};

// A small filled circle beside a word; never the only sign of a state.
class StateDot : public QWidget {
    Q_OBJECT

public:
    explicit StateDot(QWidget *parent = nullptr);
    void setTone(Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Plain;
};

} // namespace recado
