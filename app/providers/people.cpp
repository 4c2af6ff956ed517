#include "providers/people.h"

#include "providers/wati/watipeople.h"

namespace recado {

std::shared_ptr<const PeopleProvider> peopleProviderFor(ProviderKind kind)
{
    static const std::shared_ptr<const PeopleProvider> wati = std::make_shared<wati::WatiPeople>();
    return kind == ProviderKind::Wati || kind == ProviderKind::Practice ? wati : nullptr; // practice accounts speak Wati's dialect
}

PeopleAbilities peopleAbilities(const Account &account)
{
    const auto people = peopleProviderFor(account.provider);
    return people ? people->abilities(account) : PeopleAbilities();
}

} // namespace recado
