#include "pages/compose/media/mediafield.h"

#include "application.h"
#include "dialogs/medialibrarydialog.h"
#include "pages/compose/media/mediacard.h"
#include "pages/compose/media/mediafiles.h"
#include "pages/compose/media/mediaintake.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace recado {

MediaField::MediaField(Application &app, const QString &kind, QWidget *parent) : QWidget(parent), m_app(app), m_kind(kind)
{
    m_intake = new MediaIntake(app.mediaLibrary(), this);
    m_card = new MediaCard(*m_intake, this);
    build();
    m_card->setKind(kind);
    connect(m_intake, &MediaIntake::changed, this, &MediaField::handleIntake);
    connect(m_card, &MediaCard::removeAsked, this, &MediaField::removeFile);
    connect(m_card, &MediaCard::againAsked, this, [this] {
        m_intake->begin(m_intake->path(), m_kind, {m_account, m_channel, m_byId});
    });
    connect(m_choose, &QPushButton::clicked, this, &MediaField::chooseFile);
    connect(m_library, &QPushButton::clicked, this, &MediaField::openLibrary);
    connect(m_check, &QPushButton::clicked, this, &MediaField::checkLink);
    connect(m_link, &QLineEdit::textChanged, this, &MediaField::handleLinkEdited);
    refresh();
}

void MediaField::build()
{
    setObjectName(QStringLiteral("compose.media"));
    setAcceptDrops(true);
    m_choose = secondaryButton(tr("Choose file…"), this);
    identify(m_choose, QStringLiteral("compose.media.choose"));
    m_library = secondaryButton(tr("Library…"), this);
    identify(m_library, QStringLiteral("compose.media.library"), tr("Choose among the uploaded files"));
    m_linkRow = new QWidget(this);
    m_link = new QLineEdit(m_linkRow);
    identify(m_link, QStringLiteral("compose.media.link"), tr("Link or media id"));
    m_link->setClearButtonEnabled(true);
    m_link->setAcceptDrops(false); // the field takes what is dropped anywhere on it
    m_link->installEventFilter(this);
    m_check = linkButton(tr("Check link"), m_linkRow);
    identify(m_check, QStringLiteral("compose.media.check"));
    m_note = sentenceLabel(TextRole::Caption, QString(), this);
    m_note->setObjectName(QStringLiteral("compose.media.note"));
    m_doubt = sentenceLabel(TextRole::Caption, QString(), this);
    m_doubt->setObjectName(QStringLiteral("compose.media.doubt"));
    setTone(m_doubt, Tone::Warn);
    setFocusProxy(m_choose);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::pad);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_library);
    buttons->addStretch();
    auto *link = new QHBoxLayout(m_linkRow);
    link->setContentsMargins(0, 0, 0, 0);
    link->setSpacing(Theme::pad);
    link->addWidget(m_link, 1);
    link->addWidget(m_check);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::pad);
    column->addWidget(m_card);
    column->addLayout(buttons);
    column->addWidget(m_linkRow);
    column->addWidget(m_note);
    column->addWidget(m_doubt);
    column->addStretch();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void MediaField::setKind(const QString &kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    forgetLinkReport();
    m_card->setKind(kind);
    if (m_intake->stage() != MediaIntake::Stage::Idle && !m_intake->path().isEmpty())
        m_intake->begin(m_intake->path(), m_kind, {m_account, m_channel, m_byId});
    refresh();
}

void MediaField::setRoute(AccountId account, ChannelId channel, bool mediaById, bool mediaByLink)
{
    const bool isOther = account != m_account || channel != m_channel || mediaById != m_byId;
    m_account = account;
    m_channel = channel;
    m_byId = mediaById;
    m_byLink = mediaByLink;
    const Value now = value();
    if (isOther && m_intake->stage() != MediaIntake::Stage::Idle && !m_intake->path().isEmpty())
        m_intake->begin(m_intake->path(), m_kind, {m_account, m_channel, m_byId});
    else if (isOther && m_intake->stage() == MediaIntake::Stage::Idle && !now.mediaId.isEmpty())
        findEntry(now); // another account may know it
    refresh();
}

MediaField::Value MediaField::value() const
{
    if (m_sought)
        return *m_sought;
    Value value;
    if (m_intake->stage() == MediaIntake::Stage::Idle) {
        const QString typed = m_link->text().trimmed();
        (isLink() ? value.link : value.mediaId) = typed;
        return value;
    }
    value.fileName = m_intake->fileName();
    value.localPath = m_intake->path();
    if (m_intake->stage() == MediaIntake::Stage::Ready)
        value.mediaId = m_intake->entry()->providerMediaId;
    return value;
}

