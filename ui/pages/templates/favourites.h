#pragma once

#include "models/templatemodel.h"

namespace recado {

class Application;

// What a library's model should know of use and favourites, as ComposeMemory tells it. Belongs to the model.
class Favourites : public QObject {
    Q_OBJECT

public:
    Favourites(Application &app, TemplateModel &model);

    void load();

private:
    void loadOf(AccountId account, quint64 generation);
    void set(const LibraryKey &key, bool favourite);

    Application &m_app;
    TemplateModel &m_model;
    QHash<LibraryKey, LibraryUse> m_use;
    quint64 m_generation = 0; // answers from before a newer load are dropped
};

} // namespace recado
