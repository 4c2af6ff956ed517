#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QImage>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QMimeData;
class QPushButton;

namespace recado {

class Application;
class MediaCard;
class MediaIntake;
struct MediaEntry;
struct LinkReport;

// A file, a link or the id of an uploaded file: for media messages, headers and cards. A chosen file is checked and uploaded at once; it stays
// chosen when that fails. Files can be dropped on it and pictures pasted into it.
class MediaField : public QWidget {
    Q_OBJECT

public:
    // Kind: image, video, audio, document or sticker.
    explicit MediaField(Application &app, const QString &kind, QWidget *parent = nullptr);

    void setKind(const QString &kind); // a chosen file is checked anew
    // Where it will be sent from, and what that account takes. A file chosen from this computer is uploaded there too.
    void setRoute(AccountId account, ChannelId channel, bool mediaById, bool mediaByLink);

    struct Value {
        QString link;      // or
        QString mediaId;   // at most one of the two
        QString fileName;  // of a chosen file
        QString localPath; // of a file of this computer; without an id while it is on its way or did not arrive

        bool operator==(const Value &) const = default;
    };
    Value value() const;
    void setValue(const Value &value); // tells nothing by itself; a local path without an id is uploaded

    bool isBusy() const; // the id is not there yet
    // What is wrong: with the file or link itself, else what setProblem() said. Empty when nothing is.
    QString problem() const;
    void setProblem(const QString &sentence);
    QImage thumbnail() const; // null when there is none

    // As if it were chosen in the dialog.
    void takeFile(const QString &path);

Q_SIGNALS:
    void changed();
    void busyChanged(bool busy);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void chooseFile();
    void openLibrary();
    bool canTake(const QMimeData *mime) const;
    bool take(const QMimeData *mime);
    void paste(const QImage &picture);
    void useEntry(const MediaEntry &entry);
    void findEntry(const Value &wanted);
    void stopSeeking();
    void removeFile();
    void checkLink();
    void showLinkReport(const QString &link, const Result<LinkReport> &report);
    static QString goodLink(const LinkReport &report);
    void forgetLinkReport();

    void handleIntake();
    void handleLinkEdited();
    void refresh();
    void refreshNote();
    QString fileProblem() const;
    QString fileWarning() const;
    QString linkProblem() const;
    bool isLink() const; // what is typed

    Application &m_app;
    QString m_kind;
    AccountId m_account;
    ChannelId m_channel;
    bool m_byId = true;
    bool m_byLink = true;
    bool m_quiet = false;   // while a value is put in
    bool m_wasBusy = false;
    bool m_checkingLink = false;
    int m_search = 0;
    std::optional<Value> m_sought; // given with an id, whose file is being looked for in the library
    QString m_outer;        // what setProblem() said
    QString m_own;          // what went wrong here that the file is not to blame for
    QString m_linkWords;    // what checking the link gave
    QString m_linkDoubt;
    bool m_linkIsGood = false;

    MediaIntake *m_intake;
    MediaCard *m_card;
    QWidget *m_linkRow = nullptr;
    QLineEdit *m_link = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_library = nullptr;
    QPushButton *m_check = nullptr;
    QLabel *m_note = nullptr;  // what is wrong, or that the link is good
    QLabel *m_doubt = nullptr; // what may go wrong
};

} // namespace recado
