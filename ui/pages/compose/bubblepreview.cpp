#include "pages/compose/bubblepreview.h"

#include "delegates/cellpainter.h"
#include "pages/compose/messagetext.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTime>
#include <QUrl>

#include <algorithm>

namespace recado {

namespace {

constexpr int widest = 300;
constexpr int edge = 16;       // paper around the bubble
constexpr int frame = 4;       // bubble around the media box
constexpr int inset = 12;      // bubble around text
constexpr int mediaHeight = 132;
constexpr int documentHeight = 56;
constexpr int buttonHeight = 38;
constexpr int timeHeight = 18;
constexpr int bubbleRadius = 10;

QTextCharFormat formatOf(const TextRun &run, const QFont &base, const QColor &colour)
{
    const Theme &theme = Theme::current();
    QFont font = run.mono ? Theme::mono(base.pixelSize()) : base;
    if (run.bold)
        font.setWeight(QFont::DemiBold);
    font.setItalic(run.italic);
    font.setStrikeOut(run.strike);
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(run.hole ? theme.warn : colour);
    if (run.hole)
        format.setBackground(theme.warnGround);
    return format;
}

std::unique_ptr<QTextDocument> documentOf(const QList<TextRun> &runs, const QFont &font, const QColor &colour)
{
    auto document = std::make_unique<QTextDocument>();
    document->setDocumentMargin(0);
    document->setDefaultFont(font);
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document->setDefaultTextOption(wrapping);
    QTextCursor cursor(document.get());
    for (const TextRun &run : runs)
        cursor.insertText(run.text, formatOf(run, font, colour));
    return document;
}

QString iconOf(TemplateDefinition::Header header)
{
    switch (header) {
    case TemplateDefinition::Header::Video: return QStringLiteral("video");
    case TemplateDefinition::Header::Document: return QStringLiteral("document");
    default: return QStringLiteral("image");
    }
}

QString iconOf(TemplateButton::Kind kind)
{
    switch (kind) {
    case TemplateButton::Kind::Url: return QStringLiteral("link");
    case TemplateButton::Kind::Phone: return QStringLiteral("phone");
    case TemplateButton::Kind::CopyCode: return QStringLiteral("copy");
    default: return QStringLiteral("reply");
    }
}

} // namespace

struct BubblePreview::Shape {
    QRect bubble, media, title, body, footer, time;
    QList<QRect> buttons;
    int height = 0;
};

BubblePreview::BubblePreview(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    identify(this, QStringLiteral("compose.preview"), tr("How it arrives"));
    connect(Theme::notifier(), &ThemeNotifier::changed, this, &BubblePreview::rebuild);
    rebuild();
}

BubblePreview::~BubblePreview() = default;

void BubblePreview::setMessage(const std::optional<TemplateDefinition> &definition, const QMap<QString, QString> &values)
{
    m_definition = definition;
    m_values = values;
    rebuild();
}

bool BubblePreview::hasMedia() const
{
    return m_definition && m_definition->header != TemplateDefinition::Header::None && m_definition->header != TemplateDefinition::Header::Text;
}

void BubblePreview::rebuild()
{
    const Theme &theme = Theme::current();
    const TemplateDefinition definition = m_definition.value_or(TemplateDefinition());
    const QString title = definition.header == TemplateDefinition::Header::Text ? definition.headerText : QString();
    m_title = documentOf(messageRuns(title, m_values), Theme::font(Theme::bodySize, QFont::DemiBold), theme.text);
    m_body = documentOf(messageRuns(definition.body, m_values), Theme::font(), theme.text);
    m_footer = documentOf({{definition.footer}}, Theme::font(Theme::captionSize), theme.second);
    setAccessibleDescription(text());
    updateGeometry();
    update();
}

QString BubblePreview::text() const
{
    QStringList parts;
    for (const auto &document : {m_title.get(), m_body.get(), m_footer.get()}) {
        if (!document->isEmpty())
            parts.append(document->toPlainText());
    }
    if (m_definition) {
        for (const TemplateButton &button : m_definition->buttons)
            parts.append(button.text);
    }
    return parts.join(QLatin1Char('\n'));
}

BubblePreview::Shape BubblePreview::shapeFor(int width) const
{
    Shape shape;
    const int bubbleWidth = std::min(widest, std::max(160, width - 2 * edge));
    const QRect text(edge + inset, 0, bubbleWidth - 2 * inset, 0);
    int y = edge + frame + 4;
    if (hasMedia()) {
        const bool isFile = m_definition->header == TemplateDefinition::Header::Document;
        shape.media = QRect(edge + frame, edge + frame, bubbleWidth - 2 * frame, isFile ? documentHeight : mediaHeight);
        y = shape.media.bottom() + 9;
    }
    const auto place = [&y, &text](QTextDocument &document, int gap) {
        if (document.isEmpty())
            return QRect();
        document.setTextWidth(text.width());
        const QRect where(text.left(), y, text.width(), int(std::ceil(document.size().height())));
        y = where.bottom() + 1 + gap;
        return where;
    };
    shape.title = place(*m_title, 6);
    shape.body = place(*m_body, 4);
    shape.footer = place(*m_footer, 0);
    shape.time = QRect(text.left(), y, text.width(), timeHeight);
    y += timeHeight + 4;
    for (int i = 0; m_definition && i < m_definition->buttons.size(); ++i) {
        shape.buttons.append({edge + frame, y, bubbleWidth - 2 * frame, buttonHeight});
        y += buttonHeight;
    }
    shape.bubble = QRect(edge, edge, bubbleWidth, y + 2 - edge);
    shape.height = y + 2 + edge;
    return shape;
}

QSize BubblePreview::sizeHint() const
{
    const int width = widest + 2 * edge;
    return {width, shapeFor(width).height};
}

int BubblePreview::heightForWidth(int width) const
{
    return shapeFor(width).height;
}

void BubblePreview::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.paper);
    painter.drawRoundedRect(rect(), Theme::pad, Theme::pad);
    if (!m_definition) {
        paintText(&painter, rect(), tr("Choose a template to see it here."), Theme::font(), theme.second, Qt::ElideRight, Qt::AlignCenter);
        return;
    }
    const Shape shape = shapeFor(width());
    painter.setPen(theme.line);
    painter.setBrush(theme.bubble);
    painter.drawRoundedRect(QRectF(shape.bubble).adjusted(0.5, 0.5, -0.5, -0.5), bubbleRadius, bubbleRadius);
    if (hasMedia())
        paintMedia(&painter, shape.media);
    paintDocument(&painter, shape.title, *m_title);
    paintDocument(&painter, shape.body, *m_body);
    paintDocument(&painter, shape.footer, *m_footer);
    paintText(&painter, shape.time, QTime::currentTime().toString(QStringLiteral("HH:mm")), Theme::font(11), theme.second, Qt::ElideNone,
              Qt::AlignRight | Qt::AlignVCenter);
    for (int i = 0; i < shape.buttons.size(); ++i)
        paintButton(&painter, shape.buttons[i], m_definition->buttons[i]);
}

