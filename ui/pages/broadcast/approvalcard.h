#pragma once

#include "pages/broadcast/plandraft.h"
#include "services/approval.h"
#include "widgets/card.h"

class QLineEdit;
class QPushButton;

namespace recado {

class Field;

// A broadcast that waits for a second person: the request to give away, the answer that came back, and whose it is. Hidden while nothing waits.
class ApprovalCard : public Card {
    Q_OBJECT

public:
    explicit ApprovalCard(PlanDraft &plan, QWidget *parent = nullptr);

    void reset(); // another broadcast, or none that waits: no answer is known
    void saveRequest(); // asks where
    void openAnswer(); // asks which
    void writeRequest(const QString &path);
    void readAnswer(const QString &path);
    // What came back, if it is of this broadcast as it stands; only then it may start.
    const std::optional<ApprovalService::Answer> &answer() const { return m_answer; }
    QString missing() const; // before it may start; empty: nothing
    void accept(); // lets it go, by the answer
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void stateChanged();
    void refused(const QString &lead, const QString &sentence);
    void accepted();
    void takenBack(); // it is a draft again

private:
    void takeBack();
    void take(const Result<ApprovalService::Answer> &answer);
    void fail(const QString &lead, const Error &error);
    void setBusy(bool busy);
    void show();

    PlanDraft &m_plan;
    std::optional<ApprovalService::Answer> m_answer;
    QByteArray m_file; // the answer's bytes
    bool m_saved = false;
    bool m_busy = false;

    QLabel *m_words;
    QLabel *m_who;
    Field *m_print;
    QLineEdit *m_typed;
    QPushButton *m_save;
    QPushButton *m_back;
};

} // namespace recado
