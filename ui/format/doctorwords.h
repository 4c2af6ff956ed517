#pragma once

#include "base/error.h"
#include "domain/doctorcheck.h"

namespace recado {

// Sentences for what the doctor found. QtCore only, so that recadoctl says the same as the window.

// "Sound", "Attention", "Broken", "Not looked at".
QString doctorStateWord(DoctorCheck::State state);
// What was looked at: "The database file". An id that is not known is shown as it is.
QString doctorTitle(const QString &id);
// What was found, in one line: "412 GB free of 931 GB". Empty where the state says it all.
QString doctorEvidence(const DoctorCheck &check);
// What to do about it, one or two sentences; empty when there is nothing to do.
QString doctorRemedy(const DoctorCheck &check);

// Why settings of the network were not taken: Invalid with the places of NetworkService, else errorSentence().
QString networkProblem(const Error &error);

} // namespace recado
