#pragma once

#include "pages/messages/messagerewrite.h"
#include "domain/filter/filter.h"
#include "format/errorwords.h"
#include "services/messageservice.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QPushButton;
class QStackedLayout;

namespace recado {

class Application;
class Banner;
class EmptyState;
class FailureReader;
class FailureStrip;
class FilterBar;
class FoldingPane;
class MessageActions;
class KnownNames;
class MessageModel;
class MessageTable;
class PageHeader;
class SegmentedControl;
class Preferences;
class RawDialog;
class SelectionBar;
class StoryPane;

// Every message there ever was, what became of each and why.
class MessagesPage : public QWidget {
    Q_OBJECT

public:
    explicit MessagesPage(Application &app, QWidget *parent = nullptr);

    void refresh();
    // Shows one message, in the list too: filters that hide it are taken away.
    void select(recado::MessageRow row);
    const Filter &filter() const;
    void setFilter(const Filter &filter); // as if it had been written
    // Another look at the same filter, beside the list; the first one brings the switch between them, whose segments are called
    // "messages.view.list" and "messages.view." + name.
    void addView(const QString &name, const QString &title, QWidget *view);

protected:
    void showEvent(QShowEvent *event) override;

Q_SIGNALS:
    void composeWanted(); // the empty list's button
    void rewriteWanted(const recado::MessageRewrite &rewrite);
    void accountWanted(recado::AccountId account);
    // The list asks something else now.
    void filterChanged(const recado::Filter &filter);

private:
    QWidget *buildList();
    void connectParts();
    void connectFilter();
    void addOverview();
    void addExport();
    void openExport(bool ofSelection);
    void takeFilter(const Filter &filter);
    void loadSaved();
    void openFilters(const QString &expression);
    void takeOrder();
    void act(Action action, const Filter &filter);
    void actOnArrival();
    void showCounts();
    void goTo(MessageRow row);
    void showStory(MessageRow row);
    void loadStory();
    void takeStory(quint64 generation, const Result<Story> &answer);
    void handleChanges(const ChangeSet &changes);
    void askProvider();
    void setAsking(bool asking);
    void addNote(const QString &text);
    void showRaw(int event);
    void sayCopied(int copied, int left);
    // What a problem is about: it goes when the same is read well.
    enum class Trouble { None, List, Story, Other };
    void showProblem(Trouble about, const Error &error);
    void forgetProblem(Trouble about);
    bool isStoryHere() const; // of the message that is chosen
    Preferences &preferences() const;

    Application &m_app;
    MessageModel *m_model;
    PageHeader *m_header;
    QPushButton *m_export;
    QPushButton *m_ask;
    FilterBar *m_filter;
    KnownNames *m_names;
    FailureReader *m_failures;
    FailureStrip *m_causes = nullptr;
    Banner *m_problem;
    MessageTable *m_table;
    EmptyState *m_nothingYet;
    EmptyState *m_noHits;
    QStackedLayout *m_stack;
    QStackedLayout *m_views;
    SegmentedControl *m_switch = nullptr;
    StoryPane *m_pane;
    FoldingPane *m_fold;
    RawDialog *m_raw = nullptr;
    MessageActions *m_actions;
    SelectionBar *m_selection;
    QTimer m_saveColumns;
    QTimer m_late; // a story that takes long: the one before goes
    Trouble m_trouble = Trouble::None;

    MessageRow m_shown;
    MessageRow m_pending; // to be selected once it is in the list
    std::optional<std::pair<Action, Filter>> m_toDo; // once its messages are in the list
    quint64 m_storyGeneration = 0;
    std::optional<Story> m_story;
    std::optional<qsizetype> m_factsBeforeAsking;
    bool m_asking = false;
    bool m_noting = false; // a note is on its way: Enter hit twice writes it once
};

} // namespace recado
