#pragma once

#include "base/result.h"
#include "widgets/looks.h"

#include <QDialog>
#include <QFuture>

class QLabel;
class QProgressBar;
class QPushButton;

namespace recado {

class Banner;

// Writes one file where the person says: what will be in it, that it is being written, what came of it. Nothing is ever written over.
class WritingDialog : public QDialog {
    Q_OBJECT

public:
    // As the file dialog does.
    void writeTo(const QString &path);
    bool isWriting() const { return m_isWriting; }

protected:
    struct Texts {
        QString title, sentence;
        QStringList parts; // what will be in the file, a line each
        QString action;    // of the button that asks where
        QString fileName;  // proposed, with its ending
        QString fileKind;  // "Support bundle (*.zip)"
    };
    struct Outcome {
        Tone tone = Tone::Good;
        QString lead, sentence;
    };

    WritingDialog(const Texts &texts, QWidget *parent);
    // On another thread; continuations on the main one.
    virtual QFuture<Result<Outcome>> write(const QString &path) = 0;

    bool event(QEvent *event) override;
    void reject() override; // not while the file is being written

private:
    void build();
    void askWhere();
    void tell(const Result<Outcome> &result);

    Texts m_texts;
    QString m_path;
    bool m_isWriting = false;
    Banner *m_outcome;
    QLabel *m_working;
    QProgressBar *m_progress;
    QPushButton *m_action;
    QPushButton *m_close;
};

} // namespace recado
