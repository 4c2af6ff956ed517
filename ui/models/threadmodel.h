#pragma once

#include "domain/conversation.h"
#include "models/threaditem.h"
#include "store/database.h"

#include <QAbstractListModel>
#include <QTimer>

namespace recado {

// A window of one thread, oldest first and without a gap: a page is read at either end when it is asked for. What changes while it is shown is
// read again and told row by row; a message is in it once, whatever arrived while a page was under way. Main thread; reads on another.
class ThreadModel : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr int page = 60;
    static constexpr int mostKept = 900; // more at one end lets go of the other

    explicit ThreadModel(std::shared_ptr<Database> database, QObject *parent = nullptr);

    // The newest page, or as many as are unread. Tells opened() once it is here; what was there before is gone at once.
    void open(ConversationId conversation, int unread = 0);
    void openAt(Instant moment);         // what was said from then on, and a page of what came before
    void openAround(const ThreadKey &key);
    void openEnd();
    void clear();
    // Nothing happens where there is nothing more, or while a page is under way.
    void loadOlder();
    void loadNewer();
    // Reads again what is here and what came after it.
    void refresh();

    ConversationId conversation() const { return m_conversation; }
    bool hasOlder() const { return m_hasOlder; }
    bool hasNewer() const { return m_hasNewer; }
    bool isLoading() const { return m_loading; }
    const ThreadItem &itemAt(int row) const { return m_items[row]; }
    int rowOf(const ThreadKey &key) const; // -1: not here
    int rowFrom(Instant moment) const;     // the first from then on; the count when there is none
    int rowOfProviderId(const QString &id) const;
    // The first message that nobody had read when it was opened; it stays until the next open().
    std::optional<ThreadKey> firstUnread() const { return m_firstUnread; }
    int unread() const { return m_unread; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override; // Qt::DisplayRole: its words in one line

Q_SIGNALS:
    void opened();
    void failed(const recado::Error &error);
    void arrived(int count); // at the end, and not because it was asked for

private:
    using Items = QList<ThreadItem>;
    struct Window {
        Items items;
        bool hasOlder = false;
        bool hasNewer = false;
    };

    template<typename Read, typename Take>
    void ask(Read read, Take take);
    void fill(Window window);
    void take(const Items &items); // the window as it is now
    void findFirstUnread(int unread);
    void letGo(bool atTheEnd);
    void insert(qsizetype at, const Items &items);

    std::shared_ptr<Database> m_database;
    ConversationId m_conversation;
    Items m_items;
    bool m_hasOlder = false;
    bool m_hasNewer = false;
    bool m_loading = false;
    bool m_stale = false; // to be read again when what is under way has come
    std::optional<ThreadKey> m_firstUnread;
    int m_unread = 0;
    quint64 m_generation = 0; // answers to earlier questions are thrown away
    QTimer m_refresh;
};

} // namespace recado
