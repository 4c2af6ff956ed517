#pragma once

#include "domain/doctorcheck.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace recado {

// One line of a CheckList.
class CheckRow : public QWidget {
    Q_OBJECT

public:
    explicit CheckRow(QWidget *parent);

    void setCheck(const DoctorCheck &check, bool offersMend);
    void setQuestion(const QString &id, const QString &subject); // not answered yet
    void setRuled(bool ruled);                                   // a thin line above
    void setBusy(const QString &word);

Q_SIGNALS:
    void mendWanted(const recado::DoctorCheck &check);

private:
    void build();
    void setName(const QString &id, const QString &subject);
    void refreshIcon();
    void fold(bool open);
    void fillFacts();

    DoctorCheck m_check;
    bool m_isKnown = false;
    QWidget *m_rule;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_subject;
    QLabel *m_found;
    QLabel *m_state;
    QToolButton *m_fold;
    QWidget *m_advice;
    QLabel *m_remedy;
    QPushButton *m_mend;
    QWidget *m_facts;
    QGridLayout *m_grid;
};

} // namespace recado
