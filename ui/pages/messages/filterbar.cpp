#include "pages/messages/filterbar.h"

#include "domain/filter/filterparts.h"
#include "format/filterwords.h"
#include "format/statuswords.h"
#include "pages/messages/menubutton.h"
#include "pages/messages/namechoices.h"
#include "widgets/filteredit.h"
#include "widgets/icons.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLineEdit>

namespace recado {

namespace {

constexpr int roomForAll = 1240; // with less, template and broadcast go under "More"
constexpr int longestChoice = 24;

Filter period(const char *expression)
{
    return Filter::parse(QLatin1String(expression)).filter;
}

QString shortened(const QString &words)
{
    return words.size() > longestChoice ? words.left(longestChoice - 1) + QChar(0x2026) : words;
}

} // namespace

FilterBar::FilterBar(QWidget *parent) : QFrame(parent)
{
    setLook(this, "look", QStringLiteral("header"));
    m_edit = new FilterEdit(QStringLiteral("messages.filter"), tr("Filter"), this);
    m_edit->setPlaceholder(tr("Number, name, text or id – or a filter such as verdict == failed"));
    m_period = new MenuButton(tr("Any time"), this);
    m_channel = new MenuButton(tr("Channel"), this);
    m_status = new MenuButton(tr("Status"), this);
    m_template = new MenuButton(tr("Template"), this);
    m_broadcast = new MenuButton(tr("Broadcast"), this);
    m_more = new MenuButton(tr("More"), this);
    m_savedButton = new MenuButton(tr("Saved"), this);
    identify(m_period, QStringLiteral("messages.period"), tr("Period"));
    identify(m_channel, QStringLiteral("messages.channel"), tr("Channel"));
    identify(m_status, QStringLiteral("messages.status"), tr("Status"));
    identify(m_template, QStringLiteral("messages.template"), tr("Template"));
    identify(m_broadcast, QStringLiteral("messages.broadcast"), tr("Broadcast"));
    identify(m_more, QStringLiteral("messages.more"), tr("More to filter by"));
    identify(m_savedButton, QStringLiteral("messages.saved"), tr("Saved filters"));
    m_periodGroup = new QActionGroup(this);
    m_periodGroup->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    m_savedGroup = new QActionGroup(this);
    m_savedGroup->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    buildPeriods();
    buildStatuses();
    buildNames();
    showSaved();
    connect(m_edit, &FilterEdit::filterChanged, this, &FilterBar::take);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::margin - 4, Theme::pad + 2, Theme::margin - 4, Theme::pad + 2);
    row->setSpacing(Theme::pad);
    row->addWidget(m_edit, 1, Qt::AlignTop);
    for (MenuButton *button : {m_period, m_channel, m_status, m_template, m_broadcast, m_more, m_savedButton})
        row->addWidget(button, 0, Qt::AlignTop);
    fold();
}

const Filter &FilterBar::filter() const
{
    return m_edit->filter();
}

void FilterBar::setFilter(const Filter &filter)
{
    if (!m_edit->setFilter(filter))
        readAll(); // what was ticked is not in force
}

void FilterBar::addCondition(const Filter &condition, bool exclude)
{
    setFilter(withCondition(filter(), condition, exclude));
}

void FilterBar::focusText()
{
    m_edit->focusText();
}

void FilterBar::setKnowledge(const FilterKnowledge &knowledge)
{
    m_edit->setKnowledge(knowledge);
    m_channels->setNames(knowledge.values.value(FilterField::Channel));
    m_templates->setNames(knowledge.values.value(FilterField::Template));
    m_broadcasts->setNames(knowledge.values.value(FilterField::Broadcast));
}

void FilterBar::buildPeriods()
{
    const std::pair<QString, Filter> periods[] = {
        {tr("Any time"), {}},
        {tr("Today"), period("created == today")},
        {tr("Yesterday"), period("created == yesterday")},
        {tr("Last hour"), period("age < 1h")},
        {tr("Last 24 hours"), period("age < 24h")},
        {tr("Last 7 days"), period("age < 7d")},
        {tr("Last 30 days"), period("age < 30d")},
    };
    for (const auto &[words, filter] : periods) {
        QAction *action = m_period->choices()->addAction(words);
        action->setCheckable(true);
        action->setData(filter.text());
        m_periodGroup->addAction(action);
        connect(action, &QAction::triggered, this, [this, filter = filter] { choosePeriod(filter); });
    }
    readPeriod();
}

void FilterBar::buildStatuses()
{
    for (const QString &word : filterWords(FilterField::Verdict)) {
        const EventKind kind = *eventKindFromString(word);
        QAction *action = m_status->choices()->addAction(statusWord(kind));
        action->setCheckable(true);
        action->setData(word);
        action->setObjectName(QStringLiteral("messages.status.") + word);
        const auto refresh = [action, kind] { action->setIcon(icons::icon(Theme::statusIcon(kind), Theme::current().statusColour(kind))); };
        refresh();
        connect(Theme::notifier(), &ThemeNotifier::changed, action, refresh);
        connect(action, &QAction::toggled, this, &FilterBar::chooseStatuses);
    }
}

