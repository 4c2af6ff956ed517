#include "sheets/textsource.h"

#include <algorithm>

namespace recado::sheets {

namespace {

constexpr qint64 pieceBytes = 256 * 1024;

class FileText : public TextSource {
public:
    FileText(const QString &path, Encoding encoding) : m_file(path), m_decoder(encoding) {}

    Result<void> open(const Limits &limits)
    {
        const auto stamp = openForReading(m_file, limits.bytes);
        if (!stamp)
            return stamp.error();
        m_stamp = *stamp;
        return {};
    }

    Result<QString> read() override
    {
        QString text;
        // A piece may hold nothing but a mark or half a character.
        while (text.isEmpty() && !m_isOver) {
            const QByteArray bytes = m_file.read(pieceBytes);
            m_isOver = bytes.size() < pieceBytes && m_file.atEnd();
            m_read += bytes.size();
            if (m_file.error() != QFileDevice::NoError)
                return error(ErrorKind::Unavailable, m_file.errorString());
            // What reads half of the old file and half of the new one reads people that nobody listed.
            if (stampOf(m_file.fileName()) != m_stamp || (m_isOver && m_read != m_stamp.size))
                return changedMeanwhile();
            if (!m_decoder.decode(bytes, m_isOver, text))
                return error(ErrorKind::Invalid, QStringLiteral("encoding"), QString::number(m_line + text.count(QLatin1Char('\n'))));
            m_line += text.count(QLatin1Char('\n'));
        }
        return text;
    }

    qint64 bytesRead() const override { return m_read; }
    qint64 bytesTotal() const override { return m_stamp.size; }

private:
    QFile m_file;
    FileStamp m_stamp;
    TextDecoder m_decoder;
    qint64 m_read = 0;
    qint64 m_line = 1;
    bool m_isOver = false;
};

class PastedText : public TextSource {
public:
    explicit PastedText(const QString &text) : m_text(text), m_bytes(text.toUtf8().size())
    {
        if (m_text.startsWith(QChar(QChar::ByteOrderMark)))
            m_text.remove(0, 1);
    }

    Result<QString> read() override
    {
        m_read = m_bytes;
        return std::exchange(m_text, QString());
    }

    qint64 bytesRead() const override { return m_read; }
    qint64 bytesTotal() const override { return m_bytes; }

private:
    QString m_text;
    qint64 m_bytes;
    qint64 m_read = 0;
};

} // namespace

Result<std::unique_ptr<TextSource>> fileText(const QString &path, Encoding encoding, const Limits &limits)
{
    auto source = std::make_unique<FileText>(path, encoding);
    if (const auto opened = source->open(limits); !opened)
        return opened.error();
    return std::unique_ptr<TextSource>(std::move(source));
}

std::unique_ptr<TextSource> pastedText(const QString &text)
{
    return std::make_unique<PastedText>(text);
}

} // namespace recado::sheets
