#include "domain/checkreport.h"

#include <algorithm>

namespace recado {

CheckLevel CheckReport::level() const
{
    CheckLevel worst = CheckLevel::Green;
    for (const CheckFinding &finding : findings)
        worst = std::max(worst, finding.level);
    return worst;
}

int CheckReport::safeFixes() const
{
    int count = 0;
    for (const CheckFinding &finding : findings) {
        if (finding.safeFix)
            count += finding.count;
    }
    return count;
}

} // namespace recado
