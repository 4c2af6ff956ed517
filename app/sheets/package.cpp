#include "sheets/package.h"

#include <zip.h>

#include <algorithm>

namespace recado::sheets {

namespace {

constexpr qint64 mostEntries = 20'000;
constexpr qint64 mostSinceTag = 2'000'000; // a cell has 32,767 characters, which XML may write with ten bytes each
// Sheets of a million rows pack by 10 to 40. What packs better than this is made to.
constexpr qint64 fairRatio = 150;
constexpr qint64 fairInAnyCase = 16'000'000;

Error invalid(const QString &detail)
{
    return error(ErrorKind::Invalid, detail);
}

QString keyOf(const QString &name)
{
    // Some writers use the separator of Windows, some another case than they say elsewhere.
    QString key = name.toLower().replace(QLatin1Char('\\'), QLatin1Char('/'));
    while (key.startsWith(QLatin1Char('/')))
        key.remove(0, 1);
    return key;
}

} // namespace

PartDevice::PartDevice(zip_file *file, qint64 bytes) : m_file(file), m_total(bytes)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

PartDevice::~PartDevice()
{
    zip_fclose(m_file);
}

bool PartDevice::isFair(const char *data, qint64 size)
{
    for (qint64 i = 0; i < size; ++i) {
        m_last = (m_last << 8) | static_cast<unsigned char>(data[i]);
        if (m_isMarkup) {
            // "-->", "]]>"
            const bool isOver = (m_last & 0xFFFFFF) == 0x2D2D3E || (m_last & 0xFFFFFF) == 0x5D5D3E;
            m_isMarkup = !isOver;
            m_sinceTag = isOver ? 0 : m_sinceTag + 1;
        } else if (data[i] == '<') {
            m_sinceTag = 0;
        } else {
            m_isMarkup = (m_last & 0xFFFF) == 0x3C21; // "<!"
            ++m_sinceTag;
        }
        if (m_sinceTag > mostSinceTag)
            return false;
    }
    return true;
}

qint64 PartDevice::readData(char *data, qint64 maxSize)
{
    if (m_problem)
        return -1;
    const zip_int64_t count = zip_fread(m_file, data, static_cast<zip_uint64_t>(maxSize));
    if (count < 0) {
        m_problem = invalid(QStringLiteral("damaged: %1").arg(QString::fromUtf8(zip_file_strerror(m_file))));
        return -1;
    }
    m_read += count;
    if (m_read > m_total)
        m_problem = invalid(QStringLiteral("bomb: more than it says"));
    else if (!isFair(data, count))
        m_problem = invalid(QStringLiteral("bomb: one endless text"));
    return m_problem ? -1 : count;
}

Package::~Package()
{
    zip_discard(m_archive);
}

Result<std::unique_ptr<Package>> Package::open(const QString &path, qint64 mostBytes)
{
    QFile file(path);
    const auto stamp = openForReading(file, mostBytes);
    if (!stamp)
        return stamp.error();
    int code = 0;
    zip *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (!archive)
        return invalid(QStringLiteral("damaged: zip %1").arg(code));
    std::unique_ptr<Package> package(new Package(path, *stamp, archive));
    if (const auto problem = package->readDirectory())
        return *problem;
    return package;
}

std::optional<Error> Package::readDirectory()
{
    const zip_int64_t count = zip_get_num_entries(m_archive, 0);
    if (count > mostEntries)
        return invalid(QStringLiteral("bomb: %1 entries").arg(count));
    qint64 packed = 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t facts;
        zip_stat_init(&facts);
        constexpr zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
        if (zip_stat_index(m_archive, static_cast<zip_uint64_t>(i), 0, &facts) != 0 || (facts.valid & needed) != needed)
            return invalid(QStringLiteral("damaged: the directory"));
        if ((facts.valid & ZIP_STAT_ENCRYPTION_METHOD) && facts.encryption_method != ZIP_EM_NONE)
            return invalid(QStringLiteral("password"));
        constexpr zip_uint64_t absurd = 1ULL << 50;
        if (facts.size > absurd || facts.comp_size > absurd)
            return invalid(QStringLiteral("bomb: sizes"));
        packed += static_cast<qint64>(facts.comp_size);
        m_entries.insert(keyOf(QString::fromUtf8(facts.name)),
                         {facts.index, static_cast<qint64>(facts.comp_size), static_cast<qint64>(facts.size)});
    }
    // Parts that lie over each other unpack the same bytes again and again.
    if (packed > m_stamp.size)
        return invalid(QStringLiteral("bomb: parts larger than the file"));
    return {};
}

bool Package::has(const QString &name) const
{
    return m_entries.contains(keyOf(name));
}

Result<std::unique_ptr<PartDevice>> Package::part(const QString &name, qint64 mostBytes) const
{
    const auto found = m_entries.constFind(keyOf(name));
    if (found == m_entries.cend())
        return invalid(QStringLiteral("damaged: no %1").arg(name));
    if (found->unpacked > fairInAnyCase && found->unpacked / std::max<qint64>(found->packed, 1) > fairRatio)
        return invalid(QStringLiteral("bomb: %1 unpacks to %2 bytes").arg(name).arg(found->unpacked));
    if (found->unpacked > mostBytes)
        return invalid(QStringLiteral("too_large: %1 unpacks to %2 bytes").arg(name).arg(found->unpacked));
    zip_file *file = zip_fopen_index(m_archive, found->index, 0);
    if (!file)
        return invalid(QStringLiteral("damaged: %1").arg(QString::fromUtf8(zip_strerror(m_archive))));
    return std::make_unique<PartDevice>(file, found->unpacked);
}

} // namespace recado::sheets
