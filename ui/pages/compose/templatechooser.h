#pragma once

#include "services/templateservice.h"

#include <QWidget>

#include <optional>

namespace recado {

class Application;
class Banner;
class EmptyState;
class Field;
class TemplateField;
class TemplateModel;
class TemplatePopup;

// The templates of one account, the one that is chosen, and fetching them anew.
class TemplateChooser : public QWidget {
    Q_OBJECT

public:
    explicit TemplateChooser(Application &app, QWidget *parent = nullptr);

    void setAccount(AccountId account); // keeps the choice when the account has a template of that name and language
    void refresh();
    const std::optional<TemplateDefinition> &chosen() const { return m_chosen; }
    void focus();
    void open();

Q_SIGNALS:
    void changed();

private:
    void build();
    void takeTemplates(const QList<TemplateDefinition> &templates);
    void choose(const std::optional<TemplateDefinition> &definition);
    void sync();
    void takeSync(AccountId account, const Result<TemplateSyncReport> &report);
    void setSyncing(bool syncing);

    Application &m_app;
    TemplateModel *m_model;
    TemplateField *m_field;
    TemplatePopup *m_popup;
    EmptyState *m_nothing;
    Banner *m_problem;
    AccountId m_account;
    std::optional<TemplateDefinition> m_chosen;
    quint64 m_generation = 0; // answers about another account or an older state are dropped
    bool m_syncing = false;
};

} // namespace recado
