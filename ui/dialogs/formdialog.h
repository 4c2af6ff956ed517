#pragma once

#include <QDialog>
#include <QHash>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace recado {

class Banner;
class Field;
struct Error;

// What the dialogs with fields have in common: title, sentence, fields found by name, a banner for what concerns no field, buttons.
class FormDialog : public QDialog {
    Q_OBJECT

public:
    explicit FormDialog(QWidget *parent);

    // The error at the field it is about (Error::place), else in the banner.
    void showProblem(const Error &error);
    void clearProblems();

protected:
    bool event(QEvent *event) override;
    void setTexts(const QString &title, const QString &sentence);
    Field *addField(const QString &place, const QString &label, QWidget *editor);
    // Two fields already added, put beside each other.
    void addFieldPair(Field *first, Field *second);
    Field *field(const QString &place) const { return m_fields.value(place); }
    QVBoxLayout *body() const { return m_body; }
    QHBoxLayout *buttons() const { return m_buttons; }
    Banner *banner() const { return m_banner; }
    QPushButton *saveButton() const { return m_save; }
    QPushButton *cancelButton() const { return m_cancel; }

Q_SIGNALS:
    void saveAsked();

private:
    QLabel *m_title;
    QLabel *m_sentence;
    Banner *m_banner;
    QVBoxLayout *m_body;
    QHBoxLayout *m_buttons;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QHash<QString, Field *> m_fields;
};

} // namespace recado
