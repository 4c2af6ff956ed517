#pragma once

#include "formhouse.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace recado::test {

inline QJsonDocument jsonAt(const QString &path)
{
    QFile file(QStringLiteral(RECADO_TEST_DATA "/") + path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

inline QJsonObject corpus(const QString &name)
{
    return jsonAt(QStringLiteral("corpus/%1.json").arg(name)).object();
}

inline QByteArray text(const QJsonObject &document)
{
    return QJsonDocument(document).toJson();
}

// A form driven by the keyboard, also by steps written down in data.
class FormDriver : public FormHouse {
public:
    using FormHouse::open;
    void open(const QString &kind) { openBlank(kind); }
    void openDocument(const QJsonObject &content) { open(Content(content).kind(), content); }

    QLineEdit *line(const QString &path) { return find<QLineEdit>(QStringLiteral("compose.field.") + path); }
    QString said(const QString &path) { return document().text(path); }
    QWidget *cursor() { return house().focusWidget(); }
    void keys(const QString &text) { QTest::keyClicks(cursor(), text); }
    // In place of what stands there.
    void type(const QString &path, const QString &text)
    {
        if (QLineEdit *edit = line(path))
            edit->selectAll();
        FormHouse::type(path, text);
    }
    void press(const QString &name)
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button, qPrintable(name));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    void choose(const QString &path, const QString &word)
    {
        auto *box = find<QComboBox>(QStringLiteral("compose.field.") + path);
        QVERIFY2(box, qPrintable(path));
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < box->count() && box->currentData().toString() != word; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentData().toString(), word);
    }
    // "type PATH text", "keys text", "press NAME", "choose PATH word".
    void take(const QString &step)
    {
        const QString verb = step.section(QLatin1Char(' '), 0, 0);
        const QString what = step.section(QLatin1Char(' '), 1, 1);
        if (verb == QLatin1String("type"))
            type(what, step.section(QLatin1Char(' '), 2));
        else if (verb == QLatin1String("keys"))
            keys(step.section(QLatin1Char(' '), 1));
        else if (verb == QLatin1String("press"))
            press(what);
        else if (verb == QLatin1String("choose"))
            choose(what, step.section(QLatin1Char(' '), 2));
        else
            QFAIL(qPrintable(step));
    }
    void openFolds()
    {
        for (auto *button : house().findChildren<QPushButton *>(QRegularExpression(QStringLiteral("^compose\\.fold\\.")))) {
            if (button->isVisible() && button->accessibleDescription() == QLatin1String("Closed"))
                button->click();
        }
    }
};

} // namespace recado::test
