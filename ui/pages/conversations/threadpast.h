#pragma once

#include "services/conversationservice.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace recado {

// The slim line above the first message that is here: it asks the provider for what is older when that message comes into sight, once for each
// time, and says what became of it. Says nothing where the provider keeps no history. Main thread.
class ThreadPast : public QWidget {
    Q_OBJECT

public:
    static constexpr int slim = 24; // px: the room there is above the first row

    ThreadPast(ConversationService &conversations, QWidget *parent);

    void open(ConversationId conversation); // null: none
    // The first message that is here is in sight; `oldest` is its moment, none where there are no messages. Again and again with the same moment
    // asks nobody: either leave() came in between, or something older was added.
    void reach(const std::optional<Instant> &oldest);
    void leave();

    bool hasWords() const;
    int layOut(int width); // the height; 0 without words

Q_SIGNALS:
    void changed(); // what it says

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { Quiet, Asking, Added, NothingYet, Complete, Failed };

    void ask();
    void take(const Result<HistoryFetch> &fetched);
    void setState(State state);
    void tell();

    ConversationService &m_conversations;
    ConversationId m_conversation;
    State m_state = State::Quiet;
    Error m_error;
    bool m_isReached = false;
    std::optional<Instant> m_oldest; // that is in sight
    std::optional<Instant> m_asked;  // before which was asked last
    QSet<qint64> m_asking;           // conversations, also those that are no longer shown
    QSet<qint64> m_without;          // those whose provider keeps nothing
    QLabel *m_words;
    QPushButton *m_again;
    QTimer m_soon; // most answers that say nothing come before it
};

} // namespace recado
