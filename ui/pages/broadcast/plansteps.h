#pragma once

namespace recado {

// The steps of a plan in their order.
enum PlanStepPlace { TemplateStepPlace, RecipientsStepPlace, ColumnsStepPlace, CheckStepPlace, SendStepPlace };

} // namespace recado
