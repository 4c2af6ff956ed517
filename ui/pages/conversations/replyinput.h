#pragma once

#include <QImage>
#include <QObject>
#include <QStringList>

#include <functional>

class QKeyEvent;
class QMimeData;
class QPlainTextEdit;

namespace recado {

class MessageField;

// What is done in the text itself beyond writing: Return sends, files and pictures are dropped or pasted.
class ReplyInput : public QObject {
    Q_OBJECT

public:
    // `isTaken`: Return belongs to somebody else just now, the list of canned texts.
    explicit ReplyInput(std::function<bool()> isTaken, QObject *parent = nullptr);

    void attach(MessageField *field); // once for each
    void setEnterSends(bool sends) { m_enterSends = sends; }

    // Files of this computer in it; empty when it holds none.
    static QStringList filesIn(const QMimeData *mime);

Q_SIGNALS:
    void sendWanted();
    void typed();
    void filesGiven(const QStringList &paths);
    void pictureGiven(const QImage &picture);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handleKey(QKeyEvent *event);
    bool take(const QMimeData *mime);

    std::function<bool()> m_isTaken;
    bool m_enterSends = true;
};

} // namespace recado
