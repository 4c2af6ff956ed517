#pragma once

#include "base/clock.h"
#include "domain/content.h"
#include "domain/evidence.h"
#include "domain/incoming.h"
#include "domain/template.h"
#include "preview/messagetext.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace recado {

// A message as the person's telephone shows it, as values: bubbleOf() knows what each type is made of, BubbleView knows how it looks.
// Every text is ready to be shown; nothing here is JSON.

struct BubblePlace {
    QString name;
    QString address;
    QString latitude;
    QString longitude;

    bool operator==(const BubblePlace &) const = default;
};

struct BubbleMedia {
    enum class Kind { None, Image, Video, Document, Audio, Voice, Sticker, Location, Product, Other };

    Kind kind = Kind::None;
    QString source; // what a thumbnail is asked for by: link, media id, path; product id
    QString name; // file name; the id where no name is known
    QString detail; // "PDF · 3 pages · 120 kB": what is known
    bool missing = false; // a variable without a value
    BubblePlace place; // Location

    bool isThere() const { return kind != Kind::None; }
    bool operator==(const BubbleMedia &) const = default;
};

struct BubbleButton {
    QString icon; // of resources/icons
    QString text;
    bool opensList = false;

    bool operator==(const BubbleButton &) const = default;
};

struct BubbleRow {
    QString title;
    QString description;

    bool operator==(const BubbleRow &) const = default;
};

struct BubbleSection {
    QString title;
    QList<BubbleRow> rows;

    bool operator==(const BubbleSection &) const = default;
};

// What opens from the button of a list or product message.
struct BubbleList {
    enum class Look { Choice, Products };

    QString title;
    Look look = Look::Choice;
    QList<BubbleSection> sections;

    bool isThere() const { return !sections.isEmpty(); }
    bool operator==(const BubbleList &) const = default;
};

// One card of a carousel.
struct BubbleCard {
    BubbleMedia media;
    QList<TextBlock> body;
    QList<BubbleButton> buttons;

    bool operator==(const BubbleCard &) const = default;
};

struct BubbleContact {
    QString name;
    QString organisation;
    QString number; // the first one, or what else reaches the person

    bool operator==(const BubbleContact &) const = default;
};

// The message that this one answers.
struct BubbleQuote {
    QString who; // empty when not known
    QString text; // its words, or its id while they are not known
    bool isId = false;

    bool isThere() const { return !text.isEmpty(); }
    bool operator==(const BubbleQuote &) const = default;
};

struct BubbleOffer {
    QString text;
    QString code;
    std::optional<Instant> endsAt;
    bool endIsMissing = false; // the operator owes it

    bool isThere() const { return !text.isEmpty() || endsAt; }
    bool operator==(const BubbleOffer &) const = default;
};

// "Subtotal … R$ 100,00": lines of an order, values of a template whose text is not known.
struct BubbleFact {
    QString label;
    QString value;
    bool strong = false;

    bool operator==(const BubbleFact &) const = default;
};

// What is no bubble on the telephone: a read mark, a type that this version does not know.
struct BubbleNotice {
    QString icon;
    QString title;
    QString text;

    bool isThere() const { return !title.isEmpty(); }
    bool operator==(const BubbleNotice &) const = default;
};

// A line above the words that says how the message came about: "Broadcast", "Came by an advertisement".
struct BubbleMark {
    QString icon;
    QString text;

    bool operator==(const BubbleMark &) const = default;
};

// What can be done with it, beside what the telephone offers: save a file, show all of a text.
struct BubbleAction {
    QString name; // what the action is known by: "download", "save", "open", "unfold"
    QString icon;
    QString text;

    bool operator==(const BubbleAction &) const = default;
};

struct Bubble {
    QList<BubbleMark> marks;
    BubbleQuote quote;
    BubbleNotice notice;
    BubbleMedia media; // header of an interactive message or template; the file of a media message
    QList<TextBlock> title;
    QString subtitle;
    QList<TextBlock> body; // text or caption
    QString link; // an address of the text of which the telephone shows a preview
    BubbleOffer offer;
    QList<BubbleContact> contacts;
    QList<BubbleFact> facts;
    QList<BubbleAction> actions;
    QString footer;
    QString trouble; // why it did not arrive, in a sentence
    QString time; // as it is shown; who shows the bubble knows it
    std::optional<EventKind> status; // ours: the icon beside the time
    QList<BubbleButton> buttons;
    BubbleList list;
    QList<BubbleCard> cards;
    QString reaction; // an emoji under the bubble
    QString ownReaction; // ours, beside it
    bool reactionOnly = false; // the bubble is somebody's message, of which we show nothing

    // There is something to see.
    bool isEmpty() const;
    bool operator==(const Bubble &) const = default;
};

// Characters of a text that are shown before somebody asks for more; so many more each time.
inline constexpr qsizetype longestUnfolded = 1800;
inline constexpr qsizetype unfoldedAtOnce = 12'000;

// Meta, "Messages" and the pages of each type; a type not known gives a notice that names it.
Bubble bubbleOf(const Content &content);
// Variables without a value stay as holes.
Bubble bubbleOf(const TemplateDefinition &definition, const QMap<QString, QString> &values);

// A message that came in, of any type; a reaction says what it is put on only by `quote`. The file's own place in `media.source`: its id at the
// provider, or the link. Nothing of it is markup, whatever it says. Texts are folded after `most` characters: then there is the action "unfold".
Bubble bubbleOf(const IncomingMessage &message, qsizetype most = longestUnfolded);
// Words of ours that were rendered elsewhere, folded in the same way.
void setBody(Bubble *bubble, const QString &text, qsizetype most = longestUnfolded);
// "Photo", "Voice message": for what has no words, by toString(IncomingType) or Content::type().
QString typeWord(const QString &type);

// The words in reading order, one part an entry: for screen readers, for search, for tests.
QStringList wordsOf(const Bubble &bubble);
// "Ends in 2 h 5 min", "Ends 01/01/2030", "Ended", "No end yet"; empty for an offer without end.
QString offerEnd(const BubbleOffer &offer, Instant now);

} // namespace recado
