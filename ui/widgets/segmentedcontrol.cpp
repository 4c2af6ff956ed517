#include "widgets/segmentedcontrol.h"

#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace recado {

namespace {

// Wide enough for its words in the semibold of the segment that is on: nothing is cut and nothing moves.
class Segment final : public QPushButton {
public:
    using QPushButton::QPushButton;

    QSize sizeHint() const override
    {
        const QSize plain = QPushButton::sizeHint();
        const int words = QFontMetrics(Theme::font(Theme::bodySize, QFont::DemiBold)).size(Qt::TextShowMnemonic, text()).width();
        return {std::max(plain.width(), words + 2 * Theme::inset + 2), plain.height()};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace

SegmentedControl::SegmentedControl(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this)), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (!on || index == m_current)
            return;
        m_current = index;
        Q_EMIT currentChanged(index);
    });
}

QAbstractButton *SegmentedControl::addSegment(const QString &text)
{
    auto *button = new Segment(text, this);
    button->setProperty("look", QStringLiteral("segment"));
    button->setCheckable(true);
    button->setAutoDefault(false);
    const int index = count();
    m_group->addButton(button, index);
    m_row->addWidget(button);
    refreshEnds();
    if (index == 0)
        button->setChecked(true);
    return button;
}

int SegmentedControl::count() const
{
    return int(m_group->buttons().size());
}

int SegmentedControl::currentIndex() const
{
    return m_current;
}

void SegmentedControl::setCurrentIndex(int index)
{
    if (QAbstractButton *button = segment(index)) {
        button->setChecked(true);
        return;
    }
    m_current = -1;
    m_group->setExclusive(false); // an exclusive group keeps one on
    for (QAbstractButton *each : m_group->buttons())
        each->setChecked(false);
    m_group->setExclusive(true);
}

QAbstractButton *SegmentedControl::segment(int index) const
{
    return m_group->button(index);
}

// Only the ends are rounded, and neighbours share one border.
void SegmentedControl::refreshEnds()
{
    const int last = count() - 1;
    for (int i = 0; i <= last; ++i)
        setLook(segment(i), "end", last == 0 ? QStringLiteral("both") : i == 0 ? QStringLiteral("left") : i == last ? QStringLiteral("right") : QStringLiteral("none"));
}

} // namespace recado
