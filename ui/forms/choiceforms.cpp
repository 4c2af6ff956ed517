// The forms of messages with reply buttons and with a list.
#include "domain/contentpath.h"
#include "forms/fields.h"
#include "forms/foldedfields.h"
#include "forms/idfield.h"
#include "forms/interactiveform.h"
#include "forms/itemlist.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QVBoxLayout>

namespace recado {

namespace {

constexpr qsizetype mostRows = 10; // over all sections: Meta, "Interactive list messages"

struct ChoiceForms {
    Q_DECLARE_TR_FUNCTIONS(recado::ChoiceForms)

public:
    static void makeButton(InteractiveForm &form, ItemRow *row, QVBoxLayout *fields, const QString &path);
    static void makeSection(InteractiveForm &form, ItemRow *row, QVBoxLayout *fields, const QString &path);
    static void makeRow(InteractiveForm &form, ItemRow *row, QVBoxLayout *fields, const QString &path);
    static QString whyNoMoreRows(const ContentDocument &document);
};

void ChoiceForms::makeButton(InteractiveForm &form, ItemRow *row, QVBoxLayout *fields, const QString &path)
{
    auto *title = new LineField(form, tr("Button label"), path + QStringLiteral(".reply.title"), row);
    auto *more = new FoldedFields(tr("More"), path, row);
    more->column()->addWidget(new IdField(form, tr("Button id"), title, path + QStringLiteral(".reply.id"),
                                          InteractiveForm::action("buttons[].reply.id"), more));
    fields->addWidget(title);
    fields->addWidget(more);
}

void ChoiceForms::makeRow(InteractiveForm &form, ItemRow *row, QVBoxLayout *fields, const QString &path)
{
    auto *title = new LineField(form, tr("Title"), path + QStringLiteral(".title"), row);
    auto *description = new LineField(form, tr("Description"), path + QStringLiteral(".description"), row);
    auto *more = new FoldedFields(tr("More"), path, row);
    more->column()->addWidget(
        new IdField(form, tr("Row id"), title, path + QStringLiteral(".id"), InteractiveForm::action("sections[].rows[].id"), more));
    fields->addWidget(besideEachOther({{title, 2}, {description, 3}}, row));
    fields->addWidget(more);
}

QString ChoiceForms::whyNoMoreRows(const ContentDocument &document)
{
    qsizetype rows = 0;
    for (const QJsonValue &section : document.value(InteractiveForm::action("sections")).toArray())
        rows += section[QLatin1String("rows")].toArray().size();
    return rows >= mostRows ? tr("WhatsApp takes at most %1 rows over all sections.").arg(mostRows) : QString();
}

void ChoiceForms::makeSection(InteractiveForm &form, ItemRow *row, QVBoxLayout *fields, const QString &path)
{
    row->setBoxed(tr("Section %1").arg(numberOfItem(path)));
    auto *title = new LineField(form, tr("Section title"), path + QStringLiteral(".title"), row);
    title->setHint(tr("Needed when there are several sections."));
    fields->addWidget(title);
    const ItemList::Words words{tr("Rows"), tr("Row %1"), tr("Add row"), tr("Row added."), tr("Row removed."), tr("Row moved.")};
    auto *rows = new ItemList(
        form, path + QStringLiteral(".rows"), words, [] { return QJsonValue(QJsonObject()); },
        [&form](ItemRow *inner, QVBoxLayout *column, const QString &place) { makeRow(form, inner, column, place); }, row);
    rows->setFullReason([&form] { return whyNoMoreRows(form.document()); });
    fields->addWidget(rows);
}

} // namespace

void fillButtons(InteractiveForm &form)
{
    form.addAnyHeader();
    form.addBody();
    form.addFooter();
    const ItemList::Words words{ChoiceForms::tr("Buttons"),      ChoiceForms::tr("Button %1"),       ChoiceForms::tr("Add button"),
                                ChoiceForms::tr("Button added."), ChoiceForms::tr("Button removed."), ChoiceForms::tr("Button moved.")};
    const auto blank = [] { return QJsonValue(QJsonObject{{QStringLiteral("type"), QStringLiteral("reply")}}); };
    const auto make = [&form](ItemRow *row, QVBoxLayout *fields, const QString &path) { ChoiceForms::makeButton(form, row, fields, path); };
    form.column()->addWidget(new ItemList(form, form.action("buttons"), words, blank, make, &form));
}

void fillList(InteractiveForm &form)
{
    form.addHeader({QStringLiteral("none"), QStringLiteral("text")});
    form.addBody();
    form.addFooter();
    form.addLine(ChoiceForms::tr("Label of the button that opens the list"), form.action("button"));
    const ItemList::Words words{ChoiceForms::tr("Sections"),       ChoiceForms::tr("Section %1"),       ChoiceForms::tr("Add section"),
                                ChoiceForms::tr("Section added."), ChoiceForms::tr("Section removed."), ChoiceForms::tr("Section moved.")};
    const auto blank = [] { return QJsonValue(QJsonObject{{QStringLiteral("rows"), QJsonArray{QJsonObject()}}}); };
    const auto make = [&form](ItemRow *row, QVBoxLayout *fields, const QString &path) { ChoiceForms::makeSection(form, row, fields, path); };
    auto *sections = new ItemList(form, form.action("sections"), words, blank, make, &form);
    sections->setFullReason([&form] { return ChoiceForms::whyNoMoreRows(form.document()); });
    form.column()->addWidget(sections);
}

} // namespace recado
