#pragma once

#include <QString>
#include <QStringList>

class QApplication;

namespace recado {

// The languages the program can speak, each named in itself: {"pt_BR", "es", "en"}.
QStringList knownLanguages();
QString languageName(const QString &code);

// `wanted` or, when empty, the first of the system's languages that the program speaks; English when it speaks none of them.
QString chosenLanguage(const QString &wanted);

// Puts translators and the default locale in place; every widget hears QEvent::LanguageChange. Call again to change it.
void applyLanguage(QApplication &application, const QString &wanted);

} // namespace recado
