#pragma once

class QWidget;

namespace recado {

// Widgets made later come last in Qt's chain of the Tab key: this chains all below `root` in the order of the layouts.
void orderTabs(QWidget *root);

} // namespace recado
