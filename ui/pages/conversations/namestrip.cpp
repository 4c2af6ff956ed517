#include "pages/conversations/namestrip.h"

#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace recado {

namespace {

constexpr int mostChars = 80;

} // namespace

NameStrip::NameStrip(QWidget *parent) : QFrame(parent)
{
    setLook(this, "look", QStringLiteral("header"));
    setObjectName(QStringLiteral("conversations.name"));
    m_question = sentenceLabel(TextRole::Body, QString(), this);
    m_name = new QLineEdit(this);
    identify(m_name, QStringLiteral("conversations.name.text"), tr("Name"));
    m_name->setMaxLength(mostChars);
    auto *keep = secondaryButton(tr("Save"), this);
    identify(keep, QStringLiteral("conversations.name.save"));
    auto *close = iconButton(QStringLiteral("close"), tr("Not now"), this);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::pad);
    row->addWidget(m_name, 1);
    row->addWidget(keep);
    row->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::inset, Theme::pad, Theme::inset, Theme::pad + 2);
    column->setSpacing(Theme::pad);
    column->addWidget(m_question);
    column->addLayout(row);
    connect(m_name, &QLineEdit::returnPressed, this, &NameStrip::take);
    connect(keep, &QPushButton::clicked, this, &NameStrip::take);
    connect(close, &QToolButton::clicked, this, &NameStrip::dismiss);
    hide();
}

void NameStrip::ask(const QString &question, const QString &proposal, std::function<void(const QString &)> answered)
{
    m_answered = std::move(answered);
    m_question->setText(question);
    m_name->setText(proposal);
    show();
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void NameStrip::take()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return m_name->setFocus();
    const auto answered = std::exchange(m_answered, {});
    hide();
    if (answered)
        answered(name);
}

void NameStrip::dismiss()
{
    m_answered = {};
    hide();
}

void NameStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QFrame::keyPressEvent(event);
    dismiss();
    event->accept();
}

} // namespace recado
