#include "dialogs/snippetsdialog.h"

#include "application.h"
#include "format/errorwords.h"
#include "widgets/banner.h"
#include "widgets/field.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

namespace recado {

namespace {

constexpr int listWidth = 200;

} // namespace

SnippetsDialog::SnippetsDialog(Application &app, QWidget *parent) : QDialog(parent), m_app(app)
{
    setObjectName(QStringLiteral("snippets"));
    setWindowTitle(QStringLiteral("Recado"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    resize(720, 480);
    connect(m_list, &QListWidget::currentRowChanged, this, &SnippetsDialog::show);
    load();
}

void SnippetsDialog::build()
{
    m_list = new QListWidget(this);
    identify(m_list, QStringLiteral("snippets.list"), tr("Canned texts"));
    m_list->setFixedWidth(listWidth);
    m_shortcut = new QLineEdit(this);
    m_shortcut->setMaxLength(mostShortcutChars);
    m_title = new QLineEdit(this);
    m_text = new QPlainTextEdit(this);
    m_text->setTabChangesFocus(true);
    m_shortcutField = new Field(tr("&Shortcut"), m_shortcut, this);
    m_shortcutField->setHint(tr("Typed after a slash: /obrigado"));
    auto *title = new Field(tr("&Title"), m_title, this);
    m_textField = new Field(tr("Te&xt"), m_text, this);
    m_textField->setHint(tr("{{nome}} becomes the person's name; any other {{word}} waits to be filled."));
    identify(m_shortcut, QStringLiteral("snippets.shortcut"), tr("Shortcut"));
    identify(m_title, QStringLiteral("snippets.title"), tr("Title"));
    identify(m_text, QStringLiteral("snippets.text"), tr("Text"));
    m_problem = new Banner(this);
    auto *fresh = secondaryButton(tr("&New"), this);
    identify(fresh, QStringLiteral("snippets.new"));
    m_remove = dangerButton(tr("Delete"), this);
    identify(m_remove, QStringLiteral("snippets.delete"));
    auto *close = secondaryButton(tr("Close"), this);
    auto *keep = primaryButton(tr("Save"), this);
    identify(keep, QStringLiteral("snippets.save"));

    auto *left = new QVBoxLayout;
    left->setSpacing(Theme::pad);
    left->addWidget(m_list, 1);
    left->addWidget(fresh);
    auto *right = new QVBoxLayout;
    right->setSpacing(Theme::inset);
    right->addWidget(m_shortcutField);
    right->addWidget(title);
    right->addWidget(m_textField, 1);
    right->addWidget(m_problem);
    auto *both = new QHBoxLayout;
    both->setSpacing(Theme::group);
    both->addLayout(left);
    both->addLayout(right, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::pad);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(keep);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin - Theme::gap);
    column->setSpacing(Theme::group);
    column->addWidget(textLabel(TextRole::Title, tr("Canned texts"), this));
    column->addLayout(both, 1);
    column->addLayout(buttons);
    connect(fresh, &QPushButton::clicked, this, &SnippetsDialog::begin);
    connect(keep, &QPushButton::clicked, this, &SnippetsDialog::save);
    connect(m_remove, &QPushButton::clicked, this, &SnippetsDialog::remove);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void SnippetsDialog::load(const QString &shortcut)
{
    m_app.snippets().list().then(this, [this, shortcut](const Result<QList<Snippet>> &snippets) {
        if (!snippets) {
            showProblem(snippets.error());
            return;
        }
        m_snippets = *snippets;
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        int row = m_snippets.isEmpty() ? -1 : 0;
        for (qsizetype i = 0; i < m_snippets.size(); ++i) {
            m_list->addItem(QLatin1Char('/') + m_snippets[i].shortcut);
            if (m_snippets[i].shortcut == shortcut)
                row = int(i);
        }
        m_list->setCurrentRow(row);
        show(row);
    });
}

void SnippetsDialog::show(int row)
{
    m_edited = m_snippets.value(row);
    m_shortcut->setText(m_edited.shortcut);
    m_title->setText(m_edited.title);
    m_text->setPlainText(m_edited.text);
    m_remove->setEnabled(!m_edited.id.isNull());
    m_shortcutField->setProblem({});
    m_textField->setProblem({});
    m_problem->clear();
}

void SnippetsDialog::begin()
{
    m_list->setCurrentRow(-1);
    show(-1);
    m_shortcut->setFocus(Qt::OtherFocusReason);
}

void SnippetsDialog::save()
{
    m_edited.shortcut = m_shortcut->text().trimmed();
    if (m_edited.shortcut.startsWith(QLatin1Char('/')))
        m_edited.shortcut.remove(0, 1);
    m_edited.title = m_title->text().trimmed();
    m_edited.text = m_text->toPlainText();
    m_app.snippets().put(m_edited).then(this, [this, shortcut = m_edited.shortcut](const Result<SnippetId> &id) {
        if (id)
            load(shortcut);
        else
            showProblem(id.error());
    });
}

void SnippetsDialog::remove()
{
    m_app.snippets().remove(m_edited.id).then(this, [this](const Result<void> &gone) {
        if (gone)
            load();
        else
            showProblem(gone.error());
    });
}

void SnippetsDialog::showProblem(const Error &error)
{
    const bool isShortcut = error.place == QLatin1String("shortcut");
    const bool isText = error.place == QLatin1String("text");
    m_shortcutField->setProblem(!isShortcut                          ? QString()
                                    : error.kind == ErrorKind::Conflict ? tr("Another text has this shortcut.")
                                                                        : tr("Letters, digits, - and _ only, at least one."));
    m_textField->setProblem(isText ? tr("Write the text.") : QString());
    if (isShortcut)
        m_shortcut->setFocus(Qt::OtherFocusReason);
    else if (isText)
        m_text->setFocus(Qt::OtherFocusReason);
    else
        m_problem->setMessage(Tone::Bad, errorSentence(error));
}

} // namespace recado
