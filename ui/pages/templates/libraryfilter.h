#pragma once

#include "domain/account.h"
#include "models/templatemodel.h"

#include <QWidget>

class QActionGroup;
class QHBoxLayout;

namespace recado {

class MenuButton;

// The drop-downs that narrow and sort a list of templates, for the page and, smaller, for Compose's list. It speaks to the model itself.
class LibraryFilter : public QWidget {
    Q_OBJECT

public:
    // `prefix` begins the object names: "templates" gives "templates.filter.status".
    LibraryFilter(TemplateModel &model, const QString &prefix, QWidget *parent = nullptr);

    void setAccounts(const QList<Account> &accounts); // fewer than two: not asked for
    void clear();

private:
    struct Choice {
        MenuButton *button = nullptr;
        QActionGroup *group = nullptr;
        QString all;
    };
    using Words = QList<QPair<QString, QVariant>>; // text, value

    Choice addChoice(const char *name, const QString &title, const QString &all, QHBoxLayout *row);
    void addTicks(QHBoxLayout *row);
    void fill(const Choice &choice, const Words &words);
    void refreshWords();
    void apply();
    static QVariant chosen(const Choice &choice);

    TemplateModel &m_model;
    QString m_prefix;
    Choice m_status;
    Choice m_category;
    Choice m_language;
    Choice m_account;
    Choice m_sort;
    MenuButton *m_ticks = nullptr;
    QAction *m_media = nullptr;
    QAction *m_favourites = nullptr;
};

} // namespace recado
