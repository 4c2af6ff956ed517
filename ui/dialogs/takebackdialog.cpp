#include "dialogs/takebackdialog.h"

#include "application.h"
#include "format/masking.h"
#include "widgets/field.h"
#include "widgets/looks.h"

#include <QLineEdit>
#include <QPushButton>

namespace recado {

TakeBackDialog::TakeBackDialog(Application &application, const QStringList &addresses, QWidget *parent)
    : FormDialog(parent), m_application(application), m_left(addresses), m_note(new QLineEdit(this))
{
    setObjectName(QStringLiteral("takeBack"));
    identify(m_note, QStringLiteral("takeBack.note"));
    identify(saveButton(), QStringLiteral("takeBack.save"));
    identify(cancelButton(), QStringLiteral("takeBack.cancel"));
    const auto count = int(addresses.size());
    setTexts(count == 1 ? tr("Take back the opt-out of %1?").arg(shownNumber(addresses.first())) : tr("Take back the opt-outs of %n people?", nullptr, count),
             tr("For what was entered by mistake. Somebody who changed their mind has agreed: record that as a consent. What was said stays in the history."));
    m_note->setMaxLength(200);
    addField(QStringLiteral("note"), tr("&Why"), m_note)->setHint(tr("Colleagues see it in the history."));
    saveButton()->setText(tr("Take back"));
    m_note->setFocus();
    setFixedWidth(460);
    connect(this, &FormDialog::saveAsked, this, &TakeBackDialog::save);
}

void TakeBackDialog::save()
{
    clearProblems();
    if (m_note->text().simplified().isEmpty()) {
        field(QStringLiteral("note"))->setProblem(tr("Say why: it lifts what this person asked for."));
        goTo(field(QStringLiteral("note")));
        return;
    }
    saveButton()->setEnabled(false);
    next();
}

void TakeBackDialog::next()
{
    if (m_left.isEmpty()) {
        accept();
        return;
    }
    m_application.optOuts().remove(m_left.first(), m_note->text().simplified()).then(this, [this](const Result<bool> &done) {
        if (!done) {
            saveButton()->setEnabled(true);
            showProblem(done.error());
            return;
        }
        m_left.removeFirst();
        next();
    });
}

} // namespace recado
