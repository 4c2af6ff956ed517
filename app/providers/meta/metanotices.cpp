#include "providers/meta/metanotices.h"

#include "providers/neutral/metaevents.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace recado::meta {

namespace {

using Kind = ProviderNotice::Kind;

constexpr std::size_t mostNames = 7;
using Names = std::array<const char *, mostNames>; // dotted paths into the value; unused ones are null

// Where a field keeps what a notice says. Of `word` and `before` the first that is there counts, of `reason` all do.
struct Layout {
    QLatin1String field;
    Kind kind;
    Names word;
    Names before;
    Names reason;
};
constexpr std::array layouts{
    Layout{QLatin1String("message_template_status_update"),
           Kind::TemplateStatus,
           {"event"},
           {},
           {"reason", "rejection_info.reason", "rejection_info.recommendation", "other_info.title", "other_info.description",
            "disable_info.disable_date"}},
    Layout{QLatin1String("message_template_quality_update"), Kind::TemplateQuality, {"new_quality_score"}, {"previous_quality_score"}, {}},
    // Announced: correct_category beside the category that still holds. Done: previous_category.
    Layout{QLatin1String("template_category_update"),
           Kind::TemplateCategory,
           {"new_category"},
           {"previous_category"},
           {"correct_category", "category_update_timestamp"}},
    Layout{QLatin1String("template_correct_category_detection"),
           Kind::TemplateCategory,
           {"new_category", "category", "message_template_category"},
           {"previous_category"},
           {"correct_category", "category_update_timestamp"}},
    Layout{QLatin1String("message_template_components_update"),
           Kind::TemplateComponents,
           {},
           {},
           {"message_template_title", "title", "message_template_element", "text", "message_template_footer", "footer"}},
    Layout{QLatin1String("phone_number_quality_update"),
           Kind::ChannelQuality,
           {"event"},
           {"old_limit"},
           {"current_limit", "max_daily_conversations_per_business"}},
    Layout{QLatin1String("phone_number_name_update"), Kind::Account, {"decision"}, {}, {"requested_verified_name", "rejection_reason"}},
    Layout{QLatin1String("business_capability_update"),
           Kind::Account,
           {"max_daily_conversations_per_business", "max_phone_numbers_per_waba"},
           {},
           {"max_phone_numbers_per_waba"}},
    Layout{QLatin1String("account_update"),
           Kind::Account,
           {"event"},
           {},
           {"violation_info.violation_type", "violation_type", "restriction_info", "ban_info.waba_ban_state", "waba_ban_state",
            "ban_info.waba_ban_date", "waba_ban_date"}},
    Layout{QLatin1String("account_alerts"),
           Kind::Account,
           {"alert_type", "alert_info.alert_type"},
           {},
           {"alert_severity", "severity", "alert_info.alert_severity", "alert_description", "description", "alert_info.alert_description"}},
    Layout{QLatin1String("account_review_update"), Kind::Account, {"decision"}, {}, {}},
    Layout{QLatin1String("account_settings_update"), Kind::Account, {"event"}, {}, {}},
    Layout{QLatin1String("security"), Kind::Account, {"event"}, {}, {}},
};

// Optional fields of Recado's no concern: kept as what they are.
constexpr std::array others{QLatin1String("smb_message_echoes"),
                            QLatin1String("smb_app_state_sync"),
                            QLatin1String("history"),
                            QLatin1String("calls"),
                            QLatin1String("flows"),
                            QLatin1String("payment_configuration_update"),
                            QLatin1String("automatic_events"),
                            QLatin1String("business_username_update"),
                            QLatin1String("business_username_updates"),
                            QLatin1String("messaging_handovers"),
                            QLatin1String("standby")};

bool isOfNoConcern(const QString &field)
{
    const bool isGroup = field.startsWith(QLatin1String("group_")) && field.endsWith(QLatin1String("_update"));
    return isGroup || std::find(others.begin(), others.end(), field) != others.end();
}

// Of a list, what its items are called: restriction_info[].restriction_type.
QString textAt(const QJsonObject &value, const QString &dotted)
{
    QJsonValue here = value;
    for (const QString &name : dotted.split(QLatin1Char('.')))
        here = here.toObject().value(name);
    QStringList words;
    for (const QJsonValue &item : here.toArray())
        words += item[QLatin1String("restriction_type")].toString();
    words.removeAll(QString());
    return here.isArray() ? words.join(QLatin1String(", ")) : neutral::textOf(here);
}

QString firstOf(const QJsonObject &value, const Names &names)
{
    for (const char *name : names) {
        const QString text = name ? textAt(value, QLatin1String(name)) : QString();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString allOf(const QJsonObject &value, const Names &names)
{
    QStringList words;
    for (const char *name : names) {
        QString text = name ? textAt(value, QLatin1String(name)).simplified() : QString();
        if (name && (qstrcmp(name, "correct_category") == 0 || qstrcmp(name, "category_update_timestamp") == 0) && !text.isEmpty())
            text.prepend(QLatin1String(name) + QLatin1Char(' ')); // says nothing without its name
        if (!text.isEmpty() && text != QLatin1String("NONE") && !words.contains(text))
            words += text;
    }
    return words.join(QLatin1String(": "));
}

const Layout *layoutOf(const QString &field, const QJsonObject &value)
{
    const bool isQuality = value.contains(QLatin1String("new_quality_score")) && value.contains(QLatin1String("previous_quality_score"));
    const QString name = isQuality ? QStringLiteral("message_template_quality_update") : field;
    for (const Layout &layout : layouts) {
        if (name == layout.field)
            return &layout;
    }
    return nullptr;
}

// Template fields come as message_template_id, a number beyond 2^53 in places, _name and _language, which may be written "en-US".
ProviderNotice commonNotice(Kind kind, const QString &field, const QJsonObject &value, std::optional<Instant> at)
{
    ProviderNotice notice;
    notice.kind = kind;
    notice.field = field;
    notice.occurredAt = at;
    notice.name = textAt(value, QStringLiteral("message_template_name"));
    notice.language = textAt(value, QStringLiteral("message_template_language")).replace(QLatin1Char('-'), QLatin1Char('_'));
    notice.providerId = textAt(value, QStringLiteral("message_template_id"));
    for (const char *number : {"display_phone_number", "phone_number"}) {
        if (notice.providerId.isEmpty())
            notice.providerId = neutral::personOf(textAt(value, QLatin1String(number)));
    }
    return notice;
}

void readPreferences(const QString &field, const QJsonObject &value, const QString &path, std::optional<Instant> at, Decoded *decoded)
{
    const QJsonArray items = value.value(field).toArray();
    if (items.isEmpty())
        decoded->notUnderstood += QStringLiteral("%1.value.%2").arg(path, field);
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QJsonObject item = items[i].toObject();
        ProviderNotice notice = commonNotice(Kind::Preference, field, {}, at);
        notice.word = textAt(item, QStringLiteral("value"));
        notice.recipient = neutral::personOf(firstOf(item, {"wa_id", "user_id", "parent_user_id"}));
        notice.reason = allOf(item, {"category", "detail"});
        if (const auto told = neutral::momentOf(item.value(QLatin1String("timestamp"))))
            notice.occurredAt = told;
        if (notice.word.isEmpty() || notice.recipient.isEmpty())
            decoded->notUnderstood += QStringLiteral("%1.value.%2[%3]").arg(path, field).arg(i);
        else
            decoded->notices += notice;
    }
}

} // namespace

void readNotices(const QString &field, const QJsonObject &value, const QString &path, std::optional<Instant> at, Decoded *decoded)
{
    if (field == QLatin1String("user_preferences")) {
        readPreferences(field, value, path, at, decoded);
        return;
    }
    if (const Layout *layout = layoutOf(field, value)) {
        ProviderNotice notice = commonNotice(layout->kind, layout->field, value, at);
        notice.word = firstOf(value, layout->word);
        notice.before = firstOf(value, layout->before);
        notice.reason = allOf(value, layout->reason);
        if (notice.word.isEmpty() && layout->word.front())
            decoded->notUnderstood += QStringLiteral("%1.value.%2").arg(path, QLatin1String(layout->word.front()));
        else
            decoded->notices += notice;
        return;
    }
    if (isOfNoConcern(field)) {
        ProviderNotice notice = commonNotice(Kind::Other, field, value, at);
        notice.word = firstOf(value, {"event", "type", "status"});
        decoded->notices += notice;
        return;
    }
    decoded->notUnderstood += QStringLiteral("%1.field: %2").arg(path, field.left(100));
}

} // namespace recado::meta
