#pragma once

#include "domain/account.h"

#include <QList>
#include <QString>

namespace recado {

struct AccountChoice {
    QString value;
    QString words;
};

// One setting or secret of an account.
struct AccountField {
    enum class Kind { Address, Id, Text, Choice, Secret, File };
    enum class Need { Required, Optional, Advanced }; // advanced: folded away, its default serves nearly everybody

    QString key = {}; // in Account::settings, or the secret's name
    Kind kind = Kind::Text;
    Need need = Need::Optional;
    QString label = {};       // with its mnemonic
    QString help = {};        // what it is and where it is found; may be empty
    QString placeholder = {}; // an example, or what is used where it stays empty
    QString wrong = {};       // what to write instead of what was refused
    QList<AccountChoice> choices = {}; // the first one stands for an empty value, too
    QString way = {};         // belongs to this way of signing in only
    bool beside = false;      // in the window: beside the field before
    bool inAddress = false;   // may be inside a whole address that was pasted
    bool canBeMade = false;   // a secret of the person's own invention
    bool readable = false;    // a secret that may be read while it is typed
    bool exact = false;       // spaces at its ends belong to it

    bool isSecret() const { return kind == Kind::Secret; }
    QString name() const; // the label without its mnemonic
};

// What an account of one provider is made of: the one table that the window's dialog and recadoctl's usage texts are made from. It names
// every key that the provider's settings know; empty for the practice account, which the program makes itself.
struct AccountForm {
    ProviderKind provider = ProviderKind::Wati;
    QString title = {};
    QString sentence = {}; // where everything asked here is found
    QString note = {};     // what one must know before; may be empty
    QList<AccountField> fields = {};
    QList<AccountChoice> ways = {}; // ways of signing in, where there are several

    const AccountField *field(const QString &key) const;
    QStringList keys(bool secrets) const; // of secrets or of settings, in order
    // The way that fits the secrets which are stored; the first one for a new account, empty where there is only one.
    QString wayOf(const QStringList &secretNames) const;
};

AccountForm accountForm(ProviderKind provider);

// The providers that can be added, the most usual first.
QList<ProviderKind> addableProviders();
// One line: what is needed for it.
QString providerLine(ProviderKind provider);

} // namespace recado
