#pragma once

#include "domain/checkreport.h"
#include "pages/broadcast/planstep.h"

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QSpinBox;
class QTimeEdit;

namespace recado {

class ApprovalCard;
class Banner;
class Card;
class Field;
class SegmentedControl;

// How fast, when, a few first, what stops it and who else has to approve; then the button that sends. While it waits for that second person, what
// was chosen is only shown.
class SendStep : public PlanStep {
    Q_OBJECT

public:
    explicit SendStep(PlanDraft &plan, QWidget *parent = nullptr);

    void enter() override;
    bool isDone() const override { return false; } // done is sent
    QString missing() const override;
    void goOn() override; // what the button of the foot does
    void focusFirst() override;
    void reset() override;
    void setReport(const std::optional<CheckReport> &report);
    void setChannelWord(const QString &word) { m_channelWord = word; }
    void askForSample(); // the canary is switched on

Q_SIGNALS:
    void started(recado::BroadcastId id);
    void takenBack(); // it waited for approval and is a draft again
    void checkWanted(); // what was checked is another by now

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Card *buildPace();
    Card *buildWhen();
    Card *buildSample();
    Card *buildBreaker();
    Card *buildSecondPerson();
    QWidget *buildHours(QWidget *parent);
    QWidget *buildFoot();
    QSpinBox *number(int from, int to, const char *name, const QString &accessible, QWidget *parent);
    void arrange();
    void read(); // the controls show the plan
    void write(); // the plan is what the controls show
    void show();
    void showFoot();
    void follow(); // the state of the broadcast
    void confirm();
    void start();
    void waitForApproval(quint64 turn);
    void checkOnceMore(BroadcastId id, quint64 turn);
    void letGo(BroadcastId id, quint64 turn);
    void refuse(const QString &why, bool checkAgain);
    BroadcastPlan planOf() const;
    std::optional<Milliseconds> duration() const;
    QString confirmation() const;

    std::optional<CheckReport> m_report;
    QString m_channelWord;
    bool m_reading = false;
    bool m_starting = false;
    bool m_waiting = false; // for the second person
    bool m_isWide = true;

    QGridLayout *m_grid;
    QList<Card *> m_cards;
    SegmentedControl *m_pace;
    QWidget *m_rateLine;
    QDoubleSpinBox *m_rate;
    QLabel *m_rateUnit;
    QDateTimeEdit *m_until;
    QLabel *m_paceNote;
    SegmentedControl *m_start;
    QDateTimeEdit *m_startAt;
    QCheckBox *m_limited;
    QWidget *m_hours;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    QList<QCheckBox *> m_days;
    QCheckBox *m_theirTime;
    QCheckBox *m_resume;
    QCheckBox *m_sample;
    QWidget *m_sampleFields;
    QSpinBox *m_sampleCount;
    QSpinBox *m_sampleDelivered;
    QSpinBox *m_sampleMinutes;
    QCheckBox *m_breakRatio;
    QSpinBox *m_ratio;
    QSpinBox *m_window;
    QCheckBox *m_breakCode;
    QSpinBox *m_code;
    QCheckBox *m_afterRestart;
    QCheckBox *m_approval;
    ApprovalCard *m_asked;
    Banner *m_trouble;
    QPushButton *m_back;
    QLabel *m_duration;
    QPushButton *m_send;
};

} // namespace recado
