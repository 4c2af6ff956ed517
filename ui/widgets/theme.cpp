#include "widgets/theme.h"

#include "widgets/basestyle.h"
#include "widgets/stylesheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>

namespace recado {

namespace {

Theme lightTheme()
{
    Theme t;
    t.window = QColor(0xF5F6F8);
    t.surface = QColor(0xFFFFFF);
    t.side = QColor(0xFBFCFE);
    t.line = QColor(0xDFE3E8);
    t.lineSoft = QColor(0xEEF0F3);
    t.lineStrong = QColor(0xC3CAD2);
    t.text = QColor(0x1A1F24);
    t.second = QColor(0x58636F);
    t.third = QColor(0x8A949F);
    t.accent = QColor(0x0B7A75);
    t.accentHover = QColor(0x096863);
    t.accentSoft = QColor(0xE3F3F1);
    t.accentLine = QColor(0x9CD3CD);
    t.onAccent = QColor(0xFFFFFF);
    t.accentOff = QColor(0x86B9B6);
    t.paper = QColor(0xEFEAE3);
    t.bubble = QColor(0xFFFFFF);
    t.goodGround = QColor(0xE6F4EA);
    t.warnGround = QColor(0xFFF4DE);
    t.badGround = QColor(0xFDECEA);
    t.good = QColor(0x0F6B5F);
    t.warn = QColor(0x835C00);
    t.bad = QColor(0xB42318);
    t.link = QColor(0x0369A1);
    return t;
}

Theme darkTheme()
{
    Theme t;
    t.dark = true;
    t.window = QColor(0x13171B);
    t.surface = QColor(0x1B2025);
    t.side = QColor(0x171B20);
    t.line = QColor(0x2D343B);
    t.lineSoft = QColor(0x242A30);
    t.lineStrong = QColor(0x45505A);
    t.text = QColor(0xE7EBEF);
    t.second = QColor(0xA0ABB6);
    t.third = QColor(0x75808B);
    t.accent = QColor(0x45BDB3);
    t.accentHover = QColor(0x5CCBC1);
    t.accentSoft = QColor(0x17332F);
    t.accentLine = QColor(0x2A5E58);
    t.onAccent = QColor(0x0C1A19);
    t.accentOff = QColor(0x2A5E58);
    t.paper = QColor(0x0F1316);
    t.bubble = QColor(0x1F262C);
    t.goodGround = QColor(0x16301F);
    t.warnGround = QColor(0x33290F);
    t.badGround = QColor(0x3A1C19);
    t.good = QColor(0x4CC2B4);
    t.warn = QColor(0xE3C15C);
    t.bad = QColor(0xFF8A7A);
    t.link = QColor(0x62B6F0);
    return t;
}

struct State {
    Theme theme = lightTheme();
    ThemeMode mode = ThemeMode::Light;
    bool systemIsDark = false;
    bool systemAsked = false;
    ThemeNotifier notifier;
};

State &state()
{
    static State instance;
    return instance;
}

QPalette paletteOf(const Theme &t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.window);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.third);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.bad);
    p.setColor(QPalette::ToolTipBase, t.surface);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Highlight, t.accentSoft);
    p.setColor(QPalette::HighlightedText, t.text);
    p.setColor(QPalette::Link, t.link);
    p.setColor(QPalette::LinkVisited, t.link);
    p.setColor(QPalette::Light, t.surface);
    p.setColor(QPalette::Midlight, t.lineSoft);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Dark, t.lineStrong);
    p.setColor(QPalette::Shadow, t.lineStrong);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.third);
    return p;
}

// Asked once, before our own palette replaces the desktop's.
bool systemIsDark()
{
    State &s = state();
    if (!s.systemAsked) {
        const QPalette desktop = QApplication::palette();
        s.systemIsDark = desktop.color(QPalette::Window).lightness() < desktop.color(QPalette::WindowText).lightness();
        s.systemAsked = true;
    }
    return s.systemIsDark;
}

} // namespace

QColor Theme::statusColour(EventKind kind) const
{
    switch (kind) {
    case EventKind::InFlight:
    case EventKind::Sent: return dark ? QColor(0x7AA7FF) : QColor(0x2563EB);
    case EventKind::Delivered: return dark ? QColor(0x4CC2B4) : QColor(0x0F766E);
    case EventKind::Read:
    case EventKind::Played: return dark ? QColor(0x62B6F0) : QColor(0x0369A1);
    case EventKind::Replied:
    case EventKind::Received: return dark ? QColor(0xB69CFF) : QColor(0x6D28D9);
    case EventKind::Failed:
    case EventKind::Refused: return dark ? QColor(0xFF8A7A) : QColor(0xB42318);
    case EventKind::Held: return dark ? QColor(0xFFB26B) : QColor(0xB54708);
    case EventKind::Unknown: return dark ? QColor(0xE3C15C) : QColor(0x8A6100);
    case EventKind::Queued:
    case EventKind::Accepted:
    case EventKind::Deleted:
    case EventKind::Note: break;
    }
    return dark ? QColor(0x9AA5B1) : QColor(0x6B7280);
}

QString Theme::statusIcon(EventKind kind)
{
    switch (kind) {
    case EventKind::Queued: return QStringLiteral("clock");
    case EventKind::InFlight: return QStringLiteral("plane");
    case EventKind::Accepted:
    case EventKind::Sent: return QStringLiteral("tick");
    case EventKind::Delivered:
    case EventKind::Read:
    case EventKind::Played: return QStringLiteral("ticks");
    case EventKind::Replied: return QStringLiteral("reply");
    case EventKind::Failed:
    case EventKind::Refused: return QStringLiteral("cross-circle");
    case EventKind::Held: return QStringLiteral("pause");
    case EventKind::Unknown: return QStringLiteral("question-circle");
    case EventKind::Deleted: return QStringLiteral("bin");
    case EventKind::Received: return QStringLiteral("bubble");
    case EventKind::Note: return QStringLiteral("note");
    }
    return {};
}

QFont Theme::font(int pixels, QFont::Weight weight)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPixelSize(pixels);
    font.setWeight(weight);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature(QFont::Tag("tnum"), 1); // before 6.7 Qt has no switch; the usual system faces have digits of one width anyway
#endif
    return font;
}

QFont Theme::mono(int pixels)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(pixels);
    return font;
}

const Theme &Theme::current()
{
    return state().theme;
}

ThemeMode Theme::mode()
{
    return state().mode;
}

ThemeNotifier *Theme::notifier()
{
    return &state().notifier;
}

void Theme::apply(QApplication &application, ThemeMode mode)
{
    const bool system = systemIsDark();
    State &s = state();
    s.mode = mode;
    s.theme = (mode == ThemeMode::Dark || (mode == ThemeMode::System && system)) ? darkTheme() : lightTheme();
    application.setStyle(new BaseStyle);
    application.setPalette(paletteOf(s.theme));
    application.setFont(font());
    application.setStyleSheet(styleSheetFor(s.theme));
    Q_EMIT s.notifier.changed();
}

} // namespace recado
