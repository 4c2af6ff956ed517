#include "pages/messages/failuredialog.h"

#include "format/causewords.h"
#include "pages/messages/failurestrip.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace recado {

namespace {

constexpr int countWidth = 72;

// The code is what can be looked up and quoted; a kind of error is no code.
QString codeOf(const FailureGroup &group)
{
    return group.code == toString(group.kind) ? QString() : group.code;
}

// For many messages at once; the words for a single one are the story's.
QString actionFor(Action action)
{
    switch (action) {
    case Action::None: return {};
    case Action::CorrectNumber: return FailureDialog::tr("Correct the numbers…");
    case Action::RefreshTemplate: return FailureDialog::tr("Refresh the templates");
    case Action::RenewToken: return FailureDialog::tr("Renew the credentials…");
    case Action::RetryLater: return FailureDialog::tr("Try again…");
    case Action::SendTemplate: return FailureDialog::tr("Write with a template…");
    case Action::EditMessage: return FailureDialog::tr("Change the message…");
    case Action::ContactAdministrator: return FailureDialog::tr("Tell the administrator…");
    }
    return {};
}

} // namespace

FailureDialog::FailureDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("messages.failureDialog"));
    setWindowTitle(QStringLiteral("Recado"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_title = textLabel(TextRole::Title, QString(), this);
    m_content = new QWidget;
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, Theme::pad, 0);
    m_column->setSpacing(Theme::inset);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_content);
    auto *close = secondaryButton(tr("Close"), this);
    identify(close, QStringLiteral("failures.close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin - Theme::gap);
    column->setSpacing(Theme::group);
    column->addWidget(m_title);
    column->addWidget(scroll, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    resize(720, 520);
}

QString FailureDialog::sentenceOf(const FailureGroup &group)
{
    return codeOf(group).isEmpty() ? errorSentence(error(group.kind)) : codeSentence(group.code, QString());
}

void FailureDialog::setFailures(const QList<FailureGroup> &groups, const Filter &filter)
{
    if (groups == m_groups && filter == m_filter)
        return;
    m_groups = groups;
    m_filter = filter;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    int failures = 0;
    for (const FailureGroup &group : groups) {
        m_column->addWidget(causeCard(group));
        failures += group.count;
    }
    m_column->addStretch(1);
    const QString sum = tr("%n failure(s)", nullptr, failures).replace(QString::number(failures), QLocale().toString(failures));
    m_title->setText(tr("%1 = %2", "187 failures = 3 causes").arg(sum, tr("%n cause(s)", nullptr, int(groups.size()))));
}

QWidget *FailureDialog::causeCard(const FailureGroup &group)
{
    auto *card = new QFrame(m_content);
    card->setProperty("look", QStringLiteral("card"));
    card->setObjectName(QStringLiteral("failures.") + group.code);
    const auto words = codeWords(codeOf(group));
    auto *count = textLabel(TextRole::Figure, QLocale().toString(group.count), card);
    count->setMinimumWidth(countWidth);
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::pad);
    head->addWidget(textLabel(TextRole::Strong, causeWord(group.code, group.kind), card));
    const QString code = codeOf(group);
    if (!code.isEmpty() && code != causeWord(group.code, group.kind))
        head->addWidget(textLabel(TextRole::Mono, code, card));
    head->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(Theme::gap);
    right->addLayout(head);
    if (words) {
        right->addWidget(sentenceLabel(TextRole::Body, words->happened + QLatin1Char(' ') + words->toDo, card));
        const QString side = tr("On the side of: %1.", "recipient, our number, template …").arg(sideWord(words->side));
        right->addWidget(sentenceLabel(TextRole::Caption, side + QLatin1Char(' ') + retrySentence(*words), card));
    } else {
        right->addWidget(sentenceLabel(TextRole::Body, sentenceOf(group), card));
    }
    right->addLayout(causeButtons(group, card));
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(Theme::group, Theme::inset, Theme::group, Theme::inset);
    row->setSpacing(Theme::inset);
    row->addWidget(count, 0, Qt::AlignTop);
    row->addLayout(right, 1);
    return card;
}

QLayout *FailureDialog::causeButtons(const FailureGroup &group, QWidget *card)
{
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, Theme::gap, 0, 0);
    buttons->setSpacing(Theme::pad);
    const QString cause = causeWord(group.code, group.kind);
    const auto words = codeWords(codeOf(group));
    if (words && words->action != Action::None) {
        auto *act = secondaryButton(actionFor(words->action), card);
        identify(act, QStringLiteral("failures.act.") + group.code, tr("%1: %2").arg(cause, actionFor(words->action)));
        connect(act, &QPushButton::clicked, this, [this, group, action = words->action] {
            Q_EMIT actionWanted(action, m_filter.and_(conditionOf(group)));
            close();
        });
        buttons->addWidget(act);
    }
    auto *show = linkButton(tr("show only these"), card);
    identify(show, QStringLiteral("failures.show.") + group.code, tr("%1: %2").arg(cause, show->text()));
    connect(show, &QPushButton::clicked, this, [this, group] {
        Q_EMIT conditionWanted(conditionOf(group));
        close();
    });
    buttons->addWidget(show);
    buttons->addStretch(1);
    return buttons;
}

} // namespace recado
