#pragma once

#include "domain/template.h"
#include "forms/contentform.h"

#include <QWidget>

#include <optional>

class QGridLayout;
class QLineEdit;
class QMenu;
class QPushButton;

namespace recado {

class Card;
class Field;
class ValueEditor;

// One field for every variable of the template. What was typed is kept while another template is looked at, and for the same template
// in another language.
class VariableForm : public QWidget {
    Q_OBJECT

public:
    explicit VariableForm(FormTools tools, QWidget *parent = nullptr);

    void setTemplate(const std::optional<TemplateDefinition> &definition);
    QMap<QString, QString> values() const; // a field that was never touched has no value
    void clearValues();                    // of the template that is shown
    // Stands in the fields when the template of this name is shown.
    void keep(const QString &templateName, const QMap<QString, QString> &values);
    // What these variables of the shown template were given last, offered while typing; never filled in by itself.
    void setRemembered(const QMap<QString, QString> &values);
    // Into the texts in which nothing stands, by attributeKey() of their names. True when one was filled.
    bool fillEmpty(const QMap<QString, QString> &byKey);
    // Offered at every text: the first name and the whole one. Empty: several people, or nobody knows.
    void setPersonName(const QString &name);
    void focusVariable(const QString &name);
    // Fields named here are marked; telling why is the problem list's work.
    void setWrong(const QStringList &names);

Q_SIGNALS:
    void changed();

private:
    void addField(const TemplateVariable &variable, int *cell);
    ValueEditor *editorFor(const TemplateVariable &variable);
    QLineEdit *lineFor(const TemplateVariable &variable);
    void take(const QString &name, const QString &text);
    void refreshLinks();
    QString labelFor(const QString &name) const;
    void offerName(const TemplateVariable &variable, Field *field);
    void refreshNames();
    void fillNameMenu(const QString &variable, QMenu *menu);

    std::optional<TemplateDefinition> m_definition;
    QMap<QString, QMap<QString, QString>> m_kept; // template name → variable → value
    QMap<QString, QLineEdit *> m_edits; // of one line
    QMap<QString, ValueEditor *> m_editors; // of values that are more
    FormTools m_tools;
    QMap<QString, Field *> m_fields;
    QMap<QString, QPushButton *> m_nameButtons; // of texts
    QString m_personName;
    Card *m_card;
    QGridLayout *m_grid;
};

} // namespace recado
