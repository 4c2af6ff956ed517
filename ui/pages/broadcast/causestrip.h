#pragma once

#include "domain/broadcaststory.h"
#include "services/broadcastservice.h"

#include <QFrame>

class QLabel;

namespace recado {

class FlowLayout;

// One cause of failures and the one thing to do about it.
struct CauseLine {
    enum class Action { Retry, ShowRows };

    QString code;
    QString words; // "39 marketing limit of the person"
    QString tip;   // the whole sentence
    Action action = Action::ShowRows;
    QString actionText; // "try again", "show the rows"; empty: words only
    QString note;       // "can be tried again from 23/11 14:06"; empty for most
    int now = 0;        // how many a retry would send
};

QList<CauseLine> causeLines(const QList<FailureGroup> &groups, const QList<BroadcastService::RetryOffer> &offers, Instant now);

// "187 failures, 3 causes: 142 number without WhatsApp → show the rows · …", and those of whom nobody knows. Hidden while there are none.
class CauseStrip : public QFrame {
    Q_OBJECT

public:
    // Controls are called name + ".cause.131026".
    explicit CauseStrip(QWidget *parent = nullptr, const QString &name = QStringLiteral("run"));

    void setCauses(const QList<CauseLine> &causes, int failures, int unknown);

Q_SIGNALS:
    void retryWanted(const QString &code, int count);
    void rowsWanted(const QString &code);
    void unknownWanted();

private:
    void addCause(const CauseLine &cause);
    void addWords(const QString &words, EventKind kind);
    QWidget *part(QWidget *left, QWidget *right);

    QString m_name;
    FlowLayout *m_flow;
    QString m_shown; // what stands there, to leave the focus alone while nothing changes
};

} // namespace recado
