#include "widgets/checkrow.h"

#include "format/doctorreport.h"
#include "format/doctorwords.h"
#include "widgets/icons.h"
#include "widgets/labels.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace recado {

namespace {

constexpr int iconSize = 18;
constexpr int nameWidth = 232;

Tone toneOf(DoctorCheck::State state)
{
    switch (state) {
    case DoctorCheck::State::Ok: return Tone::Good;
    case DoctorCheck::State::Attention: return Tone::Warn;
    case DoctorCheck::State::Broken: return Tone::Bad;
    case DoctorCheck::State::Skipped: break;
    }
    return Tone::Plain;
}

QPixmap signOf(DoctorCheck::State state, const QWidget *on)
{
    const Theme &theme = Theme::current();
    switch (state) {
    case DoctorCheck::State::Ok: return icons::pixmap(QStringLiteral("tick-circle"), theme.good, iconSize, on);
    case DoctorCheck::State::Attention: return icons::pixmap(QStringLiteral("warning"), theme.warn, iconSize, on);
    case DoctorCheck::State::Broken: return icons::pixmap(QStringLiteral("cross-circle"), theme.bad, iconSize, on);
    case DoctorCheck::State::Skipped: break;
    }
    return icons::pixmap(QStringLiteral("question-circle"), theme.second, iconSize, on);
}

QString sentence(const QString &words)
{
    return words.isEmpty() ? words : words.left(1).toUpper() + words.mid(1);
}

} // namespace

CheckRow::CheckRow(QWidget *parent) : QWidget(parent)
{
    auto *rule = new QFrame(this);
    rule->setProperty("look", QStringLiteral("rule"));
    m_rule = rule;
    m_icon = new QLabel(this);
    m_title = sentenceLabel(TextRole::Strong, QString(), this);
    m_subject = new ElidedLabel(this, Qt::ElideMiddle);
    setTextRole(m_subject, TextRole::Second);
    m_found = sentenceLabel(TextRole::Body, QString(), this);
    m_state = textLabel(TextRole::Second, QString(), this);
    m_fold = iconButton(QStringLiteral("chevron-right"), tr("Facts"), this);
    m_advice = new QWidget(this);
    m_remedy = sentenceLabel(TextRole::Second, QString(), m_advice);
    m_mend = secondaryButton(QString(), m_advice);
    m_facts = new QWidget(this);
    m_facts->hide();
    m_grid = new QGridLayout(m_facts);
    m_found->setObjectName(QStringLiteral("check.found"));
    m_state->setObjectName(QStringLiteral("check.state"));
    m_remedy->setObjectName(QStringLiteral("check.remedy"));
    m_mend->setObjectName(QStringLiteral("check.mend"));
    m_fold->setObjectName(QStringLiteral("check.fold"));
    m_facts->setObjectName(QStringLiteral("check.facts"));
    m_fold->setCheckable(true);
    build();
    connect(m_fold, &QToolButton::toggled, this, &CheckRow::fold);
    connect(m_mend, &QPushButton::clicked, this, [this] { Q_EMIT mendWanted(m_check); });
    connect(Theme::notifier(), &ThemeNotifier::changed, this, &CheckRow::refreshIcon);
}

void CheckRow::build()
{
    auto *name = new QVBoxLayout;
    name->setSpacing(0);
    name->addWidget(m_title);
    name->addWidget(m_subject);
    name->addStretch();
    auto *top = new QHBoxLayout;
    top->setSpacing(Theme::inset);
    top->addWidget(m_icon, 0, Qt::AlignTop);
    top->addLayout(name);
    top->addWidget(m_found, 1, Qt::AlignTop);
    top->addWidget(m_state, 0, Qt::AlignTop);
    top->addWidget(m_fold, 0, Qt::AlignTop);
    m_title->setFixedWidth(nameWidth);
    m_subject->setFixedWidth(nameWidth);
    m_fold->setFixedSize(24, 24);
    // Icon, words and state stand on one line with the button, which is higher.
    for (QWidget *part : {static_cast<QWidget *>(m_icon), static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_found), static_cast<QWidget *>(m_state)})
        part->setContentsMargins(0, 3, 0, 0);

    const int indent = iconSize + Theme::inset;
    auto *advice = new QHBoxLayout(m_advice);
    advice->setContentsMargins(indent, 0, 0, 0);
    advice->setSpacing(Theme::group);
    advice->addWidget(m_remedy, 1);
    advice->addWidget(m_mend, 0, Qt::AlignVCenter);
    m_grid->setContentsMargins(indent, 0, 0, Theme::gap);
    m_grid->setHorizontalSpacing(Theme::group);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap + 1);
    column->addWidget(m_rule);
    column->addLayout(top);
    column->addWidget(m_advice);
    column->addWidget(m_facts);
}

