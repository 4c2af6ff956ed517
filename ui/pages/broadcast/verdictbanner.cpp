#include "pages/broadcast/verdictbanner.h"

#include "widgets/icons.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace recado {

VerdictBanner::VerdictBanner(QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("broadcast.verdict"));
    setProperty("look", QStringLiteral("banner"));
    m_icon = new QLabel(this);
    m_lead = textLabel(TextRole::Section, QString(), this);
    m_lead->setObjectName(QStringLiteral("broadcast.verdict.lead"));
    m_sentence = sentenceLabel(TextRole::Second, QString(), this);
    m_fix = secondaryButton(QString(), this);
    identify(m_fix, QStringLiteral("broadcast.fix"));
    m_fix->hide();
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_lead);
    words->addWidget(m_sentence);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::group, Theme::inset, Theme::group, Theme::inset);
    row->setSpacing(Theme::group);
    row->addWidget(m_icon);
    row->addLayout(words, 1);
    row->addWidget(m_fix);
    hide();
    connect(m_fix, &QPushButton::clicked, this, &VerdictBanner::fixWanted);
    connect(Theme::notifier(), &ThemeNotifier::changed, this, &VerdictBanner::refreshIcon);
}

void VerdictBanner::setReport(const CheckReport &report)
{
    const QLocale locale;
    const CheckLevel level = report.level();
    const QString ready = tr("%n ready", nullptr, report.ready);
    const QString lead = report.blocked > 0 ? QStringLiteral("%1 · %2").arg(ready, tr("%n need(s) you", nullptr, report.blocked)) : ready;
    const QString sentence = report.ready == 0 ? tr("Nobody can get it yet. What stops it stands below.")
        : level == CheckLevel::Red             ? tr("Something below has to be settled before anything may leave.")
        : report.blocked > 0                   ? tr("You can send to the ready ones now; the others stay in this draft.")
        : level == CheckLevel::Amber           ? tr("It may leave as it is; look at what is marked first.")
                                               : tr("Nothing stands in the way.");
    show(report.ready == 0 ? CheckLevel::Red : level, lead, sentence);
    const int fixes = report.safeFixes();
    m_fix->setText(tr("Fix what is safe (%1)").arg(locale.toString(fixes)));
    m_fix->setVisible(fixes > 0);
}

void VerdictBanner::setTrouble(const QString &lead, const QString &sentence)
{
    m_fix->hide();
    show(CheckLevel::Red, lead, sentence);
}

void VerdictBanner::show(CheckLevel level, const QString &lead, const QString &sentence)
{
    m_level = level;
    m_lead->setText(lead);
    m_sentence->setText(sentence);
    setAccessibleName(lead + QLatin1Char(' ') + sentence);
    setTone(this, level == CheckLevel::Green ? Tone::Good : level == CheckLevel::Amber ? Tone::Warn : Tone::Bad);
    refreshIcon();
    QFrame::show();
}

void VerdictBanner::refreshIcon()
{
    const Theme &theme = Theme::current();
    const bool good = m_level == CheckLevel::Green;
    const bool bad = m_level == CheckLevel::Red;
    const QString name = good ? QStringLiteral("tick-circle") : bad ? QStringLiteral("cross-circle") : QStringLiteral("warning");
    m_icon->setPixmap(icons::pixmap(name, good ? theme.good : bad ? theme.bad : theme.warn, 24, this));
}

} // namespace recado
