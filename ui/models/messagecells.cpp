#include "models/messagecells.h"

#include "domain/phone.h"
#include "format/errorwords.h"
#include "format/masking.h"
#include "format/statuswords.h"
#include "format/timewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace recado {

namespace {

struct MessageCells {
    Q_DECLARE_TR_FUNCTIONS(recado::MessageCells)

public:
    static QString title(MessageCell cell)
    {
        switch (cell) {
        case MessageCell::Recipient: return tr("Recipient");
        case MessageCell::Name: return tr("Name");
        case MessageCell::Template: return tr("Template");
        case MessageCell::Status: return tr("Status");
        case MessageCell::When: return tr("When");
        case MessageCell::Detail: return tr("Detail");
        case MessageCell::Channel: return tr("Channel");
        case MessageCell::Account: return tr("Account");
        case MessageCell::Broadcast: return tr("Broadcast");
        case MessageCell::Line: return tr("Line");
        case MessageCell::Attempts: return tr("Attempts");
        case MessageCell::Created: return tr("Created");
        case MessageCell::Code: return tr("Code");
        case MessageCell::Wamid: return tr("Provider's id");
        case MessageCell::Text: return tr("Text");
        case MessageCell::Language: return tr("Language");
        case MessageCell::Id: return tr("Our id");
        }
        return {};
    }

    static QString deletedStatus(EventKind verdict) { return tr("%1, deleted", "status of a message").arg(statusWord(verdict)); }
};

QString channelText(const MessageSummary &summary)
{
    if (!summary.channelName.isEmpty())
        return summary.channelName;
    return summary.channelNumber.isEmpty() ? summary.accountName : formatPhone(summary.channelNumber);
}

QString detailText(const Message &message)
{
    if (!hasReason(message))
        return {};
    return message.error.code.isEmpty() ? errorWord(message.error.kind) : message.error.code;
}

QString timeText(Instant at, TimeWords times)
{
    const Instant now = SystemClock().now();
    return times == TimeWords::Relative ? ageWords(at, now) : momentWord(at, now);
}

QString lineText(const Message &message)
{
    return message.broadcast.isNull() ? QString() : QLocale().toString(message.broadcastLine);
}

// A list shows one line.
QString oneLine(const QString &text)
{
    constexpr qsizetype mostShown = 200;
    return text.left(mostShown).simplified();
}

// A spreadsheet would run what begins like a formula.
QString harmless(QString text)
{
    text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' ')).remove(QLatin1Char('\r'));
    return text.startsWith(QLatin1Char('=')) || text.startsWith(QLatin1Char('@')) ? QLatin1Char('\'') + text : text;
}

} // namespace

Instant momentOf(const Message &message)
{
    return message.verdictAt.value_or(message.createdAt);
}

bool hasReason(const Message &message)
{
    switch (message.verdict) {
    case EventKind::Failed:
    case EventKind::Refused:
    case EventKind::Unknown: return true;
    case EventKind::Queued:
    case EventKind::Held: return !message.error.code.isEmpty();
    default: return false;
    }
}

QString messageCellTitle(MessageCell cell)
{
    return MessageCells::title(cell);
}

QString messageCellName(MessageCell cell)
{
    static const char *const names[messageCellCount] = {"recipient", "name", "template", "status", "when", "detail", "channel", "account", "broadcast",
                                                        "line", "attempts", "created", "code", "wamid", "text", "language", "id"};
    return QLatin1String(names[int(cell)]);
}

std::optional<MessageSort> messageCellSort(MessageCell cell)
{
    switch (cell) {
    case MessageCell::Recipient: return MessageSort::Recipient;
    case MessageCell::Name: return MessageSort::Name;
    case MessageCell::Template: return MessageSort::Template;
    case MessageCell::Status: return MessageSort::Verdict;
    case MessageCell::When: return MessageSort::When;
    case MessageCell::Detail:
    case MessageCell::Code: return MessageSort::Code;
    case MessageCell::Channel: return MessageSort::Channel;
    case MessageCell::Broadcast: return MessageSort::Broadcast;
    case MessageCell::Created: return MessageSort::Created;
    default: return {};
    }
}

