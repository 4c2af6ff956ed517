#include "pages/compose/leftdrafts.h"

#include "application.h"
#include "pages/compose/draftjson.h"

#include <algorithm>

namespace recado {

namespace {

const QString markKey = QStringLiteral("leaving");
const QString sinceKey = QStringLiteral("since");
const QString regionKey = QStringLiteral("region");
const QString contentKey = QStringLiteral("content");

} // namespace

std::optional<LeavingMark> LeavingMark::of(const QJsonObject &draft)
{
    if (!draft.contains(markKey))
        return std::nullopt;
    const QJsonObject mark = draft.value(markKey).toObject();
    return LeavingMark{fromMillis(mark.value(sinceKey).toInteger()), mark.value(regionKey).toString(), mark.value(contentKey).toObject()};
}

void LeavingMark::writeInto(QJsonObject *draft) const
{
    draft->insert(markKey, QJsonObject{{sinceKey, toMillis(since)}, {regionKey, region}, {contentKey, content}});
}

struct LeftDrafts::Case {
    SavedDraft draft;
    LeavingMark mark;
    QList<TypedRecipient> people;
    qsizetype asked = 0;
    Settled result;
};

LeftDrafts::LeftDrafts(Application &app, QObject *parent) : QObject(parent), m_app(app) {}

bool LeftDrafts::take(const QList<SavedDraft> &drafts)
{
    const auto found = std::find_if(drafts.cbegin(), drafts.cend(), [](const SavedDraft &draft) { return LeavingMark::of(draft.body).has_value(); });
    if (found == drafts.cend())
        return false;
    auto left = std::make_shared<Case>();
    left->draft = *found;
    left->mark = *LeavingMark::of(found->body);
    left->people = readRecipients(draftFromJson(found->body).people, left->mark.region).people;
    askNext(left);
    return true;
}

void LeftDrafts::askNext(const std::shared_ptr<Case> &left)
{
    if (left->asked == left->people.size()) {
        settle(left);
        return;
    }
    const TypedRecipient person = left->people[left->asked++];
    m_app.memory().sameContentTo(person.address, Content(left->mark.content)).then(this, [this, left, person](const Result<std::optional<SentBefore>> &sent) {
        if (!sent) {
            Q_EMIT finished();
            return;
        }
        const bool wasReached = *sent && (*sent)->at >= left->mark.since;
        (wasReached ? left->result.reached : left->result.others).append(person);
        askNext(left);
    });
}

void LeftDrafts::settle(const std::shared_ptr<Case> &left)
{
    Settled &result = left->result;
    if (result.others.isEmpty()) {
        m_app.drafts().remove(left->draft.id).then(this, [this, left](const Result<void> &) {
            Q_EMIT settled(left->result);
            Q_EMIT finished();
        });
        return;
    }
    WrittenDraft rest = draftFromJson(left->draft.body);
    rest.people = textOf(result.others);
    result.rest = left->draft;
    result.rest.body = openDraft(toJson(rest)); // in sight: its operator thinks that it was sent
    m_app.drafts().put(result.rest).then(this, [this, left](const Result<DraftId> &kept) {
        if (kept)
            Q_EMIT settled(left->result);
        Q_EMIT finished();
    });
}

} // namespace recado
