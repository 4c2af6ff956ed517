#pragma once

#include <QString>

namespace recado {

// What the dialog for choosing a file shows for a kind of media: "Pictures (*.jpg *.jpeg *.png)".
QString fileFilter(const QString &kind);

} // namespace recado
