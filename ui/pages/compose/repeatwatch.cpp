#include "pages/compose/repeatwatch.h"

#include "application.h"

namespace recado {

namespace {

constexpr int restAfterTyping = 400;

QStringList addressesOf(const QList<TypedRecipient> &people)
{
    QStringList addresses;
    for (const TypedRecipient &person : people)
        addresses.append(person.address);
    return addresses;
}

} // namespace

RepeatWatch::RepeatWatch(Application &app, QObject *parent) : QObject(parent), m_app(app)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restAfterTyping);
    connect(&m_rest, &QTimer::timeout, this, [this] { ask(0, m_generation); });
}

void RepeatWatch::look(const QList<TypedRecipient> &people, const Content &content)
{
    if (addressesOf(people) == addressesOf(m_people) && content == m_content)
        return;
    m_people = people;
    m_content = content;
    ++m_generation;
    Q_EMIT foundNothing();
    if (people.isEmpty() || content.isEmpty() || people.size() > Draft::mostPeople)
        m_rest.stop();
    else
        m_rest.start();
}

// One after the other: the first that had it is enough to say.
void RepeatWatch::ask(qsizetype place, quint64 generation)
{
    if (generation != m_generation || place >= m_people.size())
        return;
    m_app.memory().sameContentTo(m_people[place].address, m_content).then(this, [this, place, generation](const Result<std::optional<SentBefore>> &before) {
        if (generation != m_generation || !before)
            return;
        if (*before)
            Q_EMIT found(m_people[place], **before);
        else
            ask(place + 1, generation);
    });
}

} // namespace recado
