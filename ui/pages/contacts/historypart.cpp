#include "pages/contacts/historypart.h"

#include "format/contactwords.h"
#include "format/timewords.h"
#include "widgets/labels.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace recado {

HistoryPart::HistoryPart(QWidget *parent) : CardSection(tr("History of this card"), parent) {}

void HistoryPart::setAudits(const QList<ContactAudit> &audits)
{
    clearRows();
    setVisible(!audits.isEmpty());
    const Instant now = SystemClock().now();
    for (const ContactAudit &audit : audits) {
        auto *line = new QWidget(this);
        QString words = QStringLiteral("%1 · %2").arg(auditWord(audit.verb), momentWord(audit.at, now));
        if (!audit.who.isEmpty())
            words += QStringLiteral(" · ") + audit.who;
        const bool isMerge = audit.verb == QLatin1String("merge");
        const auto reason = isMerge ? mergeReasonFromString(audit.reason) : std::nullopt;
        if (reason)
            words += QStringLiteral(" · ") + mergeReasonWord(*reason);
        auto *label = new ElidedLabel(line);
        label->setFullText(words);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(Theme::pad);
        row->addWidget(label, 1);
        if (isMerge && !audit.undoneAt && !audit.cards.isEmpty()) {
            auto *undo = linkButton(tr("Take it back"), line);
            identify(undo, QStringLiteral("contacts.undo.%1").arg(audit.id), tr("Take this merge back"));
            connect(undo, &QPushButton::clicked, this, [this, id = audit.id] { Q_EMIT undoWanted(id); });
            row->addWidget(undo);
        } else if (audit.undoneAt) {
            row->addWidget(textLabel(TextRole::Caption, tr("taken back"), line));
        }
        body()->addWidget(line);
    }
    giveFocusBack();
}

} // namespace recado
