#pragma once

#include "models/templatemodel.h"

#include <QListView>

namespace recado {

// Templates as rows: the one that is chosen stays chosen whatever is filtered or fetched; a click on the star marks a favourite, as does
// Ctrl+D.
class TemplateList : public QListView {
    Q_OBJECT

public:
    explicit TemplateList(TemplateModel &model, QWidget *parent = nullptr);

    const LibraryTemplate *current() const { return m_model.at(currentIndex().row()); }
    void choose(const LibraryKey &key); // at once, or as soon as it is in the list
    void chooseRow(int row);
    void starCurrent() { m_model.askFavourite(currentIndex().row()); }

Q_SIGNALS:
    void currentTemplateChanged(); // also when what is known of it changed
    void taken(const QModelIndex &index); // a click beside the star, or Return

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    bool isStar(const QMouseEvent *event) const;
    void findAgain();

    TemplateModel &m_model;
    std::optional<LibraryKey> m_chosen;
    bool m_resetting = false;
};

} // namespace recado
