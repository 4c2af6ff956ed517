#include "models/messagecells.h"

#include "domain/phone.h"
#include "format/errorwords.h"
#include "format/statuswords.h"
#include "format/timewords.h"

#include <QCoreApplication>

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

QString messageCell(const MessageSummary &summary, MessageCell cell)
{
    const Message &message = summary.message;
    switch (cell) {
    case MessageCell::Recipient: return formatPhone(message.recipient);
    case MessageCell::Name: return message.personName.isEmpty() ? QStringLiteral("—") : message.personName;
    case MessageCell::Template: return message.templateName;
    case MessageCell::Status: return message.deleted ? MessageCells::deletedStatus(message.verdict) : statusWord(message.verdict);
    case MessageCell::When: return momentWord(momentOf(message), SystemClock().now());
    case MessageCell::Detail: return detailText(message);
    case MessageCell::Channel: return channelText(summary);
    }
    return {};
}

QString messageCellTip(const MessageSummary &summary, MessageCell cell)
{
    const Message &message = summary.message;
    switch (cell) {
    case MessageCell::Recipient: return message.recipient;
    case MessageCell::Name: return message.personName;
    case MessageCell::Template:
        return message.templateLanguage.isEmpty() ? message.templateName
                                                  : QStringLiteral("%1 · %2").arg(message.templateName, message.templateLanguage);
    case MessageCell::When: return exactMoment(momentOf(message));
    case MessageCell::Status:
    case MessageCell::Detail:
        if (!hasReason(message))
            return {};
        return message.error.code.isEmpty() ? errorSentence(message.error) : codeSentence(message.error.code, message.error.message);
    case MessageCell::Channel: {
        QStringList parts{summary.channelName, formatPhone(summary.channelNumber), summary.accountName};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }
    }
    return {};
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
    for (const MessageSummary &summary : summaries) {
        line([&summary](MessageCell cell) {
            // Never a bare dash or a time of day without its day outside the program.
            if (cell == MessageCell::Name)
                return summary.message.personName;
            return cell == MessageCell::When ? exactMoment(momentOf(summary.message)).section(QLatin1Char('\n'), 0, 0) : messageCell(summary, cell);
        });
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace recado
