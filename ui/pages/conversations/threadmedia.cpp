#include "pages/conversations/threadmedia.h"

#include "dialogs/confirmdialog.h"
#include "format/incomingfilewords.h"
#include "format/mediawords.h"
#include "models/threaditem.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QStandardPaths>
#include <QUrl>

namespace recado {

namespace {

const QString ours = QStringLiteral("incoming:");

qint64 rowOf(const QString &source)
{
    return source.startsWith(ours) ? source.mid(ours.size()).toLongLong() : 0;
}

QString progressWords(const IncomingMediaState &state)
{
    const QString received = dataSizeWords(state.received);
    return state.expected > 0 ? QStringLiteral("%1 / %2").arg(received, dataSizeWords(state.expected)) : received;
}

} // namespace

ThreadMedia::ThreadMedia(IncomingMediaService &media, QWidget *window)
    : QObject(window), m_media(media), m_thumbnails(new IncomingThumbnails(media, this)), m_window(window)
{
    connect(&m_media, &IncomingMediaService::changed, this, &ThreadMedia::changed);
    connect(m_thumbnails, &IncomingThumbnails::ready, this, &ThreadMedia::changed);
}

ThumbnailResolver ThreadMedia::resolver()
{
    return [this](const QString &source) { return rowOf(source) > 0 ? m_thumbnails->image(rowOf(source)) : QImage(); };
}

void ThreadMedia::addTo(Bubble *bubble, const ThreadItem &item) const
{
    if (!item.entry.incoming || !item.entry.incoming->media)
        return;
    const qint64 row = item.key().row;
    const IncomingMediaState state = m_media.state(row);
    bubble->media.source = ours + QString::number(row);
    if (!state.isKnown && state.stage != IncomingFileStage::Fetching)
        return; // asked for now; changed() follows
    QList<BubbleAction> actions;
    const auto add = [&actions](const char *name, const char *icon, const QString &text) { actions += {QLatin1String(name), QLatin1String(icon), text}; };
    switch (state.stage) {
    case IncomingFileStage::Here:
        bubble->media.detail = incomingFileLine(*state.file);
        if (const QString mismatch = incomingMismatch(*state.file); !mismatch.isEmpty())
            bubble->footer = mismatch;
        if (mayBeOpened(state.file->type))
            add("open", "play", tr("Open"));
        add("save", "down", tr("Save…"));
        break;
    case IncomingFileStage::Fetching:
        bubble->media.detail = progressWords(state);
        add("cancel", "close", tr("Cancel"));
        break;
    default:
        bubble->footer = incomingFileSentence(state.stage, state.refusal, state.problem, state.isLarge);
        if (state.mayBeFetched())
            add("download", "down", tr("Download"));
    }
    bubble->actions = actions + bubble->actions;
}

void ThreadMedia::act(qint64 row, const QString &action)
{
    if (action == QLatin1String("cancel")) {
        m_media.cancel(row);
    } else if (action == QLatin1String("open")) {
        open(row);
    } else if (action == QLatin1String("save")) {
        save(row);
    } else if (action == QLatin1String("download")) {
        m_media.fetch(row).then(this, [this](const Result<IncomingFile> &file) {
            if (!file && file.error().kind != ErrorKind::Cancelled)
                Q_EMIT problem(file.error());
        });
    }
}

void ThreadMedia::open(qint64 row)
{
    const IncomingMediaState state = m_media.state(row);
    if (state.stage != IncomingFileStage::Here || !state.file || !mayBeOpened(state.file->type))
        return;
    const auto show = [this, file = *state.file] {
        m_media.namedCopy(file).then(this, [this](const Result<QString> &path) {
            if (path)
                QDesktopServices::openUrl(QUrl::fromLocalFile(*path));
            else
                Q_EMIT problem(path.error());
        });
    };
    ConfirmDialog::ask(m_window, tr("Open “%1”?").arg(state.file->name), tr("Somebody else sent this file: %1. It opens with another program of this computer.").arg(incomingFileLine(*state.file)),
        tr("Open"), show);
}

void ThreadMedia::save(qint64 row)
{
    const IncomingMediaState state = m_media.state(row);
    if (state.stage != IncomingFileStage::Here || !state.file)
        return;
    auto *dialog = new QFileDialog(m_window, tr("Save the file"), QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    dialog->setObjectName(QStringLiteral("thread.saveFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(state.file->name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, file = *state.file](const QString &path) {
        m_media.saveAs(file, path).then(this, [this](const Result<qint64> &written) {
            if (!written)
                Q_EMIT problem(written.error());
        });
    });
    dialog->open();
}

} // namespace recado
