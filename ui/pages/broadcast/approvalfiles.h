#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

#include <functional>

class QWidget;

namespace recado {

// Requests and answers of a second person's approval as files; see services/approvalfile.h. Disks may be slow: nothing here waits for them.

// Error Storage; Invalid with place "file" for one that is too large to be an approval.
QFuture<Result<QByteArray>> readApprovalFile(const QString &path);
// The file is whole or as it was before. Error Storage.
QFuture<Result<void>> writeApprovalFile(const QString &path, const QByteArray &bytes);

enum class ApprovalFile { Request, Answer };

// Ask where, without holding anything up; `chosen` runs only while `parent` lives. `about`: the broadcast's name.
void askToSaveApproval(QWidget *parent, ApprovalFile kind, const QString &about, const std::function<void(const QString &path)> &chosen);
void askToOpenApproval(QWidget *parent, ApprovalFile kind, const std::function<void(const QString &path)> &chosen);

} // namespace recado
