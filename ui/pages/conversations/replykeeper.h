#pragma once

#include "pages/compose/draftjson.h"
#include "services/replydrafts.h"

#include <QMap>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

namespace recado {

class Application;

// What stood in the composer of one conversation.
struct KeptReply {
    WrittenDraft draft;
    QJsonObject text; // the text content, also while another kind stands over it
    QString quotedId;
    QString quotedWho;
    QString quotedText;

    bool operator==(const KeptReply &) const = default;
};

// Keeps what is being written in each conversation, moments after each key, and what is leaving until it is known what became of it: a program that
// ends in between writes to nobody twice and loses no word.
class ReplyKeeper : public QObject {
    Q_OBJECT

public:
    explicit ReplyKeeper(Application &app, QObject *parent = nullptr);
    ~ReplyKeeper() override;

    // The composer shows this conversation from now on; found() follows. Null: none.
    void open(ConversationId conversation);
    // What stands there now; none: nothing was written. `preview`: its first words.
    void note(const std::optional<KeptReply> &reply, const QString &preview);

    // What was noted is being sent: the composer goes on with nothing.
    int hold();
    ConversationId conversationOf(int held) const;
    // It is about to be put into the journal. When the answer is there, the disk knows it.
    QFuture<Result<void>> leave(int held, const Draft &draft);
    // In the journal: nothing of it stays.
    void letGo(int held);
    // Called back or refused: it stands in its conversation again, shown or not. Given back when that one is shown.
    std::optional<KeptReply> takeBack(int held);

Q_SIGNALS:
    // What is kept of the conversation that was opened; `wasLeaving`: the program ended while it was, and it did not leave.
    void found(const recado::KeptReply &reply, bool wasLeaving);
    void failed(const recado::Error &error);

private:
    struct Kept { // of one conversation
        std::optional<KeptReply> open;
        QString preview;
        QMap<int, QJsonObject> leaving; // as on disk
    };

    QFuture<Result<void>> save(ConversationId conversation);
    void saveLater();
    void load(ConversationId conversation);
    void take(ConversationId conversation, const ReplyDraft &draft);
    void joinEarly(ConversationId conversation);
    void settle(ConversationId conversation, const QJsonObject &left);

    Application &m_app;
    ConversationId m_conversation;
    QHash<ConversationId, Kept> m_kept; // of this run
    QSet<ConversationId> m_loaded;
    QHash<ConversationId, Kept> m_early; // written while the disk was read
    QHash<int, ConversationId> m_held;
    QHash<int, std::optional<KeptReply>> m_heldReplies;
    int m_lastHeld = 0;
    bool m_dirty = false;
    QTimer m_rest;
};

// Both, in this order, where one would be written over the other: texts are joined, of two other kinds the first stays.
KeptReply joined(const KeptReply &first, const KeptReply &second);
QString typedText(const QJsonObject &text); // of a text content

QJsonObject toJson(const KeptReply &reply);
KeptReply replyFromJson(const QJsonObject &json);

} // namespace recado