MessageCell messageCellOf(MessageSort sort)
{
    switch (sort) {
    case MessageSort::Created: break;
    case MessageSort::When: return MessageCell::When;
    case MessageSort::Recipient: return MessageCell::Recipient;
    case MessageSort::Name: return MessageCell::Name;
    case MessageSort::Template: return MessageCell::Template;
    case MessageSort::Verdict: return MessageCell::Status;
    case MessageSort::Code: return MessageCell::Code;
    case MessageSort::Channel: return MessageCell::Channel;
    case MessageSort::Broadcast: return MessageCell::Broadcast;
    }
    return MessageCell::Created;
}

QString messageCell(const MessageSummary &summary, MessageCell cell, TimeWords times)
{
    const Message &message = summary.message;
    switch (cell) {
    case MessageCell::Recipient: return message.recipient.isEmpty() ? QStringLiteral("—") : shownNumber(message.recipient);
    case MessageCell::Name: return message.personName.isEmpty() ? QStringLiteral("—") : message.personName;
    case MessageCell::Template: return message.templateName;
    case MessageCell::Status: return message.deleted ? MessageCells::deletedStatus(message.verdict) : statusWord(message.verdict);
    case MessageCell::When: return timeText(momentOf(message), times);
    case MessageCell::Detail: return detailText(message);
    case MessageCell::Channel: return channelText(summary);
    case MessageCell::Account: return summary.accountName;
    case MessageCell::Broadcast: return summary.broadcastName;
    case MessageCell::Line: return lineText(message);
    case MessageCell::Attempts: return QLocale().toString(message.attempts);
    case MessageCell::Created: return timeText(message.createdAt, times);
    case MessageCell::Code: return message.error.code;
    case MessageCell::Wamid: return message.providerId;
    case MessageCell::Text: return shownText(oneLine(message.renderedText), message.recipient);
    case MessageCell::Language: return message.templateLanguage;
    case MessageCell::Id: return message.id.value;
    }
    return {};
}

QString messageCellTip(const MessageSummary &summary, MessageCell cell)
{
    const Message &message = summary.message;
    switch (cell) {
    case MessageCell::Recipient: return isMasked() ? shownNumber(message.recipient) : message.recipient;
    case MessageCell::Name: return message.personName;
    case MessageCell::Template:
        return message.templateLanguage.isEmpty() ? message.templateName
                                                  : QStringLiteral("%1 · %2").arg(message.templateName, message.templateLanguage);
    case MessageCell::When: return exactMoment(momentOf(message));
    case MessageCell::Created: return exactMoment(message.createdAt);
    case MessageCell::Status:
    case MessageCell::Code:
    case MessageCell::Detail:
        if (!hasReason(message))
            return {};
        return message.error.code.isEmpty() ? errorSentence(message.error) : codeSentence(message.error.code, message.error.message);
    case MessageCell::Channel: {
        QStringList parts{summary.channelName, formatPhone(summary.channelNumber), summary.accountName};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }
    case MessageCell::Text: return shownText(message.renderedText, message.recipient);
    case MessageCell::Line:
    case MessageCell::Attempts:
    case MessageCell::Language: return {};
    default: return messageCell(summary, cell);
    }
    return {};
}

QString copiedCell(const MessageSummary &summary, MessageCell cell)
{
    const auto exact = [](Instant at) { return exactMoment(at).section(QLatin1Char('\n'), 0, 0); };
    switch (cell) {
    case MessageCell::Name: return summary.message.personName;
    case MessageCell::When: return exact(momentOf(summary.message));
    case MessageCell::Created: return exact(summary.message.createdAt);
    case MessageCell::Text: return shownText(summary.message.renderedText, summary.message.recipient);
    default: return messageCell(summary, cell);
    }
}

QString messagesAsTable(const QList<MessageSummary> &summaries, const QList<MessageCell> &cells)
{
    QStringList lines;
    lines.reserve(summaries.size() + 1);
    const auto line = [&cells, &lines](const auto &text) {
        QStringList parts;
        for (const MessageCell cell : cells)
            parts.append(harmless(text(cell)));
        lines.append(parts.join(QLatin1Char('\t')));
    };
    line(messageCellTitle);
    for (const MessageSummary &summary : summaries)
        line([&summary](MessageCell cell) { return copiedCell(summary, cell); });
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace recado
