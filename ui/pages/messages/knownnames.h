#pragma once

#include "base/ids.h"
#include "domain/filter/filtercompletion.h"
#include "pages/broadcast/pacedread.h"

#include <QObject>

namespace recado {

class Application;

// The names that filters may ask for: accounts, channels, templates with their languages, broadcasts, and the codes that have words. Follows changes.
class KnownNames : public QObject {
    Q_OBJECT

public:
    explicit KnownNames(Application &app, QObject *parent);

    const FilterKnowledge &knowledge() const { return m_knowledge; }
    void load();

Q_SIGNALS:
    void changed(const recado::FilterKnowledge &knowledge);

private:
    void loadAccounts();
    void loadTemplates(const QStringList &names, const QList<KnownValue> &languages, QList<AccountId> accounts);
    void loadBroadcasts();
    void put(FilterField field, const QList<KnownValue> &values);

    Application &m_app;
    FilterKnowledge m_knowledge;
    PacedRead m_broadcasts;
    quint64 m_round = 0; // of templates: an answer to an earlier one is dropped
};

} // namespace recado
