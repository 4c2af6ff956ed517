// The part of ReplyBar that fills it: another conversation, what was kept of it, files, templates.
#include "application.h"
#include "format/errorwords.h"
#include "forms/formfor.h"
#include "forms/messagefield.h"
#include "pages/compose/channelpicker.h"
#include "pages/compose/contentpart.h"
#include "pages/compose/media/mediafield.h"
#include "pages/compose/media/picture.h"
#include "pages/compose/problemlist.h"
#include "pages/conversations/filekind.h"
#include "pages/conversations/quotestrip.h"
#include "pages/conversations/replybar.h"
#include "pages/conversations/replykeeper.h"
#include "pages/conversations/templateoffers.h"
#include "services/onworker.h"
#include "widgets/banner.h"
#include "widgets/labels.h"

#include <QFileInfo>
#include <QPlainTextEdit>
#include <QPushButton>

namespace recado {

namespace {

const QString textKind = QStringLiteral("text");

QString captionPath(const QString &kind)
{
    return kind == QLatin1String("image") || kind == QLatin1String("video") || kind == QLatin1String("document") ? kind : QString();
}

} // namespace

void ReplyBar::open(const Conversation &conversation)
{
    const bool same = m_conversation && m_conversation->id == conversation.id;
    if (same) {
        m_conversation = conversation;
        handleChange();
        return;
    }
    clear();
    m_conversation = conversation;
    setEnabled(true);
    applyHome();
    readPerson();
    readConsent();
    m_keeper->open(conversation.id);
    handleChange();
}

void ReplyBar::clear()
{
    m_keeper->open({}); // what was noted goes to disk
    ++m_generation;
    m_conversation.reset();
    m_restoring = true;
    m_content->clearAll();
    m_content->setKind(textKind);
    m_restoring = false;
    m_quotedId.clear();
    m_quoteStrip->clear();
    m_deliberate.reset();
    m_contactName.clear();
    m_attributes.clear();
    m_refusal.reset();
    m_files.clear();
    m_filledFor.clear();
    m_begun = false;
    if (!m_outcomeIsHold)
        m_outcome->clear();
    m_consent->clear();
    m_shut->clear();
    m_offers->hide();
    m_problems->setProblems({});
    m_windowWords->setFullText(QString());
    setEnabled(m_departure->isHolding()); // Undo stays within reach
}

void ReplyBar::quote(const ThreadEntry &entry)
{
    const QString id = quotableId(entry);
    if (!m_conversation)
        return;
    if (id.isEmpty()) {
        tell(Tone::Warn, tr("Not quoted."), tr("The provider has not told its id for this message yet."));
        return;
    }
    m_quotedId = id;
    m_quoteStrip->setEntry(entry, personName());
    if (m_content->isTemplate())
        backToText();
    handleChange();
    focusText();
}

// Joined with what was typed while the disk was read.
void ReplyBar::takeKept(const KeptReply &kept)
{
    KeptReply wanted = kept;
    const QJsonObject typed = m_content->documentOf(textKind);
    if (typed != blankContent(textKind)) {
        KeptReply here;
        here.draft.kind = textKind;
        here.draft.document = typed;
        here.text = typed;
        wanted = joined(kept, here);
    }
    m_restoring = true;
    if (!wanted.text.isEmpty())
        m_content->setDocumentOf(textKind, wanted.text);
    if (wanted.draft.kind == QLatin1String("template"))
        m_content->setTemplate(wanted.draft.account, wanted.draft.templateName, wanted.draft.templateLanguage, wanted.draft.values);
    else
        m_content->setDocument(wanted.draft.document.isEmpty() ? blankContent(wanted.draft.kind) : wanted.draft.document);
    m_filledFor = wanted.draft.templateName;
    attachInput();
    m_quotedId = wanted.quotedId;
    if (m_quotedId.isEmpty())
        m_quoteStrip->clear();
    else
        m_quoteStrip->setWords(wanted.quotedWho, wanted.quotedText, person().address);
    // Another number was chosen on purpose before.
    if (m_conversation && !wanted.draft.channel.isNull() && wanted.draft.channel != m_conversation->channel) {
        for (const Sender &each : m_known) {
            if (each.channel.id == wanted.draft.channel)
                m_deliberate = each;
        }
    }
    m_restoring = false;
    m_begun = true;
    if (MessageField *field = m_content->textField())
        field->edit()->moveCursor(QTextCursor::End); // where writing goes on
    applyHome();
}

void ReplyBar::useTemplate(const TemplateDefinition &definition, const QMap<QString, QString> &values)
{
    const auto sender = m_channel->sender();
    m_filledFor.clear();
    m_content->setTemplate(sender ? sender->account.id : AccountId{}, definition.name, definition.language, values);
    attachInput();
    handleChange();
    m_content->focusTemplate();
    for (const TemplateVariable &variable : definition.variables) {
        if (!m_content->values().contains(variable.name)) {
            m_content->focusVariable(variable.name);
            return;
        }
    }
    m_send->setFocus(Qt::OtherFocusReason);
}

// What was typed stands there as it was.
void ReplyBar::backToText()
{
    m_files.clear();
    if (m_content->kind() != textKind && !m_content->isTemplate()) {
        // A file that was put away is not sent with the next one.
        const QJsonObject text = m_content->documentOf(textKind);
        m_restoring = true;
        m_content->clearAll();
        m_content->setDocumentOf(textKind, text);
        m_restoring = false;
    }
    handleKind(textKind);
    focusText();
}

void ReplyBar::takeFiles(const QList<QUrl> &files)
{
    m_files.clear();
    for (const QUrl &url : files) {
        if (url.isLocalFile())
            m_files.append(url.toLocalFile());
    }
    takeNextFile();
}

void ReplyBar::takeNextFile()
{
    if (!m_conversation || m_files.isEmpty())
        return;
    const QString path = m_files.takeFirst();
    onWorker<QString>([path]() -> Result<QString> { return kindOfFile(path); }).then(this, [this, path, generation = m_generation](const Result<QString> &kind) {
        if (generation != m_generation)
            return;
        if (kind)
            takeFile(path, *kind);
        else
            tell(Tone::Bad, tr("%1 was not taken.").arg(QFileInfo(path).fileName()), fileRefusal(kind.error()));
    });
}

// What was typed becomes the caption, where there is one; and stays a text where the file is put away again.
void ReplyBar::takeFile(const QString &path, const QString &kind)
{
    const QJsonObject text = m_content->documentOf(textKind);
    m_outcome->clear();
    handleKind(kind);
    MediaField *field = m_content->fileField();
    if (!field)
        return;
    const QString typed = typedText(text);
    QJsonObject document = m_content->document();
    if (!captionPath(kind).isEmpty() && !typed.isEmpty()) {
        QJsonObject body = document.value(kind).toObject();
        body.insert(QStringLiteral("caption"), typed);
        document.insert(kind, body);
        m_content->setDocumentOf(kind, document);
    }
    field->takeFile(path);
    if (!m_files.isEmpty())
        tell(Tone::Plain, tr("%n more file(s) wait.", nullptr, int(m_files.size())), tr("The next one comes when this one was sent."));
    handleChange();
}

void ReplyBar::paste(const QImage &picture)
{
    if (picture.isNull() || !m_conversation)
        return;
    keepPasted(picture, m_app.options().dataDir + QStringLiteral("/media")).then(this, [this, generation = m_generation](const Result<QString> &path) {
        if (generation != m_generation)
            return;
        if (path)
            takeFile(*path, QStringLiteral("image"));
        else
            tell(Tone::Bad, tr("The pasted picture was not taken."), errorSentence(path.error()));
    });
}

void ReplyBar::tell(Tone tone, const QString &lead, const QString &sentence)
{
    m_outcomeIsHold = false;
    m_outcome->setAction(QString());
    m_outcome->setMessage(tone, lead, sentence);
}

} // namespace recado
