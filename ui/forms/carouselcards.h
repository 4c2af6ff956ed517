#pragma once

#include <QJsonObject>
#include <QStringList>

// The cards of a carousel as JSON. Sources: Meta, "Interactive media carousel", "Interactive product carousel".
namespace recado::cards {

// The sorts.
inline const QLatin1String link("link");
inline const QLatin1String replies("replies");
inline const QLatin1String product("product");

// Empty when the card does not say yet.
QString sortOf(const QJsonValue &card);
QJsonObject blankCard(const QString &sort);
// The same picture and text with the end of another sort; `before` is what the card was when it last was of that sort.
QJsonObject inOtherSort(const QJsonObject &card, const QString &sort, const QJsonObject &before);
// A card after `last`, with what is alike in all cards: labels of buttons, the catalogue. Ids of its buttons are none of `taken`.
QJsonObject nextCard(const QJsonObject &last, const QString &sort, const QStringList &taken);

} // namespace recado::cards
