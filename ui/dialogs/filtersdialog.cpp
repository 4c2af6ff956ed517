#include "dialogs/filtersdialog.h"

#include "application.h"
#include "format/errorwords.h"
#include "format/filterwords.h"
#include "widgets/banner.h"
#include "widgets/field.h"
#include "widgets/filteredit.h"
#include "widgets/filterlook.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

namespace recado {

namespace {

constexpr int listWidth = 240;

} // namespace

FiltersDialog::FiltersDialog(Application &app, const FilterKnowledge &knowledge, QWidget *parent) : QDialog(parent), m_app(app)
{
    setObjectName(QStringLiteral("filters"));
    setWindowTitle(QStringLiteral("Recado"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *both = new QHBoxLayout;
    both->setSpacing(Theme::group);
    both->addWidget(buildList());
    both->addWidget(buildForm(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin - Theme::gap);
    column->setSpacing(Theme::group);
    column->addWidget(textLabel(TextRole::Title, tr("Filters and colours"), this));
    column->addLayout(both, 1);
    column->addLayout(buildButtons());
    m_expression->setKnowledge(knowledge);
    resize(820, 480);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            show(row);
    });
    connect(&m_app.filters(), &FilterService::changed, this, [this] { load(m_edited.id); });
    connect(Theme::notifier(), &ThemeNotifier::changed, this, &FiltersDialog::showColours);
    load();
}

QWidget *FiltersDialog::buildList()
{
    auto *left = new QWidget(this);
    left->setFixedWidth(listWidth);
    m_list = new QListWidget(left);
    identify(m_list, QStringLiteral("filters.list"), tr("Saved filters"));
    setLook(m_list, "look", QStringLiteral("boxed"));
    m_list->setIconSize({16, 16}); // as beside it, whatever the scale
    m_up = iconButton(QStringLiteral("arrow-up"), tr("Further up"), left);
    m_down = iconButton(QStringLiteral("arrow-down"), tr("Further down"), left);
    identify(m_up, QStringLiteral("filters.up"), tr("Further up"));
    identify(m_down, QStringLiteral("filters.down"), tr("Further down"));
    auto *fresh = secondaryButton(tr("&New"), left);
    identify(fresh, QStringLiteral("filters.new"));
    auto *below = new QHBoxLayout;
    below->setSpacing(Theme::gap);
    below->addWidget(fresh, 1);
    below->addWidget(m_up);
    below->addWidget(m_down);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::pad);
    column->addWidget(m_list, 1);
    column->addLayout(below);
    connect(fresh, &QPushButton::clicked, this, [this] { begin(); });
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    return left;
}

QWidget *FiltersDialog::buildForm()
{
    auto *right = new QWidget(this);
    m_name = new QLineEdit(right);
    m_name->setMaxLength(mostFilterNameChars);
    identify(m_name, QStringLiteral("filters.name"), tr("Name"));
    m_nameField = new Field(tr("&Name"), m_name, right);
    m_expression = new FilterEdit(QStringLiteral("filters.expression"), tr("Filter"), right);
    m_expression->setLanguageOnly(true);
    m_expression->setPlaceholder(QStringLiteral("verdict == failed && age > 2h"));
    auto *expression = new Field(tr("&Filter"), m_expression, right);
    m_colour = new QComboBox(right);
    identify(m_colour, QStringLiteral("filters.colour"), tr("Colour of the rows"));
    m_colour->addItem(filterColourWord({}), QString());
    for (const QString &colour : filterColours())
        m_colour->addItem(filterColourWord(colour), colour);
    auto *colour = new Field(tr("&Colour of the rows"), m_colour, right);
    colour->setHint(tr("Where a row fits several filters, the colour of the first one in the list counts."));
    m_enabled = new QCheckBox(tr("Colour the rows that fit"), right);
    identify(m_enabled, QStringLiteral("filters.enabled"));
    m_problem = new Banner(right);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::inset);
    column->addWidget(m_nameField);
    column->addWidget(expression);
    column->addWidget(colour);
    column->addWidget(m_enabled);
    column->addWidget(m_problem);
    column->addStretch(1);
    showColours();
    connect(m_name, &QLineEdit::textChanged, this, &FiltersDialog::refreshButtons);
    connect(m_expression, &FilterEdit::judged, this, &FiltersDialog::refreshButtons);
    connect(m_expression->line(), &QLineEdit::textChanged, this, &FiltersDialog::refreshButtons);
    connect(m_colour, &QComboBox::currentIndexChanged, this, &FiltersDialog::refreshButtons);
    connect(m_enabled, &QCheckBox::toggled, this, &FiltersDialog::refreshButtons);
    return right;
}

QLayout *FiltersDialog::buildButtons()
{
    m_remove = dangerButton(tr("Delete"), this);
    identify(m_remove, QStringLiteral("filters.delete"));
    auto *close = secondaryButton(tr("Close"), this);
    identify(close, QStringLiteral("filters.close"));
    m_save = primaryButton(tr("Save"), this);
    identify(m_save, QStringLiteral("filters.save"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::pad);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &FiltersDialog::save);
    connect(m_remove, &QPushButton::clicked, this, &FiltersDialog::remove);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return buttons;
}