void CheckRow::setRuled(bool ruled)
{
    m_rule->setVisible(ruled);
}

void CheckRow::setName(const QString &id, const QString &subject)
{
    m_title->setText(doctorTitle(id));
    static_cast<ElidedLabel *>(m_subject)->setFullText(subject);
    m_subject->setVisible(!subject.isEmpty());
    setObjectName(QStringLiteral("check.") + id + (subject.isEmpty() ? QString() : QLatin1Char('.') + subject));
}

void CheckRow::setQuestion(const QString &id, const QString &subject)
{
    m_isKnown = false;
    setName(id, subject);
    m_found->clear();
    m_state->setText(tr("Looking…"));
    setTone(m_state, Tone::Plain);
    m_advice->hide();
    m_fold->setChecked(false);
    m_fold->setEnabled(false);
    refreshIcon();
}

void CheckRow::setCheck(const DoctorCheck &check, bool offersMend)
{
    const bool isSame = m_isKnown && check.state == m_check.state && check.evidence == m_check.evidence && check.remedy == m_check.remedy;
    m_check = check;
    m_isKnown = true;
    setName(check.id, check.subject);
    const QString evidence = doctorEvidence(check);
    const QString found = check.id == QLatin1String("disk.kind") ? evidence : sentence(evidence); // "ext4" is a name
    m_found->setText(found);
    m_state->setText(doctorStateWord(check.state));
    setTone(m_state, toneOf(check.state));
    const QString remedy = check.state >= DoctorCheck::State::Attention ? doctorRemedyHere(check) : QString();
    const QString word = offersMend ? doctorMendWord(doctorMend(check)) : QString();
    m_remedy->setText(remedy);
    m_mend->setText(word);
    m_mend->setEnabled(true);
    m_mend->setVisible(!word.isEmpty());
    m_mend->setAccessibleName(QStringLiteral("%1: %2").arg(m_title->text(), word));
    m_advice->setVisible(!remedy.isEmpty());
    m_fold->setEnabled(!check.evidence.isEmpty());
    setAccessibleName(QStringLiteral("%1 %2: %3. %4 %5").arg(m_title->text(), check.subject, m_state->text(), found, remedy).simplified());
    m_fold->setAccessibleName(tr("Facts: %1").arg(m_title->text()));
    refreshIcon();
    if (!isSame && m_fold->isChecked())
        fillFacts();
}

void CheckRow::setBusy(const QString &word)
{
    m_mend->setText(word);
    m_mend->setEnabled(false);
}

void CheckRow::refreshIcon()
{
    m_icon->setPixmap(m_isKnown ? signOf(m_check.state, this) : icons::pixmap(QStringLiteral("clock"), Theme::current().second, iconSize, this));
    m_fold->setIcon(icons::icon(m_fold->isChecked() ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), Theme::current().second));
}

void CheckRow::fold(bool open)
{
    if (open)
        fillFacts();
    m_facts->setVisible(open);
    refreshIcon();
}

void CheckRow::fillFacts()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int line = 0;
    for (const auto &[name, value] : doctorFacts(m_check)) {
        QLabel *key = textLabel(TextRole::Mono, name, m_facts);
        QLabel *words = sentenceLabel(TextRole::Caption, value, m_facts);
        m_grid->addWidget(key, line, 0, Qt::AlignTop);
        m_grid->addWidget(words, line, 1, Qt::AlignTop);
        ++line;
    }
}

} // namespace recado
