// Fuzz target of the content parser and its checker: what is accepted survives a round trip, and checking it ends.
#include "domain/limits/checkcontent.h"
#include "providers/neutral/contentjson.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace recado;
    const QByteArray json(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto content = neutral::contentFromJson(json);
    if (!content) {
        if (content.error().detail.isEmpty())
            std::abort();
        return 0;
    }
    const auto again = neutral::contentFromJson(neutral::toJson(*content));
    if (!again || !(*again == *content))
        std::abort();
    for (const ContentProblem &problem : checkContent(*content)) {
        if (problem.rule.isEmpty())
            std::abort();
    }
    return 0;
}
