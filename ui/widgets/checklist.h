#pragma once

#include "domain/doctorcheck.h"
#include "format/doctorreport.h"

#include <QHash>
#include <QList>
#include <QPair>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace recado {

class Card;
class CheckRow;

// What was looked at: first what needs somebody, then the rest in groups. A sign, a sentence, what to do, and the facts folded away. What is not answered yet has its line, too. Names for
// tests: "check.<id>" or "check.<id>.<subject>", and in it "check.state", "check.found", "check.remedy", "check.mend", "check.fold", "check.facts".
class CheckList : public QWidget {
    Q_OBJECT

public:
    explicit CheckList(QWidget *parent = nullptr);

    // Lines that stay keep their place, their focus and what was folded out.
    void setChecks(const QList<DoctorCheck> &checks, const QList<QPair<QString, QString>> &open);
    // Which buttons this place can follow; all without. Before the first setChecks().
    void setOffers(std::function<bool(DoctorMend)> offers) { m_offers = std::move(offers); }
    // Of a remedy's button, while it does what it says: "Fetching…".
    void setBusy(const DoctorCheck &check, const QString &word);

Q_SIGNALS:
    void mendWanted(const recado::DoctorCheck &check);

private:
    CheckRow *rowFor(const QString &key);

    struct Group {
        Card *card = nullptr;
        QVBoxLayout *rows = nullptr;
    };
    QList<Group> m_groups; // what needs somebody, then by DoctorGroup
    QHash<QString, CheckRow *> m_rows;
    std::function<bool(DoctorMend)> m_offers;
};

} // namespace recado
