#include "forms/fields.h"
#include "forms/foldedfields.h"
#include "forms/formfor.h"
#include "forms/messagefield.h"
#include "forms/plainparts.h"

#include <QJsonArray>
#include <QVBoxLayout>

namespace recado {

namespace {

class TextForm : public ContentForm {
    Q_OBJECT

public:
    TextForm(ContentDocument &document, const FormTools &tools, QWidget *parent) : ContentForm(document, tools, parent)
    {
        column()->addWidget(new MessageField(*this, tr("Text"), QStringLiteral("text.body"), this));
        auto *links = new CheckField(*this, tr("Show a preview of the first link"), QStringLiteral("text.preview_url"), this);
        column()->addWidget(links);
        links->setHidden(tools.isReply);
        column()->addWidget(replyFold(*this));
    }
};

} // namespace

ContentForm *plainForm(const QString &kind, ContentDocument &document, const FormTools &tools, QWidget *parent)
{
    if (kind == QLatin1String("text"))
        return new TextForm(document, tools, parent);
    if (kind == QLatin1String("location"))
        return locationForm(document, tools, parent);
    if (kind == QLatin1String("contacts"))
        return contactsForm(document, tools, parent);
    if (kind == QLatin1String("reaction"))
        return reactionForm(document, tools, parent);
    return mediaForm(kind, document, tools, parent);
}

QJsonObject blankPlain(const QString &kind)
{
    QJsonObject blank{{QStringLiteral("type"), kind}};
    if (kind == QLatin1String("contacts"))
        blank.insert(kind, QJsonArray{QJsonObject()}); // one card to begin with
    return blank;
}

} // namespace recado

#include "plainforms.moc"
