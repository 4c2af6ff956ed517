#pragma once

#include "simulator/wati/sends.h"

namespace recado::simulator::wati {

// Lists of the third version, and the writing of templates (first version).
class Catalogue {
public:
    explicit Catalogue(const Desk &desk) : m_desk(desk) {}

    void listChannelsV3(const Call &call) const;
    void listTemplatesV3(const Call &call) const;
    void listBroadcastV3(const Call &call) const; // broadcasts/{id}/recipients
    void showProfile(const Call &call) const;
    void createTemplate(const Call &call) const;
    void deleteTemplate(const Call &call) const;

private:
    Desk m_desk;
};

} // namespace recado::simulator::wati
