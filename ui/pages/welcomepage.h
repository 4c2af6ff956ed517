#pragma once

#include "domain/account.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace recado {

class Application;
class Banner;
class Card;

// The first screen of an installation without an account: where to begin. Gone as soon as an account exists.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(Application &application, QWidget *parent = nullptr);

    // Makes the practice account, as the button does.
    void startPractice();

Q_SIGNALS:
    void practiceReady();
    void connectAsked(recado::ProviderKind provider);

private:
    QPushButton *providerButton(ProviderKind provider, const QString &text, bool link = false);
    QHBoxLayout *othersLine();
    Card *addChoice(const QString &icon, const QString &title, const QString &sentence, QPushButton *button);
    void refreshIcons();

    Application &m_application;
    Banner *m_banner;
    QPushButton *m_practice;
};

} // namespace recado
