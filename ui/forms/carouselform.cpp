// The form of a carousel. Sources: Meta, "Interactive media carousel", "Interactive product carousel": all cards are of one sort.
#include "domain/contentids.h"
#include "domain/contentpath.h"
#include "forms/carouselcards.h"
#include "forms/fields.h"
#include "forms/foldedfields.h"
#include "forms/headerpart.h"
#include "forms/idfield.h"
#include "forms/interactiveform.h"
#include "forms/itemlist.h"
#include "forms/messagefield.h"
#include "forms/oneofpart.h"

#include <QJsonArray>
#include <QVBoxLayout>

namespace recado {

namespace {

QString cardsPath()
{
    return InteractiveForm::action("cards");
}

// What every card ends with. Choosing another sort makes all cards anew; pictures and texts stay, buttons come back with their sort.
class CardSort final : public OneOfPart {
    Q_OBJECT

public:
    CardSort(ContentForm &form, QWidget *parent)
        : OneOfPart(form, tr("Every card has"), QStringLiteral("interactive.action"),
                    {{cards::link, tr("A link button")}, {cards::replies, tr("Reply buttons")}, {cards::product, tr("A product")}}, parent)
    {
        CardSort::read();
    }

    // The card's own sort, or the chosen one while it shows none.
    QString sortOf(const QJsonValue &card) const
    {
        const QString own = cards::sortOf(card);
        return own.isEmpty() ? way() : own;
    }

protected:
    QString wayNow() const override
    {
        for (const QJsonValue &card : form().document().value(cardsPath()).toArray()) {
            const QString sort = cards::sortOf(card);
            if (!sort.isEmpty())
                return sort;
        }
        return m_chosen;
    }
    void take(const QString &from, const QString &to) override
    {
        QJsonArray all = form().document().value(cardsPath()).toArray();
        m_chosen = to;
        m_kept.insert(from, all);
        const QJsonArray before = m_kept.value(to);
        for (qsizetype i = 0; i < all.size(); ++i)
            all[i] = cards::inOtherSort(all[i].toObject(), to, before.at(i).toObject());
        form().document().replaceItems(cardsPath(), all);
    }
    void makeFields(const QString &, QVBoxLayout *) override {}

private:
    QString m_chosen = cards::link;
    QHash<QString, QJsonArray> m_kept;
};

struct CarouselForm {
    Q_DECLARE_TR_FUNCTIONS(recado::CarouselForm)

public:
    static void makeCard(InteractiveForm &form, const CardSort &sort, ItemRow *row, QVBoxLayout *fields, const QString &path);
    static QWidget *replyList(InteractiveForm &form, const QString &path, QWidget *row);
    static void number(ContentDocument &document);
};

QWidget *CarouselForm::replyList(InteractiveForm &form, const QString &path, QWidget *row)
{
    const ItemList::Words words{tr("Reply buttons"), tr("Button %1"),       tr("Add button"),
                                tr("Button added."), tr("Button removed."), tr("Button moved.")};
    const auto blank = [] { return QJsonValue(QJsonObject{{QStringLiteral("type"), QStringLiteral("quick_reply")}}); };
    return new ItemList(
        form, path + QStringLiteral(".action.buttons"), words, blank,
        [&form](ItemRow *inner, QVBoxLayout *column, const QString &place) {
            auto *title = new LineField(form, tr("Button label"), place + QStringLiteral(".quick_reply.title"), inner);
            auto *more = new FoldedFields(tr("More"), place, inner);
            more->column()->addWidget(new IdField(form, tr("Button id"), title, place + QStringLiteral(".quick_reply.id"),
                                                  cardsPath() + QStringLiteral("[].action.buttons[].quick_reply.id"), more));
            column->addWidget(title);
            column->addWidget(more);
        },
        row);
}

void CarouselForm::makeCard(InteractiveForm &form, const CardSort &sort, ItemRow *row, QVBoxLayout *fields, const QString &path)
{
    row->setBoxed(tr("Card %1").arg(numberOfItem(path)));
    const auto line = [&](const QString &label, const char *end) { return new LineField(form, label, path + QLatin1String(end), row); };
    const QString own = sort.sortOf(form.document().value(path));
    if (own == cards::product) {
        LineField *product = line(tr("Product id"), ".action.product_retailer_id");
        product->setHint(InteractiveForm::productHint());
        LineField *catalog = line(tr("Catalog id"), ".action.catalog_id");
        catalog->setHint(tr("The same in all cards: in Meta's Commerce Manager."));
        fields->addWidget(besideEachOther({{product, 1}, {catalog, 1}}, row));
        return;
    }
    fields->addWidget(new HeaderPart(form, path + QStringLiteral(".header"), {QStringLiteral("image"), QStringLiteral("video")}, row));
    auto *body = new MessageField(form, tr("Text"), path + QStringLiteral(".body.text"), row);
    body->setHint(tr("At most two line breaks. May stay empty."));
    fields->addWidget(body);
    if (own == cards::replies) {
        fields->addWidget(replyList(form, path, row));
        return;
    }
    LineField *label = line(tr("Button label"), ".action.parameters.display_text");
    LineField *link = line(tr("Link the button opens"), ".action.parameters.url");
    link->setPlaceholder(QStringLiteral("https://…"));
    fields->addWidget(besideEachOther({{label, 2}, {link, 3}}, row));
}

// Cards say their own place, from 0.
void CarouselForm::number(ContentDocument &document)
{
    const qsizetype count = document.count(cardsPath());
    for (qsizetype i = 0; i < count; ++i)
        document.set(itemPath(cardsPath(), i) + QStringLiteral(".card_index"), i);
}

} // namespace

void fillCarousel(InteractiveForm &form)
{
    form.addBody();
    auto *sort = new CardSort(form, &form);
    form.column()->addWidget(sort);
    QObject::connect(&form.document(), &ContentDocument::listChanged, &form, [&form](const QString &path) {
        if (path == cardsPath())
            CarouselForm::number(form.document());
    });
    const ItemList::Words words{CarouselForm::tr("Cards"),       CarouselForm::tr("Card %1"),       CarouselForm::tr("Add card"),
                                CarouselForm::tr("Card added."), CarouselForm::tr("Card removed."), CarouselForm::tr("Card moved.")};
    const auto blank = [&form, sort] {
        const QJsonArray all = form.document().value(cardsPath()).toArray();
        const QStringList ids = textsAt(form.document().document(), cardsPath() + QStringLiteral("[].action.buttons[].quick_reply.id"));
        const QJsonValue last = all.isEmpty() ? QJsonValue() : all.last();
        return QJsonValue(cards::nextCard(last.toObject(), sort->sortOf(last), ids));
    };
    const auto make = [&form, sort](ItemRow *row, QVBoxLayout *fields, const QString &path) {
        CarouselForm::makeCard(form, *sort, row, fields, path);
    };
    form.column()->addWidget(new ItemList(form, cardsPath(), words, blank, make, &form));
}

} // namespace recado

#include "carouselform.moc"
