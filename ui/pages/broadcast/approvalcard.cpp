#include "pages/broadcast/approvalcard.h"

#include "application.h"
#include "format/approvalwords.h"
#include "format/checkwords.h"
#include "format/errorwords.h"
#include "format/timewords.h"
#include "pages/broadcast/approvalfiles.h"
#include "services/broadcastcheck.h"
#include "services/broadcastcontext.h"
#include "widgets/field.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace recado {

namespace {

constexpr int typedWidth = 320;

} // namespace

ApprovalCard::ApprovalCard(PlanDraft &plan, QWidget *parent) : Card(tr("A second person"), parent), m_plan(plan)
{
    setObjectName(QStringLiteral("broadcast.approval"));
    m_words = sentenceLabel(TextRole::Body, QString(), this);
    m_words->setObjectName(QStringLiteral("broadcast.approval.words"));
    m_who = sentenceLabel(TextRole::Strong, QString(), this);
    m_who->setObjectName(QStringLiteral("broadcast.approval.who"));
    m_typed = new QLineEdit(this);
    identify(m_typed, QStringLiteral("broadcast.approval.fingerprint"));
    m_typed->setPlaceholderText(QStringLiteral("0000-0000-0000-0000-0000"));
    m_typed->setMaximumWidth(typedWidth);
    m_print = new Field(tr("&Fingerprint, as the second person reads it to you"), m_typed, this);
    m_print->setHint(tr("This key is not known here yet. Ask them by another way than the file came; from then on it is known."));
    m_save = secondaryButton(QString(), this);
    identify(m_save, QStringLiteral("broadcast.approval.save"));
    m_back = secondaryButton(tr("Take it &back"), this);
    identify(m_back, QStringLiteral("broadcast.approval.back"));
    m_back->setToolTip(tr("It is a draft again and may be changed"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::pad);
    row->addWidget(m_save);
    row->addWidget(m_back);
    row->addStretch(1);
    for (QWidget *part : {static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_who), static_cast<QWidget *>(m_print)})
        body()->addWidget(part);
    body()->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &ApprovalCard::saveRequest);
    connect(m_back, &QPushButton::clicked, this, &ApprovalCard::takeBack);
    connect(m_typed, &QLineEdit::textEdited, this, [this] {
        m_print->setProblem(QString());
        Q_EMIT stateChanged();
    });
    reset();
}

void ApprovalCard::reset()
{
    m_answer.reset();
    m_file.clear();
    m_saved = false;
    m_typed->clear();
    m_print->setProblem(QString());
    setBusy(false);
}

void ApprovalCard::setBusy(bool busy)
{
    m_busy = busy;
    show();
}

void ApprovalCard::show()
{
    m_save->setText(m_saved ? tr("Save the request &again…") : tr("Save the &request…"));
    for (QWidget *part : {static_cast<QWidget *>(m_save), static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_typed)})
        part->setEnabled(!m_busy);
    m_who->setVisible(m_answer.has_value());
    m_print->setVisible(m_answer && !m_answer->trusted);
    if (m_answer) {
        const Approval &approval = m_answer->approval;
        m_words->setText(m_answer->trusted ? tr("Their key is known here, fingerprint %1.").arg(m_answer->fingerprint)
                                           : tr("The answer fits this broadcast. It counts when you have made sure whose it is."));
        m_who->setText(tr("%1 approved this for %n people, %2.", nullptr, approval.ready)
                           .arg(approval.who, momentWord(approval.at, m_plan.tools().app.core().now())));
    } else {
        m_words->setText(tr("Nothing leaves before somebody else approved it. Give them the request: it holds no numbers. On their Broadcasts page they "
                            "choose “Open a request to approve…”, and you open here what they send back."));
    }
    Q_EMIT stateChanged();
}

QString ApprovalCard::missing() const
{
    if (!m_answer)
        return tr("It waits for a second person.");
    return !m_answer->trusted && m_typed->text().trimmed().isEmpty() ? tr("Write the fingerprint that the second person reads to you.") : QString();
}

void ApprovalCard::fail(const QString &lead, const Error &error)
{
    setBusy(false);
    const QString sentence = approvalSentence(error);
    Q_EMIT refused(lead, sentence.isEmpty() ? errorSentence(error) : sentence);
}

