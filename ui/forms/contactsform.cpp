#include "forms/contactname.h"
#include "forms/contentform.h"
#include "forms/fields.h"
#include "forms/foldedfields.h"
#include "forms/itemlist.h"
#include "forms/itemrow.h"
#include "forms/plainparts.h"

#include <QHBoxLayout>
#include <QJsonObject>
#include <QVBoxLayout>

namespace recado {

namespace {

QJsonValue nothingYet()
{
    return QJsonObject();
}

class ContactsForm : public ContentForm {
    Q_OBJECT

public:
    ContactsForm(ContentDocument &document, const FormTools &tools, QWidget *parent) : ContentForm(document, tools, parent)
    {
        const ItemList::Words words{tr("Contact cards"), tr("Contact card %1"), tr("Add contact card"), tr("Contact card added."),
                                    tr("Contact card removed."), tr("Contact card moved.")};
        const auto card = [this](ItemRow *row, QVBoxLayout *fields, const QString &path) { addCard(row, fields, path); };
        column()->addWidget(new ItemList(*this, QStringLiteral("contacts"), words, nothingYet, card, this));
        column()->addWidget(replyFold(*this));
    }

private:
    LineField *line(const QString &label, const QString &path, QWidget *row) { return new LineField(*this, label, path, row); }

    ChoiceField *place(const QString &path, QWidget *row)
    {
        return new ChoiceField(*this, tr("Kind"), path + QStringLiteral(".type"),
                               {{tr("Not said"), {}}, {tr("Home"), QStringLiteral("HOME")}, {tr("Work"), QStringLiteral("WORK")}}, row);
    }

    void addCard(ItemRow *row, QVBoxLayout *fields, const QString &path)
    {
        const QString name = path + QStringLiteral(".name");
        auto *first = line(tr("First name"), name + QStringLiteral(".first_name"), row);
        auto *last = line(tr("Last name"), name + QStringLiteral(".last_name"), row);
        auto *shown = line(tr("Name as shown"), name + QStringLiteral(".formatted_name"), row);
        new ContactName(document(), name, first, last, shown);
        row->setBoxed(row->accessibleName());
        fields->addLayout(besideEachOther({{first, 1}, {last, 1}}));
        fields->addWidget(shown);
        fields->addWidget(phones(path + QStringLiteral(".phones"), row));
        auto *more = new FoldedFields(tr("More about this contact"), path, row);
        addRest(more, path);
        fields->addWidget(more);
    }

    ItemList *phones(const QString &path, QWidget *row)
    {
        const ItemList::Words words{tr("Phones"), tr("Phone %1"), tr("Add phone"), tr("Phone added."), tr("Phone removed."), tr("Phone moved.")};
        return new ItemList(*this, path, words, nothingYet, [this](QWidget *each, QVBoxLayout *fields, const QString &item) {
            auto *phone = line(tr("Phone number"), item + QStringLiteral(".phone"), each);
            auto *account = line(tr("WhatsApp number"), item + QStringLiteral(".wa_id"), each);
            phone->setPlaceholder(QStringLiteral("+55 11 91234-5678"));
            account->setPlaceholder(QStringLiteral("5511912345678"));
            account->line()->setToolTip(tr("Digits only. With it the person can write to this contact; without it, invite."));
            fields->addLayout(besideEachOther({{phone, 3}, {place(item, each), 2}, {account, 3}}));
        }, row);
    }

    // A list whose items are one text and a kind.
    ItemList *texts(const QString &path, const char *end, const QString &label, const ItemList::Words &words, QWidget *row)
    {
        const QString field = QLatin1Char('.') + QLatin1String(end);
        return new ItemList(*this, path, words, nothingYet, [this, field, label](QWidget *each, QVBoxLayout *fields, const QString &item) {
            fields->addLayout(besideEachOther({{line(label, item + field, each), 6}, {place(item, each), 2}}));
        }, row);
    }

    ItemList *addresses(const QString &path, QWidget *row)
    {
        const ItemList::Words words{tr("Addresses"), tr("Address %1"), tr("Add address"), tr("Address added."), tr("Address removed."), tr("Address moved.")};
        return new ItemList(*this, path, words, nothingYet, [this](ItemRow *each, QVBoxLayout *fields, const QString &item) {
            each->setBoxed(each->accessibleName());
            const auto part = [&](const QString &label, const char *end) { return line(label, item + QLatin1Char('.') + QLatin1String(end), each); };
            fields->addLayout(besideEachOther({{part(tr("Street and number"), "street"), 6}, {place(item, each), 2}}));
            fields->addLayout(besideEachOther({{part(tr("City"), "city"), 3}, {part(tr("State"), "state"), 2}, {part(tr("Postcode"), "zip"), 2}}));
            LineField *code = part(tr("Country code"), "country_code");
            code->setPlaceholder(QStringLiteral("br"));
            fields->addLayout(besideEachOther({{part(tr("Country"), "country"), 5}, {code, 2}}));
        }, row);
    }

    void addRest(FoldedFields *more, const QString &path)
    {
        const auto part = [&](const QString &label, const char *end) { return line(label, path + QLatin1Char('.') + QLatin1String(end), more); };
        QVBoxLayout *fields = more->column();
        fields->addLayout(besideEachOther({{part(tr("Prefix"), "name.prefix"), 1}, {part(tr("Middle name"), "name.middle_name"), 2}, {part(tr("Suffix"), "name.suffix"), 1}}));
        fields->addLayout(besideEachOther({{part(tr("Company"), "org.company"), 1}, {part(tr("Department"), "org.department"), 1}, {part(tr("Job title"), "org.title"), 1}}));
        LineField *birthday = part(tr("Birthday"), "birthday");
        birthday->setPlaceholder(QStringLiteral("1990-02-28"));
        birthday->setHint(tr("Year, month and day: 1990-02-28"));
        fields->addWidget(birthday);
        fields->addWidget(texts(path + QStringLiteral(".emails"), "email", tr("Email"),
                                {tr("Emails"), tr("Email %1"), tr("Add email"), tr("Email added."), tr("Email removed."), tr("Email moved.")}, more));
        fields->addWidget(texts(path + QStringLiteral(".urls"), "url", tr("Website"),
                                {tr("Websites"), tr("Website %1"), tr("Add website"), tr("Website added."), tr("Website removed."), tr("Website moved.")}, more));
        fields->addWidget(addresses(path + QStringLiteral(".addresses"), more));
    }
};

} // namespace

ContentForm *contactsForm(ContentDocument &document, const FormTools &tools, QWidget *parent)
{
    return new ContactsForm(document, tools, parent);
}

} // namespace recado

#include "contactsform.moc"
