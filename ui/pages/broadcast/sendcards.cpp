// The part of SendStep that lays its cards out.
#include "pages/broadcast/sendstep.h"

#include "pages/broadcast/plansteps.h"
#include "widgets/banner.h"
#include "widgets/card.h"
#include "widgets/flowlayout.h"
#include "widgets/icons.h"
#include "widgets/looks.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QDoubleSpinBox>
#include <QSpinBox>
#include <QTimeEdit>

namespace recado {

namespace {

constexpr int fastestRate = 5000;
constexpr double slowestRate = 0.01;

// Without the zeros of a whole number.
class RateBox : public QDoubleSpinBox {
public:
    using QDoubleSpinBox::QDoubleSpinBox;

    QString textFromValue(double value) const override { return locale().toString(value, 'f', QLocale::FloatingPointShortest); }
};

// "…words [field] words…": the template of the line with %1, %2 where the fields stand, so that other languages may order them.
QWidget *lineOf(const QString &words, const QList<QWidget *> &fields, QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *flow = new FlowLayout(line, Theme::pad);
    flow->setContentsMargins(0, 0, 0, 0);
    int from = 0;
    while (from < words.size()) {
        const auto hole = words.indexOf(QLatin1Char('%'), from);
        const QString text = words.mid(from, hole < 0 ? -1 : hole - from).trimmed();
        if (!text.isEmpty()) {
            QLabel *label = textLabel(TextRole::Body, text, line);
            label->setMinimumHeight(Theme::controlHeight);
            flow->addWidget(label);
        }
        if (hole < 0)
            break;
        const int place = words.mid(hole + 1, 1).toInt() - 1;
        if (place >= 0 && place < fields.size())
            flow->addWidget(fields[place]);
        from = int(hole) + 2;
    }
    return line;
}

QDateTimeEdit *moment(const char *name, const QString &accessible, QWidget *parent)
{
    auto *edit = new QDateTimeEdit(parent);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat) + QStringLiteral(" HH:mm"));
    identify(edit, QLatin1String(name), accessible);
    return edit;
}

} // namespace

QSpinBox *SendStep::number(int from, int to, const char *name, const QString &accessible, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(from, to);
    box->setFixedWidth(96);
    identify(box, QLatin1String(name), accessible);
    connect(box, &QSpinBox::valueChanged, this, &SendStep::write);
    return box;
}

Card *SendStep::buildPace()
{
    auto *card = new Card(tr("How fast"), this);
    m_pace = new SegmentedControl(card);
    const QStringList names{tr("As allowed"), tr("Per second"), tr("Per minute"), tr("Until a time")};
    for (int i = 0; i < names.size(); ++i)
        identify(m_pace->addSegment(names[i]), QStringLiteral("broadcast.pace.%1").arg(i));
    m_rate = new RateBox(card);
    m_rate->setDecimals(2);
    m_rate->setSingleStep(0.1);
    m_rate->setRange(slowestRate, fastestRate);
    m_rate->setFixedWidth(96);
    identify(m_rate, QStringLiteral("broadcast.pace.rate"), tr("Messages"));
    connect(m_rate, &QDoubleSpinBox::valueChanged, this, &SendStep::write);
    m_rateUnit = textLabel(TextRole::Body, QString(), card);
    m_until = moment("broadcast.pace.until", tr("When the last one is to leave"), card);
    m_rateLine = new QWidget(card);
    auto *line = new QHBoxLayout(m_rateLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::pad);
    line->addWidget(m_rate);
    line->addWidget(m_until);
    line->addWidget(m_rateUnit, 1);
    m_paceNote = sentenceLabel(TextRole::Caption, tr("Never faster than the provider allows; it slows down by itself when the provider asks for it."), card);
    card->body()->addWidget(m_pace);
    card->body()->addWidget(m_rateLine);
    card->body()->addWidget(m_paceNote);
    card->body()->addStretch(1);
    connect(m_pace, &SegmentedControl::currentChanged, this, &SendStep::write);
    connect(m_until, &QDateTimeEdit::dateTimeChanged, this, &SendStep::write);
    return card;
}

