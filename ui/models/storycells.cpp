#include "models/storycells.h"

#include "format/broadcastwords.h"
#include "format/causewords.h"
#include "format/errorwords.h"
#include "format/statuswords.h"

namespace recado {

namespace {

bool hasCause(const Message &message)
{
    return message.verdict == EventKind::Failed || message.verdict == EventKind::Refused || message.verdict == EventKind::Unknown
        || !message.error.code.isEmpty();
}

} // namespace

std::optional<EventKind> storyVerdict(const RecipientStory &story)
{
    if (story.message.row.isNull())
        return story.row.state == RowState::Ready ? std::optional(EventKind::Queued) : std::nullopt;
    return story.message.state == MessageState::Queued ? EventKind::Queued : story.message.verdict;
}

QString storyStatus(const RecipientStory &story)
{
    const auto verdict = storyVerdict(story);
    return verdict ? statusWord(*verdict) : rowStateWord(story.row.state);
}

QString storyDetail(const RecipientStory &story)
{
    const Message &message = story.message;
    if (message.row.isNull())
        return rowProblemWord(story.row.problem);
    if (!hasCause(message))
        return {};
    const QString words = causeWord(message.error.code, message.error.kind);
    return message.error.code.isEmpty() || words == message.error.code ? words : message.error.code + QLatin1Char(' ') + words;
}

QString storyDetailTip(const RecipientStory &story)
{
    const Message &message = story.message;
    if (message.row.isNull() || !hasCause(message))
        return storyDetail(story);
    return message.error.code.isEmpty() ? errorSentence(message.error) : codeSentence(message.error.code, message.error.message);
}

} // namespace recado
