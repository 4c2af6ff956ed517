#pragma once

#include "base/result.h"

// "ok" or the error's word: something QCOMPARE can print.
template<typename T>
QString kindOf(const recado::Result<T> &result)
{
    return result ? QStringLiteral("ok") : toString(result.error().kind);
}
