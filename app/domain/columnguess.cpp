// Which column means what, guessed from names as people write them in Portuguese, Spanish and English, and from what stands below them.
#include "domain/broadcastrows.h"

#include "domain/columnwords.h"
#include "domain/folding.h"

#include <algorithm>

namespace recado {

namespace {

using namespace columnwords;

// The cells of a column that are not empty, as many as are worth looking at.
QStringList cellsOf(const QList<QStringList> &sample, int column)
{
    constexpr int most = 60;
    QStringList cells;
    for (const QStringList &row : sample) {
        if (const QString cell = row.value(column).trimmed(); !cell.isEmpty() && cells.size() < most)
            cells += cell;
    }
    return cells;
}

struct Numbers {
    qsizetype filled = 0;
    int phones = 0; // also rounded ones and those without area code
    int certain = 0; // those that can be written to
    int cpfs = 0;
};

// Eleven digits, the last two computed from the others (Receita Federal, CPF check digits): one telephone in a hundred looks like one.
bool isCpf(const QString &cell)
{
    QList<int> digits;
    for (const QChar character : cell) {
        if (character.isDigit())
            digits += character.digitValue();
        else if (!QStringLiteral(".-/ ").contains(character))
            return false;
    }
    if (digits.size() != 11)
        return false;
    for (int length = 9; length <= 10; ++length) {
        int sum = 0;
        for (int i = 0; i < length; ++i)
            sum += digits[i] * (length + 1 - i);
        if (sum * 10 % 11 % 10 != digits[length])
            return false;
    }
    return true;
}

// Cheaper than to read every cell of every column as a number: what has too few digits for one, and was not rounded, is none.
bool mayBePhone(const QString &cell, qsizetype digits)
{
    constexpr qsizetype fewest = 8;
    return digits >= fewest || (digits > 1 && (cell.contains(QLatin1String("E+")) || cell.contains(QLatin1String("e+"))));
}

Numbers numbersIn(const QStringList &cells)
{
    constexpr int enough = 12; // without a single one it is no column of telephones
    Numbers numbers;
    for (const QString &cell : cells) {
        if (numbers.filled == enough && numbers.phones == 0)
            break;
        ++numbers.filled;
        const qsizetype digits = std::count_if(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
        if (!mayBePhone(cell, digits))
            continue;
        const auto number = recipientFrom(cell, {}, QStringLiteral("BR"));
        const QString place = number ? QString() : number.error().place;
        numbers.certain += number.ok();
        numbers.phones += number || place == QLatin1String("rounded") || place == QLatin1String("several")
                          || (place == QLatin1String("too_short") && digits <= 9);
        numbers.cpfs += isCpf(cell);
    }
    return numbers;
}

// At least half of it is letters.
bool isWorded(const QString &cell)
{
    return 2 * std::count_if(cell.begin(), cell.end(), [](QChar c) { return c.isLetter(); }) >= cell.size();
}

bool most(qsizetype part, qsizetype whole)
{
    return whole > 0 && part * 5 >= whole * 4;
}

int guessPhone(const QList<Words> &names, const QList<QStringList> &sample)
{
    constexpr int clearName = 50;
    int best = -1;
    int bestScore = 0;
    for (int i = 0; i < names.size(); ++i) {
        const int score = phoneScore(names[i]);
        if (score <= bestScore)
            continue;
        const Numbers held = numbersIn(cellsOf(sample, i));
        const bool isContradicted = held.filled > 0 && held.phones * 5 < held.filled;
        if (isContradicted || (score < clearName && !most(held.phones, held.filled)))
            continue;
        best = i;
        bestScore = score;
    }
    if (best >= 0)
        return best;
    // No name says it: the only column that is full of numbers that can be written to.
    for (int i = 0; i < names.size(); ++i) {
        if (isNoPhone(names[i]))
            continue;
        const Numbers held = numbersIn(cellsOf(sample, i));
        if (!most(held.certain, held.filled) || most(held.cpfs, held.filled))
            continue;
        if (best >= 0)
            return -1;
        best = i;
    }
    return best;
}

int guessName(const QList<Words> &names, const QList<QStringList> &sample, int phone)
{
    int best = -1;
    int bestScore = 0;
    for (int i = 0; i < names.size(); ++i) {
        const int score = nameScore(names[i]);
        if (i == phone || score <= bestScore)
            continue;
        const QStringList cells = cellsOf(sample, i);
        if (2 * std::count_if(cells.begin(), cells.end(), isWorded) < cells.size())
            continue;
        best = i;
        bestScore = score;
    }
    return best;
}

class VariableGuess {
public:
    VariableGuess(const QList<Words> &columns, const QStringList &variables, int phone) : m_columns(columns), m_variables(variables)
    {
        m_free.resize(columns.size(), true);
        if (phone >= 0)
            m_free[phone] = false;
        for (const QString &variable : variables)
            m_words += wordsOf(variable);
        for (const Words &column : columns)
            m_meanings += meaning(column);
    }

    QMap<QString, ValueSource> guess()
    {
        assign([this](int variable, int column) { return m_words[variable] == m_columns[column]; });
        assign([this](int variable, int column) { return isAtPlace(variable, column); });
        assign([this](int variable, int column) { return meaning(m_words[variable]) == m_meanings[column]; });
        assign([this](int variable, int column) { return m_variables[variable] == QLatin1String("header") && isMedia(m_columns[column]); });
        assign([this](int variable, int column) { return isWithin(meaning(m_words[variable]), m_meanings[column]); });
        assign([this](int variable, int column) { return isWithin(m_meanings[column], meaning(m_words[variable])); });
        return m_found;
    }

private:
    bool isAtPlace(int variable, int column) const
    {
        const int place = placeNumber(m_columns[column]);
        if (place == 0)
            return false;
        const QString number = QString::number(place);
        // Where variables are called by numbers the number is the name; else it is the place among them.
        return m_variables.contains(number) ? m_variables[variable] == number : variable == place - 1;
    }

    // A number alone says nothing about what it belongs to.
    static bool isWithin(const Words &part, const Words &whole)
    {
        const bool isNumber = std::all_of(part.begin(), part.end(), [](const QString &word) { return word.front().isDigit(); });
        return !part.isEmpty() && !isNumber
               && std::all_of(part.begin(), part.end(), [&whole](const QString &word) { return whole.contains(word); });
    }

    // Of what fits, only what fits one to one.
    template<typename Fits>
    void assign(Fits fits)
    {
        QMap<int, QList<int>> byVariable;
        QMap<int, int> byColumn;
        for (int variable = 0; variable < m_variables.size(); ++variable) {
            for (int column = 0; column < m_columns.size() && !m_found.contains(m_variables[variable]); ++column) {
                if (!m_free[column] || !fits(variable, column))
                    continue;
                byVariable[variable] += column;
                ++byColumn[column];
            }
        }
        for (auto it = byVariable.cbegin(); it != byVariable.cend(); ++it) {
            const int column = it->first();
            if (it->size() != 1 || byColumn.value(column) != 1)
                continue;
            m_found.insert(m_variables[it.key()], {ValueSource::Kind::Column, column, {}});
            m_free[column] = false;
        }
    }

    const QList<Words> &m_columns;
    const QStringList &m_variables;
    QList<Words> m_words;
    QList<Words> m_meanings;
    QList<bool> m_free;
    QMap<QString, ValueSource> m_found;
};

} // namespace

ColumnMapping guessMapping(const QStringList &columns, const QList<QStringList> &sample, const QStringList &variables)
{
    QList<Words> names;
    for (const QString &column : columns)
        names += wordsOf(column);
    ColumnMapping mapping;
    mapping.phone = guessPhone(names, sample);
    mapping.name = guessName(names, sample, mapping.phone);
    mapping.variables = VariableGuess(names, variables, mapping.phone).guess();
    return mapping;
}

QString tableShape(const QStringList &columns)
{
    QStringList names;
    for (const QString &column : columns)
        names += foldedForSearch(column).simplified();
    return names.join(QChar(0x1F));
}

} // namespace recado
