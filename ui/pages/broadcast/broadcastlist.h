#pragma once

#include "models/broadcastmodel.h"
#include "pages/broadcast/broadcasttools.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QPushButton;
class QStackedLayout;

namespace recado {

class Banner;
class EmptyState;
class PageHeader;
class SheetTable;

// All broadcasts, newest first, as they stand.
class BroadcastList : public QWidget {
    Q_OBJECT

public:
    explicit BroadcastList(const BroadcastTools &tools, QWidget *parent = nullptr);

    void refresh();
    void showProblem(const QString &lead, const QString &sentence);
    void focusList();

Q_SIGNALS:
    void newWanted();
    void approvalWanted(); // of somebody else's broadcast
    void opened(const recado::Broadcast &broadcast);
    void duplicated(const recado::Broadcast &broadcast);

private:
    QWidget *buildHeader();
    QWidget *buildTable();
    struct Reading; // of one refresh: lists, then totals
    void readTotals(const std::shared_ptr<Reading> &reading);
    void take(const std::shared_ptr<Reading> &reading);
    void showActions();
    const Broadcast *current() const;
    void open();
    void duplicate();
    void remove();

    BroadcastTools m_tools;
    BroadcastModel m_model;
    quint64 m_generation = 0;
    bool m_reading = false;
    bool m_again = false; // something changed while it was read
    QTimer m_rest;

    PageHeader *m_header = nullptr;
    QPushButton *m_duplicate = nullptr;
    QPushButton *m_delete = nullptr;
    Banner *m_trouble;
    SheetTable *m_table = nullptr;
    EmptyState *m_nothing = nullptr;
    QStackedLayout *m_stack;
};

} // namespace recado
