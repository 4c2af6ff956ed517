// Drives a fuzz target where libFuzzer is not there: every seed, and then seeds bent at random, the same ones every time.
//   mutator ROUNDS SEED-FILE-OR-FOLDER…
#include <QByteArray>
#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

void feed(const QByteArray &bytes)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Sorted: a folder's own order differs from one disk to the next.
QStringList filesIn(const QString &path)
{
    if (QFileInfo(path).isFile())
        return {path};
    QStringList paths;
    for (QDirIterator files(path, {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
        paths.append(files.next());
    paths.sort();
    return paths;
}

// What stands between a colon and the next comma or bracket, replaced: mostly still JSON, with a value nobody expects there.
void bendValue(QByteArray *bytes, qsizetype at, const QByteArray &value)
{
    const qsizetype begin = bytes->indexOf(':', at) + 1;
    qsizetype end = begin;
    while (end < bytes->size() && !QByteArrayLiteral(",]}").contains(bytes->at(end)))
        ++end;
    bytes->replace(begin, end - begin, value);
}

QByteArray bent(QByteArray bytes, const QList<QByteArray> &seeds, QRandomGenerator &random)
{
    static const QList<QByteArray> words{"{", "}", "[", "]", "\"", ":", ",", "\\u0000", "\\ud800", "\xff"};
    static const QList<QByteArray> values{"null", "true", "-1", "0", "9007199254740993", "92233720368547758079", "1e999", "-0.5", "\"\"",
                                          "\" \"", "\"edit\"", "\"1e400\"", "\"\\u0000\"", "\"0001-01-01T00:00:00\"", "{}",
                                          "[]", "[[]]", "[{}]", "[null]", "{\"body\":{}}"};
    for (int changes = random.bounded(1, 6); changes > 0; --changes) {
        const qsizetype at = bytes.isEmpty() ? 0 : random.bounded(static_cast<int>(bytes.size()));
        switch (random.bounded(8)) {
        case 0: bytes.insert(at, words[random.bounded(static_cast<int>(words.size()))]); break;
        case 1: bytes.remove(at, random.bounded(1, 20)); break;
        case 2: bytes.replace(at, 1, QByteArray(1, static_cast<char>(random.bounded(256)))); break;
        case 3: bytes.insert(at, bytes.mid(random.bounded(static_cast<int>(bytes.size()) + 1), random.bounded(1, 60))); break;
        case 4: bytes = bytes.left(at) + seeds[random.bounded(static_cast<int>(seeds.size()))].mid(at); break;
        default: bendValue(&bytes, at, values[random.bounded(static_cast<int>(values.size()))]); break;
        }
    }
    return bytes;
}

} // namespace

int main(int argc, char **argv)
{
    const int rounds = argc > 1 ? std::atoi(argv[1]) : 0;
    QList<QByteArray> seeds;
    for (int i = 2; i < argc; ++i) {
        for (const QString &path : filesIn(QString::fromLocal8Bit(argv[i])))
            seeds.append(contentsOf(path));
    }
    if (seeds.isEmpty() || rounds <= 0) {
        std::fputs("usage: ROUNDS SEED…; there must be a seed\n", stderr);
        return 2;
    }
    QRandomGenerator random(20261122);
    for (const QByteArray &seed : std::as_const(seeds))
        feed(seed);
    for (int i = 0; i < rounds; ++i)
        feed(bent(seeds[random.bounded(static_cast<int>(seeds.size()))], seeds, random));
    std::printf("%lld seeds, %d bent ones\n", static_cast<long long>(seeds.size()), rounds);
    return 0;
}
