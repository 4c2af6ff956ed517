#pragma once

#include "services/contactimport.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedLayout;

namespace recado {

class Application;
class Banner;

// Contacts out of a table: a file is chosen, what its columns mean is guessed and can be changed, what would happen is counted before anything is written,
// and what was refused can be kept as a file. Closing it stops what runs; what was done stays.
class ContactImportDialog : public QDialog {
    Q_OBJECT

public:
    ContactImportDialog(Application &app, QWidget *parent);

    void takeFile(const QString &path);
    void takeText(const QString &text);

Q_SIGNALS:
    void imported();

protected:
    void reject() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildSource();
    QWidget *buildMapping();
    QWidget *buildResult();
    void chooseFile();
    void pasteCells();
    void readPreview();
    void takePreview(const Result<sheets::SheetPreview> &preview);
    void fillMapping();
    void addColumn(int column);
    QList<ContactColumn> mapping() const;
    void changed();
    void goOn();
    void run(bool dryRun);
    void takeResult(bool dryRun, const Result<ContactImportResult> &result);
    void showCounts(const ContactImportResult &result);
    void saveRefused();
    void setBusy(const QString &words);
    void fail(const Error &error);

    Application &m_app;
    ContactImport m_import;
    QString m_path;
    QString m_text;
    std::optional<sheets::SheetPreview> m_preview;
    ContactImportResult m_result;
    StopFlag m_stop; // while something runs
    quint64 m_generation = 0;
    bool m_isChecked = false; // what would happen was counted, and nothing was changed since
    bool m_isDone = false;

    QStackedLayout *m_stack;
    QWidget *m_source;
    QWidget *m_mappingPart;
    QLabel *m_what;
    QWidget *m_columnsHost = nullptr;
    QGridLayout *m_columns;
    QList<QComboBox *> m_kinds;
    QLineEdit *m_tags;
    QWidget *m_counts;
    QLabel *m_countWords;
    QLabel *m_refusedWords;
    QPushButton *m_keep;
    QProgressBar *m_progress;
    QLabel *m_progressWords;
    Banner *m_note;
    QPushButton *m_back;
    QPushButton *m_cancel;
    QPushButton *m_next;
};

} // namespace recado
