#include "dialogs/contactsyncdialog.h"

#include "application.h"
#include "format/contactsyncwords.h"
#include "format/errorwords.h"
#include "widgets/banner.h"
#include "widgets/looks.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>

namespace recado {

void ContactSyncDialog::loadAccounts()
{
    m_app.contactSync().accounts().then(this, [this](const Result<QList<Account>> &accounts) {
        if (!accounts) {
            fail(accounts.error());
            return;
        }
        for (const Account &account : *accounts)
            m_account->addItem(account.name, account.id.value);
        m_account->setEnabled(accounts->size() > 1);
        m_next->setEnabled(!accounts->isEmpty());
        if (accounts->isEmpty())
            m_note->setMessage(Tone::Warn, tr("No account here belongs to a provider with an address book. Wati has one."));
    });
}

AccountId ContactSyncDialog::account() const
{
    return {m_account->currentData().toLongLong()};
}

void ContactSyncDialog::read()
{
    m_stop = std::make_shared<std::atomic_bool>(false);
    setBusy(true);
    showProgress({});
    m_app.contactSync()
        .preview(account(), [this](const SyncProgress &at) { showProgress(at); }, m_stop)
        .then(this, [this](const Result<SyncPreview> &preview) { takePreview(preview); });
}

void ContactSyncDialog::takePreview(const Result<SyncPreview> &preview)
{
    m_stop.reset();
    setBusy(false);
    if (!preview) {
        fail(preview.error());
        return;
    }
    m_preview = *preview;
    m_note->clear();
    showPreview();
}

void ContactSyncDialog::showPreview()
{
    const SyncPreview::Counts counts = m_preview->counts();
    const QLocale locale;
    m_summary->setText(tr("%1 contacts here, %2 there; %3 are the same on both sides.")
                           .arg(locale.toString(m_preview->countHere), locale.toString(m_preview->countThere), locale.toString(m_preview->unchanged)));
    const auto offer = [](QCheckBox *box, const QString &words, int count) {
        box->setText(words);
        box->setChecked(count > 0);
        box->setVisible(count > 0);
    };
    offer(m_addHere, tr("Add %n contact(s) here", nullptr, counts.addHere), counts.addHere);
    offer(m_updateHere, tr("Bring %n card(s) here up to date", nullptr, counts.updateHere), counts.updateHere);
    offer(m_addThere, tr("Add %n contact(s) at the provider", nullptr, counts.addThere), counts.addThere);
    offer(m_updateThere, tr("Bring %n contact(s) at the provider up to date", nullptr, counts.updateThere), counts.updateThere);
    showConflicts();
    showSkipped();
    const bool anything = counts.addHere + counts.updateHere + counts.addThere + counts.updateThere + counts.conflicts > 0;
    if (!anything)
        m_note->setMessage(Tone::Good, tr("Nothing differs."));
    m_account->setEnabled(false); // the preview is of this one
    m_isDone = !anything && m_preview->agreed.isEmpty();
    m_work->show();
    m_next->setText(m_isDone ? tr("Close") : tr("&Make both the same"));
    m_cancel->setVisible(!m_isDone);
}

void ContactSyncDialog::showConflicts()
{
    const int conflicts = m_preview->counts().conflicts;
    for (const SyncPerson &person : std::as_const(m_preview->people)) {
        for (const SyncField &field : person.conflicts) {
            if (m_choices.size() < mostConflictsShown)
                addConflict(person, field);
        }
    }
    m_conflictPart->setVisible(conflicts > 0);
    m_scroll->setVisible(conflicts > 0);
    QString words = tr("%n value(s) differ on both sides, and only you know which is right. What is not chosen stays as it is on both.", nullptr, conflicts);
    if (conflicts > m_choices.size())
        words += QLatin1Char(' ') + tr("The first %n are shown; the others go with what is chosen for all.", nullptr, int(m_choices.size()));
    m_conflictWords->setText(words);
}

SyncChoices ContactSyncDialog::choices() const
{
    SyncChoices choices;
    choices.addHere = m_addHere->isChecked();
    choices.updateHere = m_updateHere->isChecked();
    choices.addThere = m_addThere->isChecked();
    choices.updateThere = m_updateThere->isChecked();
    const auto sideOf = [](const QComboBox *box) {
        const int side = box->currentData().toInt();
        return side < 0 ? std::optional<SyncSide>() : std::optional(SyncSide(side));
    };
    for (const Choice &choice : m_choices) {
        if (const auto side = sideOf(choice.side))
            choices.conflicts.insert({choice.person, choice.field}, *side);
    }
    // Only for those without a row: what is shown as "leave both" is left.
    if (m_preview->counts().conflicts > m_choices.size())
        choices.allConflicts = sideOf(m_all);
    return choices;
}

void ContactSyncDialog::apply()
{
    SyncChoices chosen = choices();
    SyncPreview preview = *m_preview;
    if (chosen.allConflicts) {
        // The service lets `allConflicts` decide whatever is not named: rows that were left are taken out.
        for (const Choice &choice : std::as_const(m_choices)) {
            if (chosen.conflicts.contains({choice.person, choice.field}))
                continue;
            for (SyncPerson &person : preview.people) {
                if (person.key == choice.person)
                    person.conflicts.removeIf([&](const SyncField &field) { return field.key == choice.field; });
            }
        }
    }
    m_stop = std::make_shared<std::atomic_bool>(false);
    setBusy(true);
    m_app.contactSync()
        .apply(preview, chosen, [this](const SyncProgress &at) { showProgress(at); }, m_stop)
        .then(this, [this](const Result<SyncResult> &result) { takeResult(result); });
}

void ContactSyncDialog::takeResult(const Result<SyncResult> &result)
{
    m_stop.reset();
    setBusy(false);
    if (!result) {
        fail(result.error());
        return;
    }
    m_isDone = true;
    m_work->hide();
    m_cancel->hide();
    m_next->setText(tr("Close"));
    QStringList sentences;
    if (result->stopped)
        sentences.append(tr("Stopped."));
    if (result->brokenOff)
        sentences.append(tr("It ended early: %1").arg(errorSentence(*result->brokenOff)));
    sentences.append(tr("Here: %1 added, %2 brought up to date. At the provider: %3 added, %4 brought up to date.")
                         .arg(QString::number(result->addedHere), QString::number(result->updatedHere), QString::number(result->addedThere), QString::number(result->updatedThere)));
    if (result->conflictsLeft > 0)
        sentences.append(tr("%n conflict(s) left for the next time.", nullptr, result->conflictsLeft));
    if (result->changedMeanwhile > 0)
        sentences.append(tr("%n value(s) were changed meanwhile and are left for the next time.", nullptr, result->changedMeanwhile));
    const bool isGood = !result->stopped && !result->brokenOff && result->failures.isEmpty();
    m_note->setMessage(isGood ? Tone::Good : Tone::Warn, sentences.join(QLatin1Char(' ')));
    showFailures(*result);
    Q_EMIT synced();
}

void ContactSyncDialog::showFailures(const SyncResult &result)
{
    constexpr qsizetype most = 8;
    QStringList lines;
    for (const SyncFailure &failure : result.failures.mid(0, most))
        lines.append(QStringLiteral("%1: %2").arg(failure.name.isEmpty() ? failure.key : failure.name, errorSentence(failure.error)));
    if (result.failures.size() > most)
        lines.append(tr("and %n more", nullptr, int(result.failures.size() - most)));
    if (lines.isEmpty())
        return;
    lines.prepend(tr("Refused by the provider:"));
    m_skipped->setText(lines.join(QLatin1Char('\n')));
    m_skipped->show();
}

void ContactSyncDialog::showProgress(const SyncProgress &at)
{
    m_progress->setRange(0, at.total);
    m_progress->setValue(at.done);
    const QString done = QLocale().toString(at.done);
    const QString counts = at.total > 0 ? tr("%1 of %2").arg(done, QLocale().toString(at.total)) : at.done > 0 ? done : QString();
    m_progressWords->setText(counts.isEmpty() ? syncStepWord(int(at.step)) : QStringLiteral("%1: %2").arg(syncStepWord(int(at.step)), counts));
}

void ContactSyncDialog::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_progressWords->setVisible(busy);
    m_work->setEnabled(!busy);
    m_next->setEnabled(!busy);
    m_cancel->setText(busy ? tr("Stop") : tr("Cancel"));
}

void ContactSyncDialog::fail(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        m_note->setMessage(Tone::Warn, tr("Stopped. Nothing was changed."));
    else if (error.kind == ErrorKind::Conflict && error.place == QLatin1String("sync"))
        m_note->setMessage(Tone::Warn, tr("Another sync of this account is under way."));
    else
        m_note->setMessage(Tone::Bad, errorSentence(error));
}

void ContactSyncDialog::reject()
{
    if (m_stop) {
        *m_stop = true; // and the answer comes
        m_progressWords->setText(tr("Stopping…"));
    } else {
        QDialog::reject();
    }
}

} // namespace recado
