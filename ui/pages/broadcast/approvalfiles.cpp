#include "pages/broadcast/approvalfiles.h"

#include "pages/broadcast/reportexport.h"
#include "services/approvalfile.h"
#include "services/onworker.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QSaveFile>
#include <QStandardPaths>

namespace recado {

namespace {

struct ApprovalFiles {
    Q_DECLARE_TR_FUNCTIONS(recado::ApprovalFiles)

public:
    static QFileDialog *dialog(QWidget *parent, ApprovalFile kind, bool saves);
};

QString endingOf(ApprovalFile kind)
{
    return kind == ApprovalFile::Request ? QStringLiteral("recado-broadcast") : QStringLiteral("recado-approval");
}

QFileDialog *ApprovalFiles::dialog(QWidget *parent, ApprovalFile kind, bool saves)
{
    const bool isRequest = kind == ApprovalFile::Request;
    const QString title = saves ? (isRequest ? tr("Save the request for the second person") : tr("Save the answer"))
                                : (isRequest ? tr("Open a request to approve") : tr("Open the second person's answer"));
    const QString filter = (isRequest ? tr("Request for approval (*.%1)") : tr("Answer to a request (*.%1)")).arg(endingOf(kind));
    auto *dialog = new QFileDialog(parent, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   saves ? filter : filter + QStringLiteral(";;") + tr("All files (*)"));
    dialog->setObjectName(saves ? QStringLiteral("approval.save.dialog") : QStringLiteral("approval.open.dialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(saves ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(saves ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setDefaultSuffix(endingOf(kind));
    return dialog;
}

Result<QByteArray> readAll(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return error(ErrorKind::Storage, file.errorString(), path);
    const QByteArray bytes = file.read(approvalFileLimit + 1);
    if (bytes.size() > approvalFileLimit)
        return error(ErrorKind::Invalid, QStringLiteral("too large"), QStringLiteral("file"));
    return bytes;
}

} // namespace

QFuture<Result<QByteArray>> readApprovalFile(const QString &path)
{
    return onWorker<QByteArray>([path] { return readAll(path); });
}

QFuture<Result<void>> writeApprovalFile(const QString &path, const QByteArray &bytes)
{
    return onWorker<void>([path, bytes]() -> Result<void> {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            return error(ErrorKind::Storage, file.errorString(), path);
        return {};
    });
}

void askToSaveApproval(QWidget *parent, ApprovalFile kind, const QString &about, const std::function<void(const QString &path)> &chosen)
{
    QFileDialog *dialog = ApprovalFiles::dialog(parent, kind, true);
    dialog->selectFile(ReportExport::fileName(about, QLatin1Char('.') + endingOf(kind)));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

void askToOpenApproval(QWidget *parent, ApprovalFile kind, const std::function<void(const QString &path)> &chosen)
{
    QFileDialog *dialog = ApprovalFiles::dialog(parent, kind, false);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

} // namespace recado
