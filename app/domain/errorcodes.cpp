#include "domain/errorcodes.h"

#include <optional>

namespace recado {

namespace {

using enum CodeClass;

struct Span {
    int first;
    int last;
    CodeClass what;
};

constexpr Span one(int code, CodeClass what)
{
    return {code, code, what};
}

// 131208 is not among the safe ones although the document calls it so: it answers changes to groups, which no message of ours makes, and
// the design promises exactly four codes. A person repeats it.
constexpr Span special[]{
    one(4, RetrySafe), one(80007, RetrySafe), one(130429, RetrySafe), one(131056, RetrySafe),

    one(1, Ambiguous), one(2, Ambiguous), one(131000, Ambiguous), one(131016, Ambiguous),
    one(131057, Ambiguous), one(133004, Ambiguous),

    one(0, AccountStop), one(10, AccountStop), one(190, AccountStop), {200, 299, AccountStop},
    one(368, AccountStop), one(131031, AccountStop), one(131042, AccountStop),
    one(131045, AccountStop), one(133010, AccountStop),

    one(132001, TemplateStop), {132015, 132016, TemplateStop},

    one(131048, NumberSlow),
};

// The old on-premises API: short codes, in the class of the code of today that means the same; its server's own faults leave open
// whether the message went on.
constexpr int oldest = 400;
constexpr int youngest = 2040;
constexpr Span old[]{
    one(500, Ambiguous), one(1000, Ambiguous), one(1011, Ambiguous), one(1014, Ambiguous),
    one(430, AccountStop), one(1005, AccountStop), one(2001, TemplateStop),
    one(429, NumberSlow), one(471, NumberSlow), {1015, 1016, NumberSlow},
    one(400, Final), one(408, Final), one(410, Final), one(470, Final), one(472, Final),
    one(501, Final), {1001, 1002, Final}, one(1006, Final), {1008, 1010, Final},
    one(1013, Final), {1021, 1022, Final}, one(1026, Final), one(2000, Final),
    one(2003, Final), one(2040, Final),
};

// Every other code of the catalogue. The whole family 1320xx is never tried again unchanged (§9).
constexpr Span refused[]{
    one(3, Final), one(33, Final), one(100, Final), one(130403, Final), one(130472, Final), one(130497, Final), one(130501, Final),
    one(131005, Final), {131008, 131009, Final}, {131020, 131021, Final}, one(131026, Final), one(131030, Final), one(131037, Final),
    one(131041, Final), one(131043, Final), one(131047, Final), {131049, 131053, Final}, one(131055, Final), {131058, 131060, Final},
    {131062, 131064, Final}, {131201, 131202, Final}, one(131204, Final), {131207, 131215, Final}, {132000, 132099, Final},
    {133000, 133003, Final}, {133005, 133009, Final}, {133015, 133016, Final}, one(134011, Final), {134100, 134103, Final},
    one(135000, Final), {136024, 136025, Final}, {139100, 139103, Final}, one(139200, Final), {147001, 147004, Final},
    {200005, 200007, Final}, one(1752041, Final), one(2388001, Final), one(2388012, Final), one(2388019, Final),
    {2388039, 2388040, Final}, one(2388047, Final), {2388072, 2388073, Final}, one(2388091, Final), one(2388093, Final),
    one(2388103, Final), one(2388293, Final), one(2388299, Final), one(2388318, Final), one(2388330, Final), one(2494100, Final),
    one(2593079, Final), one(2593085, Final), {2593107, 2593109, Final},
};

template<std::size_t size>
std::optional<CodeClass> find(const Span (&spans)[size], int code)
{
    for (const Span &span : spans) {
        if (code >= span.first && code <= span.last)
            return span.what;
    }
    return std::nullopt;
}

} // namespace

CodeClass classOf(const QString &code)
{
    const QString prefix = QStringLiteral("onprem:");
    const bool isOld = code.startsWith(prefix);
    bool isNumber = false;
    const int number = (isOld ? code.mid(prefix.size()) : code).toInt(&isNumber);
    if (!isNumber)
        return CodeClass::Unknown;
    // No number means one thing there and another today, so the prefix may be missing.
    if (isOld || (number >= oldest && number <= youngest))
        return find(old, number).value_or(CodeClass::Unknown);
    if (const auto what = find(special, number))
        return *what;
    return find(refused, number).value_or(CodeClass::Unknown);
}

bool slowsNumber(const QString &code)
{
    return classOf(code) == CodeClass::NumberSlow || code.trimmed() == QLatin1String("130429");
}

QString toString(CodeClass what)
{
    switch (what) {
    case CodeClass::RetrySafe: return QStringLiteral("retry_safe");
    case CodeClass::Ambiguous: return QStringLiteral("ambiguous");
    case CodeClass::AccountStop: return QStringLiteral("account_stop");
    case CodeClass::TemplateStop: return QStringLiteral("template_stop");
    case CodeClass::NumberSlow: return QStringLiteral("number_slow");
    case CodeClass::Final: return QStringLiteral("final");
    case CodeClass::Unknown: return QStringLiteral("unknown");
    }
    return {};
}

} // namespace recado
