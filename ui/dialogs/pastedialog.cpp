#include "dialogs/pastedialog.h"

#include "format/errorwords.h"
#include "widgets/field.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>

namespace recado {

PasteDialog::PasteDialog(QWidget *parent) : FormDialog(parent), m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("paste"));
    setTexts(tr("Paste JSON or cURL"),
             tr("A request of Meta, of a /v1/messages gateway or of Wati. Recado fills the form with it and says what it did not understand. Nothing is sent."));
    identify(m_text, QStringLiteral("paste.text"));
    identify(saveButton(), QStringLiteral("paste.use"));
    identify(cancelButton(), QStringLiteral("paste.cancel"));
    m_text->setTabChangesFocus(true);
    m_text->setFont(Theme::mono());
    m_text->setMinimumHeight(260);
    const QString clipboard = QGuiApplication::clipboard()->text().trimmed();
    if (clipboard.startsWith(QLatin1Char('{')) || clipboard.startsWith(QLatin1String("curl")))
        m_text->setPlainText(clipboard);
    addField(QStringLiteral("text"), tr("&Request"), m_text);
    saveButton()->setText(tr("Fill the form"));
    m_text->setFocus();
    setFixedWidth(620);
    connect(this, &FormDialog::saveAsked, this, [this] {
        clearProblems();
        Q_EMIT textGiven(text());
    });
}

QString PasteDialog::text() const
{
    return m_text->toPlainText();
}

// "12:5" is where it stops being JSON: the cursor goes there.
void PasteDialog::showProblem(const Error &error)
{
    const int line = error.place.section(QLatin1Char(':'), 0, 0).toInt();
    const int column = error.place.section(QLatin1Char(':'), 1).toInt();
    QString sentence = tr("This is neither a message in JSON nor a cURL command that sends one.");
    if (line > 0) {
        sentence = tr("This stops being JSON in line %1, column %2.").arg(line).arg(column);
        QTextCursor cursor(m_text->document()->findBlockByNumber(line - 1));
        cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, std::max(0, column - 1));
        m_text->setTextCursor(cursor);
    } else if (error.kind == ErrorKind::Unsupported) {
        sentence = tr("This request asks for something; only requests that send a message can be used.");
    }
    field(QStringLiteral("text"))->setProblem(sentence);
    m_text->setFocus(Qt::OtherFocusReason);
}

} // namespace recado
