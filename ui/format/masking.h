#pragma once

#include <QObject>
#include <QSet>
#include <QString>

namespace recado {

// Numbers and texts of people on screen, behind a setting: "+55 11 9••••-1234" and "•••" until somebody uncovers a person. Only what is shown:
// files that are written, requests and the terminal hold what is true. Main thread.
//
//   cell = shownNumber(message.recipient);
//   line = shownText(oneLine(message.renderedText), message.recipient);
//   connect(&Masking::ofProgram(), &Masking::changed, view->viewport(), qOverload<>(&QWidget::update));
//
// Numbers of the business itself are no secret: formatPhone() stays right for channels.

bool isMasked(); // the setting; who is uncovered at the moment does not matter

// formatPhone(), covered while the setting is on and this person is not uncovered. `address` in any form personKey() knows.
QString shownNumber(const QString &address);
// `text` as it is, or "•••"; nothing stays nothing. `address`: whose text it is; without one it stays covered while the setting is on.
QString shownText(const QString &text, const QString &address = {});
// A name stays in sight, but what stands in its place when there is none is often the number.
QString shownWho(const QString &name, const QString &address);

// As above whatever the setting says. Keeps country, area and the last four digits: enough to tell two people apart, not enough to call them.
QString maskedNumber(const QString &address);
QString maskedText(const QString &text);

class Masking : public QObject {
    Q_OBJECT

public:
    static Masking &ofProgram(); // off until Preferences says otherwise

    bool isOn() const { return m_on; }
    void setOn(bool on);

    bool isCovered(const QString &address) const;
    bool hasUncovered() const { return !m_uncovered.isEmpty(); }
    // Of this person, everywhere, until coverAgain(). `place` says where it was asked for, in a word for the record ("messages", "story",
    // "conversations", "contacts", "broadcast"). Does nothing when nothing of theirs is covered.
    void uncover(const QString &address, const QString &place);
    void coverAgain(); // a page was left

Q_SIGNALS:
    void changed();                                                  // whatever shows people shows them anew
    void uncovered(const QString &address, const QString &place);    // to be recorded

private:
    Masking() = default;

    bool m_on = false;
    QSet<QString> m_uncovered; // personKey()
};

} // namespace recado