Card *SendStep::buildWhen()
{
    auto *card = new Card(tr("When"), this);
    m_start = new SegmentedControl(card);
    identify(m_start->addSegment(tr("Now")), QStringLiteral("broadcast.start.now"));
    identify(m_start->addSegment(tr("At a time")), QStringLiteral("broadcast.start.later"));
    m_startAt = moment("broadcast.start.at", tr("Begins at"), card);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::pad);
    line->addWidget(m_start);
    line->addWidget(m_startAt);
    line->addStretch();
    m_limited = new QCheckBox(tr("Only at &allowed hours"), card);
    identify(m_limited, QStringLiteral("broadcast.hours"));
    m_hours = buildHours(card);
    m_afterRestart = new QCheckBox(tr("Go on by itself when Recado starts again"), card);
    identify(m_afterRestart, QStringLiteral("broadcast.afterRestart"));
    card->body()->addLayout(line);
    card->body()->addWidget(m_limited);
    card->body()->addWidget(m_hours);
    card->body()->addWidget(m_afterRestart);
    card->body()->addStretch(1);
    connect(m_start, &SegmentedControl::currentChanged, this, &SendStep::write);
    connect(m_startAt, &QDateTimeEdit::dateTimeChanged, this, &SendStep::write);
    for (QCheckBox *box : {m_limited, m_afterRestart})
        connect(box, &QCheckBox::toggled, this, &SendStep::write);
    return card;
}

QWidget *SendStep::buildHours(QWidget *parent)
{
    auto *hours = new QWidget(parent);
    const auto time = [this, hours](const char *name, const QString &accessible) {
        auto *edit = new QTimeEdit(hours);
        edit->setDisplayFormat(QStringLiteral("HH:mm"));
        edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
        edit->setFixedWidth(72);
        identify(edit, QLatin1String(name), accessible);
        connect(edit, &QTimeEdit::timeChanged, this, &SendStep::write);
        return edit;
    };
    m_from = time("broadcast.hours.from", tr("From"));
    m_to = time("broadcast.hours.to", tr("To"));
    auto *days = new QWidget(hours);
    auto *dayLine = new FlowLayout(days, Theme::inset);
    dayLine->setContentsMargins(0, 0, 0, 0);
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        auto *box = new QCheckBox(QLocale().dayName(day, QLocale::ShortFormat), days);
        identify(box, QStringLiteral("broadcast.hours.day%1").arg(day), QLocale().dayName(day));
        connect(box, &QCheckBox::toggled, this, &SendStep::write);
        m_days.append(box);
        dayLine->addWidget(box);
    }
    m_theirTime = new QCheckBox(tr("By the clock where each person's number is from"), hours);
    identify(m_theirTime, QStringLiteral("broadcast.hours.theirs"));
    m_resume = new QCheckBox(tr("Go on by itself when the hours come again"), hours);
    identify(m_resume, QStringLiteral("broadcast.hours.resume"));
    for (QCheckBox *box : {m_theirTime, m_resume})
        connect(box, &QCheckBox::toggled, this, &SendStep::write);
    auto *column = new QVBoxLayout(hours);
    column->setContentsMargins(Theme::margin, 0, 0, 0);
    column->setSpacing(Theme::pad);
    column->addWidget(lineOf(tr("From %1 to %2"), {m_from, m_to}, hours));
    column->addWidget(days);
    column->addWidget(m_theirTime);
    column->addWidget(m_resume);
    return hours;
}

Card *SendStep::buildSample()
{
    auto *card = new Card(tr("A sample first"), this);
    m_sample = new QCheckBox(tr("Send to a &few, and to the rest only when they arrived"), card);
    identify(m_sample, QStringLiteral("broadcast.canary"));
    m_sampleFields = new QWidget(card);
    m_sampleCount = number(1, 1000, "broadcast.canary.count", tr("People in the sample"), m_sampleFields);
    m_sampleDelivered = number(1, 1000, "broadcast.canary.delivered", tr("Of these delivered"), m_sampleFields);
    m_sampleMinutes = number(1, 1440, "broadcast.canary.minutes", tr("Within minutes"), m_sampleFields);
    auto *column = new QVBoxLayout(m_sampleFields);
    column->setContentsMargins(Theme::margin, 0, 0, 0);
    column->setSpacing(Theme::pad);
    column->addWidget(lineOf(tr("First to %1 people"), {m_sampleCount}, m_sampleFields));
    column->addWidget(lineOf(tr("Go on when %1 of them are delivered within %2 minutes"), {m_sampleDelivered, m_sampleMinutes}, m_sampleFields));
    column->addWidget(sentenceLabel(TextRole::Caption, tr("Else it pauses and asks."), m_sampleFields));
    card->body()->addWidget(m_sample);
    card->body()->addWidget(m_sampleFields);
    card->body()->addStretch(1);
    connect(m_sample, &QCheckBox::toggled, this, &SendStep::write);
    return card;
}

