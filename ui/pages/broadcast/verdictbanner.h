#pragma once

#include "domain/checkreport.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace recado {

// The answer of the check in one line of counts, on green, amber or red ground, with the button that settles what needs no decision.
class VerdictBanner : public QFrame {
    Q_OBJECT

public:
    explicit VerdictBanner(QWidget *parent = nullptr);

    void setReport(const CheckReport &report);
    void setTrouble(const QString &lead, const QString &sentence); // it could not be checked

Q_SIGNALS:
    void fixWanted();

private:
    void show(CheckLevel level, const QString &lead, const QString &sentence);
    void refreshIcon();

    CheckLevel m_level = CheckLevel::Green;
    QLabel *m_icon;
    QLabel *m_lead;
    QLabel *m_sentence;
    QPushButton *m_fix;
};

} // namespace recado
