#include "pages/compose/kindbar.h"

#include "domain/content.h"
#include "format/contentwords.h"
#include "widgets/looks.h"
#include "widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>

namespace recado {

namespace {

const QString templateKind = QStringLiteral("template");

// "List message" for the head of a menu entry: kindWord() begins small, as inside a sentence.
QString entryFor(const QString &kind)
{
    QString word = kindWord(kind);
    return word.isEmpty() ? word : word.replace(0, 1, word[0].toUpper());
}

} // namespace

KindBar::KindBar(QWidget *parent) : QWidget(parent), m_bar(new SegmentedControl(this)), m_menu(new QMenu(this)), m_kind(templateKind)
{
    addSegment(templateKind, tr("Template"));
    addSegment(QStringLiteral("text"), tr("Text"));
    addSegment(QStringLiteral("image"), tr("Image"));
    addSegment(QStringLiteral("document"), tr("Document"));
    addSegment(QStringLiteral("interactive.button"), tr("Buttons"));
    addSegment(QStringLiteral("interactive.list"), tr("List"));
    QAbstractButton *more = m_bar->addSegment(tr("More ▾"));
    identify(more, QStringLiteral("compose.kind.more"), tr("More kinds of message"));
    identify(m_menu, QStringLiteral("compose.kind.menu"), tr("More kinds of message"));
    auto *group = new QActionGroup(this);
    for (const QString &kind : contentKinds()) {
        if (m_segments.contains(kind) || kind == QLatin1String("read"))
            continue;
        addAction(m_menu, kind, entryFor(kind));
        group->addAction(m_actions.value(kind));
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_bar);

    connect(m_bar, &SegmentedControl::currentChanged, this, [this](int index) {
        if (index < m_segments.size())
            setKind(m_segments[index]);
    });
    connect(more, &QAbstractButton::clicked, this, [this, more] { m_menu->popup(more->mapToGlobal(QPoint(0, more->height() + 2))); });
    connect(m_menu, &QMenu::aboutToHide, this, &KindBar::showKind); // nothing chosen: the segment of before is on again
}

void KindBar::addSegment(const QString &kind, const QString &text)
{
    identify(m_bar->addSegment(text), QStringLiteral("compose.kind.") + kind, text);
    m_segments.append(kind);
}

void KindBar::addAction(QMenu *menu, const QString &kind, const QString &text)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(QStringLiteral("compose.kind.") + kind);
    action->setCheckable(true);
    m_actions.insert(kind, action);
    connect(action, &QAction::triggered, this, [this, kind] { setKind(kind); });
}

void KindBar::setKind(const QString &kind)
{
    const bool same = kind == m_kind;
    m_kind = kind;
    showKind();
    if (!same)
        Q_EMIT kindChanged(kind);
}

void KindBar::showKind()
{
    const qsizetype segment = m_segments.indexOf(m_kind);
    QAbstractButton *more = m_bar->segment(int(m_segments.size()));
    const QString word = segment < 0 ? entryFor(m_kind) : tr("More");
    more->setText(tr("%1 ▾").arg(word));
    more->updateGeometry();
    m_bar->setCurrentIndex(segment < 0 ? int(m_segments.size()) : int(segment));
    for (auto it = m_actions.cbegin(); it != m_actions.cend(); ++it)
        it.value()->setChecked(it.key() == m_kind);
}

void KindBar::setCarried(const Capabilities &capabilities, const QString &provider)
{
    const auto reason = [&](const QString &kind) {
        return capabilities.canSend(kind) || provider.isEmpty() ? QString() : tr("%1 cannot carry %2.").arg(provider, kindPhrase(kind));
    };
    for (int i = 0; i < m_segments.size(); ++i) {
        const QString why = reason(m_segments[i]);
        m_bar->segment(i)->setEnabled(why.isEmpty());
        m_bar->segment(i)->setToolTip(why);
        m_bar->segment(i)->setAccessibleDescription(why);
    }
    m_menu->setToolTipsVisible(true);
    for (auto it = m_actions.cbegin(); it != m_actions.cend(); ++it) {
        const QString why = reason(it.key());
        it.value()->setEnabled(why.isEmpty());
        it.value()->setToolTip(why);
        it.value()->setStatusTip(why);
    }
}

} // namespace recado
