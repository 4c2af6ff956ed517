#include "forms/contentform.h"
#include "forms/emojifield.h"
#include "forms/fields.h"
#include "forms/plainparts.h"

#include <QVBoxLayout>

namespace recado {

namespace {

class ReactionForm : public ContentForm {
    Q_OBJECT

public:
    ReactionForm(ContentDocument &document, const FormTools &tools, QWidget *parent) : ContentForm(document, tools, parent)
    {
        auto *message = new LineField(*this, tr("Message id"), QStringLiteral("reaction.message_id"), this);
        message->setHint(tr("Copy it from Messages: it says which message you react to."));
        column()->addWidget(message);
        column()->addWidget(new EmojiField(*this, tr("Emoji"), QStringLiteral("reaction.emoji"), this));
    }
};

} // namespace

ContentForm *reactionForm(ContentDocument &document, const FormTools &tools, QWidget *parent)
{
    return new ReactionForm(document, tools, parent);
}

} // namespace recado

#include "reactionform.moc"
