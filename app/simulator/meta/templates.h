#pragma once

#include "simulator/meta/files.h"
#include "simulator/meta/hooks.h"

namespace recado::simulator::meta {

// WABA/message_templates and the nodes of single templates. What is created is reviewed after some seconds: refused when its name says
// "rejeita" or "reject", approved otherwise; both are told by webhook.
class Templates {
public:
    Templates(const Desk &desk, const Hooks &hooks, const Files &files) : m_desk(desk), m_hooks(hooks), m_files(files) {}

    void list(const Call &call) const;
    void create(const Call &call);
    void remove(const Call &call);
    void show(const Call &call, const PracticeTemplate &item, const QJsonObject &health) const;
    void edit(const Call &call, const PracticeTemplate &item);
    void unpause(const Call &call, const PracticeTemplate &item);

private:
    QJsonObject node(const PracticeTemplate &item) const;
    bool isTaken(const PracticeTemplate &item) const;
    void review(const QString &metaId) const;
    void tellStatus(const PracticeTemplate &item, const QString &event) const;

    Desk m_desk;
    const Hooks &m_hooks;
    const Files &m_files;
    QHash<QString, Instant> m_edited;
};

} // namespace recado::simulator::meta
