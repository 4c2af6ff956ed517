#include "forms/taborder.h"

#include "widgets/field.h"

#include <QLayout>
#include <QScrollArea>

#include <algorithm>

namespace recado {

namespace {

void collect(QWidget *widget, QList<QWidget *> &chain);

void collect(const QLayout *layout, QList<QWidget *> &chain)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->widget())
            collect(item->widget(), chain);
        else if (item->layout())
            collect(item->layout(), chain);
    }
}

// The editor of a field comes before what stands beside its label.
void collect(QWidget *widget, QList<QWidget *> &chain)
{
    const qsizetype first = chain.size();
    chain.append(widget);
    if (const auto *scroll = qobject_cast<QScrollArea *>(widget); scroll && scroll->widget())
        collect(scroll->widget(), chain);
    if (widget->layout())
        collect(widget->layout(), chain);
    if (const auto *field = qobject_cast<Field *>(widget))
        std::stable_partition(chain.begin() + first + 1, chain.end(),
                              [field](const QWidget *each) { return each == field->editor() || field->editor()->isAncestorOf(each); });
}

// How a widget takes the focus.
struct Manner {
    QWidget *widget;
    Qt::FocusPolicy policy;
    QWidget *proxy;
};

} // namespace

// A part that hands its focus on to a control within it is a stop of Tab too: left behind at the end of the chain, where it was made, it sends
// whoever tabs past it back into itself. So all widgets are put in order, and while that is done each is a control like any other: Qt moves
// nothing that takes no focus, puts a part that hands on before the first widget within it, and moves it together with what follows there.
void orderTabs(QWidget *root)
{
    QList<QWidget *> chain;
    collect(root, chain);
    QList<Manner> manners;
    for (QWidget *widget : std::as_const(chain)) {
        if (widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy())
            continue;
        manners.append(Manner{widget, widget->focusPolicy(), widget->focusProxy()});
        widget->setFocusProxy(nullptr);
        widget->setFocusPolicy(Qt::TabFocus);
    }
    for (qsizetype i = 1; i < chain.size(); ++i)
        QWidget::setTabOrder(chain[i - 1], chain[i]);
    for (const Manner &manner : std::as_const(manners)) {
        manner.widget->setFocusPolicy(manner.policy);
        if (manner.proxy)
            manner.widget->setFocusProxy(manner.proxy);
    }
}

} // namespace recado
