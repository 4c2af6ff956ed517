#pragma once

#include "base/result.h"
#include "domain/consent.h"

#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace recado {

class Application;
class Banner;
class StateDot;

// Whether one person may be written to: the sentence, every word that was said about it, and what the operator can enter. A part of the contact's
// card; frame and title are the card's.
class ConsentPart : public QWidget {
    Q_OBJECT

public:
    ConsentPart(Application &application, QWidget *parent);

    // A number in any form, or a BSUID; empty: nobody, and nothing can be entered.
    void open(const QString &address);
    QString address() const { return m_address; }

Q_SIGNALS:
    void changed(); // something was entered here

private:
    void build();
    void load();
    void showWords(const QList<ConsentWord> &words);
    QWidget *lineFor(const ConsentWord &word);
    void enter(ConsentKind kind);
    void takeBack();
    void told(const Error &error);

    Application &m_application;
    QString m_address;
    int m_asked = 0; // answers to earlier questions are nobody's
    bool m_showsAll = false;
    QList<ConsentWord> m_words;
    StateDot *m_dot;
    QLabel *m_sentence;
    Banner *m_problem;
    QPushButton *m_optIn;
    QPushButton *m_optOut;
    QPushButton *m_takeBack;
    QPushButton *m_more;
    QVBoxLayout *m_history;
};

} // namespace recado
