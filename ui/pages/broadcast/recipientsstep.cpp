#include "pages/broadcast/recipientsstep.h"

#include "format/sheetwords.h"
#include "pages/broadcast/dropground.h"
#include "pages/broadcast/jobcard.h"
#include "pages/broadcast/rowstable.h"
#include "pages/broadcast/shapebar.h"
#include "widgets/banner.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedLayout>

namespace recado {

void RecipientsStep::reset()
{
    forgetSource();
    m_trouble->clear();
    m_note->clear();
    m_busy = false;
    m_job->hide();
    for (QWidget *part : {static_cast<QWidget *>(m_drop), m_previewPart, m_taken})
        part->setEnabled(true);
    showWhatIsThere();
}

void RecipientsStep::enter()
{
    if (!hasSource() && !m_busy)
        showWhatIsThere();
}

void RecipientsStep::focusFirst()
{
    if (m_stack->currentWidget() == m_drop) {
        if (auto *choose = m_drop->findChild<QPushButton *>(QStringLiteral("broadcast.chooseFile")))
            choose->setFocus(Qt::OtherFocusReason);
    } else if (m_stack->currentWidget() == m_previewPart) {
        m_shape->focusPhone();
    }
}

void RecipientsStep::forgetSource()
{
    ++m_generation;
    m_reading = false;
    m_guessing = false;
    m_goOnLater = false;
    m_phoneChosen = false;
    m_path.clear();
    m_text.clear();
    m_mapping = {};
    m_shape->setPhoneColumn(-1); // the column of another table says nothing about the next one
}

void RecipientsStep::showWhatIsThere()
{
    const Broadcast &broadcast = plan().broadcast();
    if (!plan().hasRows()) {
        m_stack->setCurrentWidget(m_drop);
        Q_EMIT stateChanged();
        return;
    }
    m_rows.setBroadcast(broadcast.id, broadcast.source.columns, broadcast.mapping);
    m_rows.reload();
    const bool hasName = !broadcast.source.fileName.isEmpty();
    const QString from = hasName                               ? tr("Recipients from %1").arg(broadcast.source.fileName)
        : broadcast.source.kind == QLatin1String("pasted")              ? tr("Recipients that were pasted")
                                                                        : tr("Recipients that were taken over");
    m_takenTitle->setText(from);
    m_takenWords->setText(tr("What is wrong with single rows is put right in the check; the file itself stays as it is."));
    m_stack->setCurrentWidget(m_taken);
    Q_EMIT stateChanged();
}

bool RecipientsStep::isDone() const
{
    return plan().hasRows() && !m_busy && m_stack->currentWidget() == m_taken;
}

QString RecipientsStep::missing() const
{
    if (m_busy)
        return tr("The recipients are being read.");
    if (m_reading)
        return tr("The file is being read.");
    if (hasSource() && m_stack->currentWidget() == m_previewPart)
        return tr("Read the recipients first.");
    return plan().hasRows() ? QString() : tr("Choose who is to get it.");
}

QString RecipientsStep::nextText() const
{
    if (hasSource() && m_stack->currentWidget() == m_previewPart)
        return tr("Read %n row(s)", nullptr, int(m_total));
    return tr("Next: columns");
}

// While rows are replaced nothing else of this broadcast may be; missing() says so.
void RecipientsStep::leave(const std::function<void()> &then)
{
    if (m_busy) {
        Q_EMIT stateChanged();
        return;
    }
    m_goOnLater = false;
    if (m_reading && m_stack->currentWidget() != m_previewPart)
        forgetSource(); // nobody waits for it any more
    then();
}

void RecipientsStep::goOn()
{
    if (m_busy || m_reading) // missing() says so; what is asked for is about what is seen
        return;
    if (m_guessing) {
        m_goOnLater = true;
        return;
    }
    if (!hasSource() || m_stack->currentWidget() != m_previewPart) {
        if (plan().hasRows())
            Q_EMIT nextWanted();
        return;
    }
    if (m_shape->phoneColumn() < 0) {
        m_shape->setPhoneProblem(tr("Say which column has the telephones."));
        m_shape->focusPhone();
        return;
    }
    import();
}

void RecipientsStep::beginJob(const QString &what)
{
    m_trouble->clear();
    m_busy = true;
    m_stop = std::stop_source();
    m_job->start(what);
    m_stack->currentWidget()->setEnabled(false);
    Q_EMIT stateChanged();
}

void RecipientsStep::import()
{
    beginJob(tr("Reading the recipients"));
    ImportRequest request;
    request.broadcast = plan().id();
    request.path = m_path;
    request.text = m_text;
    request.shape = m_shape->shape();
    request.mapping = m_mapping;
    request.region = plan().broadcast().plan.region;
    plan().flush().then(this, [this, request, turn = plan().turn()](const Result<void> &saved) {
        if (turn != plan().turn())
            return;
        if (!saved) {
            takeImport(saved.error(), {});
            return;
        }
        tools().recipients.import(request, m_stop.get_token()).then(this, [this, turn](const Result<ImportResult> &result) {
            if (turn != plan().turn())
                return; // it is in, for whoever opens that one again
            takeImport(result, [this] { Q_EMIT nextWanted(); });
        });
    });
}

void RecipientsStep::showProgress(BroadcastId id, const ImportProgress &progress)
{
    if (id != plan().id() || !m_busy || m_stop.stop_requested())
        return;
    const QLocale locale;
    QString words = tr("%1 rows").arg(locale.toString(progress.rows));
    if (progress.rowsPerSecond >= 1)
        words += QStringLiteral(" · ") + tr("%1 a second").arg(locale.toString(qRound64(progress.rowsPerSecond)));
    m_job->setProgress(progress.part, words);
}

void RecipientsStep::takeImport(const Result<ImportResult> &result, const std::function<void()> &then)
{
    m_busy = false;
    m_job->hide();
    for (QWidget *part : {static_cast<QWidget *>(m_drop), m_previewPart, m_taken})
        part->setEnabled(true);
    if (!result) {
        fail(result.error());
        Q_EMIT stateChanged();
        return;
    }
    plan().refresh().then(this, [this, then, turn = plan().turn()](const Result<void> &) {
        if (turn != plan().turn())
            return;
        plan().noteNewRows();
        forgetSource();
        showWhatIsThere();
        if (then)
            then();
    });
}

void RecipientsStep::fail(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        m_trouble->setMessage(Tone::Warn, tr("Stopped."), tr("Nothing was taken over; the recipients are as they were."));
    else
        m_trouble->setMessage(Tone::Bad, sheetErrorSentence(error));
}

} // namespace recado
