#pragma once

#include "domain/filter/filtercompletion.h"

#include <QCompleter>

class QStandardItemModel;

namespace recado {

// The list that opens below a filter's text: each word with what it means. It belongs to an editor that asks for it and keeps the keyboard.
class FilterProposals : public QCompleter {
    Q_OBJECT

public:
    explicit FilterProposals(QWidget *editor);

    // `below`: the place of the word in the editor. `preselect`: the first one is taken by Enter. An empty list hides it.
    void offer(const QList<FilterProposal> &proposals, const QRect &below, bool preselect);
    void hide();
    bool isOpen() const;
    std::optional<FilterProposal> chosen() const; // the line that is marked
    std::optional<FilterProposal> first() const;
    void move(int lines);

Q_SIGNALS:
    void taken(const recado::FilterProposal &proposal); // by the mouse

private:
    QStandardItemModel *m_model;
    QList<FilterProposal> m_proposals;
};

} // namespace recado
