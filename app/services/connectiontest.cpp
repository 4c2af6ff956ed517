#include "services/connectiontest.h"

#include <algorithm>

namespace recado {

namespace {

using Part = ConnectionStep::Part;
using State = ConnectionStep::State;

// By what the provider's codec read out of the answer, not by the HTTP status alone: Meta may say "token expired" with another one. A 403 is
// no refusal of the credentials as a whole: a token may lack one right.
bool refusesCredentials(const net::Outcome &outcome, const Result<int> &read)
{
    return outcome.transfer == net::Transfer::Answered && !read && read.error().kind == ErrorKind::Unauthorized && outcome.response.status != 403;
}

// What is wrong with the address, judged by one answer; none when somebody who speaks the provider's language is there.
std::optional<Error> addressProblem(const net::Outcome &outcome)
{
    if (outcome.transfer != net::Transfer::Answered)
        return outcome.error;
    const int status = outcome.response.status;
    if (status == 404 || status == 405)
        return error(ErrorKind::NotFound, QStringLiteral("HTTP %1").arg(status), QStringLiteral("tenant"));
    if (status >= 300 && status < 400)
        return error(ErrorKind::BadAnswer, QStringLiteral("HTTP %1 to another address").arg(status), QStringLiteral("base_url"));
    if (status >= 500)
        return error(ErrorKind::Network, QStringLiteral("HTTP %1").arg(status), QStringLiteral("base_url"));
    return {};
}

ConnectionStep stepOf(Part part, const net::Outcome &outcome, const Result<int> &count)
{
    if (outcome.transfer != net::Transfer::Answered)
        return {part, State::Failed, outcome.error, -1};
    if (!count)
        return {part, State::Failed, count.error(), -1};
    return {part, State::Passed, {}, *count};
}

} // namespace

QString toString(ConnectionStep::Part part)
{
    switch (part) {
    case ConnectionStep::Part::Address: return QStringLiteral("address");
    case ConnectionStep::Part::Token: return QStringLiteral("credentials");
    case ConnectionStep::Part::Templates: return QStringLiteral("templates");
    case ConnectionStep::Part::Numbers: return QStringLiteral("numbers");
    }
    return {};
}

QString toString(ConnectionStep::State state)
{
    switch (state) {
    case ConnectionStep::State::Passed: return QStringLiteral("passed");
    case ConnectionStep::State::Failed: return QStringLiteral("failed");
    case ConnectionStep::State::Skipped: return QStringLiteral("skipped");
    }
    return {};
}

bool ConnectionReport::passed() const
{
    return !steps.isEmpty() && std::all_of(steps.begin(), steps.end(), [](const ConnectionStep &step) { return step.state == State::Passed; });
}

CredentialHealth ConnectionReport::health() const
{
    for (const ConnectionStep &step : steps) {
        if (step.part == Part::Token && step.state == State::Passed)
            return CredentialHealth::Good;
        if (step.part == Part::Token && step.state == State::Failed)
            return step.error.kind == ErrorKind::Unauthorized ? CredentialHealth::Refused : CredentialHealth::Untested;
        if (step.part == Part::Address && step.state == State::Failed)
            return CredentialHealth::NoAnswer;
    }
    return CredentialHealth::Untested;
}

ConnectionReport readConnectionTest(const Account &account, const net::Outcome &templates, const net::Outcome &channels)
{
    const auto provider = providerFor(account.provider);
    Result<int> templateCount = error(ErrorKind::Network);
    Result<int> channelCount = error(ErrorKind::Network);
    if (templates.transfer == net::Transfer::Answered) {
        const auto page = provider->readTemplates(account, {}, templates.response);
        templateCount = page ? Result<int>(static_cast<int>(page->templates.size())) : Result<int>(page.error());
    }
    if (channels.transfer == net::Transfer::Answered) {
        const auto list = provider->readChannels(account, channels.response);
        channelCount = list ? Result<int>(static_cast<int>(list->size())) : Result<int>(list.error());
    }

    ConnectionReport report;
    const bool anyGood = templateCount.ok() || channelCount.ok();
    const auto addressError = anyGood ? std::optional<Error>() : addressProblem(templates);
    const bool stranger = !anyGood && !addressError && templates.response.status == 200;
    if (addressError || stranger) {
        report.steps = {{Part::Address, State::Failed, addressError ? *addressError : templateCount.error(), -1},
                        {Part::Token, State::Skipped, {}, -1},
                        {Part::Templates, State::Skipped, {}, -1},
                        {Part::Numbers, State::Skipped, {}, -1}};
        return report;
    }
    report.steps.append({Part::Address, State::Passed, {}, -1});
    if (!anyGood && refusesCredentials(templates, templateCount) && (refusesCredentials(channels, channelCount) || channels.transfer != net::Transfer::Answered)) {
        report.steps.append({Part::Token, State::Failed, error(ErrorKind::Unauthorized, QStringLiteral("HTTP 401"), QStringLiteral("token")), -1});
        report.steps.append({Part::Templates, State::Skipped, {}, -1});
        report.steps.append({Part::Numbers, State::Skipped, {}, -1});
        return report;
    }
    report.steps.append({Part::Token, anyGood ? State::Passed : State::Failed, anyGood ? Error{} : templateCount.error(), -1});
    report.steps.append(stepOf(Part::Templates, templates, templateCount));
    report.steps.append(stepOf(Part::Numbers, channels, channelCount));
    return report;
}

ConnectionReport failedLogin(const Error &problem)
{
    const bool answered = problem.kind == ErrorKind::Unauthorized || problem.kind == ErrorKind::Rejected;
    const bool reached = answered || problem.kind == ErrorKind::Locked || problem.kind == ErrorKind::Unavailable;
    ConnectionReport report;
    if (answered)
        report.steps.append({Part::Address, State::Passed, {}, -1});
    report.steps.append({reached ? Part::Token : Part::Address, State::Failed, problem, -1});
    if (!reached)
        report.steps.append({Part::Token, State::Skipped, {}, -1});
    report.steps.append({Part::Templates, State::Skipped, {}, -1});
    report.steps.append({Part::Numbers, State::Skipped, {}, -1});
    return report;
}

QFuture<ConnectionReport> testConnection(net::HttpClient &http, const Account &account, const Credentials &secrets, QObject *context)
{
    const auto provider = providerFor(account.provider);
    const net::Request channels = provider->channelsRequest(account, secrets);
    return http.send(provider->templatesRequest(account, secrets, {}))
        .then(context, [&http, account, channels, context](const net::Outcome &first) {
            return http.send(channels).then(context, [account, first](const net::Outcome &second) { return readConnectionTest(account, first, second); });
        })
        .unwrap();
}

} // namespace recado
