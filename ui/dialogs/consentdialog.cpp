#include "dialogs/consentdialog.h"

#include "application.h"
#include "format/consentwords.h"
#include "format/masking.h"
#include "widgets/field.h"
#include "widgets/looks.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>

namespace recado {

ConsentDialog::ConsentDialog(Application &application, const QString &address, ConsentKind kind, QWidget *parent)
    : FormDialog(parent), m_application(application), m_address(address), m_kind(kind), m_scope(new QComboBox(this)), m_source(new QComboBox(this)),
      m_at(new QDateEdit(this)), m_proof(new QLineEdit(this)), m_note(new QLineEdit(this))
{
    const bool isConsent = kind == ConsentKind::OptIn;
    setObjectName(QStringLiteral("consentDialog"));
    identify(m_scope, QStringLiteral("consentDialog.scope"));
    identify(m_source, QStringLiteral("consentDialog.source"));
    identify(m_at, QStringLiteral("consentDialog.at"));
    identify(m_proof, QStringLiteral("consentDialog.proof"));
    identify(m_note, QStringLiteral("consentDialog.note"));
    identify(saveButton(), QStringLiteral("consentDialog.save"));
    identify(cancelButton(), QStringLiteral("consentDialog.cancel"));
    const QString who = shownNumber(address);
    if (isConsent)
        setTexts(tr("%1 agreed").arg(who), tr("Recorded with its proof. It lifts an earlier opt-out of the same messages."));
    else
        setTexts(tr("Do not write to %1").arg(who), tr("From now on such messages are refused everywhere: single, broadcasts, terminal."));
    for (const ConsentScope scope : {ConsentScope::All, ConsentScope::Marketing, ConsentScope::Utility})
        m_scope->addItem(consentScopeWord(scope), toString(scope));
    if (isConsent)
        m_scope->setCurrentIndex(1);
    for (const char *source : {"operator", "form", "telephone", "in_person", "email"})
        m_source->addItem(consentSourceWord(QLatin1String(source)), QLatin1String(source));
    m_at->setCalendarPopup(true);
    m_at->setDate(today());
    m_proof->setMaxLength(500);
    m_note->setMaxLength(200);
    addField(QStringLiteral("scope"), tr("&Which messages"), m_scope);
    addField(QStringLiteral("source"), tr("Where it was &said"), m_source);
    addField(QStringLiteral("at"), tr("W&hen"), m_at);
    addField(QStringLiteral("proof"), tr("&Proof"), m_proof)->setHint(tr("A link, or the number of a form. May stay empty."));
    addField(QStringLiteral("note"), tr("&Note"), m_note)->setHint(tr("For colleagues. May stay empty."));
    saveButton()->setText(isConsent ? tr("Record consent") : tr("Do not contact"));
    setFixedWidth(460);
    connect(this, &FormDialog::saveAsked, this, &ConsentDialog::save);
}

QDate ConsentDialog::today() const
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(m_application.core().now())).date();
}

void ConsentDialog::save()
{
    clearProblems();
    ConsentEntry entry;
    entry.address = m_address;
    entry.scope = consentScopeFrom(m_scope->currentData().toString()).value_or(ConsentScope::All);
    entry.source = m_source->currentData().toString();
    entry.note = m_note->text().simplified();
    entry.proof = m_proof->text().trimmed();
    if (m_at->date() > today()) {
        field(QStringLiteral("at"))->setProblem(tr("This day has not come yet."));
        return;
    }
    if (m_at->date() < today()) // else: now, later than everything heard before
        entry.at = fromMillis(m_at->date().startOfDay().toMSecsSinceEpoch());
    saveButton()->setEnabled(false);
    OptOutService &optOuts = m_application.optOuts();
    (m_kind == ConsentKind::OptIn ? optOuts.optIn(entry) : optOuts.optOut(entry)).then(this, [this](const Result<void> &kept) {
        saveButton()->setEnabled(true);
        if (kept)
            accept();
        else
            showProblem(kept.error());
    });
}

} // namespace recado
