#pragma once

#include "simulator/templates.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QString>

#include <optional>
#include <variant>

namespace recado::simulator::wati {

// Why a request is not taken. 400 for what breaks the schema, 200 for what the provider understands and declines
// (Wati reference, "Errors": HTTP success alone is not enough, `result` says).
struct Refusal {
    int status = 400;
    QString text;
};

// The body of sendTemplateMessage, found to be well formed.
struct TemplateOrder {
    QString templateName;
    QString broadcastName;
    QString channelNumber; // empty: the default number
    QString target; // v1 only; empty when the query names the recipient
    QMap<QString, QString> values;
};

std::variant<TemplateOrder, Refusal> readTemplateOrder(const QByteArray &body, int version);

// Why these values cannot be sent with this template; none when they can.
std::optional<Refusal> checkTemplateOrder(const TemplateOrder &order, const PracticeTemplate *pattern);

// A recipient as a path or query gives it: digits, or "Channel:digits" (Wati reference, "BSUID & Target Format").
struct Target {
    QString channel; // number or name; empty when not said
    QString digits;
};

std::optional<Target> readTarget(const QString &text);

} // namespace recado::simulator::wati
