#pragma once

#include <QByteArray>
#include <QString>

namespace recado {

// "+5511988887777" → "+5511•••7777": enough to tell two people apart in a log, not enough to call them.
QString maskPhone(const QString &phone);

// What stands for a secret wherever a request is shown or copied.
inline QString secretMask() { return QStringLiteral("••••••"); }

// Text of a log line with every run of 8 or more digits masked.
QString maskDigits(const QString &text);

} // namespace recado
