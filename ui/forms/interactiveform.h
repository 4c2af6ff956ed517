#pragma once

#include "forms/contentform.h"

namespace recado {

class LineField;

// What the forms of interactive messages share. Each kind is a function that fills one: see interactiveforms.cpp.
class InteractiveForm final : public ContentForm {
    Q_OBJECT

public:
    InteractiveForm(ContentDocument &document, const FormTools &tools, QWidget *parent) : ContentForm(document, tools, parent) {}

    void addHeader(const QStringList &types); // see HeaderPart
    void addAnyHeader();                      // none, text, image, video, document
    void addBody(const QString &hint = {});
    void addFooter();
    LineField *addLine(const QString &label, const QString &path, const QString &hint = {});
    void addBeside(const QList<std::pair<QWidget *, int>> &fields); // with their shares of the width
    // What is below "interactive.action", "interactive.action.parameters".
    static QString action(const char *end);
    static QString parameter(const char *end);

    // Words about products' ids, which stand in several forms.
    static QString catalogHint();
    static QString productHint();
};

// Fields side by side, with their shares of the width.
QWidget *besideEachOther(const QList<std::pair<QWidget *, int>> &fields, QWidget *parent);
// The number, from 1, of the item that "a.b[2]" is.
int numberOfItem(const QString &path);

// What fills the form of each kind.
using FormFiller = void (*)(InteractiveForm &form);
void fillButtons(InteractiveForm &form);
void fillList(InteractiveForm &form);
void fillProduct(InteractiveForm &form);
void fillProductList(InteractiveForm &form);
void fillCatalog(InteractiveForm &form);
void fillFlow(InteractiveForm &form);
void fillAddress(InteractiveForm &form);
void fillCarousel(InteractiveForm &form);
void fillOrder(InteractiveForm &form);
void fillOrderStatus(InteractiveForm &form);

} // namespace recado
