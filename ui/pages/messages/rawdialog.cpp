#include "pages/messages/rawdialog.h"

#include "application.h"
#include "format/errorwords.h"
#include "format/masking.h"
#include "format/statuswords.h"
#include "format/timewords.h"
#include "models/timelinemodel.h"
#include "pages/messages/rawview.h"
#include "widgets/banner.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace recado {

namespace {

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
    resize(760, 620);
    m_fact = new QComboBox(this);
    identify(m_fact, QStringLiteral("messages.raw.fact"), tr("Which fact"));
    m_problem = new Banner(this);
    identify(m_problem, QStringLiteral("messages.raw.notice"));
    m_problem->setClosable(true);
    m_view = new RawView(this);
    m_request = m_view->copyMenu()->addAction(tr("Our re&quest as cURL, secrets masked"));
    m_request->setObjectName(QStringLiteral("messages.raw.copyCurl"));
    connect(m_request, &QAction::triggered, this, &RawDialog::copyRequest);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::group, Theme::group, Theme::group, Theme::group);
    column->setSpacing(Theme::inset);
    column->addWidget(m_fact);
    column->addWidget(m_problem);
    column->addWidget(m_view, 1);
    column->addWidget(buildFoot());
    connect(m_fact, &QComboBox::currentIndexChanged, this, &RawDialog::chooseFact);
}

QWidget *RawDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    m_size = sentenceLabel(TextRole::Caption, QString(), foot);
    identify(m_size, QStringLiteral("messages.raw.size"));
    m_replay = secondaryButton(tr("&Replay"), foot);
    identify(m_replay, QStringLiteral("messages.raw.replay"));
    m_replay->setToolTip(tr("Reads the delivery again with today's decoder; what is known already is not added twice"));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::inset);
    row->addWidget(m_size, 1);
    row->addWidget(m_replay);
    connect(m_replay, &QPushButton::clicked, this, &RawDialog::replay);
    return foot;
}

void RawDialog::showStory(const Story &story, int chosen)
{
    const QSignalBlocker silent(m_fact);
    m_row = story.summary.message.row;
    m_request->setVisible(!m_row.isNull()); // a delivery alone is of no message of ours
    m_fact->setVisible(!m_row.isNull());    // nor is there anything to choose from
    m_ids = story.ids;
    m_ids += story.summary.message.id.value;
    m_recipient = story.summary.message.recipient;
    // It stays open beside the list: it says whose it is.
    setWindowTitle(m_recipient.isEmpty() ? tr("Raw content") : tr("Raw content") + QStringLiteral(" · ") + shownNumber(m_recipient));
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
    const int place = m_fact->currentIndex();
    m_shown = place >= 0 && place < m_facts.size() ? m_facts[place] : StatusEvent();
    m_replay->setVisible(!m_shown.delivery.isNull());
    m_replay->setEnabled(true);
    if (!hasPayload(m_shown)) {
        showBytes({}, {}, tr("Nothing came from outside about this message yet, so there is nothing to show."));
    } else if (m_shown.delivery.isNull()) {
        showBytes(m_shown.payload, {}, m_shown.source == EventSource::Poll ? tr("answer to a status query") : tr("answer to our send"));
    } else {
        m_app.messages().delivery(m_shown.delivery).then(this, [this, generation = m_generation](const Result<DeliveryRecord> &delivery) {
            takeDelivery(generation, delivery);
        });
    }
}

void RawDialog::takeDelivery(quint64 generation, const Result<DeliveryRecord> &delivery)
{
    if (generation != m_generation)
        return;
    if (!delivery) {
        showBytes({}, {}, {});
        say(true, errorSentence(delivery.error()));
        return;
    }
    QString origin = tr("webhook delivery %1, heard %2").arg(delivery->id.value).arg(exactMoment(delivery->heardAt).section(QLatin1Char('\n'), 0, 0));
    if (delivery->repeats > 0)
        origin += QStringLiteral(" · ") + tr("came %n more time(s)", nullptr, delivery->repeats);
    showBytes(delivery->body, headerLines(*delivery), origin + QStringLiteral(" · SHA-256 ") + delivery->sha256);
}

void RawDialog::showBytes(const QByteArray &body, const QString &headers, const QString &origin)
{
    m_size->setText(body.isEmpty() ? origin : tr("%1 bytes").arg(locale().toString(qlonglong(body.size()))) + QStringLiteral(" · ") + origin);
    m_view->setContent({body, headers, RawMatter(m_shown, m_ids, m_recipient)});
}

QString RawDialog::stateWord(const QString &state)
{
    if (state == QLatin1String("matched"))
        return tr("matched");
    if (state == QLatin1String("orphan"))
        return tr("of no message we know");
    if (state == QLatin1String("refused"))
        return tr("refused");
    return state == QLatin1String("not_understood") ? tr("not understood") : tr("decoded");
}

void RawDialog::replay()
{
    m_replay->setEnabled(false);
    const DeliveryId delivery = m_shown.delivery;
    m_app.messages().factsOf(delivery).then(this, [this, delivery, generation = m_generation](const Result<int> &before) {
        if (generation != m_generation)
            return; // another fact is shown: nothing was begun yet
        if (!before) {
            m_replay->setEnabled(true);
            say(true, errorSentence(before.error()));
            return;
        }
        m_app.ingest().replay(delivery).then(this, [this, generation, before = *before](const Result<DeliveryRecord> &done) {
            if (generation != m_generation)
                return;
            m_replay->setEnabled(true);
            if (done)
                takeReplay(generation, before, *done);
            else
                say(true, errorSentence(done.error()));
        });
    });
}

void RawDialog::takeReplay(quint64 generation, int before, const DeliveryRecord &delivery)
{
    m_app.messages().factsOf(delivery.id).then(this, [this, generation, before, delivery](const Result<int> &after) {
        if (generation != m_generation)
            return;
        if (!after)
            return say(true, errorSentence(after.error()));
        QString sentence = *after > before ? tr("Read again with today's decoder: %n new fact(s).", nullptr, *after - before)
                                           : tr("Read again with today's decoder: nothing new.");
        sentence += QLatin1Char(' ') + tr("State: %1.").arg(stateWord(delivery.state));
        if (!delivery.error.isEmpty())
            sentence += QLatin1Char(' ') + tr("Not understood: %1").arg(delivery.error.left(300));
        say(false, sentence);
    });
}

void RawDialog::copyRequest()
{
    m_app.sender().requestOf(m_row, true).then(this, [this, row = m_row](const Result<QString> &request) {
        if (row != m_row)
            return; // of another message than the one that is shown
        if (!request) {
            say(true, errorSentence(request.error()));
            return;
        }
        QGuiApplication::clipboard()->setText(*request);
        say(false, tr("Copied: the request as it would leave today, to this one person. What left is not kept."));
    });
}

void RawDialog::say(bool bad, const QString &sentence)
{
    m_problem->setMessage(bad ? Tone::Bad : Tone::Plain, sentence);
}

} // namespace recado
