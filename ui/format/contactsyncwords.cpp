#include "format/contactsyncwords.h"

#include <QCoreApplication>

namespace recado {

namespace {

struct ContactSyncWords {
    Q_DECLARE_TR_FUNCTIONS(ContactSyncWords)
};

} // namespace

QString syncSkippedSentence(SyncSkipped::Reason reason, int people)
{
    using Reason = SyncSkipped::Reason;
    switch (reason) {
    case Reason::NoAddress: return ContactSyncWords::tr("%n card(s) have no number: the provider adds nobody without one.", nullptr, people);
    case Reason::Unreadable: return ContactSyncWords::tr("%n contact(s) of the provider were not understood.", nullptr, people);
    case Reason::Erased: return ContactSyncWords::tr("%n person(s) asked to be forgotten and are not brought back.", nullptr, people);
    case Reason::SeveralHere: return ContactSyncWords::tr("%n contact(s) of the provider are two cards here: merge those first.", nullptr, people);
    case Reason::SeveralThere: return ContactSyncWords::tr("%n card(s) are two contacts at the provider: the first is kept the same.", nullptr, people);
    case Reason::RemovedThere: return ContactSyncWords::tr("%n contact(s) were removed at the provider and are not added again.", nullptr, people);
    case Reason::RemovedHere: return ContactSyncWords::tr("%n card(s) were removed here and are not brought back.", nullptr, people);
    case Reason::InvalidAttribute: break;
    }
    return ContactSyncWords::tr("%n attribute(s) cannot be held by the other side; the rest is kept the same.", nullptr, people);
}

QString syncStepWord(int step)
{
    switch (step) {
    case 0: return ContactSyncWords::tr("Reading both address books");
    case 1: return ContactSyncWords::tr("Changing cards here");
    case 2: return ContactSyncWords::tr("Bringing the provider up to date");
    default: break;
    }
    return ContactSyncWords::tr("Adding at the provider");
}

} // namespace recado
