#pragma once

#include "forms/fields.h"

namespace recado {

// The id that a tap comes back with. It is made from the title as that is typed, different from its siblings', until a person writes another
// one; emptied, it follows the title again.
class IdField : public LineField {
    Q_OBJECT

public:
    // `siblings`: where ids must differ, as a pattern for textsAt(): "interactive.action.sections[].rows[].id".
    IdField(ContentForm &form, const QString &label, LineField *title, const QString &path, const QString &siblings, QWidget *parent);

    // Only an id made by hand opens the fold it lies in.
    bool hasValue() const override { return !m_follows; }
    // One that is missing because the title is: the title's problem is enough.
    bool opensFolds() const override { return !waitsForTitle(); }
    void showProblem(const QString &sentence) override { LineField::showProblem(waitsForTitle() ? QString() : sentence); }
    void read() override;

private:
    bool waitsForTitle() const;
    qsizetype most() const;
    void follow();

    LineField *m_title;
    QString m_siblings;
    bool m_follows = true;
};

} // namespace recado
