#pragma once

#include "services/conversationservice.h"

#include <QFrame>

class QLabel;

namespace recado {

class ElidedLabel;

// The message that is answered or reacted to, in two lines with a way to let go of it. Hidden while there is none.
class QuoteStrip : public QFrame {
    Q_OBJECT

public:
    explicit QuoteStrip(QWidget *parent = nullptr);

    // `who`: the person, for what they wrote.
    void setEntry(const ThreadEntry &entry, const QString &who);
    // As it was kept on disk. `address`: whose words are covered until they are uncovered (format/masking.h).
    void setWords(const QString &who, const QString &text, const QString &address);
    void clear();
    // As they are, also while they are covered.
    QString who() const { return m_saidBy; }
    QString text() const { return m_said; }

Q_SIGNALS:
    void dropped();

private:
    void refreshIcon();
    void refreshWords();

    QString m_saidBy;
    QString m_said;
    QString m_address;
    QLabel *m_icon;
    ElidedLabel *m_who;
    ElidedLabel *m_text;
};

// The id by which the provider knows it; empty while it is not known.
QString quotableId(const ThreadEntry &entry);

} // namespace recado
