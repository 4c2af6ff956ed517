#include "domain/contactsync.h"

namespace recado {

QString toString(SyncSkipped::Reason reason)
{
    switch (reason) {
    case SyncSkipped::Reason::NoAddress: return QStringLiteral("no_address");
    case SyncSkipped::Reason::Unreadable: return QStringLiteral("unreadable");
    case SyncSkipped::Reason::Erased: return QStringLiteral("erased");
    case SyncSkipped::Reason::SeveralHere: return QStringLiteral("several_here");
    case SyncSkipped::Reason::SeveralThere: return QStringLiteral("several_there");
    case SyncSkipped::Reason::RemovedThere: return QStringLiteral("removed_there");
    case SyncSkipped::Reason::RemovedHere: return QStringLiteral("removed_here");
    case SyncSkipped::Reason::InvalidAttribute: return QStringLiteral("invalid_attribute");
    }
    return {};
}

SyncComparison compareAttributes(const SyncValues &here, const SyncValues &there, const SyncValues &base)
{
    SyncComparison result;
    QMap<QString, bool> keys;
    for (const SyncValues &side : {here, there, base}) {
        for (auto value = side.cbegin(); value != side.cend(); ++value)
            keys.insert(value.key(), true);
    }
    for (auto key = keys.cbegin(); key != keys.cend(); ++key) {
        const SyncValue ours = here.value(key.key());
        const SyncValue theirs = there.value(key.key());
        const SyncValue before = base.value(key.key());
        SyncField field{key.key(), ours.name, ours.value, theirs.value, before.value};
        if (ours.value == theirs.value) {
            if (!ours.value.isEmpty())
                result.agreed.insert(key.key(), theirs);
        } else if (ours.value == before.value || ours.value.isEmpty()) {
            // Unchanged here, or taken away here while it stayed as it was there.
            field.name = theirs.name;
            if (!theirs.value.isEmpty() && theirs.value != before.value)
                result.toHere.append(field);
            else if (!before.value.isEmpty())
                result.agreed.insert(key.key(), before);
        } else if (theirs.value == before.value || theirs.value.isEmpty()) {
            field.name = theirs.name.isEmpty() ? ours.name : theirs.name; // as it is spelt there, where it stands there
            result.toThere.append(field);
        } else {
            field.name = theirs.name;
            result.conflicts.append(field);
        }
    }
    return result;
}

} // namespace recado
