#pragma once

#include "application.h"
#include "cli/output.h"

#include <QCache>
#include <QSet>

namespace recado::cli {

// Prints every fact about every message as it becomes known, whoever brought it, one line each; and every delivery that belongs to no
// message, so that nothing that arrives goes unmentioned.
class Feed : public QObject {
    Q_OBJECT

public:
    Feed(Application &app, Output &out, QObject *parent = nullptr);

private:
    using Printed = QSet<EvidenceId>;

    void read(MessageRow row);
    void print(const Story &story);
    void readDelivery(DeliveryId id);

    Application &m_app;
    Output &m_out;
    Instant m_since; // what was known before is not news
    QCache<MessageRow, Printed> m_printed{20'000};
};

} // namespace recado::cli
