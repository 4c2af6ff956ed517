#pragma once

#include "services/core.h"
#include "store/contactstore.h"

#include <QFuture>

#include <functional>

namespace recado {

// Which people: these, or else all that a question finds (its `limit` and `offset` do not count).
struct ContactChoice {
    QList<ContactId> ids;
    ContactQuery query;
};

// Contacts as a table: the number (or business-scoped id) to write to, the name, tags, then a column an attribute, the most used first.
struct ContactSheetWords {
    QString number;
    QString name;
    QString tags;
};

// Cells parted by tabs with a header, as a spreadsheet gives them to the clipboard: for the recipients of a broadcast. Tabs and line ends inside a value
// become spaces. Who has neither number nor business-scoped id is left out; `leftOut` says how many.
struct ContactTable {
    QString text;
    int people = 0;
    int leftOut = 0;
};
QFuture<Result<ContactTable>> contactsAsTable(const Core &core, const ContactChoice &choice, const ContactSheetWords &words);

// The same people in a file, those without a number as well; how many. xlsx where the path ends so, else csv. Errors: of sheets::create().
QFuture<Result<int>> writeContacts(const Core &core, const ContactChoice &choice, const QString &path, const ContactSheetWords &words);

} // namespace recado
