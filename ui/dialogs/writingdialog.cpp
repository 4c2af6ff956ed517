#include "dialogs/writingdialog.h"

#include "format/errorwords.h"
#include "widgets/banner.h"
#include "widgets/theme.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace recado {

WritingDialog::WritingDialog(const Texts &texts, QWidget *parent) : QDialog(parent), m_texts(texts)
{
    setObjectName(QStringLiteral("writing"));
    setWindowTitle(QStringLiteral("Recado"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_outcome = new Banner(this);
    m_working = textLabel(TextRole::Second, tr("Writing…"), this);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0); // nobody knows how long it takes
    m_progress->setTextVisible(false);
    m_action = primaryButton(texts.action, this);
    m_close = secondaryButton(tr("Cancel"), this);
    identify(m_outcome, QStringLiteral("writing.outcome"));
    identify(m_progress, QStringLiteral("writing.progress"), tr("Writing…"));
    identify(m_action, QStringLiteral("writing.save"));
    identify(m_close, QStringLiteral("writing.close"));
    m_action->setDefault(true);
    m_working->hide();
    m_progress->hide();
    build();
    connect(m_action, &QPushButton::clicked, this, &WritingDialog::askWhere);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_outcome, &Banner::actionTriggered, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath())); });
}

void WritingDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin - Theme::gap);
    column->setSpacing(Theme::pad);
    column->addWidget(sentenceLabel(TextRole::Section, m_texts.title, this));
    column->addWidget(sentenceLabel(TextRole::Second, m_texts.sentence, this));
    auto *parts = new QVBoxLayout;
    parts->setContentsMargins(Theme::pad, Theme::gap, 0, Theme::gap);
    parts->setSpacing(Theme::gap);
    for (const QString &part : m_texts.parts)
        parts->addWidget(sentenceLabel(TextRole::Body, QStringLiteral("•  ") + part, this));
    column->addLayout(parts);
    column->addWidget(m_outcome);
    column->addWidget(m_working);
    column->addWidget(m_progress);
    column->addSpacing(Theme::pad);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::pad);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_action);
    column->addLayout(buttons);
    setFixedWidth(520);
}

// As high as the wrapped words need, no more.
bool WritingDialog::event(QEvent *event)
{
    const bool answer = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        setFixedHeight(layout()->totalHeightForWidth(width()));
    return answer;
}

void WritingDialog::reject()
{
    if (!m_isWriting)
        QDialog::reject();
}

void WritingDialog::askWhere()
{
    auto *dialog = new QFileDialog(this, m_texts.title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), m_texts.fileKind);
    dialog->setObjectName(QStringLiteral("writing.file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // it is not written over: said afterwards
    dialog->setDefaultSuffix(QFileInfo(m_texts.fileName).suffix());
    dialog->selectFile(m_texts.fileName);
    connect(dialog, &QFileDialog::fileSelected, this, &WritingDialog::writeTo);
    dialog->open();
}

void WritingDialog::writeTo(const QString &path)
{
    if (m_isWriting)
        return;
    m_path = path;
    m_isWriting = true;
    m_outcome->clear();
    m_working->show();
    m_progress->show();
    m_action->setEnabled(false);
    m_close->setEnabled(false);
    write(path).then(this, [this](const Result<Outcome> &result) { tell(result); });
}

void WritingDialog::tell(const Result<Outcome> &result)
{
    m_isWriting = false;
    m_working->hide();
    m_progress->hide();
    m_action->setEnabled(true);
    m_close->setEnabled(true);
    if (result) {
        m_outcome->setMessage(result->tone, result->lead, result->sentence);
        m_outcome->setAction(tr("Open the folder"));
        m_action->hide();
        m_close->setText(tr("Close"));
        m_close->setFocus();
        return;
    }
    const bool isThere = result.error().kind == ErrorKind::Conflict;
    m_outcome->setMessage(Tone::Bad, isThere ? tr("There is a file of that name already. Choose another one: nothing is written over.") : errorSentence(result.error()));
    m_outcome->setAction(QString());
}

} // namespace recado
