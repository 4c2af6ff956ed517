#pragma once

#include "forms/contentform.h"
#include "services/accountservice.h"

#include <QWidget>

#include <map>
#include <memory>
#include <optional>

class QLabel;
class QVBoxLayout;

namespace recado {

class Application;
class MediaField;
class MessageField;
class SnippetPopup;
class TemplateChooser;
class VariableForm;
struct TemplateDefinition;

// The middle of the page: the form of the kind that is being written. What was written in another kind waits there until one comes back.
class ContentPart : public QWidget {
    Q_OBJECT

public:
    ContentPart(Application &app, FormTools tools, QWidget *parent = nullptr);
    ~ContentPart() override;

    void setKind(const QString &kind);
    const QString &kind() const { return m_kind; }
    bool isTemplate() const;
    // The other account's templates; keeps what is written.
    void setAccount(const std::optional<Account> &account);
    void refresh();

    // Empty for templates: those are definition and values.
    QJsonObject document() const;
    void setDocument(const QJsonObject &document); // its kind becomes the kind
    const std::optional<TemplateDefinition> &definition() const;
    QMap<QString, QString> values() const;
    // Chosen as soon as the account's templates are read (null: of any account); values for its variables.
    void setTemplate(AccountId account, const QString &name, const QString &language, const QMap<QString, QString> &values);

    // Shows each at its field; gives back those that have none.
    ContentProblems setProblems(const ContentProblems &problems);
    void setWrongVariables(const QStringList &names);
    // Of the only person; offered as a value of the template.
    void setPersonName(const QString &name);
    bool focusPath(const QString &path);
    void focusTemplate();
    void focusVariable(const QString &name);
    void focusFirst();
    // What fills the holes of canned texts by name.
    void setSnippetValues(std::function<QMap<QString, QString>()> values);
    // In a conversation there is little room: texts of two lines and up.
    void setCompact(bool compact);
    // What was written in another kind; blank when nothing was.
    QJsonObject documentOf(const QString &kind) const;
    void setDocumentOf(const QString &kind, const QJsonObject &document);
    // The text field of the kind that is shown: text or caption; null where it has none.
    MessageField *textField() const;
    MediaField *fileField() const; // null where the kind has none
    bool isChoosingSnippet() const; // Return takes one
    // Into the values of the template in which nothing stands.
    void fillValues(const QMap<QString, QString> &byKey);
    // The next message begins empty; a template stays chosen, its values go.
    void clear();
    // Nothing of any kind stays, files on their way included.
    void clearAll();

Q_SIGNALS:
    void changed();
    void fieldsMade(); // last in the chain of the Tab key, like all that is made late

private:
    struct Sheet; // one kind's document and its form

    Sheet *sheet();
    Sheet *sheetOf(const QString &kind);
    void recall(); // what the chosen template was given last

    Application &m_app;
    FormTools m_tools;
    QString m_kind;
    bool m_compact = false;
    AccountId m_account;
    SnippetPopup *m_snippets;
    TemplateChooser *m_template;
    VariableForm *m_variables;
    QLabel *m_noForm;
    QVBoxLayout *m_column;
    std::map<QString, std::unique_ptr<Sheet>> m_sheets;
};

} // namespace recado
