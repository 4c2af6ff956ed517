#include "pages/conversations/threadpast.h"

#include "format/errorwords.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace recado {

namespace {

constexpr int soonMillis = 250;
constexpr int narrowest = 80;

bool keepsNothing(const Error &failure)
{
    return failure.kind == ErrorKind::Unsupported && failure.place == QLatin1String("provider");
}

} // namespace

ThreadPast::ThreadPast(ConversationService &conversations, QWidget *parent)
    : QWidget(parent), m_conversations(conversations), m_words(textLabel(TextRole::Caption, QString(), this)), m_again(linkButton(QString(), this))
{
    identify(this, QStringLiteral("thread.past"), tr("Older messages"));
    identify(m_words, QStringLiteral("thread.past.words"));
    identify(m_again, QStringLiteral("thread.past.again"));
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignCenter);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::group, 0, Theme::group, 0);
    row->setSpacing(Theme::gap);
    row->addStretch();
    row->addWidget(m_words);
    row->addWidget(m_again);
    row->addStretch();
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMillis);
    connect(&m_soon, &QTimer::timeout, this, &ThreadPast::tell);
    connect(m_again, &QPushButton::clicked, this, &ThreadPast::ask);
    hide();
}

void ThreadPast::open(ConversationId conversation)
{
    m_conversation = conversation;
    m_isReached = false;
    m_oldest.reset();
    m_asked.reset();
    setState(State::Quiet);
}

void ThreadPast::reach(const std::optional<Instant> &oldest)
{
    const bool isFirst = !std::exchange(m_isReached, true);
    m_oldest = oldest;
    const bool isOlder = m_asked ? oldest && *oldest < *m_asked : oldest.has_value();
    // What failed is asked again only when somebody wants it: a provider that is down is not called at every turn of a wheel.
    const bool isSettled = m_state == State::Asking || m_state == State::Complete || m_state == State::Failed;
    if ((isFirst || isOlder) && !isSettled)
        ask();
}

void ThreadPast::leave()
{
    m_isReached = false;
}

void ThreadPast::ask()
{
    const ConversationId id = m_conversation;
    if (id.isNull() || m_without.contains(id.value))
        return;
    m_asked = m_oldest;
    const bool isUnderWay = m_asking.contains(id.value); // it was shown before, and left before the answer came
    setState(State::Asking);
    if (isUnderWay)
        return;
    m_asking.insert(id.value);
    m_conversations.fetchHistory(id, m_oldest).then(this, [this, id](const Result<HistoryFetch> &fetched) {
        m_asking.remove(id.value);
        if (!fetched && keepsNothing(fetched.error()))
            m_without.insert(id.value);
        if (m_conversation == id && m_state == State::Asking)
            take(fetched);
    });
}

void ThreadPast::take(const Result<HistoryFetch> &fetched)
{
    if (!fetched) {
        m_error = fetched.error();
        setState(keepsNothing(m_error) ? State::Quiet : State::Failed);
        return;
    }
    setState(fetched->isComplete ? State::Complete : fetched->added > 0 ? State::Added : State::NothingYet);
}

void ThreadPast::setState(State state)
{
    m_state = state;
    m_soon.stop();
    // Who pressed the button sees at once that something happens.
    if (state == State::Asking && !hasWords())
        m_soon.start();
    else
        tell();
}

void ThreadPast::tell()
{
    QString words;
    QString offer;
    switch (m_state) {
    case State::Quiet:
    case State::Added: break;
    case State::Asking: words = tr("Looking for older messages at the provider…"); break;
    case State::NothingYet:
        words = tr("No older messages so far");
        offer = tr("Look further");
        break;
    case State::Complete: words = tr("No older messages"); break;
    case State::Failed:
        words = errorSentence(m_error);
        offer = tr("Try again");
        break;
    }
    m_words->setText(words);
    m_again->setText(offer);
    m_again->setVisible(!offer.isEmpty());
    Q_EMIT changed();
}

bool ThreadPast::hasWords() const
{
    return !m_words->text().isEmpty();
}

// One line where it fits: the label is as wide as its words, so that they stand in the middle together with the button.
int ThreadPast::layOut(int width)
{
    if (!hasWords())
        return 0;
    m_words->ensurePolished();
    const int offer = m_again->text().isEmpty() ? 0 : m_again->sizeHint().width() + Theme::gap;
    const int room = std::max(narrowest, width - 2 * Theme::group - offer);
    const int wide = std::min(room, m_words->fontMetrics().horizontalAdvance(m_words->text()) + 4);
    m_words->setFixedWidth(wide);
    const int high = m_words->heightForWidth(wide);
    return high <= slim ? slim : high + 2 * Theme::gap;
}

void ThreadPast::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    identify(this, QStringLiteral("thread.past"), tr("Older messages"));
    if (hasWords())
        tell();
}

} // namespace recado
