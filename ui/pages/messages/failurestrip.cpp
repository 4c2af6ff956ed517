#include "pages/messages/failurestrip.h"

#include "format/causewords.h"
#include "pages/broadcast/causestrip.h"
#include "pages/messages/failuredialog.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace recado {

namespace {

// "Refused by the provider" begins a cell; here it follows a number.
QString withinLine(QString words)
{
    if (words.size() > 1 && words[0].isUpper() && words[1].isLower())
        words[0] = words[0].toLower();
    return words;
}

} // namespace

FailureStrip::FailureStrip(QWidget *parent) : QFrame(parent)
{
    setProperty("look", QStringLiteral("footer"));
    setObjectName(QStringLiteral("messages.failures"));
    m_causes = new CauseStrip(this, QStringLiteral("messages"));
    m_causes->setProperty("look", QString()); // the strip around it is the frame
    m_open = secondaryButton(tr("&What to do"), this);
    identify(m_open, QStringLiteral("messages.whatToDo"), tr("What to do about the failures"));
    connect(m_open, &QPushButton::clicked, this, &FailureStrip::openDialog);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::pad, Theme::pad, Theme::margin - 4, Theme::pad);
    row->setSpacing(Theme::group);
    row->addWidget(m_causes, 1);
    row->addWidget(m_open, 0, Qt::AlignVCenter);
    hide();
}

void FailureStrip::setFailures(const QList<FailureGroup> &groups, const Filter &filter)
{
    m_groups = groups;
    m_filter = filter;
    QList<CauseLine> lines;
    int failures = 0;
    for (const FailureGroup &group : groups) {
        CauseLine line;
        line.code = group.code;
        line.words = QStringLiteral("%1 %2").arg(QLocale().toString(group.count), withinLine(causeWord(group.code, group.kind)));
        if (&group != &groups.last())
            line.words.append(QStringLiteral(" ·")); // a line may end with it, none begins with it
        line.tip = FailureDialog::sentenceOf(group);
        lines.append(line);
        failures += group.count;
    }
    m_causes->setCauses(lines, failures, 0);
    setVisible(failures > 0);
    if (m_dialog && groups.isEmpty())
        m_dialog->close(); // it is about failures of another filter, or of none
    else if (m_dialog)
        m_dialog->setFailures(groups, filter);
}

void FailureStrip::openDialog()
{
    if (!m_dialog) {
        m_dialog = new FailureDialog(window());
        connect(m_dialog, &FailureDialog::conditionWanted, this, &FailureStrip::conditionWanted);
        connect(m_dialog, &FailureDialog::actionWanted, this, &FailureStrip::actionWanted);
    }
    m_dialog->setFailures(m_groups, m_filter);
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

// Without a code the kind of error is what they have in common.
Filter conditionOf(const FailureGroup &group)
{
    const QString kind = toString(group.kind);
    if (!group.code.isEmpty() && group.code != kind)
        return Filter::compare(FilterField::Code, FilterOperator::Equal, group.code);
    return Filter::compare(FilterField::Error, FilterOperator::Equal, kind).andNot(Filter::compare(FilterField::Code, FilterOperator::Present, {}));
}

} // namespace recado
