#pragma once

#include <QFrame>

namespace recado {

class Banner;
class ExportJob;
class JobCard;

// How far the export is, with pace, time left and a stop; and what came of it. Hidden while there is nothing to tell.
class ExportStrip : public QFrame {
    Q_OBJECT

public:
    ExportStrip(ExportJob &job, QWidget *parent);

private:
    void refresh();
    void showProgress();
    void showOutcome();
    void openFolder();

    ExportJob &m_job;
    QWidget *m_running;
    JobCard *m_card;
    Banner *m_result;
    bool m_wasWriting = false;
};

} // namespace recado
