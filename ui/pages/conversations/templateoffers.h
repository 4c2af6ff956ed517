#pragma once

#include "models/librarytemplate.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace recado {

class Application;
class Favourites;
class TemplateList;
class TemplateModel;

// What still gets through a closed window: the approved templates of the account, searched by name and text. Where one has room for what was
// typed, that one is offered with it.
class TemplateOffers : public QWidget {
    Q_OBJECT

public:
    explicit TemplateOffers(Application &app, QWidget *parent = nullptr);

    void setAccount(AccountId account);
    void setText(const QString &typed);
    void focusSearch();

Q_SIGNALS:
    // `values`: what was typed, where it has its place in the template.
    void chosen(const recado::TemplateDefinition &definition, const QMap<QString, QString> &values);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void load();
    void showFound();
    void refreshFit();
    void take(int row);

    Application &m_app;
    TemplateModel *m_model;
    Favourites *m_favourites;
    QLineEdit *m_search;
    TemplateList *m_list;
    QLabel *m_nothing;
    QPushButton *m_fit;
    std::optional<TemplateDefinition> m_fitting;
    AccountId m_account;
    QString m_typed;
    quint64 m_generation = 0; // answers about another account are dropped
};

// The only thing that this template asks for, when it is a text of its body; empty when it asks for nothing, for more or for something else.
QString onlyTextHole(const TemplateDefinition &definition);
// One line, as values have to be (Meta 132018: no line breaks, tabs or more than four spaces).
QString asValue(const QString &typed);

} // namespace recado
