#pragma once

#include "format/errorwords.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace recado {

// The error codes of resources/errors in one language: facts from codes.json, words from <language>.json. Compiled in and the same in
// recadoctl and the window. The facts follow "Meta WhatsApp Business Platform: API facts" §8.8 and §9 with its table of error codes,
// "WATI API – client reference" §8 and "SERPRO WhatsApp API (Brazil) – client reference" §8; the words are ours. Screens use
// format/errorwords.h, which knows the language of the program.
class ErrorCatalogue {
public:
    static QStringList languages(); // "en" first

    explicit ErrorCatalogue(const QString &language);

    QStringList ids() const; // "131026", "200-299", "onprem:470", "wati:session_closed"

    // By id or by a code as a provider gives it: "215" is in a range, "470" is one of the old API. None when not in the catalogue.
    std::optional<CodeWords> find(const QString &code) const;

    // By the words of a refusal that has no code, whatever its capitals, spaces and full stops. Wati's "Ticket has been expired." has
    // been seen; the other patterns are careful guesses, so show the provider's words, too.
    std::optional<CodeWords> recognise(const QString &message) const;

    QString side(CodeSide side) const;
    QString retry(Retry retry, std::optional<std::chrono::seconds> wait) const;

private:
    struct Range {
        int first = 0;
        int last = 0;
        QString id;
    };
    struct Pattern {
        QString words; // normalised
        QString id;
    };

    void readFacts();
    void readWords(const QString &language);

    QHash<QString, CodeWords> m_codes;
    QList<Range> m_ranges;
    QList<Pattern> m_patterns;
    QHash<QString, QString> m_like; // id → the id whose words it shares
    QHash<QString, QString> m_sides;
    QHash<QString, QString> m_retries;
};

} // namespace recado
