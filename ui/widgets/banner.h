#pragma once

#include "widgets/looks.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace recado {

// One sentence on coloured ground with an icon, at most one button and, if wanted, a way to put it away. Hidden until shown.
//
//   m_banner->setMessage(Tone::Warn, tr("1 value is missing."), problemSentence(problem));
//   m_banner->setAction(tr("Go to field"));    connect(m_banner, &Banner::actionTriggered, …)
//   m_banner->clear();
class Banner : public QFrame {
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    // `lead` is semibold before the sentence; may be empty. Shows the banner.
    void setMessage(Tone tone, const QString &lead, const QString &sentence);
    void setMessage(Tone tone, const QString &sentence) { setMessage(tone, QString(), sentence); }
    void setAction(const QString &text); // empty: no button
    void setClosable(bool closable);
    void setStrip(bool strip); // square corners, for one that spans the whole width
    void clear(); // hides
    QString text() const; // lead and sentence, as shown
    QPushButton *actionButton() const { return m_action; }

Q_SIGNALS:
    void actionTriggered();
    void closed();

private:
    void refreshIcon();

    Tone m_tone = Tone::Warn;
    QLabel *m_icon;
    QLabel *m_lead;
    QLabel *m_sentence;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace recado
