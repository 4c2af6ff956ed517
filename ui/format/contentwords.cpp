#include "format/contentwords.h"

#include <QCoreApplication>

#include <array>

namespace recado {

namespace {

struct ContentWords {
    Q_DECLARE_TR_FUNCTIONS(recado::ContentWords)
};

struct KindWords {
    const char *kind;
    const char *word;
    const char *phrase;
};

constexpr std::array<KindWords, 27> kinds{{
    {"text", QT_TRANSLATE_NOOP("recado::ContentWords", "text message"), QT_TRANSLATE_NOOP("recado::ContentWords", "a text message")},
    {"image", QT_TRANSLATE_NOOP("recado::ContentWords", "image"), QT_TRANSLATE_NOOP("recado::ContentWords", "an image")},
    {"video", QT_TRANSLATE_NOOP("recado::ContentWords", "video"), QT_TRANSLATE_NOOP("recado::ContentWords", "a video")},
    {"audio", QT_TRANSLATE_NOOP("recado::ContentWords", "audio"), QT_TRANSLATE_NOOP("recado::ContentWords", "an audio message")},
    {"document", QT_TRANSLATE_NOOP("recado::ContentWords", "document"), QT_TRANSLATE_NOOP("recado::ContentWords", "a document")},
    {"sticker", QT_TRANSLATE_NOOP("recado::ContentWords", "sticker"), QT_TRANSLATE_NOOP("recado::ContentWords", "a sticker")},
    {"location", QT_TRANSLATE_NOOP("recado::ContentWords", "location"), QT_TRANSLATE_NOOP("recado::ContentWords", "a location")},
    {"contacts", QT_TRANSLATE_NOOP("recado::ContentWords", "contact cards"), QT_TRANSLATE_NOOP("recado::ContentWords", "contact cards")},
    {"reaction", QT_TRANSLATE_NOOP("recado::ContentWords", "reaction"), QT_TRANSLATE_NOOP("recado::ContentWords", "a reaction")},
    {"interactive.button", QT_TRANSLATE_NOOP("recado::ContentWords", "message with reply buttons"),
     QT_TRANSLATE_NOOP("recado::ContentWords", "a message with reply buttons")},
    {"interactive.list", QT_TRANSLATE_NOOP("recado::ContentWords", "list message"), QT_TRANSLATE_NOOP("recado::ContentWords", "a list message")},
    {"interactive.cta_url", QT_TRANSLATE_NOOP("recado::ContentWords", "message with a link button"),
     QT_TRANSLATE_NOOP("recado::ContentWords", "a message with a link button")},
    {"interactive.product", QT_TRANSLATE_NOOP("recado::ContentWords", "product message"), QT_TRANSLATE_NOOP("recado::ContentWords", "a product message")},
    {"interactive.product_list", QT_TRANSLATE_NOOP("recado::ContentWords", "product list"), QT_TRANSLATE_NOOP("recado::ContentWords", "a product list")},
    {"interactive.catalog_message", QT_TRANSLATE_NOOP("recado::ContentWords", "catalog message"),
     QT_TRANSLATE_NOOP("recado::ContentWords", "a catalog message")},
    {"interactive.flow", QT_TRANSLATE_NOOP("recado::ContentWords", "flow message"), QT_TRANSLATE_NOOP("recado::ContentWords", "a flow message")},
    {"interactive.location_request_message", QT_TRANSLATE_NOOP("recado::ContentWords", "location request"),
     QT_TRANSLATE_NOOP("recado::ContentWords", "a location request")},
    {"interactive.address_message", QT_TRANSLATE_NOOP("recado::ContentWords", "address request"),
     QT_TRANSLATE_NOOP("recado::ContentWords", "an address request")},
    {"interactive.carousel", QT_TRANSLATE_NOOP("recado::ContentWords", "carousel"), QT_TRANSLATE_NOOP("recado::ContentWords", "a carousel")},
    {"interactive.call_permission_request", QT_TRANSLATE_NOOP("recado::ContentWords", "call permission request"),
     QT_TRANSLATE_NOOP("recado::ContentWords", "a call permission request")},
    {"interactive.voice_call", QT_TRANSLATE_NOOP("recado::ContentWords", "message with a call button"),
     QT_TRANSLATE_NOOP("recado::ContentWords", "a message with a call button")},
    {"interactive.contact_request", QT_TRANSLATE_NOOP("recado::ContentWords", "contact request"),
     QT_TRANSLATE_NOOP("recado::ContentWords", "a contact request")},
    {"interactive.order_details", QT_TRANSLATE_NOOP("recado::ContentWords", "order"), QT_TRANSLATE_NOOP("recado::ContentWords", "an order")},
    {"interactive.order_status", QT_TRANSLATE_NOOP("recado::ContentWords", "order status"), QT_TRANSLATE_NOOP("recado::ContentWords", "an order status")},
    {"template", QT_TRANSLATE_NOOP("recado::ContentWords", "template message"), QT_TRANSLATE_NOOP("recado::ContentWords", "a template message")},
    {"read", QT_TRANSLATE_NOOP("recado::ContentWords", "read mark"), QT_TRANSLATE_NOOP("recado::ContentWords", "a read mark")},
    {"pin", QT_TRANSLATE_NOOP("recado::ContentWords", "pinned message"), QT_TRANSLATE_NOOP("recado::ContentWords", "a pinned message")},
}};

struct FieldWord {
    const char *ending; // of the path without its numbers
    const char *word;
};

// The longer ending stands first.
constexpr FieldWord fields[]{
    {"reply.title", QT_TRANSLATE_NOOP("recado::ContentWords", "Button label")},
    {"quick_reply.title", QT_TRANSLATE_NOOP("recado::ContentWords", "Button label")},
    {"parameters.display_text", QT_TRANSLATE_NOOP("recado::ContentWords", "Button label")},
    {"action.button", QT_TRANSLATE_NOOP("recado::ContentWords", "Button label")},
    {"parameters.flow_cta", QT_TRANSLATE_NOOP("recado::ContentWords", "Button label")},
    {"reply.id", QT_TRANSLATE_NOOP("recado::ContentWords", "Button id")},
    {"quick_reply.id", QT_TRANSLATE_NOOP("recado::ContentWords", "Button id")},
    {"action.buttons", QT_TRANSLATE_NOOP("recado::ContentWords", "Buttons")},
    {"rows[].id", QT_TRANSLATE_NOOP("recado::ContentWords", "Row id")},
    {"rows[].title", QT_TRANSLATE_NOOP("recado::ContentWords", "Row title")},
    {"rows[].description", QT_TRANSLATE_NOOP("recado::ContentWords", "Row description")},
    {"sections[].title", QT_TRANSLATE_NOOP("recado::ContentWords", "Section title")},
    {"sections[].rows", QT_TRANSLATE_NOOP("recado::ContentWords", "Rows")},
    {"sections[].product_items", QT_TRANSLATE_NOOP("recado::ContentWords", "Products")},
    {"sections", QT_TRANSLATE_NOOP("recado::ContentWords", "Sections")},
    {"action.cards", QT_TRANSLATE_NOOP("recado::ContentWords", "Cards")},
    {"cards[]", QT_TRANSLATE_NOOP("recado::ContentWords", "Card")},
    {"header.text", QT_TRANSLATE_NOOP("recado::ContentWords", "Header text")},
    {"header.type", QT_TRANSLATE_NOOP("recado::ContentWords", "Header type")},
    {"header", QT_TRANSLATE_NOOP("recado::ContentWords", "Header")},
    {"footer.text", QT_TRANSLATE_NOOP("recado::ContentWords", "Footer")},
    {"footer", QT_TRANSLATE_NOOP("recado::ContentWords", "Footer")},
    {"body.text", QT_TRANSLATE_NOOP("recado::ContentWords", "Text")},
    {"text.body", QT_TRANSLATE_NOOP("recado::ContentWords", "Text")},
    {"interactive.body", QT_TRANSLATE_NOOP("recado::ContentWords", "Text")},
    {"parameters[].text", QT_TRANSLATE_NOOP("recado::ContentWords", "Value")},
    {"parameters[].coupon_code", QT_TRANSLATE_NOOP("recado::ContentWords", "Coupon code")},
    {"language.code", QT_TRANSLATE_NOOP("recado::ContentWords", "Language")},
    {"template.name", QT_TRANSLATE_NOOP("recado::ContentWords", "Template name")},
    {"[].name", QT_TRANSLATE_NOOP("recado::ContentWords", "Name")},
    {"first_name", QT_TRANSLATE_NOOP("recado::ContentWords", "First name")},
    {"phones[].phone", QT_TRANSLATE_NOOP("recado::ContentWords", "Phone number")},
    {"wa_id", QT_TRANSLATE_NOOP("recado::ContentWords", "WhatsApp number")},
    {"emails[].email", QT_TRANSLATE_NOOP("recado::ContentWords", "Email")},
    {"country_code", QT_TRANSLATE_NOOP("recado::ContentWords", "Country code")},
    {"message_id", QT_TRANSLATE_NOOP("recado::ContentWords", "Message id")},
    {"formatted_name", QT_TRANSLATE_NOOP("recado::ContentWords", "Name")},
    {"birthday", QT_TRANSLATE_NOOP("recado::ContentWords", "Birthday")},
    {"contacts", QT_TRANSLATE_NOOP("recado::ContentWords", "Contacts")},
    {"caption", QT_TRANSLATE_NOOP("recado::ContentWords", "Caption")},
    {"filename", QT_TRANSLATE_NOOP("recado::ContentWords", "File name")},
    {"link", QT_TRANSLATE_NOOP("recado::ContentWords", "Link")},
    {"url", QT_TRANSLATE_NOOP("recado::ContentWords", "Link")},
    {"image", QT_TRANSLATE_NOOP("recado::ContentWords", "Image")},
    {"video", QT_TRANSLATE_NOOP("recado::ContentWords", "Video")},
    {"audio", QT_TRANSLATE_NOOP("recado::ContentWords", "Audio")},
    {"document", QT_TRANSLATE_NOOP("recado::ContentWords", "Document")},
    {"sticker", QT_TRANSLATE_NOOP("recado::ContentWords", "Sticker")},
    {"latitude", QT_TRANSLATE_NOOP("recado::ContentWords", "Latitude")},
    {"longitude", QT_TRANSLATE_NOOP("recado::ContentWords", "Longitude")},
    {"emoji", QT_TRANSLATE_NOOP("recado::ContentWords", "Emoji")},
    {"buttons[].reply", QT_TRANSLATE_NOOP("recado::ContentWords", "Button label")},
    {"buttons[].quick_reply", QT_TRANSLATE_NOOP("recado::ContentWords", "Button label")},
    {"header.image", QT_TRANSLATE_NOOP("recado::ContentWords", "Image")},
    {"header.video", QT_TRANSLATE_NOOP("recado::ContentWords", "Video")},
    {"header.document", QT_TRANSLATE_NOOP("recado::ContentWords", "Document")},
    {"cards[].action", QT_TRANSLATE_NOOP("recado::ContentWords", "Button of the card")},
    {"action.parameters", QT_TRANSLATE_NOOP("recado::ContentWords", "Details")},
    {"interactive.action", QT_TRANSLATE_NOOP("recado::ContentWords", "Details")},
    {"thumbnail_product_retailer_id", QT_TRANSLATE_NOOP("recado::ContentWords", "Product whose picture is shown")},
    {"product_retailer_id", QT_TRANSLATE_NOOP("recado::ContentWords", "Product id")},
    {"catalog_id", QT_TRANSLATE_NOOP("recado::ContentWords", "Catalog id")},
    {"flow_action_payload.screen", QT_TRANSLATE_NOOP("recado::ContentWords", "Name of the screen")},
    {"flow_action_payload.data", QT_TRANSLATE_NOOP("recado::ContentWords", "Values for the screen")},
    {"flow_action_payload", QT_TRANSLATE_NOOP("recado::ContentWords", "First screen")},
    {"flow_action", QT_TRANSLATE_NOOP("recado::ContentWords", "First screen")},
    {"flow_id", QT_TRANSLATE_NOOP("recado::ContentWords", "Flow id")},
    {"flow_name", QT_TRANSLATE_NOOP("recado::ContentWords", "Flow name")},
    {"flow_token", QT_TRANSLATE_NOOP("recado::ContentWords", "Flow token")},
    {"ttl_minutes", QT_TRANSLATE_NOOP("recado::ContentWords", "Minutes the button works")},
    {"parameters.payload", QT_TRANSLATE_NOOP("recado::ContentWords", "Note to yourself")},
    {"parameters.country", QT_TRANSLATE_NOOP("recado::ContentWords", "Country")},
    {"values.in_pin_code", QT_TRANSLATE_NOOP("recado::ContentWords", "PIN code")},
    {"items[].amount.value", QT_TRANSLATE_NOOP("recado::ContentWords", "Price")},
    {"items[].amount", QT_TRANSLATE_NOOP("recado::ContentWords", "Price")},
    {"items[].sale_amount.value", QT_TRANSLATE_NOOP("recado::ContentWords", "Price for this order")},
    {"items[].sale_amount", QT_TRANSLATE_NOOP("recado::ContentWords", "Price for this order")},
    {"items[].quantity", QT_TRANSLATE_NOOP("recado::ContentWords", "Quantity")},
    {"order.items", QT_TRANSLATE_NOOP("recado::ContentWords", "Items")},
    {"order.subtotal.value", QT_TRANSLATE_NOOP("recado::ContentWords", "Sum of the items")},
    {"order.subtotal", QT_TRANSLATE_NOOP("recado::ContentWords", "Sum of the items")},
    {"tax.value", QT_TRANSLATE_NOOP("recado::ContentWords", "Tax")},
    {"order.tax", QT_TRANSLATE_NOOP("recado::ContentWords", "Tax")},
    {"shipping.value", QT_TRANSLATE_NOOP("recado::ContentWords", "Shipping")},
    {"order.shipping", QT_TRANSLATE_NOOP("recado::ContentWords", "Shipping")},
    {"discount.value", QT_TRANSLATE_NOOP("recado::ContentWords", "Discount")},
    {"order.discount", QT_TRANSLATE_NOOP("recado::ContentWords", "Discount")},
    {"order.status", QT_TRANSLATE_NOOP("recado::ContentWords", "Status of the order")},
    {"payment.status", QT_TRANSLATE_NOOP("recado::ContentWords", "Status of the payment")},
    {"parameters.currency", QT_TRANSLATE_NOOP("recado::ContentWords", "Currency")},
    {"payment_settings", QT_TRANSLATE_NOOP("recado::ContentWords", "Paid by")},
    {"order.description", QT_TRANSLATE_NOOP("recado::ContentWords", "A word about it")},
    {"total_amount", QT_TRANSLATE_NOOP("recado::ContentWords", "Total")},
    {"reference_id", QT_TRANSLATE_NOOP("recado::ContentWords", "Reference")},
    {"total_amount.value", QT_TRANSLATE_NOOP("recado::ContentWords", "Total")},
    {"file", QT_TRANSLATE_NOOP("recado::ContentWords", "File")},
};

const KindWords *wordsOf(const QString &kind)
{
    for (const KindWords &words : kinds) {
        if (kind == QLatin1String(words.kind))
            return &words;
    }
    return nullptr;
}

bool endsWithField(const QString &path, const QString &ending)
{
    if (!path.endsWith(ending))
        return false;
    const qsizetype before = path.size() - ending.size() - 1;
    return before < 0 || path[before] == QLatin1Char('.') || path[before] == QLatin1Char(']') || ending.startsWith(QLatin1Char('['));
}

// interactive.action.buttons[12].reply.id → interactive.action.buttons[].reply.id
QString withoutNumbers(const QString &path)
{
    QString plain;
    for (qsizetype i = 0; i < path.size(); ++i) {
        const bool isInside = plain.endsWith(QLatin1Char('[')) && path[i].isDigit();
        if (!isInside)
            plain += path[i];
    }
    return plain;
}

} // namespace

QString kindWord(const QString &kind)
{
    const KindWords *words = wordsOf(kind);
    return words ? ContentWords::tr(words->word) : kind;
}

QString kindPhrase(const QString &kind)
{
    const KindWords *words = wordsOf(kind);
    return words ? ContentWords::tr(words->phrase) : ContentWords::tr("a message of the type “%1”").arg(kind);
}

QString fieldWord(const QString &path)
{
    const QString plain = withoutNumbers(path);
    for (const FieldWord &field : fields) {
        if (endsWithField(plain, QLatin1String(field.ending)))
            return ContentWords::tr(field.word);
    }
    return QStringLiteral("“%1”").arg(path.mid(path.lastIndexOf(QLatin1Char('.')) + 1));
}

} // namespace recado
