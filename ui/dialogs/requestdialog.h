#pragma once

#include <QDialog>

namespace recado {

// A request as it would leave, secrets masked: to read and to copy.
class RequestDialog : public QDialog {
    Q_OBJECT

public:
    RequestDialog(const QString &request, QWidget *parent);
};

} // namespace recado
