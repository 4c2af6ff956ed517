#pragma once

#include "domain/personspelling.h"

namespace recado {

// What reading every byte of the data directory found of a person, after they were erased.
struct PersonCheck {
    QStringList files;        // that were read, as seen from the directory
    qint64 bytes = 0;
    QStringList numbersIn;    // files in which the number, or an id that holds it, still stands
    QStringList namesIn;      // files with one of the names: somebody else may have it
    QStringList unreadable;

    bool isClean() const { return numbersIn.isEmpty() && unreadable.isEmpty(); }
};

// For worker threads. Every file below the directory: the database with its journal and its index of it, files of people, whatever else lies there.
PersonCheck lookForPerson(const QString &directory, const PersonSpelling &spelling, const QStringList &names);

} // namespace recado
