#include "base/redaction.h"

#include <QRegularExpression>

namespace recado {

QString maskPhone(const QString &phone)
{
    if (phone.size() < 8)
        return QStringLiteral("•••");
    return phone.left(phone.startsWith(QLatin1Char('+')) ? 5 : 4) + QStringLiteral("•••") + phone.right(4);
}

QString maskDigits(const QString &text)
{
    static const QRegularExpression longNumber(QStringLiteral(R"(\+?\d{8,})"));
    QString masked;
    qsizetype end = 0;
    auto matches = longNumber.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        masked += text.mid(end, match.capturedStart() - end) + maskPhone(match.captured());
        end = match.capturedEnd();
    }
    return masked + text.mid(end);
}

} // namespace recado
