#include "preferences/preferences.h"

#include "format/masking.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>

#include <algorithm>

namespace recado {

namespace {

const QString languageKey = QStringLiteral("look/language");
const QString themeKey = QStringLiteral("look/theme");
const QString compactKey = QStringLiteral("look/compact_tables");
const QString regionKey = QStringLiteral("numbers/region");
const QString undoKey = QStringLiteral("compose/undo_seconds");
const QString enterKey = QStringLiteral("conversation/enter_sends");
const QString ownNumberKey = QStringLiteral("compose/own_number");
const QString operatorKey = QStringLiteral("people/operator");
const QString notifiesKey = QStringLiteral("people/notifications");
const QString maskKey = QStringLiteral("look/mask_people");
constexpr int defaultUndoSeconds = 5;
constexpr int mostUndoSeconds = 30;
const QString addressKey = QStringLiteral("listener/address");
const QString portKey = QStringLiteral("listener/port");

QString shapeKey(const QString &name)
{
    return QStringLiteral("shape/") + name;
}

} // namespace

Preferences &Preferences::in(const QString &dataDir)
{
    static QHash<QString, Preferences *> known;
    Preferences *&found = known[QDir(dataDir).absolutePath()];
    if (!found) {
        found = new Preferences(QDir(dataDir).absoluteFilePath(QStringLiteral("recado.ini")));
        // Ends with the program, so that what QSettings holds back is written.
        found->setParent(QCoreApplication::instance());
        Masking::ofProgram().setOn(found->masksPeople());
        connect(found, &QObject::destroyed, found, [key = QDir(dataDir).absolutePath()] { known.remove(key); });
    }
    return *found;
}

Preferences::Preferences(const QString &file) : m_file(file, QSettings::IniFormat) {}

QString Preferences::language() const
{
    return m_file.value(languageKey).toString();
}

void Preferences::setLanguage(const QString &code)
{
    put(languageKey, code);
}

ThemeMode Preferences::theme() const
{
    const QString word = m_file.value(themeKey).toString();
    return word == QLatin1String("light") ? ThemeMode::Light : word == QLatin1String("dark") ? ThemeMode::Dark : ThemeMode::System;
}

void Preferences::setTheme(ThemeMode mode)
{
    put(themeKey, mode == ThemeMode::Light ? QStringLiteral("light") : mode == ThemeMode::Dark ? QStringLiteral("dark") : QStringLiteral("system"));
}

bool Preferences::compactTables() const
{
    return m_file.value(compactKey, false).toBool();
}

void Preferences::setCompactTables(bool compact)
{
    put(compactKey, compact);
}

int Preferences::rowHeight() const
{
    return compactTables() ? Theme::compactRowHeight : Theme::rowHeight;
}

QString Preferences::region() const
{
    return m_file.value(regionKey, QStringLiteral("BR")).toString();
}

void Preferences::setRegion(const QString &region)
{
    put(regionKey, region);
}

int Preferences::undoSeconds() const
{
    return std::clamp(m_file.value(undoKey, defaultUndoSeconds).toInt(), 0, mostUndoSeconds);
}

void Preferences::setUndoSeconds(int seconds)
{
    put(undoKey, std::clamp(seconds, 0, mostUndoSeconds));
}

bool Preferences::enterSends() const
{
    return m_file.value(enterKey, true).toBool();
}

void Preferences::setEnterSends(bool sends)
{
    put(enterKey, sends);
}

QString Preferences::ownNumber() const
{
    return m_file.value(ownNumberKey).toString();
}

void Preferences::setOwnNumber(const QString &number)
{
    put(ownNumberKey, number);
}

QString Preferences::operatorName() const
{
    return m_file.value(operatorKey).toString();
}

void Preferences::setOperatorName(const QString &name)
{
    put(operatorKey, name.simplified());
}

bool Preferences::notifies() const
{
    return m_file.value(notifiesKey, true).toBool();
}

void Preferences::setNotifies(bool notifies)
{
    put(notifiesKey, notifies);
}

bool Preferences::masksPeople() const
{
    return m_file.value(maskKey, false).toBool();
}

void Preferences::setMasksPeople(bool masks)
{
    put(maskKey, masks);
    Masking::ofProgram().setOn(masks);
}

QString Preferences::listenAddress() const
{
    return m_file.value(addressKey, QStringLiteral("127.0.0.1")).toString();
}

quint16 Preferences::listenPort() const
{
    return quint16(m_file.value(portKey, 8787).toUInt());
}

void Preferences::setListener(const QString &address, quint16 port)
{
    m_file.setValue(addressKey, address);
    m_file.setValue(portKey, port);
}

QByteArray Preferences::shape(const QString &name) const
{
    return m_file.value(shapeKey(name)).toByteArray();
}

void Preferences::setShape(const QString &name, const QByteArray &shape)
{
    m_file.setValue(shapeKey(name), shape);
}

void Preferences::put(const QString &key, const QVariant &value)
{
    if (m_file.value(key) == value)
        return;
    m_file.setValue(key, value);
    Q_EMIT changed();
}

} // namespace recado
