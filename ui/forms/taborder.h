#pragma once

class QWidget;

namespace recado {

// Widgets made later come last in Qt's chain of the Tab key: this chains all below `root` in the order of the layouts, and of what scroll areas
// show. Quick, but not for every key: when fields came or went.
void orderTabs(QWidget *root);

} // namespace recado
