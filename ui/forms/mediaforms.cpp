#include "forms/contentform.h"
#include "forms/fields.h"
#include "forms/foldedfields.h"
#include "forms/messagefield.h"
#include "forms/plainparts.h"

#include <QVBoxLayout>

namespace recado {

namespace {

// A file and what is said beside it.
class MediaForm : public ContentForm {
    Q_OBJECT

public:
    MediaForm(const QString &kind, ContentDocument &document, const FormTools &tools, QWidget *parent) : ContentForm(document, tools, parent)
    {
        auto *file = new FileField(*this, labelOf(kind), kind, kind, this);
        column()->addWidget(file);
        if (kind == QLatin1String("document"))
            addFileName(file);
        if (kind == QLatin1String("image") || kind == QLatin1String("video") || kind == QLatin1String("document"))
            column()->addWidget(new MessageField(*this, tr("Caption"), kind + QStringLiteral(".caption"), this));
        if (kind == QLatin1String("audio"))
            column()->addWidget(new CheckField(*this, tr("Show as a voice message"), QStringLiteral("audio.voice"), this));
        column()->addWidget(replyFold(*this));
    }
    static QString labelOf(const QString &kind)
    {
        if (kind == QLatin1String("image"))
            return tr("Image");
        if (kind == QLatin1String("video"))
            return tr("Video");
        if (kind == QLatin1String("audio"))
            return tr("Audio");
        if (kind == QLatin1String("document"))
            return tr("Document");
        return kind == QLatin1String("sticker") ? tr("Sticker") : QString();
    }

private:
    // The file brings a name along, and the person may choose another: each tells the other.
    void addFileName(FileField *file)
    {
        auto *name = new LineField(*this, tr("File name"), QStringLiteral("document.filename"), this);
        name->setHint(tr("What the person sees and saves it as, with its ending: invoice.pdf"));
        column()->addWidget(name);
        connect(file->slot(), &MediaSlot::changed, name, [name] { name->read(); });
        connect(name, &LineField::edited, file, [file] { file->read(); });
    }
};

} // namespace

ContentForm *mediaForm(const QString &kind, ContentDocument &document, const FormTools &tools, QWidget *parent)
{
    return MediaForm::labelOf(kind).isEmpty() ? nullptr : new MediaForm(kind, document, tools, parent);
}

} // namespace recado

#include "mediaforms.moc"
