#pragma once

#include "domain/doctorcheck.h"

#include <QWidget>

class QCheckBox;
class QProgressBar;
class QPushButton;

namespace recado {

class Application;
class Banner;
class CheckList;
class CheckUp;
class PageHeader;

// What the doctor finds: this installation, the ways to the providers, each account, the listener. It looks when somebody asks, and no longer than the
// page is in sight; it changes nothing.
class CheckUpPage : public QWidget {
    Q_OBJECT

public:
    explicit CheckUpPage(Application &application, QWidget *parent = nullptr);

    // Anew, unless it is being done.
    void begin();

Q_SIGNALS:
    void backWanted();
    void accountsWanted();
    void accountWanted(const QString &name);
    void listenerWanted();
    void networkWanted(); // its settings
    void vaultWanted(bool make);

protected:
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildHeader();
    QWidget *buildBody();
    void refresh();
    void showVerdict();
    void mend(const DoctorCheck &check);
    void fetchTemplates(const DoctorCheck &check);
    void copy();
    void writeBundle();
    void backUp();

    Application &m_application;
    CheckUp &m_checkUp;
    PageHeader *m_header;
    QPushButton *m_back;
    QPushButton *m_copy;
    QPushButton *m_bundle;
    QPushButton *m_backup;
    QPushButton *m_again;
    QPushButton *m_stop;
    QCheckBox *m_thorough;
    QProgressBar *m_progress;
    Banner *m_verdict;
    CheckList *m_list;
};

} // namespace recado
