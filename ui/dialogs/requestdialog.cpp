#include "dialogs/requestdialog.h"

#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace recado {

RequestDialog::RequestDialog(const QString &request, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("request"));
    setWindowTitle(QStringLiteral("Recado"));
    auto *text = new QPlainTextEdit(request, this);
    identify(text, QStringLiteral("request.text"), tr("Request"));
    text->setReadOnly(true);
    text->setFont(Theme::mono());
    text->setTabChangesFocus(true);
    QPushButton *copy = secondaryButton(tr("&Copy"), this);
    identify(copy, QStringLiteral("request.copy"));
    QPushButton *close = secondaryButton(tr("Close"), this);
    identify(close, QStringLiteral("request.close"));
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::pad);
    buttons->addWidget(copy);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(Theme::inset);
    column->addWidget(textLabel(TextRole::Section, tr("The first request, as it would leave"), this));
    column->addWidget(text, 1);
    column->addLayout(buttons);
    resize(640, 460);
    connect(copy, &QPushButton::clicked, this, [request] { QGuiApplication::clipboard()->setText(request); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace recado
