#include "pages/compose/templatepopup.h"

#include "delegates/templatedelegate.h"
#include "models/templatemodel.h"
#include "pages/compose/templatefield.h"
#include "pages/templates/libraryfilter.h"
#include "pages/templates/templatelist.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

namespace recado {

namespace {

constexpr int popupHeight = 460;
constexpr int narrowest = 520;

} // namespace

TemplatePopup::TemplatePopup(TemplateModel &model, QWidget *parent) : QFrame(parent, Qt::Popup), m_model(model)
{
    identify(this, QStringLiteral("compose.templates"), tr("Templates"));
    setLook(this, "look", QStringLiteral("card"));
    m_search = new QLineEdit(this);
    identify(m_search, QStringLiteral("compose.template.search"), tr("Search templates"));
    m_search->setPlaceholderText(tr("Search in name and text"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_filter = new LibraryFilter(model, QStringLiteral("compose.template"), this);
    m_list = new TemplateList(model, this);
    identify(m_list, QStringLiteral("compose.template.list"), tr("Templates"));
    m_list->setFocusPolicy(Qt::NoFocus); // keys go through the search line
    m_nothing = sentenceLabel(TextRole::Second, QString(), this);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_notice = sentenceLabel(TextRole::Caption, QString(), this);
    identify(m_notice, QStringLiteral("compose.template.notice"));
    m_notice->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::pad, Theme::pad, Theme::pad, Theme::pad);
    column->setSpacing(Theme::pad);
    column->addWidget(m_search);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    column->addWidget(m_notice);
    column->addWidget(buildFoot());
    connect(m_search, &QLineEdit::textChanged, this, &TemplatePopup::search);
    connect(m_list, &TemplateList::taken, this, &TemplatePopup::take);
    connect(m_list, &TemplateList::currentTemplateChanged, this, &TemplatePopup::showRefusal);
    connect(&model, &QAbstractItemModel::modelReset, this, &TemplatePopup::showFound);
}

QWidget *TemplatePopup::buildFoot()
{
    auto *foot = new QWidget(this);
    m_age = textLabel(TextRole::Caption, QString(), foot);
    m_update = linkButton(tr("&Update the list"), foot);
    identify(m_update, QStringLiteral("compose.template.update"));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(Theme::gap, 0, 0, 0);
    row->addWidget(m_age, 1);
    row->addWidget(m_update);
    connect(m_update, &QPushButton::clicked, this, &TemplatePopup::updateWanted);
    return foot;
}

void TemplatePopup::openBelow(const QWidget *field)
{
    setNotice(QString(), false);
    m_search->clear();
    search(QString());
    const QRect screen = field->screen()->availableGeometry();
    const QSize size(std::max(narrowest, field->width()), std::min(popupHeight, screen.height() - 80));
    QPoint corner = field->mapToGlobal(QPoint(0, field->height() + 4));
    if (corner.y() + size.height() > screen.bottom())
        corner.setY(std::max(screen.top(), field->mapToGlobal(QPoint()).y() - size.height() - 4));
    corner.setX(std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - size.width())));
    setGeometry(QRect(corner, size));
    setSyncState(m_state);
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void TemplatePopup::setSyncState(const TemplateSyncState &state)
{
    m_state = state;
    m_age->setText(syncAgeWords(state));
}

void TemplatePopup::setUpdating(bool updating)
{
    m_update->setEnabled(!updating);
    m_update->setText(updating ? tr("Updating…") : tr("&Update the list"));
}

void TemplatePopup::setNotice(const QString &sentence, bool bad)
{
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
    setTone(m_notice, bad ? Tone::Bad : Tone::Plain);
}

void TemplatePopup::search(const QString &text)
{
    m_model.setSearch(text);
    m_list->chooseRow(0); // the best hit, not the one looked at before
    showFound();
}

void TemplatePopup::showFound()
{
    const bool found = m_model.rowCount() > 0;
    m_list->setVisible(found);
    m_nothing->setVisible(!found);
    m_nothing->setText(m_model.isEmpty() ? tr("No template is known here yet. Update the list to fetch them from the provider.")
                                         : tr("No template has these words in its name or text, or the filters hide it."));
}

void TemplatePopup::showRefusal()
{
    setNotice(m_list->currentIndex().data(TemplateModel::RefusalRole).toString(), false);
}

void TemplatePopup::take(const QModelIndex &index)
{
    const auto definition = m_model.templateAt(index.row());
    if (!definition)
        return;
    if (!definition->isApproved()) {
        setNotice(index.data(TemplateModel::RefusalRole).toString(), true);
        return;
    }
    hide();
    Q_EMIT chosen(*definition);
}

bool TemplatePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int page = std::max(1, m_list->viewport()->height() / templateRowHeight - 1);
    const int row = m_list->currentIndex().row();
    const auto moveTo = [this](int wanted) {
        m_list->chooseRow(wanted);
        return true;
    };
    if (key->key() == Qt::Key_D && key->modifiers() == Qt::ControlModifier) {
        m_list->starCurrent();
        return true;
    }
    switch (key->key()) {
    case Qt::Key_Down: return moveTo(row + 1);
    case Qt::Key_Up: return moveTo(row - 1);
    case Qt::Key_PageDown: return moveTo(row + page);
    case Qt::Key_PageUp: return moveTo(row - page);
    case Qt::Key_Return:
    case Qt::Key_Enter: take(m_list->currentIndex()); return true;
    default: return QFrame::eventFilter(watched, event);
    }
}

} // namespace recado
