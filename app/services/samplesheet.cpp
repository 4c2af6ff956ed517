#include "services/samplesheet.h"

#include "sheets/sheetwriter.h"

namespace recado {

namespace {

// Numbers that nobody has are not to be had: these have the shape of Brazilian mobiles and are plainly invented.
const QStringList &examplePeople()
{
    static const QStringList people{QStringLiteral("+55 11 90000-0001"), QStringLiteral("+55 21 90000-0002")};
    return people;
}

QString exampleOf(const BroadcastContent &content, const QString &variable)
{
    if (content.definition) {
        for (const TemplateVariable &known : content.definition->variables) {
            if (known.name == variable)
                return known.sample;
        }
    }
    return {};
}

} // namespace

Result<void> writeSampleSheet(const BroadcastContent &content, const QString &path, const SampleWords &words)
{
    const QStringList variables = variablesOf(content);
    // A variable that is the person's name needs no second column.
    const bool namesPeople = guessMapping(variables, {}, {}).name >= 0;
    QStringList columns{words.phone};
    if (!namesPeople)
        columns.append(words.name);
    columns += variables;
    const bool isWorkbook = path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
    sheets::WriteOptions options;
    options.format = isWorkbook ? sheets::Format::Xlsx : sheets::Format::Csv;
    auto writer = sheets::create(path, columns, options);
    if (!writer)
        return writer.error();
    static const QStringList names{QStringLiteral("Ana"), QStringLiteral("João")};
    for (qsizetype person = 0; person < examplePeople().size(); ++person) {
        QVariantList row{examplePeople()[person]};
        if (!namesPeople)
            row.append(names[person]);
        for (const QString &variable : variables)
            row.append(exampleOf(content, variable));
        if (const auto written = (*writer)->write(row); !written)
            return written;
    }
    return (*writer)->finish();
}

} // namespace recado
