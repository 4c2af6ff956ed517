#include "delegates/cellpainter.h"
#include "preview/bubbleblock.h"
#include "widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace recado::blocks {

namespace {

constexpr int listIndent = 16;
constexpr int quoteIndent = 10;
constexpr int isQuote = QTextFormat::UserProperty + 1;

// Formats are few and runs are many: each is made once a document. A format says only what differs from the document's font and the
// painter's colour, since every property costs time in every run.
class RunFormats {
public:
    RunFormats(const QFont &base, bool quoted) : m_monoSize(base.pixelSize() - 1), m_quoted(quoted) {}

    const QTextCharFormat &of(const TextRun &run)
    {
        const std::size_t key = std::size_t(run.bold) | std::size_t(run.italic) << 1U | std::size_t(run.strike) << 2U
                                | std::size_t(run.mono) << 3U | std::size_t(run.hole) << 4U | std::size_t(run.link) << 5U;
        std::optional<QTextCharFormat> &kept = m_kept[key];
        if (!kept)
            kept = made(run);
        return *kept;
    }

private:
    QTextCharFormat made(const TextRun &run) const
    {
        const Theme &theme = Theme::current();
        QTextCharFormat format;
        if (run.bold)
            format.setFontWeight(QFont::DemiBold);
        if (run.italic)
            format.setFontItalic(true);
        if (run.strike)
            format.setFontStrikeOut(true);
        if (run.link)
            format.setFontUnderline(true);
        if (run.mono) {
            const QFont mono = Theme::mono(m_monoSize);
            format.setFontFamilies(mono.families());
            format.setProperty(QTextFormat::FontPixelSize, mono.pixelSize());
        }
        if (run.hole || run.link || m_quoted)
            format.setForeground(run.hole ? theme.warn : run.link ? theme.link : theme.second);
        if (run.hole || run.mono)
            format.setBackground(run.hole ? theme.warnGround : theme.lineSoft);
        return format;
    }

    int m_monoSize;
    bool m_quoted;
    std::array<std::optional<QTextCharFormat>, 64> m_kept;
};

QTextBlockFormat formatOf(const TextBlock &line)
{
    QTextBlockFormat format;
    if (line.kind == TextBlock::Kind::Bullet || line.kind == TextBlock::Kind::Number) {
        format.setLeftMargin(listIndent);
        format.setTextIndent(-listIndent);
        format.setTabPositions({QTextOption::Tab(listIndent, QTextOption::LeftTab)});
    } else if (line.kind == TextBlock::Kind::Quote) {
        format.setLeftMargin(quoteIndent);
        format.setProperty(isQuote, true);
    } else if (line.kind == TextBlock::Kind::Code) {
        format.setBackground(Theme::current().lineSoft);
    }
    return format;
}

QString leadOf(const TextBlock &line)
{
    if (line.kind == TextBlock::Kind::Bullet)
        return QStringLiteral("\u2022\t");
    return line.kind == TextBlock::Kind::Number ? line.number + QStringLiteral(".\t") : QString();
}

std::unique_ptr<QTextDocument> documentOf(const QList<TextBlock> &lines, const QFont &font)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(0);
    document->setDefaultFont(font);
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document->setDefaultTextOption(wrapping);
    RunFormats formats(font, false);
    RunFormats quoted(font, true);
    QTextCursor cursor(document.get());
    cursor.beginEditBlock();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const TextBlock &line = lines[i];
        if (i > 0)
            cursor.insertBlock(formatOf(line), formats.of({}));
        else if (line.kind != TextBlock::Kind::Plain)
            cursor.setBlockFormat(formatOf(line));
        const QString lead = leadOf(line);
        if (!lead.isEmpty())
            cursor.insertText(lead, formats.of({}));
        RunFormats &own = line.kind == TextBlock::Kind::Quote ? quoted : formats;
        for (TextRun run : line.runs)
            cursor.insertText(run.text.replace(QLatin1Char('\n'), QChar::LineSeparator), own.of(run));
    }
    cursor.endEditBlock();
    return document;
}

// A document lays itself out whenever it is told a width, the same one too, and that is most of what a key costs: lines that were broken
// for more room than they take are left as they are.
class TextShape {
public:
    TextShape(const QList<TextBlock> &lines, const QFont &font) : document(documentOf(lines, font))
    {
        m_fills = std::any_of(lines.cbegin(), lines.cend(), [](const TextBlock &line) {
            const bool fromRight = !line.runs.isEmpty() && line.runs.first().text.isRightToLeft();
            return fromRight || line.kind == TextBlock::Kind::Code;
        });
    }

    // Nearly as wide as can be is as wide as can be.
    int idealWidth(int most)
    {
        if (most != m_most) {
            setWidth(most);
            const int ideal = int(std::ceil(document->idealWidth())) + 1;
            m_most = most;
            m_ideal = ideal > most * 17 / 20 ? most : ideal;
        }
        return m_ideal;
    }

