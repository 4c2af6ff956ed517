#include "services/optoutfile.h"

#include "domain/broadcastrows.h"
#include "domain/phone.h"
#include "domain/recipients.h"
#include "services/onworker.h"
#include "sheets/sheet.h"

#include <QSet>

namespace recado {

namespace {

class Gathered {
public:
    void take(const QString &address)
    {
        const QString person = personKey(address);
        if (m_known.contains(person))
            return;
        m_known.insert(person);
        people.addresses.append(address);
    }

    OptOutPeople people;

private:
    QSet<QString> m_known;
};

// A table whose header is a number already has none.
bool isListOfNumbers(const sheets::SheetPreview &seen, const QString &region)
{
    return seen.columns.size() == 1 && recipientFrom(seen.columns.first(), {}, region).ok();
}

int phoneColumn(const sheets::SheetPreview &seen)
{
    QList<QStringList> sample;
    for (const sheets::Row &row : seen.rows) {
        QStringList cells;
        for (const sheets::Cell &cell : row.cells)
            cells.append(cell.text);
        sample.append(cells);
    }
    return seen.columns.size() == 1 ? 0 : guessMapping(seen.columns, sample, {}).phone;
}

Result<OptOutPeople> fromFile(const QString &path, const QString &region)
{
    auto seen = sheets::preview(path);
    // One line of one number is its header and nothing else.
    const bool isHeaderAlone = !seen && seen.error().detail.startsWith(QLatin1String("header_only"));
    if (!seen && !isHeaderAlone)
        return seen.error();
    if (isHeaderAlone || (seen->shape.header && isListOfNumbers(*seen, region))) {
        sheets::SheetShape shape = seen ? seen->shape : sheets::SheetShape();
        shape.header = false;
        seen = sheets::preview(path, shape);
        if (!seen)
            return seen.error();
    }
    const int column = phoneColumn(*seen);
    if (column < 0)
        return error(ErrorKind::Invalid, QStringLiteral("no column of telephone numbers"), QStringLiteral("phone"));
    auto reader = sheets::open(path, seen->shape);
    if (!reader)
        return reader.error();
    Gathered gathered;
    for (;;) {
        const auto row = (*reader)->next();
        if (!row)
            return row.error();
        if (!*row)
            return gathered.people;
        const sheets::Cell cell = (*row)->cells.value(column);
        if (const auto address = recipientFrom(cell.text, cell.exact, region))
            gathered.take(*address);
        else
            ++gathered.people.unreadable;
    }
}

OptOutPeople fromText(const QString &text, const QString &region)
{
    Gathered gathered;
    for (const TypedRecipient &typed : readRecipients(text, region).people) {
        if (typed.isValid())
            gathered.take(typed.address);
        else
            ++gathered.people.unreadable;
    }
    return gathered.people;
}

} // namespace

QFuture<Result<OptOutPeople>> readOptOutFile(const QString &path, const QString &region)
{
    return onWorker<OptOutPeople>([path, region] { return fromFile(path, region); });
}

QFuture<Result<OptOutPeople>> readOptOutText(const QString &text, const QString &region)
{
    return onWorker<OptOutPeople>([text, region] { return fromText(text, region); });
}

} // namespace recado
