#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace recado {

// The 56 px strip on top of every page: title, a line of counts, things on the left (segments) and on the right (buttons).
class PageHeader : public QFrame {
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &text); // "1,204 in total · 12 in the filter"
    void addLeft(QWidget *widget);
    void addRight(QWidget *widget);

private:
    QLabel *m_title;
    QLabel *m_subtitle;
    QHBoxLayout *m_left;
    QHBoxLayout *m_right;
};

} // namespace recado
