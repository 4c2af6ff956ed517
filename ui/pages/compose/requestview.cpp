#include "pages/compose/requestview.h"

#include "application.h"
#include "format/errorwords.h"
#include "pages/messages/prettyjson.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace recado {

namespace {

constexpr int restAfterTyping = 250;

// The head as it is; a JSON body with one field a line: blanks between fields mean nothing to anybody but the reader.
QString withReadableBody(const QString &request)
{
    const qsizetype end = request.indexOf(QLatin1String("\n\n"));
    return end < 0 ? request : request.left(end + 2) + prettyJson(request.mid(end + 2).toUtf8());
}

} // namespace

RequestView::RequestView(Application &app, QWidget *parent) : QWidget(parent), m_app(app)
{
    m_text = new QPlainTextEdit(this);
    identify(m_text, QStringLiteral("compose.request"), tr("The request as it would leave"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->setFont(Theme::mono());
    m_sentence = sentenceLabel(TextRole::Second, QString(), this);
    identify(m_sentence, QStringLiteral("compose.request.sentence"));
    m_copy = secondaryButton(tr("&Copy"), this);
    identify(m_copy, QStringLiteral("compose.request.copy"), tr("Copy the request"));

    auto *below = new QHBoxLayout;
    below->addWidget(textLabel(TextRole::Caption, tr("Secrets are masked."), this));
    below->addStretch(1);
    below->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::pad);
    column->addWidget(m_sentence);
    column->addWidget(m_text, 1);
    column->addLayout(below);

    m_rest.setSingleShot(true);
    m_rest.setInterval(restAfterTyping);
    connect(&m_rest, &QTimer::timeout, this, &RequestView::ask);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
}

void RequestView::setRequest(const std::optional<SendRequest> &request, const QString &reason)
{
    m_request = request;
    m_reason = reason;
    m_stale = true;
    ++m_generation;
    if (isVisible())
        m_rest.start();
}

void RequestView::setAsCurl(bool asCurl)
{
    if (asCurl == m_asCurl && !m_stale)
        return;
    m_asCurl = asCurl;
    m_stale = true;
    ++m_generation;
    if (isVisible())
        m_rest.start(0);
}

void RequestView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        m_rest.start(0);
}

void RequestView::ask()
{
    m_stale = false;
    if (!m_request) {
        say(m_reason);
        return;
    }
    m_app.sender().previewRequest(*m_request, m_asCurl).then(this, [this, generation = m_generation](const Result<QString> &answer) {
        take(generation, answer);
    });
}

void RequestView::take(quint64 generation, const Result<QString> &answer)
{
    if (generation != m_generation)
        return;
    if (!answer) {
        say(errorSentence(answer.error()));
        return;
    }
    m_sentence->hide();
    m_copy->setEnabled(true);
    m_text->setPlainText(m_asCurl ? *answer : withReadableBody(*answer));
}

void RequestView::say(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->show();
    m_copy->setEnabled(false);
    m_text->clear();
}

} // namespace recado
