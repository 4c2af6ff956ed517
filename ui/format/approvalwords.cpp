#include "format/approvalwords.h"

#include <QCoreApplication>

namespace recado {

namespace {

struct ApprovalWords {
    Q_DECLARE_TR_FUNCTIONS(recado::ApprovalWords)

public:
    static QString changed(const QString &part);
    static QString of(const Error &error);
};

QString ApprovalWords::changed(const QString &part)
{
    if (part == QLatin1String("rows"))
        return tr("The recipients are not those that were approved: a row was changed since. Ask for approval again.");
    if (part == QLatin1String("definition"))
        return tr("The template is not the one that was approved: it was changed since. Check the broadcast and ask for approval again.");
    if (part == QLatin1String("content"))
        return tr("The message or its columns are not what was approved. Ask for approval again.");
    if (part == QLatin1String("channel"))
        return tr("It would leave from another number than was approved. Ask for approval again.");
    return part == QLatin1String("plan") ? tr("Pace, hours or another part of the plan are not what was approved. Ask for approval again.") : QString();
}

QString ApprovalWords::of(const Error &error)
{
    const QString &place = error.place;
    if (error.kind == ErrorKind::Conflict && place == QLatin1String("state"))
        return tr("This broadcast does not wait for approval.");
    if (error.kind == ErrorKind::Conflict)
        return changed(place);
    if (place == QLatin1String("own_key"))
        return tr("The same installation asked and approved. A second person has to approve at another computer.");
    if (place == QLatin1String("red"))
        return tr("The check of this broadcast is red. What is red is not approved.");
    if (place == QLatin1String("key"))
        return tr("The approval is signed with a key that is not known here, fingerprint %1. Ask the person who approved, by another way than the file "
                  "came, whether theirs is the same, and only then trust it.")
            .arg(error.detail);
    if (place == QLatin1String("fingerprint"))
        return tr("The file was signed with another key than the one with this fingerprint. Do not use it.");
    if (place == QLatin1String("signature"))
        return tr("The file was changed after it was signed, or damaged on the way. Ask for it again.");
    if (place == QLatin1String("file"))
        return error.kind == ErrorKind::NewerVersion ? tr("The file was written by a newer Recado.") : tr("This is no file of an approval.");
    if (place == QLatin1String("broadcast"))
        return tr("The broadcast of this approval is not in this installation.");
    return place == QLatin1String("check") ? tr("The broadcast was not checked, or changed since. Check it first.") : QString();
}

} // namespace

QString approvalSentence(const Error &error)
{
    return ApprovalWords::of(error);
}

} // namespace recado
