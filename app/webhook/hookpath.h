#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <string_view>

namespace recado::webhook {

// The parts of /hook/<account>/<secret>?<query>, decoded except for the query.
struct HookPath {
    QString account;
    QByteArray secret;
    QByteArray query;
};

// None for every other request target.
std::optional<HookPath> parseHookPath(std::string_view target);

} // namespace recado::webhook
