#pragma once

#include "domain/account.h"
#include "store/accountstore.h"
#include "store/database.h"
#include "store/messagestore.h"

#include <QTemporaryDir>
#include <QTest>

namespace recado {

// A real database in a folder that goes away, with one account in it.
class StoreTest {
public:
    QString file() const { return dir.filePath(QStringLiteral("recado.db")); }

    // The value of a write that must succeed.
    template<typename Work>
    auto write(Work work)
    {
        auto answer = database->write(std::move(work)).result();
        if (!answer)
            qFatal("write failed: %s", qPrintable(answer.error().detail));
        return answer.value();
    }
    template<typename Work>
    auto read(Work work)
    {
        auto answer = database->read(std::move(work)).result();
        if (!answer)
            qFatal("read failed: %s", qPrintable(answer.error().detail));
        return answer.value();
    }
    // For jobs without a value.
    template<typename Work>
    void run(Work work)
    {
        const auto answer = database->write(std::move(work)).result();
        if (!answer)
            qFatal("job failed: %s", qPrintable(answer.error().detail));
    }

    StoreTest()
    {
        database = *Database::open(file());
        Account wati;
        wati.name = QStringLiteral("Clinica");
        account = write([wati](Connection &connection) { return AccountStore(connection).add(wati); }).id;
    }

    Message insert(const QString &recipient = QStringLiteral("+5511988887777"), Instant now = fromMillis(1000))
    {
        Message message;
        message.id = MessageId::make();
        message.account = account;
        message.recipient = recipient;
        message.typed = recipient;
        message.content = "{}";
        message.templateName = QStringLiteral("confirma_consulta");
        return write([message, now](Connection &connection) { return MessageStore(connection).insert(message, {}, now); });
    }
    Message load(MessageRow row)
    {
        return read([row](Connection &connection) { return MessageStore(connection).byRow(row); });
    }

    QTemporaryDir dir;
    std::shared_ptr<Database> database;
    AccountId account;
};

} // namespace recado
