#include "sheets/numberformat.h"

#include <algorithm>

namespace recado::sheets {

namespace {

using Part = NumberFormat::Part;
using Section = NumberFormat::Section;
using Kind = NumberFormat::Part::Kind;

// The primary language of a Windows language code ("Windows Language Code Identifier Reference" [MS-LCID]).
std::optional<QLocale> localeOf(const QString &hexadecimal)
{
    bool isRight = false;
    const uint code = hexadecimal.right(4).toUInt(&isRight, 16);
    switch (isRight ? code & 0x3FF : 0) {
    case 0x07: return QLocale(QLocale::German);
    case 0x09: return QLocale(QLocale::English);
    case 0x0A: return QLocale(QLocale::Spanish);
    case 0x0C: return QLocale(QLocale::French);
    case 0x10: return QLocale(QLocale::Italian);
    case 0x16: return QLocale(QLocale::Portuguese, QLocale::Brazil);
    default: return {};
    }
}

// Reads one section. Codes are short, so characters are taken one by one.
class Parser {
public:
    explicit Parser(const QString &code) : m_code(code) {}

    Section section()
    {
        while (m_at < m_code.size() && m_code[m_at] != QLatin1Char(';'))
            part();
        ++m_at;
        tellMinutes();
        classify();
        return std::exchange(m_section, {});
    }

    bool isOver() const { return m_at > m_code.size() || (m_at == m_code.size() && !m_code.endsWith(QLatin1Char(';'))); }

private:
    void add(Kind kind, const QString &text)
    {
        if (kind == Kind::Literal && !m_section.parts.isEmpty() && m_section.parts.last().kind == Kind::Literal)
            m_section.parts.last().text += text;
        else
            m_section.parts.append({kind, text});
    }

    bool takes(QLatin1String word)
    {
        if (QStringView(m_code).mid(m_at).startsWith(word, Qt::CaseInsensitive)) {
            m_at += word.size();
            return true;
        }
        return false;
    }

    QString run()
    {
        const qsizetype begin = m_at;
        const QChar letter = m_code[m_at].toLower();
        while (m_at < m_code.size() && m_code[m_at].toLower() == letter)
            ++m_at;
        return m_code.mid(begin, m_at - begin).toLower();
    }

    void quoted()
    {
        const qsizetype end = m_code.indexOf(QLatin1Char('"'), m_at + 1);
        const qsizetype stop = end < 0 ? m_code.size() : end;
        add(Kind::Literal, m_code.mid(m_at + 1, stop - m_at - 1));
        m_at = stop + 1;
    }

    void bracket()
    {
        const qsizetype end = m_code.indexOf(QLatin1Char(']'), m_at);
        const qsizetype stop = end < 0 ? m_code.size() : end;
        const QString inside = m_code.mid(m_at + 1, stop - m_at - 1);
        m_at = stop + 1;
        if (inside.startsWith(QLatin1Char('$'))) {
            const qsizetype dash = inside.lastIndexOf(QLatin1Char('-'));
            if (const QString currency = inside.mid(1, dash < 0 ? -1 : dash - 1); !currency.isEmpty())
                add(Kind::Literal, currency);
            if (dash >= 0)
                m_section.names = localeOf(inside.mid(dash + 1));
        } else if (!inside.isEmpty() && QStringLiteral("<>=").contains(inside.front())) {
            m_section.condition = inside;
        } else if (const QString letters = inside.toLower(); !letters.isEmpty() && QStringLiteral("hms").contains(letters.front())
                                                             && letters.count(letters.front()) == letters.size()) {
            add(Kind::Elapsed, letters);
        }
        // Else a colour.
    }

    void comma()
    {
        const bool afterDigit = !m_section.parts.isEmpty() && m_section.parts.last().kind == Kind::Digit;
        const qsizetype begin = m_at;
        while (m_at < m_code.size() && m_code[m_at] == QLatin1Char(','))
            ++m_at;
        const bool beforeDigit = m_at < m_code.size() && QStringLiteral("0#?").contains(m_code[m_at]);
        if (!afterDigit)
            add(Kind::Literal, m_code.mid(begin, m_at - begin));
        else if (beforeDigit)
            m_section.hasThousands = true;
        else
            m_section.thousandsCut += int(m_at - begin);
    }

    bool dateLetters()
    {
        switch (m_code[m_at].toLower().unicode()) {
        case u'y': add(Kind::Year, run()); return true;
        case u'm': add(Kind::Month, run()); return true;
        case u'd': add(Kind::Day, run()); return true;
        case u'h': add(Kind::Hour, run()); return true;
        case u's': add(Kind::Second, run()); return true;
        default: return false;
        }
    }

