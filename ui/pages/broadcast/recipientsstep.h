#pragma once

#include "models/broadcastrowsmodel.h"
#include "models/sheetpreviewmodel.h"
#include "pages/broadcast/planstep.h"
#include "services/contactsheet.h"
#include "services/recipientimport.h"

#include <stop_token>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace recado {

class Banner;
class DropGround;
class JobCard;
class PasteCellsDialog;
class RowsTable;
class SheetTable;
class ShapeBar;

// Who is to get it: a file, pasted cells, the people of an earlier broadcast. What was read is shown before it is taken, with how it was read.
class RecipientsStep : public PlanStep {
    Q_OBJECT

public:
    explicit RecipientsStep(PlanDraft &plan, QWidget *parent = nullptr);

    void enter() override;
    void leave(const std::function<void()> &then) override;
    void goOn() override;
    bool isDone() const override;
    QString missing() const override;
    QString nextText() const override;
    void focusFirst() override;
    void reset() override;

    void takeFile(const QString &path);
    void takeText(const QString &text);
    // Becomes the recipients at once; `then` runs when they are in.
    void takePeople(const QList<RecipientImport::Person> &people, const std::function<void()> &then);
    // Shown before they are taken, with what is known of them as columns.
    void takeContacts(const ContactChoice &choice);
    bool isBusy() const { return m_busy; }

private:
    QWidget *buildPreview();
    QWidget *buildTaken();
    bool hasSource() const { return !m_path.isEmpty() || !m_text.isEmpty(); }
    void readPreview(const std::optional<sheets::SheetShape> &chosen);
    void takePreview(const Result<sheets::SheetPreview> &preview);
    void guess();
    void takeGuess(const ColumnMapping &mapping);
    void import();
    void takeImport(const Result<ImportResult> &result, const std::function<void()> &then);
    void showProgress(BroadcastId id, const ImportProgress &progress);
    void showWhatIsThere();
    void forgetSource();
    void chooseFile();
    void pasteCells();
    void askEarlier();
    void askContacts();
    void takeEarlier(BroadcastId source, const QSet<EventKind> &verdicts);
    void beginJob(const QString &what);
    void saveSample();
    void fail(const Error &error);

    SheetPreviewModel m_preview;
    BroadcastRowsModel m_rows;
    QString m_path;
    QString m_text;
    ColumnMapping m_mapping; // as guessed or remembered for what is shown
    std::stop_source m_stop;
    quint64 m_generation = 0;
    bool m_busy = false;
    bool m_reading = false; // a preview is on its way
    bool m_guessing = false; // the preview is there, which column is which is on its way
    bool m_goOnLater = false; // asked for while it was guessed
    bool m_phoneChosen = false; // by a person: no guess takes it away
    qint64 m_total = 0; // expected rows

    Banner *m_trouble;
    Banner *m_note; // what was noticed while reading
    QStackedLayout *m_stack;
    DropGround *m_drop;
    QWidget *m_previewPart;
    QLabel *m_what;
    ShapeBar *m_shape;
    SheetTable *m_table;
    QWidget *m_taken;
    QLabel *m_takenTitle;
    QLabel *m_takenWords;
    RowsTable *m_rowsTable;
    JobCard *m_job;
};

} // namespace recado
