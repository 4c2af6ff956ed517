#pragma once

#include "services/contactsync.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;

namespace recado {

class Application;
class Banner;

// Contacts here and in a provider's address book: what would change on each side is shown first, a value that was changed on both is chosen by a person
// and never guessed, and what was done is told at the end. Closing it stops what runs; what was done stays.
class ContactSyncDialog : public QDialog {
    Q_OBJECT

public:
    ContactSyncDialog(Application &app, QWidget *parent);

    static constexpr int mostConflictsShown = 100; // each has a row; the rest goes with what is chosen for all

Q_SIGNALS:
    void synced();

protected:
    void reject() override;

private:
    QWidget *buildWork();
    void loadAccounts();
    void read();
    void takePreview(const Result<SyncPreview> &preview);
    void showPreview();
    void showConflicts();
    void addConflict(const SyncPerson &person, const SyncField &field);
    void showSkipped();
    SyncChoices choices() const;
    void apply();
    void takeResult(const Result<SyncResult> &result);
    void showFailures(const SyncResult &result);
    void showProgress(const SyncProgress &at);
    void setBusy(bool busy);
    void fail(const Error &error);
    AccountId account() const;

    struct Choice {
        QString person;
        QString field;
        QComboBox *side;
    };

    Application &m_app;
    std::optional<SyncPreview> m_preview;
    StopFlag m_stop; // while something runs
    bool m_isDone = false;
    QList<Choice> m_choices;

    QComboBox *m_account;
    Banner *m_note;
    QProgressBar *m_progress;
    QLabel *m_progressWords;
    QWidget *m_work;
    QLabel *m_summary;
    QCheckBox *m_addHere;
    QCheckBox *m_updateHere;
    QCheckBox *m_addThere;
    QCheckBox *m_updateThere;
    QWidget *m_conflictPart;
    QLabel *m_conflictWords;
    QComboBox *m_all;
    QWidget *m_rows;
    QGridLayout *m_grid;
    QScrollArea *m_scroll;
    QLabel *m_skipped;
    QPushButton *m_cancel;
    QPushButton *m_next;
};

} // namespace recado
