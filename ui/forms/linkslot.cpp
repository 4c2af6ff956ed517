#include "forms/linkslot.h"

#include "domain/templatevalue.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace recado {

LinkSlot::LinkSlot(QWidget *parent) : MediaSlot(parent), m_line(new QLineEdit(this)), m_note(sentenceLabel(TextRole::Caption, QString(), this))
{
    m_line->setObjectName(QStringLiteral("link"));
    m_line->setAccessibleName(tr("Link or media id"));
    m_line->setPlaceholderText(QStringLiteral("https://…"));
    setFocusProxy(m_line);
    setTone(m_note, Tone::Bad);
    m_note->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    column->addWidget(m_line);
    column->addWidget(m_note);
    connect(m_line, &QLineEdit::textEdited, this, &MediaSlot::changed);
}

MediaValue LinkSlot::value() const
{
    const QString text = m_line->text().trimmed();
    return text.startsWith(mediaIdPrefix) ? MediaValue{{}, text.mid(mediaIdPrefix.size()), m_fileName} : MediaValue{text, {}, m_fileName};
}

void LinkSlot::setValue(const MediaValue &value)
{
    m_fileName = value.fileName;
    m_line->setText(value.id.isEmpty() ? value.link : mediaIdPrefix + value.id);
}

void LinkSlot::showProblem(const QString &sentence)
{
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
    setTone(m_line, sentence.isEmpty() ? Tone::Plain : Tone::Bad);
}

} // namespace recado
