#pragma once

#include "providers/serpro/serprocontent.h"

namespace recado::serpro {

// Reply buttons, lists and the question for a location: textoBody and, where there are any, the items under the names of the settings.
// `interactive` is what stands under that name.
Result<Outgoing> buttonsOf(const Account &account, const QJsonObject &interactive);
Result<Outgoing> listOf(const Account &account, const QJsonObject &interactive);
Result<Outgoing> locationRequestOf(const QJsonObject &interactive);

} // namespace recado::serpro
