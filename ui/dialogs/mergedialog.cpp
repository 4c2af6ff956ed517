#include "dialogs/mergedialog.h"

#include "application.h"
#include "format/contactwords.h"
#include "format/timewords.h"
#include "services/broadcastcontext.h"
#include "widgets/banner.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace recado {

namespace {

constexpr int columnWidth = 168;
constexpr int labelWidth = 112;

QString numbersOf(const Contact &card)
{
    QStringList lines;
    for (const ContactIdentity &one : card.identities) {
        const QString text = identityText(one);
        if (!lines.contains(text))
            lines.append(text);
    }
    return lines.join(QLatin1Char('\n'));
}

QString seenOf(const Contact &card)
{
    const auto seen = card.lastSeen();
    return seen ? momentWord(*seen, SystemClock().now()) : QString();
}

} // namespace

MergeDialog::MergeDialog(Application &app, const QList<ContactId> &ids, const std::optional<MergeSuggestion> &suggestion, QWidget *parent)
    : QDialog(parent), m_app(app), m_suggestion(suggestion)
{
    setObjectName(QStringLiteral("merge"));
    setWindowTitle(QStringLiteral("Recado"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_why = sentenceLabel(TextRole::Second, QString(), this);
    identify(m_why, QStringLiteral("merge.why"));
    m_table = new QWidget;
    m_grid = new QGridLayout(m_table);
    m_grid->setContentsMargins(Theme::inset, Theme::pad, Theme::inset, Theme::pad);
    m_grid->setHorizontalSpacing(Theme::group);
    m_grid->setVerticalSpacing(Theme::pad);
    auto *frame = new QScrollArea(this);
    frame->setWidgetResizable(true);
    frame->setWidget(m_table);
    setLook(frame, "look", QStringLiteral("inset"));
    m_collisions = sentenceLabel(TextRole::Body, QString(), this);
    identify(m_collisions, QStringLiteral("merge.collisions"));
    m_problem = new Banner(this);
    identify(m_problem, QStringLiteral("merge.problem"));
    m_apart = secondaryButton(tr("&Not the same person"), this);
    identify(m_apart, QStringLiteral("merge.apart"));
    m_apart->setVisible(suggestion.has_value());
    auto *cancel = secondaryButton(tr("Cancel"), this);
    identify(cancel, QStringLiteral("merge.cancel"));
    m_merge = primaryButton(tr("&Merge"), this);
    identify(m_merge, QStringLiteral("merge.merge"));
    m_merge->setEnabled(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::pad);
    buttons->addWidget(m_apart);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_merge);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin - Theme::gap);
    column->setSpacing(Theme::inset);
    column->addWidget(textLabel(TextRole::Title, tr("One person?"), this));
    column->addWidget(m_why);
    column->addWidget(frame, 1);
    column->addWidget(m_collisions);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_merge, &QPushButton::clicked, this, &MergeDialog::accept);
    connect(m_apart, &QPushButton::clicked, this, &MergeDialog::keepApart);
    resize(760, 520);
    load(ids);
}

void MergeDialog::load(const QList<ContactId> &ids)
{
    m_app.contacts().cards(ids).then(this, [this](const Result<QList<Contact>> &cards) {
        if (cards)
            show(*cards);
        else
            m_problem->setMessage(Tone::Bad, contactErrorSentence(cards.error()));
    });
}

