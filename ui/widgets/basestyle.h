#pragma once

#include <QProxyStyle>

namespace recado {

// Fusion, with the underlines of keyboard shortcuts only while Alt is held: they are noise to everybody else.
class BaseStyle : public QProxyStyle {
    Q_OBJECT

public:
    BaseStyle();

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const override;
    void polish(QApplication *application) override;
    void unpolish(QApplication *application) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showUnderlines(bool shown);

    bool m_underlines = false;
};

} // namespace recado
