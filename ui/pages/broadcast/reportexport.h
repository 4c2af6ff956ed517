#pragma once

#include "services/broadcastreport.h"

#include <QFrame>
#include <QHash>

#include <stop_token>

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
    ~ReportExport() override;

    // The one in sight.
    void setBroadcast(BroadcastId id);
    // Asks where and as what: by the name's ending.
    void ask(BroadcastId id, const QString &name, const StoryFilter &filter);
    // Nothing when one of the same broadcast is being written.
    void write(BroadcastId id, const QString &path, const StoryFilter &filter);
    bool isWriting() const { return !m_jobs.isEmpty(); }
    bool isWriting(BroadcastId id) const { return m_jobs.contains(id); }

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
    struct Job {
        std::stop_source stop;
        qint64 done = 0;
        qint64 total = -1; // not known yet
    };
    struct Outcome {
        QString path;
        Result<qint64> answer = qint64(0);
    };

    void takeAnswer(BroadcastId id, const Outcome &outcome);
    void tell(const Outcome &outcome);
    void showJob();

    BroadcastReport &m_report;
    QLabel *m_words;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    BroadcastId m_id;
    QHash<BroadcastId, Job> m_jobs;
    QHash<BroadcastId, Outcome> m_untold; // came while another one was in sight
};

} // namespace recado