void MediaField::setValue(const Value &wanted)
{
    if (wanted == value())
        return;
    m_quiet = true;
    stopSeeking();
    m_intake->clear();
    m_link->setText(wanted.link.isEmpty() && wanted.localPath.isEmpty() ? wanted.mediaId : wanted.link);
    if (!wanted.mediaId.isEmpty())
        findEntry(wanted);
    else if (!wanted.localPath.isEmpty())
        takeFile(wanted.localPath);
    m_quiet = false;
    refresh();
}

// An id that is known here is shown as the file that it is.
void MediaField::findEntry(const Value &wanted)
{
    const int search = ++m_search;
    m_sought = wanted;
    m_app.mediaLibrary().byMediaId(m_account, wanted.mediaId).then(this, [this, search, wanted](Result<std::optional<MediaEntry>> found) {
        if (search != m_search)
            return;
        m_quiet = true;
        m_sought.reset();
        if (found && *found)
            m_intake->take(**found, wanted.localPath);
        else if (!wanted.localPath.isEmpty())
            takeFile(wanted.localPath);
        m_quiet = false;
    });
}

// What the library answers now comes too late.
void MediaField::stopSeeking()
{
    ++m_search;
    m_sought.reset();
}

bool MediaField::isBusy() const
{
    return m_intake->isBusy();
}

QImage MediaField::thumbnail() const
{
    return m_intake->picture();
}

void MediaField::setProblem(const QString &sentence)
{
    m_outer = sentence;
    refreshNote();
}

void MediaField::takeFile(const QString &path)
{
    stopSeeking();
    m_own.clear();
    m_intake->begin(path, m_kind, {m_account, m_channel, m_byId});
}

void MediaField::useEntry(const MediaEntry &entry)
{
    stopSeeking();
    m_own.clear();
    m_intake->take(entry);
}

void MediaField::removeFile()
{
    stopSeeking();
    m_own.clear();
    m_intake->clear();
    m_choose->setFocus();
}

void MediaField::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file"));
    dialog->setObjectName(QStringLiteral("compose.media.files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({fileFilter(m_kind), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &MediaField::takeFile);
    dialog->open();
}

void MediaField::openLibrary()
{
    auto *dialog = new MediaLibraryDialog(m_app, m_account, m_channel, m_kind, this);
    connect(dialog, &MediaLibraryDialog::chosen, this, &MediaField::useEntry);
    dialog->open();
}

void MediaField::handleIntake()
{
    refresh();
    if (m_wasBusy != isBusy()) {
        m_wasBusy = isBusy();
        Q_EMIT busyChanged(m_wasBusy);
    }
    if (!m_quiet)
        Q_EMIT changed();
}

void MediaField::handleLinkEdited()
{
    forgetLinkReport();
    m_own.clear();
    if (!m_quiet)
        stopSeeking();
    refresh();
    if (!m_quiet)
        Q_EMIT changed();
}

bool MediaField::isLink() const
{
    // Ids have neither; "https:" alone is a link that is still being typed.
    const QString typed = m_link->text();
    return typed.contains(QLatin1Char(':')) || typed.contains(QLatin1Char('/')) || typed.contains(QLatin1Char('.'));
}

void MediaField::refresh()
{
    const bool hasFile = m_intake->stage() != MediaIntake::Stage::Idle;
    const bool hasLink = !hasFile && isLink();
    m_card->setDropWords(m_byId ? tr("Drop a file here, paste a picture, or choose one.") : tr("This account sends files by link only. Paste a link below."));
    m_choose->setEnabled(m_byId);
    m_choose->setText(hasFile ? tr("Choose another…") : tr("Choose file…"));
    m_library->setEnabled(m_byId);
    m_linkRow->setVisible(!hasFile);
    m_link->setPlaceholderText(!m_byLink ? tr("Or the id of an uploaded file") : m_byId ? tr("Or a link (https://…) or media id") : tr("https://…"));
    m_check->setVisible(hasLink);
    m_check->setEnabled(!m_checkingLink);
    m_check->setText(m_checkingLink ? tr("Checking…") : tr("Check link"));
    m_card->refresh();
    refreshNote();
}

} // namespace recado
