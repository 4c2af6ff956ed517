#pragma once

#include "base/clock.h"
#include "simulator/adversity.h"
#include "simulator/invention.h"
#include "simulator/media.h"
#include "simulator/templates.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace recado::simulator {

// A sending number of the practice account.
struct PracticeNumber {
    QString digits;
    QString name;
    QString channelId; // 24 hexadecimal letters
    QString phoneNumberId; // Meta's
};

// Whose language a message was accepted in: its story is told in the same.
enum class Dialect { Wati, Meta, Gateway, Serpro };

enum class Progress { Accepted, Sent, Delivered, Read, Replied, Failed };

struct PracticeMessage {
    Dialect dialect = Dialect::Wati;
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
    QString package; // the request it came with: Serpro's id, Wati's broadcast id
    QString opaque; // what the caller wants told back with every status
    QJsonObject content; // in the shape of Meta's body: {"type": T, T: {…}}; empty for Wati's templates
    QString text; // as the person reads it
    QString button; // inbound: the quick reply of a template that was pressed
    QString answersTo; // wamid of the message that is quoted
    QString conversationId;
    QString ticketId;
    Instant created;
    Progress progress = Progress::Accepted; // true, whatever the webhooks say
    std::optional<Instant> sent;
    std::optional<Instant> delivered;
    std::optional<Instant> read;
    std::optional<Instant> failed;
    QString failedCode; // stays when a delivery follows all the same
    QString failedDetail;
    QString refusal; // why the call to WhatsApp failed after the request was taken (Serpro)
    bool isMarkedRead = false; // inbound: by us
    Fault fault = Fault::None;
    int restriction = 0; // the account is restricted with this code: it will fail, whatever the number says

    bool isTemplate() const { return !templateId.isEmpty(); }
    bool hasFailed() const { return progress == Progress::Failed; }
    QString type() const { return content.value(QLatin1String("type")).toString(); }
};
using MessagePtr = std::shared_ptr<PracticeMessage>;

// What somebody asks to be sent, already found to be acceptable.
struct NewMessage {
    Dialect dialect = Dialect::Wati;
    int number = 0;
    QString recipient;
    QString localId; // empty: the provider makes one
    const PracticeTemplate *pattern = nullptr;
    QString broadcast;
    QString package;
    QString opaque;
    QJsonObject content;
    QString text; // empty: the words of the content
    QString answersTo;
};

// What the practice provider knows, in no provider's dialect: numbers, templates, every message there ever was. Belongs to the loop's
// thread, except the counters, which may be asked from anywhere.
class World {
public:
    explicit World(quint32 seed, Adversity adversity = {});

    const Invention &invention() const { return m_invention; }
    const QList<PracticeNumber> &numbers() const { return m_numbers; }
    const QList<PracticeTemplate> &templates() const { return m_templates; }
    QString wabaId() const;
    QString tokenFor(const QString &provider) const; // obviously for practice

    // Index of the number with these digits or this name; -1 when there is none.
    int findNumber(const QString &digitsOrName) const;
    int findNumberId(const QString &phoneNumberId) const;
    // The first of that name, or the one in that language; null when there is none.
    const PracticeTemplate *findTemplate(const QString &name, const QString &language = {}) const;
    const PracticeTemplate *findTemplateId(const QString &metaId) const;
    void putTemplate(const PracticeTemplate &item); // replaces the one of the same name and language
    bool removeTemplates(const QString &name, const QString &metaId = {}); // all languages, or that one

    MediaShelf &media() { return m_media; }
    const MediaShelf &media() const { return m_media; }

    // The same for all the ways in which this person's number is written.
    static QString personOf(const QString &digits);

    void countCopy(const QString &recipient);
    int copies(const QString &recipient) const;
    QHash<QString, int> allCopies() const;
    QHash<QString, int> allAccepted() const;
    int accepted(const QString &recipient) const;

    Fault faultOf(const QString &recipient) const { return m_adversity.faultOf(recipient, m_invention); }
    int restriction() const; // the code with which the account is restricted by now; 0: it is not

    MessagePtr accept(const NewMessage &order, Instant now);
    MessagePtr receiveReply(const PracticeMessage &original, Instant now);

    MessagePtr findMessage(int number, const QString &localId) const;
    MessagePtr findWamid(const QString &wamid) const;
    std::vector<MessagePtr> package(const QString &id) const; // in the order of the request
    std::vector<MessagePtr> conversation(int number, const QString &person) const; // oldest first
    bool windowIsOpen(int number, const QString &person, Instant now) const; // they wrote in the last 24 h
    // Practice people are always ready for free-form messages, but those whose fault says otherwise.
    bool takesFreeForm(int number, const QString &person, Instant now) const;
    bool isFirstFrom(const PracticeMessage &inbound) const;
    const std::vector<MessagePtr> &messages() const { return m_messages; }
    QString nameOf(const QString &person) const;

private:
    void remember(const MessagePtr &message);
    void pauseTemplate(const QString &name, const QString &language);

    Invention m_invention;
    Adversity m_adversity;
    QList<PracticeNumber> m_numbers;
    QList<PracticeTemplate> m_templates;
    MediaShelf m_media;
    std::vector<MessagePtr> m_messages;
    QHash<QString, MessagePtr> m_byLocalId;
    QHash<QString, MessagePtr> m_byWamid;
    QHash<QString, std::vector<MessagePtr>> m_byPackage;
    QHash<QString, std::vector<MessagePtr>> m_byPerson;
    mutable std::mutex m_mutex; // guards the counters
    QHash<QString, int> m_copies;
    QHash<QString, int> m_accepted;
    int m_acceptedAll = 0;
};

} // namespace recado::simulator
