#pragma once

#include <QCoreApplication>

namespace recado::cli {

// Words::tr(): every sentence that recadoctl says to people, in one translation context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(recado::cli::Words)
};

} // namespace recado::cli
