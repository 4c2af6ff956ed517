#pragma once

#include "forms/oneofpart.h"

#include <QHash>
#include <QJsonValue>

namespace recado {

// How an order is paid in Brazil: Pix, a link or a boleto; none leaves payment out. An order with several ways, or another one, keeps them.
class PaymentPart final : public OneOfPart {
    Q_OBJECT

public:
    PaymentPart(ContentForm &form, QWidget *parent);

protected:
    QString wayNow() const override;
    void take(const QString &from, const QString &to) override;
    void makeFields(const QString &way, QVBoxLayout *column) override;

private:
    QString place(const char *end) const; // in the first setting
    void makePix(QVBoxLayout *column);

    QHash<QString, QJsonValue> m_kept;
};

} // namespace recado
