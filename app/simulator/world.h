#pragma once

#include "base/clock.h"
#include "simulator/faults.h"
#include "simulator/invention.h"
#include "simulator/templates.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <mutex>
#include <vector>

namespace recado::simulator {

// A sending number of the practice account.
struct PracticeNumber {
    QString digits;
    QString name;
    QString channelId; // 24 hexadecimal letters
    QString phoneNumberId; // Meta's
};

enum class Progress { Accepted, Sent, Delivered, Read, Replied, Failed };

struct PracticeMessage {
    bool inbound = false;
    QString localId; // UUID, or what the caller chose
    QString id; // 24 hexadecimal letters
    QString wamid;
    QString recipient; // the person's digits as they were asked for
    QString waId; // the person's digits as the provider knows them
    int number = 0; // index into World::numbers()
    QString templateId;
    QString templateName;
    QString broadcast;
    QString text; // as the person reads it
    QString button; // inbound: the quick reply that was pressed
    QString answersTo; // wamid of the message that is quoted
    QString conversationId;
    QString ticketId;
    Instant created;
    Progress progress = Progress::Accepted; // true, whatever the webhooks say
    QString failedCode;
    QString failedDetail;
    Fault fault = Fault::None;

    bool isTemplate() const { return !templateId.isEmpty(); }
};
using MessagePtr = std::shared_ptr<PracticeMessage>;

// What somebody asks to be sent, already found to be acceptable.
struct NewMessage {
    int number = 0;
    QString recipient;
    QString localId; // empty: the provider makes one
    const PracticeTemplate *pattern = nullptr;
    QString broadcast;
    QString text;
    QString answersTo;
};

// What the practice provider knows, in no provider's dialect: numbers, templates, every message there ever was. Belongs to the loop's
// thread, except the counters, which may be asked from anywhere.
class World {
public:
    explicit World(quint32 seed);

    const Invention &invention() const { return m_invention; }
    const QList<PracticeNumber> &numbers() const { return m_numbers; }
    const QList<PracticeTemplate> &templates() const { return m_templates; }
    QString wabaId() const;
    QString tokenFor(const QString &provider) const; // obviously for practice

    // Index of the number with these digits or this name; -1 when there is none.
    int findNumber(const QString &digitsOrName) const;
    const PracticeTemplate *findTemplate(const QString &name) const; // the first of that name

    void countCopy(const QString &recipient);
    int copies(const QString &recipient) const;
    QHash<QString, int> allCopies() const;
    int accepted(const QString &recipient) const;

    MessagePtr accept(const NewMessage &order, Instant now);
    MessagePtr receiveReply(const PracticeMessage &original, Instant now);

    MessagePtr findMessage(int number, const QString &localId) const;
    std::vector<MessagePtr> conversation(int number, const QString &person) const; // oldest first
    bool windowIsOpen(int number, const QString &person, Instant now) const; // they wrote in the last 24 h
    bool isFirstFrom(const PracticeMessage &inbound) const;
    const std::vector<MessagePtr> &messages() const { return m_messages; }
    QString nameOf(const QString &person) const;

private:
    void remember(const MessagePtr &message);

    Invention m_invention;
    QList<PracticeNumber> m_numbers;
    QList<PracticeTemplate> m_templates;
    std::vector<MessagePtr> m_messages;
    QHash<QString, MessagePtr> m_byLocalId;
    QHash<QString, std::vector<MessagePtr>> m_byPerson;
    mutable std::mutex m_mutex; // guards the counters
    QHash<QString, int> m_copies;
    QHash<QString, int> m_accepted;
};

} // namespace recado::simulator
