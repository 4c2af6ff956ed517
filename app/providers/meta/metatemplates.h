#pragma once

#include "providers/provider.h"

namespace recado::meta {

// GET /WABA/message_templates ("Template management"); the cursor is paging.cursors.after, and there is a further page only while
// paging.next is given.
net::Request templatesRequest(const Account &account, const Credentials &secrets, const QString &cursor);
Result<TemplatePage> readTemplates(const net::Response &response);

Result<net::Request> createTemplateRequest(const Account &account, const Credentials &secrets, const TemplateDefinition &definition);
// Replaces the components as a whole; name and language cannot change, nor the category of an approved one.
Result<net::Request> editTemplateRequest(const Account &account, const Credentials &secrets, const TemplateDefinition &definition);
// One language. The call by name alone would delete all of them, so that an id is demanded.
Result<net::Request> deleteTemplateRequest(const Account &account, const Credentials &secrets, const TemplateDefinition &definition);
// {"id", "status", "category"} of a creation, {"success": true} of the others.
Result<TemplateReceipt> readTemplateReceipt(const net::Response &response);

} // namespace recado::meta