    void part()
    {
        const QChar c = m_code[m_at];
        const QChar following = m_at + 1 < m_code.size() ? m_code[m_at + 1] : QChar();
        if (c == QLatin1Char('"'))
            quoted();
        else if (c == QLatin1Char('['))
            bracket();
        else if (c == QLatin1Char(','))
            comma();
        else if (c == QLatin1Char('\\') || c == QLatin1Char('_') || c == QLatin1Char('*')) {
            // An escaped character; a space as wide as one; one that fills the column.
            if (c != QLatin1Char('*'))
                add(Kind::Literal, c == QLatin1Char('_') ? QStringLiteral(" ") : QString(following));
            m_at += 2;
        } else if (takes(QLatin1String("General")))
            add(Kind::General, {});
        else if (takes(QLatin1String("AM/PM")) || takes(QLatin1String("A/P")))
            add(Kind::HalfDay, {});
        else if ((c == QLatin1Char('E') || c == QLatin1Char('e')) && (following == QLatin1Char('+') || following == QLatin1Char('-'))) {
            add(Kind::Exponent, QString(following));
            m_at += 2;
        } else if (!dateLetters()) {
            ++m_at;
            single(c);
        }
    }

    void single(QChar c)
    {
        switch (c.unicode()) {
        case u'0':
        case u'#':
        case u'?': add(Kind::Digit, c); break;
        case u'.': add(Kind::Point, c); break;
        case u'%': add(Kind::Percent, c); break;
        case u'@': add(Kind::Text, c); break;
        case u'/': add(Kind::Fraction, c); break;
        default: add(Kind::Literal, c); break;
        }
    }

    // An m is minutes behind hours or before seconds.
    void tellMinutes()
    {
        Part *previous = nullptr;
        for (Part &part : m_section.parts) {
            if (part.kind < Kind::Year || part.kind == Kind::HalfDay || part.kind == Kind::Fraction)
                continue;
            const bool isHour = part.kind == Kind::Hour || (part.kind == Kind::Elapsed && part.text.startsWith(QLatin1Char('h')));
            if (part.kind == Kind::Month && part.text.size() <= 2 && previous && previous->text.startsWith(QLatin1Char('h')))
                part.kind = Kind::Minute;
            if (!isHour && part.text.startsWith(QLatin1Char('s')) && previous && previous->kind == Kind::Month
                && previous->text.size() <= 2)
                previous->kind = Kind::Minute;
            previous = &part;
        }
    }

    void classify()
    {
        const auto has = [this](auto condition) { return std::any_of(m_section.parts.begin(), m_section.parts.end(), condition); };
        const bool isDate = has([](const Part &part) { return part.kind >= Kind::Year && part.kind != Kind::Fraction; });
        const bool isNumber = has([](const Part &part) { return part.kind == Kind::Digit; });
        const bool isGeneral = has([](const Part &part) { return part.kind == Kind::General; });
        const bool isText = has([](const Part &part) { return part.kind == Kind::Text; });
        if (isDate)
            m_section.kind = Section::Kind::Date;
        else if (isText)
            m_section.kind = Section::Kind::Text;
        else if (isGeneral || (isNumber && has([](const Part &part) { return part.kind == Kind::Fraction; })))
            m_section.kind = Section::Kind::General;
        else
            m_section.kind = isNumber ? Section::Kind::Number : Section::Kind::Literal;
        bool isBehindPoint = false;
        for (const Part &part : m_section.parts) {
            isBehindPoint = isBehindPoint || part.kind == Kind::Point;
            m_section.hasExponent = m_section.hasExponent || part.kind == Kind::Exponent;
            m_section.percents += part.kind == Kind::Percent ? 1 : 0;
            m_section.decimals += part.kind == Kind::Digit && isBehindPoint && !m_section.hasExponent ? 1 : 0;
        }
    }

    QString m_code;
    qsizetype m_at = 0;
    Section m_section;
};

} // namespace

QList<NumberFormat::Section> parseFormat(const QString &code)
{
    QList<Section> sections;
    // Excel writes at most four.
    for (Parser parser(code.left(1024)); !parser.isOver() && sections.size() < 4;)
        sections.append(parser.section());
    if (sections.isEmpty())
        sections.append(Section{});
    return sections;
}

} // namespace recado::sheets
