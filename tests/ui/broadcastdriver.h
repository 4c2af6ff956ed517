#pragma once

#include "pages/broadcast/recipientsstep.h"
#include "pages/broadcastspage.h"
#include "pages/compose/channelpicker.h"
#include "ui/practicehouse.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

namespace recado::test {

// The broadcasts page of one installation, worked by the names of its controls.
class BroadcastDriver {
public:
    static constexpr int generous = 30'000;

    explicit BroadcastDriver(PracticeHouse &house)
    {
        window.resize(1280, 800);
        page = new BroadcastsPage(house.app(), &window);
        auto *row = new QHBoxLayout(&window);
        row->setContentsMargins(Theme::navigationWidth, 0, 0, 28);
        row->addWidget(page);
        window.show();
    }

    void click(const char *name) const { QTest::mouseClick(child<QWidget>(*page, name), Qt::LeftButton); }
    bool isShown(const char *name) const { return hasVisible(*page, name); }
    QString label(const char *name) const { return child<QLabel>(*page, name)->text(); }
    QPushButton *button(const char *name) const { return child<QPushButton>(*page, name); }
    bool waitFor(const std::function<bool()> &what) const { return QTest::qWaitFor(what, generous); }
    bool waitShown(const char *name) const
    {
        return waitFor([this, name] { return isShown(name); });
    }

    // Answers the file dialog that is open, as if a person had.
    void choose(const char *dialog, const QString &path) const
    {
        QPointer<QFileDialog> found = child<QFileDialog>(window, dialog);
        Q_EMIT found->fileSelected(path);
        found->reject();
        if (!waitFor([&found] { return found.isNull(); }))
            qFatal("the dialog stays");
    }

    QString fileOf(const QByteArray &text)
    {
        QFile file(dir.filePath(QStringLiteral("clientes%1.csv").arg(++files)));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0)
            qFatal("cannot write");
        return file.fileName();
    }

    static QByteArray people(int count, int from = 0)
    {
        QByteArray text("telefone;nome;valor;vencimento\n");
        for (int i = from; i < from + count; ++i)
            text += QStringLiteral("(11) 9%1-%2;Pessoa %3;R$ %4,00;10/12/2026\n").arg(4000 + i).arg(3100 + i).arg(i).arg(10 + i).toUtf8();
        return text;
    }

    RecipientsStep &recipients() const { return *child<RecipientsStep>(*page, "broadcast.recipientsStep"); }

    // A new plan with its template, at the recipients.
    bool beginPlan() const
    {
        if (!waitShown("broadcasts.new"))
            return false;
        click("broadcasts.new");
        if (!waitShown("broadcast.template") || !waitFor([this] { return child<ChannelPicker>(*page, "broadcast.channel")->currentIndex() >= 0; }))
            return false;
        click("broadcast.template");
        auto *list = child<QListView>(*page, "broadcast.template.list");
        if (!waitFor([list] { return list->model()->rowCount() > 0; }))
            return false;
        auto *line = child<QLineEdit>(*page, "broadcast.template.search");
        line->setText(QStringLiteral("aviso vencimento"));
        QTest::keyClick(line, Qt::Key_Return);
        if (!waitFor([this] { return label("broadcast.why").isEmpty(); }))
            return false;
        click("broadcast.next");
        return waitShown("broadcast.drop");
    }

    // The same, taken through all steps to the last one.
    bool planToSend(const QByteArray &table)
    {
        if (!beginPlan())
            return false;
        recipients().takeFile(fileOf(table));
        if (!waitFor([this] { return isShown("broadcast.shape.phone") && child<QComboBox>(*page, "broadcast.shape.phone")->currentData().toInt() == 0; }))
            return false;
        click("broadcast.next");
        if (!waitShown("broadcast.columns.phone"))
            return false;
        click("broadcast.next");
        if (!waitShown("broadcast.verdict") || !waitFor([this] { return button("broadcast.check.send")->isEnabled(); }))
            return false;
        click("broadcast.check.send");
        return waitShown("broadcast.send");
    }

    // To look at: RECADO_WRITE_PICTURES names a folder.
    void picture(const char *name) const
    {
        const QString folder = qEnvironmentVariable("RECADO_WRITE_PICTURES");
        if (folder.isEmpty())
            return;
        for (const auto &[word, mode] : {std::pair{QStringLiteral("dark"), ThemeMode::Dark}, std::pair{QStringLiteral("light"), ThemeMode::Light}}) {
            Theme::apply(*static_cast<QApplication *>(QCoreApplication::instance()), mode);
            QTest::qWait(50);
            QWidget *top = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : static_cast<QWidget *>(page);
            if (!top->grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, QLatin1String(name), word)))
                qFatal("no picture");
        }
    }

    QTemporaryDir dir;
    int files = 0;
    QWidget window; // with room for the navigation, as in the program
    BroadcastsPage *page = nullptr;
};

} // namespace recado::test
