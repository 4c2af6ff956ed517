#pragma once

#include "domain/personpage.h"
#include "store/incomingmediastore.h"
#include "store/personfinder.h"

#include <QHash>

#include <functional>
#include <stop_token>

class QIODevice;

namespace recado {

// What an export came to.
struct PersonExported {
    QString directory;
    qint64 rows = 0;
    qint64 files = 0; // copied beside
    QStringList missing; // names of files that are not here any more
};

// Writes everything there is of one person: person.json with every row of every table (of deliveries their parts alone), person.html to read, media/ with
// the files. Row by row: a long history needs no memory. For a worker, in one reading transaction.
class PersonExport {
public:
    QString dataDir;
    PersonTraces traces;
    QString directory;
    PersonPage page;
    Instant now;
    std::function<void(const QString &table, qint64 rows)> progress;
    std::stop_token stop;

    Result<PersonExported> write(Connection &connection) const;

private:
    Result<QHash<qint64, QString>> copyFiles(Connection &connection, PersonExported *exported) const; // relative path by row of `incoming`
    Result<void> writeJson(Connection &connection, QIODevice &out, PersonExported *exported) const;
    Result<void> writePart(Connection &connection, QIODevice &out, const PersonPart &part, PersonExported *exported) const;
    Result<void> writePage(Connection &connection, QIODevice &out, const QHash<qint64, QString> &files) const;
    Result<PersonPageHead> head(Connection &connection) const;
};

} // namespace recado
