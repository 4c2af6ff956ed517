#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"
#include "domain/templatecontent.h"

#include <QJsonArray>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace recado {

// Something the operator gives to a template: a hole in a text, a header's file, a button's ending.
struct TemplateVariable {
    enum class Kind { Text, Image, Video, Document, Location, Product, UrlSuffix, CouponCode, OneTimeCode, Payload, FlowToken, ExpirationTime };

    // Unique in the template. A body's hole has its own name ("1", "nome"); elsewhere the place stands before it: "header", "header.1",
    QString name;
    QString sample; // what the author gave as example; may be empty
    Kind kind = Kind::Text;
    bool optional = false; // may be left out or empty: a reply's payload, a flow's token

    bool operator==(const TemplateVariable &) const = default;
};

struct TemplateButton {
    enum class Kind {
        QuickReply, Url, Phone, CopyCode, OneTimeCode,
        Flow, Catalog, MultiProduct, VoiceCall, OrderDetails, RequestContactInfo, Other
    };

    Kind kind = Kind::QuickReply;
    QString text;
    QString value;  // URL or phone number; flow id
    QString sample = {}; // the whole URL or the code the author gave as example

    bool operator==(const TemplateButton &) const = default;
};

// One card of a carousel.
struct TemplateCard {
    enum class Header { Image, Video, Product, Other };

    Header header = Header::Image;
    QString headerSample; // media link or handle
    QString body;         // may be empty
    QList<TemplateButton> buttons;

    bool operator==(const TemplateCard &) const = default;
};

// A template as the provider lists it. Identity is (account, name, language).
struct TemplateDefinition {
    enum class Header { None, Text, Image, Video, Document, Location, Product, Other };

    QString name;
    QString language;
    QString status;   // provider's word in upper case: APPROVED, PENDING, REJECTED, PAUSED…
    QString category; // MARKETING, UTILITY, AUTHENTICATION; may be empty
    QString quality;  // provider's word; may be empty
    QString providerId;
    Header header = Header::None;
    QString headerText; // text header, or the media link the author gave as example
    QString body;       // with {{name}} holes
    QString footer;
    QList<TemplateButton> buttons;
    QList<TemplateVariable> variables; // in the order an operator fills them

    QString subCategory;
    QString rejectionReason; // provider's word: INVALID_FORMAT; empty or NONE when not rejected
    bool namedParameters = false; // Meta: parameter_format "named"
    QList<TemplateCard> cards;    // carousel
    QString offerText;            // limited-time offer; empty when it is none
    bool offerExpires = false;
    bool securityAdvice = false;  // authentication: "do not share this code"
    int codeExpirationMinutes = 0; // authentication; 0: not said
    int timeToLiveSeconds = 0;    // 0: the platform's default
    QJsonArray components;        // as the provider listed them in Meta's shape; empty where it does not speak it

    bool isApproved() const { return status == QLatin1String("APPROVED"); }
    bool operator==(const TemplateDefinition &) const = default;
};

// The names of the {{holes}} in a text, in order of first appearance. "{{ 1 }}" counts as "1".
QStringList holesIn(const QString &text);

// The text with each hole replaced by its value; a hole without value stays as it is.
QString fillHoles(const QString &text, const QMap<QString, QString> &values);

// One thing wrong with the values for a template. `variable` is the name of the hole concerned.
struct TemplateProblem {
    enum class Rule {
        Missing, Empty, Surplus, NotApproved,
        NotMedia,        // neither a link nor "id:…"
        NotLocation, NotProduct, NotSections, NotMilliseconds, // see domain/templatevalue.h for how each is written
        TooLong,         // one value
        HeaderTooLong, BodyTooLong, // the text with its values
        Layout           // line breaks, tabs or more than four spaces in a row
    };
    enum class Severity { Error, Warning }; // a warning may leave

    Rule rule = Rule::Missing;
    QString variable;
    Severity severity = Severity::Error;
    QString limit = {};  // "20"; empty when the rule has none
    QString actual = {}; // "23"

    bool isError() const { return severity == Severity::Error; }
    bool operator==(const TemplateProblem &) const = default;
};

// The stable word of a rule: "variable_missing", "template_not_approved".
QString toString(TemplateProblem::Rule rule);

// Something that changed a template elsewhere, as a provider told. What is empty did not change.
struct TemplateChange {
    QString name;
    QString language; // hyphens and underscores are the same here
    QString providerId;
    QString status;
    QString reason; // why it was rejected or paused; goes with the status
    QString quality;
    QString category;
    std::optional<Instant> occurredAt;
};

// All problems of sending `values` with this template; it can leave when none of them is an error. Whitespace alone counts as empty: every
// provider refuses it (Wati, "Template Message Payload Guide": name and value have minLength 1; Meta 132000/132012).
QList<TemplateProblem> checkValues(const TemplateDefinition &definition, const QMap<QString, QString> &values);

// Values by variable name → content. Does not check; see checkValues().
TemplateContent fillTemplate(const TemplateDefinition &definition, const QMap<QString, QString> &values);

// The content with its unnamed parameters given the definition's names, wherever their number leaves no doubt which is which. What stays
// unnamed could not be told.
TemplateContent withNames(TemplateContent content, const TemplateDefinition &definition);

// The values back out of a content, by name and as domain/templatevalue.h writes them; positional ones of the body are "1", "2"… in order.
// Unnamed values of header, buttons and cards are left out: use withNames() first when the definition is known.
QMap<QString, QString> valuesOf(const TemplateContent &content);

// The first one that stops the message; null when it may leave.
const TemplateProblem *firstError(const QList<TemplateProblem> &problems);

// The text header and the body a person will read; all of it: domain/templaterender.h.
QString renderHeaderText(const TemplateDefinition &definition, const QMap<QString, QString> &values);
QString renderBody(const TemplateDefinition &definition, const QMap<QString, QString> &values);

} // namespace recado
