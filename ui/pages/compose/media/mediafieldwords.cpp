// What the field says: about its file, its link, and what checking the link gave.
#include "application.h"
#include "format/contentwords.h"
#include "format/errorwords.h"
#include "format/mediawords.h"
#include "pages/compose/media/mediafield.h"
#include "pages/compose/media/mediaintake.h"
#include "widgets/looks.h"

#include <QLabel>
#include <QLineEdit>

namespace recado {

namespace {

QString sentences(const ContentProblems &problems, bool errors)
{
    QStringList words;
    for (const ContentProblem &problem : problems) {
        if (problem.isError() == errors)
            words += problemSentence(problem);
    }
    return words.join(QLatin1Char('\n'));
}

} // namespace

void MediaField::checkLink()
{
    const QString link = m_link->text().trimmed();
    m_checkingLink = true;
    forgetLinkReport();
    m_app.mediaLibrary().checkLink(QUrl(link, QUrl::StrictMode), m_kind).then(this, [this, link](Result<LinkReport> report) {
        showLinkReport(link, report);
    });
    refresh();
}

void MediaField::showLinkReport(const QString &link, const Result<LinkReport> &report)
{
    m_checkingLink = false;
    if (link == m_link->text().trimmed()) {
        m_linkIsGood = report && !firstError(report->problems);
        m_linkDoubt = report ? sentences(report->problems, false) : QString();
        if (!report)
            m_linkWords = tr("This is not a secure web address. Write it as https://….");
        else
            m_linkWords = m_linkIsGood ? goodLink(*report) : sentences(report->problems, true);
    }
    refresh();
}

QString MediaField::goodLink(const LinkReport &report)
{
    if (!report.problems.isEmpty())
        return {}; // the doubt says enough
    const QString type = mediaTypeWord(report.mimeType);
    return report.bytes < 0 ? tr("The link gives a file: %1.").arg(type) : tr("The link gives a file: %1, %2.").arg(type, dataSizeWords(report.bytes));
}

void MediaField::forgetLinkReport()
{
    m_linkWords.clear();
    m_linkDoubt.clear();
    m_linkIsGood = false;
}

QString MediaField::fileProblem() const
{
    using Stage = MediaIntake::Stage;
    const auto &error = m_intake->error();
    const Stage stage = m_intake->stage();
    const bool isForeign = stage == Stage::Ready && (m_intake->entry()->account != m_account
                                                     || (!m_channel.isNull() && m_intake->entry()->channel != m_channel));
    if (isForeign) // files of this computer are uploaded anew, so this one came from the library
        return tr("This file was uploaded for another number. Choose it again.");
    if (stage == Stage::Ready && m_intake->entry()->isExpired(SystemClock().now()))
        return m_intake->path().isEmpty() ? tr("The provider has deleted this file. Choose it again.") : tr("The provider has deleted this file. Upload it again.");
    if (stage != Stage::Refused && stage != Stage::Failed)
        return {};
    if (!error)
        return sentences(m_intake->checked()->problems, true);
    if (error->place == QLatin1String("upload"))
        return tr("This account sends files by link only. Remove the file and paste a link.");
    if (error->place == QLatin1String("file"))
        return tr("The file cannot be read; it may have been moved or deleted. Choose it again.");
    if (error->kind == ErrorKind::Cancelled)
        return tr("The upload was cancelled.");
    return errorSentence(*error);
}

QString MediaField::fileWarning() const
{
    return m_intake->checked() ? sentences(m_intake->checked()->problems, false) : QString();
}

QString MediaField::linkProblem() const
{
    if (m_link->text().trimmed().isEmpty())
        return {};
    if (isLink() && !m_byLink)
        return tr("This account cannot send a file by link. Choose the file itself.");
    if (!isLink() && !m_byId)
        return tr("This account cannot send an uploaded file by its id. Paste a link.");
    return m_linkIsGood ? QString() : m_linkWords;
}

QString MediaField::problem() const
{
    const bool hasFile = m_intake->stage() != MediaIntake::Stage::Idle;
    const QString own = m_own.isEmpty() ? (hasFile ? fileProblem() : linkProblem()) : m_own;
    return own.isEmpty() && !isBusy() ? m_outer : own;
}

void MediaField::refreshNote()
{
    const QString wrong = problem();
    const bool hasFile = m_intake->stage() != MediaIntake::Stage::Idle;
    const QString good = !hasFile && m_linkIsGood ? m_linkWords : QString();
    const QString doubtful = hasFile ? fileWarning() : m_linkDoubt;
    m_note->setText(wrong.isEmpty() ? good : wrong);
    m_note->setVisible(!m_note->text().isEmpty());
    setTone(m_note, wrong.isEmpty() ? Tone::Good : Tone::Bad);
    m_doubt->setText(doubtful);
    m_doubt->setVisible(!doubtful.isEmpty());
    setTone(m_link, !hasFile && !wrong.isEmpty() ? Tone::Bad : Tone::Plain);
    m_link->setAccessibleDescription(m_note->text());
}

} // namespace recado
