#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "domain/template.h"

#include <QHash>

#include <optional>

namespace recado {

// What tells one template from another, here and at the provider.
struct LibraryKey {
    AccountId account;
    QString name;
    QString language;

    bool operator==(const LibraryKey &) const = default;
};

inline size_t qHash(const LibraryKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.account.value, key.name, key.language);
}

// What is remembered of a template: how often it left from here, when last, and whether somebody marked it.
struct LibraryUse {
    int count = 0;
    std::optional<Instant> lastAt;
    bool favourite = false;

    bool operator==(const LibraryUse &) const = default;
};

struct LibraryTemplate {
    AccountId account;
    QString accountName; // said only where the list has several accounts
    TemplateDefinition definition;
    LibraryUse use;

    LibraryKey key() const { return {account, definition.name, definition.language}; }
};

// What narrows the library; empty means any. Words are the provider's.
struct TemplateFilter {
    QString status;
    QString category;
    QString language;
    AccountId account;
    bool onlyMedia = false;
    bool onlyFavourites = false;

    bool operator==(const TemplateFilter &) const = default;
    bool fits(const LibraryTemplate &item) const;
};

enum class TemplateSort { Name, LastUsed, MostUsed };

bool hasMedia(const TemplateDefinition &definition);

} // namespace recado
