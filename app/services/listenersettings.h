#pragma once

#include "base/result.h"
#include "webhook/options.h"

#include <QMap>
#include <QStringList>

namespace recado {

// How the listener is set up, by name, as it is stored (one row of the table "setting", no secrets: of TLS only the names of files) and as
// `recadoctl listener set` takes it. What is missing has its default.
//
//   address, port                          where; loopback and 8787
//   tls_certificate, tls_key               PEM files; without them plain HTTP
//   client_authority, client_name          mutual TLS: PEM file of the authority, and the name its certificates must bear
//   client_required                        yes: of everybody; no: only for hooks of providers that show one
//   allow, trusted_proxies                 networks, separated by commas or spaces
//   forward_field                          x-forwarded-for | forwarded: the one that the trusted proxies write
//   requests_per_second, strangers_per_second, connections, connections_per_address
using ListenerSettings = QMap<QString, QString>;

QStringList listenerSettingNames();

// `base` with what the settings say. Error Invalid: place is the setting (unknown, or its value is none).
Result<webhook::ListenerOptions> listenerOptionsFrom(webhook::ListenerOptions base, const ListenerSettings &settings);

QString settingsToText(const ListenerSettings &settings); // JSON
ListenerSettings listenerSettingsFrom(const QString &text);

} // namespace recado
