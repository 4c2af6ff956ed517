#include "dialogs/retentiondialog.h"

#include "application.h"
#include "dialogs/confirmdialog.h"
#include "format/errorwords.h"
#include "format/privacywords.h"
#include "widgets/banner.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace recado {

namespace {

constexpr int mostDays = 3650;
constexpr int dialogWidth = 620;
constexpr int spinWidth = 180;
constexpr int settleMillis = 400;

} // namespace

RetentionDialog::RetentionDialog(Application &application, QWidget *parent)
    : QDialog(parent), m_application(application), m_banner(new Banner(this)), m_due(sentenceLabel(TextRole::Body, tr("Looking…"), this)),
      m_run(dangerButton(tr("&Take it away now…"), this))
{
    setObjectName(QStringLiteral("dialog.retention"));
    setWindowTitle(tr("How long things are kept"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(dialogWidth);
    m_banner->setObjectName(QStringLiteral("retention.banner"));
    m_due->setObjectName(QStringLiteral("retention.due"));
    identify(m_run, QStringLiteral("retention.run"));
    m_run->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(Theme::group);
    column->addWidget(textLabel(TextRole::Title, windowTitle(), this));
    column->addWidget(m_banner);
    for (int kind = 0; kind < retentionKinds; ++kind)
        column->addWidget(makeRow(RetentionKind(kind)));
    column->addWidget(textLabel(TextRole::Section, tr("What would go now"), this));
    column->addWidget(m_due);
    column->addWidget(sentenceLabel(TextRole::Caption, tr("Once a day Recado takes away what has outlived its time, while it is open or its service runs."), this));
    auto *close = primaryButton(tr("&Close"), this);
    identify(close, QStringLiteral("retention.close"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_run);
    buttons->addStretch();
    buttons->addWidget(close);
    column->addLayout(buttons);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMillis);
    connect(&m_settle, &QTimer::timeout, this, &RetentionDialog::preview);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_run, &QPushButton::clicked, this, [this] {
        ConfirmDialog::ask(this, tr("Take it away now?"), tr("This cannot be undone."), tr("Take it away"), [this] { run(); });
    });
    load();
}

QWidget *RetentionDialog::makeRow(RetentionKind kind)
{
    auto *row = new QWidget(this);
    auto *days = new QSpinBox(row);
    days->setRange(0, mostDays);
    days->setSpecialValueText(tr("For good"));
    days->setSuffix(tr(" days"));
    days->setFixedWidth(spinWidth);
    identify(days, QStringLiteral("retention.") + toString(kind), tr("Days: %1").arg(retentionTitle(toString(kind))));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *title = textLabel(TextRole::Body, retentionTitle(toString(kind)), row);
    title->setBuddy(days);
    words->addWidget(title);
    words->addWidget(sentenceLabel(TextRole::Caption, retentionMeaning(toString(kind)), row));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::margin);
    line->addLayout(words, 1);
    line->addWidget(days, 0, Qt::AlignVCenter);
    m_days.insert(kind, days);
    connect(days, &QSpinBox::valueChanged, this, [this, kind](int value) { keep(kind, value); });
    return row;
}

void RetentionDialog::load()
{
    m_application.retention().days().then(this, [this](Result<QMap<RetentionKind, int>> days) {
        if (!days) {
            m_banner->setMessage(Tone::Bad, errorSentence(days.error()));
            return;
        }
        for (auto it = m_days.begin(); it != m_days.end(); ++it) {
            const QSignalBlocker silent(it.value());
            it.value()->setValue(days->value(it.key(), 0));
        }
        preview();
    });
}

void RetentionDialog::keep(RetentionKind kind, int days)
{
    m_run->setEnabled(false);
    m_application.retention().setDays(kind, days > 0 ? std::optional<int>(days) : std::nullopt).then(this, [this](Result<void> kept) {
        if (!kept)
            m_banner->setMessage(Tone::Bad, errorSentence(kept.error()));
        m_settle.start();
    });
}

void RetentionDialog::preview()
{
    m_application.retention().preview().then(this, [this, asked = ++m_asked](Result<QList<RetentionCount>> counts) {
        if (asked == m_asked)
            takePreview(counts);
    });
}

void RetentionDialog::takePreview(const Result<QList<RetentionCount>> &counts)
{
    if (!counts) {
        m_banner->setMessage(Tone::Bad, errorSentence(counts.error()));
        return;
    }
    QStringList lines;
    qint64 bytes = 0;
    for (const RetentionCount &one : *counts) {
        lines.append(retentionLine(one.table, one.rows, one.oldest));
        bytes += one.bytes;
    }
    if (!lines.isEmpty())
        lines.append(tr("About %1 together.").arg(QLocale().formattedDataSize(bytes)));
    m_due->setText(lines.isEmpty() ? tr("Nothing has outlived its time.") : lines.join(QLatin1Char('\n')));
    m_run->setEnabled(!lines.isEmpty());
    // Sentences that wrap need the height for this width.
    setMinimumHeight(layout()->totalHeightForWidth(std::max(width(), dialogWidth)));
}

void RetentionDialog::run()
{
    m_run->setEnabled(false);
    m_application.retention().run().then(this, [this](Result<QList<RetentionCount>> gone) {
        if (gone)
            m_banner->setMessage(Tone::Good, tr("Taken away."));
        else
            m_banner->setMessage(Tone::Bad, errorSentence(gone.error()));
        preview();
    });
}

} // namespace recado
