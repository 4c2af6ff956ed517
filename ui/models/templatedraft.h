#pragma once

#include "domain/contentproblem.h"
#include "models/librarytemplate.h"

#include <QJsonObject>

namespace recado {

// A template while it is being written: what was typed, and what will come of it.
struct TemplateDraft {
    enum class Aim { Create, Edit };

    Aim aim = Aim::Create;
    QString id; // tells drafts apart; see keyOf()
    AccountId account;
    TemplateDefinition definition; // its variables: see withVariables()
    QMap<QString, QString> samples; // by variable; those of holes that were taken out again are kept

    bool operator==(const TemplateDraft &) const = default;
};

TemplateDraft newDraft(AccountId account, const QString &language);
TemplateDraft editOf(const LibraryTemplate &item);
// Another of the same shape: its parts survive, also those that cannot be edited here; what belongs to the original does not.
TemplateDraft duplicateOf(const LibraryTemplate &item, const QSet<LibraryKey> &taken);
TemplateDraft translationOf(const LibraryTemplate &item); // same name; the language is left open

// For keeping what was typed: every new one has a key of its own, an existing template has one.
QString keyOf(const TemplateDraft &draft);
QJsonObject toJson(const TemplateDraft &draft);
std::optional<TemplateDraft> templateDraftFrom(const QJsonObject &object);

// "Confirmação de Consulta" → "confirmacao_de_consulta": all that a name may have (Meta, "Template management"). While somebody is typing,
// what stands at the end stays.
QString templateNameFrom(const QString &text);

// Where in the form a problem of lintTemplate() belongs.
struct DraftPlace {
    enum class Part { Name, Language, Category, Header, HeaderSample, Body, Samples, Footer, Buttons, Button, Kept, None };

    Part part = Part::None;
    int button = -1;  // Button
    QString field = {}; // Button: "text", "url", "phone_number", "example"

    bool operator==(const DraftPlace &) const = default;
};
DraftPlace placeOf(const ContentProblem &problem, const TemplateDefinition &definition);

// Whether it has parts that only the provider's own editor can change: cards, an offer, an authentication code, a kind not known here.
bool hasKeptParts(const TemplateDefinition &definition);

} // namespace recado
