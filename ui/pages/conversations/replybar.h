#pragma once

#include "domain/consent.h"
#include "domain/conversation.h"
#include "domain/servicewindow.h"
#include "pages/compose/departure.h"
#include "services/optoutservice.h"
#include "services/conversationservice.h"
#include "widgets/looks.h"

#include <QUrl>
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace recado {

class Application;
class Banner;
class ChannelPicker;
class ContentPart;
class ElidedLabel;
class KindMenu;
class Preferences;
class ProblemList;
class QuoteStrip;
class ReplyInput;
class ReplyKeeper;
class SenderSource;
class TemplateOffers;
class WindowWatch;
struct KeptReply;

// The composer of a thread: the same forms as on the Compose page, to the person of one conversation, from the number they wrote to. Everything
// leaves through SendService. What was typed is kept for each conversation, across switching and restart. The layout is in replybar.cpp, what
// follows every change in replyfollowing.cpp, what sends in replysending.cpp, what fills it in replyfilling.cpp.
class ReplyBar : public QWidget {
    Q_OBJECT

public:
    explicit ReplyBar(Application &app, QWidget *parent = nullptr);
    ~ReplyBar() override;

    // The same one again only takes over what changed about it.
    void open(const Conversation &conversation);
    void clear();
    // Answers this one; what the provider has no id for yet is said not to be quoted.
    void quote(const ThreadEntry &entry);
    // Puts an emoji on it at once; an empty one takes ours back.
    void react(const ThreadEntry &entry, const QString &emoji);
    // Files of this computer: the first at once, the others after it was sent.
    void takeFiles(const QList<QUrl> &files);
    void focusText();
    // The thread showed the person's messages up to then: told to them where somebody wants that (services/receiptservice.h).
    void seen(Instant until);

Q_SIGNALS:
    void messageQueued(recado::MessageRow row); // it is in the journal and on its way
    void messageWanted(recado::MessageRow row);
    void settingsWanted();                           // credentials refused, no number
    void contactWanted(const QString &address);      // why they are not to be written to

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // Layout.
    QWidget *buildHead();
    QWidget *buildContent();
    QWidget *buildFoot();
    void connectParts();
    void fillManners();

    // With every change.
    void handleChange();
    void handleSender();
    void handleKind(const QString &kind);
    void attachInput();
    void applyHome();
    std::optional<Sender> home() const; // the number they wrote to; none: not known, or not connected any more
    std::optional<Sender> accepted() const;
    void askAboutSender(int wanted);
    void showWindow();
    void showConsent();
    void showNumber();
    void readPerson();
    void readConsent();
    void noteDraft();
    Draft draft() const;
    TypedRecipient person() const;
    QString personName() const;
    QMap<QString, QString> knownValues() const; // for the holes of canned texts and, by key, of templates
    bool mayWriteDirectly(const QString &kind) const; // outside the window
    bool isShut(const Draft &draft) const;
    bool isBlank(const Draft &draft) const;
    bool standsForNobody() const;
    QString preferencesRegion() const;
    std::optional<DraftProblem> standsInTheWay(const Draft &draft) const;
    QList<DraftProblem> problems(const Draft &draft) const;
    Preferences &preferences() const;

    // Verbs.
    void trySending();
    void countDown(int secondsLeft);
    void callBack();
    void takeReport(const DepartureReport &report);
    void useTemplate(const TemplateDefinition &definition, const QMap<QString, QString> &values);
    void backToText();
    void takeNextFile();
    void takeFile(const QString &path, const QString &kind);
    void paste(const QImage &picture);
    void takeKept(const KeptReply &kept);
    void clearForNext(const Draft &sent);
    void tell(Tone tone, const QString &lead, const QString &sentence);

    Application &m_app;
    SenderSource *m_senders;
    WindowWatch *m_window;
    ReplyKeeper *m_keeper;
    Departure *m_departure;
    ReplyInput *m_input;
    Banner *m_outcome; // what became of the last one, or is about to
    Banner *m_consent; // not to be written to
    Banner *m_shut;    // the window is closed
    QuoteStrip *m_quoteStrip;
    ChannelPicker *m_channel = nullptr;
    QLabel *m_number = nullptr; // what is to be said about the number
    ElidedLabel *m_windowWords = nullptr;
    ContentPart *m_content = nullptr;
    ProblemList *m_problems = nullptr;
    TemplateOffers *m_offers;
    KindMenu *m_kinds = nullptr;
    QPushButton *m_template = nullptr;
    QPushButton *m_back = nullptr; // to the text
    QToolButton *m_manners = nullptr;
    QPushButton *m_send = nullptr;
    ElidedLabel *m_hint = nullptr;

    std::optional<Conversation> m_conversation;
    QList<Sender> m_known; // numbers to send from
    std::optional<Sender> m_deliberate; // another number than the one they wrote to, chosen on purpose
    bool m_areSendersKnown = false;
    QString m_quotedId;
    QString m_contactName;
    QMap<QString, QString> m_attributes; // of the person's card
    std::optional<DoNotContact> m_refusal;
    QStringList m_files; // still to be taken
    MessageRow m_sent;
    bool m_outcomeIsHold = false; // its button calls back
    bool m_begun = false;
    bool m_restoring = false;
    QString m_filledFor; // the template whose values were filled from the card
    quint64 m_generation = 0; // answers about another conversation are dropped
};

} // namespace recado
