#pragma once

#include "providers/provider.h"

namespace recado::wati {

// "Add new template": the fields of an item of the list. What Wati's object has no documented field for is refused with its place.
Result<net::Request> createTemplateRequest(const Account &account, const Credentials &secrets, const TemplateDefinition &definition);
// Needs the setting waba_id. Without a language all languages of the name go.
Result<net::Request> deleteTemplateRequest(const Account &account, const Credentials &secrets, const TemplateDefinition &definition);
// Of creating and of deleting.
Result<TemplateReceipt> readTemplateReceipt(const net::Response &response);

} // namespace recado::wati