void MergeDialog::show(const QList<Contact> &cards)
{
    const auto merge = recado::merged(cards, m_app.core().now());
    if (!merge) {
        m_problem->setMessage(Tone::Bad, cards.size() < 2 ? tr("One of the cards is gone meanwhile.") : contactErrorSentence(merge.error()));
        return;
    }
    m_cards = cards;
    const Contact &after = merge->after;
    m_why->setText((m_suggestion ? mergeReasonSentence(*m_suggestion) + QLatin1Char(' ') : QString())
                   + tr("A merge can be taken back on the card that remains."));
    QStringList titles, numbers, tags, seen;
    for (qsizetype i = 0; i < cards.size(); ++i) {
        titles.append(contactTitle(cards[i]));
        numbers.append(numbersOf(cards[i]));
        tags.append(cards[i].tags.join(QLatin1String(", ")));
        seen.append(seenOf(cards[i]));
        m_grid->addWidget(textLabel(TextRole::Field, tr("Card %1").arg(cards[i].id.value), m_table), 0, int(i) + 1);
    }
    m_grid->addWidget(textLabel(TextRole::Field, tr("Together"), m_table), 0, int(cards.size()) + 1);
    addRow(tr("Name"), titles, contactTitle(after));
    addRow(tr("Known by"), numbers, numbersOf(after));
    addRow(tr("Tags"), tags, after.tags.join(QLatin1String(", ")));
    for (const ContactAttribute &one : after.attributes) {
        QStringList values;
        for (const Contact &card : cards)
            values.append(card.attribute(one.name).value_or(QString()));
        addRow(one.name, values, one.value);
    }
    addRow(tr("Last heard"), seen, seenOf(after));
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    m_grid->setColumnStretch(int(cards.size()) + 1, 1);
    showCollisions(cards, after);
    m_merge->setText(tr("&Merge %n card(s)", nullptr, int(cards.size())));
    m_merge->setEnabled(true);
    m_merge->setFocus(Qt::OtherFocusReason);
}

void MergeDialog::addRow(const QString &label, const QStringList &values, const QString &result)
{
    const bool isEmpty = result.isEmpty() && std::all_of(values.begin(), values.end(), [](const QString &value) { return value.isEmpty(); });
    if (isEmpty)
        return;
    const int row = m_grid->rowCount();
    auto *name = sentenceLabel(TextRole::Second, label, m_table);
    name->setFixedWidth(labelWidth);
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    for (qsizetype i = 0; i <= values.size(); ++i) {
        const bool isResult = i == values.size();
        const QString text = isResult ? result : values[i];
        auto *value = sentenceLabel(isResult ? TextRole::Strong : TextRole::Body, text.isEmpty() ? QStringLiteral("—") : text, m_table);
        value->setMinimumWidth(isResult ? columnWidth : columnWidth - Theme::margin);
        m_grid->addWidget(value, row, int(i) + 1, Qt::AlignTop);
    }
}

// An attribute that several have with different values: which one stays, and why.
void MergeDialog::showCollisions(const QList<Contact> &cards, const Contact &after)
{
    QStringList names;
    for (const ContactAttribute &one : after.attributes) {
        for (const Contact &card : cards) {
            const auto value = card.attribute(one.name);
            if (value && *value != one.value && !names.contains(one.name))
                names.append(one.name);
        }
    }
    m_collisions->setText(names.isEmpty() ? tr("Nothing collides.")
                                          : tr("Both cards know “%1”: the value that was written last stays.").arg(names.join(QStringLiteral("”, “"))));
    setTone(m_collisions, names.isEmpty() ? Tone::Plain : Tone::Warn);
}

void MergeDialog::accept()
{
    if (m_working || m_cards.size() < 2)
        return;
    m_working = true;
    QList<ContactId> ids;
    for (const Contact &card : std::as_const(m_cards))
        ids.append(card.id);
    const QString reason = m_suggestion ? toString(m_suggestion->reason) : QString();
    m_app.contacts().merge(ids, operatorName(), reason).then(this, [this, ids](const Result<qint64> &record) {
        m_working = false;
        if (!record) {
            m_problem->setMessage(Tone::Bad, contactErrorSentence(record.error()));
            return;
        }
        Q_EMIT merged(*std::min_element(ids.begin(), ids.end()), *record);
        QDialog::accept();
    });
}

void MergeDialog::keepApart()
{
    m_app.contacts().setApart(m_suggestion->first, m_suggestion->second, operatorName()).then(this, [this](const Result<void> &kept) {
        if (!kept) {
            m_problem->setMessage(Tone::Bad, contactErrorSentence(kept.error()));
            return;
        }
        Q_EMIT setApart();
        QDialog::reject();
    });
}

} // namespace recado
