#pragma once

#include "base/result.h"
#include "domain/broadcast.h"
#include "domain/content.h"
#include "domain/template.h"

namespace recado {

// What a broadcast says, once for all.
struct BroadcastContent {
    Content content;
    std::optional<TemplateDefinition> definition; // of a template
};

// The variables to be mapped: the template's in order, or the holes of any other content in order of appearance.
QStringList variablesOf(const BroadcastContent &content);

// The content for one person. A template by fillTemplate(); any other by its {{holes}}, in every string of the document.
Content contentFor(const BroadcastContent &content, const QMap<QString, QString> &values);

// A mark of the definition that changes when anything of it changes that a message depends on: status, category, texts, variables, buttons. Not
// with its examples, whose links are new at every sync, nor with its quality.
QString definitionMark(const TemplateDefinition &definition);

// Which columns mean what, from their names (telefone, celular, whatsapp, fone, número, phone, mobile…; nome, cliente, name…; a variable's own
// name or its place, "1", "{{1}}", "var1") and, for the phone, from what stands in them. Nothing is guessed twice; what is not clear stays open.
ColumnMapping guessMapping(const QStringList &columns, const QList<QStringList> &sample, const QStringList &variables);

// The key under which a mapping is remembered: the folded header names in order.
QString tableShape(const QStringList &columns);

// A telephone out of a cell: parsePhone() with what spreadsheets do to numbers undone where no digit was lost. "5,511999998888E+12",
// "5511999998888.0" and "+55 (11) …" are read; 5,51199E+12 is refused (Invalid, place "rounded"); several numbers in a cell: the first, if it
// is the only valid one, else Invalid, place "several". Leading apostrophes, ="…", invisible marks, "tel:", wa.me links and words like "Cel." do
// not matter. `exact`, where there is one, counts instead of the cell: sheets::Cell. About 1 µs for plain Brazilian numbers. Thread-safe.
Result<QString> recipientFrom(const QString &cell, const QString &exact, const QString &region);

// Fills recipient, person, personName, state, problem and place of a row from its cells. Everything a row can say about itself; duplicates, opt-outs
// and the journal are BroadcastCheck's. A Brazilian mobile without its ninth digit is Blocked as number_ninth unless it was completed by an edit;
// withNinthDigit(recipient) completes it. A row that is Taken is not touched, one that was taken out by hand stays out. What an earlier check put
// into state and problem is gone; an edit of the phone's column counts without exactPhone. Thread-safe.
void readRow(BroadcastRow &row, const ColumnMapping &mapping, const QString &exactPhone, const QString &region);

// What would be refused of this row's message: variables (checkValues()), limits of the filled content (checkContent()). Sets state, problem
// and place of a ready row; others are left alone. For more than one row: RowChecker (domain/rowchecker.h), a hundred times as fast.
void checkRow(BroadcastRow &row, const ColumnMapping &mapping, const BroadcastContent &content);

} // namespace recado
