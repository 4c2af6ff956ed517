#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace recado {

class Application;
class CheckUp;
class Preferences;
class SegmentedControl;

// How the program looks and reads numbers on this installation. Every change applies at once.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    explicit SettingsPage(Application &application, QWidget *parent = nullptr);

    // Opens the dialog with proxy, exceptions and certificates.
    void editNetwork();

Q_SIGNALS:
    void checkUpWanted(bool begin); // to see what was found, or to look now

private:
    QWidget *makeLooks();
    QWidget *makeNumbers();
    QWidget *makeSending();
    QWidget *makeConversations();
    QWidget *makeData();
    QWidget *makeNetwork();
    QWidget *makeCheckUp();
    QWidget *makePeople();
    void showNetwork();
    void showCheckUp();
    void fillLanguages();
    void fillRegions();

    Application &m_application;
    Preferences &m_preferences;
    QComboBox *m_language;
    SegmentedControl *m_theme;
    SegmentedControl *m_density;
    QComboBox *m_region;
    QSpinBox *m_undo;
    QLineEdit *m_ownNumber;
    CheckUp &m_checkUp;
    QLabel *m_way = nullptr;        // to the internet
    QLabel *m_wayProblem = nullptr;
    QLabel *m_found = nullptr;      // by the last check-up
    QPushButton *m_show = nullptr;
};

} // namespace recado
