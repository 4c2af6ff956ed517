#include "pages/conversations/replykeeper.h"

#include "application.h"
#include "domain/incoming.h"
#include "pages/compose/leftdrafts.h"

#include <QJsonArray>

#include <utility>

namespace recado {

namespace {

constexpr int restAfterTyping = 400;
const QString textKey = QStringLiteral("text");
const QString quotedKey = QStringLiteral("quoted");
const QString whoKey = QStringLiteral("quoted_who");
const QString wordsKey = QStringLiteral("quoted_text");
const QString openKey = QStringLiteral("open");
const QString leavingKey = QStringLiteral("leaving");
const QString toKey = QStringLiteral("to");

} // namespace

QString typedText(const QJsonObject &text)
{
    return text.value(QStringLiteral("text")).toObject().value(QStringLiteral("body")).toString();
}

KeptReply joined(const KeptReply &first, const KeptReply &second)
{
    const QString text = QStringLiteral("text");
    const QStringList texts{typedText(first.text), typedText(second.text)};
    KeptReply both = first.draft.kind == text ? second : first;
    if (both.quotedId.isEmpty()) {
        const KeptReply &quoting = first.quotedId.isEmpty() ? second : first;
        both.quotedId = quoting.quotedId;
        both.quotedWho = quoting.quotedWho;
        both.quotedText = quoting.quotedText;
    }
    if (texts.first().isEmpty() || texts.last().isEmpty() || texts.first() == texts.last())
        both.text = texts.first().isEmpty() ? second.text : first.text;
    else
        both.text.insert(text, QJsonObject{{QStringLiteral("body"), texts.join(QLatin1Char('\n'))}});
    both.text.insert(QStringLiteral("type"), text);
    if (both.draft.kind == text)
        both.draft.document = both.text;
    return both;
}

QJsonObject toJson(const KeptReply &reply)
{
    QJsonObject json = toJson(reply.draft);
    json.insert(textKey, reply.text);
    if (!reply.quotedId.isEmpty()) {
        json.insert(quotedKey, reply.quotedId);
        json.insert(whoKey, reply.quotedWho);
        json.insert(wordsKey, reply.quotedText);
    }
    return json;
}

KeptReply replyFromJson(const QJsonObject &json)
{
    return {draftFromJson(json), json.value(textKey).toObject(), json.value(quotedKey).toString(), json.value(whoKey).toString(),
            json.value(wordsKey).toString()};
}

ReplyKeeper::ReplyKeeper(Application &app, QObject *parent) : QObject(parent), m_app(app)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restAfterTyping);
    connect(&m_rest, &QTimer::timeout, this, &ReplyKeeper::saveLater);
}

ReplyKeeper::~ReplyKeeper()
{
    if (m_dirty)
        save(m_conversation);
}

void ReplyKeeper::saveLater()
{
    m_rest.stop();
    if (!std::exchange(m_dirty, false))
        return;
    save(m_conversation).then(this, [this](const Result<void> &kept) {
        if (!kept)
            Q_EMIT failed(kept.error());
    });
}

QFuture<Result<void>> ReplyKeeper::save(ConversationId conversation)
{
    const Kept kept = m_kept.value(conversation);
    if (!kept.open && kept.leaving.isEmpty())
        return m_app.replyDrafts().remove(conversation);
    QJsonObject body;
    if (kept.open)
        body.insert(openKey, toJson(*kept.open));
    QJsonArray leaving;
    for (const QJsonObject &each : kept.leaving)
        leaving.append(each);
    if (!leaving.isEmpty())
        body.insert(leavingKey, leaving);
    return m_app.replyDrafts().put(conversation, {kept.open ? kept.preview : QString(), body});
}

void ReplyKeeper::open(ConversationId conversation)
{
    saveLater();
    m_conversation = conversation;
    if (conversation.isNull())
        return;
    if (m_loaded.contains(conversation)) {
        if (const auto reply = m_kept.value(conversation).open)
            Q_EMIT found(*reply, false);
        return;
    }
    load(conversation);
}

void ReplyKeeper::load(ConversationId conversation)
{
    m_app.replyDrafts().of(conversation).then(this, [this, conversation](const Result<std::optional<ReplyDraft>> &draft) {
        if (!draft || m_loaded.contains(conversation))
            return;
        m_loaded.insert(conversation);
        if (*draft)
            take(conversation, **draft);
        joinEarly(conversation);
    });
}

