#pragma once

#include "widgets/card.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace recado {

// A job under way: what, how far, how fast, and a button that stops it.
class JobCard : public Card {
    Q_OBJECT

public:
    JobCard(const QString &objectName, QWidget *parent);

    void start(const QString &what);
    void setProgress(double part, const QString &words); // part < 0: not known
    void setStopping();

Q_SIGNALS:
    void stopWanted();

private:
    QLabel *m_what;
    QLabel *m_words;
    QProgressBar *m_bar;
    QPushButton *m_stop;
};

} // namespace recado
