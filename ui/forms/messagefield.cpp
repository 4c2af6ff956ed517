#include "forms/messagefield.h"

#include "domain/cleantext.h"
#include "domain/limits/checkcontent.h"
#include "domain/textmarks.h"
#include "forms/contentform.h"
#include "forms/emojipicker.h"
#include "forms/fields.h"
#include "forms/textarea.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QToolButton>

namespace recado {

MessageField::MessageField(ContentForm &form, const QString &label, const QString &path, QWidget *parent)
    : MessageField(form, label, path, new TextArea, parent)
{
}

MessageField::MessageField(ContentForm &form, const QString &label, const QString &path, TextArea *area, QWidget *parent)
    : Field(label, area, parent), BoundField(form, path), m_area(area), m_counter(textLabel(TextRole::Caption, QString(), this))
{
    m_area->setObjectName(QStringLiteral("compose.field.") + path);
    m_counter->setObjectName(m_area->objectName() + QStringLiteral(".count"));
    m_bar = new MarkBar(m_area->objectName(), m_area, this);
    addLabelWidget(m_bar);
    addLabelWidget(m_counter);
    setTabOrder(m_area, m_bar->button(MarkBar::Action::Bold));
    m_clean = offer(QStringLiteral(".clean"), tr("Clean"));
    m_straighten = offer(QStringLiteral(".straighten"), tr("Make straight"));
    MessageField::read();
    connect(m_area, &QPlainTextEdit::textChanged, this, &MessageField::write);
    connect(m_area, &QPlainTextEdit::cursorPositionChanged, this, &MessageField::tellCursor);
    connect(m_bar, &MarkBar::wanted, this, &MessageField::act);
    connect(m_clean.button, &QPushButton::clicked, this, &MessageField::clean);
    connect(m_straighten.button, &QPushButton::clicked, this, &MessageField::straighten);
}

MessageField::Offer MessageField::offer(const QString &word, const QString &action)
{
    auto *row = new QWidget(this);
    auto *words = textLabel(TextRole::Caption, QString(), row);
    words->setObjectName(m_area->objectName() + word + QStringLiteral(".words"));
    auto *button = linkButton(action, row);
    identify(button, m_area->objectName() + word, action);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::gap);
    line->addWidget(words);
    line->addWidget(button);
    line->addStretch(1);
    row->hide();
    layout()->addWidget(row);
    return {row, words, button};
}

QPlainTextEdit *MessageField::edit() const
{
    return m_area;
}

void MessageField::focusField()
{
    m_area->setFocus(Qt::OtherFocusReason);
}

void MessageField::read()
{
    const QString text = form().document().text(path());
    if (text != m_text) {
        const QSignalBlocker quiet(m_area);
        m_text = text;
        m_area->setText(text);
    }
    refresh(m_area->text());
}

void MessageField::write()
{
    const QString text = m_area->text();
    if (text == m_text)
        return;
    m_text = text;
    form().document().setText(path(), text);
    refresh(text);
}

void MessageField::refresh(const QString &text)
{
    showCount(m_counter, platformLength(text), limitsAt(form().document().content(), path()).characters);
    const QList<InvisiblePlace> invisibles = invisiblesIn(text);
    m_area->setInvisibles(invisibles);
    const qsizetype quotes = curlyQuotesIn(text);
    m_clean.row->setVisible(!invisibles.isEmpty());
    m_clean.words->setText(tr("%n invisible character(s)", nullptr, int(invisibles.size())));
    m_straighten.row->setVisible(quotes > 0);
    m_straighten.words->setText(tr("%n curly quote(s)", nullptr, int(quotes)));
}

void MessageField::act(MarkBar::Action action)
{
    const QTextCursor cursor = m_area->textCursor();
    const QString text = m_area->text();
    switch (action) {
    case MarkBar::Action::Bold:
    case MarkBar::Action::Italic:
    case MarkBar::Action::Strike:
    case MarkBar::Action::Mono: m_area->apply(toggledMark(text, cursor.anchor(), cursor.position(), TextMark(action))); break;
    case MarkBar::Action::Bullets: m_area->apply(toggledLines(text, cursor.anchor(), cursor.position(), LineMark::Bullets)); break;
    case MarkBar::Action::Numbers: m_area->apply(toggledLines(text, cursor.anchor(), cursor.position(), LineMark::Numbers)); break;
    case MarkBar::Action::Quote: m_area->apply(toggledLines(text, cursor.anchor(), cursor.position(), LineMark::Quote)); break;
    case MarkBar::Action::Emoji: pickEmoji(); return;
    }
    m_area->setFocus(Qt::OtherFocusReason);
}

void MessageField::pickEmoji()
{
    auto *picker = new EmojiPicker(this);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(picker, &EmojiPicker::chosen, this, [this](const QString &emoji) {
        m_area->insertPlainText(emoji);
        m_area->setFocus(Qt::OtherFocusReason);
    });
    picker->openBelow(m_bar->button(MarkBar::Action::Emoji));
}

void MessageField::clean()
{
    QList<TextChange> changes;
    for (const InvisiblePlace &place : invisiblesIn(m_area->text()))
        changes.append({place.at, place.length, place.isSpace ? QStringLiteral(" ") : QString()});
    m_area->applyAll(changes);
    m_area->setFocus(Qt::OtherFocusReason);
}

void MessageField::straighten()
{
    QList<TextChange> changes;
    const QString text = m_area->text();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isCurlyQuote(text[i]))
            changes.append({i, 1, straightQuote(text[i])});
    }
    m_area->applyAll(changes);
    m_area->setFocus(Qt::OtherFocusReason);
}

void MessageField::replaceBeforeCursor(int characters, const QString &text)
{
    const int end = m_area->textCursor().position();
    const int start = std::max(0, end - characters);
    const QString plain = withPlainLineBreaks(text);
    m_area->apply({start, end - start, plain, start + plain.size(), start + plain.size()});
}

void MessageField::tellCursor()
{
    const QTextCursor cursor = m_area->textCursor();
    Q_EMIT cursorWordChanged(cursor.block().text().left(cursor.positionInBlock()), m_area->cursorRect());
}

} // namespace recado
