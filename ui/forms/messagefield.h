#pragma once

#include "forms/boundfield.h"
#include "forms/markbar.h"
#include "widgets/field.h"

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace recado {

class ContentForm;
class TextArea;

// A text of several lines as people write it, with WhatsApp's marks, emoji, and a word about characters that nobody sees.
class MessageField : public Field, public BoundField {
    Q_OBJECT

public:
    MessageField(ContentForm &form, const QString &label, const QString &path, QWidget *parent);

    QPlainTextEdit *edit() const;

    void showProblem(const QString &sentence) override { setProblem(sentence); }
    void focusField() override;
    void read() override;

    // For what completes words: as many characters before the cursor become `text`; one step of the history.
    void replaceBeforeCursor(int characters, const QString &text);

Q_SIGNALS:
    // The cursor moved or the text changed. `textBefore`: from the start of the line to the cursor; `cursor` in edit()->viewport().
    void cursorWordChanged(const QString &textBefore, const QRect &cursor);

private:
    struct Offer { // "3 invisible characters · Clean"
        QWidget *row;
        QLabel *words;
        QPushButton *button;
    };

    MessageField(ContentForm &form, const QString &label, const QString &path, TextArea *area, QWidget *parent);
    Offer offer(const QString &word, const QString &action);
    void write();
    void refresh(const QString &text);
    void act(MarkBar::Action action);
    void pickEmoji();
    void clean();
    void straighten();
    void tellCursor();

    TextArea *m_area;
    QLabel *m_counter;
    MarkBar *m_bar;
    Offer m_clean;
    Offer m_straighten;
    QString m_text; // what the document held when it was last read or written
};

} // namespace recado
