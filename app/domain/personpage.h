#pragma once

#include "base/clock.h"

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

#include <functional>

namespace recado {

// What the readable file of one person's data begins with.
struct PersonPageHead {
    QString name;
    QStringList numbers; // addresses as they stand
    QList<QPair<QString, QString>> attributes;
    QStringList tags;
    QStringList accounts;
    QList<QPair<QString, qint64>> counts; // rows by table
    Instant madeAt;
};

// One message of either side.
struct PersonPageLine {
    Instant at;
    bool isOurs = false;
    QString account;
    QString type; // of an incoming message: IncomingType's word; of ours: the template's name, or empty
    QString text;
    QString verdict; // of ours: EventKind's word
    QStringList files; // relative paths of what lies beside the page
};

struct PersonPageWord { // about being written to
    Instant at;
    QString kind;
    QString scope;
    QString source;
    QString note;
};

// How a page is written: HTML by ui/format/personpage.h. Called on a worker, in this order.
struct PersonPage {
    std::function<QString(const PersonPageHead &)> head;
    std::function<QString(const PersonPageWord &)> word;
    std::function<QString(const PersonPageLine &)> line;
    std::function<QString()> tail;
};

} // namespace recado
