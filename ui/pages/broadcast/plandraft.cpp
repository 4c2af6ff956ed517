#include "pages/broadcast/plandraft.h"

#include "application.h"
#include "services/broadcastservice.h"

#include <QJsonDocument>

#include <utility>

namespace recado {

namespace {

constexpr int restAfterTyping = 600;
constexpr int restAfterFailure = 5000;

// What a check goes by: another one of these, and it has to be made again.
bool sameToCheck(const Broadcast &one, const Broadcast &other)
{
    return one.account == other.account && one.channel == other.channel && one.content == other.content && one.mapping == other.mapping
        && one.plan == other.plan;
}

// What the numbers of a check are about; pace and hours leave them as they are.
bool hasSameBasis(const Broadcast &one, const Broadcast &other)
{
    return one.account == other.account && one.channel == other.channel && one.content == other.content && one.mapping == other.mapping
        && one.source == other.source;
}

// Trying again is of use only while there is a draft to be saved.
bool mayPass(const Error &error)
{
    return error.kind != ErrorKind::Conflict && error.kind != ErrorKind::NotFound;
}

} // namespace

QByteArray contentBytes(const Content &content)
{
    return content.isEmpty() ? QByteArray() : QJsonDocument(content.document()).toJson(QJsonDocument::Compact);
}

Content contentOfBytes(const QByteArray &bytes)
{
    return Content(QJsonDocument::fromJson(bytes).object());
}

PlanDraft::PlanDraft(const BroadcastTools &tools, QObject *parent) : QObject(parent), m_tools(tools)
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &PlanDraft::save);
    connect(&tools.app.templates(), &TemplateService::templatesChanged, this, &PlanDraft::readDefinition);
}

// The last keys before the window closed.
PlanDraft::~PlanDraft()
{
    if (m_dirty && !m_broadcast.id.isNull())
        m_tools.broadcasts.save(m_broadcast);
    answerWaiting(error(ErrorKind::Cancelled));
}

void PlanDraft::open(const Broadcast &broadcast)
{
    if (m_dirty && !m_broadcast.id.isNull() && !broadcast.id.isNull()) {
        m_tools.broadcasts.save(m_broadcast).then(this, [this](const Result<Broadcast> &stored) {
            if (!stored)
                Q_EMIT failed(stored.error());
        });
    }
    ++m_generation;
    m_rest.stop();
    m_dirty = false;
    m_saving = false;
    answerWaiting({});
    m_broadcast = broadcast;
    m_definition.reset();
    readDefinition();
    Q_EMIT changed();
    Q_EMIT contentChanged();
}

void PlanDraft::change(const std::function<void(Broadcast &)> &how)
{
    Broadcast now = m_broadcast;
    how(now);
    if (now == m_broadcast || now.id.isNull() || m_broadcast.state != BroadcastState::Draft)
        return;
    const Broadcast before = std::exchange(m_broadcast, now);
    if (!sameToCheck(before, now))
        m_broadcast.checkedAt.reset();
    m_dirty = true;
    m_rest.start(restAfterTyping);
    const bool otherTemplate = before.templateName != now.templateName || before.templateLanguage != now.templateLanguage || before.account != now.account;
    if (otherTemplate)
        readDefinition();
    if (!hasSameBasis(before, now))
        Q_EMIT basisChanged();
    Q_EMIT changed();
    if (otherTemplate || before.content != now.content)
        Q_EMIT contentChanged();
}

void PlanDraft::save()
{
    m_rest.stop();
    if (m_saving || m_broadcast.id.isNull())
        return;
    if (!m_dirty) {
        answerWaiting({});
        return;
    }
    m_dirty = false;
    m_saving = true;
    m_tools.broadcasts.save(m_broadcast).then(this, [this, generation = m_generation](const Result<Broadcast> &stored) {
        if (generation != m_generation) {
            if (!stored && !m_broadcast.id.isNull())
                Q_EMIT failed(stored.error()); // of the broadcast that was left meanwhile
            return;
        }
        m_saving = false;
        if (!stored) {
            m_dirty = true;
            if (mayPass(stored.error()))
                m_rest.start(restAfterFailure);
            answerWaiting(stored.error());
            Q_EMIT failed(stored.error());
            return;
        }
        m_broadcast.updatedAt = stored->updatedAt;
        if (m_dirty) {
            save();
            return;
        }
        m_broadcast.checkedAt = stored->checkedAt;
        m_broadcast.checkedAgainst = stored->checkedAgainst;
        answerWaiting({});
        Q_EMIT saved();
    });
}

