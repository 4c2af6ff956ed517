#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace recado {

// A popup to choose an emoji from: type to search, arrows to move, Return to take, Escape to leave. What was taken lately comes first.
class EmojiPicker : public QFrame {
    Q_OBJECT

public:
    explicit EmojiPicker(QWidget *parent);

    void openBelow(const QWidget *button);

Q_SIGNALS:
    void chosen(const QString &emoji);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QString &query);
    void add(const QString &sign, const QString &name);
    void choose(QListWidgetItem *item);
    void tellName();

    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_name;
};

} // namespace recado
