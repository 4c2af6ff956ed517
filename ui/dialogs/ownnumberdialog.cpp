#include "dialogs/ownnumberdialog.h"

#include "domain/phone.h"
#include "format/errorwords.h"
#include "widgets/field.h"
#include "widgets/looks.h"

#include <QLineEdit>
#include <QPushButton>

namespace recado {

OwnNumberDialog::OwnNumberDialog(const QString &number, const QString &region, QWidget *parent) : FormDialog(parent), m_line(new QLineEdit(formatPhone(number), this))
{
    setObjectName(QStringLiteral("ownNumber"));
    setTexts(tr("Your own number"), tr("Tests go to this number. Recado asks once; it can be changed under Settings."));
    identify(m_line, QStringLiteral("ownNumber.number"));
    identify(saveButton(), QStringLiteral("ownNumber.save"));
    identify(cancelButton(), QStringLiteral("ownNumber.cancel"));
    m_line->setPlaceholderText(QStringLiteral("+55 11 98888-7777"));
    addField(QStringLiteral("number"), tr("&Number"), m_line);
    m_line->setFocus();
    setFixedWidth(420);
    connect(this, &FormDialog::saveAsked, this, [this, region] { save(region); });
}

void OwnNumberDialog::save(const QString &region)
{
    const auto phone = parsePhone(m_line->text(), region);
    if (!phone) {
        field(QStringLiteral("number"))->setProblem(errorSentence(phone.error()));
        m_line->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_number = phone->e164;
    accept();
}

} // namespace recado
