#include "forms/formfor.h"

namespace recado {

ContentForm *formFor(const QString &kind, ContentDocument &document, const FormTools &tools, QWidget *parent)
{
    if (ContentForm *plain = plainForm(kind, document, tools, parent))
        return plain;
    return interactiveForm(kind, document, tools, parent);
}

QJsonObject blankContent(const QString &kind)
{
    return kind.startsWith(QLatin1String("interactive.")) ? blankInteractive(kind) : blankPlain(kind);
}

const QStringList &kindsWithForm()
{
    static const QStringList kinds = [] {
        QStringList found = contentKinds();
        found.removeAll(QStringLiteral("template"));
        found.removeAll(QStringLiteral("read"));
        return found;
    }();
    return kinds;
}

} // namespace recado
