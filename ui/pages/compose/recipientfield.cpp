#include "pages/compose/recipientfield.h"

#include "domain/phone.h"
#include "format/errorwords.h"
#include "pages/compose/draftjson.h"
#include "pages/compose/recipientchip.h"
#include "widgets/field.h"
#include "widgets/flowlayout.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace recado {

namespace {

constexpr int restBeforeJudging = 1200;
constexpr int lineLeast = 120;
constexpr int fewChips = 3; // of a crowd: what is below the field stays in sight

} // namespace

RecipientField::RecipientField(QWidget *parent) : QWidget(parent)
{
    m_frame = new QFrame(this);
    setLook(m_frame, "look", QStringLiteral("chips"));
    m_flow = new FlowLayout(m_frame, Theme::gap);
    m_flow->setContentsMargins(4, 4, 4, 4);
    m_edit = new QLineEdit(m_frame);
    m_edit->setPlaceholderText(QStringLiteral("+55 11 98888-7777"));
    setLook(m_edit, "look", QStringLiteral("bare"));
    m_edit->setProperty("noFocusRing", true); // the frame around it shows the focus
    m_edit->setMinimumWidth(lineLeast);
    m_edit->setFixedHeight(24);
    m_edit->installEventFilter(this);
    m_flow->insertWidget(0, m_edit);
    m_crowdChip = linkButton(QString(), m_frame);
    identify(m_crowdChip, QStringLiteral("compose.crowd"));
    m_crowdChip->setToolTip(tr("Take them away"));
    m_crowdChip->hide();
    m_field = new Field(tr("To"), m_frame, this);
    identify(m_edit, QStringLiteral("compose.recipient"), tr("To"));
    m_window = textLabel(TextRole::Caption, QString(), this);
    identify(m_window, QStringLiteral("compose.window"));
    m_field->addLabelWidget(m_window);
    m_ninthDigit = linkButton(QString(), this);
    identify(m_ninthDigit, QStringLiteral("compose.ninthDigit"));
    m_ninthDigit->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_field);
    setFocusProxy(m_edit);

    m_rest.setSingleShot(true);
    m_rest.setInterval(restBeforeJudging);
    connect(m_edit, &QLineEdit::textChanged, this, &RecipientField::read);
    connect(m_edit, &QLineEdit::textEdited, this, &RecipientField::searched);
    connect(&m_rest, &QTimer::timeout, this, [this] { judge(true); });
    connect(m_ninthDigit, &QPushButton::clicked, this, &RecipientField::putNinthDigit);
    connect(m_crowdChip, &QPushButton::clicked, this, [this] {
        m_crowd.clear();
        showCrowd();
        m_edit->setFocus(Qt::OtherFocusReason);
        read();
    });
}

void RecipientField::setRegion(const QString &region)
{
    m_region = region;
    read();
}

TypedRecipients RecipientField::pending() const
{
    return readRecipients(m_edit->text(), m_region);
}

QString RecipientField::text() const
{
    return textOf(m_people);
}

void RecipientField::setText(const QString &text)
{
    clear();
    if (text.contains(QLatin1Char('\n')))
        commit(text, false);
    else
        m_edit->setText(text);
}

QWidget *RecipientField::offer() const
{
    return m_ninthDigit;
}

void RecipientField::clear()
{
    for (RecipientChip *chip : QList<RecipientChip *>(m_chips))
        removeChip(chip, false);
    m_crowd.clear();
    showCrowd();
    m_merged = 0;
    m_edit->clear();
    read();
    m_rest.stop();
    judge(false);
}

void RecipientField::focus()
{
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->selectAll();
}

void RecipientField::setWindowWords(const QString &words, bool isWarning)
{
    m_window->setText(words);
    setTone(m_window, isWarning ? Tone::Warn : Tone::Good);
}

void RecipientField::take(const TypedRecipient &person)
{
    m_edit->clear();
    commit(person.name.isEmpty() ? person.address : QStringLiteral("%1 <%2>").arg(person.name, person.address), false);
}

// Everybody once: chips, then what stands in the line.
void RecipientField::read()
{
    m_people.clear();
    QSet<QString> keys;
    const auto add = [&](const TypedRecipient &person) {
        const QString key = person.isValid() ? personKey(person.address) : QString();
        if (!key.isEmpty() && keys.contains(key))
            return;
        keys.insert(key);
        m_people.append(person);
    };
    for (const RecipientChip *chip : std::as_const(m_chips))
        add(chip->person());
    for (const TypedRecipient &person : std::as_const(m_crowd))
        add(person);
    for (const TypedRecipient &person : pending().people)
        add(person);
    m_edit->setPlaceholderText(m_chips.isEmpty() ? QStringLiteral("+55 11 98888-7777") : tr("more…"));
    m_rest.start();
    judge(false);
    offerNinthDigit();
    Q_EMIT changed();
}

