#pragma once

#include "cli/command.h"


namespace recado::cli {

// What stands before (or, tolerated, after) the command.
struct GlobalOptions {
    QString dataDir;
    QString vaultKeyFile;
    bool json = false;
    bool help = false;
    bool version = false;
};

// One command line, understood. `command` is null when only --help or --version was asked for.
struct CommandLine {
    GlobalOptions globals;
    const Command *command = nullptr;
    Arguments arguments;
    QString problem; // one sentence for people when the usage is wrong; empty otherwise
    // Words given that begin several commands ("account"), for a help that shows only these.
    QString family;
};

// `words` without the program's name. Never fails: see CommandLine::problem. The globals read before a mistake are kept, so that the
// answer to a mistake has the form that was asked for.
CommandLine readCommandLine(const QStringList &words, const QList<Command> &commands);

} // namespace recado::cli
