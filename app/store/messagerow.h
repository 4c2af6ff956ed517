#pragma once

#include "domain/message.h"
#include "store/connection.h"

namespace recado {

// How a row of `message` becomes a Message; shared by the stores that read it. Private to app/store.
inline const QString messageColumns = QStringLiteral(
    "SELECT row, id, account_id, channel_id, recipient, typed, person_name, content, template_name, template_language, rendered_text, state, "
    "verdict, verdict_rule, verdict_at, deleted, provider_id, error_kind, error_detail, error_place, error_code, error_message, created_at, "
    "updated_at, attempts, not_before, give_up_at, scheduled_at, broadcast_id, broadcast_line FROM message ");

// Where a statement that asks for more after these finds it.
constexpr int messageColumnCount = 30;

Message messageFrom(const QSqlQuery &row);

} // namespace recado
