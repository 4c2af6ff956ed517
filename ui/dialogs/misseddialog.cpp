#include "dialogs/misseddialog.h"

#include "application.h"
#include "format/errorwords.h"
#include "format/masking.h"
#include "format/timewords.h"
#include "widgets/banner.h"
#include "widgets/labels.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace recado {

MissedDialog::MissedDialog(Application &app, QWidget *parent) : QDialog(parent), m_app(app), m_rows(new QWidget), m_problem(new Banner(this))
{
    setObjectName(QStringLiteral("missed"));
    setWindowTitle(QStringLiteral("Recado"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_column = new QVBoxLayout(m_rows);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::inset);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_rows);
    auto *close = secondaryButton(tr("Close"), this);
    identify(close, QStringLiteral("missed.close"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin - Theme::gap);
    column->setSpacing(Theme::inset);
    column->addWidget(textLabel(TextRole::Title, tr("Missed messages"), this));
    column->addWidget(sentenceLabel(TextRole::Second, tr("Their time passed while Recado could not send. Nothing leaves late by itself: decide for each."), this));
    column->addWidget(m_problem);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    resize(620, 420);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&app.sender(), &SendService::missedChanged, this, &MissedDialog::load);
    load();
}

void MissedDialog::load()
{
    m_app.sender().missed().then(this, [this](const Result<QList<Message>> &missed) {
        if (missed)
            show(*missed);
        else
            m_problem->setMessage(Tone::Bad, errorSentence(missed.error()));
    });
}

void MissedDialog::show(const QList<Message> &missed)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const Message &message : missed)
        m_column->addWidget(rowFor(message));
    if (missed.isEmpty())
        m_column->addWidget(textLabel(TextRole::Second, tr("Nothing is waiting for you."), m_rows));
    m_column->addStretch(1);
}

QWidget *MissedDialog::rowFor(const Message &message)
{
    auto *row = new QWidget(m_rows);
    const QString number = shownNumber(message.recipient);
    const QString who = message.personName.isEmpty() ? number : QStringLiteral("%1 · %2").arg(message.personName, number);
    auto *words = new ElidedLabel(row, Qt::ElideRight);
    words->setFullText(message.renderedText.isEmpty() ? message.templateName : shownText(message.renderedText.simplified(), message.recipient));
    setTextRole(words, TextRole::Second);
    auto *text = new QVBoxLayout;
    text->setSpacing(2);
    const QString planned = message.scheduledAt ? momentWord(*message.scheduledAt, m_app.core().now()) : QString();
    text->addWidget(textLabel(TextRole::Strong, QStringLiteral("%1 · %2").arg(who, planned), row));
    text->addWidget(words);
    auto *send = secondaryButton(tr("Send now"), row);
    auto *cancel = linkButton(tr("Do not send"), row);
    identify(send, QStringLiteral("missed.send.%1").arg(message.row.value), tr("Send now: %1").arg(who));
    identify(cancel, QStringLiteral("missed.cancel.%1").arg(message.row.value), tr("Do not send: %1").arg(who));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::pad);
    line->addLayout(text, 1);
    line->addWidget(cancel);
    line->addWidget(send);
    const auto decide = [this, row](auto &&verb) {
        row->setEnabled(false);
        verb().then(this, [this](const Result<void> &done) { take(done); });
    };
    connect(send, &QPushButton::clicked, this, [this, decide, id = message.row] { decide([this, id] { return m_app.sender().sendMissed(id); }); });
    connect(cancel, &QPushButton::clicked, this, [this, decide, id = message.row] { decide([this, id] { return m_app.sender().cancelQueued(id); }); });
    return row;
}

void MissedDialog::take(const Result<void> &done)
{
    if (!done)
        m_problem->setMessage(Tone::Bad, errorSentence(done.error()));
    load();
}

} // namespace recado
