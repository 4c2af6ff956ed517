#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace recado {

class Application;
class Preferences;
class SegmentedControl;

// How the program looks and reads numbers on this installation. Every change applies at once.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    explicit SettingsPage(Application &application, QWidget *parent = nullptr);

private:
    QWidget *makeLooks();
    QWidget *makeNumbers();
    QWidget *makeSending();
    QWidget *makeData();
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
};

} // namespace recado
