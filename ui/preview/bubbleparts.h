#pragma once

#include "preview/bubble.h"

#include <QCoreApplication>
#include <QJsonObject>

// What the parts of bubbleOf() share; nobody else needs them.
namespace recado::bubbles {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(recado::BubbleWords)
};

// A text or a number as text; empty for anything else.
QString textIn(const QJsonObject &object, const char *name);
QJsonObject objectIn(const QJsonObject &object, const char *name);

// "image", {"id": …} → the file. A kind not known is Other.
BubbleMedia mediaOf(const QString &type, const QJsonObject &file);
// https://…, id:…, with "|FILE NAME" where there is one: see domain/templatevalue.h.
BubbleMedia mediaOf(BubbleMedia::Kind kind, const QString &value);
BubblePlace placeOf(const QJsonObject &location);
// The file name of an address; empty when it ends in none.
QString fileNameOf(const QString &link);

Bubble interactiveBubble(const QJsonObject &interactive);
// action.parameters of an order or its status
void addOrder(Bubble *bubble, const QJsonObject &parameters);
void addOrderStatus(Bubble *bubble, const QJsonObject &parameters);
// A template by its values alone.
Bubble templateBubble(const TemplateContent &content);
BubbleNotice unknownNotice(const QString &kind);

} // namespace recado::bubbles
