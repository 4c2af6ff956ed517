#pragma once

#include "simulator/answers.h"
#include "simulator/content/reader.h"

namespace recado::simulator::meta {

// Codes beside those of content/reader.h (Meta, "Error codes").
constexpr int unknownError = 131000;
constexpr int tokenInvalid = 190;
constexpr int noObject = 33;
constexpr int wrongParameter = 100;
constexpr int sameNumber = 131021;
constexpr int undeliverable = 131026;
constexpr int groupNotFound = 131041;
constexpr int windowClosed = 131047;
constexpr int typeNotSupported = 131051;
constexpr int pairRate = 131056;
constexpr int idFormNotSupported = 131062;
constexpr int countryNotAllowed = 130497;

// {"error": {message, type, code, error_data, fbtrace_id}} with the HTTP status of the code.
HttpAnswer errorAnswer(int code, const QString &details);
inline HttpAnswer errorAnswer(const content::Problem &problem)
{
    return errorAnswer(problem.code, problem.details);
}

} // namespace recado::simulator::meta