void FiltersDialog::load(SavedFilterId shown)
{
    m_app.filters().list().then(this, [this, shown](const Result<QList<SavedFilter>> &saved) {
        if (!saved) {
            showProblem(saved.error());
            return;
        }
        m_saved = *saved;
        fill();
        if (m_beginning || isChanged())
            return; // somebody is writing
        int row = m_saved.isEmpty() ? -1 : 0;
        for (qsizetype i = 0; i < m_saved.size(); ++i)
            row = m_saved[i].id == shown ? int(i) : row;
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(row);
        show(row);
    });
}

void FiltersDialog::fill()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const SavedFilter &saved : std::as_const(m_saved)) {
        auto *item = new QListWidgetItem(saved.name, m_list);
        item->setToolTip(saved.expression);
        item->setSizeHint({0, Theme::compactRowHeight});
        if (saved.id == m_edited.id && !m_beginning)
            m_list->setCurrentItem(item);
    }
    showColours();
    refreshButtons();
}

void FiltersDialog::showColours()
{
    for (int i = 0; i < m_list->count() && i < m_saved.size(); ++i) {
        const SavedFilter &saved = m_saved[i];
        m_list->item(i)->setIcon(filterColourIcon(saved.enabled ? saved.colour : QString(), this));
    }
    for (int i = 0; i < m_colour->count(); ++i)
        m_colour->setItemIcon(i, filterColourIcon(m_colour->itemData(i).toString(), this));
}

void FiltersDialog::show(int row)
{
    m_beginning = false;
    m_edited = m_saved.value(row);
    m_name->setText(m_edited.name);
    m_expression->applyText(m_edited.expression);
    m_colour->setCurrentIndex(std::max(0, m_colour->findData(m_edited.colour)));
    m_enabled->setChecked(m_edited.enabled);
    m_nameField->setProblem({});
    m_problem->clear();
    refreshButtons();
}

void FiltersDialog::begin(const QString &expression)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(-1);
    }
    show(-1);
    m_beginning = true;
    m_expression->applyText(expression);
    m_name->setText(filterSentence(m_expression->filter()).left(mostFilterNameChars));
    m_name->selectAll();
    m_name->setFocus(Qt::OtherFocusReason);
    refreshButtons();
}

SavedFilter FiltersDialog::written() const
{
    return {m_edited.id, m_name->text().trimmed(), m_expression->text().trimmed(), m_colour->currentData().toString(), m_enabled->isChecked()};
}

bool FiltersDialog::isChanged() const
{
    return !m_edited.id.isNull() && !(written() == m_edited);
}

void FiltersDialog::refreshButtons()
{
    const SavedFilter now = written();
    const bool isNew = m_edited.id.isNull();
    m_save->setEnabled(!now.name.isEmpty() && !now.expression.isEmpty() && !m_expression->problem() && (isNew || !(now == m_edited)));
    m_remove->setEnabled(!isNew);
    m_enabled->setEnabled(!now.colour.isEmpty());
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

void FiltersDialog::save()
{
    m_app.filters().put(written()).then(this, [this, kept = written()](const Result<SavedFilterId> &id) {
        if (!id) {
            showProblem(id.error());
            return;
        }
        m_beginning = false;
        m_edited = kept;
        m_edited.id = *id;
        m_nameField->setProblem({});
        m_problem->clear();
        load(*id);
    });
}

void FiltersDialog::remove()
{
    m_app.filters().remove(m_edited.id).then(this, [this](const Result<void> &gone) {
        if (!gone) {
            showProblem(gone.error());
            return;
        }
        show(-1);
        load();
    });
}

void FiltersDialog::move(int step)
{
    QList<SavedFilterId> order;
    for (const SavedFilter &saved : std::as_const(m_saved))
        order.append(saved.id);
    const int row = m_list->currentRow();
    if (row < 0 || row + step < 0 || row + step >= order.size())
        return;
    order.swapItemsAt(row, row + step);
    m_saved.swapItemsAt(row, row + step);
    fill();
    m_app.filters().reorder(order).then(this, [this](const Result<void> &moved) {
        if (!moved)
            showProblem(moved.error());
    });
}

void FiltersDialog::showProblem(const Error &error)
{
    const bool isName = error.place == QLatin1String("name");
    m_nameField->setProblem(!isName ? QString() : error.kind == ErrorKind::Conflict ? tr("Another filter has this name.") : tr("Give it a name."));
    if (isName)
        m_name->setFocus(Qt::OtherFocusReason);
    else if (error.place == QLatin1String("count"))
        m_problem->setMessage(Tone::Bad, tr("More than %n filters cannot be kept.", nullptr, mostSavedFilters));
    else
        m_problem->setMessage(Tone::Bad, errorSentence(error));
}

} // namespace recado
