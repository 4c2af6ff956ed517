#pragma once

#include "domain/filter/filtercompletion.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace recado {

class FilterLine;

// Where a filter is written, with a line below it for what is wrong. What is written applies by itself after a short rest, at once with Enter;
// while it is no filter, the last one that was stays in force.
class FilterEdit : public QWidget {
    Q_OBJECT

public:
    // `name`: the object name of the line; the line of the problem is called name + ".problem".
    FilterEdit(const QString &name, const QString &accessibleName, QWidget *parent = nullptr);

    // In force.
    const Filter &filter() const { return m_filter; }
    // Announces when it is another one than before. False, with the reason below the line and the old one in force, when it is longer than what can be
    // written: it could be neither changed nor kept.
    bool setFilter(const Filter &filter);
    QString text() const;
    // As if it had been typed and Enter pressed.
    void applyText(const QString &text);
    // None while what is written is what is in force, or nobody has rested yet.
    const std::optional<FilterProblem> &problem() const { return m_problem; }

    void setKnowledge(const FilterKnowledge &knowledge);
    void setPlaceholder(const QString &text);
    // Plain words are a mistake, not a quick find: for expressions that are kept.
    void setLanguageOnly(bool only) { m_languageOnly = only; }
    void focusText();
    QLineEdit *line() const;

    static constexpr int restAfterTyping = 250; // ms

Q_SIGNALS:
    void filterChanged(const recado::Filter &filter);
    void judged(); // what is written was looked at: filter() and problem() are about it

private:
    ParsedFilter read() const;
    void handleText();
    void rest();
    void apply(bool byHand);
    void take(const Filter &filter);
    void showProblem(const std::optional<FilterProblem> &problem);
    void refuse(qsizetype length);

    FilterLine *m_line;
    QLabel *m_note;
    QTimer m_rest;
    QString m_handled;
    Filter m_filter;
    std::optional<FilterProblem> m_problem;
    bool m_languageOnly = false;
};

} // namespace recado
