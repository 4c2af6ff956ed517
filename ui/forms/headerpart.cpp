#include "forms/headerpart.h"

#include "forms/contentform.h"
#include "forms/fields.h"
#include "widgets/field.h"

#include <QVBoxLayout>

namespace recado {

namespace {

const QLatin1String none("none");

} // namespace

HeaderPart::HeaderPart(ContentForm &form, const QString &path, const QStringList &types, QWidget *parent)
    : OneOfPart(form, tr("Header"), path, waysOf(types), parent)
{
    if (!types.contains(none) && types.size() > 1)
        choice()->setLabel(tr("Image or video")); // of a card
    HeaderPart::read();
}

QList<OneOfPart::Way> HeaderPart::waysOf(const QStringList &types)
{
    const QHash<QString, QString> labels{
        {none, tr("None")},
        {QStringLiteral("text"), tr("Text")},
        {QStringLiteral("image"), tr("Image")},
        {QStringLiteral("video"), tr("Video")},
        {QStringLiteral("document"), tr("Document")},
    };
    QList<Way> ways;
    for (const QString &type : types)
        ways.append({type, labels.value(type)});
    return ways;
}

QString HeaderPart::wayNow() const
{
    const QString type = form().document().text(path() + QStringLiteral(".type"));
    return type.isEmpty() ? ways().first().word : type;
}

void HeaderPart::take(const QString &from, const QString &to)
{
    ContentDocument &document = form().document();
    m_kept.insert(from, document.value(path()));
    const QJsonValue fresh = to == none ? QJsonValue(QJsonValue::Undefined) : QJsonValue(QJsonObject{{QStringLiteral("type"), to}});
    document.set(path(), m_kept.value(to, fresh));
}

void HeaderPart::makeFields(const QString &way, QVBoxLayout *column)
{
    if (way == QLatin1String("text")) {
        auto *text = new LineField(form(), tr("Header text"), path() + QStringLiteral(".text"), this);
        text->setHint(tr("Plain: no bold, no links."));
        connect(text, &LineField::edited, this, &HeaderPart::sayType);
        column->addWidget(text);
        return;
    }
    const QHash<QString, QString> labels{
        {QStringLiteral("image"), tr("Image file")}, {QStringLiteral("video"), tr("Video file")}, {QStringLiteral("document"), tr("Document file")}};
    if (!labels.contains(way))
        return;
    auto *file = new FileField(form(), labels.value(way), path() + QLatin1Char('.') + way, way, this);
    connect(file->slot(), &MediaSlot::changed, this, &HeaderPart::sayType);
    column->addWidget(file);
}

// A header that was pasted, or emptied, without its type.
void HeaderPart::sayType()
{
    const QString place = path() + QStringLiteral(".type");
    if (way() != none && form().document().value(place).isUndefined() && !form().document().value(path()).isUndefined())
        form().document().set(place, way());
}

} // namespace recado
