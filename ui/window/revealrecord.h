#pragma once

#include <QObject>

namespace recado {

class PersonService;

// Every look under the mask goes into the record: who, when, whose, where.
class RevealRecord : public QObject {
    Q_OBJECT

public:
    explicit RevealRecord(PersonService &people, QObject *parent = nullptr);
};

} // namespace recado