Card *SendStep::buildBreaker()
{
    auto *card = new Card(tr("Stops by itself"), this);
    m_breakRatio = new QCheckBox(tr("When too many fail"), card);
    identify(m_breakRatio, QStringLiteral("broadcast.breaker"));
    m_ratio = number(1, 100, "broadcast.breaker.ratio", tr("Per cent that failed"), card);
    m_window = number(5, 1000, "broadcast.breaker.window", tr("Of the last messages"), card);
    m_breakCode = new QCheckBox(tr("When the same failure comes again and again"), card);
    identify(m_breakCode, QStringLiteral("broadcast.breaker.sameCode"));
    m_code = number(2, 1000, "broadcast.breaker.code", tr("Times in a row"), card);
    QWidget *ratio = lineOf(tr("%1 per cent of the last %2"), {m_ratio, m_window}, card);
    QWidget *code = lineOf(tr("%1 times in a row"), {m_code}, card);
    for (QWidget *line : {ratio, code})
        line->setContentsMargins(Theme::margin, 0, 0, 0);
    card->body()->addWidget(m_breakRatio);
    card->body()->addWidget(ratio);
    card->body()->addWidget(m_breakCode);
    card->body()->addWidget(code);
    card->body()->addWidget(sentenceLabel(TextRole::Caption,
                                          tr("Always, too, when the provider refuses the template, the account or the credentials, and when the disk is full."), card));
    card->body()->addStretch(1);
    connect(m_breakRatio, &QCheckBox::toggled, this, &SendStep::write);
    connect(m_breakCode, &QCheckBox::toggled, this, &SendStep::write);
    return card;
}

// Whoever plans it may want somebody else to look first.
Card *SendStep::buildSecondPerson()
{
    auto *card = new Card(tr("Approval"), this);
    m_approval = new QCheckBox(tr("Only when a &second person approved"), card);
    identify(m_approval, QStringLiteral("broadcast.approval.needed"));
    card->body()->addWidget(m_approval);
    card->body()->addWidget(sentenceLabel(TextRole::Caption,
                                          tr("They get a file without numbers, see what is to leave in their own Recado, and send back a signed answer."), card));
    card->body()->addStretch(1);
    connect(m_approval, &QCheckBox::toggled, this, &SendStep::write);
    return card;
}

QWidget *SendStep::buildFoot()
{
    auto *foot = new QWidget(this);
    m_back = secondaryButton(tr("&Back"), foot);
    identify(m_back, QStringLiteral("broadcast.send.back"));
    connect(m_back, &QPushButton::clicked, this, [this] { Q_EMIT stepWanted(CheckStepPlace); });
    m_duration = textLabel(TextRole::Second, QString(), foot);
    m_duration->setObjectName(QStringLiteral("broadcast.send.duration"));
    m_send = primaryButton(QString(), foot);
    identify(m_send, QStringLiteral("broadcast.send"));
    const auto refreshIcon = [this] { m_send->setIcon(icons::icon(QStringLiteral("plane"), Theme::current().onAccent)); };
    refreshIcon();
    connect(Theme::notifier(), &ThemeNotifier::changed, this, refreshIcon);
    connect(m_send, &QPushButton::clicked, this, &SendStep::goOn);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(Theme::margin, Theme::pad, Theme::margin, Theme::group + Theme::gap);
    row->setSpacing(Theme::inset);
    row->addWidget(m_back);
    row->addStretch(1);
    row->addWidget(m_duration);
    row->addWidget(m_send);
    return foot;
}

} // namespace recado
