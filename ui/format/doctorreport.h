#pragma once

#include "domain/doctorcheck.h"

#include <QList>
#include <QPair>
#include <QString>

namespace recado {

// What the doctor found, as the window shows it: in groups, with a button that leads to the place that mends it, and without commands of the terminal.
// QtCore only.

enum class DoctorGroup { Installation, Network, Accounts, Listener };
DoctorGroup doctorGroup(const QString &id);
QString doctorGroupTitle(DoctorGroup group); // "This installation"

// Where the window can lead for a remedy.
enum class DoctorMend {
    None,           // nothing that a button could do
    OpenVault,
    MakeVault,
    OpenAccount,    // the check's subject
    OpenAccounts,
    OpenListener,
    OpenNetwork,    // proxy, exceptions, certificates
    FetchTemplates, // of the account that is the check's subject
    OpenFolder,     // where the data lies
    BackUp,
    LogIn,          // at the network in between, in a web browser
};
DoctorMend doctorMend(const DoctorCheck &check);
QString doctorMendWord(DoctorMend mend); // the button's text; empty for None

// As doctorRemedy(), for somebody at a window: buttons in place of commands.
QString doctorRemedyHere(const DoctorCheck &check);

// The evidence as facts, by the names that scripts see ("certificate.days_left"): for whoever helps. Sizes, durations and moments by locale.
QList<QPair<QString, QString>> doctorFacts(const DoctorCheck &check);

// "2 broken, 1 needs attention, 18 sound."
QString doctorCounts(const QList<DoctorCheck> &checks);
// Everything as plain text, to be sent to somebody.
QString doctorReport(const QList<DoctorCheck> &checks);

} // namespace recado