void ApprovalCard::saveRequest()
{
    if (m_busy)
        return;
    askToSaveApproval(this, ApprovalFile::Request, m_plan.broadcast().name, [this, turn = m_plan.turn()](const QString &path) {
        if (turn == m_plan.turn())
            writeRequest(path);
    });
}

void ApprovalCard::writeRequest(const QString &path)
{
    const BroadcastTools &tools = m_plan.tools();
    setBusy(true);
    tools.check.report(m_plan.id())
        .then(this,
              [this, id = m_plan.id()](const Result<std::optional<CheckReport>> &report) -> QFuture<Result<QByteArray>> {
                  if (!report)
                      return QtFuture::makeReadyFuture(Result<QByteArray>(report.error()));
                  if (!*report)
                      return QtFuture::makeReadyFuture(Result<QByteArray>(error(ErrorKind::Invalid, QStringLiteral("not checked"), QStringLiteral("check"))));
                  return m_plan.tools().app.approvals().request(id, **report, operatorName());
              })
        .unwrap()
        .then(this,
              [path](const Result<QByteArray> &file) {
                  return file ? writeApprovalFile(path, *file) : QtFuture::makeReadyFuture(Result<void>(file.error()));
              })
        .unwrap()
        .then(this, [this, turn = m_plan.turn()](const Result<void> &written) {
            if (turn != m_plan.turn())
                return;
            if (!written)
                return fail(tr("The request was not saved."), written.error());
            m_saved = true;
            setBusy(false);
        });
}

void ApprovalCard::openAnswer()
{
    if (m_busy)
        return;
    askToOpenApproval(this, ApprovalFile::Answer, [this, turn = m_plan.turn()](const QString &path) {
        if (turn == m_plan.turn())
            readAnswer(path);
    });
}

void ApprovalCard::readAnswer(const QString &path)
{
    m_answer.reset();
    m_typed->clear();
    setBusy(true);
    readApprovalFile(path)
        .then(this,
              [this, turn = m_plan.turn()](const Result<QByteArray> &file) -> QFuture<Result<ApprovalService::Answer>> {
                  if (!file)
                      return QtFuture::makeReadyFuture(Result<ApprovalService::Answer>(file.error()));
                  if (turn == m_plan.turn())
                      m_file = *file;
                  return m_plan.tools().app.approvals().read(*file);
              })
        .unwrap()
        .then(this, [this, turn = m_plan.turn()](const Result<ApprovalService::Answer> &answer) {
            if (turn == m_plan.turn())
                take(answer);
        });
}

void ApprovalCard::take(const Result<ApprovalService::Answer> &answer)
{
    if (!answer)
        return fail(tr("This answer does not count."), answer.error());
    if (answer->broadcast != m_plan.id()) {
        setBusy(false);
        Q_EMIT refused(tr("This answer does not count."), tr("It is about another broadcast, “%1”.").arg(answer->approval.name));
        return;
    }
    m_answer = *answer;
    setBusy(false);
    if (!m_answer->trusted)
        m_typed->setFocus(Qt::OtherFocusReason);
}

void ApprovalCard::accept()
{
    if (m_busy || !missing().isEmpty())
        return;
    setBusy(true);
    const QString typed = m_answer->trusted ? QString() : m_typed->text().trimmed();
    m_plan.tools().app.approvals().accept(m_file, typed).then(this, [this, turn = m_plan.turn()](const Result<ApprovalService::Accepted> &done) {
        if (turn != m_plan.turn())
            return;
        if (!done && done.error().place == QLatin1String("fingerprint")) {
            setBusy(false);
            m_print->setProblem(approvalSentence(done.error()));
            m_typed->setFocus(Qt::OtherFocusReason);
            return;
        }
        if (!done)
            return fail(tr("Nothing was sent."), done.error());
        setBusy(false);
        Q_EMIT accepted();
    });
}

void ApprovalCard::takeBack()
{
    if (m_busy)
        return;
    setBusy(true);
    m_plan.tools().broadcasts.backToDraft(m_plan.id()).then(this, [this, turn = m_plan.turn()](const Result<void> &done) {
        if (turn != m_plan.turn())
            return;
        if (!done)
            return fail(tr("It was not taken back."), done.error());
        reset();
        Q_EMIT takenBack();
    });
}

} // namespace recado