    int height(int width)
    {
        const bool stands = !m_fills && m_most >= width && m_ideal <= width && document->textWidth() == m_most;
        if (!stands)
            setWidth(width);
        return int(std::ceil(document->size().height()));
    }

    const std::unique_ptr<QTextDocument> document;

private:
    void setWidth(int width)
    {
        if (document->textWidth() != width)
            document->setTextWidth(width);
    }

    bool m_fills = false; // something reaches the right edge
    int m_most = -1;
    int m_ideal = 0;
};

int lastLineWidthOf(const QTextDocument &document)
{
    const QTextBlock block = document.lastBlock();
    const QTextLayout *layout = block.layout();
    if (layout->lineCount() == 0 || block.textDirection() == Qt::RightToLeft)
        return 10'000; // nothing fits beside it
    const QTextLine line = layout->lineAt(layout->lineCount() - 1);
    return int(std::ceil(line.naturalTextWidth() + line.x() + block.blockFormat().leftMargin()));
}

void paintQuoteBars(QPainter *painter, const QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!block.blockFormat().hasProperty(isQuote))
            continue;
        const QRectF where = document.documentLayout()->blockBoundingRect(block);
        painter->fillRect(QRectF(0, where.top() + 1, 3, where.height() - 2), Theme::current().lineStrong);
    }
}

void paintDocument(QPainter *painter, const QRect &where, const QRect &exposed, const QTextDocument &document, const QColor &colour)
{
    painter->save();
    painter->translate(where.topLeft());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, colour);
    context.clip = exposed.translated(-where.topLeft());
    document.documentLayout()->draw(painter, context);
    paintQuoteBars(painter, document);
    painter->restore();
}

} // namespace

BubbleBlock text(const QString &name, const QList<TextBlock> &lines, const QFont &font, const QColor &colour, int after)
{
    const auto shape = std::make_shared<TextShape>(lines, font);
    return {name,
            plainText(lines),
            BubbleBlock::Edge::Text,
            after,
            [shape](int width) { return shape->height(width); },
            [shape, colour](QPainter *painter, const QRect &where, const QRect &exposed) {
                paintDocument(painter, where, exposed, *shape->document, colour);
            },
            [shape](int most) { return shape->idealWidth(most); },
            [shape] { return lastLineWidthOf(*shape->document); }};
}

BubbleBlock trouble(const QString &sentence, bool isDoubt)
{
    constexpr int icon = 16;
    constexpr int indent = icon + 6;
    const auto words = std::make_shared<TextShape>(plainBlocks(sentence), Theme::font(Theme::captionSize));
    const auto paint = [=](QPainter *painter, const QRect &where, const QRect &exposed) {
        const Theme &theme = Theme::current();
        const QColor colour = isDoubt ? theme.warn : theme.bad;
        const QString sign = isDoubt ? QStringLiteral("question-circle") : QStringLiteral("cross-circle");
        paintIcon(painter, {where.left(), where.top() + 4, icon, icon}, sign, colour, icon);
        paintDocument(painter, QRect(QPoint(where.left() + indent, where.top() + 4), where.bottomRight()), exposed, *words->document, colour);
    };
    return {QStringLiteral("trouble"),
            sentence,
            BubbleBlock::Edge::Text,
            4,
            [=](int width) { return 4 + std::max(icon, words->height(width - indent)); },
            paint,
            [=](int most) { return indent + words->idealWidth(std::min(most, 280) - indent); }};
}

BubbleBlock notice(const BubbleNotice &notice)
{
    constexpr int icon = 20;
    constexpr int indent = icon + 10;
    const auto title = std::make_shared<TextShape>(plainBlocks(notice.title), Theme::font(Theme::bodySize, QFont::DemiBold));
    const auto words = std::make_shared<TextShape>(plainBlocks(notice.text), Theme::font(Theme::captionSize));
    const bool hasWords = !notice.text.isEmpty();
    const auto paint = [=](QPainter *painter, const QRect &where, const QRect &exposed) {
        const Theme &theme = Theme::current();
        paintIcon(painter, {where.left(), where.top(), icon, icon}, notice.icon, theme.second, icon);
        const int split = where.top() + 1 + title->height(where.width() - indent);
        paintDocument(painter, QRect(QPoint(where.left() + indent, where.top() + 1), QPoint(where.right(), split)), exposed,
                      *title->document, theme.text);
        if (hasWords)
            paintDocument(painter, QRect(QPoint(where.left() + indent, split + 2), where.bottomRight()), exposed, *words->document,
                          theme.second);
    };
    const QString shown = hasWords ? notice.title + QLatin1Char('\n') + notice.text : notice.title;
    return {
        QStringLiteral("notice"),
        shown,
        BubbleBlock::Edge::Text,
        8,
        [=](int width) { return std::max(icon, 1 + title->height(width - indent)) + (hasWords ? 2 + words->height(width - indent) : 0); },
        paint,
        [=](int most) { return indent + std::max(title->idealWidth(most - indent), hasWords ? words->idealWidth(most - indent) : 0); }};
}

} // namespace recado::blocks
