#include "pages/broadcast/findinglist.h"

#include "format/checkwords.h"
#include "pages/broadcast/plansteps.h"
#include "widgets/icons.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace recado {

namespace {

enum Column { Icon, Title, Sentence, Count, Button, ColumnCount };

constexpr int titleWidth = 156;
constexpr int iconSize = 16;

bool isAboutRows(const CheckFinding &finding)
{
    return finding.count > 0 && !finding.lines.isEmpty();
}

// Rows that cannot go are crosses, though the others may leave.
Tone toneOf(const CheckFinding &finding)
{
    if (finding.level == CheckLevel::Green)
        return Tone::Good;
    const bool blocksRows = isAboutRows(finding) && !finding.safeFix;
    return finding.level == CheckLevel::Red || blocksRows ? Tone::Bad : Tone::Warn;
}

QLabel *iconFor(Tone tone, QWidget *parent)
{
    auto *icon = new QLabel(parent);
    const auto refresh = [icon, tone] {
        const Theme &theme = Theme::current();
        const QColor colour = tone == Tone::Good ? theme.good : tone == Tone::Bad ? theme.bad : theme.warn;
        const QString name = tone == Tone::Good ? QStringLiteral("tick-circle") : tone == Tone::Bad ? QStringLiteral("cross-circle") : QStringLiteral("warning");
        icon->setPixmap(icons::pixmap(name, colour, iconSize, icon));
    };
    refresh();
    QObject::connect(Theme::notifier(), &ThemeNotifier::changed, icon, refresh);
    return icon;
}

} // namespace

FindingList::FindingList(QWidget *parent) : Card(parent)
{
    setObjectName(QStringLiteral("broadcast.findings"));
    setFlush(true);
    body()->setContentsMargins(1, 1, 1, 1);
    m_lines = new QWidget(this);
    body()->addWidget(m_lines);
}

void FindingList::setReport(const CheckReport &report)
{
    // A grid never forgets how many lines it had: each report gets one of its own. What had the focus may be among what goes.
    m_lines->hide();
    m_lines->deleteLater();
    m_lines = new QWidget(this);
    m_grid = new QGridLayout(m_lines);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::inset);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(Sentence, 1);
    m_grid->setColumnMinimumWidth(Title, titleWidth);
    body()->addWidget(m_lines);
    for (const CheckFinding &finding : report.findings)
        addFinding(finding, &finding == &report.findings.last());
}

FindingList::Way FindingList::wayOf(const CheckFinding &finding)
{
    if (finding.level != CheckLevel::Green && finding.kind == QLatin1String("number_ninth") && finding.safeFix)
        return Way::Fix;
    if (isAboutRows(finding))
        return Way::SeeRows;
    if (finding.level == CheckLevel::Green)
        return Way::None;
    if (finding.kind == QLatin1String("hours") || finding.kind == QLatin1String("duration") || finding.kind == QLatin1String("capacity"))
        return Way::GoToSending;
    if (finding.kind == QLatin1String("template") || finding.kind == QLatin1String("channel") || finding.kind == QLatin1String("account"))
        return Way::GoToTemplate;
    return Way::None;
}

QPushButton *FindingList::buttonFor(const CheckFinding &finding)
{
    const Way way = wayOf(finding);
    if (way == Way::None)
        return nullptr;
    const QString kind = finding.kind;
    const bool pairs = kind == QLatin1String("duplicate");
    const QString text = way == Way::Fix      ? tr("Complete")
        : way == Way::GoToSending             ? tr("Pace and hours")
        : way == Way::GoToTemplate            ? tr("Choose another")
        : pairs                               ? tr("See pairs")
                                              : tr("See rows");
    QPushButton *button = secondaryButton(text, m_lines);
    button->setProperty("size", QStringLiteral("small"));
    identify(button, QStringLiteral("broadcast.finding.") + kind, QStringLiteral("%1: %2").arg(checkTitle(finding), text));
    connect(button, &QPushButton::clicked, this, [this, way, kind] {
        if (way == Way::Fix)
            Q_EMIT fixWanted(kind);
        else if (way == Way::SeeRows)
            Q_EMIT rowsWanted(kind);
        else
            Q_EMIT stepWanted(way == Way::GoToTemplate ? TemplateStepPlace : SendStepPlace);
    });
    return button;
}

void FindingList::addFinding(const CheckFinding &finding, bool last)
{
    const int line = m_grid->rowCount();
    QLabel *icon = iconFor(toneOf(finding), m_lines);
    icon->setContentsMargins(Theme::inset, 0, 0, 0);
    QLabel *title = textLabel(TextRole::Strong, checkTitle(finding), m_lines);
    title->setObjectName(QStringLiteral("broadcast.finding.%1.title").arg(finding.kind));
    title->setWordWrap(true);
    QLabel *sentence = sentenceLabel(TextRole::Second, checkSentence(finding), m_lines);
    sentence->setObjectName(QStringLiteral("broadcast.finding.%1.sentence").arg(finding.kind));
    sentence->setTextInteractionFlags(Qt::NoTextInteraction);
    sentence->setContentsMargins(0, 6, 0, 6);
    m_grid->addWidget(icon, line, Icon);
    m_grid->addWidget(title, line, Title);
    m_grid->addWidget(sentence, line, Sentence);
    m_grid->setRowMinimumHeight(line, Theme::rowHeight + 2);
    if (finding.count > 0) {
        QLabel *count = textLabel(TextRole::Strong, QLocale().toString(finding.count), m_lines);
        count->setObjectName(QStringLiteral("broadcast.finding.%1.count").arg(finding.kind));
        count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        count->setContentsMargins(0, 0, m_readOnly ? Theme::inset : 0, 0); // without a button it stands at the edge
        m_grid->addWidget(count, line, Count);
    }
    if (QPushButton *button = m_readOnly ? nullptr : buttonFor(finding)) {
        auto *cell = new QWidget(m_lines);
        auto *row = new QHBoxLayout(cell);
        row->setContentsMargins(Theme::gap, 2, Theme::inset, 2);
        row->addStretch();
        row->addWidget(button);
        m_grid->addWidget(cell, line, Button);
    }
    if (last)
        return;
    auto *rule = new QFrame(m_lines);
    setLook(rule, "look", QStringLiteral("rule"));
    m_grid->addWidget(rule, line + 1, 0, 1, ColumnCount);
}

} // namespace recado
