#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "services/doctor/doctor.h"

#include <QObject>

#include <optional>

namespace recado {

// One examination of an installation, as far as it has come: for every place that shows it. The file first, then whatever an open installation can tell.
// It outlives the pages, which are made anew when the language changes. Main thread.
class CheckUp : public QObject {
    Q_OBJECT

public:
    // A question that was put and is not answered.
    struct Question {
        QString id, subject;
    };

    // That of an open installation; lives as long as its accounts.
    static CheckUp &of(const Patient &patient);
    // Of one that cannot be opened.
    CheckUp(QString dataDir, Error problem, QObject *parent = nullptr);
    ~CheckUp() override;

    // Anew; what is under way is given up.
    void begin(const DoctorOptions &options = {});
    // What is known by now stays.
    void stop();

    bool isRunning() const { return m_doctor != nullptr; }
    bool wasStopped() const { return m_wasStopped; }
    // In the order in which it is told to people.
    const QList<DoctorCheck> &checks() const { return m_checks; }
    const QList<Question> &open() const { return m_open; }
    int asked() const { return m_asked; } // questions of this round so far
    // When the last one ended, also by stop(); none before the first.
    std::optional<Instant> endedAt() const { return m_endedAt; }
    const DoctorOptions &options() const { return m_options; }
    const Patient &patient() const { return m_patient; }

Q_SIGNALS:
    void changed();

private:
    explicit CheckUp(const Patient &patient);
    void note(const QString &id, const QString &subject);
    void take(const DoctorCheck &check);
    void handleFinished();
    void end(bool stopped);

    QString m_dataDir;
    Patient m_patient;
    Error m_problem; // without a patient
    DoctorOptions m_options;
    Doctor *m_doctor = nullptr;
    bool m_hasSeenFiles = false;
    bool m_wasStopped = false;
    int m_asked = 0;
    QList<DoctorCheck> m_checks;
    QList<Question> m_open;
    std::optional<Instant> m_endedAt;
};

} // namespace recado
