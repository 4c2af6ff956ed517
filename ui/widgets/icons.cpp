#include "widgets/icons.h"

#include "base/log.h"
#include "widgets/resources.h"
#include "widgets/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QWidget>

#include <cmath>

namespace recado::icons {

namespace {

QByteArray drawing(const QString &name)
{
    static QHash<QString, QByteArray> read;
    const auto known = read.constFind(name);
    if (known != read.constEnd())
        return *known;
    ensureResources();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qCWarning(logUi, "no icon named %s", qUtf8Printable(name));
    return *read.insert(name, file.isOpen() ? file.readAll() : QByteArray());
}

void draw(QPainter *painter, const QString &name, const QColor &colour, const QRectF &where)
{
    QByteArray svg = drawing(name);
    if (svg.isEmpty())
        return;
    svg.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(painter, where);
}

// `pixels` are device pixels: the drawing is made for exactly them, never scaled afterwards.
QPixmap rendered(const QString &name, const QColor &colour, const QSize &pixels)
{
    const QString key = QStringLiteral("recado/%1/%2/%3x%4").arg(name, colour.name()).arg(pixels.width()).arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    draw(&painter, name, colour, QRectF(QPointF(), QSizeF(pixels)));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class TintedEngine final : public QIconEngine {
public:
    TintedEngine(QString name, QColor colour) : m_name(std::move(name)), m_colour(std::move(colour)) {}

    QIconEngine *clone() const override { return new TintedEngine(*this); }
    QString iconName() override { return m_name; }
    QString key() const override { return QStringLiteral("recado"); }
    bool isNull() override { return drawing(m_name).isEmpty(); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        draw(painter, m_name, colourFor(mode), rect);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return rendered(m_name, colourFor(mode), size); }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return rendered(m_name, colourFor(mode), size);
    }

private:
    QColor colourFor(QIcon::Mode mode) const
    {
        const Theme &theme = Theme::current();
        // On a primary button that is off the words keep their colour, and the icon with them.
        return mode == QIcon::Disabled && m_colour != theme.onAccent ? theme.third : m_colour;
    }

    QString m_name;
    QColor m_colour;
};

} // namespace

QIcon icon(const QString &name, const QColor &colour)
{
    return QIcon(new TintedEngine(name, colour));
}

QPixmap pixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio)
{
    const int pixels = int(std::ceil(size * devicePixelRatio));
    QPixmap result = rendered(name, colour, {pixels, pixels});
    result.setDevicePixelRatio(devicePixelRatio);
    return result;
}

QPixmap pixmap(const QString &name, const QColor &colour, int size, const QWidget *on)
{
    return pixmap(name, colour, size, on->devicePixelRatioF());
}

QPixmap mark(int size, const QWidget *on)
{
    const Theme &theme = Theme::current();
    const qreal ratio = on->devicePixelRatioF();
    QPixmap result(QSize(size, size) * ratio);
    result.setDevicePixelRatio(ratio);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(QRectF(0, 0, size, size), size / 4.0, size / 4.0);
    const qreal inset = size / 6.0;
    draw(&painter, QStringLiteral("bubble"), theme.onAccent, QRectF(inset, inset, size - 2 * inset, size - 2 * inset));
    return result;
}

QIcon applicationIcon()
{
    ensureResources();
    return QIcon(QStringLiteral(":/icons/recado.svg"));
}

} // namespace recado::icons
