#include "models/templatewords.h"

#include "domain/templateplaces.h"
#include "format/timewords.h"

#include <QCoreApplication>

namespace recado {

namespace {

struct TemplateWords {
    Q_DECLARE_TR_FUNCTIONS(recado::TemplateWords)

public:
    static QString status(const QString &status)
    {
        if (status == QLatin1String("APPROVED"))
            return tr("approved");
        if (status == QLatin1String("PENDING") || status == QLatin1String("IN_APPEAL"))
            return tr("in review");
        if (status == QLatin1String("REJECTED"))
            return tr("rejected");
        if (status == QLatin1String("PAUSED"))
            return tr("paused");
        if (status == QLatin1String("DISABLED"))
            return tr("disabled");
        return status.toLower();
    }

    static QString category(const QString &category)
    {
        if (category == QLatin1String("MARKETING"))
            return tr("Marketing");
        if (category == QLatin1String("UTILITY"))
            return tr("Utility");
        if (category == QLatin1String("AUTHENTICATION"))
            return tr("Authentication");
        return category.toLower();
    }

    static QString refusal(const QString &name, const QString &status)
    {
        if (status == QLatin1String("PENDING") || status == QLatin1String("IN_APPEAL"))
            return tr("“%1” is still being reviewed by Meta. Update the list later.").arg(name);
        if (status == QLatin1String("REJECTED"))
            return tr("Meta rejected “%1”. It has to be corrected and submitted again where it was made.").arg(name);
        if (status == QLatin1String("PAUSED"))
            return tr("Meta paused “%1” because people reacted badly to it. It comes back by itself or has to be changed.").arg(name);
        if (status == QLatin1String("DISABLED"))
            return tr("Meta disabled “%1” for good. Choose or submit another one.").arg(name);
        return tr("“%1” is not approved: its status is %2.").arg(name, TemplateWords::status(status));
    }

    static QString quality(const QString &word)
    {
        if (word == QLatin1String("GREEN") || word == QLatin1String("HIGH"))
            return tr("good quality");
        if (word == QLatin1String("YELLOW") || word == QLatin1String("MEDIUM"))
            return tr("medium quality");
        if (word == QLatin1String("RED") || word == QLatin1String("LOW"))
            return tr("low quality");
        return word.isEmpty() || word == QLatin1String("UNKNOWN") ? QString() : tr("quality %1").arg(word.toLower());
    }

    static QString use(const LibraryUse &use)
    {
        const QString times = use.count > 0 ? tr("used %n time(s)", nullptr, use.count) : QString();
        const QString last = use.lastAt ? ageWords(*use.lastAt, SystemClock().now()) : QString();
        return times.isEmpty() || last.isEmpty() ? times + last : QStringLiteral("%1 · %2").arg(times, last);
    }

    static QString rejection(const QString &reason)
    {
        if (reason == QLatin1String("ABUSIVE_CONTENT"))
            return tr("The review found words that threaten or insult. Write it without them and submit it again.");
        if (reason == QLatin1String("INCORRECT_CATEGORY"))
            return tr("The text does not belong to the chosen category. Choose the other category, or take out what promotes something.");
        if (reason == QLatin1String("INVALID_FORMAT"))
            return tr("Variables or layout are not as they have to be: look for variables that touch, stand at the edge or have odd signs. "
                      "Correct them and submit it again.");
        if (reason == QLatin1String("PROMOTIONAL"))
            return tr("It promotes something where that is not allowed. Submit it as marketing, or take the promotion out.");
        if (reason == QLatin1String("SCAM"))
            return tr("The review took it for a fraud. Say plainly who writes and why, and use links of your own domain only.");
        if (reason == QLatin1String("TAG_CONTENT_MISMATCH"))
            return tr("Language or category do not match the text. Choose those in which it is written.");
        if (reason.isEmpty() || reason == QLatin1String("NONE"))
            return tr(
                "The provider did not say why. Look at text, category and examples, change what may be doubtful and submit it again.");
        return tr("The reason given is “%1”. Correct the text and submit it again.")
            .arg(reason.toLower().replace(QLatin1Char('_'), QLatin1Char(' ')));
    }

    static QString favourite() { return tr("favourite"); }

