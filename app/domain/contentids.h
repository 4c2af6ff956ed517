#pragma once

#include <QJsonObject>
#include <QStringList>

namespace recado {

// The ids that a tap on a button or a row comes back with, made from what stands on it.

// "Opção rápida" → "opcao_rapida"; "opcao_rapida_2" when that is taken; "option" when no letter or digit of a–z is left. At most `most`
// characters; an empty title has no id.
QString idFromTitle(const QString &title, const QStringList &taken, qsizetype most);

// The id is one that idFromTitle() could have made of this title, or there is none yet.
bool isIdOfTitle(const QString &id, const QString &title, qsizetype most);

// The texts at all places of a pattern ("interactive.action.sections[].rows[].id"), but for the one at `except`.
QStringList textsAt(const QJsonObject &root, const QString &pattern, const QString &except = {});

} // namespace recado
