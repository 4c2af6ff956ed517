#pragma once

#include <QString>

class QWidget;

namespace recado::tour {

// Takes pictures into a folder, numbered in order: 03-compose-dark.png. A blank one is a failure.
class Album {
public:
    Album(QString folder, QString suffix) : m_folder(std::move(folder)), m_suffix(std::move(suffix)) {}

    // The theme's word goes into the file names; numbering starts again.
    void startChapter(const QString &theme);
    // The window as it is, with the dialogs that stand before it.
    void take(QWidget *window, const QString &name);
    int blanks() const { return m_blanks; }

private:
    QString m_folder;
    QString m_suffix;
    QString m_theme;
    int m_number = 0;
    int m_blanks = 0;
};

} // namespace recado::tour
