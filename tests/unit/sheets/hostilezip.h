#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

// Containers made by hand, so that tests can say what no honest program writes. Only what libzip needs to open them: stored or deflated entries.
namespace recado::test {

// Sizes that differ from the truth, where a test wants them to.
struct ZipPart {
    QByteArray bytes;
    bool isDeflated = false;
    qint64 claimedSize = -1;
    bool isEncrypted = false;
};

inline quint32 crc32Of(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) ? 0xEDB88320 : 0);
    }
    return ~crc;
}

// The raw deflate of qCompress(): without the size, the zlib head and its checksum.
inline QByteArray deflated(const QByteArray &bytes)
{
    const QByteArray packed = qCompress(bytes, 9);
    return packed.mid(6, packed.size() - 10);
}

inline void put(QByteArray &to, quint32 value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        to.append(static_cast<char>((value >> (8 * i)) & 0xFF));
}

// "APPNOTE.TXT - .ZIP File Format Specification" 4.3.
inline QByteArray zipOf(const QMap<QString, ZipPart> &parts)
{
    QByteArray file;
    QByteArray directory;
    for (auto it = parts.cbegin(); it != parts.cend(); ++it) {
        const QByteArray data = it->isDeflated ? deflated(it->bytes) : it->bytes;
        const QByteArray name = it.key().toUtf8();
        QByteArray facts;
        put(facts, it->isEncrypted ? 0x0001 : 0, 2);
        put(facts, it->isDeflated ? 8 : 0, 2);
        put(facts, 0x5A210000, 4); // some day
        put(facts, crc32Of(it->bytes), 4);
        put(facts, quint32(data.size()), 4);
        put(facts, quint32(it->claimedSize >= 0 ? it->claimedSize : it->bytes.size()), 4);
        put(facts, quint32(name.size()), 2);
        put(facts, 0, 2);
        const qsizetype offset = file.size();
        put(file, 0x04034B50, 4);
        put(file, 20, 2);
        file += facts + name + data;
        put(directory, 0x02014B50, 4);
        put(directory, 20, 2);
        put(directory, 20, 2);
        directory += facts;
        put(directory, 0, 2); // comment
        put(directory, 0, 2); // disk
        put(directory, 0, 2);
        put(directory, 0, 4);
        put(directory, quint32(offset), 4);
        directory += name;
    }
    const qsizetype begin = file.size();
    file += directory;
    put(file, 0x06054B50, 4);
    put(file, 0, 4);
    put(file, quint32(parts.size()), 2);
    put(file, quint32(parts.size()), 2);
    put(file, quint32(directory.size()), 4);
    put(file, quint32(begin), 4);
    put(file, 0, 2);
    return file;
}

// A workbook with one sheet called "Folha", whose part is `sheet`.
inline QMap<QString, ZipPart> workbookParts(const QByteArray &sheet)
{
    const QByteArray relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    return {
        {QStringLiteral("_rels/.rels"),
         {relations + "<Relationship Id=\"r1\" Type=\"" + type + "officeDocument\" Target=\"/xl/workbook.xml\"/></Relationships>"}},
        {QStringLiteral("xl/workbook.xml"),
         {"<workbook xmlns=\"" + main + "\" xmlns:r=\"" + type.chopped(1)
          + "\"><sheets><sheet name=\"Folha\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"}},
        {QStringLiteral("xl/_rels/workbook.xml.rels"),
         {relations + "<Relationship Id=\"r1\" Type=\"" + type + "worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"}},
        {QStringLiteral("xl/worksheets/sheet1.xml"), {sheet}},
    };
}

inline QByteArray sheetOf(const QByteArray &rows, const QByteArray &behind = {})
{
    return "<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
           + "</sheetData>" + behind + "</worksheet>";
}

} // namespace recado::test
