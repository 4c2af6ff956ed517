// Fuzz target of the filter language: whatever somebody types is a filter or a problem with its place inside the text; what is a filter is said
// again in its usual form and means the same; and any filter can be asked about any message.
#include "domain/filter/filterfacts.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace {

using namespace recado;

void require(bool isHeld, const char *what, const QString &text)
{
    if (isHeld)
        return;
    std::fprintf(stderr, "not held: %s\n%s\n", what, qPrintable(text));
    std::abort();
}

const FilterFacts &somebody()
{
    static const FilterFacts facts = [] {
        FilterFacts made;
        made.message.id = {QStringLiteral("0b9d2c2e-6d5c-4f6f-9d4e-111111111111")};
        made.message.recipient = QStringLiteral("+5511988887777");
        made.message.personName = QStringLiteral("Ana Beatriz Conceição");
        made.message.templateName = QStringLiteral("confirma_consulta");
        made.message.renderedText = QStringLiteral("Olá Ana, sua consulta é amanhã.");
        made.message.verdict = EventKind::Failed;
        made.message.error.code = QStringLiteral("131049");
        made.message.createdAt = made.message.updatedAt = fromMillis(1'795'300'000'000);
        made.broadcastName = QStringLiteral("Natal 2026");
        made.wamids = {QStringLiteral("wamid.HBgN1")};
        return made;
    }();
    return facts;
}

void requireProblemInside(const ParsedFilter &parsed, const QString &text)
{
    const FilterProblem &problem = *parsed.problem;
    require(parsed.filter.isEmpty(), "a problem has no filter", text);
    require(problem.at >= 0 && problem.length >= 0 && problem.at + problem.length <= text.size(), "a problem's place lies inside the text", text);
    require(!Filter::fromText(text).ok() && !Filter::fromText(text).error().detail.isEmpty(), "a problem is told in words", text);
}

void requireSameMeaning(const Filter &filter, const QString &text)
{
    const FilterContext context{fromMillis(1'795'363'200'000), QTimeZone::utc(), QStringLiteral("BR")};
    const bool isFound = holds(filter, somebody(), context);
    const QString usual = filter.text();
    if (usual.size() > Filter::longestText)
        return; // brackets and spaces made it longer than anybody may type
    const ParsedFilter again = Filter::parse(usual);
    require(!again.problem, "the usual form is a filter", text);
    require(again.filter == filter && again.filter.text() == usual, "the usual form is its own usual form", text);
    require(holds(again.filter, somebody(), context) == isFound, "the usual form means the same", text);
    if (!filter.isEmpty())
        require(holds(Filter().andNot(filter), somebody(), context) != isFound, "its opposite is the opposite", text);
    require(Filter::all(filter.conditions()) == filter, "conditions come apart and together", text);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const ParsedFilter &parsed : {Filter::parse(text), Filter::typed(text)}) {
        if (parsed.problem)
            requireProblemInside(parsed, text);
        else
            requireSameMeaning(parsed.filter, text);
    }
    return 0;
}
