#pragma once

#include "domain/template.h"

#include <QWidget>

class QGridLayout;
class QLineEdit;

namespace recado {

class Field;

// An example for every variable of the text, which the review wants to see. What was typed stays when a variable is taken out and put back.
class SampleFields : public QWidget {
    Q_OBJECT

public:
    explicit SampleFields(QWidget *parent = nullptr);

    void setSamples(const QMap<QString, QString> &samples);
    void setVariables(const QList<TemplateVariable> &variables); // of texts; others have their sample where they are
    const QMap<QString, QString> &samples() const { return m_samples; }
    void setProblem(const QString &sentence); // at the fields that are empty
    void focusEmpty();

Q_SIGNALS:
    void changed();

private:
    void add(const QString &name, int cell);

    QMap<QString, QString> m_samples;
    QStringList m_names;
    QMap<QString, QLineEdit *> m_edits;
    QMap<QString, Field *> m_fields;
    QGridLayout *m_grid;
};

} // namespace recado
