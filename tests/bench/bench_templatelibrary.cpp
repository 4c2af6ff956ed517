// Opens Compose's list of templates and searches in it, with thousands of templates; says how long each step kept the screen waiting. Reports;
// asserts nothing.
//   bench_templatelibrary [templates]

#include "models/templatemodel.h"
#include "pages/compose/templatepopup.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTest>
#include <QTextStream>

#include <algorithm>

using namespace recado;

namespace {

QList<TemplateDefinition> invented(int count)
{
    const QStringList topics{QStringLiteral("confirmação"), QStringLiteral("cobrança"), QStringLiteral("entrega"),
                             QStringLiteral("promoção"), QStringLiteral("lembrete")};
    QList<TemplateDefinition> list;
    for (int i = 0; i < count; ++i) {
        TemplateDefinition definition;
        const QString topic = topics[i % topics.size()];
        definition.name = QStringLiteral("modelo_%1_%2").arg(i % topics.size()).arg(i);
        definition.language = i % 3 ? QStringLiteral("pt_BR") : QStringLiteral("es");
        definition.status = i % 7 ? QStringLiteral("APPROVED") : QStringLiteral("PAUSED");
        definition.category = i % 2 ? QStringLiteral("UTILITY") : QStringLiteral("MARKETING");
        definition.body = QStringLiteral("Olá {{1}}, esta é a %1 número %2 da nossa loja. ").arg(topic).arg(i)
                          + QStringLiteral("Não responda se já tratou disto; a equipe está à disposição de segunda a sexta. ").repeated(3);
        list += definition;
    }
    return list;
}

QString summary(QList<qint64> nanoseconds)
{
    std::sort(nanoseconds.begin(), nanoseconds.end());
    const auto millis = [](qint64 value) { return QString::number(double(value) / 1e6, 'f', 1); };
    return QStringLiteral("median %1 ms, worst %2 ms").arg(millis(nanoseconds[nanoseconds.size() / 2]), millis(nanoseconds.last()));
}

template<typename Step>
qint64 timed(Step step)
{
    QElapsedTimer timer;
    timer.start();
    step();
    return timer.nsecsElapsed();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Theme::apply(application, ThemeMode::Light);
    QTextStream out(stdout);
    const QList<TemplateDefinition> templates = invented(argc > 1 ? std::max(10, QByteArray(argv[1]).toInt()) : 5000);
    out << "templates: " << templates.size() << Qt::endl;

    TemplateModel model;
    QList<qint64> fills, opens, keys;
    for (int i = 0; i < 9; ++i)
        fills += timed([&model, &templates] { model.setTemplates(templates); });
    out << "fill the model: " << summary(fills) << Qt::endl;

    QWidget field;
    field.resize(600, 32);
    field.show();
    TemplatePopup popup(model, &field);
    for (int i = 0; i < 9; ++i) {
        popup.hide();
        opens += timed([&popup, &field] {
            popup.openBelow(&field);
            QCoreApplication::processEvents();
            popup.repaint();
        });
    }
    out << "open the list: " << summary(opens) << Qt::endl;

    auto *search = popup.findChild<QLineEdit *>(QStringLiteral("compose.template.search"));
    for (int round = 0; round < 5; ++round) {
        search->clear();
        for (const QChar key : QStringLiteral("confirmacao loja")) {
            keys += timed([search, &popup, key] {
                search->insert(QString(key));
                popup.repaint();
            });
        }
    }
    out << "a key in the search line, painted: " << summary(keys) << Qt::endl;
    return 0;
}
