#include "dialogs/splitdialog.h"

#include "application.h"
#include "format/contactwords.h"
#include "services/broadcastcontext.h"
#include "widgets/banner.h"
#include "widgets/looks.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace recado {

SplitDialog::SplitDialog(Application &app, const Contact &contact, QWidget *parent) : FormDialog(parent), m_app(app), m_contact(contact)
{
    setObjectName(QStringLiteral("split"));
    setTexts(tr("Split the card of %1").arg(contactTitle(contact)),
             tr("What is ticked goes to a card of its own, with what they wrote. Names, attributes and tags stay here."));
    for (const ContactIdentity &one : contact.identities) {
        auto *box = new QCheckBox(QStringLiteral("%1 · %2").arg(identityText(one), identityWord(one.kind)), this);
        identify(box, QStringLiteral("split.%1.%2").arg(one.kind, one.value));
        body()->addWidget(box);
        m_boxes.append({box, one});
        connect(box, &QCheckBox::toggled, this, &SplitDialog::refresh);
    }
    identify(saveButton(), QStringLiteral("split.split"));
    identify(cancelButton(), QStringLiteral("split.cancel"));
    saveButton()->setText(tr("Make a second card"));
    setFixedWidth(480);
    refresh();
    connect(this, &FormDialog::saveAsked, this, &SplitDialog::save);
}

QList<ContactIdentity> SplitDialog::chosen() const
{
    QList<ContactIdentity> identities;
    for (const auto &[box, one] : m_boxes) {
        if (box->isChecked())
            identities.append(one);
    }
    return identities;
}

void SplitDialog::refresh()
{
    const auto count = chosen().size();
    saveButton()->setEnabled(count > 0 && count < m_boxes.size());
    saveButton()->setToolTip(saveButton()->isEnabled() ? QString() : tr("Tick what goes, and leave at least one here."));
}

void SplitDialog::save()
{
    if (m_working)
        return;
    m_working = true;
    m_app.contacts().split(m_contact.id, chosen(), operatorName()).then(this, [this](const Result<Contact> &made) {
        m_working = false;
        if (!made) {
            banner()->setMessage(Tone::Bad, contactErrorSentence(made.error()));
            return;
        }
        Q_EMIT split(made->id);
        accept();
    });
}

} // namespace recado
