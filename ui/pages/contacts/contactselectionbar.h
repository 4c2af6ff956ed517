#pragma once

#include "services/contactservice.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace recado {

class Banner;
class ContactList;
class MenuButton;

// What can be done with several people at once: an attribute, tags, one card of them, a broadcast, a file. Hidden while fewer than two are selected and
// nothing runs.
class ContactSelectionBar : public QFrame {
    Q_OBJECT

public:
    ContactSelectionBar(ContactService &contacts, ContactList &list, QWidget *parent = nullptr);

    bool isRunning() const { return m_stop != nullptr; }

Q_SIGNALS:
    void mergeWanted(const QList<recado::ContactId> &ids);
    void broadcastWanted(const QList<recado::ContactId> &ids);
    void exportWanted(const QList<recado::ContactId> &ids);

private:
    QWidget *buildIdle();
    QWidget *buildRunning();
    void refresh();
    void askAttribute();
    void askTag(bool add);
    void askRemoval();
    void removeNext(std::shared_ptr<QList<ContactId>> left, int total);
    void run(const QString &what, const QList<ContactId> &ids, const ContactChange &change);
    void begin(const QString &what, int total);
    void showProgress(int done, int total);
    void end(const QString &sentence, bool bad);

    ContactService &m_contacts;
    ContactList &m_list;
    StopFlag m_stop; // while something runs
    QString m_what;
    QWidget *m_idle;
    QLabel *m_count;
    QPushButton *m_merge;
    QWidget *m_running;
    QLabel *m_words;
    QProgressBar *m_progress;
    QPushButton *m_stopButton;
    Banner *m_result;
};

} // namespace recado
