#pragma once

#include <QWidget>

class QGridLayout;

namespace recado {

// Ids by which a message is known, each with a button that copies it.
class IdList : public QWidget {
    Q_OBJECT

public:
    explicit IdList(QWidget *parent = nullptr);

    struct Entry {
        QString label;
        QString id;

        bool operator==(const Entry &) const = default;
    };
    void setEntries(const QList<Entry> &entries);

private:
    void addEntry(int line, const Entry &entry);

    QList<Entry> m_entries;
    QGridLayout *m_grid;
};

} // namespace recado
