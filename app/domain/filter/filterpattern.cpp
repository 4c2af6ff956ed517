#include "domain/filter/filter.h"

#include <re2/re2.h>

namespace recado {

namespace {

constexpr qint64 mostMemory = 1 << 20; // of the compiled expression; a{1000}{1000} wants more and is refused

class Re2Pattern final : public FilterPattern {
public:
    explicit Re2Pattern(const std::string &text, const re2::RE2::Options &options) : m_expression(text, options) {}

    bool isValid() const { return m_expression.ok(); }
    bool isFoundIn(const QString &text) const override
    {
        return re2::RE2::PartialMatch(text.toStdString(), m_expression);
    }

private:
    re2::RE2 m_expression;
};

} // namespace

std::shared_ptr<const FilterPattern> FilterPattern::compile(const QString &text)
{
    re2::RE2::Options options;
    options.set_case_sensitive(false);
    options.set_log_errors(false);
    options.set_max_mem(mostMemory);
    auto pattern = std::make_shared<const Re2Pattern>(text.toStdString(), options);
    return pattern->isValid() ? pattern : nullptr;
}

} // namespace recado
