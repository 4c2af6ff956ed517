#pragma once

#include "simulator/content/reader.h"
#include "simulator/wati/sends.h"

namespace recado::simulator::wati {

// The messages of an open session: text, files, buttons and lists, first and third version.
class SessionSends {
public:
    explicit SessionSends(const Desk &desk) : m_desk(desk), m_fate(desk, excuses(desk.pace)) {}

    void sendText(const Call &call) const;
    void sendFileByUrl(const Call &call) const;
    void sendFile(const Call &call) const;
    void sendButtons(const Call &call) const;
    void sendList(const Call &call) const;
    // Third version.
    void sendTextV3(const Call &call) const;
    void sendFileV3(const Call &call) const;
    void sendInteractiveV3(const Call &call) const;

private:
    // How the calls of one family answer.
    struct Words {
        HttpAnswer (*refusal)(const Refusal &why);
        HttpAnswer (*accepted)(const PracticeMessage &message);
    };
    static const Words plainWords;
    static const Words interactiveWords;
    static const Words thirdWords;

    void send(const Call &call, const QString &target, const QString &channel, const std::variant<QJsonObject, Refusal> &content,
              const Words &words) const;
    void sendInteractive(const Call &call, QJsonObject (*make)(const content::Reader &, bool)) const;
    std::variant<QJsonObject, Refusal> fileContent(const Call &call, const QString &caption) const;

    Desk m_desk;
    Fate m_fate;
};

} // namespace recado::simulator::wati
