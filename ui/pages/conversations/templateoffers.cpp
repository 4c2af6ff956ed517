#include "pages/conversations/templateoffers.h"

#include "application.h"
#include "models/templatemodel.h"
#include "pages/templates/favourites.h"
#include "pages/templates/templatelist.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace recado {

namespace {

constexpr int listHeight = 156; // three templates: the rest by search or scrolling

} // namespace

QString onlyTextHole(const TemplateDefinition &definition)
{
    QString hole;
    for (const TemplateVariable &variable : definition.variables) {
        if (variable.optional)
            continue;
        if (!hole.isEmpty() || variable.kind != TemplateVariable::Kind::Text || !holesIn(definition.body).contains(variable.name))
            return {};
        hole = variable.name;
    }
    return hole;
}

QString asValue(const QString &typed)
{
    return typed.simplified();
}

TemplateOffers::TemplateOffers(Application &app, QWidget *parent)
    : QWidget(parent), m_app(app), m_model(new TemplateModel(this)), m_favourites(new Favourites(app, *m_model)), m_search(new QLineEdit(this)),
      m_list(new TemplateList(*m_model, this)), m_nothing(sentenceLabel(TextRole::Second, QString(), this)), m_fit(secondaryButton(QString(), this))
{
    TemplateFilter approved;
    approved.status = QStringLiteral("APPROVED");
    m_model->setFilter(approved);
    m_model->setSort(TemplateSort::MostUsed);
    identify(this, QStringLiteral("reply.offers"), tr("Templates that get through"));
    identify(m_search, QStringLiteral("reply.offers.search"), tr("Search templates"));
    m_search->setPlaceholderText(tr("Search in name and text"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    identify(m_list, QStringLiteral("reply.offers.list"), tr("Templates that get through"));
    m_list->setFixedHeight(listHeight);
    identify(m_fit, QStringLiteral("reply.offers.fit"));
    m_fit->hide();

    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::pad);
    head->addWidget(m_search, 1);
    head->addWidget(m_fit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::pad);
    column->addLayout(head);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setSearch(text);
        m_list->chooseRow(0);
        showFound();
    });
    connect(m_list, &TemplateList::taken, this, [this](const QModelIndex &index) { take(index.row()); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &TemplateOffers::showFound);
    connect(m_fit, &QPushButton::clicked, this, [this] {
        if (m_fitting)
            Q_EMIT chosen(*m_fitting, {{onlyTextHole(*m_fitting), asValue(m_typed)}});
    });
    connect(&app.templates(), &TemplateService::templatesChanged, this, &TemplateOffers::load);
    showFound();
}

void TemplateOffers::setAccount(AccountId account)
{
    if (account == m_account)
        return;
    m_account = account;
    load();
}

void TemplateOffers::setText(const QString &typed)
{
    m_typed = typed;
    refreshFit();
}

void TemplateOffers::focusSearch()
{
    m_search->setFocus(Qt::OtherFocusReason);
}

void TemplateOffers::load()
{
    const quint64 generation = ++m_generation;
    if (m_account.isNull()) {
        m_model->setTemplates({});
        return;
    }
    m_app.templates().templates(m_account).then(this, [this, generation](const Result<QList<TemplateDefinition>> &templates) {
        if (generation != m_generation || !templates)
            return;
        m_model->setTemplates(*templates, m_account);
        m_favourites->load();
        refreshFit();
    });
}

void TemplateOffers::showFound()
{
    const bool found = m_model->rowCount() > 0;
    m_list->setVisible(found);
    m_nothing->setVisible(!found);
    m_nothing->setText(m_search->text().isEmpty() ? tr("This account has no approved template yet: fetch or write one under Templates.")
                                                  : tr("No approved template has these words in its name or text."));
    if (found && !m_list->currentIndex().isValid())
        m_list->chooseRow(0);
    refreshFit();
}

// The one that is used most, of those that fit.
void TemplateOffers::refreshFit()
{
    m_fitting.reset();
    const QString value = asValue(m_typed);
    for (int row = 0; !value.isEmpty() && row < m_model->rowCount() && !m_fitting; ++row) {
        const auto definition = m_model->templateAt(row);
        const QString hole = definition ? onlyTextHole(*definition) : QString();
        if (!hole.isEmpty() && !firstError(checkValues(*definition, {{hole, value}})))
            m_fitting = definition;
    }
    m_fit->setVisible(m_fitting.has_value());
    if (!m_fitting)
        return;
    m_fit->setText(tr("My text into “%1”").arg(m_fitting->name));
    m_fit->setToolTip(renderBody(*m_fitting, {{onlyTextHole(*m_fitting), value}}));
    m_fit->setAccessibleName(m_fit->text());
}

void TemplateOffers::take(int row)
{
    if (const auto definition = m_model->templateAt(row))
        Q_EMIT chosen(*definition, {});
}

bool TemplateOffers::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int row = m_list->currentIndex().row();
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down: m_list->chooseRow(row + 1); return true;
    case Qt::Key_Up: m_list->chooseRow(row - 1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: take(row); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

} // namespace recado
