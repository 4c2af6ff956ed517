#pragma once

#include "forms/boundfield.h"
#include "widgets/field.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace recado {

class ContentForm;
class MediaSlot;

// The editors that forms are made of. Each is found by "compose.field." and its path, writes into the document what a person changes, and
// shows how much of the platform's limit is used.

// One line of text; an empty one removes the value.
class LineField : public Field, public BoundField {
    Q_OBJECT

public:
    LineField(ContentForm &form, const QString &label, const QString &path, QWidget *parent);

    // Written as a JSON number, read in this locale; what is no number is written as it stands, and the problem list says so.
    void setNumber(bool isNumber) { m_isNumber = isNumber; }
    void setPlaceholder(const QString &text);
    QLineEdit *line() const { return m_line; }

    void showProblem(const QString &sentence) override { setProblem(sentence); }
    void focusField() override;
    void read() override;

Q_SIGNALS:
    void edited(const QString &text); // by the person, after it was written

protected:
    // What stands in the document for a text that is not empty.
    virtual QJsonValue valueOf(const QString &text) const;

private:
    void write(const QString &text);
    void count();

    QLineEdit *m_line;
    QLabel *m_counter;
    bool m_isNumber = false;
};

// One of several words. `writes`: what stands in the document for each.
class ChoiceField : public Field, public BoundField {
    Q_OBJECT

public:
    struct Choice {
        QString label;
        QString writes;
    };

    ChoiceField(ContentForm &form, const QString &label, const QString &path, const QList<Choice> &choices, QWidget *parent);

    QString chosen() const;

    void showProblem(const QString &sentence) override { setProblem(sentence); }
    void focusField() override;
    void read() override;

Q_SIGNALS:
    void edited(const QString &writes);

private:
    QComboBox *m_box;
};

// Yes or no; no removes the value.
class CheckField : public QWidget, public BoundField {
    Q_OBJECT

public:
    CheckField(ContentForm &form, const QString &label, const QString &path, QWidget *parent);

    void showProblem(const QString &sentence) override;
    void focusField() override;
    void read() override;

private:
    QCheckBox *m_box;
    QLabel *m_note;
};

// A file: `path` is the object that holds link or id ("image", "interactive.header.image").
class FileField : public Field, public BoundField {
    Q_OBJECT

public:
    FileField(ContentForm &form, const QString &label, const QString &path, const QString &kind, QWidget *parent);

    MediaSlot *slot() const { return m_slot; }
    // Given away: another field shows it from now on, this one is going.
    MediaSlot *releaseSlot();

    void showProblem(const QString &sentence) override;
    void focusField() override;
    void read() override;

private:
    FileField(ContentForm &form, const QString &label, const QString &path, MediaSlot *slot, QWidget *parent);
    static MediaSlot *slotFor(ContentForm &form, const QString &path, const QString &kind, QWidget *parent);
    void write();

    MediaSlot *m_slot;
};

// A counter beside a label: "11/60", turning before the limit. Nothing where there is no limit.
void showCount(QLabel *counter, qsizetype used, qint64 limit);

} // namespace recado
