#pragma once

#include "domain/message.h"
#include "domain/verdict.h"

#include <QWidget>

namespace recado {

// The answer to "did it arrive?": icon, word and time on the ground of its kind, and how long it took.
class VerdictStrip : public QWidget {
    Q_OBJECT

public:
    explicit VerdictStrip(QWidget *parent = nullptr);

    void setVerdict(const Verdict &verdict, const QList<StatusEvent> &events);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isTwoLines() const; // the remark has no room beside the text

    EventKind m_kind = EventKind::Queued;
    QString m_text;   // "Delivered at 14:03:05"
    QString m_remark; // "3.1 s after sending"
};

} // namespace recado
