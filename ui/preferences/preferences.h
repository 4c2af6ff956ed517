#pragma once

#include "widgets/theme.h"

#include <QObject>
#include <QSettings>

namespace recado {

// What one installation remembers about its looks: `<data-dir>/recado.ini`. Never secrets, never anything a message depends on.
//
//   const QString region = Preferences::in(app.options().dataDir).region();
//   connect(&Preferences::in(dataDir), &Preferences::changed, this, &MessagesPage::applyDensity);
class Preferences : public QObject {
    Q_OBJECT

public:
    // The same object for the same data directory, for as long as the program runs.
    static Preferences &in(const QString &dataDir);

    QString language() const; // "pt_BR", "es", "en"; empty: as the system
    void setLanguage(const QString &code);

    ThemeMode theme() const;
    void setTheme(ThemeMode mode);

    bool compactTables() const;
    void setCompactTables(bool compact);
    int rowHeight() const; // of tables, by density

    QString region() const; // ISO 3166, for numbers typed without country code
    void setRegion(const QString &region);

    // Seconds in which a message that was sent can be called back before its first byte leaves; 0 to 30.
    int undoSeconds() const;
    void setUndoSeconds(int seconds);
    // In a conversation Return sends and Shift+Return makes a new line; else Ctrl+Return sends only.
    bool enterSends() const;
    void setEnterSends(bool sends);
    // The operator's own number, for tests; +E.164 or empty.
    QString ownNumber() const;
    void setOwnNumber(const QString &number);

    // Who works here, as conversations and notes name them; empty: nobody has said.
    QString operatorName() const;
    void setOperatorName(const QString &name);
    // Whether the desktop tells of people who wrote.
    bool notifies() const;
    void setNotifies(bool notifies);
    // Numbers and texts of people covered on screen (format/masking.h follows the preferences opened last).
    bool masksPeople() const;
    void setMasksPeople(bool masks);

    QString listenAddress() const;
    quint16 listenPort() const;
    void setListener(const QString &address, quint16 port);

    // Geometry, column widths and the like, by a name of the widget's own.
    QByteArray shape(const QString &name) const;
    void setShape(const QString &name, const QByteArray &shape);

Q_SIGNALS:
    void changed(); // anything but shapes and the listener

private:
    explicit Preferences(const QString &file);
    void put(const QString &key, const QVariant &value);

    QSettings m_file;
};

} // namespace recado
