// What can be done with a broadcast from its page.
#include "pages/broadcast/broadcastrunview.h"

#include "application.h"
#include "dialogs/confirmdialog.h"
#include "format/causewords.h"
#include "pages/broadcast/pacedread.h"
#include "pages/broadcast/reportexport.h"
#include "pages/broadcast/reportpaper.h"
#include "pages/broadcast/runheader.h"
#include "pages/broadcast/storyfilterbar.h"
#include "pages/broadcast/storytable.h"
#include "pages/broadcast/transitionsdialog.h"
#include "widgets/banner.h"
#include "widgets/holdbutton.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace recado {

namespace {

constexpr Milliseconds pauseIsFresh{2000};

} // namespace

// Whoever presses Space to brake may be an instant later than the program that braked by itself: only a pause that a person made, and that has
// stood for a moment, is lifted by the same key. For the others the button is offered.
bool BroadcastRunView::togglePause()
{
    if (m_header->mayPause())
        command(m_app.broadcasts().pause(m_id));
    else if (m_header->mayResume() && m_broadcast && m_broadcast->reason.word == QLatin1String("operator")
             && m_app.core().now() - m_broadcast->updatedAt >= pauseIsFresh)
        command(m_app.broadcasts().resume(m_id));
    else if (m_header->mayResume())
        m_header->offerResume();
    else
        return false;
    return true;
}

bool BroadcastRunView::mayPause() const
{
    return m_header->mayPause();
}

// Space brakes from the first moment on: it would press the first button otherwise, which leads away.
void BroadcastRunView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_table->setFocus(Qt::OtherFocusReason);
}

void BroadcastRunView::beginStop()
{
    m_header->stopButton()->beginHold();
}

void BroadcastRunView::endStop()
{
    m_header->stopButton()->endHold();
}

void BroadcastRunView::command(const QFuture<Result<void>> &answer)
{
    m_notice->clear();
    QFuture<Result<void>> waited = answer;
    waited.then(this, [this, generation = m_generation](const Result<void> &done) {
        if (generation != m_generation)
            return;
        if (!done)
            showProblem(done.error());
        loadBroadcast();
    });
}

void BroadcastRunView::retry(const QString &code, int count)
{
    const QString sentence = tr("They failed with: %1. Each is a new attempt of the same message, and it may cost again.")
                                 .arg(causeWord(code, errorKindFromString(code)));
    ConfirmDialog::ask(this, tr("Try again to reach %n people?", nullptr, count), sentence, tr("Try again"), [this, code, generation = m_generation] {
        if (generation != m_generation)
            return;
        m_app.broadcasts().retry(m_id, {code}).then(this, [this, generation](const Result<int> &queued) {
            if (generation != m_generation)
                return;
            if (!queued)
                return showProblem(queued.error());
            m_notice->setMessage(Tone::Good, tr("%n message(s) leave again.", nullptr, *queued));
            m_causesRead->wantNow();
            m_figuresRead->wantNow();
        });
    });
}

void BroadcastRunView::exportTo(const QString &path)
{
    m_export->write(m_id, path, m_filter->filter());
}

void BroadcastRunView::askPrint()
{
    if (!m_broadcast)
        return;
    auto *dialog = new QFileDialog(this, tr("Save the report as PDF"));
    dialog->setObjectName(QStringLiteral("run.print.dialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PDF (*.pdf)")});
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(ReportExport::fileName(m_broadcast->name, QStringLiteral(".pdf")));
    connect(dialog, &QFileDialog::fileSelected, this, &BroadcastRunView::printTo);
    dialog->open();
}

void BroadcastRunView::printTo(const QString &path)
{
    m_app.broadcasts().transitions(m_id).then(this, [this, path, generation = m_generation](const Result<QList<BroadcastTransition>> &moves) {
        if (generation != m_generation || !m_broadcast)
            return;
        const PaperReport report{*m_broadcast, m_channel, m_totals, m_failures, m_minutes, moves ? *moves : QList<BroadcastTransition>(), m_app.core().now()};
        if (const auto written = writePaperReport(report, path); !written)
            return showProblem(written.error());
        m_notice->setMessage(Tone::Good, tr("The report was written to %1.").arg(QFileInfo(path).fileName()));
    });
}

void BroadcastRunView::showHistory()
{
    if (!m_history)
        m_history = new TransitionsDialog(this);
    loadHistory();
    m_history->show();
    m_history->raise();
}

void BroadcastRunView::loadHistory()
{
    m_app.broadcasts().transitions(m_id).then(this, [this, generation = m_generation](const Result<QList<BroadcastTransition>> &moves) {
        if (generation == m_generation && moves && m_history)
            m_history->setTransitions(*moves, m_app.core().now());
    });
}

} // namespace recado
