#pragma once

#include "dialogs/formdialog.h"
#include "services/listenersettings.h"

class QComboBox;
class QLineEdit;

namespace recado {

class Application;

// What the listener needs where more than address and port are asked of it: own certificate, certificates of the senders, networks, proxies, limits.
// What is saved holds at once, whichever process listens.
class ListenerSettingsDialog : public FormDialog {
    Q_OBJECT

public:
    ListenerSettingsDialog(Application &application, QWidget *parent);

    // At the field of the setting.
    void showProblem(const Error &error) override;

private:
    void build();
    void addSection(const QString &title, const QString &sentence);
    QLineEdit *addLine(const QString &setting, const QString &label, const QString &hint = {}, const QString &placeholder = {});
    void addFile(const QString &setting, const QString &label, const QString &hint = {});
    void addChoice(const QString &setting, const QString &label, const QList<QPair<QString, QString>> &choices, const QString &hint = {});
    void sideBySide(const QString &left, const QString &right);
    void fill(const ListenerSettings &settings);
    void showCertificateInUse();
    ListenerSettings typed() const;
    void save();

    Application &m_application;
    ListenerSettings m_loaded;
    QMap<QString, QLineEdit *> m_lines;
    QMap<QString, QComboBox *> m_choices; // of the two or three values that there are; the first is the default
};

} // namespace recado