void RecipientField::judge(bool isFinished)
{
    const auto wrong = std::find_if(m_people.cbegin(), m_people.cend(), [](const TypedRecipient &person) { return person.problem.has_value(); });
    const bool isTyping = wrong != m_people.cend() && wrong + 1 == m_people.cend() && !m_edit->text().isEmpty();
    const bool unfinished = isTyping && !isFinished && wrong->problem->place == QLatin1String("too_short");
    m_field->setProblem(wrong == m_people.cend() || unfinished ? QString() : errorSentence(*wrong->problem));
    QString hint;
    if (m_merged > 0)
        hint = tr("%n repeated number(s) put together.", nullptr, m_merged);
    else if (m_people.size() == 1 && m_people.first().isValid())
        hint = m_people.first().mobile || isBusinessScopedId(m_people.first().address)
            ? formatPhone(m_people.first().address)
            : tr("%1 is a landline: it only answers if it was registered with WhatsApp.").arg(formatPhone(m_people.first().address));
    m_field->setHint(hint);
}

// People become chips; with `keepLast` somebody who cannot be addressed stays in the line to be corrected.
void RecipientField::commit(const QString &text, bool keepLast)
{
    const TypedRecipients read = readRecipients(text, m_region);
    m_merged += read.merged;
    QString left;
    const qsizetype all = m_chips.size() + m_crowd.size() + read.people.size();
    const qsizetype mostChips = all > Draft::mostPeople ? fewChips : Draft::mostPeople;
    QSet<QString> there;
    for (const RecipientChip *chip : std::as_const(m_chips))
        there.insert(personKey(chip->person().address));
    for (const TypedRecipient &person : std::as_const(m_crowd))
        there.insert(personKey(person.address));
    for (const TypedRecipient &person : read.people) {
        if (keepLast && !person.isValid() && read.people.size() == 1) {
            left = text.trimmed();
            break;
        }
        if (person.isValid() && there.contains(personKey(person.address)))
            ++m_merged;
        else if (m_chips.size() < mostChips)
            addChip(person);
        else
            m_crowd.append(person);
    }
    showCrowd();
    m_edit->setText(left);
    this->read();
    judge(true);
}

void RecipientField::showCrowd()
{
    m_flow->removeWidget(m_crowdChip);
    m_crowdChip->setVisible(!m_crowd.isEmpty());
    m_crowdChip->setText(tr("and %n more ✕", nullptr, int(m_crowd.size())));
    m_crowdChip->setAccessibleName(tr("%n more people: take them away", nullptr, int(m_crowd.size())));
    if (!m_crowd.isEmpty())
        m_flow->insertWidget(int(m_chips.size()), m_crowdChip);
    m_flow->invalidate();
}

void RecipientField::addChip(const TypedRecipient &person)
{
    auto *chip = new RecipientChip(person, m_frame);
    m_flow->insertWidget(int(m_chips.size()), chip);
    m_chips.append(chip);
    chip->show();
    setTabOrder(chip, m_edit);
    connect(chip, &RecipientChip::removeWanted, this, [this, chip] {
        removeChip(chip, false);
        m_edit->setFocus(Qt::OtherFocusReason);
        read();
    });
    connect(chip, &RecipientChip::editWanted, this, [this, chip] { removeChip(chip, true); });
}

void RecipientField::removeChip(RecipientChip *chip, bool giveBack)
{
    const TypedRecipient person = chip->person();
    delete m_flow->takeAt(int(m_chips.indexOf(chip)));
    m_chips.removeOne(chip);
    chip->hide();
    chip->deleteLater();
    m_flow->invalidate();
    if (giveBack) {
        m_edit->setText(textOf({person}));
        m_edit->setFocus(Qt::OtherFocusReason);
    }
}

bool RecipientField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        setLook(m_frame, "focused", event->type() == QEvent::FocusIn ? QStringLiteral("yes") : QString());
        judge(event->type() == QEvent::FocusOut);
    }
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Paste))
        return takePaste();
    const bool isSeparator = key->text() == QLatin1String(",") || key->text() == QLatin1String(";");
    const bool isReturn = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !(key->modifiers() & Qt::ControlModifier);
    if ((isSeparator || isReturn) && !m_edit->text().trimmed().isEmpty()) {
        commit(m_edit->text(), true);
        return true;
    }
    if (key->key() == Qt::Key_Backspace && m_edit->text().isEmpty() && !m_chips.isEmpty()) {
        removeChip(m_chips.last(), true);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

// A sheet's cells keep their lines: a line edit alone would run them together.
bool RecipientField::takePaste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (readRecipients(text, m_region).people.size() < 2)
        return false;
    commit(text, false);
    return true;
}

void RecipientField::offerNinthDigit()
{
    const auto found = std::find_if(m_people.cbegin(), m_people.cend(), [](const TypedRecipient &person) { return !person.withNinth.isEmpty(); });
    m_ninthDigit->setVisible(found != m_people.cend());
    if (found != m_people.cend())
        m_ninthDigit->setText(tr("Perhaps the ninth digit is missing: %1").arg(formatPhone(found->withNinth)));
}

void RecipientField::putNinthDigit()
{
    for (RecipientChip *chip : QList<RecipientChip *>(m_chips)) {
        if (chip->person().withNinth.isEmpty())
            continue;
        TypedRecipient person = chip->person();
        removeChip(chip, false);
        commit(person.name.isEmpty() ? person.withNinth : QStringLiteral("%1 <%2>").arg(person.name, person.withNinth), false);
        return;
    }
    const QList<TypedRecipient> typed = pending().people;
    if (!typed.isEmpty() && !typed.first().withNinth.isEmpty())
        m_edit->setText(formatPhone(typed.first().withNinth));
    m_edit->setFocus(Qt::OtherFocusReason);
}

} // namespace recado
