#pragma once

#include <QJsonObject>
#include <QMetaType>
#include <QString>

#include <algorithm>

namespace recado {

// What the doctor found about one thing: facts as values; the sentences are made in ui/format/doctorwords.h.
struct DoctorCheck {
    // In the order of how bad it is; Skipped could not be looked at, or does not apply, and says why in its evidence.
    enum class State { Skipped, Ok, Attention, Broken };

    QString id;      // "store.integrity": stable, what scripts branch on; docs/doctor.md lists them all
    QString subject; // the account or the host it is about; empty: the whole installation
    State state = State::Skipped;
    QJsonObject evidence; // numbers, paths, dates (ISO 8601 UTC), codes. No secrets, no texts, no numbers of people
    QString remedy;       // the stable name of what to do; empty when there is nothing to do
};

inline QString toString(DoctorCheck::State state)
{
    switch (state) {
    case DoctorCheck::State::Skipped: return QStringLiteral("skipped");
    case DoctorCheck::State::Ok: return QStringLiteral("ok");
    case DoctorCheck::State::Attention: return QStringLiteral("attention");
    case DoctorCheck::State::Broken: return QStringLiteral("broken");
    }
    return {};
}

// The worst of them; Ok when nothing is worse (what was skipped is not bad).
template<typename Checks>
DoctorCheck::State worstOf(const Checks &checks)
{
    DoctorCheck::State worst = DoctorCheck::State::Ok;
    for (const DoctorCheck &check : checks)
        worst = std::max(worst, check.state);
    return worst;
}

} // namespace recado

Q_DECLARE_METATYPE(recado::DoctorCheck)
