#pragma once

#include "pages/broadcast/reportjobs.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace recado {

// Writes reports of broadcasts into files while the rest goes on: how far the one of the broadcast in sight is, and a way to stop it. Hidden while
// there is nothing to tell of that one; another broadcast's goes on unseen.
class ReportExport : public QFrame {
    Q_OBJECT

public:
    ReportExport(BroadcastReport &report, QWidget *parent);

    // The one in sight.
    void setBroadcast(BroadcastId id);
    // Asks where and as what: by the name's ending.
    void ask(BroadcastId id, const QString &name, const StoryFilter &filter);
    // Nothing when one of the same broadcast is being written.
    void write(BroadcastId id, const QString &path, const StoryFilter &filter);
    bool isWriting() const { return m_jobs.isWriting(); }
    bool isWriting(BroadcastId id) const { return m_jobs.job(id) != nullptr; }

    // As the program's language has it: a semicolon where the comma marks decimals, as Excel expects there.
    static sheets::WriteOptions optionsFor(const QString &path);
    static BroadcastReport::ExportWords words();
    // A name for the file, of what the broadcast is called.
    static QString fileName(const QString &broadcast, const QString &ending);

Q_SIGNALS:
    // Only of the broadcast in sight; of another one when it comes into sight.
    void finished(const QString &path, qint64 rows);
    void failed(const recado::Error &error);
    void writingChanged();

private:
    void tell();
    void showJob();

    ReportJobs &m_jobs;
    QLabel *m_words;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    BroadcastId m_id;
};

} // namespace recado
