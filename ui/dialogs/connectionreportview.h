#pragma once

#include "services/accountservice.h"

#include <QWidget>

class QVBoxLayout;

namespace recado {

// The parts of a connection test, each with its sign and its sentence. Empty until a test begins.
class ConnectionReportView : public QWidget {
    Q_OBJECT

public:
    explicit ConnectionReportView(QWidget *parent = nullptr);

    void showRunning();
    void showReport(const ConnectionReport &report);
    void clear();
    // What is shown, one part a line: for tests and for copying.
    QString text() const;

private:
    void addLine(const QString &icon, const QColor &colour, const QString &part, const QString &sentence);

    QVBoxLayout *m_lines;
};

} // namespace recado