void BubblePreview::paintDocument(QPainter *painter, const QRect &where, const QTextDocument &document) const
{
    if (where.isEmpty())
        return;
    painter->save();
    painter->translate(where.topLeft());
    document.documentLayout()->draw(painter, {});
    painter->restore();
}

void BubblePreview::paintMedia(QPainter *painter, const QRect &where) const
{
    const Theme &theme = Theme::current();
    const bool isFile = m_definition->header == TemplateDefinition::Header::Document;
    const int size = isFile ? 24 : 32;
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.accentSoft);
    painter->drawRoundedRect(where, 7, 7);
    const QString link = fillHoles(m_definition->headerText, m_values);
    const bool isHole = !holesIn(link).isEmpty();
    const QString name = isHole || QUrl(link).fileName().isEmpty() ? link : QUrl(link).fileName();
    const QColor colour = isHole ? theme.warn : theme.accent;
    if (isFile) {
        const QRect line = where.adjusted(inset, 0, -inset, 0);
        paintIcon(painter, line, iconOf(m_definition->header), theme.accent, size);
        paintText(painter, line.adjusted(size + Theme::pad, 0, 0, 0), name, Theme::font(), colour, Qt::ElideMiddle);
        return;
    }
    const QRect icon(where.center().x() - size / 2, where.center().y() - size / 2 - Theme::pad, size, size);
    paintIcon(painter, icon, iconOf(m_definition->header), theme.accent, size);
    paintText(painter, {where.left() + inset, icon.bottom() + 6, where.width() - 2 * inset, 20}, name, Theme::font(Theme::captionSize), colour,
              Qt::ElideMiddle, Qt::AlignCenter);
}

void BubblePreview::paintButton(QPainter *painter, const QRect &where, const TemplateButton &button) const
{
    const Theme &theme = Theme::current();
    painter->fillRect(QRect(where.left(), where.top(), where.width(), 1), theme.lineSoft);
    const QFont font = Theme::font(Theme::bodySize, QFont::DemiBold);
    const int icon = 16;
    const int wordsWidth = std::min(textWidth(button.text, font) + 1, where.width() - icon - 2 * inset);
    const int left = where.center().x() - (icon + 6 + wordsWidth) / 2;
    paintIcon(painter, {left, where.top(), icon, where.height()}, iconOf(button.kind), theme.link, icon);
    paintText(painter, {left + icon + 6, where.top(), wordsWidth, where.height()}, button.text, font, theme.link);
}

} // namespace recado
