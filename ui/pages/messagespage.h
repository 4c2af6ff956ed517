#pragma once

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
class FilterBar;
class FoldingPane;
class MessageModel;
class MessageTable;
class PageHeader;
class Preferences;
class RawDialog;
class StoryPane;

// Every message there ever was, what became of each and why.
class MessagesPage : public QWidget {
    Q_OBJECT

public:
    explicit MessagesPage(Application &app, QWidget *parent = nullptr);

    void refresh();
    // Shows one message, in the list too: filters that hide it are taken away.
    void select(recado::MessageRow row);

Q_SIGNALS:
    void composeWanted(); // the empty list's button

private:
    QWidget *buildList();
    void connectParts();
    void loadChannels();
    void takeOrder();
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
    void showProblem(const Error &error);
    Preferences &preferences() const;

    Application &m_app;
    MessageModel *m_model;
    PageHeader *m_header;
    QPushButton *m_ask;
    FilterBar *m_filter;
    Banner *m_problem;
    MessageTable *m_table;
    EmptyState *m_nothingYet;
    EmptyState *m_noHits;
    QStackedLayout *m_stack;
    StoryPane *m_pane;
    FoldingPane *m_fold;
    RawDialog *m_raw = nullptr;
    QTimer m_saveColumns;

    MessageRow m_shown;
    MessageRow m_pending; // to be selected once it is in the list
    quint64 m_storyGeneration = 0;
    std::optional<Story> m_story;
    std::optional<qsizetype> m_factsBeforeAsking;
    bool m_asking = false;
};

} // namespace recado
