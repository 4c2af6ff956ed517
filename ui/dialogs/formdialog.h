#pragma once

#include <QDialog>
#include <QHash>
#include <QPointer>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
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
    virtual void showProblem(const Error &error);
    void clearProblems();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void setTexts(const QString &title, const QString &sentence);
    Field *addField(const QString &place, const QString &label, QWidget *editor);
    // Gives the field the focus and brings it into sight.
    void goTo(Field *field);
    void bringIntoSight(QWidget *part); // of the fields' part of the dialog, if that scrolls
    Field *field(const QString &place) const { return m_fields.value(place); }
    QVBoxLayout *body() const { return m_body; }
    QVBoxLayout *foot() const { return m_foot; } // below the fields, above the buttons; never scrolls
    QHBoxLayout *buttons() const { return m_buttons; }
    Banner *banner() const { return m_banner; }
    QPushButton *saveButton() const { return m_save; }
    QPushButton *cancelButton() const { return m_cancel; }

Q_SIGNALS:
    void saveAsked();

private:
    void buildBody();
    void fit();
    int heightOfBody(int width) const;
    void scrollToSought();

    QLabel *m_title;
    QLabel *m_sentence;
    Banner *m_banner;
    QScrollArea *m_scroll;
    QPointer<QWidget> m_sought;
    QWidget *m_content;
    QVBoxLayout *m_body;
    QVBoxLayout *m_foot;
    QHBoxLayout *m_buttons;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QHash<QString, Field *> m_fields;
};

} // namespace recado
