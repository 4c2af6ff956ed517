#include "pages/compose/repeatwatch.h"

#include "application.h"
#include "domain/phone.h"

namespace recado {

namespace {

constexpr auto moment = std::chrono::minutes(10);
constexpr int restAfterTyping = 400;
constexpr int mostRead = 50;

bool counts(const Message &message)
{
    return message.verdict != EventKind::Refused && message.verdict != EventKind::Failed;
}

} // namespace

RepeatWatch::RepeatWatch(Application &app, QObject *parent) : QObject(parent), m_app(app)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restAfterTyping);
    connect(&m_rest, &QTimer::timeout, this, &RepeatWatch::ask);
}

void RepeatWatch::look(const QString &e164, const QString &templateName)
{
    if (e164 == m_recipient && templateName == m_template)
        return;
    m_recipient = e164;
    m_template = templateName;
    ++m_generation;
    Q_EMIT foundNothing();
    if (e164.isEmpty() || templateName.isEmpty())
        m_rest.stop();
    else
        m_rest.start();
}

void RepeatWatch::ask()
{
    MessageFilter filter;
    // The last eight digits are the same with and without the ninth.
    filter.text = m_recipient.right(8);
    filter.createdAfter = m_app.core().now() - moment;
    filter.limit = mostRead;
    m_app.messages().list(filter).then(this, [this, generation = m_generation](const Result<QList<MessageSummary>> &answer) {
        take(generation, answer);
    });
}

void RepeatWatch::take(quint64 generation, const Result<QList<MessageSummary>> &answer)
{
    if (generation != m_generation || !answer)
        return;
    for (const MessageSummary &summary : *answer) {
        const Message &message = summary.message;
        if (message.templateName == m_template && samePhone(message.recipient, m_recipient) && counts(message)) {
            Q_EMIT found(message);
            return;
        }
    }
}

} // namespace recado
