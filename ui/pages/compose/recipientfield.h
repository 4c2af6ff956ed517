#pragma once

#include "domain/recipients.h"
#include "domain/servicewindow.h"

#include <QTimer>
#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;

namespace recado {

class Field;
class FlowLayout;
class RecipientChip;

// Whom the message goes to: one number typed as ever, or several people, each becoming a chip at Return, comma or semicolon, or pasted with
// their names from a sheet. What stands in the line counts as well. What is merely unfinished is not called wrong.
class RecipientField : public QWidget {
    Q_OBJECT

public:
    explicit RecipientField(QWidget *parent = nullptr);

    void setRegion(const QString &region);
    // Everybody, chips first; those who cannot be addressed are among them.
    const QList<TypedRecipient> &people() const { return m_people; }
    // As one text that setText() understands.
    QString text() const;
    void setText(const QString &text);
    void clear();
    void focus();
    // For one person: until when the window is open, else how many of them are closed. Nothing while it is not known.
    void setWindowWords(const QString &words, bool isWarning);
    // The offer to put the ninth digit in: wider than the field, so the page finds it a place.
    QWidget *offer() const;
    QLineEdit *line() const { return m_edit; }
    // Somebody picked from a list, in place of what was being typed.
    void take(const TypedRecipient &person);

Q_SIGNALS:
    void changed();
    void searched(const QString &text); // a name or the start of a number is being typed

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void judge(bool isFinished);
    void commit(const QString &text, bool keepLast);
    void addChip(const TypedRecipient &person);
    void showCrowd();
    void removeChip(RecipientChip *chip, bool giveBack);
    bool takePaste();
    void offerNinthDigit();
    void putNinthDigit();
    TypedRecipients pending() const;

    QFrame *m_frame;
    FlowLayout *m_flow;
    QLineEdit *m_edit;
    Field *m_field;
    QLabel *m_window;
    QPushButton *m_ninthDigit;
    QList<RecipientChip *> m_chips;
    QList<TypedRecipient> m_crowd; // behind the last chip: nobody reads thousands of them
    QPushButton *m_crowdChip; // how many; takes them away
    QList<TypedRecipient> m_people;
    int m_merged = 0;
    QString m_region = QStringLiteral("BR");
    QTimer m_rest;
};

} // namespace recado
