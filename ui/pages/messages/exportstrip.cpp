#include "pages/messages/exportstrip.h"

#include "format/sheetwords.h"
#include "format/timewords.h"
#include "pages/broadcast/jobcard.h"
#include "pages/messages/exportjob.h"
#include "widgets/banner.h"
#include "widgets/theme.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>
#include <QVBoxLayout>

namespace recado {

ExportStrip::ExportStrip(ExportJob &job, QWidget *parent) : QFrame(parent), m_job(job)
{
    identify(this, QStringLiteral("messages.export.strip"), tr("Export"));
    m_running = new QWidget(this);
    m_card = new JobCard(QStringLiteral("messages.export.job"), m_running);
    auto *around = new QVBoxLayout(m_running);
    around->setContentsMargins(Theme::margin - Theme::gap, Theme::pad, Theme::margin - Theme::gap, Theme::pad);
    around->addWidget(m_card);
    m_result = new Banner(this);
    identify(m_result, QStringLiteral("messages.export.result"));
    m_result->setClosable(true);
    m_result->setStrip(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_running);
    column->addWidget(m_result);
    connect(&m_job, &ExportJob::changed, this, &ExportStrip::refresh);
    connect(m_card, &JobCard::stopWanted, &m_job, &ExportJob::stop);
    connect(m_result, &Banner::closed, &m_job, &ExportJob::forget);
    connect(m_result, &Banner::actionTriggered, this, &ExportStrip::openFolder);
    refresh();
}

void ExportStrip::refresh()
{
    const bool writes = m_job.isWriting();
    if (writes && !m_wasWriting) {
        m_card->start(tr("Exporting messages"));
        m_card->setToolTip(QDir::toNativeSeparators(m_job.path())); // names are longer than there is room for
    }
    if (writes)
        showProgress();
    m_running->setVisible(writes);
    if (writes || !m_job.outcome())
        m_result->clear();
    else if (m_wasWriting || m_result->isHidden())
        showOutcome();
    m_wasWriting = writes;
    setVisible(writes || m_job.outcome().has_value());
}

void ExportStrip::showProgress()
{
    if (m_job.isStopping())
        return m_card->setStopping();
    if (m_job.total() < 0)
        return m_card->setProgress(-1, tr("Looking which messages fit…"));
    const QLocale locale;
    QStringList words{tr("%1 of %2").arg(locale.toString(m_job.done()), locale.toString(m_job.total()))};
    if (const double pace = m_job.rowsPerSecond(); pace >= 1)
        words.append(tr("%1 a second").arg(locale.toString(qRound64(pace))));
    if (const auto left = m_job.timeLeft())
        words.append(tr("%1 left", "about 12 seconds left").arg(aboutDuration(*left)));
    m_card->setProgress(m_job.total() > 0 ? double(m_job.done()) / double(m_job.total()) : 1, words.join(QStringLiteral(" · ")));
}

void ExportStrip::showOutcome()
{
    const ExportJob::Outcome &outcome = *m_job.outcome();
    const QFileInfo file(outcome.path);
    if (outcome.rows) {
        m_result->setMessage(Tone::Good, tr("%Ln message(s) exported into “%1”.", nullptr, int(*outcome.rows)).arg(file.fileName()));
        m_result->setAction(tr("Open &folder"));
        return;
    }
    const bool stopped = outcome.rows.error().kind == ErrorKind::Cancelled;
    m_result->setMessage(stopped ? Tone::Plain : Tone::Bad, sheetWriteSentence(outcome.rows.error(), file.fileName()));
    m_result->setAction({});
}

void ExportStrip::openFolder()
{
    if (m_job.outcome())
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_job.outcome()->path).absolutePath()));
}

} // namespace recado
