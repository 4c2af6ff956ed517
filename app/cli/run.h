#pragma once

#include <QStringList>

namespace recado::cli {

// recadoctl without its process: `words` as typed after the program's name; the answer is the exit status.
int run(const QStringList &words);

} // namespace recado::cli
