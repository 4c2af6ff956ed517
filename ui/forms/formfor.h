#pragma once

#include "forms/contentform.h"

namespace recado {

// The forms that exist, by kind ("text", "interactive.list"). A form shows the document it is given and writes into it.

// Null for a kind without form: it can still be sent as JSON. `parent` owns it.
ContentForm *formFor(const QString &kind, ContentDocument &document, const FormTools &tools, QWidget *parent);

// Where writing a content of this kind begins: valid but for what a person has to say.
QJsonObject blankContent(const QString &kind);

// Kinds with a form, in the order they are offered. Templates have a form of their own: see pages/compose.
const QStringList &kindsWithForm();

// The two halves: null when the kind belongs to the other.
ContentForm *plainForm(const QString &kind, ContentDocument &document, const FormTools &tools, QWidget *parent);
ContentForm *interactiveForm(const QString &kind, ContentDocument &document, const FormTools &tools, QWidget *parent);
QJsonObject blankPlain(const QString &kind);
QJsonObject blankInteractive(const QString &kind);

} // namespace recado
