#pragma once

#include "base/ids.h"
#include "services/persondata.h"

#include <QDialog>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace recado {

class Application;
class Banner;

// One person's data: what there is by kind, everything as files, and everything erased, with a receipt to keep. Erasing asks for the last four digits
// of the number. Deletes itself.
//
//   (new PersonDataDialog(m_application, contact.id, this))->open();
class PersonDataDialog : public QDialog {
    Q_OBJECT

public:
    PersonDataDialog(Application &application, const QString &address, QWidget *parent = nullptr);
    PersonDataDialog(Application &application, ContactId contact, QWidget *parent = nullptr);
    ~PersonDataDialog() override;

    void exportTo(const QString &directory); // for tests: what the button does when a directory was chosen
    void saveReceipt(const QString &path);

Q_SIGNALS:
    void erased(); // the card is gone

protected:
    void reject() override; // not in the middle of erasing

private:
    void build();
    QWidget *makePreview();
    QWidget *makeReceipt();
    void follow(QFuture<Result<PersonPreview>> preview);
    void take(const Result<PersonPreview> &preview);
    void showCounts();
    void showObstacles();
    void refresh();
    void chooseDirectory();
    void chooseReceipt();
    void erase();
    void takeErased(const Result<ErasureRecord> &done);
    QString confirmation() const; // what is to be typed
    PersonProgress progress();

    Application &m_application;
    std::optional<PersonPreview> m_person;
    QJsonObject m_receipt;
    std::stop_source m_stop;
    bool m_isErasing = false;
    bool m_isBusy = false;
    QStackedWidget *m_stack;
    Banner *m_banner;
    QGridLayout *m_counts = nullptr;
    QLabel *m_who = nullptr;
    QLabel *m_progress;
    QLabel *m_asked = nullptr;
    QLineEdit *m_typed = nullptr;
    QLineEdit *m_backups = nullptr;
    QPlainTextEdit *m_receiptText = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_erase = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_close;
};

} // namespace recado
