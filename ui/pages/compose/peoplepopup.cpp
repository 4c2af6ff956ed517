#include "pages/compose/peoplepopup.h"

#include "application.h"
#include "domain/phone.h"
#include "pages/compose/recipientfield.h"
#include "widgets/looks.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>

namespace recado {

namespace {

constexpr int restAfterTyping = 150;
constexpr int leastTyped = 2;
constexpr int mostShown = 8;
constexpr int AddressRole = Qt::UserRole + 1;
constexpr int NameRole = Qt::UserRole + 2;

} // namespace

PeoplePopup::PeoplePopup(Application &app, RecipientField &field)
    : QObject(&field), m_app(app), m_field(field), m_model(new QStandardItemModel(this)), m_completer(new QCompleter(m_model, this))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restAfterTyping);
    m_completer->setWidget(field.line());
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    identify(m_completer->popup(), QStringLiteral("compose.people"), tr("People written to before"));
    connect(&field, &RecipientField::searched, this, [this](const QString &text) {
        m_search = text.trimmed();
        ++m_generation;
        m_completer->popup()->hide();
        if (m_search.size() >= leastTyped)
            m_rest.start();
        else
            m_rest.stop();
    });
    connect(&m_rest, &QTimer::timeout, this, &PeoplePopup::ask);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
        TypedRecipient person;
        person.address = index.data(AddressRole).toString();
        person.name = index.data(NameRole).toString();
        m_field.take(person);
    });
}

void PeoplePopup::ask()
{
    m_app.memory().people(m_search, mostShown).then(this, [this, generation = m_generation](const Result<QList<RecentPerson>> &people) {
        if (generation == m_generation && people && m_field.line()->hasFocus())
            show(*people);
    });
}

void PeoplePopup::show(const QList<RecentPerson> &people)
{
    m_model->clear();
    for (const RecentPerson &person : people) {
        const QString number = formatPhone(person.address);
        auto *item = new QStandardItem(person.name.isEmpty() ? number : QStringLiteral("%1 · %2").arg(person.name, number));
        item->setData(person.address, AddressRole);
        item->setData(person.name, NameRole);
        m_model->appendRow(item);
    }
    if (!people.isEmpty())
        m_completer->complete();
}

} // namespace recado