// What the composer shows it has joined by itself, with found().
void ReplyKeeper::joinEarly(ConversationId conversation)
{
    const Kept early = m_early.take(conversation);
    Kept &kept = m_kept[conversation];
    if (!early.open || (conversation == m_conversation && kept.open))
        return;
    kept.open = kept.open ? joined(*kept.open, *early.open) : early.open;
    kept.preview = early.preview;
    save(conversation);
}

void ReplyKeeper::take(ConversationId conversation, const ReplyDraft &draft)
{
    if (draft.body.contains(openKey)) {
        Kept &kept = m_kept[conversation];
        kept.open = replyFromJson(draft.body.value(openKey).toObject());
        kept.preview = draft.preview;
        if (conversation == m_conversation)
            Q_EMIT found(*kept.open, false);
    }
    for (const QJsonValue &left : draft.body.value(leavingKey).toArray())
        settle(conversation, left.toObject());
}

// Whoever stands in the journal since then with this very content was written to.
void ReplyKeeper::settle(ConversationId conversation, const QJsonObject &left)
{
    const auto restore = [this, conversation, left] {
        Kept &kept = m_kept[conversation];
        kept.open = kept.open ? joined(replyFromJson(left), *kept.open) : replyFromJson(left);
        kept.preview = previewOf(typedText(kept.open->text));
        save(conversation);
        if (conversation == m_conversation)
            Q_EMIT found(*kept.open, true);
    };
    const auto mark = LeavingMark::of(left);
    if (!mark) {
        restore(); // it had been held back for being called back
        return;
    }
    m_app.memory()
        .sameContentTo(left.value(toKey).toString(), Content(mark->content))
        .then(this, [this, conversation, mark = *mark, restore](const Result<std::optional<SentBefore>> &sent) {
            if (!sent)
                return; // asked again at the next start
            if (*sent && (*sent)->at >= mark.since)
                save(conversation);
            else
                restore();
        });
}

void ReplyKeeper::note(const std::optional<KeptReply> &reply, const QString &preview)
{
    if (m_conversation.isNull())
        return;
    if (!m_loaded.contains(m_conversation)) {
        m_early[m_conversation] = {reply, preview, {}};
        return;
    }
    Kept &kept = m_kept[m_conversation];
    if (kept.open == reply && kept.preview == preview)
        return;
    kept.open = reply;
    kept.preview = preview;
    m_dirty = true;
    m_rest.start();
}

int ReplyKeeper::hold()
{
    Kept &kept = m_kept[m_conversation];
    if (const Kept early = m_early.take(m_conversation); early.open)
        kept.open = early.open;
    const int held = ++m_lastHeld;
    m_held.insert(held, m_conversation);
    m_heldReplies.insert(held, kept.open);
    if (kept.open)
        kept.leaving.insert(held, toJson(*kept.open));
    kept.open.reset();
    kept.preview.clear();
    m_dirty = true;
    saveLater();
    return held;
}

ConversationId ReplyKeeper::conversationOf(int held) const
{
    return m_held.value(held);
}

QFuture<Result<void>> ReplyKeeper::leave(int held, const Draft &draft)
{
    const ConversationId conversation = m_held.value(held);
    if (conversation.isNull() || draft.people.isEmpty())
        return ready(Result<void>());
    QJsonObject &body = m_kept[conversation].leaving[held];
    body.insert(toKey, draft.people.first().address);
    LeavingMark{m_app.core().now(), draft.region, draft.content().document()}.writeInto(&body);
    return save(conversation);
}

void ReplyKeeper::letGo(int held)
{
    m_heldReplies.remove(held);
    const ConversationId conversation = m_held.take(held);
    if (conversation.isNull())
        return;
    m_kept[conversation].leaving.remove(held);
    save(conversation);
}

std::optional<KeptReply> ReplyKeeper::takeBack(int held)
{
    const auto reply = m_heldReplies.take(held);
    const ConversationId conversation = m_held.take(held);
    if (conversation.isNull())
        return {};
    Kept &kept = m_kept[conversation];
    kept.leaving.remove(held);
    if (const Kept early = m_early.take(conversation); early.open)
        kept.open = early.open;
    if (reply) {
        kept.open = kept.open ? joined(*reply, *kept.open) : reply;
        kept.preview = previewOf(typedText(kept.open->text));
    }
    save(conversation);
    return conversation == m_conversation ? kept.open : std::nullopt;
}

} // namespace recado
