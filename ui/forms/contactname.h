#pragma once

#include <QObject>
#include <QString>

namespace recado {

class ContentDocument;
class LineField;

// Writes the name as shown from first and last name, until a person chooses another. Lives with the field of the name as shown.
class ContactName : public QObject {
    Q_OBJECT

public:
    // `path` is the name's: "contacts[0].name".
    ContactName(ContentDocument &document, const QString &path, LineField *first, LineField *last, LineField *shown);

private:
    QString made() const;
    void follow();

    ContentDocument &m_document;
    QString m_path;
    LineField *m_shown;
    QString m_made; // what the parts said before the last change
};

} // namespace recado
