#include "forms/fields.h"
#include "forms/foldedfields.h"
#include "forms/formfor.h"
#include "forms/interactiveform.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <iterator>

namespace recado {

namespace {

struct SimpleForms {
    Q_DECLARE_TR_FUNCTIONS(recado::SimpleForms)

public:
    static void fillLink(InteractiveForm &form);
    static void fillLocation(InteractiveForm &form);
    static void fillContact(InteractiveForm &form);
    static void fillCallPermission(InteractiveForm &form);
    static void fillVoiceCall(InteractiveForm &form);
};

void SimpleForms::fillLink(InteractiveForm &form)
{
    form.addAnyHeader();
    form.addBody();
    form.addFooter();
    form.addLine(tr("Button label"), form.parameter("display_text"));
    form.addLine(tr("Link the button opens"), form.parameter("url"), tr("Begins with https://"))->setPlaceholder(QStringLiteral("https://…"));
}

void SimpleForms::fillLocation(InteractiveForm &form)
{
    form.addBody(tr("WhatsApp adds a button “Send location” below it, in the person's language."));
}

void SimpleForms::fillContact(InteractiveForm &form)
{
    form.addBody(tr("WhatsApp adds a button below it with which the person shares the phone number."));
}

void SimpleForms::fillCallPermission(InteractiveForm &form)
{
    form.addBody(tr("May stay empty. WhatsApp asks whether you may call; at most once in 24 hours and twice in 7 days a person."));
}

void SimpleForms::fillVoiceCall(InteractiveForm &form)
{
    form.addBody();
    form.addFooter();
    form.addLine(tr("Button label"), form.parameter("display_text"), tr("Empty: WhatsApp writes “Call now”."));
    auto *more = new FoldedFields(tr("More"), QStringLiteral("call"), &form);
    auto *life = new LineField(form, tr("Minutes the button works"), form.parameter("ttl_minutes"), more);
    life->setNumber(true);
    life->setHint(tr("From 1 to 43,200, which are 30 days. Empty: 7 days."));
    more->column()->addWidget(life);
    auto *note = new LineField(form, tr("Note to yourself"), form.parameter("payload"), more);
    note->setHint(tr("Comes back with the call; the person does not see it."));
    more->column()->addWidget(note);
    form.column()->addWidget(more);
}

struct Filler {
    const char *kind;
    FormFiller fill;
};

constexpr Filler fillers[]{
    {"interactive.button", fillButtons},
    {"interactive.list", fillList},
    {"interactive.cta_url", SimpleForms::fillLink},
    {"interactive.product", fillProduct},
    {"interactive.product_list", fillProductList},
    {"interactive.catalog_message", fillCatalog},
    {"interactive.flow", fillFlow},
    {"interactive.location_request_message", SimpleForms::fillLocation},
    {"interactive.address_message", fillAddress},
    {"interactive.carousel", fillCarousel},
    {"interactive.call_permission_request", SimpleForms::fillCallPermission},
    {"interactive.voice_call", SimpleForms::fillVoiceCall},
    {"interactive.contact_request", SimpleForms::fillContact},
    {"interactive.order_details", fillOrder},
    {"interactive.order_status", fillOrderStatus},
};

} // namespace

ContentForm *interactiveForm(const QString &kind, ContentDocument &document, const FormTools &tools, QWidget *parent)
{
    for (const Filler &filler : fillers) {
        if (kind != QLatin1String(filler.kind))
            continue;
        auto *form = new InteractiveForm(document, tools, parent);
        filler.fill(*form);
        return form;
    }
    return nullptr;
}

} // namespace recado
