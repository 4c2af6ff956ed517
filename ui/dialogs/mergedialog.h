#pragma once

#include "services/contactservice.h"

#include <QDialog>

#include <optional>

class QGridLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace recado {

class Application;
class Banner;

// Several cards side by side and what becomes of them, with what collides, before they are made one. For a suggestion also "not the same person".
class MergeDialog : public QDialog {
    Q_OBJECT

public:
    // `suggestion`: why; none when somebody chose the cards.
    MergeDialog(Application &app, const QList<ContactId> &ids, const std::optional<MergeSuggestion> &suggestion, QWidget *parent);

Q_SIGNALS:
    void merged(recado::ContactId id, qint64 record);
    void setApart();

private:
    void load(const QList<ContactId> &ids);
    void show(const QList<Contact> &cards);
    void showCollisions(const QList<Contact> &cards, const Contact &after);
    void addRow(const QString &label, const QStringList &values, const QString &result);
    void accept() override;
    void keepApart();

    Application &m_app;
    QList<Contact> m_cards;
    std::optional<MergeSuggestion> m_suggestion;
    bool m_working = false;
    QLabel *m_why;
    QWidget *m_table;
    QGridLayout *m_grid;
    QLabel *m_collisions;
    Banner *m_problem;
    QPushButton *m_apart;
    QPushButton *m_merge;
};

} // namespace recado
