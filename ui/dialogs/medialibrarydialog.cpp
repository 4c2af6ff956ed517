#include "dialogs/medialibrarydialog.h"

#include "application.h"
#include "dialogs/confirmdialog.h"
#include "dialogs/mediaentrydelegate.h"
#include "domain/mediarules.h"
#include "format/errorwords.h"
#include "format/mediawords.h"
#include "widgets/banner.h"
#include "widgets/emptystate.h"
#include "widgets/icons.h"
#include "widgets/mediaicon.h"
#include "widgets/theme.h"

#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace recado {

namespace {

constexpr int idRole = Qt::UserRole;

bool fits(const MediaEntry &entry, const QString &kind)
{
    return kind.isEmpty() || mediaTypes(kind).contains(entry.mimeType.section(QLatin1Char(';'), 0, 0));
}

} // namespace

MediaLibraryDialog::MediaLibraryDialog(Application &app, AccountId account, ChannelId channel, const QString &kind, QWidget *parent)
    : QDialog(parent), m_app(app), m_account(account), m_channel(channel), m_kind(kind)
{
    setObjectName(QStringLiteral("mediaLibrary"));
    setWindowTitle(QStringLiteral("Recado"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    resize(620, 540);
    connect(&m_app.mediaLibrary(), &MediaLibrary::changed, this, &MediaLibraryDialog::load);
    connect(m_search, &QLineEdit::textChanged, this, &MediaLibraryDialog::filter);
    connect(m_list, &QListWidget::currentItemChanged, this, &MediaLibraryDialog::refreshButtons);
    connect(m_list, &QListWidget::itemActivated, this, &MediaLibraryDialog::use);
    connect(m_use, &QPushButton::clicked, this, &MediaLibraryDialog::use);
    connect(m_again, &QPushButton::clicked, this, &MediaLibraryDialog::uploadAgain);
    connect(m_delete, &QPushButton::clicked, this, &MediaLibraryDialog::askToDelete);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    refreshButtons();
    load();
}

void MediaLibraryDialog::build()
{
    m_search = new QLineEdit(this);
    identify(m_search, QStringLiteral("mediaLibrary.search"), tr("Search by name"));
    m_search->setPlaceholderText(tr("Search by name"));
    m_search->setClearButtonEnabled(true);
    m_banner = new Banner(this);
    m_delete = dangerButton(tr("Delete at provider"), this);
    identify(m_delete, QStringLiteral("mediaLibrary.delete"));
    m_again = secondaryButton(tr("Upload again"), this);
    identify(m_again, QStringLiteral("mediaLibrary.again"));
    m_cancel = secondaryButton(tr("Cancel"), this);
    identify(m_cancel, QStringLiteral("mediaLibrary.cancel"));
    m_use = primaryButton(tr("Use"), this);
    identify(m_use, QStringLiteral("mediaLibrary.use"));
    m_use->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::pad);
    buttons->addWidget(m_delete);
    buttons->addWidget(m_again);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_use);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin - Theme::gap);
    column->setSpacing(Theme::inset);
    column->addWidget(textLabel(TextRole::Title, tr("Uploaded files"), this));
    column->addWidget(m_search);
    column->addWidget(m_banner);
    column->addWidget(buildList(), 1);
    column->addLayout(buttons);
}

