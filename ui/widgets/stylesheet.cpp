#include "widgets/stylesheet.h"

#include "widgets/icons.h"
#include "widgets/resources.h"
#include "widgets/theme.h"

#include <QFile>
#include <QRegularExpression>

namespace recado {

namespace {

QHash<QString, QString> tokensOf(const Theme &theme)
{
    const auto name = [](const QColor &colour) { return colour.name(); };
    return {
        {QStringLiteral("window"), name(theme.window)},
        {QStringLiteral("surface"), name(theme.surface)},
        {QStringLiteral("side"), name(theme.side)},
        {QStringLiteral("line"), name(theme.line)},
        {QStringLiteral("lineSoft"), name(theme.lineSoft)},
        {QStringLiteral("lineStrong"), name(theme.lineStrong)},
        {QStringLiteral("text"), name(theme.text)},
        {QStringLiteral("second"), name(theme.second)},
        {QStringLiteral("third"), name(theme.third)},
        {QStringLiteral("accent"), name(theme.accent)},
        {QStringLiteral("accentHover"), name(theme.accentHover)},
        {QStringLiteral("accentSoft"), name(theme.accentSoft)},
        {QStringLiteral("accentLine"), name(theme.accentLine)},
        {QStringLiteral("onAccent"), name(theme.onAccent)},
        {QStringLiteral("accentOff"), name(theme.accentOff)},
        {QStringLiteral("goodGround"), name(theme.goodGround)},
        {QStringLiteral("warnGround"), name(theme.warnGround)},
        {QStringLiteral("badGround"), name(theme.badGround)},
        {QStringLiteral("good"), name(theme.good)},
        {QStringLiteral("warn"), name(theme.warn)},
        {QStringLiteral("bad"), name(theme.bad)},
        {QStringLiteral("link"), name(theme.link)},
        {QStringLiteral("mode"), theme.dark ? QStringLiteral("dark") : QStringLiteral("light")},
        {QStringLiteral("mono"), Theme::mono().family()},
        {QStringLiteral("caption"), QStringLiteral("%1px").arg(Theme::captionSize)},
        {QStringLiteral("body"), QStringLiteral("%1px").arg(Theme::bodySize)},
        {QStringLiteral("section"), QStringLiteral("%1px").arg(Theme::sectionSize)},
        {QStringLiteral("title"), QStringLiteral("%1px").arg(Theme::titleSize)},
        {QStringLiteral("figure"), QStringLiteral("%1px").arg(Theme::figureSize)},
    };
}

} // namespace

QString styleSheetFor(const Theme &theme)
{
    ensureResources();
    QFile file(QStringLiteral(":/theme/recado.qss"));
    const QString source = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    const auto tokens = tokensOf(theme);
    static const QRegularExpression token(QStringLiteral("@([A-Za-z]+)"));
    QString sheet;
    qsizetype from = 0;
    auto matches = token.globalMatch(source);
    while (matches.hasNext()) {
        const auto match = matches.next();
        Q_ASSERT(tokens.contains(match.captured(1)));
        sheet += source.mid(from, match.capturedStart() - from) + tokens.value(match.captured(1));
        from = match.capturedEnd();
    }
    return sheet + source.mid(from);
}

} // namespace recado
