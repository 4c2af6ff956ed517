#pragma once

#include "domain/checkreport.h"
#include "widgets/card.h"

class QGridLayout;
class QPushButton;

namespace recado {

// What the check found, one line a finding, with a button for what can be done about it.
class FindingList : public Card {
    Q_OBJECT

public:
    explicit FindingList(QWidget *parent = nullptr);

    // Only to be read: where nothing of it can be changed.
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    void setReport(const CheckReport &report);

    // What its button does; none: it has no button.
    enum class Way { None, Fix, SeeRows, GoToTemplate, GoToSending };
    static Way wayOf(const CheckFinding &finding);

Q_SIGNALS:
    void fixWanted(const QString &kind);
    void rowsWanted(const QString &kind);
    void stepWanted(int step);

private:
    void addFinding(const CheckFinding &finding, bool last);
    QPushButton *buttonFor(const CheckFinding &finding);

    bool m_readOnly = false;
    QWidget *m_lines;
    QGridLayout *m_grid = nullptr;
};

} // namespace recado
