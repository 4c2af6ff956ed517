#include "pages/compose/media/mediacard.h"

#include "format/mediawords.h"
#include "pages/compose/media/mediaintake.h"
#include "widgets/icons.h"
#include "widgets/labels.h"
#include "widgets/mediaicon.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace recado {

namespace {

constexpr int pictureSide = 56;
constexpr int iconSide = 24;

// "1:05"
QString durationWords(double seconds)
{
    const auto whole = qint64(seconds + 0.5);
    return QStringLiteral("%1:%2").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
}

// Meta, "Audio messages": voice messages are Ogg files of Opus.
bool isVoice(const QString &mimeType)
{
    return mimeType.startsWith(QLatin1String("audio/ogg"));
}

} // namespace

MediaCard::MediaCard(MediaIntake &intake, QWidget *parent) : QFrame(parent), m_intake(intake)
{
    setProperty("look", QStringLiteral("inset"));
    setObjectName(QStringLiteral("compose.media.card"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_picture = new QLabel(this);
    identify(m_picture, QStringLiteral("compose.media.picture"));
    m_picture->setFixedSize(pictureSide, pictureSide);
    m_picture->setAlignment(Qt::AlignCenter);
    m_name = new ElidedLabel(this, Qt::ElideMiddle);
    identify(m_name, QStringLiteral("compose.media.name"));
    setTextRole(m_name, TextRole::Strong);
    m_facts = textLabel(TextRole::Caption, QString(), this);
    identify(m_facts, QStringLiteral("compose.media.facts"));
    m_state = textLabel(TextRole::Caption, QString(), this);
    identify(m_state, QStringLiteral("compose.media.state"));
    m_hint = sentenceLabel(TextRole::Second, QString(), this);
    identify(m_hint, QStringLiteral("compose.media.hint"));
    m_progress = new QProgressBar(this);
    identify(m_progress, QStringLiteral("compose.media.progress"), tr("Upload"));
    m_progress->setTextVisible(false);
    m_cancel = linkButton(tr("Cancel"), this);
    identify(m_cancel, QStringLiteral("compose.media.cancel"), tr("Cancel the upload"));
    m_again = linkButton(tr("Try again"), this);
    identify(m_again, QStringLiteral("compose.media.again"));
    m_remove = iconButton(QStringLiteral("close"), tr("Remove the file"), this);
    m_remove->setObjectName(QStringLiteral("compose.media.remove"));
    layOut();

    connect(m_cancel, &QPushButton::clicked, &m_intake, &MediaIntake::cancel);
    connect(m_again, &QPushButton::clicked, this, &MediaCard::againAsked);
    connect(m_remove, &QToolButton::clicked, this, &MediaCard::removeAsked);
    connect(&m_intake, &MediaIntake::progress, this, &MediaCard::showProgress);
    connect(Theme::notifier(), &ThemeNotifier::changed, this, &MediaCard::refreshPicture);
}

void MediaCard::layOut()
{
    auto *progress = new QHBoxLayout;
    progress->setSpacing(Theme::pad);
    progress->addWidget(m_progress, 1);
    progress->addWidget(m_cancel);
    auto *state = new QHBoxLayout;
    state->setSpacing(Theme::gap);
    state->addWidget(m_state);
    state->addWidget(m_again);
    state->addStretch();
    auto *words = new QVBoxLayout;
    words->setSpacing(Theme::gap / 2);
    words->addStretch();
    words->addWidget(m_name);
    words->addWidget(m_facts);
    words->addLayout(state);
    words->addLayout(progress);
    words->addWidget(m_hint);
    words->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::pad, Theme::pad, Theme::pad, Theme::pad);
    row->setSpacing(Theme::inset);
    row->addWidget(m_picture, 0, Qt::AlignVCenter);
    row->addLayout(words, 1);
    row->addWidget(m_remove, 0, Qt::AlignTop);
}

void MediaCard::setKind(const QString &kind)
{
    m_kind = kind;
    refresh();
}

void MediaCard::setDropWords(const QString &words)
{
    m_dropWords = words;
    refresh();
}

void MediaCard::setHovered(bool hovered)
{
    setLook(this, "tone", hovered ? QStringLiteral("accent") : QStringLiteral("plain"));
}

void MediaCard::refresh()
{
    using Stage = MediaIntake::Stage;
    const Stage stage = m_intake.stage();
    const bool hasFile = stage != Stage::Idle;
    m_name->setFullText(m_intake.fileName());
    m_facts->setText(factWords());
    m_state->setText(stateWords());
    m_hint->setText(m_dropWords);
    m_name->setVisible(hasFile);
    m_facts->setVisible(!m_facts->text().isEmpty());
    m_state->setVisible(hasFile && !m_state->text().isEmpty());
    m_hint->setVisible(!hasFile);
    m_remove->setVisible(hasFile);
    m_cancel->setVisible(m_intake.isBusy());
    const bool isExpired = stage == Stage::Ready && m_intake.entry()->isExpired(SystemClock().now());
    m_again->setText(isExpired ? tr("Upload again") : tr("Try again"));
    m_again->setVisible(stage == Stage::Failed || (isExpired && !m_intake.path().isEmpty()));
    setTone(m_state, stage == Stage::Failed || stage == Stage::Refused || isExpired ? Tone::Bad : stage == Stage::Ready ? Tone::Good : Tone::Plain);
    if (stage == Stage::Checking)
        m_progress->setRange(0, 0); // not known yet
    m_progress->setVisible(m_intake.isBusy());
    refreshPicture();
}

void MediaCard::refreshPicture()
{
    const QImage picture = m_intake.picture();
    if (picture.isNull()) {
        m_picture->setPixmap(icons::pixmap(mediaIcon(m_kind), Theme::current().third, iconSide, this));
        return;
    }
    const qreal ratio = devicePixelRatioF();
    QImage small = picture.scaled(QSize(pictureSide, pictureSide) * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    small.setDevicePixelRatio(ratio);
    m_picture->setPixmap(QPixmap::fromImage(small));
}

void MediaCard::showProgress(qint64 sent, qint64 total)
{
    constexpr int steps = 1000;
    m_progress->setRange(0, steps);
    m_progress->setValue(total > 0 ? static_cast<int>(sent * steps / total) : 0);
    m_state->setText(sent < total ? tr("Uploading: %1 of %2").arg(dataSizeWords(sent), dataSizeWords(total)) : tr("Waiting for the provider's answer"));
}

// "JPEG · 1.2 MB · 640 × 480"
QString MediaCard::factWords() const
{
    const auto &checked = m_intake.checked();
    const auto &entry = m_intake.entry();
    if (!checked && !entry)
        return {};
    QStringList words{mediaTypeWord(checked ? checked->facts.mimeType : entry->mimeType), dataSizeWords(checked ? checked->facts.bytes : entry->bytes)};
    const QSize pixels = checked ? checked->facts.pixels : entry->pixels;
    if (!pixels.isEmpty())
        words += tr("%1 × %2").arg(pixels.width()).arg(pixels.height());
    if (checked && checked->pages > 0)
        words += checked->pages == 1 ? tr("1 page") : tr("%1 pages").arg(checked->pages);
    if (checked && checked->seconds > 0)
        words += durationWords(checked->seconds);
    if (m_kind == QLatin1String("audio"))
        words += isVoice(checked ? checked->facts.mimeType : entry->mimeType) ? tr("fits a voice message") : tr("no voice message: that takes Ogg with Opus");
    return words.join(QStringLiteral(" · "));
}

QString MediaCard::stateWords() const
{
    switch (m_intake.stage()) {
    case MediaIntake::Stage::Idle: return {};
    case MediaIntake::Stage::Checking: return tr("Looking at the file");
    case MediaIntake::Stage::Uploading: return tr("Uploading");
    case MediaIntake::Stage::Refused: return tr("Cannot be sent");
    case MediaIntake::Stage::Failed: return tr("Not uploaded");
    case MediaIntake::Stage::Ready: break;
    }
    const QString expiry = expiryWords(m_intake.entry()->expiresAt, SystemClock().now());
    return expiry.isEmpty() ? tr("Uploaded") : tr("Uploaded · %1").arg(expiry);
}

} // namespace recado
