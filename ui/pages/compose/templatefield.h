#pragma once

#include "domain/template.h"
#include "services/templateservice.h"

#include <QAbstractButton>

#include <optional>

namespace recado {

// The chosen template as a field: name, language, category, status, how old our knowledge is. A click opens the list.
class TemplateField : public QAbstractButton {
    Q_OBJECT

public:
    explicit TemplateField(QWidget *parent = nullptr);

    void setTemplate(const std::optional<TemplateDefinition> &definition);
    void setSyncState(const TemplateSyncState &state);
    void setProblem(bool wrong);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int paintAge(QPainter *painter, const QRect &line) const;
    void paintTemplate(QPainter *painter, QRect line) const;

    std::optional<TemplateDefinition> m_definition;
    TemplateSyncState m_state;
    bool m_wrong = false;
};

// "updated 3 min ago"; "never updated".
QString syncAgeWords(const TemplateSyncState &state);

} // namespace recado
