#pragma once

#include "domain/account.h"

#include <QWidget>

class QVBoxLayout;

namespace recado {

class Application;
class HookRow;

// For each account the URL to enter at its provider, with a word on where to put it: with the public address where one is known.
class HookList : public QWidget {
    Q_OBJECT

public:
    HookList(Application &application, QWidget *parent);

    void setAccounts(const QList<Account> &accounts);
    void refresh();

private:
    static QString whereToPaste(ProviderKind provider);
    QString base() const;
    void readPaths();
    void build(const QString &base, const QMap<QString, QString> &hooks);

    Application &m_application;
    QList<Account> m_accounts;
    QVBoxLayout *m_layout;
    QList<HookRow *> m_rows;
    QMap<QString, QString> m_paths; // by account, where another process on this data listens
    QString m_shown; // what the rows were made from
};

} // namespace recado
