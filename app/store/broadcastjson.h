#pragma once

#include "domain/broadcast.h"

// How a broadcast's parts stand in their columns; what is missing has its default, what is not known is passed over.
namespace recado {

QString planToText(const BroadcastPlan &plan);
BroadcastPlan planFromText(const QString &text);
QString mappingToText(const ColumnMapping &mapping);
ColumnMapping mappingFromText(const QString &text);
QString sourceToText(const RecipientSource &source);
RecipientSource sourceFromText(const QString &text);
QString cellsToText(const QStringList &cells);
QStringList cellsFromText(const QString &text);
QString editsToText(const QMap<int, QString> &edits); // empty when there are none
QMap<int, QString> editsFromText(const QString &text);

} // namespace recado
