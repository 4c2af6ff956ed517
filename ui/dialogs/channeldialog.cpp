#include "dialogs/channeldialog.h"

#include "application.h"
#include "domain/phone.h"
#include "format/errorwords.h"
#include "preferences/preferences.h"
#include "widgets/field.h"
#include "widgets/looks.h"

#include <QLineEdit>
#include <QPushButton>

namespace recado {

namespace {

const QString numberPlace = QStringLiteral("number");

} // namespace

ChannelDialog::ChannelDialog(Application &application, const Account &account, QWidget *parent)
    : FormDialog(parent), m_application(application), m_account(account), m_number(new QLineEdit(this)), m_name(new QLineEdit(this))
{
    setObjectName(QStringLiteral("channel"));
    identify(m_number, QStringLiteral("channel.number"));
    identify(m_name, QStringLiteral("channel.name"));
    identify(saveButton(), QStringLiteral("channel.save"));
    identify(cancelButton(), QStringLiteral("channel.cancel"));
    setTexts(tr("Add a number of “%1”").arg(account.name), tr("Only needed when “Fetch numbers” does not find it."));
    m_number->setPlaceholderText(QStringLiteral("+55 11 3333-4444"));
    addField(numberPlace, tr("&Number"), m_number);
    addField(QStringLiteral("channelName"), tr("N&ame"), m_name)->setHint(tr("What you call it, such as “Sales”. May stay empty."));
    saveButton()->setText(tr("Add number"));
    m_number->setFocus();
    setFixedWidth(420);
    connect(this, &FormDialog::saveAsked, this, &ChannelDialog::save);
}

void ChannelDialog::save()
{
    clearProblems();
    const auto phone = parsePhone(m_number->text(), Preferences::in(m_application.options().dataDir).region());
    if (!phone) {
        field(numberPlace)->setProblem(errorSentence(phone.error()));
        m_number->setFocus();
        return;
    }
    saveButton()->setEnabled(false);
    m_application.accounts()
        .addChannel(m_account.id, phone->digits(), phone->e164, m_name->text().trimmed())
        .then(this, [this](const Result<Channel> &added) {
            saveButton()->setEnabled(true);
            if (added)
                accept();
            else
                showProblem(added.error());
        });
}

} // namespace recado
