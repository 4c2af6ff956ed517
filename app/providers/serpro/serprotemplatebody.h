#pragma once

#include "providers/serpro/serprocontent.h"

namespace recado::serpro {

// nomeTemplate, wabaId, header and body; destinatarios are the caller's. Serpro, "Como enviar mensagem de notificação" (official): only
// what changes is sent, and all people of a package get the same values. The fields' names are those of five clients (unverified). Values
// have positions only and there is no language: which of a name's languages leaves is Serpro's choice.
Result<Outgoing> templateOf(const Account &account, const Content &content, const std::optional<TemplateDefinition> &definition);

} // namespace recado::serpro
