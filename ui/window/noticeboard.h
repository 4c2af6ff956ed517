#pragma once

#include "widgets/looks.h"

#include <QMap>
#include <QObject>
#include <QString>

#include <functional>

namespace recado {

class Banner;

// What is told over the page: one thing at a time, the most severe, however many there are. Each kind has one place; what was put away comes back only
// when it says something else.
class NoticeBoard : public QObject {
    Q_OBJECT

public:
    // The more it matters, the later.
    enum class Kind { Info, Clock, Silence, Broadcast, NoWay, Problem, Vault, Closing };

    struct Notice {
        Tone tone = Tone::Warn;
        QString lead, sentence;
        QString action; // of the button; empty: none
        std::function<void()> act;
        bool isClosable = true;
        QString matter; // what it is about: put away is put away while this stays the same, whatever the words. Empty: the words
    };

    explicit NoticeBoard(Banner *banner);

    void put(Kind kind, const Notice &notice);
    // It is over: told again when it comes back.
    void take(Kind kind);
    bool has(Kind kind) const { return m_notices.contains(kind); }

Q_SIGNALS:
    void closed(recado::NoticeBoard::Kind kind); // by a person

private:
    void show();
    void handleAction();
    void handleClosed();
    static QString matterOf(const Notice &notice);

    Banner *m_banner;
    QMap<Kind, Notice> m_notices;
    QMap<Kind, QString> m_putAway; // what each kind was about then
    Kind m_shown = Kind::Info;
};

} // namespace recado
