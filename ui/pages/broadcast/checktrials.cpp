// The part of CheckStep that tries things out: the dry run and the test to oneself.
#include "application.h"
#include "dialogs/ownnumberdialog.h"
#include "dialogs/requestdialog.h"
#include "domain/phone.h"
#include "format/errorwords.h"
#include "pages/broadcast/checkstep.h"
#include "pages/broadcast/rowpane.h"
#include "preferences/preferences.h"
#include "widgets/banner.h"

#include <QLocale>
#include <QPushButton>

#include <utility>

namespace recado {

void CheckStep::dryRun()
{
    if (m_busy)
        return;
    m_outcome->clear();
    setBusy(tr("Making every request, sending none"));
    tools().broadcasts.dryRun(plan().id(), m_stop.get_token()).then(this, [this, turn = plan().turn()](const Result<BroadcastService::DryRun> &run) {
        if (turn == plan().turn())
            takeDryRun(run);
    });
}

void CheckStep::takeDryRun(const Result<BroadcastService::DryRun> &run)
{
    if (std::exchange(m_outdated, false)) {
        setIdle();
        return;
    }
    setIdle();
    m_outcome->setAction(QString());
    if (!run) {
        m_outcome->setMessage(run.error().kind == ErrorKind::Cancelled ? Tone::Warn : Tone::Bad, tr("Dry run."), errorSentence(run.error()));
        return;
    }
    m_dryRun = *run;
    const QString made = tr("%n request(s) made, none sent.", nullptr, run->made);
    if (run->problems.isEmpty()) {
        m_outcome->setMessage(Tone::Good, made, tr("None of them would be refused here."));
    } else {
        const auto &[line, why] = run->problems.first();
        m_outcome->setMessage(Tone::Warn, made, tr("%n would be refused; first line %1: %2", nullptr, run->refused).arg(QLocale().toString(line), errorSentence(why)));
    }
    if (!run->sample.isEmpty())
        m_outcome->setAction(tr("See a request"));
}

void CheckStep::showRequest()
{
    auto *dialog = new RequestDialog(m_dryRun.sample, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CheckStep::testToMe()
{
    Preferences &preferences = Preferences::in(tools().app.options().dataDir);
    if (!preferences.ownNumber().isEmpty()) {
        sendTest(preferences.ownNumber());
        return;
    }
    auto *dialog = new OwnNumberDialog(QString(), preferences.region(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, &preferences, turn = plan().turn()] {
        preferences.setOwnNumber(dialog->number());
        if (turn == plan().turn())
            sendTest(dialog->number());
    });
    dialog->open();
}

void CheckStep::sendTest(const QString &number)
{
    if (std::exchange(m_testing, true)) // a double click is one message
        return;
    show();
    m_outcome->setAction(QString());
    const qint64 line = m_pane->line();
    tools().broadcasts.sendTest(plan().id(), line, number).then(this, [this, number, line, turn = plan().turn()](const Result<SendReceipt> &sent) {
        if (turn != plan().turn())
            return;
        m_testing = false;
        show();
        if (sent)
            m_outcome->setMessage(Tone::Good, tr("Test on its way."), tr("The message of line %1 goes to %2.").arg(QLocale().toString(line), formatPhone(number)));
        else
            m_outcome->setMessage(Tone::Bad, tr("The test was not sent."), errorSentence(sent.error()));
    });
}

} // namespace recado
