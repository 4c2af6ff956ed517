#pragma once

#include "domain/contentpath.h"
#include "forms/formfor.h"

#include <QAbstractButton>
#include <QJsonDocument>
#include <QTest>

#include <memory>

namespace recado::test {

// A form in a window of its own, driven by the names of its controls.
class FormHouse {
public:
    void openBlank(const QString &kind) { open(kind, blankContent(kind)); }
    void open(const QString &kind, const QJsonObject &content)
    {
        m_house = std::make_unique<QWidget>();
        m_document = std::make_unique<ContentDocument>();
        m_document->reset(content);
        m_form = formFor(kind, *m_document, {}, m_house.get());
        QVERIFY2(m_form, qPrintable(kind));
        m_house->resize(640, 1200);
        m_form->resize(640, 1200);
        m_house->show();
        m_house->activateWindow(); // shortcuts belong to the active window
        QVERIFY(QTest::qWaitForWindowActive(m_house.get()));
    }
    ~FormHouse() { m_house.reset(); } // before the document

    ContentDocument &document() { return *m_document; }
    ContentForm &form() { return *m_form; }
    QWidget &house() { return *m_house; }

    template<typename Widget = QWidget>
    Widget *find(const QString &name)
    {
        for (Widget *widget : m_house->findChildren<Widget *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    QWidget *field(const QString &path) { return find(QStringLiteral("compose.field.") + path); }
    void type(const QString &path, const QString &text)
    {
        QVERIFY2(field(path), qPrintable(path));
        QWidget *widget = field(path);
        QWidget *target = widget->focusProxy() ? widget->focusProxy() : widget;
        target->setFocus();
        QTest::keyClicks(target, text);
    }
    void press(const QString &name)
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button, qPrintable(name));
        button->click();
    }
    void add(const QString &listPath) { press(QStringLiteral("compose.add.") + listPath); }
    void unfold(const QString &name) { press(QStringLiteral("compose.fold.") + name); }

private:
    std::unique_ptr<ContentDocument> m_document;
    std::unique_ptr<QWidget> m_house;
    ContentForm *m_form = nullptr;
};

// Written with single quotes: moc trips over raw string literals.
inline QJsonObject json(QByteArray text)
{
    return QJsonDocument::fromJson(text.replace('\'', '"')).object();
}

} // namespace recado::test
