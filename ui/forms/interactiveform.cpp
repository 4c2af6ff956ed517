#include "forms/interactiveform.h"

#include "forms/fields.h"
#include "forms/headerpart.h"
#include "forms/messagefield.h"
#include "widgets/theme.h"

#include <QHBoxLayout>

namespace recado {

void InteractiveForm::addHeader(const QStringList &types)
{
    column()->addWidget(new HeaderPart(*this, QStringLiteral("interactive.header"), types, this));
}

void InteractiveForm::addAnyHeader()
{
    addHeader({QStringLiteral("none"), QStringLiteral("text"), QStringLiteral("image"), QStringLiteral("video"), QStringLiteral("document")});
}

void InteractiveForm::addBody(const QString &hint)
{
    auto *body = new MessageField(*this, tr("Text"), QStringLiteral("interactive.body.text"), this);
    body->setHint(hint);
    column()->addWidget(body);
}

void InteractiveForm::addFooter()
{
    addLine(tr("Footer"), QStringLiteral("interactive.footer.text"), tr("Small and grey below the text. May stay empty."));
}

LineField *InteractiveForm::addLine(const QString &label, const QString &path, const QString &hint)
{
    auto *field = new LineField(*this, label, path, this);
    field->setHint(hint);
    column()->addWidget(field);
    return field;
}

void InteractiveForm::addBeside(const QList<std::pair<QWidget *, int>> &fields)
{
    column()->addWidget(besideEachOther(fields, this));
}

QString InteractiveForm::action(const char *end)
{
    return QStringLiteral("interactive.action.") + QLatin1String(end);
}

QString InteractiveForm::parameter(const char *end)
{
    return QStringLiteral("interactive.action.parameters.") + QLatin1String(end);
}

QString InteractiveForm::catalogHint()
{
    return tr("A number: in Meta's Commerce Manager, under Catalog settings.");
}

QString InteractiveForm::productHint()
{
    return tr("The product's content id in the catalog (SKU).");
}

QWidget *besideEachOther(const QList<std::pair<QWidget *, int>> &fields, QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::inset);
    for (const auto &[field, share] : fields)
        row->addWidget(field, share, Qt::AlignTop);
    return line;
}

int numberOfItem(const QString &path)
{
    const qsizetype open = path.lastIndexOf(QLatin1Char('['));
    return path.mid(open + 1).chopped(1).toInt() + 1;
}

} // namespace recado
