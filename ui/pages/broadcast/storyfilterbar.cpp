#include "pages/broadcast/storyfilterbar.h"

#include "format/causewords.h"
#include "format/statuswords.h"
#include "pages/messages/menubutton.h"
#include "widgets/icons.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace recado {

namespace {

constexpr int restAfterTyping = 250;

constexpr EventKind listedStatuses[] = {EventKind::Queued, EventKind::InFlight, EventKind::Accepted, EventKind::Held,
                                        EventKind::Sent,   EventKind::Delivered, EventKind::Read,     EventKind::Replied,
                                        EventKind::Failed, EventKind::Refused,  EventKind::Unknown};

} // namespace

StoryFilterBar::StoryFilterBar(QWidget *parent) : QWidget(parent)
{
    m_text = new QLineEdit(this);
    identify(m_text, QStringLiteral("run.filter"), tr("Filter"));
    m_text->setPlaceholderText(tr("Filter by number, name or cell"));
    m_text->setClearButtonEnabled(true);
    QAction *sign = m_text->addAction(icons::icon(QStringLiteral("filter"), Theme::current().second), QLineEdit::LeadingPosition);
    connect(Theme::notifier(), &ThemeNotifier::changed, sign,
            [sign] { sign->setIcon(icons::icon(QStringLiteral("filter"), Theme::current().second)); });
    m_status = new MenuButton(tr("Status"), this);
    identify(m_status, QStringLiteral("run.status"), tr("Status"));
    m_cause = secondaryButton(QString(), this);
    identify(m_cause, QStringLiteral("run.cause.clear"));
    m_cause->setToolTip(tr("Shows all causes again"));
    m_count = textLabel(TextRole::Second, QString(), this);
    identify(m_count, QStringLiteral("run.count"));
    buildStatuses();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::inset, Theme::pad, Theme::inset, Theme::pad);
    row->setSpacing(Theme::pad);
    row->addWidget(m_text, 1);
    row->addWidget(m_status);
    row->addWidget(m_cause);
    row->addWidget(m_count);
    m_typing.setSingleShot(true);
    m_typing.setInterval(restAfterTyping);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_text, &QLineEdit::returnPressed, this, &StoryFilterBar::announce);
    connect(&m_typing, &QTimer::timeout, this, &StoryFilterBar::announce);
    connect(m_cause, &QPushButton::clicked, this, &StoryFilterBar::clear);
    refresh();
}

void StoryFilterBar::buildStatuses()
{
    for (const EventKind kind : listedStatuses) {
        QAction *action = m_status->choices()->addAction(statusWord(kind));
        action->setCheckable(true);
        action->setData(int(kind));
        action->setObjectName(QStringLiteral("run.status.") + toString(kind));
        const auto paint = [action, kind] { action->setIcon(icons::icon(Theme::statusIcon(kind), Theme::current().statusColour(kind))); };
        paint();
        connect(Theme::notifier(), &ThemeNotifier::changed, action, paint);
        connect(action, &QAction::toggled, this, &StoryFilterBar::announce);
    }
}

QSet<EventKind> StoryFilterBar::verdicts() const
{
    QSet<EventKind> kinds;
    for (const QAction *action : m_status->choices()->actions()) {
        if (action->isChecked())
            kinds.insert(EventKind(action->data().toInt()));
    }
    if (kinds.contains(EventKind::Read))
        kinds.insert(EventKind::Played); // who played it read it
    return kinds;
}

StoryFilter StoryFilterBar::filter() const
{
    return {verdicts(), true, m_code, m_text->text().trimmed()};
}

void StoryFilterBar::tick(const QSet<EventKind> &verdicts)
{
    m_quiet = true; // one announcement, not one a box
    for (QAction *action : m_status->choices()->actions())
        action->setChecked(verdicts.contains(EventKind(action->data().toInt())));
    m_text->clear();
    m_quiet = false;
    announce();
}

void StoryFilterBar::showVerdicts(const QSet<EventKind> &verdicts)
{
    m_code.clear();
    tick(verdicts);
}

void StoryFilterBar::showCause(const QString &code)
{
    m_code = code;
    tick({});
}

void StoryFilterBar::clear()
{
    m_code.clear();
    tick({});
}

void StoryFilterBar::setCount(int shown, int total)
{
    const QLocale locale;
    m_count->setText(shown == total ? tr("%1 in total").arg(locale.toString(total)) : tr("%1 of %2").arg(locale.toString(shown), locale.toString(total)));
}

void StoryFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void StoryFilterBar::announce()
{
    if (m_quiet)
        return;
    m_typing.stop();
    refresh();
    Q_EMIT filterChanged(filter());
}

void StoryFilterBar::refresh()
{
    QStringList texts;
    for (const QAction *action : m_status->choices()->actions()) {
        if (action->isChecked())
            texts.append(action->text());
    }
    m_status->setChoice(texts.size() > 2 ? tr("%n statuses", nullptr, int(texts.size())) : texts.join(QStringLiteral(", ")));
    m_cause->setVisible(!m_code.isEmpty());
    m_cause->setText(tr("%1 ✕", "a cause, and a cross that takes it away").arg(causeWord(m_code, errorKindFromString(m_code))));
    m_cause->setAccessibleName(tr("Show all causes again"));
}

} // namespace recado
