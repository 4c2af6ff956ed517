#include "models/checkup.h"

#include <algorithm>
#include <utility>

namespace recado {

CheckUp &CheckUp::of(const Patient &patient)
{
    auto *known = patient.accounts->findChild<CheckUp *>(QString(), Qt::FindDirectChildrenOnly);
    return known ? *known : *new CheckUp(patient);
}

CheckUp::CheckUp(const Patient &patient) : QObject(patient.accounts), m_dataDir(patient.core->dataDir), m_patient(patient) {}

CheckUp::CheckUp(QString dataDir, Error problem, QObject *parent) : QObject(parent), m_dataDir(std::move(dataDir)), m_problem(std::move(problem)) {}

CheckUp::~CheckUp() = default;

void CheckUp::begin(const DoctorOptions &options)
{
    if (m_doctor)
        std::exchange(m_doctor, nullptr)->deleteLater();
    m_options = options;
    m_checks.clear();
    m_open.clear();
    m_asked = 0;
    m_hasSeenFiles = false;
    m_wasStopped = false;
    m_doctor = new Doctor(m_dataDir, this);
    // Whatever an earlier one still says is not heard: its connections are made with itself as the one that asks.
    connect(m_doctor, &Doctor::begun, this, [this, doctor = m_doctor](const QString &id, const QString &subject) {
        if (doctor == m_doctor)
            note(id, subject);
    });
    connect(m_doctor, &Doctor::checked, this, [this, doctor = m_doctor](const DoctorCheck &check) {
        if (doctor == m_doctor)
            take(check);
    });
    connect(m_doctor, &Doctor::finished, this, [this, doctor = m_doctor] {
        if (doctor == m_doctor)
            handleFinished();
    });
    m_doctor->examineFiles(m_options);
    Q_EMIT changed();
}

void CheckUp::stop()
{
    if (m_doctor)
        end(true);
}

void CheckUp::note(const QString &id, const QString &subject)
{
    ++m_asked;
    m_open.append({id, subject});
    Q_EMIT changed();
}

// One question may have several answers ("store": the file, its pages, its version), and a host is named with its port only when it has answered.
void CheckUp::take(const DoctorCheck &check)
{
    const auto answered = std::find_if(m_open.begin(), m_open.end(), [&check](const Question &question) {
        const bool isAbout = check.id == question.id || check.id.startsWith(question.id + QLatin1Char('.'));
        return isAbout && check.subject.startsWith(question.subject);
    });
    if (answered != m_open.end())
        m_open.erase(answered);
    // As the doctor orders them, whoever was quicker; this one is not among its answers yet when it is the first of its question.
    m_checks = m_doctor->checks();
    const auto isSame = [&check](const DoctorCheck &other) { return other.id == check.id && other.subject == check.subject; };
    if (std::none_of(m_checks.begin(), m_checks.end(), isSame))
        m_checks.append(check);
    Q_EMIT changed();
}

void CheckUp::handleFinished()
{
    if (std::exchange(m_hasSeenFiles, true))
        return end(false);
    m_open.clear();
    if (m_patient.core)
        m_doctor->examine(m_patient, m_options);
    else
        m_doctor->examineUnopened(m_problem);
}

void CheckUp::end(bool stopped)
{
    m_checks = m_doctor->checks();
    m_doctor->disconnect(this);
    std::exchange(m_doctor, nullptr)->deleteLater();
    m_open.clear();
    m_wasStopped = stopped;
    m_endedAt = SystemClock().now();
    Q_EMIT changed();
}

} // namespace recado
