#pragma once

#include "cli/command.h"
#include "services/accountservice.h"

namespace recado::cli {

// What --set and --secret say, before anything is opened or read.
struct AccountPairs {
    QMap<QString, QString> settings;
    QMap<QString, QString> secretFiles;
};
int readPairs(Session &session, const Arguments &arguments, AccountPairs &pairs);

// Puts them into an account whose provider is known, reading the files. A key that the provider does not have is wrong usage: a word
// misspelt would be kept and never used.
int fillAccount(Session &session, const AccountPairs &pairs, NewAccount &account);

// The settings and secrets of every provider, for the help.
QString accountKeysText();

} // namespace recado::cli
