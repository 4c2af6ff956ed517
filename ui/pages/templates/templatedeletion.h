#pragma once

#include "base/error.h"
#include "models/librarytemplate.h"

#include <QWidget>

namespace recado {

class Application;

// Deletes a template at the provider: asks in which languages, names what goes, says what became of it.
class TemplateDeletion : public QObject {
    Q_OBJECT

public:
    TemplateDeletion(Application &app, QWidget *parent);

    // `languages`: all in which the template exists. The menu is opened at `place` where there is something to choose.
    void ask(const LibraryKey &key, const QStringList &languages, const QPoint &place);

Q_SIGNALS:
    void done(const QString &name);
    void failed(const QString &name, const recado::Error &error);

private:
    void confirm(const LibraryKey &key, const QStringList &languages, bool all);
    void remove(const LibraryKey &key, bool all);

    Application &m_app;
    QWidget *m_window;
};

} // namespace recado
