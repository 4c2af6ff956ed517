#include "pages/compose/draftseed.h"

namespace recado {

BroadcastSeed seedOf(const Draft &draft)
{
    BroadcastSeed seed;
    if (draft.sender) {
        seed.account = draft.sender->account.id;
        seed.channel = draft.sender->channel.id;
    }
    if (draft.definition) {
        seed.templateName = draft.definition->name;
        seed.templateLanguage = draft.definition->language;
        seed.values = draft.neededValues();
        seed.content = Content(TemplateContent{seed.templateName, seed.templateLanguage, {}});
    } else if (!draft.isTemplate()) {
        seed.content = draft.content();
    }
    for (const TypedRecipient &person : draft.people) {
        const QString name = person.name.isEmpty() && draft.people.size() == 1 ? draft.personName.trimmed() : person.name;
        seed.people.append({person.isValid() ? person.address : person.typed, name});
    }
    return seed;
}

} // namespace recado