    static QString headerPlace(TemplateDefinition::Header header)
    {
        switch (header) {
        case TemplateDefinition::Header::Location: return tr("header · place");
        case TemplateDefinition::Header::Product: return tr("header · product");
        case TemplateDefinition::Header::Image: return tr("header · image");
        case TemplateDefinition::Header::Video: return tr("header · video");
        case TemplateDefinition::Header::Document: return tr("header · document");
        default: return tr("header");
        }
    }

    static QString buttonPlace(const TemplateButton &button)
    {
        switch (button.kind) {
        case TemplateButton::Kind::CopyCode: return tr("code of “%1”").arg(button.text);
        case TemplateButton::Kind::QuickReply:
        case TemplateButton::Kind::VoiceCall: return tr("mark of “%1” for programs").arg(button.text);
        case TemplateButton::Kind::Flow: return tr("flow token of “%1”").arg(button.text);
        case TemplateButton::Kind::Catalog:
        case TemplateButton::Kind::MultiProduct: return tr("products of “%1”").arg(button.text);
        default: return tr("link of “%1”").arg(button.text);
        }
    }

    static QString offerPlace() { return tr("end of the offer"); }
    static QString cardPlace(int card, const QString &place)
    {
        return place.isEmpty() ? tr("card %1").arg(card) : tr("card %1 · %2").arg(card).arg(place);
    }
    static QString cardHeaderPlace(TemplateCard::Header header)
    {
        switch (header) {
        case TemplateCard::Header::Image: return tr("image");
        case TemplateCard::Header::Video: return tr("video");
        case TemplateCard::Header::Product: return tr("product");
        case TemplateCard::Header::Other: break;
        }
        return tr("header");
    }

    static QString place(const TemplateDefinition &definition, const TemplatePlace &place)
    {
        const bool inCard = place.card >= 0;
        const auto &buttons = inCard ? definition.cards[place.card].buttons : definition.buttons;
        QString words;
        switch (place.part) {
        case TemplatePlace::Part::Header:
            words = inCard ? cardHeaderPlace(definition.cards[place.card].header) : headerPlace(definition.header);
            break;
        case TemplatePlace::Part::Offer: words = offerPlace(); break;
        case TemplatePlace::Part::Button: words = buttonPlace(buttons[place.index]); break;
        case TemplatePlace::Part::Body: break;
        }
        return inCard ? cardPlace(place.card + 1, words) : words;
    }
};

} // namespace

QString templateStatusWord(const QString &status)
{
    return TemplateWords::status(status);
}

QString templateCategoryWord(const QString &category)
{
    return TemplateWords::category(category);
}

QString templateRefusal(const TemplateDefinition &definition)
{
    return definition.isApproved() ? QString() : TemplateWords::refusal(definition.name, definition.status);
}

TemplateStanding standingOf(const QString &status)
{
    if (status == QLatin1String("APPROVED"))
        return TemplateStanding::Usable;
    static const QStringList stopped{QStringLiteral("REJECTED"), QStringLiteral("DISABLED"), QStringLiteral("DELETED"),
                                     QStringLiteral("PENDING_DELETION")};
    return stopped.contains(status) ? TemplateStanding::Stopped : TemplateStanding::Waiting;
}

QString templateQualityWord(const QString &quality)
{
    return TemplateWords::quality(quality.toUpper());
}

QString templateUseWords(const LibraryUse &use)
{
    return TemplateWords::use(use);
}

QString rejectionSentence(const TemplateDefinition &definition)
{
    return definition.status == QLatin1String("REJECTED") ? TemplateWords::rejection(definition.rejectionReason.toUpper()) : QString();
}

QString spokenTemplate(const LibraryTemplate &item)
{
    const TemplateDefinition &definition = item.definition;
    QStringList words{definition.name,
                      definition.language,
                      templateCategoryWord(definition.category),
                      templateStatusWord(definition.status),
                      templateQualityWord(definition.quality),
                      templateUseWords(item.use),
                      item.use.favourite ? TemplateWords::favourite() : QString()};
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

QString variablePlace(const TemplateDefinition &definition, const QString &variable)
{
    if (holesIn(definition.body).contains(variable))
        return {};
    for (const TemplatePlace &place : placesOf(definition)) {
        if (place.variable == variable)
            return TemplateWords::place(definition, place);
    }
    return {};
}

QString templateSummary(const TemplateDefinition &definition)
{
    return definition.body.simplified();
}

} // namespace recado
