#pragma once

#include "pages/compose/draft.h"

#include <QWidget>

class QLineEdit;
class QStackedLayout;

namespace recado {

class Application;
class Banner;
class ChannelPicker;
class FoldingPane;
class Preferences;
class PreviewPane;
class ProblemList;
class RecipientField;
class RepeatWatch;
class SendBar;
class SenderSource;
class TemplateChooser;
class VariableForm;
struct Message;

// One message to one person: from which number, to whom, which template with which values; and how it arrives.
class ComposePage : public QWidget {
    Q_OBJECT

public:
    explicit ComposePage(Application &app, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void messageQueued(recado::MessageRow row); // it is in the journal and on its way
    void connectionsWanted();                   // no account yet, or one whose credentials were refused
    void messageWanted(recado::MessageRow row); // a warning points to a message

private:
    QWidget *buildForm();
    QWidget *buildFields();
    QWidget *buildNoChannel();
    void connectParts();
    void takeSenders(const QList<Sender> &senders);
    void handleSender();
    void handleChange();
    void warnOfRepeat(const Message &message);
    void goTo(const DraftProblem &problem);
    void clearForNext();
    Draft draft() const;
    Preferences &preferences() const;
    void trySending();
    void takeReceipt(const Draft &sent, const Result<SendReceipt> &receipt);

    Application &m_app;
    SenderSource *m_senders;
    RepeatWatch *m_watch;
    ChannelPicker *m_channel;
    RecipientField *m_recipient;
    QLineEdit *m_name;
    TemplateChooser *m_template;
    VariableForm *m_variables;
    Banner *m_outcome; // what became of the last try to send
    Banner *m_repeat;
    ProblemList *m_problems;
    SendBar *m_bar;
    PreviewPane *m_preview;
    FoldingPane *m_fold;
    QStackedLayout *m_stack;
    MessageRow m_repeated;
    MessageRow m_sent;
    bool m_begun = false; // problems are not held up to somebody who has not begun
};

} // namespace recado
