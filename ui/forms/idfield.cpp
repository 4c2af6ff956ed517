#include "forms/idfield.h"

#include "domain/contentids.h"
#include "domain/limits/checkcontent.h"
#include "forms/contentform.h"

#include <QLineEdit>

namespace recado {

IdField::IdField(ContentForm &form, const QString &label, LineField *title, const QString &path, const QString &siblings, QWidget *parent)
    : LineField(form, label, path, parent), m_title(title), m_siblings(siblings)
{
    setHint(tr("Comes back with the answer. Made from the label until you write another."));
    connect(title, &LineField::edited, this, &IdField::follow);
    connect(this, &LineField::edited, this, [this](const QString &text) { m_follows = text.isEmpty(); });
    connect(line(), &QLineEdit::editingFinished, this, [this] {
        if (line()->text().isEmpty())
            follow();
    });
    IdField::read();
}

void IdField::read()
{
    LineField::read();
    const ContentDocument &document = form().document();
    m_follows = isIdOfTitle(document.text(path()), document.text(m_title->path()), most());
}

void IdField::follow()
{
    if (!m_follows || isRetired())
        return;
    ContentDocument &document = form().document();
    const QStringList taken = textsAt(document.document(), m_siblings, path());
    document.setText(path(), idFromTitle(document.text(m_title->path()), taken, most()));
    LineField::read();
}

bool IdField::waitsForTitle() const
{
    return m_follows && line()->text().isEmpty();
}

qsizetype IdField::most() const
{
    constexpr qsizetype widest = 200;
    const qint64 limit = limitsAt(form().document().content(), path()).characters;
    return limit > 0 ? limit : widest;
}

} // namespace recado
