#include "pages/compose/formtools.h"

#include "application.h"
#include "pages/compose/channelpicker.h"
#include "pages/compose/media/mediafield.h"
#include "widgets/theme.h"

#include <QVBoxLayout>

namespace recado {

namespace {

// The media field in the shape that forms ask for.
class UploadSlot : public MediaSlot {
public:
    UploadSlot(Application &app, ChannelPicker &channel, const QString &kind, QWidget *parent)
        : MediaSlot(parent), m_channel(channel), m_field(new MediaField(app, kind, this))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_field);
        setFocusProxy(m_field);
        connect(m_field, &MediaField::changed, this, &MediaSlot::changed);
        connect(&channel, &ChannelPicker::senderChanged, this, [this] { follow(); });
        follow();
    }

    MediaValue value() const override
    {
        const MediaField::Value value = m_field->value();
        return {value.link, value.mediaId, value.fileName};
    }
    void setValue(const MediaValue &value) override
    {
        MediaField::Value now = m_field->value();
        if (now.link == value.link && now.mediaId == value.id)
            return; // a file on its way stays
        m_field->setValue({value.link, value.id, value.fileName, {}});
    }
    void showProblem(const QString &sentence) override { m_field->setProblem(sentence); }
    bool holdsFile() const override
    {
        const MediaField::Value value = m_field->value();
        return !value.localPath.isEmpty() && value.mediaId.isEmpty();
    }

private:
    void follow()
    {
        const auto sender = m_channel.sender();
        const Capabilities can = sender ? AccountService::capabilities(sender->account) : Capabilities{};
        m_field->setRoute(sender ? sender->account.id : AccountId{}, sender ? sender->channel.id : ChannelId{}, can.mediaById, can.mediaByLink);
    }

    ChannelPicker &m_channel;
    MediaField *m_field;
};

} // namespace

FormTools formTools(Application &app, ChannelPicker &channel)
{
    return {[&app, &channel](const QString &kind, QWidget *parent) -> MediaSlot * { return new UploadSlot(app, channel, kind, parent); }};
}

} // namespace recado
