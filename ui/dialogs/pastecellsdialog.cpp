#include "dialogs/pastecellsdialog.h"

#include "widgets/field.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>

namespace recado {

namespace {

constexpr int longestProposal = 2'000'000; // more hangs the field; files are for that

// Several cells look like cells: tabs between them, or lines below each other.
bool looksLikeCells(const QString &text)
{
    return text.size() < longestProposal && (text.contains(QLatin1Char('\t')) || text.trimmed().contains(QLatin1Char('\n')));
}

} // namespace

PasteCellsDialog::PasteCellsDialog(QWidget *parent) : FormDialog(parent), m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("pasteCells"));
    setTexts(tr("Paste cells"), tr("Select the cells in the spreadsheet, with the row of column names if there is one, copy them and paste them here."));
    identify(m_text, QStringLiteral("pasteCells.text"));
    identify(saveButton(), QStringLiteral("pasteCells.use"));
    identify(cancelButton(), QStringLiteral("pasteCells.cancel"));
    m_text->setFont(Theme::mono());
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setMinimumHeight(260);
    m_text->setTabChangesFocus(true);
    const QString clipboard = QGuiApplication::clipboard()->text();
    if (looksLikeCells(clipboard))
        m_text->setPlainText(clipboard);
    addField(QStringLiteral("text"), tr("&Cells"), m_text);
    saveButton()->setText(tr("Read them"));
    m_text->setFocus();
    setFixedWidth(620);
    connect(this, &FormDialog::saveAsked, this, [this] {
        if (text().trimmed().isEmpty())
            field(QStringLiteral("text"))->setProblem(tr("Paste some cells first."));
        else
            accept();
    });
}

QString PasteCellsDialog::text() const
{
    return m_text->toPlainText();
}

} // namespace recado
