#include "pages/messages/rawdialog.h"

#include "application.h"
#include "format/errorwords.h"
#include "format/statuswords.h"
#include "format/timewords.h"
#include "models/timelinemodel.h"
#include "pages/messages/prettyjson.h"
#include "widgets/banner.h"
#include "widgets/looks.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace recado {

namespace {

enum Part { Body, Headers, AsReceived };

QString headerLines(const DeliveryRecord &delivery)
{
    QString lines;
    for (const auto &[name, value] : delivery.headers)
        lines += QString::fromUtf8(name) + QLatin1String(": ") + QString::fromUtf8(value) + QLatin1Char('\n');
    return lines;
}

} // namespace

RawDialog::RawDialog(Application &app, QWidget *parent) : QDialog(parent), m_app(app)
{
    identify(this, QStringLiteral("messages.rawDialog"), tr("Raw content"));
    setWindowTitle(tr("Raw content"));
    setModal(false);
    resize(760, 560);
    m_text = new QPlainTextEdit(this);
    identify(m_text, QStringLiteral("messages.raw"), tr("Raw content"));
    m_text->setReadOnly(true);
    m_text->setFont(Theme::mono());
    setLook(m_text, "look", QStringLiteral("mono"));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_problem = new Banner(this);
    m_size = sentenceLabel(TextRole::Caption, QString(), this);
    identify(m_size, QStringLiteral("messages.raw.size"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::group, Theme::group, Theme::group, Theme::group);
    column->setSpacing(Theme::inset);
    column->addWidget(buildBar());
    column->addWidget(m_problem);
    column->addWidget(m_text, 1);
    column->addWidget(m_size);
}

QWidget *RawDialog::buildBar()
{
    auto *bar = new QWidget(this);
    m_fact = new QComboBox(bar);
    identify(m_fact, QStringLiteral("messages.raw.fact"), tr("Which fact"));
    m_part = new SegmentedControl(bar);
    identify(m_part->addSegment(tr("Body")), QStringLiteral("messages.raw.body"));
    identify(m_part->addSegment(tr("Headers")), QStringLiteral("messages.raw.headers"));
    identify(m_part->addSegment(tr("As received")), QStringLiteral("messages.raw.received"));
    QPushButton *copy = secondaryButton(tr("&Copy"), bar);
    identify(copy, QStringLiteral("messages.raw.copy"));

    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::pad);
    row->addWidget(m_fact, 1);
    row->addWidget(m_part);
    row->addWidget(copy);
    connect(m_fact, &QComboBox::currentIndexChanged, this, &RawDialog::chooseFact);
    connect(m_part, &SegmentedControl::currentChanged, this, &RawDialog::showPart);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    return bar;
}

void RawDialog::showStory(const Story &story, int chosen)
{
    const QSignalBlocker silent(m_fact);
    m_facts.clear();
    m_fact->clear();
    int current = -1;
    for (int i = 0; i < story.events.size(); ++i) {
        const StatusEvent &event = story.events[i];
        if (!hasPayload(event))
            continue;
        if (i == chosen)
            current = int(m_facts.size());
        m_facts.append(event);
        m_fact->addItem(QStringLiteral("%1 · %2 · %3").arg(statusWord(event.kind), sourceWord(event.source), exactTime(event.heardAt)));
    }
    m_fact->setCurrentIndex(current >= 0 ? current : int(m_facts.size()) - 1);
    chooseFact();
}

void RawDialog::chooseFact()
{
    ++m_generation;
    m_problem->clear();
    m_body.clear();
    m_headers.clear();
    m_description.clear();
    const int place = m_fact->currentIndex();
    if (place < 0 || place >= m_facts.size()) {
        describe(tr("Nothing came from outside about this message yet, so there is nothing to show."));
    } else if (m_facts[place].delivery.isNull()) {
        m_body = m_facts[place].payload;
        describe(m_facts[place].source == EventSource::Poll ? tr("answer to a status query") : tr("answer to our send"));
    } else {
        m_app.messages().delivery(m_facts[place].delivery).then(this, [this, generation = m_generation](const Result<DeliveryRecord> &delivery) {
            takeDelivery(generation, delivery);
        });
    }
}

void RawDialog::takeDelivery(quint64 generation, const Result<DeliveryRecord> &delivery)
{
    if (generation != m_generation)
        return;
    if (!delivery) {
        m_problem->setMessage(Tone::Bad, errorSentence(delivery.error()));
        showPart();
        return;
    }
    m_body = delivery->body;
    m_headers = headerLines(*delivery);
    QString origin = tr("webhook delivery %1, heard %2").arg(delivery->id.value).arg(exactMoment(delivery->heardAt).section(QLatin1Char('\n'), 0, 0));
    if (delivery->repeats > 0)
        origin += QStringLiteral(" · ") + tr("came %n more time(s)", nullptr, delivery->repeats);
    describe(origin + QStringLiteral(" · SHA-256 ") + delivery->sha256);
}

void RawDialog::describe(const QString &origin)
{
    m_description = m_body.isEmpty() ? origin : tr("%1 bytes").arg(locale().toString(qlonglong(m_body.size()))) + QStringLiteral(" · ") + origin;
    m_part->segment(Headers)->setEnabled(!m_headers.isEmpty());
    if (m_headers.isEmpty() && m_part->currentIndex() == Headers)
        m_part->setCurrentIndex(Body);
    showPart();
}

void RawDialog::showPart()
{
    m_size->setText(m_description);
    switch (m_part->currentIndex()) {
    case Headers: m_text->setPlainText(m_headers); break;
    case AsReceived: m_text->setPlainText(QString::fromUtf8(m_body)); break;
    default: m_text->setPlainText(prettyJson(m_body)); break;
    }
}

} // namespace recado
