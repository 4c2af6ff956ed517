#include "pages/conversations/kindmenu.h"

#include "format/contentwords.h"
#include "forms/formfor.h"
#include "widgets/icons.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QMenu>

namespace recado {

namespace {

QString entryFor(const QString &kind)
{
    QString word = kindWord(kind);
    return word.isEmpty() ? kind : word.replace(0, 1, word[0].toUpper());
}

} // namespace

KindMenu::KindMenu(QWidget *parent) : QToolButton(parent)
{
    identify(this, QStringLiteral("reply.kinds"), tr("Attach a file or something else"));
    setToolTip(tr("Attach a file or something else"));
    setPopupMode(InstantPopup);
    setAutoRaise(true);
    auto *menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    // First what is sent every day.
    QStringList kinds{QStringLiteral("image"), QStringLiteral("document"), QStringLiteral("audio"), QStringLiteral("video"), QStringLiteral("location"),
                      QStringLiteral("contacts"), QStringLiteral("interactive.button"), QStringLiteral("interactive.list")};
    const qsizetype usual = kinds.size();
    for (const QString &kind : kindsWithForm()) {
        if (!kinds.contains(kind) && kind != QLatin1String("text") && kind != QLatin1String("reaction"))
            kinds.append(kind);
    }
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        if (i == usual)
            menu->addSeparator();
        QAction *action = menu->addAction(entryFor(kinds[i]));
        action->setObjectName(QStringLiteral("reply.kind.") + kinds[i]);
        m_actions.insert(kinds[i], action);
        connect(action, &QAction::triggered, this, [this, kind = kinds[i]] { Q_EMIT chosen(kind); });
    }
    setMenu(menu);
    const auto refresh = [this] { setIcon(icons::icon(QStringLiteral("plus"), Theme::current().text)); };
    connect(Theme::notifier(), &ThemeNotifier::changed, this, refresh);
    refresh();
}

void KindMenu::setCarried(const Capabilities &capabilities, const QString &provider)
{
    for (auto action = m_actions.cbegin(); action != m_actions.cend(); ++action) {
        const bool can = provider.isEmpty() || capabilities.canSend(action.key());
        action.value()->setEnabled(can);
        action.value()->setToolTip(can ? QString() : tr("%1 cannot carry %2.").arg(provider, kindPhrase(action.key())));
    }
}

} // namespace recado
