#pragma once

#include "services/sendservice.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace recado {

class Application;

// The request exactly as it would leave, secrets masked: as it is, or as a command for a terminal.
class RequestView : public QWidget {
    Q_OBJECT

public:
    RequestView(Application &app, QWidget *parent = nullptr);

    // None: the draft has problems, `reason` says which.
    void setRequest(const std::optional<SendRequest> &request, const QString &reason);
    void setAsCurl(bool asCurl);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void ask();
    void take(quint64 generation, const Result<QString> &answer);
    void say(const QString &sentence);

    Application &m_app;
    std::optional<SendRequest> m_request;
    QString m_reason;
    bool m_asCurl = false;
    bool m_stale = true;
    quint64 m_generation = 0;
    QTimer m_rest; // typing is not answered letter by letter
    QPlainTextEdit *m_text;
    QLabel *m_sentence;
    QPushButton *m_copy;
};

} // namespace recado
