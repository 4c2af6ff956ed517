#pragma once

#include <QString>

class QLabel;
class QPushButton;
class QToolButton;
class QWidget;

namespace recado {

// How a label or button asks the style sheet for its looks. Each factory returns a child of `parent`, ready to be put into a layout.
//
//   auto *send = primaryButton(tr("&Send"), this);      // one a page
//   auto *why = textLabel(TextRole::Second, QString(), this);
//   setTone(why, Tone::Bad);                            // may change at any time

enum class TextRole { Body, Strong, Second, Caption, Section, Title, Figure, Mono, Field };
enum class Tone { Plain, Good, Warn, Bad, Accent };

// Word-wrapped is off; rich text is off: text from outside is never read as HTML.
QLabel *textLabel(TextRole role, const QString &text, QWidget *parent);
// Word-wrapped, selectable by mouse: for sentences.
QLabel *sentenceLabel(TextRole role, const QString &text, QWidget *parent);
void setTextRole(QWidget *widget, TextRole role);
void setTone(QWidget *widget, Tone tone);

QPushButton *primaryButton(const QString &text, QWidget *parent);
QPushButton *secondaryButton(const QString &text, QWidget *parent);
QPushButton *dangerButton(const QString &text, QWidget *parent); // outlined in the failure colour
QPushButton *linkButton(const QString &text, QWidget *parent);   // underlined words
QToolButton *iconButton(const QString &iconName, const QString &accessibleName, QWidget *parent);

// Sets a dynamic property and lets the style sheet look again.
void setLook(QWidget *widget, const char *property, const QString &value);

// Object name and accessible name in one go; tests and screen readers find a control by these.
void identify(QWidget *widget, const QString &objectName, const QString &accessibleName = {});

} // namespace recado
