#include "dialogs/connectionreportview.h"

#include "format/errorwords.h"
#include "widgets/icons.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace recado {

namespace {

using Part = ConnectionStep::Part;
using State = ConnectionStep::State;

QString partWord(Part part)
{
    switch (part) {
    case Part::Address: return ConnectionReportView::tr("Address");
    case Part::Token: return ConnectionReportView::tr("Credentials");
    case Part::Templates: return ConnectionReportView::tr("Templates");
    case Part::Numbers: return ConnectionReportView::tr("Numbers");
    }
    return {};
}

QString passedSentence(const ConnectionStep &step)
{
    switch (step.part) {
    case Part::Address: return ConnectionReportView::tr("answers");
    case Part::Token: return ConnectionReportView::tr("accepted");
    case Part::Templates:
        return step.count < 0 ? ConnectionReportView::tr("can be read") : ConnectionReportView::tr("%n seen", "templates on the first page", step.count);
    case Part::Numbers:
        return step.count < 0 ? ConnectionReportView::tr("can be read") : ConnectionReportView::tr("%n found", "sending numbers", step.count);
    }
    return {};
}

} // namespace

ConnectionReportView::ConnectionReportView(QWidget *parent) : QWidget(parent), m_lines(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("connection.report"));
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(Theme::gap);
    hide();
}

void ConnectionReportView::showRunning()
{
    clear();
    addLine(QStringLiteral("clock"), Theme::current().second, tr("Testing…"), tr("address, credentials, templates, numbers"));
    show();
}

void ConnectionReportView::showReport(const ConnectionReport &report)
{
    clear();
    const Theme &theme = Theme::current();
    for (const ConnectionStep &step : report.steps) {
        if (step.state == State::Passed)
            addLine(QStringLiteral("tick-circle"), theme.good, partWord(step.part), passedSentence(step));
        else if (step.state == State::Failed)
            addLine(QStringLiteral("cross-circle"), theme.bad, partWord(step.part), errorSentence(step.error));
        else
            addLine(QStringLiteral("pause"), theme.second, partWord(step.part), tr("not tried"));
    }
    setAccessibleName(text());
    show();
}

void ConnectionReportView::clear()
{
    for (QWidget *line : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        delete line;
    hide();
}

QString ConnectionReportView::text() const
{
    QStringList lines;
    for (const QLabel *label : findChildren<QLabel *>(QStringLiteral("connection.sentence")))
        lines += label->property("part").toString() + QStringLiteral(": ") + label->text();
    return lines.join(QLatin1Char('\n'));
}

void ConnectionReportView::addLine(const QString &icon, const QColor &colour, const QString &part, const QString &sentence)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::pad);
    auto *sign = new QLabel(line);
    sign->setPixmap(icons::pixmap(icon, colour, 16, this));
    sign->setAlignment(Qt::AlignTop);
    sign->setContentsMargins(0, 1, 0, 0);
    auto *name = textLabel(TextRole::Strong, part, line);
    name->setMinimumWidth(96);
    name->setAlignment(Qt::AlignTop);
    auto *words = sentenceLabel(TextRole::Second, sentence, line);
    words->setObjectName(QStringLiteral("connection.sentence"));
    words->setProperty("part", part);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(name, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    m_lines->addWidget(line);
}

} // namespace recado
