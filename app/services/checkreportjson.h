#pragma once

#include "domain/checkreport.h"

#include <QJsonObject>

namespace recado {

// As it is stored and as recadoctl prints it.
QJsonObject toJson(const CheckReport &report);
CheckReport checkReportFrom(const QJsonObject &object);

} // namespace recado
