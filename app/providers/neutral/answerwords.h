#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace recado::neutral {

// What a provider says in the body of a refusal, for people to read: the first sentence found under the usual names, or a short
// plain text; empty for HTML and for nothing.
QString wordsIn(const QByteArray &body);
QString wordsIn(const QJsonObject &object);

// A six-digit error code of the WhatsApp platform that is plainly given as one: in a field named code, errorCode or failedCode, or
// in a text as "(#131026)", "code 131026", "131026: …". Empty otherwise: any six digits may as well be a part of something else.
QString codeIn(const QJsonObject &object);
QString codeInText(const QString &text);

} // namespace recado::neutral
