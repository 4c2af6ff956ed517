// The form of an address request. Source: Meta, "Address messages": India only.
#include "forms/fields.h"
#include "forms/foldedfields.h"
#include "forms/interactiveform.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <array>

namespace recado {

namespace {

struct AddressForm {
    Q_DECLARE_TR_FUNCTIONS(recado::AddressForm)

public:
    static QString label(const char *name);
};

QString AddressForm::label(const char *name)
{
    const QHash<QString, QString> labels{
        {QStringLiteral("name"), tr("Name")},
        {QStringLiteral("phone_number"), tr("Phone number")},
        {QStringLiteral("in_pin_code"), tr("PIN code")},
        {QStringLiteral("house_number"), tr("House number")},
        {QStringLiteral("building_name"), tr("Building")},
        {QStringLiteral("address"), tr("Street address")},
        {QStringLiteral("landmark_area"), tr("Landmark")},
        {QStringLiteral("city"), tr("City")},
        {QStringLiteral("state"), tr("State")},
    };
    return labels.value(QLatin1String(name));
}

} // namespace

void fillAddress(InteractiveForm &form)
{
    form.addAnyHeader();
    form.addBody(AddressForm::tr("WhatsApp adds a button below it that opens a form for the address."));
    form.addFooter();
    auto *country = new ChoiceField(form, AddressForm::tr("Country"), form.parameter("country"),
                                    {{AddressForm::tr("India"), QStringLiteral("IN")}}, &form);
    country->setHint(AddressForm::tr("Meta offers address requests to businesses and people in India only."));
    form.column()->addWidget(country);
    auto *known = new FoldedFields(AddressForm::tr("What you know already"), QStringLiteral("address"), &form);
    using Names = std::array<const char *, 2>;
    const auto field = [&](const char *name) {
        return new LineField(form, AddressForm::label(name), form.parameter("values.") + QLatin1String(name), known);
    };
    for (const Names &names : {Names{"name", "phone_number"}, Names{"in_pin_code", "city"}, Names{"state", "landmark_area"},
                               Names{"house_number", "building_name"}})
        known->column()->addWidget(besideEachOther({{field(names[0]), 1}, {field(names[1]), 1}}, known));
    known->column()->addWidget(field("address"));
    form.column()->addWidget(known);
}

} // namespace recado
