#include "forms/taborder.h"

#include "widgets/field.h"

#include <QLayout>

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
    if (widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy())
        chain.append(widget);
    if (widget->layout())
        collect(widget->layout(), chain);
    if (const auto *field = qobject_cast<Field *>(widget))
        std::stable_partition(chain.begin() + first, chain.end(),
                              [field](const QWidget *each) { return each == field->editor() || field->editor()->isAncestorOf(each); });
}

} // namespace

void orderTabs(QWidget *root)
{
    QList<QWidget *> chain;
    collect(root, chain);
    for (qsizetype i = 1; i < chain.size(); ++i)
        QWidget::setTabOrder(chain[i - 1], chain[i]);
}

} // namespace recado
