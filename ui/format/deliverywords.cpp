#include "format/deliverywords.h"

#include "format/statuswords.h"

#include <QCoreApplication>
#include <QStringList>

namespace recado {

namespace {

struct DeliveryWords {
    Q_DECLARE_TR_FUNCTIONS(recado::DeliveryWords)

public:
    static QString state(const QString &state)
    {
        if (state.isEmpty())
            return tr("New", "a webhook delivery");
        if (state == QLatin1String("decoded"))
            return tr("Understood");
        if (state == QLatin1String("matched"))
            return tr("Matched");
        if (state == QLatin1String("orphan"))
            return tr("Orphan", "a status without a message");
        if (state == QLatin1String("refused"))
            return tr("Refused", "a webhook delivery");
        return state == QLatin1String("not_understood") ? tr("Not understood") : state;
    }

    static QString sentence(const QString &state)
    {
        if (state.isEmpty())
            return tr("It is stored and will be read in a moment.");
        if (state == QLatin1String("decoded"))
            return tr("It was understood and is about no message of yours: something a person wrote, or news about a template, a number or the account.");
        if (state == QLatin1String("matched"))
            return tr("It was understood, and what it tells stands in the story of the message.");
        if (state == QLatin1String("orphan"))
            return tr("It tells the status of a message that is not in this list. Usually another system sent it through the same number. "
                      "If it is one of yours, it finds its place by itself as soon as the message is known.");
        if (state == QLatin1String("refused"))
            return tr("Its signature does not belong to these bytes and the app secret that is stored, so anybody may have written it, and nothing in it "
                      "is believed. If the app secret was wrong, correct it in the account and replay: what is genuine is then read.");
        return tr("This version of Recado cannot read it. Nothing is lost: the bytes are kept, and a later version can replay them.");
    }

    static QString field(FilterField field)
    {
        switch (field) {
        case FilterField::DeliveryState: return tr("State");
        case FilterField::DeliveryAccount: return tr("Account");
        case FilterField::Kind: return tr("What it tells");
        case FilterField::Size: return tr("Size");
        case FilterField::Repeats: return tr("Repeats");
        case FilterField::Heard: return tr("Heard");
        case FilterField::DeliveryAge: return tr("Age");
        case FilterField::DeliveryError: return tr("Remark");
        case FilterField::Body: return tr("Content");
        case FilterField::Sha256: return QStringLiteral("SHA-256");
        case FilterField::Delivery: return tr("Number of the delivery");
        case FilterField::AnythingInDelivery: return tr("Anything");
        default: return {};
        }
    }

    static QString line(FilterField field)
    {
        switch (field) {
        case FilterField::DeliveryState: return tr("What became of it");
        case FilterField::DeliveryAccount: return tr("Name of the account it was for");
        case FilterField::Kind: return tr("A kind of event in it, or the provider's own word");
        case FilterField::Size: return tr("Bytes of its body");
        case FilterField::Repeats: return tr("How often the same bytes came again");
        case FilterField::Heard: return tr("When it came");
        case FilterField::DeliveryAge: return tr("How long ago it came");
        case FilterField::DeliveryError: return tr("Why it was refused, or the place that was not understood");
        case FilterField::Body: return tr("Text in its body, as it came");
        case FilterField::Sha256: return tr("Fingerprint of its body");
        case FilterField::Delivery: return tr("The number by which the list and the terminal name it");
        case FilterField::AnythingInDelivery: return tr("Kind, remark, account, or text in its body");
        default: return {};
        }
    }
};

} // namespace

QString deliveryFieldWord(FilterField field)
{
    return DeliveryWords::field(field);
}

QString deliveryFieldLine(FilterField field)
{
    return DeliveryWords::line(field);
}

QString deliveryStateWord(const QString &state)
{
    return DeliveryWords::state(state);
}

QString deliveryStateSentence(const QString &state)
{
    return DeliveryWords::sentence(state);
}

QString eventKindWords(const QString &kinds)
{
    QStringList words;
    for (const QString &kind : kinds.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto known = eventKindFromString(kind);
        words.append(known ? statusWord(*known) : kind);
    }
    return words.join(QStringLiteral(", "));
}

QStringList deliveryPlaces(const QString &error)
{
    return error.split(QStringLiteral("; "), Qt::SkipEmptyParts);
}

} // namespace recado