void FilterBar::buildNames()
{
    m_channels = new NameChoices(m_channel, [](int count) { return tr("%n channels", nullptr, count); }, this);
    m_templates = new NameChoices(m_template, [](int count) { return tr("%n templates", nullptr, count); }, this);
    m_broadcasts = new NameChoices(m_broadcast, [](int count) { return tr("%n broadcasts", nullptr, count); }, this);
    const std::pair<NameChoices *, FilterField> all[] = {
        {m_channels, FilterField::Channel}, {m_templates, FilterField::Template}, {m_broadcasts, FilterField::Broadcast}};
    for (const auto &[choices, field] : all) {
        connect(choices, &NameChoices::changed, this,
                [this, field = field](const QStringList &values) { setFilter(withChosen(filter(), field, values)); });
    }
    for (MenuButton *button : {m_template, m_broadcast}) {
        button->choices()->setTitle(button->text());
        m_more->choices()->addMenu(button->choices());
    }
}

void FilterBar::setSaved(const QList<SavedFilter> &saved)
{
    m_saved = saved;
    showSaved();
}

void FilterBar::addSaved(const QString &name, const QString &expression, const QString &objectName)
{
    QString shown = name;
    QAction *action = m_savedButton->choices()->addAction(shown.replace(QLatin1Char('&'), QLatin1String("&&")));
    action->setObjectName(objectName);
    action->setCheckable(true);
    action->setData(Filter::parse(expression).filter.text());
    action->setToolTip(expression);
    m_savedGroup->addAction(action); // one of them is in force, or none; and the menu closes
    // Not toggled(): a filter that is chosen once more applies once more.
    connect(action, &QAction::triggered, this, [this, expression] { m_edit->applyText(expression); });
}

void FilterBar::showSaved()
{
    QMenu *menu = m_savedButton->choices();
    menu->clear();
    menu->setToolTipsVisible(true);
    for (const SavedFilter &saved : std::as_const(m_saved))
        addSaved(saved.name, saved.expression, QStringLiteral("messages.saved.%1").arg(saved.id.value));
    if (!m_saved.isEmpty())
        menu->addSeparator();
    for (const PresetFilter &preset : presetFilters())
        addSaved(preset.name, preset.expression, QStringLiteral("messages.preset.") + preset.id);
    menu->addSeparator();
    m_save = menu->addAction(tr("Save this filter…"));
    m_save->setObjectName(QStringLiteral("messages.saveFilter"));
    connect(m_save, &QAction::triggered, this, [this] { Q_EMIT saveWanted(filter().text()); });
    QAction *manage = menu->addAction(tr("Filters and colours…"));
    manage->setObjectName(QStringLiteral("messages.manageFilters"));
    connect(manage, &QAction::triggered, this, &FilterBar::manageWanted);
    readSaved();
}

void FilterBar::readSaved()
{
    for (QAction *action : m_savedGroup->actions())
        action->setChecked(!filter().isEmpty() && action->data().toString() == filter().text());
    m_save->setEnabled(!filter().isEmpty());
}

void FilterBar::choosePeriod(const Filter &period)
{
    setFilter(withPeriod(filter(), period.conditions()));
    readPeriod(); // the same one may have been chosen again
}

void FilterBar::chooseStatuses()
{
    if (m_reading)
        return;
    QStringList words;
    for (const QAction *action : m_status->choices()->actions()) {
        if (action->isChecked())
            words.append(action->data().toString());
    }
    setFilter(withChosen(filter(), FilterField::Verdict, words));
}

void FilterBar::take()
{
    readAll();
    fold();
    Q_EMIT filterChanged(filter());
}

void FilterBar::readAll()
{
    readPeriod();
    readStatuses();
    readSaved();
    m_channels->setChosen(chosenValues(filter(), FilterField::Channel));
    m_templates->setChosen(chosenValues(filter(), FilterField::Template));
    m_broadcasts->setChosen(chosenValues(filter(), FilterField::Broadcast));
}

void FilterBar::readPeriod()
{
    const Filter asked = Filter::all(periodOf(filter()));
    QString words = asked.isEmpty() ? QString() : asked.text();
    for (QAction *action : m_periodGroup->actions()) {
        const bool isIt = action->data().toString() == asked.text();
        action->setChecked(isIt);
        if (isIt && !asked.isEmpty())
            words = action->text();
    }
    m_period->setChoice(shortened(words));
}

void FilterBar::readStatuses()
{
    const QStringList chosen = chosenValues(filter(), FilterField::Verdict);
    QStringList words;
    m_reading = true;
    for (QAction *action : m_status->choices()->actions()) {
        action->setChecked(chosen.contains(action->data().toString()));
        if (action->isChecked())
            words.append(action->text());
    }
    m_reading = false;
    m_status->setChoice(words.size() > 2 ? tr("%n statuses", nullptr, int(words.size())) : words.join(QStringLiteral(", ")));
}

// What has no room stands under "More", unless it is in force: what narrows the list is in sight.
void FilterBar::fold()
{
    const bool roomy = width() >= roomForAll;
    const bool showsTemplate = roomy || (m_templates && !m_templates->chosen().isEmpty());
    const bool showsBroadcast = roomy || (m_broadcasts && !m_broadcasts->chosen().isEmpty());
    m_template->setVisible(showsTemplate);
    m_broadcast->setVisible(showsBroadcast);
    m_template->choices()->menuAction()->setVisible(!showsTemplate);
    m_broadcast->choices()->menuAction()->setVisible(!showsBroadcast);
    m_more->setVisible(!showsTemplate || !showsBroadcast);
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fold();
}

} // namespace recado
