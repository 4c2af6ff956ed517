#include "pages/compose/channelpicker.h"

#include "delegates/cellpainter.h"
#include "delegates/channeldelegate.h"
#include "format/statuswords.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QStylePainter>

#include <algorithm>

namespace recado {

namespace {

// "good · quality high"
QString stateWords(const Sender &sender)
{
    const QString quality = channelQualityWord(sender.channel.quality);
    const QString health = healthWord(sender.account.health);
    return quality.isEmpty() ? health : QStringLiteral("%1 · %2").arg(health, ChannelPicker::tr("quality: %1").arg(quality));
}

} // namespace

ChannelPicker::ChannelPicker(QWidget *parent) : QComboBox(parent)
{
    identify(this, QStringLiteral("compose.channel"), tr("From"));
    setItemDelegate(new ChannelDelegate(this));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    connect(this, &QComboBox::currentIndexChanged, this, [this] {
        refreshTip();
        Q_EMIT senderChanged();
    });
}

void ChannelPicker::setSenders(const QList<Sender> &senders, ChannelId preferred)
{
    const auto before = sender();
    {
        const QSignalBlocker silent(this);
        m_senders = senders;
        clear();
        for (const Sender &each : senders) {
            addItem(each.title());
            setItemData(count() - 1, providerWord(each.account.provider), ChannelProviderRole);
            setItemData(count() - 1, int(each.account.health), ChannelHealthRole);
            setItemData(count() - 1, stateWords(each), ChannelHealthWordRole);
            setItemData(count() - 1, QStringList{each.title(), each.account.name, providerWord(each.account.provider), stateWords(each)}.join(QStringLiteral(", ")),
                        Qt::AccessibleTextRole);
        }
        setCurrentIndex(startingPlace(before, preferred));
    }
    refreshTip();
    Q_EMIT senderChanged();
}

int ChannelPicker::startingPlace(const std::optional<Sender> &before, ChannelId preferred) const
{
    const auto placeWhere = [this](const auto &fits) {
        const auto found = std::find_if(m_senders.cbegin(), m_senders.cend(), fits);
        return found == m_senders.cend() ? -1 : int(found - m_senders.cbegin());
    };
    if (before) {
        const int same = placeWhere([&before](const Sender &each) {
            return each.account.id == before->account.id && each.channel.id == before->channel.id;
        });
        if (same >= 0)
            return same;
    }
    const int last = preferred.isNull() ? -1 : placeWhere([preferred](const Sender &each) { return each.channel.id == preferred; });
    if (last >= 0)
        return last;
    if (m_senders.isEmpty())
        return -1;
    const auto isDefault = [](const Sender &each) { return each.channel.isDefault; };
    if (std::count_if(m_senders.cbegin(), m_senders.cend(), isDefault) == 1)
        return placeWhere(isDefault);
    const bool oneHouse = std::all_of(m_senders.cbegin(), m_senders.cend(),
                                      [this](const Sender &each) { return each.account.id == m_senders.first().account.id; });
    return oneHouse ? 0 : -1;
}

void ChannelPicker::choose(AccountId account, ChannelId channel)
{
    const auto found = std::find_if(m_senders.cbegin(), m_senders.cend(),
                                    [&](const Sender &each) { return each.account.id == account && each.channel.id == channel; });
    if (found != m_senders.cend())
        setCurrentIndex(int(found - m_senders.cbegin()));
}

std::optional<Sender> ChannelPicker::sender() const
{
    const int place = currentIndex();
    return place >= 0 && place < m_senders.size() ? std::optional(m_senders[place]) : std::nullopt;
}

QSize ChannelPicker::minimumSizeHint() const
{
    return {140, QComboBox::minimumSizeHint().height()};
}

void ChannelPicker::refreshTip()
{
    const auto chosen = sender();
    setToolTip(chosen ? QStringLiteral("%1\n%2 · %3 · %4")
                            .arg(chosen->title(), chosen->account.name, providerWord(chosen->account.provider), stateWords(*chosen))
                      : QString());
    setAccessibleDescription(toolTip());
}

void ChannelPicker::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    option.currentText.clear();
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const QRect inside = rect().adjusted(11, 0, -30, 0);
    if (currentIndex() >= 0)
        paintChannel(&painter, inside, *model(), currentIndex());
    else
        paintText(&painter, inside, count() == 0 ? tr("No number yet") : tr("Choose a number"), Theme::font(), Theme::current().third);
}

} // namespace recado
