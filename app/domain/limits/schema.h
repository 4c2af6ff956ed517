#pragma once

#include "domain/limits/rule.h"

#include <QRegularExpression>

#include <map>
#include <memory>
#include <vector>

namespace recado::limits {

// What the tables say about one place of a content of one kind.
struct Node {
    enum Type { AText = 1, ANumber = 2, ABoolean = 4, AnObject = 8, AList = 16, Anything = 31 };

    int types = 0;                   // any of Type
    int inferred = 0;                // what follows from the paths and demands, while no type is said
    bool isOpen = false;             // fields that are not named here are nobody's business
    const Rule *presence = nullptr;  // Required, Present, Advised, Forbidden or Unwanted
    std::vector<const Rule *> rules; // demands on the value
    std::map<const Rule *, QRegularExpression> patterns;
    std::vector<std::pair<QString, std::unique_ptr<Node>>> fields; // in the order of the tables
    std::unique_ptr<Node> item;      // of a list whose items are alike
    std::vector<std::pair<QString, std::unique_ptr<Node>>> variants; // of a list whose items say their type

    const Node *field(const QString &name) const;
    const Node *variant(const QString &key) const;
};

// The tree for a kind of content. For a kind that is not known: what is said about every message, and open.
const Node &schemaFor(const Content &content);

// Whether the tables know this kind.
bool isKnownKind(const QString &kind);

// What one row asks of a value of the right type; relations are not asked here.
void demandOf(const Node &node, const Rule &rule, const QJsonValue &value, const QString &path, ContentProblems &problems);

// A value as ContentProblem::actual shows it: a few words.
QString shown(const QJsonValue &value);

// By what an item of a list with variants is told: its type in lower case, "button:url" for a template's buttons.
QString variantKey(const QJsonObject &item);

} // namespace recado::limits
