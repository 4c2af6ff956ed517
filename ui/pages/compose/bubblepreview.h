#pragma once

#include "domain/template.h"

#include <QWidget>

#include <memory>
#include <optional>

class QTextDocument;

namespace recado {

// The message as it stands on the person's telephone: header, text with WhatsApp's marks, footer, buttons. Variables without a value
// are shown by name on coloured ground.
class BubblePreview : public QWidget {
    Q_OBJECT

public:
    explicit BubblePreview(QWidget *parent = nullptr);
    ~BubblePreview() override;

    void setMessage(const std::optional<TemplateDefinition> &definition, const QMap<QString, QString> &values);
    QString text() const; // what is read, part by part on lines of its own
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Shape; // where each part stands for a given width

    Shape shapeFor(int width) const;
    void rebuild();
    void paintMedia(QPainter *painter, const QRect &where) const;
    void paintButton(QPainter *painter, const QRect &where, const TemplateButton &button) const;
    void paintDocument(QPainter *painter, const QRect &where, const QTextDocument &document) const;
    bool hasMedia() const;

    std::optional<TemplateDefinition> m_definition;
    QMap<QString, QString> m_values;
    std::unique_ptr<QTextDocument> m_title;
    std::unique_ptr<QTextDocument> m_body;
    std::unique_ptr<QTextDocument> m_footer;
};

} // namespace recado
