#pragma once

#include "dialogs/formdialog.h"
#include "domain/doctorcheck.h"
#include "services/networkservice.h"

class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace recado {

class Application;
class SegmentedControl;
class WayCheck;

// How this installation reaches the internet: proxy, exceptions, certificates that are trusted beside the system's. What stands in the fields can be
// tried before it is saved.
class NetworkDialog : public FormDialog {
    Q_OBJECT

public:
    NetworkDialog(Application &application, QWidget *parent);

    void showProblem(const Error &error) override;

private:
    void build();
    void addProxyFields();
    void addTrustFields();
    void buildTest();
    void fill();
    void showMode();
    void chooseFile();
    void forgetPassword();
    bool isManual() const;
    net::NetworkSettings written() const;
    std::optional<Secret> password() const; // none: what is stored stays
    void save();
    void test();
    void showWays();
    void addWay(const DoctorCheck &check);

    Application &m_application;
    WayCheck *m_ways;
    SegmentedControl *m_mode;
    SegmentedControl *m_kind;
    QLineEdit *m_proxy;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QPushButton *m_forget;
    QPlainTextEdit *m_exceptions;
    QLineEdit *m_caFile;
    QPushButton *m_test;
    QWidget *m_found;
    QVBoxLayout *m_lines;
    bool m_forgets = false;
    bool m_wasTried = false;
};

} // namespace recado
