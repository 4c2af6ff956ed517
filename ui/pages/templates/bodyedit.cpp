#include "pages/templates/bodyedit.h"

#include "domain/limits/checkcontent.h"
#include "pages/messages/menubutton.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QShortcut>
#include <QToolButton>

namespace recado {

namespace {

const QString prefix = QStringLiteral("templates.editor.");

} // namespace

BodyEdit::BodyEdit(int mostChars, QWidget *parent) : QPlainTextEdit(parent), m_most(mostChars)
{
    setTabChangesFocus(true);
    setMinimumHeight(128);
    m_tools = new QWidget(parent);
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    addMark("bold", QStringLiteral("bold"), tr("Bold"), QStringLiteral("*"), QStringLiteral("Ctrl+B"));
    addMark("italic", QStringLiteral("slanted"), tr("Italic"), QStringLiteral("_"), QStringLiteral("Ctrl+I"));
    addMark("strike", QStringLiteral("strike"), tr("Strikethrough"), QStringLiteral("~"), QStringLiteral("Ctrl+Shift+X"));
    addMark("mono", QStringLiteral("mono"), tr("Monospaced"), QStringLiteral("```"), QStringLiteral("Ctrl+Shift+M"));
    addVariables();
    m_counter = textLabel(TextRole::Caption, QString(), m_tools);
    identify(m_counter, prefix + QStringLiteral("counter"));
    row->addSpacing(Theme::pad);
    row->addWidget(m_counter);
    connect(this, &QPlainTextEdit::textChanged, this, &BodyEdit::count);
    count();
}

void BodyEdit::addMark(const char *name, const QString &icon, const QString &words, const QString &mark, const QString &shortcut)
{
    QToolButton *button = iconButton(icon, words, m_tools);
    identify(button, prefix + QLatin1String(name), words);
    const QKeySequence keys(shortcut);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(words, keys.toString(QKeySequence::NativeText)));
    m_tools->layout()->addWidget(button);
    connect(button, &QToolButton::clicked, this, [this, mark] { putAround(mark); });
    auto *key = new QShortcut(keys, this);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, [this, mark] { putAround(mark); });
}

void BodyEdit::addVariables()
{
    auto *button = new MenuButton(tr("Add variable"), m_tools);
    identify(button, prefix + QStringLiteral("variable"), tr("Add variable"));
    m_tools->layout()->addWidget(button);
    const auto choice = [this, button](const QString &text, const char *name, bool named) {
        QAction *action = button->choices()->addAction(text);
        action->setObjectName(prefix + QLatin1String(name));
        connect(action, &QAction::triggered, this, [this, named] { Q_EMIT variableWanted(named); });
    };
    choice(tr("Numbered: {{1}}"), "variable.numbered", false);
    choice(tr("With a name: {{name}}"), "variable.named", true);
}

void BodyEdit::insert(const QString &text)
{
    insertPlainText(text);
    setFocus(Qt::OtherFocusReason);
}

// Marks around nothing leave the cursor between them.
void BodyEdit::putAround(const QString &mark)
{
    QTextCursor cursor = textCursor();
    const QString chosen = cursor.selectedText().replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    cursor.insertText(mark + chosen + mark);
    if (chosen.isEmpty())
        cursor.movePosition(QTextCursor::Left, QTextCursor::MoveAnchor, int(mark.size()));
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
}

void BodyEdit::count()
{
    const auto length = platformLength(toPlainText());
    m_counter->setText(QStringLiteral("%1/%2").arg(locale().toString(length), locale().toString(m_most)));
    setTone(m_counter, length > m_most ? Tone::Bad : length * 10 > m_most * 9 ? Tone::Warn : Tone::Plain);
}

} // namespace recado
