#pragma once

#include "domain/filter/filtercompletion.h"

#include <QObject>

#include <functional>

class QAction;
class QLineEdit;

namespace recado {

class MenuButton;

// The menu of a button as a list of names to tick, with a line to search in when they are many. What is ticked stands first; a name that is asked
// for but not known is there too.
class NameChoices : public QObject {
    Q_OBJECT

public:
    // `words`: what several are called, "%n templates" already counted, by a function because it depends on the number.
    NameChoices(MenuButton *button, std::function<QString(int)> words, QObject *parent);

    void setNames(const QList<KnownValue> &names);
    void setChosen(const QStringList &values);
    const QStringList &chosen() const { return m_chosen; }

    static constexpr int mostWithoutSearch = 12;
    static constexpr int mostShown = 100;

Q_SIGNALS:
    void changed(const QStringList &values); // by hand

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // from the search line down into the list

private:
    void prepare();
    void fill();
    void addName(const KnownValue &name);
    void toggle(const QString &value, bool on);
    bool fits(const KnownValue &name) const;

    MenuButton *m_button;
    std::function<QString(int)> m_words;
    QList<KnownValue> m_names;
    QStringList m_chosen;
    QLineEdit *m_search;
    QAction *m_searchAction;
    QList<QAction *> m_actions;
};

} // namespace recado
