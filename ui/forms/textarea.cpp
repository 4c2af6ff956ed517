#include "forms/textarea.h"

#include "domain/textmarks.h"
#include "forms/emojitable.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>

#include <algorithm>
#include <cmath>
#include <utility>

namespace recado {

namespace {

constexpr int fewestLines = 4;
constexpr int mostLines = 14;

void select(QTextCursor &cursor, qsizetype from, qsizetype to)
{
    cursor.setPosition(int(from));
    cursor.setPosition(int(to), QTextCursor::KeepAnchor);
}

} // namespace

TextArea::TextArea(QWidget *parent) : QPlainTextEdit(parent), m_fewest(fewestLines), m_most(mostLines)
{
    setTabChangesFocus(true);
    setFont(withEmoji(Theme::font()));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document(), &QTextDocument::contentsChanged, this, &TextArea::fit);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &TextArea::fit);
}

QString TextArea::text() const
{
    QString text = document()->toRawText();
    return text.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
}

void TextArea::setText(const QString &text)
{
    setPlainText(text);
}

void TextArea::apply(const TextChange &change)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    select(cursor, change.from, change.from + change.length);
    cursor.insertText(change.text);
    cursor.endEditBlock();
    select(cursor, change.anchor, change.cursor);
    setTextCursor(cursor);
}

// From the end, so that places stay where they are.
void TextArea::applyAll(const QList<TextChange> &changes)
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        select(cursor, change->from, change->from + change->length);
        cursor.insertText(change->text);
    }
    cursor.endEditBlock();
}

void TextArea::setLines(int fewest, int most)
{
    m_fewest = fewest;
    m_most = most;
    fit();
}

void TextArea::setInvisibles(const QList<InvisiblePlace> &places)
{
    if (m_invisibles == places)
        return;
    m_invisibles = places;
    viewport()->update();
}

QSize TextArea::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), wantedHeight()};
}

QSize TextArea::minimumSizeHint() const
{
    return {QPlainTextEdit::minimumSizeHint().width(), wantedHeight()};
}

// Lines with emoji are taller than others, so they are measured, as far as they can be seen. One pixel more than they need, or there
// would be a scroll bar.
int TextArea::wantedHeight() const
{
    const qreal line = fontMetrics().lineSpacing();
    const qreal margin = document()->documentMargin();
    qreal text = 0;
    QTextBlock block = document()->begin();
    for (; block.isValid() && text < m_most * line; block = block.next())
        text += blockBoundingRect(block).height();
    if (!block.isValid())
        text -= margin; // the last block has it below it
    const int around = std::max(0, height() - viewport()->height());
    return int(std::ceil(std::clamp(text, m_fewest * line, m_most * line) + 2 * margin + 1)) + around;
}

void TextArea::fit()
{
    if (std::exchange(m_height, wantedHeight()) != m_height)
        updateGeometry();
}

// Return makes a line of its own kind; Shift+Return would put in a separator that no phone knows.
void TextArea::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isReturn || (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))) {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    const QTextCursor cursor = textCursor();
    if (cursor.hasSelection() || (event->modifiers() & Qt::ShiftModifier)) {
        insertPlainText(QStringLiteral("\n"));
    } else {
        TextChange change = newLine(cursor.block().text(), cursor.positionInBlock());
        for (qsizetype *place : {&change.from, &change.anchor, &change.cursor})
            *place += cursor.block().position();
        apply(change);
    }
    ensureCursorVisible();
}

void TextArea::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        insertPlainText(withPlainLineBreaks(source->text()));
    ensureCursorVisible();
}

void TextArea::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void TextArea::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    if (m_invisibles.isEmpty())
        return;
    QPainter painter(viewport());
    QPointF corner = blockBoundingGeometry(firstVisibleBlock()).translated(contentOffset()).topLeft();
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && corner.y() <= viewport()->height(); block = block.next()) {
        auto place = std::lower_bound(m_invisibles.begin(), m_invisibles.end(), block.position(),
                                      [](const InvisiblePlace &each, int start) { return each.at < start; });
        for (; place != m_invisibles.end() && place->at < block.position() + block.length(); ++place)
            paintMarker(painter, block, corner, *place);
        corner.ry() += blockBoundingRect(block).height();
    }
}

// A thin line with a foot where the character stands; under a space, a bar as wide as it.
void TextArea::paintMarker(QPainter &painter, const QTextBlock &block, const QPointF &corner, const InvisiblePlace &place) const
{
    int at = int(place.at) - block.position();
    const QTextLine line = block.layout()->lineForTextPosition(at);
    if (!line.isValid())
        return;
    int end = at + int(place.length);
    const qreal left = corner.x() + line.cursorToX(&at);
    const qreal right = corner.x() + line.cursorToX(&end);
    const qreal top = corner.y() + line.y();
    const qreal bottom = top + line.height();
    const QColor colour = Theme::current().warn;
    if (place.isSpace && right > left)
        painter.fillRect(QRectF(left + 0.5, bottom - 2, right - left - 1, 1.5), colour);
    else
        painter.fillRect(QRectF(left - 0.5, top + 1, 1.5, line.height() - 2), colour);
    if (!place.isSpace)
        painter.fillRect(QRectF(left - 2, bottom - 2.5, 4.5, 1.5), colour);
}

} // namespace recado
