#pragma once

#include "providers/provider.h"

// The calls under /waba/{wabaId}/v2/templates (unverified). The list's elements were never seen: Meta's form is expected, and what is not
// in it is named as unreadable. A template without a status is not sendable.
namespace recado::serpro {

net::Request templatesRequest(const Account &account, const Credentials &secrets);
Result<TemplatePage> readTemplates(const net::Response &response);

net::Request createTemplateRequest(const Account &account, const Credentials &secrets, const TemplateDefinition &definition);
Result<net::Request> deleteTemplateRequest(const Account &account, const Credentials &secrets, const TemplateDefinition &definition);
Result<TemplateReceipt> readTemplateReceipt(const net::Response &response);

} // namespace recado::serpro
