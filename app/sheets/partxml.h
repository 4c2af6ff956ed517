#pragma once

#include "sheets/package.h"

#include <QXmlStreamReader>

// The XML of a part, element by element. Names are compared without their namespace: the strict and the usual variant differ in nothing else
// that matters here. Internal to the room.
namespace recado::sheets {

class PartXml {
public:
    explicit PartXml(std::unique_ptr<PartDevice> part) : m_part(std::move(part)), m_xml(m_part.get()) {}

    // On to the next beginning or end of an element. False: the end, or a failure().
    bool next();
    bool begins() const { return m_xml.isStartElement(); }
    bool begins(QLatin1String name) const { return m_xml.isStartElement() && m_xml.name() == name; }
    bool ends(QLatin1String name) const { return m_xml.isEndElement() && m_xml.name() == name; }
    // Of the element that begins here.
    QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    QString attribute(QLatin1String name) const;
    // The text in the element that begins here, without that of elements in it; on to its end. At most `most` characters and some.
    QString text(qsizetype most);
    // The end of the element that begins here is the next thing.
    void skip();

    std::optional<Error> failure() const;
    double progress() const { return m_part->bytesTotal() == 0 ? 1 : double(m_part->bytesRead()) / double(m_part->bytesTotal()); }

private:
    QXmlStreamReader::TokenType step();

    std::unique_ptr<PartDevice> m_part;
    QXmlStreamReader m_xml;
    int m_depth = 0;
    std::optional<Error> m_problem;
};

// "_x000D_" is how workbooks write characters that XML has no place for ("ECMA-376 Part 1, 22.9.2.19 ST_Xstring").
QString unescaped(const QString &text);

} // namespace recado::sheets
