#include "domain/recipients.h"

#include "domain/phone.h"
#include "domain/recipientcells.h"

#include <QHash>

#include <algorithm>

namespace recado {

namespace {

using Cell = RecipientCell;
using Kind = RecipientCell::Kind;

// Gathers people and knows whom it has already.
class Gathering {
public:
    explicit Gathering(const QString &region) : m_region(region) {}

    void takeLine(const QList<Cell> &cells);
    TypedRecipients result() && { return std::move(m_result); }

private:
    void take(const QString &typed, const QString &name);
    void takeRounded(const QString &typed, const QString &name);
    void add(TypedRecipient person);

    QString m_region;
    TypedRecipients m_result;
    QHash<QString, qsizetype> m_known; // by personKey()
};

void Gathering::take(const QString &typed, const QString &name)
{
    TypedRecipient person;
    person.typed = typed;
    person.name = name;
    if (isBusinessScopedId(typed)) {
        person.address = typed;
        person.region = typed.left(2);
        add(person);
        return;
    }
    const auto number = parsePhone(typed, m_region);
    if (!number) {
        person.problem = number.error();
        m_result.people.append(person);
        return;
    }
    person.address = number->e164;
    person.region = number->region;
    person.mobile = number->mobile;
    person.withNinth = withNinthDigit(number->e164);
    add(person);
}

void Gathering::takeRounded(const QString &typed, const QString &name)
{
    TypedRecipient person;
    person.typed = typed;
    person.name = name;
    person.problem = error(ErrorKind::Invalid, QStringLiteral("a spreadsheet rounded this number"), QStringLiteral("rounded"));
    m_result.people.append(person);
}

void Gathering::add(TypedRecipient person)
{
    const QString key = personKey(person.address);
    const auto known = m_known.constFind(key);
    if (known == m_known.cend()) {
        m_known.insert(key, m_result.people.size());
        m_result.people.append(std::move(person));
        return;
    }
    ++m_result.merged;
    QString &name = m_result.people[*known].name;
    if (name.isEmpty())
        name = person.name;
}

// A name stands before its numbers when the line begins with one, else behind them.
void Gathering::takeLine(const QList<Cell> &cells)
{
    const auto isWords = [](const Cell &cell) { return cell.kind == Kind::Words; };
    const bool namesFirst = !cells.isEmpty() && isWords(cells.first());
    const bool hasNumber = !std::all_of(cells.begin(), cells.end(), isWords);
    if (!hasNumber) {
        QStringList words;
        for (const Cell &cell : cells)
            words += cell.text;
        if (!words.isEmpty())
            take(words.join(QLatin1Char(' ')), {});
        return;
    }
    QString current; // the name of the numbers that follow; of several texts in a row the first
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const Cell &cell = cells[i];
        if (isWords(cell)) {
            if (i == 0 || !isWords(cells[i - 1]))
                current = cell.isName ? cell.text : QString();
            continue;
        }
        QString name = cell.name;
        if (name.isEmpty() && namesFirst)
            name = current;
        if (name.isEmpty() && !namesFirst) {
            const auto next = std::find_if(cells.begin() + i + 1, cells.end(), isWords);
            name = next != cells.end() && next->isName ? next->text : QString();
        }
        cell.kind == Kind::Rounded ? takeRounded(cell.text, name) : take(cell.text, name);
    }
}

} // namespace

TypedRecipients readRecipients(const QString &text, const QString &region)
{
    Gathering gathering(region);
    bool isFirst = true;
    for (const QList<Cell> &line : recipientLines(text)) {
        if (!isFirst || !isHeading(line))
            gathering.takeLine(line);
        isFirst = false;
    }
    return std::move(gathering).result();
}

} // namespace recado
