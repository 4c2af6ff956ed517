#pragma once

#include "format/accountform.h"

namespace recado {

// The rows of accountForm()'s table: private to ui/format.
QList<AccountField> watiFields();
QList<AccountField> metaFields();
QList<AccountField> gatewayFields();
QList<AccountField> serproFields();

} // namespace recado
