#include "sheets/partxml.h"

namespace recado::sheets {

namespace {

constexpr int mostDepth = 64; // the deepest thing in a sheet has not ten; each level costs memory

} // namespace

QXmlStreamReader::TokenType PartXml::step()
{
    if (m_problem)
        return QXmlStreamReader::Invalid;
    const auto token = m_xml.readNext();
    if (token == QXmlStreamReader::StartElement && ++m_depth > mostDepth)
        m_problem = error(ErrorKind::Invalid, QStringLiteral("bomb: nested without end"));
    else if (token == QXmlStreamReader::EndElement)
        --m_depth;
    else if (token == QXmlStreamReader::DTD)
        m_problem = error(ErrorKind::Invalid, QStringLiteral("bomb: a document type"));
    return m_problem ? QXmlStreamReader::Invalid : token;
}

bool PartXml::next()
{
    for (;;) {
        switch (step()) {
        case QXmlStreamReader::StartElement:
        case QXmlStreamReader::EndElement: return true;
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Invalid: return false;
        default: break;
        }
    }
}

QString PartXml::attribute(QLatin1String name) const
{
    for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

QString PartXml::text(qsizetype most)
{
    QString text;
    const int depth = m_depth;
    while (m_depth >= depth) {
        const auto token = step();
        if (token == QXmlStreamReader::Invalid || token == QXmlStreamReader::EndDocument)
            break;
        if (token == QXmlStreamReader::Characters && m_depth == depth && text.size() <= most)
            text += m_xml.text();
    }
    return text;
}

void PartXml::skip()
{
    text(0);
}

std::optional<Error> PartXml::failure() const
{
    if (m_part->problem())
        return m_part->problem();
    if (m_problem)
        return m_problem;
    if (m_xml.hasError())
        return error(ErrorKind::Invalid, QStringLiteral("damaged: %1").arg(m_xml.errorString()));
    return {};
}

QString unescaped(const QString &text)
{
    qsizetype at = text.indexOf(QLatin1String("_x"));
    if (at < 0)
        return text;
    QString result = text;
    for (; at >= 0; at = result.indexOf(QLatin1String("_x"), at + 1)) {
        if (at + 7 > result.size() || result[at + 6] != QLatin1Char('_'))
            continue;
        bool isRight = false;
        const ushort code = result.mid(at + 2, 4).toUShort(&isRight, 16);
        if (isRight)
            result.replace(at, 7, QChar(code));
    }
    return result;
}

} // namespace recado::sheets
