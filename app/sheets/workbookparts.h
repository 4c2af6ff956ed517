#pragma once

#include "sheets/numberformat.h"
#include "sheets/partxml.h"

#include <QByteArray>
#include <QStringList>

// What a workbook says besides its rows. Internal to the room.
namespace recado::sheets {

struct SheetEntry {
    QString name;
    QString part;
    bool isVisible = true;
};

struct WorkbookFacts {
    QList<SheetEntry> sheets; // with cells: no charts, no macros
    QString active; // the name of the one that was in front when it was saved; may be hidden or empty
    bool from1904 = false;
    QString stringsPart;
    QString stylesPart;

    QStringList visibleNames() const;
    const SheetEntry *find(const QString &name) const;
};

Result<WorkbookFacts> workbookFacts(const Package &package);

// Which number format each style has.
class Styles {
public:
    static Result<Styles> read(const Package &package, const QString &part);

    const NumberFormat &formatOf(qsizetype style) const;

private:
    QList<NumberFormat> m_formats; // the first is "General"
    QList<qsizetype> m_ofStyle;
};

// The texts of a workbook, each once. One block of bytes and an end for each: a million strings of their own would take four times the memory.
class SharedStrings {
public:
    static Result<SharedStrings> read(const Package &package, const QString &part, int mostChars);

    qsizetype size() const { return m_ends.size(); }
    QString at(qsizetype index) const;

private:
    QByteArray m_bytes;
    QList<quint32> m_ends;
};

// A rich text (<si>, <is>) that begins here, without its reading aids; on to its end.
QString richText(PartXml &xml, QLatin1String element, int mostChars);

} // namespace recado::sheets
