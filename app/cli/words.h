#pragma once

#include <QCoreApplication>

namespace recado::cli {

// Terminal::tr(): every sentence that recadoctl says to people, in one translation context. The bare name is what lupdate writes down.
struct Terminal {
    Q_DECLARE_TR_FUNCTIONS(Terminal)
};

} // namespace recado::cli
