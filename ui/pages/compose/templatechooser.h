#pragma once

#include "models/librarytemplate.h"
#include "services/templateservice.h"

#include <QWidget>

#include <optional>

namespace recado {

class Application;
class Banner;
class EmptyState;
class Favourites;
class Field;
class TemplateField;
class TemplateModel;
class TemplatePopup;

// The templates of one account, the one that is chosen, and fetching them anew.
class TemplateChooser : public QWidget {
    Q_OBJECT

public:
    explicit TemplateChooser(Application &app, QWidget *parent = nullptr);

    // Keeps the choice when the account has a template of that name and language.
    void setAccount(const std::optional<Account> &account);
    void refresh();
    const std::optional<TemplateDefinition> &chosen() const { return m_chosen; }
    void focus();
    void open();
    // Chosen as soon as this account is the one that sends: the Templates page sends people here with one.
    void want(AccountId account, const QString &name, const QString &language);

Q_SIGNALS:
    void changed();

private:
    void build();
    void takeTemplates(const QList<TemplateDefinition> &templates);
    void choose(const std::optional<TemplateDefinition> &definition);
    void sync();
    void refreshStale();
    void takeSync(AccountId account, const Result<TemplateSyncReport> &report);
    void setSyncing(bool syncing);
    void warnOfLanguages();

    Application &m_app;
    TemplateModel *m_model;
    Favourites *m_favourites;
    std::optional<LibraryKey> m_wanted;
    TemplateField *m_field;
    TemplatePopup *m_popup;
    EmptyState *m_nothing;
    Banner *m_problem;
    Field *m_labelled;
    AccountId m_account;
    bool m_languageTravels = true; // a send says which language of a template it means
    std::optional<TemplateDefinition> m_chosen;
    quint64 m_generation = 0; // answers about another account or an older state are dropped
    bool m_syncing = false;
    AccountId m_refreshed; // fetched anew because its list was old
};

} // namespace recado
