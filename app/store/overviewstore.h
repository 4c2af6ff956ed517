#pragma once

#include "base/result.h"
#include "domain/filter/filter.h"
#include "domain/overview.h"

#include <functional>
#include <stop_token>

namespace recado {

class Connection;

// Figures about the messages that a filter asks for. Only reads; belongs into Database::look(). Errors: Storage; Cancelled when stopped.
class OverviewStore {
public:
    using Progress = std::function<void(int percent)>; // on the thread that reads

    explicit OverviewStore(Connection &connection) : m_connection(connection) {}

    Result<QList<FailureGroup>> failures(const Filter &filter, const FilterContext &context, std::stop_token stop = {}); // most first
    Result<VerdictCounts> counts(const Filter &filter, const FilterContext &context, std::stop_token stop = {});
    // Everything: each message that fits and each of its facts is read once.
    Result<Overview> overview(const Filter &filter, const FilterContext &context, std::stop_token stop = {}, const Progress &progress = {});

private:
    Connection &m_connection;
};

} // namespace recado
