#pragma once

#include "services/composememory.h"

#include <QObject>
#include <QTimer>

class QCompleter;
class QStandardItemModel;

namespace recado {

class Application;
class RecipientField;

// People written to before, offered while a name or a number is being typed.
class PeoplePopup : public QObject {
    Q_OBJECT

public:
    PeoplePopup(Application &app, RecipientField &field);

private:
    void ask();
    void show(const QList<RecentPerson> &people);

    Application &m_app;
    RecipientField &m_field;
    QStandardItemModel *m_model;
    QCompleter *m_completer;
    QString m_search;
    QTimer m_rest;
    quint64 m_generation = 0;
};

} // namespace recado
