#include "domain/filter/filterfields.h"

#include "domain/message.h"

#include <QHash>

#include <algorithm>

namespace recado {

namespace {

constexpr EventKind verdictsInOrder[] = {EventKind::Queued,    EventKind::InFlight, EventKind::Accepted, EventKind::Held,   EventKind::Sent,
                                         EventKind::Delivered, EventKind::Read,     EventKind::Played,   EventKind::Replied, EventKind::Failed,
                                         EventKind::Refused,   EventKind::Unknown};
constexpr MessageState statesInOrder[] = {MessageState::Queued, MessageState::InFlight, MessageState::Accepted,
                                          MessageState::Held,   MessageState::Refused,  MessageState::Unknown};

constexpr EventKind kindsInOrder[] = {EventKind::Sent,   EventKind::Delivered, EventKind::Read,     EventKind::Played, EventKind::Replied,
                                      EventKind::Failed, EventKind::Deleted,   EventKind::Received, EventKind::Note};
constexpr auto firstOfDeliveries = FilterField::DeliveryState;

const QList<FilterOperator> equality{FilterOperator::Equal, FilterOperator::NotEqual, FilterOperator::In, FilterOperator::Present};
const QList<FilterOperator> order{FilterOperator::Less, FilterOperator::LessEqual, FilterOperator::Greater, FilterOperator::GreaterEqual};
const QList<FilterOperator> parts{FilterOperator::Contains, FilterOperator::NotContains};

QStringList errorWords()
{
    QStringList words;
    for (int kind = 0; kind <= int(ErrorKind::Internal); ++kind)
        words.append(toString(ErrorKind(kind)));
    return words;
}

// Levenshtein.
int distance(const QString &left, const QString &right)
{
    QList<int> row(right.size() + 1);
    for (qsizetype j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= left.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (qsizetype j = 1; j <= right.size(); ++j) {
            const int above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (left[i - 1] == right[j - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.last();
}

const QList<FilterFieldInfo> &deliveryFields()
{
    using F = FilterField;
    using T = FilterType;
    static const QList<FilterFieldInfo> fields{
        {F::DeliveryState, QStringLiteral("state"), T::Word},     {F::DeliveryAccount, QStringLiteral("account"), T::Text},
        {F::Kind, QStringLiteral("kind"), T::Code},               {F::Size, QStringLiteral("size"), T::Number},
        {F::Repeats, QStringLiteral("repeats"), T::Number},       {F::Heard, QStringLiteral("heard"), T::Moment},
        {F::DeliveryAge, QStringLiteral("age"), T::Duration},     {F::DeliveryError, QStringLiteral("error"), T::Text},
        {F::Body, QStringLiteral("body"), T::Bytes},              {F::Sha256, QStringLiteral("sha256"), T::Id},
        {F::Delivery, QStringLiteral("delivery"), T::Number},     {F::AnythingInDelivery, QStringLiteral("anything"), T::Anything},
    };
    return fields;
}

} // namespace

const QList<FilterFieldInfo> &filterFields(FilterSubject subject)
{
    if (subject == FilterSubject::Deliveries)
        return deliveryFields();
    using F = FilterField;
    using T = FilterType;
    static const QList<FilterFieldInfo> fields{
        {F::Verdict, QStringLiteral("verdict"), T::Word},       {F::State, QStringLiteral("state"), T::Word},
        {F::Code, QStringLiteral("code"), T::Code},             {F::Error, QStringLiteral("error"), T::Word},
        {F::Account, QStringLiteral("account"), T::Text},       {F::Channel, QStringLiteral("channel"), T::Channel},
        {F::Template, QStringLiteral("template"), T::Text},     {F::Language, QStringLiteral("language"), T::Text},
        {F::Broadcast, QStringLiteral("broadcast"), T::Text},   {F::Line, QStringLiteral("line"), T::Number},
        {F::To, QStringLiteral("to"), T::Phone},                {F::Ddd, QStringLiteral("ddd"), T::Number},
        {F::Country, QStringLiteral("country"), T::Number},     {F::Name, QStringLiteral("name"), T::Text},
        {F::Text, QStringLiteral("text"), T::Text},             {F::Id, QStringLiteral("id"), T::Id},
        {F::Wamid, QStringLiteral("wamid"), T::Id},             {F::Created, QStringLiteral("created"), T::Moment},
        {F::Updated, QStringLiteral("updated"), T::Moment},     {F::When, QStringLiteral("when"), T::Moment},
        {F::Age, QStringLiteral("age"), T::Duration},           {F::Quiet, QStringLiteral("quiet"), T::Duration},
        {F::Attempts, QStringLiteral("attempts"), T::Number},   {F::Deleted, QStringLiteral("deleted"), T::Flag},
        {F::Scheduled, QStringLiteral("scheduled"), T::Flag},   {F::Anything, QStringLiteral("anything"), T::Anything},
    };
    return fields;
}

const FilterFieldInfo &infoOf(FilterField field)
{
    // In the order of the enumeration; a test compares.
    return field < firstOfDeliveries ? filterFields()[qsizetype(field)] : deliveryFields()[qsizetype(field) - qsizetype(firstOfDeliveries)];
}

const FilterFieldInfo *filterFieldNamed(const QString &name, FilterSubject subject)
{
    const auto &fields = filterFields(subject);
    const auto it = std::find_if(fields.cbegin(), fields.cend(), [&](const FilterFieldInfo &info) { return info.name.compare(name, Qt::CaseInsensitive) == 0; });
    return it == fields.cend() ? nullptr : &*it;
}

QList<FilterOperator> operatorsOf(FilterType type)
{
    switch (type) {
    case FilterType::Word: return equality;
    case FilterType::Text: return equality + parts + QList<FilterOperator>{FilterOperator::Matches};
    case FilterType::Code:
    case FilterType::Channel:
    case FilterType::Phone: return equality + parts;
    case FilterType::Id: return equality;
    case FilterType::Number: return equality + order;
    case FilterType::Moment: return QList<FilterOperator>{FilterOperator::Equal, FilterOperator::NotEqual, FilterOperator::Present} + order;
    case FilterType::Duration: return order;
    case FilterType::Flag: return {FilterOperator::Present};
    case FilterType::Bytes: return parts;
    case FilterType::Anything: return {FilterOperator::Contains};
    }
    return {};
}

QString toString(FilterOperator op)
{
    switch (op) {
    case FilterOperator::Equal: return QStringLiteral("==");
    case FilterOperator::NotEqual: return QStringLiteral("!=");
    case FilterOperator::Less: return QStringLiteral("<");
    case FilterOperator::LessEqual: return QStringLiteral("<=");
    case FilterOperator::Greater: return QStringLiteral(">");
    case FilterOperator::GreaterEqual: return QStringLiteral(">=");
    case FilterOperator::Contains: return QStringLiteral("~");
    case FilterOperator::NotContains: return QStringLiteral("!~");
    case FilterOperator::Matches: return QStringLiteral("matches");
    case FilterOperator::In: return QStringLiteral("in");
    case FilterOperator::Present: break;
    }
    return {};
}

QStringList filterWords(FilterField field)
{
    QStringList words;
    switch (field) {
    case FilterField::Verdict:
        for (const EventKind kind : verdictsInOrder)
            words.append(toString(kind));
        break;
    case FilterField::State:
        for (const MessageState state : statesInOrder)
            words.append(toString(state));
        break;
    case FilterField::Error: return errorWords();
    case FilterField::DeliveryState:
        return {QStringLiteral("matched"), QStringLiteral("decoded"), QStringLiteral("orphan"), QStringLiteral("not_understood"), QStringLiteral("refused")};
    case FilterField::Kind:
        for (const EventKind kind : kindsInOrder)
            words.append(toString(kind));
        break;
    default: break;
    }
    return words;
}

QString quotedForFilter(const QString &value)
{
    static const QString signs = QStringLiteral("=&|!<>~(){}\"', \t\r\n\\");
    static const QStringList joints{QStringLiteral("and"), QStringLiteral("or"), QStringLiteral("not"), QStringLiteral("in"), QStringLiteral("matches")};
    const bool isPlain = !value.isEmpty() && !joints.contains(value.toLower())
                         && std::none_of(value.cbegin(), value.cend(), [](QChar c) { return c.isSpace() || signs.contains(c); });
    if (isPlain)
        return value;
    QString escaped = value;
    escaped.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\""));
    return QLatin1Char('"') + escaped + QLatin1Char('"');
}

QStringList nearestWords(const QString &word, const QStringList &known)
{
    const QString asked = word.toLower();
    QList<std::pair<int, QString>> near;
    for (const QString &candidate : known) {
        const bool begins = asked.size() >= 2 && candidate.startsWith(asked);
        const int steps = begins ? 0 : distance(asked, candidate.toLower());
        if (steps <= std::max<qsizetype>(1, std::min(asked.size(), candidate.size()) / 2))
            near.append({steps, candidate});
    }
    std::stable_sort(near.begin(), near.end(), [](const auto &left, const auto &right) { return left.first < right.first; });
    QStringList words;
    for (const auto &[steps, candidate] : near.first(std::min<qsizetype>(3, near.size())))
        words.append(candidate);
    return words;
}

} // namespace recado
