// The part of ComposePage that fills it: what was pasted, sent before, put aside or left behind.
#include "application.h"
#include "dialogs/historydialog.h"
#include "dialogs/pastedialog.h"
#include "format/timewords.h"
#include "pages/compose/channelpicker.h"
#include "pages/compose/contentpart.h"
#include "pages/compose/draftkeeper.h"
#include "pages/compose/kindbar.h"
#include "pages/compose/recipientfield.h"
#include "pages/composepage.h"
#include "services/pastedcontent.h"
#include "widgets/banner.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace recado {

namespace {

constexpr int mostDraftsShown = 20;

// What was sent or pasted, as if it had been written here.
WrittenDraft writtenAgain(const Content &content)
{
    WrittenDraft draft;
    draft.kind = content.kind();
    if (content.isTemplate()) {
        const TemplateContent filled = content.asTemplate();
        draft.templateName = filled.name;
        draft.templateLanguage = filled.language;
        draft.values = valuesOf(filled);
    } else {
        draft.document = content.document();
    }
    return draft;
}

} // namespace

void ComposePage::paste()
{
    auto *dialog = new PasteDialog(this);
    connect(dialog, &PasteDialog::textGiven, this, [this, dialog](const QString &text) { takePasted(text, dialog); });
    dialog->open();
}

void ComposePage::takePasted(const QString &text, PasteDialog *dialog)
{
    const Result<PastedContent> pasted = readPastedContent(text);
    if (!pasted) {
        dialog->showProblem(pasted.error());
        return;
    }
    dialog->accept();
    m_keeper->putAside();
    WrittenDraft draft = writtenAgain(pasted->content);
    draft.people = pasted->to;
    restore(draft);
    if (pasted->notUnderstood.isEmpty())
        return;
    m_notice->setAction(QString());
    m_notice->setMessage(Tone::Warn, tr("Not understood."), pasted->notUnderstood.join(QStringLiteral(" · ")));
}

void ComposePage::openHistory()
{
    auto *dialog = new HistoryDialog(m_app, this);
    connect(dialog, &HistoryDialog::chosen, this, &ComposePage::sendAgain);
    dialog->open();
}

// Everything but the person, who is asked for: "to…".
void ComposePage::sendAgain(const SentMessage &message)
{
    m_keeper->putAside();
    WrittenDraft draft = writtenAgain(message.content);
    draft.account = message.message.account;
    draft.channel = message.message.channel;
    restore(draft);
    m_recipient->focus();
}

void ComposePage::writeAnew(const MessageRewrite &rewrite)
{
    m_keeper->putAside();
    const bool another = rewrite.what == MessageRewrite::What::Template;
    WrittenDraft draft = another ? WrittenDraft() : writtenAgain(rewrite.content);
    if (another || rewrite.content.isEmpty())
        draft.kind = QStringLiteral("template");
    draft.account = rewrite.message.account;
    draft.channel = rewrite.message.channel;
    draft.people = rewrite.message.recipient;
    draft.personName = rewrite.message.personName;
    restore(draft);
    if (rewrite.what == MessageRewrite::What::Number)
        m_recipient->focus();
    else
        m_content->focusFirst();
}

void ComposePage::writeTo(const QString &address)
{
    if (address.isEmpty())
        return m_recipient->focus();
    m_keeper->putAside();
    WrittenDraft draft;
    draft.kind = QStringLiteral("template");
    draft.people = address;
    restore(draft);
    m_content->focusFirst();
}

void ComposePage::useTemplate(AccountId account, const QString &name, const QString &language)
{
    m_keeper->putAside();
    WrittenDraft draft;
    draft.account = account;
    draft.kind = QStringLiteral("template");
    draft.templateName = name;
    draft.templateLanguage = language;
    restore(draft);
    m_recipient->focus();
}

void ComposePage::fillDraftsMenu()
{
    QMenu *menu = m_drafts->menu();
    menu->clear();
    for (const SavedDraft &draft : m_keeper->others().mid(0, mostDraftsShown)) {
        QString title = draft.title;
        const QString age = ageWords(draft.updatedAt, m_app.core().now());
        QAction *action = menu->addAction(QStringLiteral("%1   %2").arg(title.replace(QLatin1Char('&'), QStringLiteral("&&")), age));
        action->setObjectName(QStringLiteral("compose.draft.%1").arg(draft.id.value));
        connect(action, &QAction::triggered, this, [this, draft] { takeUp(draft); });
    }
    menu->addSeparator();
    QAction *clear = menu->addAction(tr("Put this one aside and begin a new one"));
    clear->setObjectName(QStringLiteral("compose.draft.new"));
    connect(clear, &QAction::triggered, this, [this] {
        m_keeper->putAside();
        clearAll();
    });
}

void ComposePage::takeUp(const SavedDraft &draft)
{
    m_keeper->takeUp(draft);
    restore(draftFromJson(draft.body));
}

// A draft's words into the fields; its number and template are chosen where they still exist.
void ComposePage::restore(const WrittenDraft &draft)
{
    m_restoring = true;
    m_wantedChannel = draft.channel.isNull() ? std::nullopt : std::optional(draft.channel);
    if (!draft.account.isNull())
        m_channel->choose(draft.account, draft.channel);
    m_senderChosen = !draft.channel.isNull();
    m_recipient->setText(draft.people);
    m_name->setText(draft.personName);
    m_kinds->setKind(draft.kind);
    if (draft.kind == QLatin1String("template"))
        m_content->setTemplate(draft.account, draft.templateName, draft.templateLanguage, draft.values);
    else
        m_content->setDocument(draft.document);
    m_restoring = false;
    m_begun = true;
    handleChange();
}

void ComposePage::tellWhatLeft(const LeftDrafts::Settled &settled)
{
    const int reached = int(settled.reached.size());
    const QString lead = tr("Recado ended while a message was leaving.");
    m_notice->setAction(QString());
    if (settled.others.isEmpty())
        m_notice->setMessage(Tone::Plain, lead, tr("All %n of its people are under Messages.", nullptr, reached));
    else if (reached == 0)
        m_notice->setMessage(Tone::Warn, lead, tr("Nothing was sent: it stands here again."));
    else
        m_notice->setMessage(Tone::Warn, lead, tr("%n person(s) were reached and are no longer in it.", nullptr, reached)
                                                   + QLatin1Char(' ') + tr("It did not leave for %n, who stand here.", nullptr, int(settled.others.size())));
}

// The template stays: the next person usually gets the same.
void ComposePage::clearForNext()
{
    m_restoring = true;
    m_recipient->clear();
    m_name->clear();
    m_content->clear();
    m_restoring = false;
    m_senderChosen = false;
    m_begun = false;
    handleChange();
    m_recipient->focus();
}

void ComposePage::clearAll()
{
    clearForNext();
    m_outcome->clear();
    m_notice->clear();
}

} // namespace recado
