#include "widgets/resources.h"

#include <QDir>

// The macro declares a function and so cannot stand inside a namespace.
static void initialiseResources()
{
    Q_INIT_RESOURCE(recado);
}

void recado::ensureResources()
{
    static const bool done = [] {
        initialiseResources();
        return true;
    }();
    Q_UNUSED(done)
}
