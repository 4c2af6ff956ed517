#include "forms/contactname.h"

#include "forms/contentdocument.h"
#include "forms/fields.h"

namespace recado {

ContactName::ContactName(ContentDocument &document, const QString &path, LineField *first, LineField *last, LineField *shown)
    : QObject(shown), m_document(document), m_path(path), m_shown(shown), m_made(made())
{
    connect(first, &LineField::edited, this, &ContactName::follow);
    connect(last, &LineField::edited, this, &ContactName::follow);
}

QString ContactName::made() const
{
    const QString first = m_document.text(m_path + QStringLiteral(".first_name"));
    const QString last = m_document.text(m_path + QStringLiteral(".last_name"));
    return QStringLiteral("%1 %2").arg(first, last).simplified();
}

void ContactName::follow()
{
    const QString path = m_path + QStringLiteral(".formatted_name");
    const QString shown = m_document.text(path);
    const QString before = m_made;
    m_made = made();
    if (!shown.isEmpty() && shown != before)
        return;
    m_document.setText(path, m_made);
    m_shown->read();
}

} // namespace recado
