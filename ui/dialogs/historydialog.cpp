#include "dialogs/historydialog.h"

#include "application.h"
#include "domain/contentsummary.h"
#include "format/contentwords.h"
#include "format/errorwords.h"
#include "format/masking.h"
#include "format/statuswords.h"
#include "format/timewords.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace recado {

namespace {

constexpr int pageSize = 50;
constexpr int rowHeight = 48;
constexpr qsizetype mostWords = 90;

QString wordsOf(const SentMessage &sent)
{
    QString words = sent.message.renderedText.isEmpty() ? summaryOf(sent.content).simplified() : sent.message.renderedText.simplified();
    if (words.isEmpty())
        words = kindWord(sent.content.kind());
    return words.size() > mostWords ? words.left(mostWords) + QChar(0x2026) : words;
}

} // namespace

HistoryDialog::HistoryDialog(Application &app, QWidget *parent) : QDialog(parent), m_app(app)
{
    setObjectName(QStringLiteral("history"));
    setWindowTitle(QStringLiteral("Recado"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_list = new QListWidget(this);
    identify(m_list, QStringLiteral("history.list"), tr("Sent messages"));
    m_list->setUniformItemSizes(true);
    m_nothing = sentenceLabel(TextRole::Second, tr("Nothing was sent from here yet."), this);
    m_nothing->hide();
    m_more = secondaryButton(tr("Older ones"), this);
    identify(m_more, QStringLiteral("history.more"));
    auto *close = secondaryButton(tr("Cancel"), this);
    m_use = primaryButton(tr("Send again to…"), this);
    identify(m_use, QStringLiteral("history.use"));
    m_use->setEnabled(false);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_more);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_use);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin - Theme::gap);
    column->setSpacing(Theme::inset);
    column->addWidget(textLabel(TextRole::Title, tr("Sent messages"), this));
    column->addWidget(sentenceLabel(TextRole::Second, tr("The form is filled with what was sent then. It leaves as a new message."), this));
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    column->addLayout(buttons);
    resize(640, 520);

    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_use->setEnabled(row >= 0); });
    connect(m_list, &QListWidget::itemActivated, this, &HistoryDialog::choose);
    connect(m_use, &QPushButton::clicked, this, &HistoryDialog::choose);
    connect(m_more, &QPushButton::clicked, this, &HistoryDialog::load);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    load();
}

void HistoryDialog::load()
{
    m_more->setEnabled(false);
    const MessageRow before = m_messages.isEmpty() ? MessageRow{} : m_messages.last().message.row;
    m_app.memory().sent(pageSize, before).then(this, [this](const Result<QList<SentMessage>> &page) {
        if (page) {
            take(*page);
            return;
        }
        m_nothing->setText(errorSentence(page.error()));
        m_nothing->show();
    });
}

void HistoryDialog::take(const QList<SentMessage> &page)
{
    for (const SentMessage &sent : page) {
        const QString number = shownNumber(sent.message.recipient);
        const QString who = sent.message.personName.isEmpty() ? number : QStringLiteral("%1 · %2").arg(sent.message.personName, number);
        auto *item = new QListWidgetItem(QStringLiteral("%1 · %2 · %3\n%4")
                                             .arg(who, momentWord(sent.message.createdAt, m_app.core().now()), statusWord(sent.message.verdict), shownText(wordsOf(sent), sent.message.recipient)),
                                         m_list);
        item->setSizeHint({0, rowHeight});
        item->setToolTip(exactMoment(sent.message.createdAt));
    }
    m_messages += page;
    m_nothing->setVisible(m_messages.isEmpty());
    m_list->setVisible(!m_messages.isEmpty());
    m_more->setEnabled(page.size() == pageSize);
    if (m_list->currentRow() < 0 && !m_messages.isEmpty())
        m_list->setCurrentRow(0);
    m_list->setFocus(Qt::OtherFocusReason);
}

void HistoryDialog::choose()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_messages.size())
        return;
    const SentMessage message = m_messages[row];
    accept();
    Q_EMIT chosen(message);
}

} // namespace recado
