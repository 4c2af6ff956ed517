#include "forms/boundfield.h"

#include "forms/contentform.h"

namespace recado {

BoundField::BoundField(ContentForm &form, const QString &path) : m_form(&form), m_path(path)
{
    form.enlist(this);
}

BoundField::~BoundField()
{
    retire();
}

bool BoundField::hasValue() const
{
    return !m_form->document().value(m_path).isUndefined();
}

void BoundField::retire()
{
    if (!m_retired)
        m_form->dismiss(this);
    m_retired = true;
}

} // namespace recado
