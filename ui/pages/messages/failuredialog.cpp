#include "pages/messages/failuredialog.h"

#include "format/causewords.h"
#include "format/decisionwords.h"
#include "pages/messages/failurestrip.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

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

// The same words and the same help as below the verdict of a single one.
FailureWords wordsOf(const FailureGroup &group)
{
    Error problem = error(group.kind);
    problem.code = codeOf(group);
    return failureWords(problem, std::nullopt);
}

// Many may be tried again at once; which of them may already is said then.
Action actionOf(const FailureGroup &group)
{
    const auto known = codeWords(codeOf(group));
    return known && known->action != Action::None ? known->action : wordsOf(group).action;
}

QString asTitle(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
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
    resize(720, 600);
}

QString FailureDialog::sentenceOf(const FailureGroup &group)
{
    return codeOf(group).isEmpty() ? errorSentence(error(group.kind)) : codeSentence(group.code, QString());
}

// While the same causes only count more, no card is made anew: the keyboard and a button that is being pressed stay.
void FailureDialog::setFailures(const QList<FailureGroup> &groups, const Filter &filter)
{
    const auto isSameCause = [](const FailureGroup &left, const FailureGroup &right) { return left.code == right.code && left.kind == right.kind; };
    const bool isSame = std::equal(groups.cbegin(), groups.cend(), m_groups.cbegin(), m_groups.cend(), isSameCause);
    m_groups = groups;
    m_filter = filter;
    if (!isSame)
        rebuild();
    int failures = 0;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        m_counts[i]->setText(QLocale().toString(groups[i].count));
        failures += groups[i].count;
    }
    const QString sum = tr("%n failure(s)", nullptr, failures).replace(QString::number(failures), QLocale().toString(failures));
    m_title->setText(tr("%1 = %2", "187 failures = 3 causes").arg(sum, tr("%n cause(s)", nullptr, int(groups.size()))));
}

void FailureDialog::rebuild()
{
    const QWidget *focused = focusWidget();
    const QString inFocus = focused && m_content->isAncestorOf(focused) ? focused->objectName() : QString();
    m_counts.clear();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const FailureGroup &group : std::as_const(m_groups)) {
        QWidget *card = causeCard(group);
        m_column->addWidget(card);
        if (auto *same = inFocus.isEmpty() ? nullptr : card->findChild<QWidget *>(inFocus))
            same->setFocus(Qt::OtherFocusReason);
    }
    m_column->addStretch(1);
}

QWidget *FailureDialog::causeCard(const FailureGroup &group)
{
    auto *card = new QFrame(m_content);
    card->setProperty("look", QStringLiteral("card"));
    card->setObjectName(QStringLiteral("failures.") + group.code);
    const FailureWords words = wordsOf(group);
    auto *count = textLabel(TextRole::Figure, QString(), card);
    count->setMinimumWidth(countWidth);
    m_counts.append(count);
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::pad);
    head->addWidget(textLabel(TextRole::Strong, asTitle(causeWord(group.code, group.kind)), card));
    const QString code = codeOf(group);
    if (!code.isEmpty() && code != causeWord(group.code, group.kind))
        head->addWidget(textLabel(TextRole::Mono, code, card));
    head->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(Theme::gap);
    right->addLayout(head);
    right->addWidget(sentenceLabel(TextRole::Body, (words.happened + QLatin1Char(' ') + words.toDo).trimmed(), card));
    const auto known = codeWords(codeOf(group));
    if (known) {
        const QString side = tr("On the side of: %1.", "recipient, our number, template …").arg(sideWord(known->side));
        right->addWidget(sentenceLabel(TextRole::Caption, side + QLatin1Char(' ') + retrySentence(*known), card));
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
    const Action action = actionOf(group);
    if (action != Action::None) {
        auto *act = secondaryButton(actionFor(action), card);
        identify(act, QStringLiteral("failures.act.") + group.code, tr("%1: %2").arg(cause, actionFor(action)));
        connect(act, &QPushButton::clicked, this, [this, group, action] {
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
