// The forms of messages that show products of a catalogue.
#include "forms/fields.h"
#include "forms/interactiveform.h"
#include "forms/itemlist.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QVBoxLayout>

namespace recado {

namespace {

constexpr qsizetype mostProducts = 30; // over all sections: Meta, "Product messages"

struct CatalogForms {
    Q_DECLARE_TR_FUNCTIONS(recado::CatalogForms)

public:
    static void makeSection(InteractiveForm &form, ItemRow *row, QVBoxLayout *fields, const QString &path);
    static QString whyNoMoreProducts(const ContentDocument &document);
};

QString CatalogForms::whyNoMoreProducts(const ContentDocument &document)
{
    qsizetype products = 0;
    for (const QJsonValue &section : document.value(InteractiveForm::action("sections")).toArray())
        products += section[QLatin1String("product_items")].toArray().size();
    return products >= mostProducts ? tr("WhatsApp takes at most %1 products over all sections.").arg(mostProducts) : QString();
}

void CatalogForms::makeSection(InteractiveForm &form, ItemRow *row, QVBoxLayout *fields, const QString &path)
{
    row->setBoxed(tr("Section %1").arg(numberOfItem(path)));
    auto *title = new LineField(form, tr("Section title"), path + QStringLiteral(".title"), row);
    title->setHint(tr("Needed when there are several sections."));
    fields->addWidget(title);
    const ItemList::Words words{tr("Products"),       tr("Product %1"),       tr("Add product"),
                                tr("Product added."), tr("Product removed."), tr("Product moved.")};
    auto *products = new ItemList(
        form, path + QStringLiteral(".product_items"), words, [] { return QJsonValue(QJsonObject()); },
        [&form](ItemRow *inner, QVBoxLayout *column, const QString &place) {
            column->addWidget(new LineField(form, tr("Product id"), place + QStringLiteral(".product_retailer_id"), inner));
        },
        row);
    products->setFullReason([&form] { return whyNoMoreProducts(form.document()); });
    fields->addWidget(products);
}

} // namespace

void fillProduct(InteractiveForm &form)
{
    form.addLine(CatalogForms::tr("Catalog id"), form.action("catalog_id"), InteractiveForm::catalogHint());
    form.addLine(CatalogForms::tr("Product id"), form.action("product_retailer_id"), InteractiveForm::productHint());
    form.addBody(CatalogForms::tr("May stay empty: the product shows its own picture, name and price."));
    form.addFooter();
}

void fillProductList(InteractiveForm &form)
{
    form.addHeader({QStringLiteral("text")});
    form.addBody();
    form.addFooter();
    form.addLine(CatalogForms::tr("Catalog id"), form.action("catalog_id"), InteractiveForm::catalogHint());
    const ItemList::Words words{CatalogForms::tr("Sections"),       CatalogForms::tr("Section %1"),       CatalogForms::tr("Add section"),
                                CatalogForms::tr("Section added."), CatalogForms::tr("Section removed."), CatalogForms::tr("Section moved.")};
    const auto blank = [] { return QJsonValue(QJsonObject{{QStringLiteral("product_items"), QJsonArray{QJsonObject()}}}); };
    const auto make = [&form](ItemRow *row, QVBoxLayout *fields, const QString &path) { CatalogForms::makeSection(form, row, fields, path); };
    auto *sections = new ItemList(form, form.action("sections"), words, blank, make, &form);
    sections->setFullReason([&form] { return CatalogForms::whyNoMoreProducts(form.document()); });
    form.column()->addWidget(sections);
}

void fillCatalog(InteractiveForm &form)
{
    form.addBody(CatalogForms::tr("WhatsApp adds a button below it that opens your catalog."));
    form.addFooter();
    form.addLine(CatalogForms::tr("Product whose picture is shown"), form.parameter("thumbnail_product_retailer_id"),
                 CatalogForms::tr("Its content id in the catalog (SKU). Empty: the first product."));
}

} // namespace recado