QFuture<Result<void>> PlanDraft::flush()
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    m_waiting.append(promise);
    auto future = promise->future();
    save();
    return future;
}

void PlanDraft::answerWaiting(const Result<void> &answer)
{
    for (const auto &promise : std::exchange(m_waiting, {})) {
        promise->addResult(answer);
        promise->finish();
    }
}

QFuture<Result<void>> PlanDraft::refresh()
{
    if (!m_dirty && !m_saving)
        return readBack();
    return flush()
        .then(this, [this, generation = m_generation](const Result<void> &saved) -> QFuture<Result<void>> {
            if (generation != m_generation)
                return QtFuture::makeReadyFuture(Result<void>(error(ErrorKind::Cancelled)));
            return saved ? readBack() : QtFuture::makeReadyFuture(Result<void>(saved));
        })
        .unwrap();
}

QFuture<Result<void>> PlanDraft::readBack()
{
    return m_tools.broadcasts.byId(m_broadcast.id).then(this, [this, generation = m_generation](const Result<Broadcast> &stored) -> Result<void> {
        if (generation != m_generation)
            return error(ErrorKind::Cancelled);
        if (!stored)
            return stored.error();
        take(*stored);
        return {};
    });
}

void PlanDraft::take(const Broadcast &stored)
{
    const Broadcast before = m_broadcast;
    if (!m_dirty && !m_saving) {
        m_broadcast = stored;
    } else if (m_broadcast.source != stored.source) {
        // Something was typed meanwhile: only what an import wrote is taken over. What was checked is not what stands here now.
        m_broadcast.source = stored.source;
        m_broadcast.mapping = stored.mapping;
    }
    if (!hasSameBasis(before, m_broadcast))
        Q_EMIT basisChanged();
    Q_EMIT changed();
}

void PlanDraft::look()
{
    if (m_dirty || m_saving || m_looking || m_broadcast.id.isNull())
        return;
    m_looking = true;
    m_tools.broadcasts.byId(m_broadcast.id).then(this, [this, generation = m_generation](const Result<Broadcast> &stored) {
        m_looking = false;
        if (generation != m_generation || !stored || m_dirty || m_saving || stored->updatedAt == m_broadcast.updatedAt)
            return;
        Broadcast before = m_broadcast;
        take(*stored);
        before.updatedAt = stored->updatedAt;
        before.checkedAt = stored->checkedAt;
        before.checkedAgainst = stored->checkedAgainst;
        if (before != *stored && stored->state == BroadcastState::Draft)
            Q_EMIT changedElsewhere();
    });
}

void PlanDraft::readDefinition()
{
    if (m_broadcast.templateName.isEmpty() || m_broadcast.account.isNull()) {
        if (std::exchange(m_definition, std::nullopt))
            Q_EMIT contentChanged();
        return;
    }
    m_tools.app.templates()
        .find(m_broadcast.account, m_broadcast.templateName, m_broadcast.templateLanguage)
        .then(this, [this, generation = m_generation, name = m_broadcast.templateName,
                     language = m_broadcast.templateLanguage](const Result<std::optional<TemplateDefinition>> &found) {
            const bool isStill = generation == m_generation && name == m_broadcast.templateName && language == m_broadcast.templateLanguage;
            if (!isStill || !found || *found == m_definition)
                return;
            m_definition = *found;
            Q_EMIT contentChanged();
        });
}

BroadcastContent PlanDraft::content() const
{
    return {contentOfBytes(m_broadcast.content), m_definition};
}

QStringList PlanDraft::variables() const
{
    if (!m_broadcast.templateName.isEmpty() && !m_definition)
        return {};
    return variablesOf(content());
}

} // namespace recado
