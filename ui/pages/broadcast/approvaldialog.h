#pragma once

#include "dialogs/formdialog.h"
#include "services/approval.h"
#include "widgets/looks.h"

class QLineEdit;

namespace recado {

// Somebody else's broadcast as the second person sees it: what would leave, to how many, from where, and what their check found. Approving writes
// the signed answer; refusing writes nothing, since without an answer nothing leaves.
class ApprovalDialog : public FormDialog {
    Q_OBJECT

public:
    // `file`: the request as it was read.
    ApprovalDialog(ApprovalService &approvals, const QByteArray &file, const ApprovalService::Review &review, QWidget *parent);

    void writeAnswer(const QString &path);

private:
    void addFacts();
    void addText();
    void addFindings();
    void addFact(const QString &name, const QString &what, const char *objectName);
    QString asking() const; // who
    QString refusal() const; // why it may not be approved here; empty: it may
    void approve();
    void refuse();
    void fail(const Error &error);
    void conclude(Tone tone, const QString &lead, const QString &sentence);

    ApprovalService &m_approvals;
    QByteArray m_file;
    ApprovalService::Review m_review;
    QLineEdit *m_who = nullptr;
    QPushButton *m_refuse = nullptr;
};

} // namespace recado
