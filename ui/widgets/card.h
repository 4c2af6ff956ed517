#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace recado {

// A surface with a border and radius 10. Put content into body(); a title row appears when a title is given.
//
//   auto *card = new Card(tr("Listener"), this);
//   card->body()->addWidget(…);
//   card->addHeaderWidget(button);   // right end of the title row
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    Card(const QString &title, QWidget *parent);

    QVBoxLayout *body() const { return m_body; }
    void setTitle(const QString &title);
    void addHeaderWidget(QWidget *widget);
    // Content that reaches the border (tables): no inner margins left and right.
    void setFlush(bool flush);

private:
    void ensureHeader();

    QVBoxLayout *m_body = nullptr;
    QHBoxLayout *m_header = nullptr;
    QLabel *m_title = nullptr;
    bool m_flush = false;
};

} // namespace recado
