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

class Banner;
class Card;
class Field;
class SegmentedControl;

// How fast, when, a few first, and what stops it; then the button that sends.
class SendStep : public PlanStep {
    Q_OBJECT

public:
    explicit SendStep(PlanDraft &plan, QWidget *parent = nullptr);

    void enter() override;
    bool isDone() const override { return false; } // done is sent
    QString missing() const override;
    void focusFirst() override;
    void reset() override;
    void setReport(const std::optional<CheckReport> &report);
    void setChannelWord(const QString &word) { m_channelWord = word; }
    void askForSample(); // the canary is switched on

Q_SIGNALS:
    void started(recado::BroadcastId id);
    void checkWanted(); // what was checked is another by now

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Card *buildPace();
    Card *buildWhen();
    Card *buildSample();
    Card *buildBreaker();
    QWidget *buildHours(QWidget *parent);
    QWidget *buildFoot();
    QSpinBox *number(int from, int to, const char *name, const QString &accessible, QWidget *parent);
    void arrange();
    void read(); // the controls show the plan
    void write(); // the plan is what the controls show
    void show();
    void confirm();
    void start();
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
    Banner *m_trouble;
    QLabel *m_duration;
    QPushButton *m_send;
};

} // namespace recado
