#pragma once

#include "domain/filter/filtercompletion.h"
#include "domain/filter/savedfilter.h"

#include <QFrame>

class QAction;
class QActionGroup;

namespace recado {

class FilterEdit;
class MenuButton;
class NameChoices;

// What narrows the list: the language in one line, and drop-downs that write it. What a drop-down shows is read from the filter, also when it was
// written by hand; choosing replaces that condition and leaves the others.
class FilterBar : public QFrame {
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    const Filter &filter() const;
    void setFilter(const Filter &filter);
    // Joins a condition to what is in force, or what is not of it.
    void addCondition(const Filter &condition, bool exclude);
    void clear() { setFilter({}); }
    void focusText();

    // What is offered by name: channels, templates, broadcasts to tick; every field's in the completion.
    void setKnowledge(const FilterKnowledge &knowledge);
    void setSaved(const QList<SavedFilter> &saved);

Q_SIGNALS:
    void filterChanged(const recado::Filter &filter);
    void saveWanted(const QString &expression);
    void manageWanted(); // the dialog of filters and colours

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildPeriods();
    void buildStatuses();
    void buildNames();
    void take();
    void readAll();
    void readPeriod();
    void readStatuses();
    void choosePeriod(const Filter &period);
    void chooseStatuses();
    void showSaved();
    void readSaved();
    void addSaved(const QString &name, const QString &expression, const QString &objectName);
    void fold();

    FilterEdit *m_edit;
    MenuButton *m_period;
    MenuButton *m_channel;
    MenuButton *m_status;
    MenuButton *m_template;
    MenuButton *m_broadcast;
    MenuButton *m_more; // the two above while there is no room for them
    MenuButton *m_savedButton;
    NameChoices *m_channels = nullptr;
    NameChoices *m_templates = nullptr;
    NameChoices *m_broadcasts = nullptr;
    QActionGroup *m_periodGroup;
    QActionGroup *m_savedGroup;
    QList<SavedFilter> m_saved;
    QAction *m_save = nullptr;
    bool m_reading = false; // ticks follow the filter, not the other way round
};

} // namespace recado
