#pragma once

#include "domain/snippet.h"

#include <QObject>
#include <QRect>

#include <functional>

class QListWidget;
class QPlainTextEdit;

namespace recado {

class Application;
class MessageField;

// "/bo" in a text offers the canned texts that fit; Return or Tab puts one in, Escape goes on typing. What is known of the person fills its
// holes, the first one left is selected. One for the page: it follows whichever field is typed in.
class SnippetPopup : public QObject {
    Q_OBJECT

public:
    SnippetPopup(Application &app, QWidget *page);
    ~SnippetPopup() override;

    // `values`: of holes by name.
    void setValues(std::function<QMap<QString, QString>()> values) { m_values = std::move(values); }
    void attach(MessageField *field);
    bool isOpen() const; // the keys that move and take are its own

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void load();
    void follow(MessageField *field, const QString &textBefore, const QRect &cursor);
    void put(int row);
    void hide();

    Application &m_app;
    QListWidget *m_list;
    QList<Snippet> m_snippets;
    QList<Snippet> m_shown;
    SnippetMark m_mark;
    MessageField *m_field = nullptr;
    std::function<QMap<QString, QString>()> m_values;
};

} // namespace recado
