#pragma once

#include "domain/templateplaces.h"

namespace recado {

// How a person writes a value of each form (a form for one kind of it makes this text out of its fields):
//   image, video       https://… or id:MEDIA_ID
//   document           the same, and "|FILE NAME" after it, which may be left out
//   location           LATITUDE,LONGITUDE and "|NAME|ADDRESS" after it, which may be left out: -23.55,-46.63|Loja Centro|Rua A, 1
//   product            CATALOG_ID|PRODUCT_ID
//   sections           THUMBNAIL_PRODUCT_ID|TITLE: PRODUCT_ID, PRODUCT_ID|TITLE: … (a button for several products)
//   expiration time    milliseconds since 1970 (UTC)
//   everything else    as it is
inline const QString mediaIdPrefix = QStringLiteral("id:");

// What is wrong with one value that is there.
QList<TemplateProblem> checkValue(const TemplatePlace &place, const QString &value);

// The value as it travels; a value that cannot be understood travels as well as can be. valueText() is the way back; the parameter's name is
// the place's wire name.
TemplateParameter parameterFor(const TemplatePlace &place, const QString &value);
QString valueText(const TemplateParameter &parameter);

} // namespace recado
