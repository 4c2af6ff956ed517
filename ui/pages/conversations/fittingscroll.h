#pragma once

#include <QScrollArea>

namespace recado {

// As tall as what it holds, up to a share of the window; then it scrolls.
class FittingScroll : public QScrollArea {
    Q_OBJECT

public:
    FittingScroll(QWidget *inside, QWidget *parent);
    ~FittingScroll() override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int wantedHeight() const;
};

} // namespace recado
