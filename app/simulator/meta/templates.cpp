#include "simulator/meta/templates.h"

#include "simulator/meta/definition.h"
#include "simulator/meta/errors.h"
#include "simulator/meta/nodes.h"
#include "simulator/templatecomponents.h"

#include <QRegularExpression>

namespace recado::simulator::meta {

using namespace Qt::Literals::StringLiterals;
using content::Reader;

namespace {

constexpr double reviewSeconds = 3;
constexpr qsizetype mostTemplates = 250;
constexpr int tooManyTemplates = 2388019;
constexpr int contentRejected = 2388039;
constexpr auto editGap = std::chrono::hours(24); // Meta, "Template management": an approved one is edited once a day

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

// Meta, "Template categorization": what promotes is marketing, whatever it was called.
QString reviewedCategory(const PracticeTemplate &item)
{
    static const QRegularExpression promotes(u"promo|desconto|oferta|sale"_s, QRegularExpression::CaseInsensitiveOption);
    return item.category == "UTILITY"_L1 && promotes.match(item.body).hasMatch() ? u"MARKETING"_s : item.category;
}

} // namespace

QJsonObject Templates::node(const PracticeTemplate &item) const
{
    return {{"id"_L1, item.metaId},
            {"name"_L1, item.name},
            {"language"_L1, item.language},
            {"status"_L1, item.status},
            {"category"_L1, item.category},
            {"sub_category"_L1, QJsonValue()},
            {"previous_category"_L1, QJsonValue()},
            {"correct_category"_L1, QJsonValue()},
            {"parameter_format"_L1, item.isNamed() ? "NAMED"_L1 : "POSITIONAL"_L1},
            {"components"_L1, item.components},
            {"quality_score"_L1, QJsonObject{{"score"_L1, item.status == "PAUSED"_L1 ? "RED"_L1 : "GREEN"_L1}, {"date"_L1, 1763650052}}},
            {"rejected_reason"_L1, item.status == "REJECTED"_L1
                                       ? orNull(item.rejectedReason.isEmpty() ? u"PROMOTIONAL"_s : item.rejectedReason)
                                       : QJsonValue("NONE"_L1)},
            {"message_send_ttl_seconds"_L1, QJsonValue()},
            {"cta_url_link_tracking_opted_out"_L1, false},
            {"health_status"_L1, QJsonValue()}};
}

void Templates::list(const Call &call) const
{
    const auto fits = [&call](const QString &name, const QString &value) {
        const auto wanted = call.request.queryValue(name);
        return !wanted || wanted->isEmpty() || wanted->compare(value, Qt::CaseInsensitive) == 0;
    };
    QList<QJsonObject> nodes;
    for (const PracticeTemplate &item : m_desk.world.templates()) {
        if (fits(u"name"_s, item.name) && fits(u"status"_s, item.status) && fits(u"category"_s, item.category)
            && fits(u"language"_s, item.language))
            nodes.append(node(item));
    }
    call.answer(pageAnswer(call, nodes, {u"name"_s, u"parameter_format"_s, u"components"_s, u"language"_s, u"status"_s, u"category"_s}));
}

void Templates::show(const Call &call, const PracticeTemplate &item, const QJsonObject &health) const
{
    QJsonObject full = node(item);
    full.insert("health_status"_L1, health);
    call.answer(nodeAnswer(call, full, {u"name"_s, u"parameter_format"_s, u"components"_s, u"language"_s, u"status"_s, u"category"_s}));
}

bool Templates::isTaken(const PracticeTemplate &item) const
{
    for (const PracticeTemplate &other : m_desk.world.templates()) {
        const bool hasSameName = other.name == item.name && other.language == item.language;
        const bool saysTheSame = other.body == item.body && other.footer == item.footer && item.category != "AUTHENTICATION"_L1;
        if (hasSameName || saysTheSame)
            return true;
    }
    return false;
}

void Templates::create(const Call &call)
{
    const Reader definition(QJsonDocument::fromJson(call.request.body).object());
    static const QRegularExpression pattern(u"^[a-z0-9_]{1,512}$"_s);
    PracticeTemplate item;
    item.name = definition.text(u"name"_s);
    if (!pattern.match(item.name).hasMatch())
        definition.refuse(wrongParameter, u"name may hold lower-case letters, digits and underscores only."_s);
    item.language = definition.text(u"language"_s);
    item.category = definition.text(u"category"_s).toUpper();
    if (!QStringList{u"AUTHENTICATION"_s, u"MARKETING"_s, u"UTILITY"_s}.contains(item.category))
        definition.refuse(wrongParameter, u"category must be one of AUTHENTICATION, MARKETING, UTILITY."_s);
    checkDefinition(definition, [this](const QString &handle) { return m_files.isHandle(handle); });
    readComponents(item, definition.object().value("components"_L1).toArray());
    item.category = reviewedCategory(item);
    item.status = u"PENDING"_s;
    nameIds(item, m_desk.world.invention());
    if (m_desk.world.templates().size() >= mostTemplates)
        definition.refuse(tooManyTemplates, u"The account has reached its limit of templates."_s);
    if (isTaken(item))
        definition.refuse(contentRejected, u"There is already a template with this name and language or this content."_s);
    if (definition.problem()) {
        call.answer(errorAnswer(*definition.problem()));
        return;
    }
    m_desk.world.putTemplate(item);
    call.answer(jsonAnswer(200, QJsonObject{{"id"_L1, item.metaId}, {"status"_L1, item.status}, {"category"_L1, item.category}}));
    review(item.metaId);
}

void Templates::edit(const Call &call, const PracticeTemplate &known)
{
    PracticeTemplate item = known;
    const Reader definition(QJsonDocument::fromJson(call.request.body).object());
    if (!QStringList{u"APPROVED"_s, u"REJECTED"_s, u"PAUSED"_s}.contains(item.status))
        definition.refuse(wrongParameter, u"Only approved, rejected and paused templates can be edited."_s);
    const QString category = definition.optionalText(u"category"_s).toUpper();
    if (item.isApproved() && !category.isEmpty() && category != item.category)
        definition.refuse(wrongParameter, u"The category of an approved template cannot be changed."_s);
    const Instant now = SystemClock().now();
    if (item.isApproved() && m_edited.contains(item.metaId) && now - m_edited.value(item.metaId) < editGap)
        definition.refuse(wrongParameter, u"An approved template can be edited once in 24 hours."_s);
    if (definition.has(u"components"_s)) {
        checkDefinition(definition, [this](const QString &handle) { return m_files.isHandle(handle); });
        readComponents(item, definition.object().value("components"_L1).toArray());
        item.status = u"PENDING"_s;
    }
    if (definition.problem()) {
        call.answer(errorAnswer(*definition.problem()));
        return;
    }
    if (!category.isEmpty())
        item.category = category;
    m_edited.insert(item.metaId, now);
    m_desk.world.putTemplate(item);
    call.answer(success());
    review(item.metaId);
}

void Templates::remove(const Call &call)
{
    const QString name = call.request.queryValue(u"name"_s).value_or(QString());
    const QString id = call.request.queryValue(u"hsm_id"_s).value_or(QString());
    QList<PracticeTemplate> gone = m_desk.world.templates();
    gone.removeIf([&](const PracticeTemplate &item) { return item.name != name || (!id.isEmpty() && item.metaId != id); });
    const bool isDisabled = !gone.isEmpty() && gone.first().status == "DISABLED"_L1;
    if (name.isEmpty() || gone.isEmpty() || isDisabled) {
        call.answer(
            errorAnswer(wrongParameter, isDisabled ? u"A disabled template cannot be deleted."_s : u"The template was not found."_s));
        return;
    }
    m_desk.world.removeTemplates(name, id);
    call.answer(success());
    for (const PracticeTemplate &item : gone)
        tellStatus(item, u"PENDING_DELETION"_s);
}

void Templates::unpause(const Call &call, const PracticeTemplate &known)
{
    PracticeTemplate item = known;
    if (item.status != "PAUSED"_L1) {
        call.answer(errorAnswer(wrongParameter, u"The template is not paused."_s));
        return;
    }
    item.status = u"APPROVED"_s;
    m_desk.world.putTemplate(item);
    call.answer(success());
    tellStatus(item, u"REINSTATED"_s);
}

void Templates::review(const QString &metaId) const
{
    const std::chrono::milliseconds delay(static_cast<qint64>(reviewSeconds * m_desk.pace * 1000));
    m_desk.loop.after(delay, [this, metaId] {
        const PracticeTemplate *found = m_desk.world.findTemplateId(metaId);
        if (!found || found->status != "PENDING"_L1)
            return;
        PracticeTemplate item = *found;
        const bool isRefused = item.name.contains("rejeita"_L1) || item.name.contains("reject"_L1);
        item.status = isRefused ? u"REJECTED"_s : u"APPROVED"_s;
        item.rejectedReason = isRefused ? u"INVALID_FORMAT"_s : QString();
        m_desk.world.putTemplate(item);
        tellStatus(item, item.status);
    });
}

void Templates::tellStatus(const PracticeTemplate &item, const QString &event) const
{
    // The id is a JSON number in this webhook, larger than a double holds (Meta, "message_template_status_update").
    m_hooks.tellAccount(m_desk.poster, u"message_template_status_update"_s,
                        {{"event"_L1, event},
                         {"message_template_id"_L1, item.metaId.toLongLong()},
                         {"message_template_name"_L1, item.name},
                         {"message_template_language"_L1, item.language},
                         {"message_template_category"_L1, item.category},
                         {"reason"_L1, item.rejectedReason.isEmpty() ? u"NONE"_s : item.rejectedReason}});
}

} // namespace recado::simulator::meta
