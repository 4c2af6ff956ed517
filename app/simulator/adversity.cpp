#include "simulator/adversity.h"

namespace recado::simulator {

Fault Adversity::faultOf(const QString &recipientDigits, const Invention &invention) const
{
    const Fault own = faultFor(recipientDigits);
    if (own != Fault::None || shares.isEmpty())
        return own;
    double rest = invention.fraction(QStringLiteral("misfortune"), recipientDigits);
    for (const FaultShare &item : shares) {
        if (rest < item.share)
            return item.fault;
        rest -= item.share;
    }
    return Fault::None;
}

std::optional<FaultShare> faultShareFrom(const QString &text)
{
    const QString code = text.section(QLatin1Char(':'), 0, 0);
    QString amount = text.section(QLatin1Char(':'), 1);
    const bool isPercent = amount.endsWith(QLatin1Char('%'));
    if (isPercent)
        amount.chop(1);
    bool isNumber = false;
    const double share = amount.toDouble(&isNumber) / (isPercent ? 100 : 1);
    const Fault fault = code.size() == 4 ? faultFor(code) : Fault::None;
    if (!isNumber || !(share > 0) || share > 1 || fault == Fault::None)
        return {};
    return FaultShare{fault, share};
}

} // namespace recado::simulator
