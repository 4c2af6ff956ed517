#pragma once

#include "simulator/httpserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace recado::simulator {

// Answers as every dialect gives them.
HttpAnswer jsonAnswer(int status, const QJsonObject &body);
HttpAnswer jsonAnswer(int status, const QJsonArray &body);
HttpAnswer textAnswer(int status, const QByteArray &text = {});
// What a hotel's network answers in the provider's place.
HttpAnswer portalPage();
HttpAnswer wrongMethod(const QByteArray &allowed);

// The digits in a number as somebody wrote it.
QString digitsOf(const QString &text);
// Eight to fifteen digits and nothing else (E.164).
bool isNumber(const QString &text);
// http or https, with a host.
bool isWebAddress(const QString &text);

} // namespace recado::simulator
