#pragma once

#include <QByteArray>
#include <QString>

namespace recado {

// JSON with one field a line, everything else as it came: the order of the fields and the spelling of numbers are evidence, and a
// parser's print would change both. Bytes that are not JSON come back as text unchanged.
QString prettyJson(const QByteArray &bytes);

} // namespace recado
