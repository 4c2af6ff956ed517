// The part of RecipientsStep that asks where people come from: a file, pasted cells, an earlier broadcast; and the sample file.
#include "pages/broadcast/recipientsstep.h"

#include "application.h"
#include "dialogs/contactchoicedialog.h"
#include "dialogs/earlierdialog.h"
#include "dialogs/pastecellsdialog.h"
#include "format/timewords.h"
#include "pages/broadcast/jobcard.h"
#include "services/broadcastservice.h"
#include "widgets/banner.h"

#include <QFileDialog>

namespace recado {

void RecipientsStep::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a spreadsheet"), QString(), tr("Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, turn = plan().turn()](const QString &path) {
        if (turn == plan().turn())
            takeFile(path);
    });
    dialog->open();
}

void RecipientsStep::pasteCells()
{
    auto *dialog = new PasteCellsDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, turn = plan().turn()] {
        if (turn == plan().turn())
            takeText(dialog->text());
    });
    dialog->open();
}

void RecipientsStep::askEarlier()
{
    tools().broadcasts.list().then(this, [this, turn = plan().turn()](const Result<QList<Broadcast>> &broadcasts) {
        if (turn != plan().turn())
            return;
        if (!broadcasts) {
            fail(broadcasts.error());
            return;
        }
        QList<EarlierDialog::Choice> choices;
        for (const Broadcast &broadcast : *broadcasts) {
            if (broadcast.id == plan().id() || broadcast.source.kind.isEmpty())
                continue;
            const QString name = broadcast.name.isEmpty() ? tr("without a name") : broadcast.name;
            choices.append({broadcast.id, QStringLiteral("%1 · %2").arg(name, momentWord(broadcast.updatedAt, tools().app.core().now()))});
        }
        if (choices.isEmpty()) {
            m_trouble->setMessage(Tone::Warn, tr("There is no earlier broadcast with people yet."));
            return;
        }
        auto *dialog = new EarlierDialog(choices, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog, turn] {
            if (turn == plan().turn())
                takeEarlier(dialog->broadcast(), dialog->verdicts());
        });
        dialog->open();
    });
}

void RecipientsStep::takeEarlier(BroadcastId source, const QSet<EventKind> &verdicts)
{
    beginJob(tr("Taking the people over"));
    plan().flush().then(this, [this, source, verdicts, turn = plan().turn()](const Result<void> &saved) {
        if (turn != plan().turn())
            return;
        if (!saved) {
            takeImport(saved.error(), {});
            return;
        }
        tools().recipients.importFromBroadcast(plan().id(), source, verdicts, m_stop.get_token()).then(this, [this, turn](const Result<ImportResult> &result) {
            if (turn != plan().turn())
                return;
            takeImport(result, [this] { Q_EMIT nextWanted(); });
        });
    });
}

void RecipientsStep::askContacts()
{
    tools().app.contacts().adoptSeen();
    tools().app.contacts().facets().then(this, [this, turn = plan().turn()](const Result<ContactFacets> &facets) {
        if (turn != plan().turn())
            return;
        if (!facets) {
            fail(facets.error());
            return;
        }
        auto *dialog = new ContactChoiceDialog(*facets, this);
        connect(dialog, &QDialog::accepted, this, [this, dialog, turn] {
            if (turn == plan().turn())
                takeContacts(dialog->choice());
        });
        dialog->open();
    });
}

// As a table of cells, so that columns, corrections and what is remembered of both work as they do for every other table.
void RecipientsStep::takeContacts(const ContactChoice &choice)
{
    const ContactSheetWords words{tr("telephone"), tr("name"), tr("tags")};
    contactsAsTable(tools().app.core(), choice, words).then(this, [this, turn = plan().turn()](const Result<ContactTable> &table) {
        if (turn != plan().turn())
            return;
        if (!table) {
            fail(table.error());
            return;
        }
        if (table->people == 0) {
            m_trouble->setMessage(Tone::Warn, tr("None of these contacts has a number or a business-scoped id to write to."));
            return;
        }
        takeText(table->text);
        if (table->leftOut > 0)
            m_note->setMessage(Tone::Warn, tr("%n contact(s) without a number or business-scoped id are left out.", nullptr, table->leftOut));
    });
}

void RecipientsStep::takePeople(const QList<RecipientImport::Person> &people, const std::function<void()> &then)
{
    beginJob(tr("Taking the people over"));
    plan().flush().then(this, [this, people, then, turn = plan().turn()](const Result<void> &saved) {
        if (turn != plan().turn())
            return;
        if (!saved) {
            takeImport(saved.error(), {});
            return;
        }
        tools()
            .recipients.importPeople(plan().id(), people, {tr("telephone"), tr("name")}, plan().broadcast().plan.region)
            .then(this, [this, then, turn](const Result<ImportResult> &result) {
                if (turn == plan().turn())
                    takeImport(result, then);
            });
    });
}

void RecipientsStep::saveSample()
{
    auto *dialog = new QFileDialog(this, tr("Save a sample file"), tr("recipients.csv"), tr("CSV (*.csv);;Excel (*.xlsx)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        tools().recipients.writeSample(plan().content(), path).then(this, [this, path, turn = plan().turn()](const Result<void> &written) {
            if (turn != plan().turn())
                return;
            if (!written)
                fail(written.error());
            else
                m_note->setMessage(Tone::Good, tr("Saved."), tr("Fill in %1 and drop it here.").arg(path));
        });
    });
    dialog->open();
}

} // namespace recado
