#include "pages/broadcast/approvaldialog.h"

#include "domain/phone.h"
#include "format/approvalwords.h"
#include "format/errorwords.h"
#include "format/timewords.h"
#include "pages/broadcast/approvalfiles.h"
#include "pages/broadcast/findinglist.h"
#include "services/broadcastcontext.h"
#include "widgets/banner.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace recado {

namespace {

constexpr int dialogWidth = 640;
constexpr int factWidth = 152;

// Counts of a broadcast have five digits and more: with the points and commas of the language.
QString grouped(QString words, int count)
{
    return words.replace(QString::number(count), QLocale().toString(count));
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ApprovalDialog::ApprovalDialog(ApprovalService &approvals, const QByteArray &file, const ApprovalService::Review &review, QWidget *parent)
    : FormDialog(parent), m_approvals(approvals), m_file(file), m_review(review)
{
    setObjectName(QStringLiteral("approval"));
    setTexts(tr("Approve “%1”?").arg(review.request.name),
             tr("%1 asked for it, %2.").arg(asking(), momentWord(review.request.at, SystemClock().now())));
    addFacts();
    addText();
    addFindings();
    m_who = new QLineEdit(operatorName(), this);
    identify(m_who, QStringLiteral("approval.who"));
    addField(QStringLiteral("who"), tr("&Your name, in their report"), m_who);
    saveButton()->setText(tr("&Approve…"));
    identify(saveButton(), QStringLiteral("approval.approve"));
    identify(cancelButton(), QStringLiteral("approval.close"));
    identify(banner(), QStringLiteral("approval.banner"));
    m_refuse = secondaryButton(tr("&Refuse"), this);
    m_refuse->setAutoDefault(false);
    identify(m_refuse, QStringLiteral("approval.refuse"));
    buttons()->insertWidget(0, m_refuse);
    setFixedWidth(dialogWidth);
    connect(m_refuse, &QPushButton::clicked, this, &ApprovalDialog::refuse);
    connect(this, &FormDialog::saveAsked, this, &ApprovalDialog::approve);
    if (const QString why = refusal(); !why.isEmpty()) {
        saveButton()->setEnabled(false);
        banner()->setMessage(Tone::Bad, why);
        cancelButton()->setFocus();
    }
}

void ApprovalDialog::addFact(const QString &name, const QString &what, const char *objectName)
{
    if (what.isEmpty())
        return;
    auto *line = new QWidget(this);
    QLabel *label = textLabel(TextRole::Second, name, line);
    label->setFixedWidth(factWidth);
    label->setWordWrap(true); // other languages say it longer
    QLabel *value = sentenceLabel(TextRole::Body, what, line);
    identify(value, QLatin1String(objectName), QStringLiteral("%1: %2").arg(name, what));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::inset);
    row->addWidget(label, 0, Qt::AlignTop);
    row->addWidget(value, 1);
    body()->addWidget(line);
}

void ApprovalDialog::addFacts()
{
    const ApprovalRequest &request = m_review.request;
    const QString number = formatPhone(request.channel);
    QStringList people{grouped(tr("%n people", nullptr, request.ready), request.ready)};
    if (request.blocked > 0)
        people.append(grouped(tr("%n row(s) stay behind", nullptr, request.blocked), request.blocked));
    if (request.leftOut > 0)
        people.append(grouped(tr("%n left out", nullptr, request.leftOut), request.leftOut));
    addFact(tr("To"), joined(people), "approval.people");
    addFact(tr("From"), joined({request.account, number.isEmpty() ? request.channel : number}), "approval.channel");
    addFact(tr("Rows of"), request.fileName, "approval.file");
    if (request.report.duration)
        addFact(tr("It takes"), aboutDuration(*request.report.duration), "approval.duration");
    addFact(tr("Their fingerprint"),
            m_review.trusted ? tr("%1, known here").arg(m_review.fingerprint) : tr("%1, not known here: ask whether it is theirs").arg(m_review.fingerprint),
            "approval.fingerprint");
}

void ApprovalDialog::addText()
{
    const ApprovalRequest &request = m_review.request;
    addFact(tr("Template"), request.templateName.isEmpty() ? tr("none, a message of their own") : QStringLiteral("%1 (%2)").arg(request.templateName, request.templateLanguage),
            "approval.template");
    auto *card = new Card(this);
    const QString text = request.text.isEmpty() ? QString::fromUtf8(request.content) : request.text;
    QLabel *words = sentenceLabel(TextRole::Body, text, card);
    identify(words, QStringLiteral("approval.text"), tr("What it says: %1").arg(text));
    card->body()->addWidget(words);
    body()->addWidget(card);
}

void ApprovalDialog::addFindings()
{
    if (m_review.request.report.findings.isEmpty())
        return;
    body()->addWidget(textLabel(TextRole::Field, tr("What their check found"), this));
    auto *findings = new FindingList(this);
    findings->setObjectName(QStringLiteral("approval.findings"));
    findings->setReadOnly(true);
    findings->setReport(m_review.request.report);
    body()->addWidget(findings);
}

// A computer may know no name of its user.
QString ApprovalDialog::asking() const
{
    return m_review.request.who.isEmpty() ? tr("Somebody", "who asks for approval") : m_review.request.who;
}

// The service refuses these, too; nobody has to press a button to learn it.
QString ApprovalDialog::refusal() const
{
    const auto sentence = [](const char *place) { return approvalSentence(error(ErrorKind::Rejected, QString(), QLatin1String(place))); };
    if (m_review.own)
        return sentence("own_key");
    return m_review.request.report.level() == CheckLevel::Red ? sentence("red") : QString();
}

void ApprovalDialog::approve()
{
    if (m_who->text().trimmed().isEmpty()) {
        showProblem(error(ErrorKind::Invalid, QStringLiteral("empty"), QStringLiteral("who")));
        return;
    }
    askToSaveApproval(this, ApprovalFile::Answer, m_review.request.name, [this](const QString &path) { writeAnswer(path); });
}

void ApprovalDialog::writeAnswer(const QString &path)
{
    clearProblems();
    for (QPushButton *button : {saveButton(), m_refuse})
        button->setEnabled(false);
    m_approvals.approve(m_file, m_who->text().trimmed())
        .then(this,
              [path](const Result<QByteArray> &answer) {
                  return answer ? writeApprovalFile(path, *answer) : QtFuture::makeReadyFuture(Result<void>(answer.error()));
              })
        .unwrap()
        .then(this, [this](const Result<void> &written) {
            if (!written)
                return fail(written.error());
            m_approvals.keys().ownPublicKey().then(this, [this](const Result<QByteArray> &own) {
                const QString print = own ? signing::fingerprintOf(*own) : QString();
                conclude(Tone::Good, tr("Approved."),
                         tr("Send the file to %1. The first time they also need your fingerprint, by another way: %2").arg(asking(), print));
            });
        });
}

void ApprovalDialog::refuse()
{
    conclude(Tone::Plain, tr("Not approved."), tr("Nothing was signed, and without an answer nothing leaves. Tell %1 why.").arg(asking()));
}

void ApprovalDialog::fail(const Error &error)
{
    for (QPushButton *button : {saveButton(), m_refuse})
        button->setEnabled(true);
    const QString sentence = approvalSentence(error);
    banner()->setMessage(Tone::Bad, sentence.isEmpty() ? errorSentence(error) : sentence);
}

void ApprovalDialog::conclude(Tone tone, const QString &lead, const QString &sentence)
{
    banner()->setMessage(tone, lead, sentence);
    saveButton()->hide();
    m_refuse->hide();
    m_who->setEnabled(false);
    cancelButton()->setText(tr("Close"));
    cancelButton()->setFocus(Qt::OtherFocusReason);
}

} // namespace recado
