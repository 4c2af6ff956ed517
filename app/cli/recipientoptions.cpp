#include "cli/recipientoptions.h"

#include "cli/planoptions.h"
#include "cli/waiting.h"
#include "cli/words.h"

#include <QFileInfo>
#include <QLocale>

namespace recado::cli {

namespace {

QString text(const char *name)
{
    return QString::fromLatin1(name);
}

Error wrongOption(const char *option, const QString &value)
{
    return error(ErrorKind::Invalid, QStringLiteral("not understood: \"%1\"").arg(value), QStringLiteral("--") + QLatin1String(option));
}

std::optional<sheets::Encoding> encodingFrom(const QString &name)
{
    QString word = name.toLower();
    word.remove(QLatin1Char('-')).remove(QLatin1Char('_'));
    if (word == QLatin1String("utf8"))
        return sheets::Encoding::Utf8;
    if (word == QLatin1String("utf16") || word == QLatin1String("utf16le"))
        return sheets::Encoding::Utf16Le;
    if (word == QLatin1String("utf16be"))
        return sheets::Encoding::Utf16Be;
    if (word == QLatin1String("windows1252") || word == QLatin1String("cp1252") || word == QLatin1String("latin1") || word == QLatin1String("iso88591"))
        return sheets::Encoding::Windows1252;
    return {};
}

Result<QChar> markFrom(const char *option, const QString &value)
{
    if (value == QLatin1String("tab") || value == QLatin1String("\\t"))
        return QChar(u'\t');
    return value.size() == 1 ? Result<QChar>(value.front()) : wrongOption(option, value);
}

Result<sheets::SheetShape> chosenShape(const Arguments &arguments, sheets::SheetShape shape)
{
    if (arguments.has(text("encoding"))) {
        const auto encoding = encodingFrom(arguments.option(text("encoding")));
        if (!encoding)
            return wrongOption("encoding", arguments.option(text("encoding")));
        shape.encoding = *encoding;
    }
    if (arguments.has(text("delimiter"))) {
        const auto delimiter = markFrom("delimiter", arguments.option(text("delimiter")));
        if (!delimiter)
            return delimiter.error();
        shape.delimiter = *delimiter;
    }
    if (arguments.has(text("decimal"))) {
        const auto mark = markFrom("decimal", arguments.option(text("decimal")));
        if (!mark)
            return mark.error();
        shape.decimalMark = *mark;
    }
    if (arguments.has(text("no-header")))
        shape.header = false;
    shape.sheet = arguments.option(text("sheet"), shape.sheet);
    return shape;
}

Result<int> columnOf(const char *option, const QString &name, const QStringList &columns)
{
    const int column = columnFrom(name, columns);
    if (column >= 0)
        return column;
    return error(ErrorKind::NotFound, QStringLiteral("no column, or several, called \"%1\" of: %2").arg(name, columns.join(QStringLiteral(", "))),
                 QStringLiteral("--") + QLatin1String(option));
}

} // namespace

QList<Option> recipientFileOptions()
{
    return {{text("file"), text("FILE"), Terminal::tr("the recipients: csv, tsv or xlsx")},
            {text("phone"), text("COL"), Terminal::tr("the column of the numbers, by name or as #2 (guessed)")},
            {text("name"), text("COL"), Terminal::tr("the column of the people's names (guessed)")},
            {text("set"), text("VAR=COL"), Terminal::tr("the column of a variable (guessed)"), true},
            {text("value"), text("VAR=TEXT"), Terminal::tr("a variable that is the same for everybody"), true},
            {text("sheet"), text("NAME"), Terminal::tr("of a workbook (the first)")},
            {text("encoding"), text("E"), Terminal::tr("utf-8, utf-16, utf-16be or windows-1252 (guessed)")},
            {text("delimiter"), text("D"), Terminal::tr("what stands between cells, or tab (guessed)")},
            {text("decimal"), text("D"), Terminal::tr("the decimal mark of its numbers (guessed)")},
            {text("no-header"), {}, Terminal::tr("the first row is a person, not the names of the columns")}};
}

Result<sheets::SheetPreview> previewOf(Application &app, const Arguments &arguments)
{
    const QString path = arguments.option(text("file"));
    auto guessed = await(app.recipientImport().preview(path));
    // What cannot be read as guessed may be readable as told.
    const auto shape = chosenShape(arguments, guessed ? guessed->shape : sheets::SheetShape());
    if (!shape)
        return shape.error();
    if (guessed && *shape == guessed->shape)
        return guessed;
    if (!guessed && *shape == sheets::SheetShape())
        return guessed;
    return await(app.recipientImport().preview(path, *shape));
}

Result<ColumnMapping> mappingOf(Application &app, const Arguments &arguments, const sheets::SheetPreview &preview, const BroadcastContent &content)
{
    QList<QStringList> sample;
    for (const sheets::Row &row : preview.rows) {
        QStringList cells;
        for (const sheets::Cell &cell : row.cells)
            cells.append(cell.text);
        sample.append(cells);
    }
    const auto guessed = await(app.recipientImport().mappingFor(preview.columns, sample, content));
    return guessed ? changedMapping(arguments, *guessed, preview.columns) : guessed;
}

Result<ColumnMapping> changedMapping(const Arguments &arguments, ColumnMapping mapping, const QStringList &columns)
{
    if (arguments.has(text("phone"))) {
        const auto column = columnOf("phone", arguments.option(text("phone")), columns);
        if (!column)
            return column.error();
        mapping.phone = *column;
    }
    if (arguments.has(text("name"))) {
        const auto column = columnOf("name", arguments.option(text("name")), columns);
        if (!column)
            return column.error();
        mapping.name = *column;
    }
    for (const QString &given : arguments.options(text("set"))) {
        const auto pair = pairFrom(given);
        if (!pair)
            return wrongOption("set", given);
        const auto column = columnOf("set", pair->second, columns);
        if (!column)
            return column.error();
        mapping.variables.insert(pair->first, {ValueSource::Kind::Column, *column, {}});
    }
    for (const QString &given : arguments.options(text("value"))) {
        const auto pair = pairFrom(given);
        if (!pair)
            return wrongOption("value", given);
        mapping.variables.insert(pair->first, {ValueSource::Kind::Text, -1, pair->second});
    }
    return mapping;
}

Result<ImportResult> importFile(Session &session, Application &app, const Broadcast &draft, const Arguments &arguments,
                                const sheets::SheetPreview &preview, const ColumnMapping &mapping)
{
    ImportRequest request;
    request.broadcast = draft.id;
    request.path = arguments.option(text("file"));
    request.shape = preview.shape;
    request.mapping = mapping;
    request.region = draft.plan.region;
    const QObject context;
    const auto tell = [&session, last = QDeadlineTimer(std::chrono::seconds(2))](BroadcastId, const ImportProgress &progress) mutable {
        if (!last.hasExpired())
            return;
        last = QDeadlineTimer(std::chrono::seconds(2));
        session.out().warn(Terminal::tr("%1 rows read, %2 %").arg(QLocale().toString(progress.rows), QString::number(int(progress.part * 100))));
    };
    QObject::connect(&app.recipientImport(), &RecipientImport::progressed, &context, tell);
    const Interruption interruption;
    std::stop_source stop;
    QObject::connect(&interruption, &Interruption::interrupted, &context, [&stop] { stop.request_stop(); });
    return await(app.recipientImport().import(request, stop.get_token()));
}

} // namespace recado::cli
