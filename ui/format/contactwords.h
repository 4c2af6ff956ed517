#pragma once

#include "base/error.h"
#include "domain/contactmerge.h"
#include "domain/contactrow.h"

#include <QString>

namespace recado {

// What contacts are called by people. QtCore only. Numbers are covered where the operator wants that (format/masking.h).

// How somebody is reached, in short: "+55 11 98888-7777", "@ana", a BSUID, a provider's id.
QString contactReach(const Contact &contact);
// The name, or how they are reached when there is none.
QString contactTitle(const Contact &contact);
// "AS" of Ana Souza, "A" of Ana; empty without letters.
QString initialsOf(const QString &name);

// "Number", "WhatsApp id", "Username", "Id at %1" (the account's name).
QString identityWord(const QString &kind, const QString &account = {});
// As people read it: numbers with their signs, usernames with '@'.
QString identityText(const ContactIdentity &one);
// A number that WhatsApp knows without its ninth digit, or with it: a sentence that it is the same person; else empty.
QString ninthSentence(const ContactIdentity &one, const Contact &contact);

QString contactSourceWord(ContactSource source); // "written here", "imported", "from the provider"
QString mergeReasonWord(MergeReason reason);     // "the same number"
QString mergeReasonSentence(const MergeSuggestion &suggestion);
QString auditWord(const QString &verb); // "merged"

// "Number", "Attribute “Cidade”": what a column of a table means.
QString contactColumnWord(ContactColumn::Kind kind, const QString &column);
// Why a row of an import was not taken: readContactRow()'s errors, and those of ContactImport.
QString refusalSentence(const Error &reason);

// Errors of contacts: an identity that somebody else has, an attribute's name, an undo that came too late; any other as errorSentence() says it.
QString contactErrorSentence(const Error &error);

} // namespace recado