QWidget *MediaLibraryDialog::buildList()
{
    m_list = new QListWidget(this);
    identify(m_list, QStringLiteral("mediaLibrary.list"), tr("Uploaded files"));
    m_list->setItemDelegate(new MediaEntryDelegate(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_empty = new EmptyState(QStringLiteral("image"), QString(), QString(), this);
    m_empty->setObjectName(QStringLiteral("mediaLibrary.empty"));
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    return m_stack;
}

void MediaLibraryDialog::load()
{
    m_app.mediaLibrary().list(m_account, m_channel).then(this, [this](Result<QList<MediaEntry>> entries) {
        if (entries)
            fill(*entries);
        else
            m_banner->setMessage(Tone::Bad, errorSentence(entries.error()));
    });
}

void MediaLibraryDialog::fill(const QList<MediaEntry> &entries)
{
    const auto chosenBefore = current();
    m_entries.clear();
    m_list->clear();
    for (const MediaEntry &entry : entries) {
        if (!fits(entry, m_kind))
            continue;
        m_entries.append(entry);
        QListWidgetItem *item = itemFor(entry);
        m_list->addItem(item);
        if (chosenBefore && chosenBefore->id == entry.id)
            m_list->setCurrentItem(item);
    }
    filter();
}

QListWidgetItem *MediaLibraryDialog::itemFor(const MediaEntry &entry) const
{
    QStringList facts{mediaTypeWord(entry.mimeType), dataSizeWords(entry.bytes)};
    if (!entry.pixels.isEmpty())
        facts += tr("%1 × %2").arg(entry.pixels.width()).arg(entry.pixels.height());
    const Instant now = SystemClock().now();
    const bool isExpired = entry.isExpired(now);
    const QString expiry = isExpired ? tr("expired") : expiryWords(entry.expiresAt, now);
    QPixmap picture;
    if (!picture.loadFromData(entry.thumbnail, "PNG"))
        picture = icons::pixmap(mediaIcon(mediaKind(entry.mimeType)), Theme::current().third, 24, this);
    auto *item = new QListWidgetItem(entry.fileName);
    item->setData(idRole, entry.id.value);
    item->setData(Qt::DecorationRole, picture);
    item->setData(MediaEntryDelegate::factsRole, facts.join(QStringLiteral(" · ")));
    item->setData(MediaEntryDelegate::expiryRole, expiry);
    item->setData(MediaEntryDelegate::expiredRole, isExpired);
    item->setData(Qt::AccessibleTextRole, QStringList({entry.fileName, facts.join(QStringLiteral(", ")), expiry}).join(QStringLiteral(", ")));
    return item;
}

void MediaLibraryDialog::filter()
{
    const QString wanted = m_search->text().trimmed();
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!wanted.isEmpty() && !item->text().contains(wanted, Qt::CaseInsensitive));
        if (!first && !item->isHidden())
            first = item;
    }
    if (!m_list->currentItem() || m_list->currentItem()->isHidden())
        m_list->setCurrentItem(first);
    m_stack->setCurrentWidget(first ? static_cast<QWidget *>(m_list) : m_empty);
    if (m_entries.isEmpty())
        m_empty->setTexts(tr("No uploaded files"), tr("Files that you choose for a message are uploaded once and stay here until the provider deletes them."));
    else
        m_empty->setTexts(tr("Nothing found"), tr("No file has a name with these letters."));
    refreshButtons();
}

std::optional<MediaEntry> MediaLibraryDialog::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || item->isHidden())
        return {};
    const qint64 id = item->data(idRole).toLongLong();
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [id](const MediaEntry &entry) { return entry.id.value == id; });
    return found == m_entries.end() ? std::nullopt : std::optional(*found);
}

void MediaLibraryDialog::refreshButtons()
{
    const auto entry = current();
    const bool isBusy = !m_upload.isNull();
    m_use->setEnabled(entry && !isBusy && !entry->isExpired(SystemClock().now()));
    m_again->setEnabled(entry && !isBusy);
    m_again->setText(isBusy ? tr("Uploading…") : tr("Upload again"));
    m_delete->setEnabled(entry && !isBusy);
}

void MediaLibraryDialog::use()
{
    const auto entry = current();
    if (!entry || !m_use->isEnabled())
        return;
    Q_EMIT chosen(*entry);
    accept();
}

void MediaLibraryDialog::uploadAgain()
{
    const auto entry = current();
    if (!entry)
        return;
    clearBanner();
    m_upload = m_app.mediaLibrary().upload(entry->account, entry->channel, entry->sourcePath, entry->thumbnail, true);
    connect(m_upload, &MediaUpload::finished, this, &MediaLibraryDialog::handleUploaded);
    refreshButtons();
}

void MediaLibraryDialog::handleUploaded(const Result<MediaEntry> &result)
{
    m_upload.clear();
    if (!result && result.error().place == QLatin1String("file"))
        m_banner->setMessage(Tone::Bad, tr("The file is no longer where it was uploaded from. Choose it again in the message."));
    else if (!result)
        m_banner->setMessage(Tone::Bad, errorSentence(result.error()));
    refreshButtons();
}

void MediaLibraryDialog::askToDelete()
{
    const auto entry = current();
    if (!entry)
        return;
    ConfirmDialog::ask(this, tr("Delete “%1” at the provider?").arg(entry->fileName),
                       tr("Messages that wait to be sent with it will fail. Messages already sent and the file on this computer stay."),
                       tr("Delete file"), [this, entry = *entry] { remove(entry); });
}

void MediaLibraryDialog::clearBanner()
{
    disconnect(m_banner, &Banner::actionTriggered, this, nullptr);
    m_banner->setAction(QString());
    m_banner->clear();
}

void MediaLibraryDialog::remove(const MediaEntry &entry)
{
    clearBanner();
    m_app.mediaLibrary().remove(entry.id).then(this, [this, entry](Result<void> removed) {
        if (removed)
            return;
        m_banner->setMessage(Tone::Bad, errorSentence(removed.error()));
        m_banner->setAction(tr("Only forget it here"));
        connect(m_banner, &Banner::actionTriggered, this, [this, entry] {
            clearBanner();
            m_app.mediaLibrary().forget(entry.id);
        });
    });
}

} // namespace recado
