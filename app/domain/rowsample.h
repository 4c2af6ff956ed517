#pragma once

#include "domain/broadcastrows.h"
#include "domain/templateplaces.h"

#include <QHash>

namespace recado {

// Which rows of a broadcast are of one kind: every value that differs from row to row is there, in the form its place asks for, and no text gets
// too long with them. No rule for a content asks for more than that, so what is true of one such row is true of all; the test compares. For
// RowChecker.
class RowSample {
public:
    // `mapping` names only variables that the content has.
    RowSample(const ColumnMapping &mapping, const BroadcastContent &content);

    // False when some value goes to a place about which more can be asked; then no row is covered.
    bool isUsable() const { return m_isUsable; }
    // The values of a row of the kind; those that may be left out are there or not.
    QMap<QString, QString> values(bool withOptional) const;
    bool covers(const BroadcastRow &row) const;

private:
    // A value that differs from row to row.
    struct Value {
        // Plain: letters, digits and what stands between them, on one line, without blanks at its ends.
        enum class Kind { Text, Plain, Media };

        QString variable;
        int column = -1;
        qsizetype most = 0; // UTF-16 units: never fewer than code points
        Kind kind = Kind::Text;
        bool optional = false;
    };
    // A text of the message with its values.
    struct Room {
        qsizetype fixed = 0; // what stands there for everybody, holes included
        qsizetype most = 0;
        QList<int> values; // indices, one for each time that a value stands there
    };

    void addTemplate(const TemplateDefinition &definition);
    void addPlace(const TemplatePlace &place, Room *body, Room *header);
    void addText(const QString &text, qsizetype most, const QString &prefix);
    void addHoles(const QJsonValue &value, const QString &path, const Content &content);
    static bool isRight(const Value &value, const QString &cell);

    bool m_isUsable = true;
    QMap<QString, QString> m_constants;
    QList<Value> m_values;
    QHash<QString, int> m_index; // of m_values by variable
    QList<Room> m_rooms;
};

} // namespace recado
