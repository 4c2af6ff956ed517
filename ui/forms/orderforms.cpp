// The forms of an order and of its status. Source: Meta, "Payments API – Brazil": order details and order status messages.
#include "forms/fields.h"
#include "forms/foldedfields.h"
#include "forms/interactiveform.h"
#include "forms/itemlist.h"
#include "forms/momentfield.h"
#include "forms/moneyfield.h"
#include "forms/ordersum.h"
#include "forms/paymentpart.h"
#include "widgets/looks.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace recado {

namespace {

struct OrderForms {
    Q_DECLARE_TR_FUNCTIONS(recado::OrderForms)

public:
    static void addHead(InteractiveForm &form);
    static void addItems(InteractiveForm &form);
    static void makeItem(InteractiveForm &form, ItemRow *row, QVBoxLayout *fields, const QString &path);
    static void addAmounts(InteractiveForm &form);
    static void addSum(InteractiveForm &form);
    static void addRest(InteractiveForm &form);
    static QString sumWords(const ContentDocument &document);
    static QString referenceHint();
};

QString order(const char *end)
{
    return QStringLiteral("interactive.action.parameters.order.") + QLatin1String(end);
}

QJsonObject amount(qint64 value, qint64 offset)
{
    return {{QStringLiteral("value"), value}, {QStringLiteral("offset"), offset}};
}

// The sums are never typed: they follow what a person changed. A pasted order keeps its own until then.
void writeSums(ContentDocument &document)
{
    const auto sum = orderSum(document.value(InteractiveForm::parameter("order")).toObject());
    if (!sum)
        return;
    document.set(order("subtotal"), amount(sum->subtotal, sum->offset));
    document.set(InteractiveForm::parameter("total_amount"), amount(sum->total, sum->offset));
}

MoneyField *money(InteractiveForm &form, const QString &label, const QString &path, QWidget *parent)
{
    auto *field = new MoneyField(form, label, path, parent);
    QObject::connect(field, &MoneyField::edited, &form, [&form] { writeSums(form.document()); });
    return field;
}

QString OrderForms::referenceHint()
{
    return tr("Your own number for the order, each only once. Letters A–Z, digits, . - and _.");
}

void OrderForms::addHead(InteractiveForm &form)
{
    auto *reference = new LineField(form, tr("Order reference"), form.parameter("reference_id"), &form);
    reference->setHint(referenceHint());
    auto *goods = new ChoiceField(
        form, tr("What is sold"), form.parameter("type"),
        {{tr("Things that are delivered"), QStringLiteral("physical-goods")}, {tr("Digital goods or services"), QStringLiteral("digital-goods")}}, &form);
    auto *currency = new ChoiceField(form, tr("Currency"), form.parameter("currency"),
                                     {{tr("Brazilian real"), QStringLiteral("BRL")}, {tr("Indian rupee"), QStringLiteral("INR")}}, &form);
    form.column()->addWidget(reference);
    form.addBeside({{goods, 3}, {currency, 2}});
}

void OrderForms::makeItem(InteractiveForm &form, ItemRow *row, QVBoxLayout *fields, const QString &path)
{
    row->setBoxed(tr("Item %1").arg(numberOfItem(path)));
    auto *name = new LineField(form, tr("Name"), path + QStringLiteral(".name"), row);
    MoneyField *price = money(form, tr("Price of one"), path + QStringLiteral(".amount"), row);
    auto *quantity = new LineField(form, tr("Quantity"), path + QStringLiteral(".quantity"), row);
    quantity->setNumber(true);
    QObject::connect(quantity, &LineField::edited, &form, [&form] { writeSums(form.document()); });
    auto *more = new FoldedFields(tr("More"), path, row);
    MoneyField *sale = money(form, tr("Price for this order, if lower"), path + QStringLiteral(".sale_amount"), more);
    auto *product = new LineField(form, tr("Product id"), path + QStringLiteral(".retailer_id"), more);
    more->column()->addWidget(besideEachOther({{sale, 1}, {product, 1}}, more));
    fields->addWidget(name);
    fields->addWidget(besideEachOther({{price, 1}, {quantity, 1}}, row));
    fields->addWidget(more);
}

void OrderForms::addItems(InteractiveForm &form)
{
    const ItemList::Words words{tr("Items"), tr("Item %1"), tr("Add item"), tr("Item added."), tr("Item removed."), tr("Item moved.")};
    const auto blank = [] { return QJsonValue(QJsonObject{{QStringLiteral("quantity"), 1}}); };
    const auto make = [&form](ItemRow *row, QVBoxLayout *fields, const QString &path) { makeItem(form, row, fields, path); };
    form.column()->addWidget(new ItemList(form, order("items"), words, blank, make, &form));
    QObject::connect(&form.document(), &ContentDocument::listChanged, &form, [&form](const QString &path) {
        if (path == order("items"))
            writeSums(form.document());
    });
}

void OrderForms::addAmounts(InteractiveForm &form)
{
    form.addBeside({{money(form, tr("Tax"), order("tax"), &form), 1},
                    {money(form, tr("Shipping"), order("shipping"), &form), 1},
                    {money(form, tr("Discount"), order("discount"), &form), 1}});
    auto *more = new FoldedFields(tr("More about the amounts"), QStringLiteral("amounts"), &form);
    for (const auto &[label, end] : {std::pair{tr("Name of the tax"), "tax.description"},
                                     std::pair{tr("About the shipping"), "shipping.description"},
                                     std::pair{tr("About the discount"), "discount.description"}})
        more->column()->addWidget(new LineField(form, label, order(end), more));
    form.column()->addWidget(more);
}

void OrderForms::addRest(InteractiveForm &form)
{
    auto *more = new FoldedFields(tr("More about the order"), QStringLiteral("order"), &form);
    auto *end = new MomentField(form, tr("Until when it can be paid"), tr("Ends at"), order("expiration.timestamp"), more);
    end->setHint(tr("At least five minutes from when it leaves. Then WhatsApp cancels the order."));
    auto *words = new LineField(form, tr("What is said about the end"), order("expiration.description"), more);
    words->setHint(tr("Needed when the order ends: why, or what to do then."));
    auto *catalog = new LineField(form, tr("Catalog id"), order("catalog_id"), more);
    catalog->setHint(tr("Only when the items are of a catalog: their pictures come from it, by their product ids."));
    for (QWidget *field : {static_cast<QWidget *>(end), static_cast<QWidget *>(words), static_cast<QWidget *>(catalog)})
        more->column()->addWidget(field);
    form.column()->addWidget(more);
}

QString OrderForms::sumWords(const ContentDocument &document)
{
    const auto words = [&document](const QString &path) {
        const QJsonValue value = document.value(path);
        return amountText(value[QLatin1String("value")].toInteger(-1), value[QLatin1String("offset")].toInteger());
    };
    const QString total = words(InteractiveForm::parameter("total_amount"));
    return total.isEmpty() ? tr("The total is computed when every item has a price and a quantity.")
                           : tr("Items %1. Total with tax, shipping and discount: %2 %3.")
                                 .arg(words(order("subtotal")), document.text(InteractiveForm::parameter("currency")), total);
}

void OrderForms::addSum(InteractiveForm &form)
{
    QLabel *sum = sentenceLabel(TextRole::Strong, sumWords(form.document()), &form);
    sum->setObjectName(QStringLiteral("compose.order.sum"));
    form.column()->addWidget(sum);
    QObject::connect(&form.document(), &ContentDocument::changed, sum, [sum, &form] { sum->setText(sumWords(form.document())); });
}

} // namespace

