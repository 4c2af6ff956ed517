#include "window/revealrecord.h"

#include "format/masking.h"
#include "services/persondata.h"

namespace recado {

RevealRecord::RevealRecord(PersonService &people, QObject *parent) : QObject(parent)
{
    connect(&Masking::ofProgram(), &Masking::uncovered, this, [&people](const QString &address, const QString &place) { people.noteReveal(address, place); });
}

} // namespace recado
