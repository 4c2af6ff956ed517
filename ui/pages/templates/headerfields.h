#pragma once

#include "domain/template.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace recado {

class Field;

// What stands above a template's text: nothing, a line, or a kind of file with an example of it.
class HeaderFields : public QWidget {
    Q_OBJECT

public:
    explicit HeaderFields(QWidget *parent = nullptr);

    void setDefinition(const TemplateDefinition &definition);
    void apply(TemplateDefinition *definition) const;
    void setWhole(const TemplateDefinition &definition) { m_whole = definition; } // how the other variables are written
    // Whether the chosen account takes an uploaded example; a public link is always possible.
    void setMayUpload(bool may);
    void setUploading(bool uploading);
    void setSample(const QString &handle);
    void setProblems(const QString &header, const QString &sample);
    void focusHeader();
    void focusSample();

Q_SIGNALS:
    void changed();
    void uploadWanted(const QString &path);

private:
    void showKind();
    void addVariable();
    void chooseFile();
    TemplateDefinition::Header kind() const;

    TemplateDefinition m_whole;
    TemplateDefinition::Header m_original = TemplateDefinition::Header::None;
    QComboBox *m_kind;
    QLineEdit *m_text;
    QLineEdit *m_sample;
    QPushButton *m_upload;
    Field *m_kindField;
    Field *m_textField;
    Field *m_sampleField;
};

} // namespace recado
