#pragma once

#include "domain/contentproblem.h"

#include <QString>

namespace recado {

// Words for what is being said and for what is wrong with it. QtCore only, so that recadoctl says the same as the window.
//
//   field->showProblem(problemSentence(problem));

// "list message" for "interactive.list"; the word itself for a kind this version does not know.
QString kindWord(const QString &kind);
// The same in a sentence: "a list message".
QString kindPhrase(const QString &kind);

// "Row title" for interactive.action.sections[0].rows[2].title; the last name of the path in quotes when there is no word for it.
QString fieldWord(const QString &path);

// What is wrong, the limit and what was found, what to do; with a full stop. Begins with the field it is about.
QString problemSentence(const ContentProblem &problem);

} // namespace recado
