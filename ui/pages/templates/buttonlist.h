#pragma once

#include "domain/template.h"

#include <QJsonObject>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace recado {

class Banner;
class ButtonRow;
class MenuButton;

// The buttons below a template's text: added, moved by button, key or mouse, removed with a way back.
class ButtonList : public QWidget {
    Q_OBJECT

public:
    explicit ButtonList(QWidget *parent = nullptr);

    void setDefinition(const TemplateDefinition &definition);
    void apply(TemplateDefinition *definition) const; // also to what the provider listed
    void clearProblems();
    void setProblem(int button, const QString &field, const QString &sentence); // -1: of all together
    void focusField(int button, const QString &field);

Q_SIGNALS:
    void changed();

private:
    struct Removed {
        TemplateButton button;
        QJsonObject written;
        int place = 0;
    };

    ButtonRow *insert(int place, const TemplateButton &button, const QJsonObject &written);
    void add(TemplateButton::Kind kind);
    void move(ButtonRow *row, int to);
    void drag(ButtonRow *row, int y);
    void remove(ButtonRow *row);
    void undo();
    void renumber();

    QList<ButtonRow *> m_rows;
    QVBoxLayout *m_column;
    MenuButton *m_add;
    QLabel *m_problem;
    Banner *m_undo;
    Removed m_removed;
};

} // namespace recado
