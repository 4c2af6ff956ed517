#pragma once

#include <QWidget>

class QHBoxLayout;

namespace recado {

class ContentDocument;
class ContentForm;
class FoldedFields;
struct FormTools;

// Where a form asks which message it answers, folded until it answers one. For every kind that may quote.
FoldedFields *replyFold(ContentForm &form);

// Fields beside each other, the first line of each at the same height; `shares` of the width.
QHBoxLayout *besideEachOther(const QList<std::pair<QWidget *, int>> &fieldsAndShares);

// The forms behind plainForm(), one file each.
ContentForm *mediaForm(const QString &kind, ContentDocument &document, const FormTools &tools, QWidget *parent);
ContentForm *locationForm(ContentDocument &document, const FormTools &tools, QWidget *parent);
ContentForm *contactsForm(ContentDocument &document, const FormTools &tools, QWidget *parent);
ContentForm *reactionForm(ContentDocument &document, const FormTools &tools, QWidget *parent);

} // namespace recado