void fillOrder(InteractiveForm &form)
{
    form.addHeader({QStringLiteral("none"), QStringLiteral("image")});
    form.addBody();
    form.addFooter();
    OrderForms::addHead(form);
    OrderForms::addItems(form);
    OrderForms::addAmounts(form);
    OrderForms::addSum(form);
    OrderForms::addRest(form);
    form.column()->addWidget(new PaymentPart(form, &form));
}

void fillOrderStatus(InteractiveForm &form)
{
    form.addAnyHeader();
    form.addBody();
    form.addFooter();
    form.addLine(OrderForms::tr("Order reference"), form.parameter("reference_id"), OrderForms::tr("The one the order was sent with."));
    auto *status = new ChoiceField(form, OrderForms::tr("The order is"), order("status"),
                                   {{OrderForms::tr("Pending"), QStringLiteral("pending")},
                                    {OrderForms::tr("In preparation"), QStringLiteral("processing")},
                                    {OrderForms::tr("Partly on its way"), QStringLiteral("partially-shipped")},
                                    {OrderForms::tr("On its way"), QStringLiteral("shipped")},
                                    {OrderForms::tr("Completed"), QStringLiteral("completed")},
                                    {OrderForms::tr("Canceled"), QStringLiteral("canceled")}},
                                   &form);
    auto *payment = new ChoiceField(form, OrderForms::tr("The payment is"), form.parameter("payment.status"),
                                    {{OrderForms::tr("Not mentioned"), {}},
                                     {OrderForms::tr("Pending"), QStringLiteral("pending")},
                                     {OrderForms::tr("Received"), QStringLiteral("captured")},
                                     {OrderForms::tr("Failed"), QStringLiteral("failed")}},
                                    &form);
    form.addBeside({{status, 1}, {payment, 1}});
    form.addLine(OrderForms::tr("A word about it"), order("description"), OrderForms::tr("For example why, or when it arrives. May stay empty."));
}

} // namespace recado
