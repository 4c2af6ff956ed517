#include "pages/contacts/contactfilterbar.h"

#include "pages/messages/menubutton.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>

namespace recado {

namespace {

constexpr int pauseBetweenFacets = 1000; // ms

} // namespace

ContactFilterBar::ContactFilterBar(ContactService &contacts, QWidget *parent) : QFrame(parent), m_contacts(contacts)
{
    setLook(this, "look", QStringLiteral("header"));
    m_search = new QLineEdit(this);
    identify(m_search, QStringLiteral("contacts.search"), tr("Search contacts"));
    m_search->setPlaceholderText(tr("Name, number or @username"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_tag = new MenuButton(tr("Tag"), this);
    identify(m_tag, QStringLiteral("contacts.filter.tag"), tr("Tag"));
    m_attribute = new MenuButton(tr("Attribute"), this);
    identify(m_attribute, QStringLiteral("contacts.filter.attribute"), tr("Attribute"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::group, Theme::pad + 2, Theme::group, Theme::pad + 2);
    row->setSpacing(Theme::pad);
    row->addWidget(m_search, 1);
    row->addWidget(m_tag);
    row->addWidget(m_attribute);
    m_facetPause.setSingleShot(true);
    m_facetPause.setInterval(pauseBetweenFacets);
    connect(&m_facetPause, &QTimer::timeout, this, [this] {
        if (m_facetsAgain)
            loadFacets();
    });
    m_rest.setSingleShot(true);
    m_rest.setInterval(restAfterTyping);
    connect(m_search, &QLineEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_rest.stop();
        apply();
        Q_EMIT downWanted();
    });
    connect(&m_rest, &QTimer::timeout, this, &ContactFilterBar::apply);
    fill(m_tag, {}, &ContactFilterBar::m_tagChosen, tr("Whatever their tags"));
    fill(m_attribute, {}, &ContactFilterBar::m_attributeChosen, tr("Whatever is known of them"));
}

ContactQuery ContactFilterBar::query() const
{
    ContactQuery query;
    query.text = m_search->text();
    query.tag = m_tagChosen;
    query.attribute = m_attributeChosen;
    return query;
}

void ContactFilterBar::clear()
{
    {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
    }
    m_tagChosen.clear();
    m_attributeChosen.clear();
    m_tag->setChoice({});
    m_attribute->setChoice({});
    apply();
}

void ContactFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ContactFilterBar::loadFacets()
{
    m_facetsAgain = m_facetPause.isActive();
    if (m_facetsAgain)
        return;
    m_facetPause.start();
    m_contacts.facets().then(this, [this](const Result<ContactFacets> &facets) {
        if (!facets)
            return; // the list itself says what is wrong
        m_facets = *facets;
        Q_EMIT facetsChanged(m_facets);
        fill(m_tag, facets->tags, &ContactFilterBar::m_tagChosen, tr("Whatever their tags"));
        fill(m_attribute, facets->attributes, &ContactFilterBar::m_attributeChosen, tr("Whatever is known of them"));
    });
}

void ContactFilterBar::fill(MenuButton *button, const QList<ContactFacet> &facets, QString ContactFilterBar::*chosen, const QString &everybody)
{
    button->choices()->clear();
    auto *group = new QActionGroup(button->choices());
    const auto add = [&](const QString &title, const QString &name) {
        QAction *action = button->choices()->addAction(QString(title).replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(this->*chosen == name);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, button, chosen, name] {
            this->*chosen = name;
            button->setChoice(name);
            apply();
        });
    };
    add(everybody, QString());
    for (const ContactFacet &facet : facets)
        add(QStringLiteral("%1  (%2)").arg(facet.name, locale().toString(facet.contacts)), facet.name);
    button->setChoice(this->*chosen);
    button->setEnabled(!facets.isEmpty() || !(this->*chosen).isEmpty());
}

void ContactFilterBar::apply()
{
    Q_EMIT queryChanged(query());
}

bool ContactFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        Q_EMIT downWanted();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace recado
