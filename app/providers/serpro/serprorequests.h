#pragma once

#include "providers/provider.h"

namespace recado::serpro {

// One message: a package of one when it is a template.
Result<net::Request> sendRequest(const Account &account, const Credentials &secrets, const SendOrder &order);

// Templates that say the same through the same number, to different people, leave together, up to package_size: all people of a package get
// the same values, and what Serpro does with a number given twice is not known. Everything else leaves alone.
QList<QList<int>> batches(const Account &account, const QList<SendOrder> &orders);
Result<net::Request> batchRequest(const Account &account, const Credentials &secrets, const QList<SendOrder> &orders);

// What has no field or no known form in Serpro's calls, beside what the capabilities say.
ContentProblems refusals(const Account &account, const Content &content);

// Media. The multipart body's boundary is made of the file, so that it is the same for the same file and stands nowhere in it.
net::Request uploadRequest(const Account &account, const Credentials &secrets, const Channel &channel, const MediaFile &file);
Result<net::Request> downloadRequest(const Account &account, const Credentials &secrets, const Channel &channel, const QString &id);

} // namespace recado::serpro
