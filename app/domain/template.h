#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"
#include "domain/content.h"

#include <QList>
#include <QMap>
#include <QString>

namespace recado {

// A hole in a template's text.
struct TemplateVariable {
    QString name;   // "1", "2"… or a word
    QString sample; // what the author gave as example; may be empty

    bool operator==(const TemplateVariable &) const = default;
};

struct TemplateButton {
    enum class Kind { QuickReply, Url, Phone, CopyCode, Other };

    Kind kind = Kind::QuickReply;
    QString text;
    QString value; // URL or phone number

    bool operator==(const TemplateButton &) const = default;
};

// A template as the provider lists it. Identity is (account, name, language).
struct TemplateDefinition {
    enum class Header { None, Text, Image, Video, Document, Other };

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

    bool isApproved() const { return status == QLatin1String("APPROVED"); }
    bool operator==(const TemplateDefinition &) const = default;
};

// The names of the {{holes}} in a text, in order of first appearance. "{{ 1 }}" counts as "1".
QStringList holesIn(const QString &text);

// The text with each hole replaced by its value; a hole without value stays as it is.
QString fillHoles(const QString &text, const QMap<QString, QString> &values);

// One thing wrong with the values for a template. `variable` is the name of the hole concerned.
struct TemplateProblem {
    enum class Rule { Missing, Empty, Surplus, NotApproved };

    Rule rule = Rule::Missing;
    QString variable;

    bool operator==(const TemplateProblem &) const = default;
};

// All problems of sending `values` with this template; empty when it can leave. Whitespace alone counts as empty: every
// provider refuses it (Wati, "Template Message Payload Guide": name and value have minLength 1; Meta 132000/132012).
QList<TemplateProblem> checkValues(const TemplateDefinition &definition, const QMap<QString, QString> &values);

// Values by variable name → content. Does not check; see checkValues().
TemplateContent fillTemplate(const TemplateDefinition &definition, const QMap<QString, QString> &values);

// The content with its unnamed parameters given the definition's names, wherever their number leaves no doubt which is which. What stays
// unnamed could not be told.
TemplateContent withNames(TemplateContent content, const TemplateDefinition &definition);

// The values back out of a content, by name; positional ones of the body are "1", "2"… in order. Unnamed values of header and buttons
// are left out: use withNames() first when the definition is known.
QMap<QString, QString> valuesOf(const TemplateContent &content);

// The body a person will read.
QString renderBody(const TemplateDefinition &definition, const QMap<QString, QString> &values);

} // namespace recado
