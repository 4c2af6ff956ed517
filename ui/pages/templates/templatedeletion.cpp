#include "pages/templates/templatedeletion.h"

#include "application.h"
#include "dialogs/confirmdialog.h"

#include <QLocale>
#include <QMenu>

namespace recado {

TemplateDeletion::TemplateDeletion(Application &app, QWidget *parent) : QObject(parent), m_app(app), m_window(parent) {}

void TemplateDeletion::ask(const LibraryKey &key, const QStringList &languages, const QPoint &place)
{
    if (languages.size() < 2)
        return confirm(key, languages, false);
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("templates.delete.menu"));
    QAction *one = menu->addAction(tr("Only %1").arg(key.language));
    QAction *all = menu->addAction(tr("All languages: %1").arg(QLocale().createSeparatedList(languages)));
    one->setObjectName(QStringLiteral("templates.delete.one"));
    all->setObjectName(QStringLiteral("templates.delete.all"));
    connect(one, &QAction::triggered, this, [this, key, languages] { confirm(key, languages, false); });
    connect(all, &QAction::triggered, this, [this, key, languages] { confirm(key, languages, true); });
    menu->popup(place);
}

void TemplateDeletion::confirm(const LibraryKey &key, const QStringList &languages, bool all)
{
    QStringList others = languages;
    others.removeAll(key.language);
    const QString gone = all ? QLocale().createSeparatedList(languages) : key.language;
    // Meta, "Template management": the name of an approved one cannot be used again for 30 days.
    QString sentence = tr("It is deleted at the provider and cannot be brought back; its name may be blocked for 30 days. Messages already "
                          "sent stay as they are.");
    if (!all && !others.isEmpty())
        sentence += QLatin1Char(' ') + tr("It stays in %1.").arg(QLocale().createSeparatedList(others));
    ConfirmDialog::ask(m_window, tr("Delete “%1” in %2?").arg(key.name, gone), sentence, tr("Delete template"),
                       [this, key, all] { remove(key, all); });
}

void TemplateDeletion::remove(const LibraryKey &key, bool all)
{
    m_app.templates().remove(key.account, key.name, all ? QString() : key.language).then(this, [this, key](const Result<int> &answer) {
        if (answer)
            Q_EMIT done(key.name);
        else
            Q_EMIT failed(key.name, answer.error());
    });
}

} // namespace recado
