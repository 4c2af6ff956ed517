#pragma once

#include "base/result.h"

#include <QList>
#include <QPair>
#include <QStringList>

#include <stop_token>

namespace recado {

class Connection;

// What a look into the database file found. Nothing is changed: the file is opened for reading only, on a connection of its own.
struct DatabaseFindings {
    enum class Depth {
        Quick, // PRAGMA quick_check: every page, not whether indexes agree with their tables
        Whole, // PRAGMA integrity_check: that, too; a few times slower
    };

    bool exists = false;    // false for an empty file, too
    bool wasUsed = false;   // the directory says that there once was a database
    qint64 bytes = 0;
    qint64 walBytes = 0;    // what was committed and not yet moved into the file
    int schema = 0;         // of the file
    int knownSchema = 0;    // of this program
    bool isOurs = false;    // made by Recado
    bool isReadable = false; // it could be opened, and is a database
    QString problem;         // SQLite's words when it is not
    QStringList damage;      // what the check found, at most 20 lines; empty: sound
    qint64 strayRows = 0;    // rows that refer to rows that do not exist
    QStringList strayTables; // the tables they stand in
    bool wasStopped = false;
    QString sqlite;          // version of the library

    bool isDamaged() const { return exists && (!isReadable || !damage.isEmpty()); }
    bool isNewer() const { return schema > knownSchema; }
};

// May take seconds on a large file: for worker threads. Beside a running program: sees one state of the database.
DatabaseFindings inspectDatabase(const QString &file, DatabaseFindings::Depth depth, const std::stop_token &stop = {});

struct BackupReport {
    QString file;
    qint64 bytes = 0;
    bool isCopy = false; // the file as it is, damage and all, with its "-wal" beside it: SQLite could not read it whole
    bool isSound = false; // the backup was checked
};

// A backup of the database in `target`, which must not exist; readable by this user only. Committed rows of running programs are in it. A
// damaged database is copied byte by byte instead, so that whoever repairs it has all there is. For worker threads. Errors: Conflict (there is a
// file of that name), NotFound (no database), DiskFull, Storage.
Result<BackupReport> backUpDatabase(const QString &file, const QString &target);

// How the database is laid out and how much is in it; nothing of its contents.
struct DatabaseShape {
    QList<QPair<QString, qint64>> rows;     // by table
    QList<QPair<QString, qint64>> states;   // messages by their state
    QList<QPair<QString, qint64>> settings; // bytes of each, by name
    QStringList statements;                 // that made it
};
// For worker threads.
Result<DatabaseShape> shapeOf(const QString &file);

// "3.40.1"; empty when it does not answer.
QString sqliteVersion(Connection &connection);

} // namespace recado
