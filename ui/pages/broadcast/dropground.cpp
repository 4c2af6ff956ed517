#include "pages/broadcast/dropground.h"

#include "widgets/icons.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QDropEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

namespace recado {

namespace {

QString fileOf(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

DropGround::DropGround(QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("broadcast.drop"));
    setLook(this, "look", QStringLiteral("inset"));
    setAcceptDrops(true);
    auto *icon = new QLabel(this);
    icon->setAlignment(Qt::AlignCenter);
    const auto refresh = [icon, this] { icon->setPixmap(icons::pixmap(QStringLiteral("document"), Theme::current().second, 32, this)); };
    refresh();
    connect(Theme::notifier(), &ThemeNotifier::changed, this, refresh);
    QLabel *title = textLabel(TextRole::Section, tr("Drop a spreadsheet here"), this);
    title->setAlignment(Qt::AlignCenter);
    QLabel *words = textLabel(TextRole::Second, tr("CSV, TSV or Excel (XLSX): one person a row, with the telephone in a column of its own."), this);
    words->setAlignment(Qt::AlignCenter);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::pad);
    buttons->addStretch();
    const auto add = [this, buttons](const QString &text, const char *name, void (DropGround::*signal)()) {
        QPushButton *button = secondaryButton(text, this);
        identify(button, QLatin1String(name));
        connect(button, &QPushButton::clicked, this, signal);
        buttons->addWidget(button);
    };
    add(tr("Choose a &file…"), "broadcast.chooseFile", &DropGround::chooseWanted);
    add(tr("&Paste cells"), "broadcast.pasteCells", &DropGround::pasteWanted);
    add(tr("From &contacts"), "broadcast.fromContacts", &DropGround::contactsWanted);
    add(tr("People of an &earlier broadcast"), "broadcast.earlier", &DropGround::earlierWanted);
    buttons->addStretch();
    QPushButton *sample = linkButton(tr("Save a sample file with the right columns"), this);
    identify(sample, QStringLiteral("broadcast.sample"));
    connect(sample, &QPushButton::clicked, this, &DropGround::sampleWanted);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin * 2, Theme::margin, Theme::margin * 2);
    column->setSpacing(Theme::pad);
    column->addStretch();
    column->addWidget(icon);
    column->addWidget(title);
    column->addWidget(words);
    column->addSpacing(Theme::pad);
    column->addLayout(buttons);
    column->addWidget(sample, 0, Qt::AlignHCenter);
    column->addStretch();
}

void DropGround::dragEnterEvent(QDragEnterEvent *event)
{
    if (fileOf(event->mimeData()).isEmpty() && !event->mimeData()->hasText())
        return;
    setLook(this, "tone", QStringLiteral("accent"));
    event->acceptProposedAction();
}

void DropGround::dragLeaveEvent(QDragLeaveEvent *)
{
    setLook(this, "tone", QString());
}

void DropGround::dropEvent(QDropEvent *event)
{
    setLook(this, "tone", QString());
    event->acceptProposedAction();
    if (const QString path = fileOf(event->mimeData()); !path.isEmpty())
        Q_EMIT fileDropped(path);
    else
        Q_EMIT textDropped(event->mimeData()->text());
}

} // namespace recado
