#include "net/answerfile.h"
#include "support/rawserver.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace recado;
using namespace recado::net;
using recado::test::Answer;
using recado::test::RawServer;

// Answers that go into a file.
class TestAnswerFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPlainProgressIsNone()
    {
        QVERIFY(!answerFileOf(std::make_shared<Progress>()));
        QVERIFY(!answerFileOf(nullptr));
        const auto file = answerInto(QStringLiteral("/x"));
        QCOMPARE(answerFileOf(file), file.get());
    }

    void theBodyIsInTheFileAndNotInMemory()
    {
        const QByteArray body(3'000'000, 'b');
        m_server.otherwise(Answer::http(200, body));
        const auto file = answerInto(path("a"));
        const Outcome outcome = get(file);
        QVERIFY(outcome.transfer == Transfer::Answered);
        QVERIFY(outcome.response.body.isEmpty());
        QCOMPARE(contentOf(path("a")), body);
        QCOMPARE(file->received.load(), qint64(body.size()));
        QCOMPARE(file->expected.load(), qint64(body.size()));
        QCOMPARE(QFile::permissions(path("a")) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void aRefusalIsWords()
    {
        m_server.otherwise(Answer::http(404, "no such thing"));
        const Outcome outcome = get(answerInto(path("b")));
        QCOMPARE(outcome.response.status, 404);
        QCOMPARE(outcome.response.body, QByteArray("no such thing"));
        QVERIFY(!QFile::exists(path("b")));
    }

    void whatBreaksOffLeavesNoFile()
    {
        m_server.otherwise(Answer::raw("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nbeginning", Answer::Then::Close));
        const Outcome outcome = get(answerInto(path("c")));
        QVERIFY(outcome.transfer == Transfer::Uncertain);
        QVERIFY(!QFile::exists(path("c")));
    }

    void whatIsTooLargeLeavesNoFile()
    {
        m_server.otherwise(Answer::raw("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(200'000, 'x'), Answer::Then::Close));
        const Outcome outcome = get(answerInto(path("d")), 100'000);
        QVERIFY(outcome.transfer != Transfer::Answered);
        QCOMPARE(toString(outcome.error.kind), QStringLiteral("bad_answer"));
        QVERIFY(!QFile::exists(path("d")));
    }

    void whatIsThereIsLeftAlone()
    {
        QFile there(path("e"));
        QVERIFY(there.open(QIODevice::WriteOnly));
        there.write("mine");
        there.close();
        m_server.otherwise(Answer::http(200, "theirs"));
        const Outcome outcome = get(answerInto(path("e")));
        QCOMPARE(toString(outcome.error.kind), QStringLiteral("conflict"));
        QCOMPARE(contentOf(path("e")), QByteArray("mine"));
    }

    void whereNothingCanBeWrittenItSaysSo()
    {
        m_server.otherwise(Answer::http(200, "something"));
        const Outcome outcome = get(answerInto(path("no/such/folder")));
        QCOMPARE(toString(outcome.error.kind), QStringLiteral("storage"));
        QCOMPARE(outcome.error.place, QStringLiteral("file"));
    }

private:
    QString path(const char *name) const { return m_dir.filePath(QLatin1String(name)); }
    Outcome get(const std::shared_ptr<AnswerFile> &file, qint64 most = 10'000'000)
    {
        Request request;
        request.url = m_server.url();
        request.maxAnswerBytes = most;
        return m_client.send(request, {}, file).result();
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_dir;
    RawServer m_server;
    HttpClient m_client;
};

QTEST_GUILESS_MAIN(TestAnswerFile)
#include "tst_answerfile.moc"
