#pragma once

#include "providers/provider.h"

#include <QJsonDocument>

namespace recado::serpro {

// The form of Serpro's refusals is not known: what it says is shown as it came, short and without anything that looks like a credential.
QString wordsOf(const QByteArray &body);

// Why a call other than a send was refused.
Error callError(const net::Response &response);

// HTTP status and body of a call that reads: the document, or why there is none.
Result<QJsonDocument> readDocument(const net::Response &response);

// The id of the request, which is all that the send says: `id`, else `idRequisicao`, else a bare JSON string (unverified). The id of a
// package of several people needs readPackageReply().
SendReply readSendReply(const net::Response &response);
QList<SendReply> readPackageReply(const QList<SendOrder> &orders, const net::Response &response);

// Serpro has no list of numbers; the account's settings name the one there is. Any answer of the provider's proves the account. An empty
// response (status 0) stands for no call at all, so that a channel can be made where nothing was asked.
Result<QList<Channel>> readChannels(const Account &account, const net::Response &response);

Result<MediaHandle> readUpload(const net::Response &response);

} // namespace recado::serpro
