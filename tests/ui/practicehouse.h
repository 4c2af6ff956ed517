#pragma once

#include "application.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace recado::test {

// Waits for a future while the event loop runs; tests may, pages may not.
template<typename T>
T await(QFuture<T> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
        qFatal("a future did not finish");
    return future.result();
}

// A whole installation in a temporary directory: real store, vault, listener and HTTP; with practice, the provider inside this process.
class PracticeHouse {
public:
    // Pace 0: the provider does at once what people take seconds for.
    // `dir`: an installation that outlives this one; empty: a temporary one.
    explicit PracticeHouse(bool withPractice = true, double pace = 0, const QString &dir = {});
    ~PracticeHouse();

    Application &app() { return *m_app; }
    const Account &account() const { return m_account; }
    SendRequest request(const QString &to, const QString &name = QStringLiteral("aviso_feriado"), const QMap<QString, QString> &values = {});
    MessageRow send(const QString &to, const QString &person = {});
    Story story(MessageRow row);

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Application> m_app;
    Account m_account;
};

// The child of that object name, of several (Compose and a thread write with the same forms) the one in sight; fails loudly when there is none.
template<typename Widget>
Widget *child(const QObject &parent, const char *name)
{
    const auto all = parent.findChildren<Widget *>(QLatin1String(name));
    for (Widget *one : all) {
        const auto *seen = qobject_cast<const QWidget *>(one);
        if (seen && seen->isVisible())
            return one;
    }
    if (all.isEmpty())
        qFatal("no child named %s", name);
    return all.first();
}

// The visible one, where several of a kind are kept.
inline bool hasVisible(const QWidget &parent, const char *name)
{
    for (const QWidget *found : parent.findChildren<QWidget *>(QLatin1String(name))) {
        if (found->isVisible())
            return true;
    }
    return false;
}

} // namespace recado::test
