#pragma once

#include <QCoreApplication>

namespace recado {

// The translation context of what the doctor says. Private to ui/format/doctor*.
struct DoctorWording {
    Q_DECLARE_TR_FUNCTIONS(recado::DoctorWording)
};

} // namespace recado
