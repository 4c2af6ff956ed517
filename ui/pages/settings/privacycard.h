#pragma once

#include "widgets/card.h"

class QCheckBox;
class QLabel;

namespace recado {

class Application;
class Preferences;

// What is covered on screen, how long things are kept, who looked.
class PrivacyCard : public Card {
    Q_OBJECT

public:
    explicit PrivacyCard(Application &application, QWidget *parent);

private:
    void showRetention();

    Application &m_application;
    Preferences &m_preferences;
    QCheckBox *m_mask;
    QLabel *m_kept = nullptr;
};

} // namespace recado
