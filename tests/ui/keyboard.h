#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QWindow>

#include <algorithm>

namespace recado::test {

// Somebody who has a keyboard and nothing else: keys go to the window in front, where the platform delivers them, never to a widget of choice.
// What cannot be reached is said by `lost`.
class Keyboard {
public:
    QString lost; // the first thing that could not be reached; empty while all goes well

    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        if (QWindow *window = front())
            QTest::keyClick(window, key, with);
    }
    void type(const QString &text)
    {
        for (const QChar sign : text) {
            QWindow *window = front();
            if (!window)
                return;
            QTest::simulateEvent(window, true, sign.toUpper().unicode() < 128 ? sign.toUpper().unicode() : 0, Qt::NoModifier, QString(sign), false, -1);
            QTest::simulateEvent(window, false, sign.toUpper().unicode() < 128 ? sign.toUpper().unicode() : 0, Qt::NoModifier, QString(sign), false, -1);
        }
    }
    // Tab until a control of that name has the focus, or one within a part of that name: "part/control" names both. Within a group of which Tab
    // reaches one only, the arrow goes on.
    bool goTo(const QString &name)
    {
        if (!lost.isEmpty())
            return false;
        constexpr int most = 400;
        QStringList passed;
        for (int i = 0; i < most; ++i) {
            if (isAt(name) || moveWithinGroup(name))
                return true;
            press(Qt::Key_Tab);
            if (i < 30 && !(i > 0 && focus() && passed.last() == focus()->objectName()))
                passed.append(focus() ? focus()->objectName() : QStringLiteral("-"));
        }
        lost = name + QStringLiteral(" was not reached; passed ") + passed.join(QLatin1Char(' '));
        return false;
    }
    void push(const QString &name)
    {
        const bool isChosenByArrow = goTo(name) && (!focus() || focus()->objectName() != name || groupOf(focus()));
        if (lost.isEmpty() && !isChosenByArrow)
            press(Qt::Key_Space);
    }
    void write(const QString &name, const QString &text)
    {
        if (!goTo(name))
            return;
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
    }
    void choose(const QString &name, const QString &word)
    {
        auto *box = goTo(name) ? qobject_cast<QComboBox *>(focus()) : nullptr;
        if (!box)
            return;
        press(Qt::Key_Home);
        for (int i = 0; i < box->count() && box->currentData().toString() != word; ++i)
            press(Qt::Key_Down);
        if (box->currentData().toString() != word)
            lost = word + QStringLiteral(" is no choice of ") + name;
    }
    static QWidget *focus()
    {
        QWidget *popup = QApplication::activePopupWidget();
        return popup ? (popup->focusWidget() ? popup->focusWidget() : popup) : QApplication::focusWidget();
    }

private:
    static QWindow *front()
    {
        if (QWidget *popup = QApplication::activePopupWidget())
            return popup->windowHandle();
        return QGuiApplication::focusWindow();
    }
    static bool isAt(const QString &name)
    {
        const QWidget *widget = focus();
        const QString part = name.contains(QLatin1Char('/')) ? name.section(QLatin1Char('/'), 0, 0) : QString();
        const QString control = name.section(QLatin1Char('/'), -1);
        if (!widget || (!part.isEmpty() && widget->objectName() != control))
            return false;
        for (const QWidget *each = widget; each; each = each->parentWidget()) {
            if (each->objectName() == (part.isEmpty() ? control : part))
                return true;
        }
        return false;
    }
    static const QAbstractButton *groupOf(const QWidget *widget)
    {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        return button && button->group() && button->group()->exclusive() ? button : nullptr;
    }
    bool moveWithinGroup(const QString &name)
    {
        const QAbstractButton *button = groupOf(focus());
        if (!button)
            return false;
        const QList<QAbstractButton *> all = button->group()->buttons();
        const auto wanted = std::find_if(all.cbegin(), all.cend(), [&name](const QAbstractButton *each) { return each->objectName() == name; });
        if (wanted == all.cend() || !(*wanted)->isEnabled())
            return false;
        const Qt::Key key = (*wanted)->x() > button->x() ? Qt::Key_Right : Qt::Key_Left;
        for (qsizetype i = 0; i < all.size() && !(*wanted)->isChecked(); ++i)
            press(key);
        return (*wanted)->isChecked(); // which may have opened something
    }
};

} // namespace recado::test
