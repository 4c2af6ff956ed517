#include "widgets/filterproposals.h"

#include "format/filterwords.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace recado {

namespace {

constexpr int lineHeight = 26;
constexpr int wordWidth = 148; // the words stand below each other, and so do their meanings
constexpr int listWidth = 480;
constexpr int mostLines = 10;
constexpr int meaningRole = Qt::UserRole + 1;

QString meaningOf(const FilterProposal &proposal)
{
    switch (proposal.kind) {
    case FilterProposal::Kind::Field: return fieldLine(proposal.field);
    case FilterProposal::Kind::Operator: return operatorLine(proposal.op, infoOf(proposal.field).type);
    case FilterProposal::Kind::Value: return proposal.label.isEmpty() ? filterValueWord(proposal.field, proposal.word) : proposal.label;
    case FilterProposal::Kind::Joint:
    case FilterProposal::Kind::Sign: return jointLine(proposal.word);
    }
    return {};
}

class ProposalDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {listWidth, lineHeight}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, theme.accentSoft);
        const QRect line = option.rect.adjusted(Theme::pad + 2, 0, -Theme::pad, 0);
        const QString meaning = index.data(meaningRole).toString();
        QFont mono = Theme::mono();
        painter->setFont(mono);
        painter->setPen(theme.text);
        const QFontMetrics metrics(mono);
        const int needed = metrics.horizontalAdvance(index.data().toString()) + Theme::group;
        const int width = meaning.isEmpty() ? line.width() : std::min(std::max(wordWidth, needed), line.width() * 2 / 3);
        const QRect left(line.left(), line.top(), width - Theme::pad, line.height());
        painter->drawText(left, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(index.data().toString(), Qt::ElideRight, left.width()));
        const QRect right = line.adjusted(width, 0, 0, 0);
        painter->setFont(Theme::font(Theme::captionSize));
        painter->setPen(theme.second);
        painter->drawText(right, Qt::AlignLeft | Qt::AlignVCenter, painter->fontMetrics().elidedText(meaning, Qt::ElideRight, right.width()));
        painter->restore();
    }
};

} // namespace

FilterProposals::FilterProposals(QWidget *editor) : QCompleter(editor), m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setCompletionMode(UnfilteredPopupCompletion);
    setMaxVisibleItems(mostLines);
    setWrapAround(false);
    setWidget(editor);
    identify(popup(), QStringLiteral("filter.proposals"), tr("Proposals"));
    setLook(popup(), "look", QStringLiteral("proposals"));
    popup()->setItemDelegate(new ProposalDelegate(this));
    connect(this, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
        if (index.isValid() && index.row() < m_proposals.size())
            Q_EMIT taken(m_proposals[index.row()]);
    });
}

void FilterProposals::offer(const QList<FilterProposal> &proposals, const QRect &below, bool preselect)
{
    if (proposals.isEmpty()) {
        hide();
        return;
    }
    if (proposals != m_proposals) {
        m_proposals = proposals;
        m_model->clear();
        for (const FilterProposal &proposal : proposals) {
            auto *item = new QStandardItem(proposal.word);
            const QString meaning = meaningOf(proposal);
            item->setData(meaning, meaningRole);
            item->setData(meaning.isEmpty() ? proposal.word : QStringLiteral("%1: %2").arg(proposal.word, meaning), Qt::AccessibleTextRole);
            m_model->appendRow(item);
        }
    }
    complete(QRect(below.left(), below.top(), listWidth, below.height()));
    popup()->setCurrentIndex(preselect ? completionModel()->index(0, 0) : QModelIndex());
}

void FilterProposals::hide()
{
    popup()->hide();
}

bool FilterProposals::isOpen() const
{
    return popup()->isVisible();
}

std::optional<FilterProposal> FilterProposals::chosen() const
{
    const QModelIndex current = popup()->currentIndex();
    return isOpen() && current.isValid() && current.row() < m_proposals.size() ? std::optional(m_proposals[current.row()]) : std::nullopt;
}

std::optional<FilterProposal> FilterProposals::first() const
{
    return isOpen() && !m_proposals.isEmpty() ? std::optional(m_proposals.first()) : std::nullopt;
}

void FilterProposals::move(int lines)
{
    const QModelIndex current = popup()->currentIndex();
    const int line = current.isValid() ? current.row() + lines : lines > 0 ? 0 : int(m_proposals.size()) - 1;
    popup()->setCurrentIndex(completionModel()->index(std::clamp(line, 0, int(m_proposals.size()) - 1), 0));
}

} // namespace recado
