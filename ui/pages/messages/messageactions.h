#pragma once

#include "pages/messages/messagerewrite.h"
#include "services/messageservice.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace recado {

class Application;
class DecisionBar;
enum class Action;
struct MessageOutlook;

// Does what the decision bar asks for, and keeps it up to date. Lives with the page.
class MessageActions : public QObject {
    Q_OBJECT

public:
    MessageActions(Application &app, DecisionBar &bar, QObject *parent = nullptr);

    // The story that is shown now.
    void setStory(const Story &story);
    // No story is shown; what was begun goes on.
    void clear();

Q_SIGNALS:
    void rewriteWanted(const recado::MessageRewrite &rewrite); // for the Compose page
    void accountWanted(recado::AccountId account);             // its credentials are to be renewed

private:
    void readOutlook();
    void decide(const std::function<QFuture<Result<void>>(MessageRow)> &change, const QString &sentence);
    void retryNow();
    void act(Action action);
    void rewrite(MessageRewrite::What what);
    void refreshTemplates();
    void tellTemplate(const Message &message, int count);
    bool isShown(MessageRow row) const;
    void copyForAdministrator();

    Application &m_app;
    DecisionBar &m_bar;
    std::optional<Story> m_story;
    QTimer m_timer; // what is written as an age grows old
    bool m_fetching = false;
    bool m_deciding = false; // until the story tells what came of it: a button that is hit twice decides once
};

} // namespace recado
