#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace recado {

using SnippetId = Id<struct SnippetTag>;

// A text that is written often, called by typing "/" and its shortcut.
struct Snippet {
    SnippetId id; // null: not kept yet
    QString shortcut; // without "/"
    QString title;
    QString text; // with {{holes}} for what differs each time; see holesIn()

    bool operator==(const Snippet &) const = default;
};

constexpr int mostShortcutChars = 32;

// Error Invalid; place "shortcut" (letters, digits, "-" and "_", 1 to 32) or "text" (empty).
Result<void> checkSnippet(const Snippet &snippet);

// Those that fit what was typed (with or without its "/"), best first: the shortcut begins with it, a word of the title does, shortcut or title
// contain it. Accents and capitals do not count. Nothing typed: all of them, by shortcut.
QList<Snippet> matching(const QList<Snippet> &snippets, const QString &typed);

// The text with its holes filled; a hole without value stays as it is.
QString expanded(const Snippet &snippet, const QMap<QString, QString> &values);

// "/bo" while it is being typed.
struct SnippetMark {
    int start = 0;  // where the "/" stands
    int length = 1; // up to the cursor, "/" counted
    QString typed;  // "bo"

    bool operator==(const SnippetMark &) const = default;
};

// Where a "/" begins a word and only characters of a shortcut stand between it and the cursor. None in "and/or", "https://" or "1/2".
std::optional<SnippetMark> snippetMarkAt(const QString &text, int cursor);

} // namespace recado
