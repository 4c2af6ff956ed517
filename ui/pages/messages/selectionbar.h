#pragma once

#include "services/messagedecisions.h"
#include "services/pollservice.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace recado {

class Application;
class Banner;
class MessageTable;

// What can be done about many messages at once: ask their providers, send again what failed, export. One strip above the list, with how far it is and a
// stop; hidden while fewer than two are selected and nothing runs. "All of the filter" is Ctrl+A.
class SelectionBar : public QFrame {
    Q_OBJECT

public:
    SelectionBar(Application &app, MessageTable &table, QWidget *parent = nullptr);

    // Asks about what is selected; false when that is at most one: then it is the shown one's turn.
    bool askProvider();
    bool isRunning() const { return m_stopFlag != nullptr; }

Q_SIGNALS:
    void exportWanted(); // of what is selected

private:
    QWidget *buildIdle();
    QWidget *buildRunning();
    void followSelection();
    void refresh();
    void begin(const QString &what, int total);
    void showProgress(int done, int total, const QString &more);
    void end(const QString &sentence, bool bad);
    void tellAsked(const Result<PollCount> &count);
    void askWhetherToRetry();
    void confirmRetry(const QList<MessageRow> &rows, const RetryOffer &offer);
    void retryAsConfirmed(const QList<MessageRow> &rows, const RetryOffer &confirmed);
    void retry(const QList<MessageRow> &rows);
    QList<MessageRow> chosen() const;

    Application &m_app;
    MessageTable &m_table;
    StopFlag m_stopFlag; // while something runs
    bool m_isOffering = false; // it is looked up what may leave again
    QString m_what;

    QWidget *m_idle;
    QLabel *m_count;
    QPushButton *m_ask;
    QPushButton *m_again;
    QWidget *m_running;
    QLabel *m_words;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    Banner *m_result;
};

} // namespace recado
