#pragma once

#include "forms/boundfield.h"

#include <QWidget>

class QVBoxLayout;

namespace recado {

class Field;
class SegmentedControl;

// One of several ways to say something: the row that chooses, and below it the fields of what was chosen. Segments are found by
// "compose.field.PATH.way.WORD". A subclass calls read() when it is made.
class OneOfPart : public QWidget, public BoundField {
    Q_OBJECT

public:
    struct Way {
        QString word;
        QString label;
    };

    void showProblem(const QString &sentence) override;
    void focusField() override;
    void read() override;

protected:
    OneOfPart(ContentForm &form, const QString &label, const QString &path, const QList<Way> &ways, QWidget *parent);

    const QString &way() const { return m_way; }
    const QList<Way> &ways() const { return m_ways; }
    Field *choice() const { return m_choice; }

    // The way the document goes; a word that is none of ours gets a segment of its own.
    virtual QString wayNow() const = 0;
    // A person chose another one: write it.
    virtual void take(const QString &from, const QString &to) = 0;
    virtual void makeFields(const QString &way, QVBoxLayout *column) = 0;

private:
    void addWay(const Way &way);
    void choose(int index);
    qsizetype placeOf(const QString &word) const;

    QString m_label;
    QList<Way> m_ways;
    QString m_way;
    SegmentedControl *m_switch;
    Field *m_choice;
    QWidget *m_fields = nullptr;
};

} // namespace recado
