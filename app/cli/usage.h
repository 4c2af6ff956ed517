#pragma once

#include "cli/command.h"

namespace recado::cli {

// "recadoctl account add NAME --provider KIND [--set KEY=VALUE]…"
QString synopsis(const Command &command);

// All commands, or only those that begin with `family`.
QString usageText(const QList<Command> &commands, const QString &family = {});

// One line in two columns; under each other when the left one is too long.
QString usageLine(const QString &left, const QString &right);

// One command with its options.
QString usageText(const Command &command);

} // namespace recado::cli
