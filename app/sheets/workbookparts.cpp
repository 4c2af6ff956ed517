#include "sheets/workbookparts.h"

#include <QDir>

namespace recado::sheets {

namespace {

constexpr qint64 mostFactBytes = 16'000'000;
constexpr qint64 mostStyleBytes = 64'000'000;
constexpr qint64 mostStringBytes = 1'000'000'000; // of XML
constexpr qsizetype mostTextBytes = 400'000'000; // of the texts in it

struct Relation {
    QString type; // the last word of it: "worksheet"
    QString target;
};

// "ECMA-376 Part 2, 9.3 Relationships": what a part refers to by an id, relative to its own folder.
Result<QHash<QString, Relation>> relationsOf(const Package &package, const QString &part)
{
    const qsizetype slash = part.lastIndexOf(QLatin1Char('/'));
    const QString folder = part.left(slash + 1);
    const QString name = folder + QStringLiteral("_rels/") + part.mid(slash + 1) + QStringLiteral(".rels");
    QHash<QString, Relation> relations;
    if (!package.has(name))
        return relations;
    auto device = package.part(name, mostFactBytes);
    if (!device)
        return device.error();
    PartXml xml(std::move(*device));
    while (xml.next()) {
        if (!xml.begins(QLatin1String("Relationship")) || xml.attribute(QLatin1String("TargetMode")) == QLatin1String("External"))
            continue;
        QString target = xml.attribute(QLatin1String("Target"));
        if (!target.startsWith(QLatin1Char('/')))
            target.prepend(QLatin1Char('/') + folder);
        target = QDir::cleanPath(target).mid(1);
        relations.insert(xml.attribute(QLatin1String("Id")), {xml.attribute(QLatin1String("Type")).section(QLatin1Char('/'), -1), target});
    }
    if (const auto failure = xml.failure())
        return *failure;
    return relations;
}

Result<QString> workbookPart(const Package &package)
{
    const auto relations = relationsOf(package, QString());
    if (!relations)
        return relations.error();
    QString part = QStringLiteral("xl/workbook.xml");
    for (const Relation &relation : *relations) {
        if (relation.type == QLatin1String("officeDocument"))
            part = relation.target;
    }
    if (package.has(part) && part.endsWith(QLatin1String(".xml"), Qt::CaseInsensitive))
        return part;
    const char *what = "zip";
    if (package.has(QStringLiteral("content.xml")))
        what = "ods";
    else if (package.has(QStringLiteral("xl/workbook.bin")))
        what = "xlsb";
    else if (package.has(QStringLiteral("word/document.xml")))
        what = "docx";
    return error(ErrorKind::Invalid, QStringLiteral("not_a_workbook: %1").arg(QLatin1String(what)));
}

bool isTrue(const QString &value)
{
    return value == QLatin1String("1") || value == QLatin1String("true");
}

} // namespace

QStringList WorkbookFacts::visibleNames() const
{
    QStringList names;
    for (const SheetEntry &sheet : sheets) {
        if (sheet.isVisible)
            names.append(sheet.name);
    }
    return names;
}

const SheetEntry *WorkbookFacts::find(const QString &name) const
{
    for (const SheetEntry &sheet : sheets) {
        if (sheet.name == name)
            return &sheet;
    }
    return nullptr;
}

Result<WorkbookFacts> workbookFacts(const Package &package)
{
    const auto part = workbookPart(package);
    if (!part)
        return part.error();
    const auto relations = relationsOf(package, *part);
    if (!relations)
        return relations.error();
    auto device = package.part(*part, mostFactBytes);
    if (!device)
        return device.error();
    WorkbookFacts facts;
    QStringList all; // the active one is counted among all, charts and hidden ones too
    int active = 0;
    PartXml xml(std::move(*device));
    while (xml.next()) {
        if (xml.begins(QLatin1String("workbookPr"))) {
            facts.from1904 = isTrue(xml.attribute(QLatin1String("date1904")));
        } else if (xml.begins(QLatin1String("workbookView"))) {
            active = xml.attribute(QLatin1String("activeTab")).toInt();
        } else if (xml.begins(QLatin1String("sheet"))) {
            const Relation relation = relations->value(xml.attribute(QLatin1String("id")));
            const QString name = xml.attribute(QLatin1String("name"));
            const QString state = xml.attribute(QLatin1String("state"));
            all.append(name);
            if (relation.type == QLatin1String("worksheet"))
                facts.sheets.append({name, relation.target, state != QLatin1String("hidden") && state != QLatin1String("veryHidden")});
        }
    }
    if (const auto failure = xml.failure())
        return *failure;
    facts.active = all.value(active);
    for (const Relation &relation : *relations) {
        if (relation.type == QLatin1String("sharedStrings"))
            facts.stringsPart = relation.target;
        else if (relation.type == QLatin1String("styles"))
            facts.stylesPart = relation.target;
    }
    return facts;
}

Result<Styles> Styles::read(const Package &package, const QString &part)
{
    Styles styles;
    styles.m_formats.append(NumberFormat());
    if (part.isEmpty() || !package.has(part))
        return styles;
    auto device = package.part(part, mostStyleBytes);
    if (!device)
        return device.error();
    QHash<int, QString> codes;
    QHash<int, qsizetype> known;
    PartXml xml(std::move(*device));
    bool isInCells = false;
    while (xml.next()) {
        if (xml.begins(QLatin1String("numFmt"))) {
            codes.insert(xml.attribute(QLatin1String("numFmtId")).toInt(), xml.attribute(QLatin1String("formatCode")));
        } else if (xml.begins(QLatin1String("cellXfs")) || xml.ends(QLatin1String("cellXfs"))) {
            isInCells = xml.begins(QLatin1String("cellXfs"));
        } else if (isInCells && xml.begins(QLatin1String("xf"))) {
            const int id = xml.attribute(QLatin1String("numFmtId")).toInt();
            // Those that follow the computer's settings are written out by some, in the settings of theirs.
            const bool isLocal = id == 14 || id == 22;
            const QString code = isLocal || !codes.contains(id) ? NumberFormat::builtIn(id) : codes.value(id);
            if (!known.contains(id)) {
                known.insert(id, styles.m_formats.size());
                styles.m_formats.append(NumberFormat(code));
            }
            styles.m_ofStyle.append(known.value(id));
        }
    }
    if (const auto failure = xml.failure())
        return *failure;
    return styles;
}

const NumberFormat &Styles::formatOf(qsizetype style) const
{
    return m_formats[style >= 0 && style < m_ofStyle.size() ? m_ofStyle[style] : 0];
}

Result<SharedStrings> SharedStrings::read(const Package &package, const QString &part, int mostChars)
{
    SharedStrings strings;
    if (part.isEmpty() || !package.has(part))
        return strings;
    auto device = package.part(part, mostStringBytes);
    if (!device)
        return device.error();
    PartXml xml(std::move(*device));
    while (xml.next()) {
        if (!xml.begins(QLatin1String("si")))
            continue;
        // One character beyond the limit is kept, so that the cell which shows it can be refused by its place.
        strings.m_bytes += richText(xml, QLatin1String("si"), mostChars + 1).toUtf8();
        if (strings.m_bytes.size() > mostTextBytes)
            return error(ErrorKind::Invalid, QStringLiteral("too_large: the texts of the workbook"));
        strings.m_ends.append(quint32(strings.m_bytes.size()));
    }
    if (const auto failure = xml.failure())
        return *failure;
    return strings;
}

QString SharedStrings::at(qsizetype index) const
{
    const quint32 begin = index == 0 ? 0 : m_ends[index - 1];
    return QString::fromUtf8(QByteArrayView(m_bytes).sliced(begin, m_ends[index] - begin));
}

QString richText(PartXml &xml, QLatin1String element, int mostChars)
{
    QString text;
    while (xml.next() && !xml.ends(element)) {
        if (xml.begins(QLatin1String("t")))
            text += xml.text(mostChars);
        else if (xml.begins(QLatin1String("rPh")) || xml.begins(QLatin1String("phoneticPr")))
            xml.skip();
        if (text.size() > mostChars)
            text.truncate(mostChars);
    }
    return unescaped(text);
}

} // namespace recado::sheets
