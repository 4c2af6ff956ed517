#include "pages/templates/libraryfilter.h"

#include "models/templatewords.h"
#include "pages/messages/menubutton.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLocale>

namespace recado {

namespace {

QString languageWords(const QString &code)
{
    const QLocale locale(code);
    return locale.language() == QLocale::C ? code : QStringLiteral("%1 · %2").arg(code, locale.nativeLanguageName());
}

QString capital(const QString &word)
{
    return word.left(1).toUpper() + word.mid(1);
}

} // namespace

LibraryFilter::LibraryFilter(TemplateModel &model, const QString &prefix, QWidget *parent)
    : QWidget(parent), m_model(model), m_prefix(prefix)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::pad);
    m_status = addChoice("status", tr("Status"), tr("Any status"), row);
    m_category = addChoice("category", tr("Category"), tr("Any category"), row);
    m_language = addChoice("language", tr("Language"), tr("Any language"), row);
    m_account = addChoice("account", tr("Account"), tr("All accounts"), row);
    addTicks(row);
    row->addStretch(1);
    m_sort = addChoice("sort", tr("By name"), tr("By name"), row);
    fill(m_sort, {{tr("Last used"), int(TemplateSort::LastUsed)}, {tr("Most used"), int(TemplateSort::MostUsed)}});
    setAccounts({});
    refreshWords();
    connect(&model, &TemplateModel::contentsChanged, this, &LibraryFilter::refreshWords);
}

LibraryFilter::Choice LibraryFilter::addChoice(const char *name, const QString &title, const QString &all, QHBoxLayout *row)
{
    Choice choice{new MenuButton(title, this), new QActionGroup(this), all};
    identify(choice.button, m_prefix + QStringLiteral(".filter.") + QLatin1String(name), title);
    choice.button->setFocusPolicy(Qt::TabFocus);
    row->addWidget(choice.button);
    connect(choice.group, &QActionGroup::triggered, this, &LibraryFilter::apply);
    return choice;
}

void LibraryFilter::addTicks(QHBoxLayout *row)
{
    m_ticks = new MenuButton(tr("More"), this);
    identify(m_ticks, m_prefix + QStringLiteral(".filter.more"), tr("More filters"));
    m_ticks->setFocusPolicy(Qt::TabFocus);
    row->addWidget(m_ticks);
    const auto tick = [this](const QString &text, const char *name) {
        QAction *action = m_ticks->choices()->addAction(text);
        action->setCheckable(true);
        action->setObjectName(m_prefix + QStringLiteral(".filter.") + QLatin1String(name));
        connect(action, &QAction::toggled, this, &LibraryFilter::apply);
        return action;
    };
    m_media = tick(tr("With media"), "media");
    m_favourites = tick(tr("Favourites"), "favourites");
}

void LibraryFilter::fill(const Choice &choice, const Words &words)
{
    const QVariant before = chosen(choice);
    choice.button->choices()->clear();
    qDeleteAll(choice.group->actions());
    const auto add = [&choice, this](const QString &text, const QVariant &value) {
        QAction *action = choice.button->choices()->addAction(text);
        action->setCheckable(true);
        action->setData(value);
        action->setObjectName(choice.button->objectName() + QLatin1Char('.') + value.toString());
        choice.group->addAction(action);
        return action;
    };
    add(choice.all, {})->setChecked(true);
    for (const auto &[text, value] : words)
        add(text, value)->setChecked(before.isValid() && value == before);
}

void LibraryFilter::refreshWords()
{
    Words statuses, categories, languages;
    for (const QString &word : m_model.statuses())
        statuses.append({capital(templateStatusWord(word)), word});
    for (const QString &word : m_model.categories())
        categories.append({capital(templateCategoryWord(word)), word});
    for (const QString &code : m_model.languages())
        languages.append({languageWords(code), code});
    fill(m_status, statuses);
    fill(m_category, categories);
    fill(m_language, languages);
    apply();
}

void LibraryFilter::setAccounts(const QList<Account> &accounts)
{
    Words words;
    for (const Account &account : accounts)
        words.append({account.name, account.id.value});
    fill(m_account, words);
    m_account.button->setVisible(accounts.size() > 1);
    apply();
}

QVariant LibraryFilter::chosen(const Choice &choice)
{
    const QAction *action = choice.group->checkedAction();
    return action ? action->data() : QVariant();
}

void LibraryFilter::clear()
{
    for (const Choice *choice : {&m_status, &m_category, &m_language, &m_account})
        choice->group->actions().constFirst()->setChecked(true);
    m_media->setChecked(false);
    m_favourites->setChecked(false);
    apply();
}

void LibraryFilter::apply()
{
    if (!m_sort.group || m_sort.group->actions().isEmpty() || m_account.group->actions().isEmpty())
        return; // not whole yet
    TemplateFilter filter;
    filter.status = chosen(m_status).toString();
    filter.category = chosen(m_category).toString();
    filter.language = chosen(m_language).toString();
    filter.account = {chosen(m_account).toLongLong()};
    filter.onlyMedia = m_media->isChecked();
    filter.onlyFavourites = m_favourites->isChecked();
    for (const Choice *choice : {&m_status, &m_category, &m_language, &m_account, &m_sort}) {
        const QAction *action = choice->group->checkedAction();
        choice->button->setChoice(action && action->data().isValid() ? action->text() : QString());
    }
    const int ticked = int(filter.onlyMedia) + int(filter.onlyFavourites);
    m_ticks->setChoice(ticked == 2             ? tr("Media, favourites")
                       : filter.onlyMedia      ? m_media->text()
                       : filter.onlyFavourites ? m_favourites->text()
                                               : QString());
    m_model.setSort(TemplateSort(chosen(m_sort).toInt()));
    m_model.setFilter(filter);
}

} // namespace recado
