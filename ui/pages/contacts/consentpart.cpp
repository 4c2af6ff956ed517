#include "pages/contacts/consentpart.h"

#include "application.h"
#include "dialogs/consentdialog.h"
#include "dialogs/takebackdialog.h"
#include "format/consentwords.h"
#include "format/errorwords.h"
#include "format/timewords.h"
#include "widgets/banner.h"
#include "widgets/labels.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace recado {

namespace {

constexpr qsizetype shownFirst = 4;

// A proof that a browser can show.
QUrl linkIn(const QString &proof)
{
    const QUrl url(proof.trimmed(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return isWeb && !url.host().isEmpty() && url.userInfo().isEmpty() ? url : QUrl();
}

} // namespace

ConsentPart::ConsentPart(Application &application, QWidget *parent) : QWidget(parent), m_application(application)
{
    setObjectName(QStringLiteral("consent"));
    build();
    connect(&m_application.optOuts(), &OptOutService::changed, this, &ConsentPart::load);
    open({});
}

void ConsentPart::build()
{
    m_dot = new StateDot(this);
    m_sentence = sentenceLabel(TextRole::Body, QString(), this);
    identify(m_sentence, QStringLiteral("consent.sentence"));
    m_problem = new Banner(this);
    m_optIn = secondaryButton(tr("Record &consent…"), this);
    m_optOut = secondaryButton(tr("&Do not contact…"), this);
    m_takeBack = secondaryButton(tr("&Take back…"), this);
    identify(m_optIn, QStringLiteral("consent.optIn"), tr("Record that this person agreed to be written to"));
    identify(m_optOut, QStringLiteral("consent.optOut"), tr("Record that this person is not to be written to"));
    identify(m_takeBack, QStringLiteral("consent.takeBack"), tr("Take the opt-out back"));
    m_more = linkButton(QString(), this);
    identify(m_more, QStringLiteral("consent.more"));

    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::pad);
    line->addWidget(m_dot, 0, Qt::AlignTop);
    line->addWidget(m_sentence, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::pad);
    buttons->addWidget(m_optIn);
    buttons->addWidget(m_optOut);
    buttons->addStretch(1);
    m_history = new QVBoxLayout;
    m_history->setSpacing(Theme::pad);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::inset);
    column->addLayout(line);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    column->addWidget(m_takeBack, 0, Qt::AlignLeft);
    column->addLayout(m_history);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_optIn, &QPushButton::clicked, this, [this] { enter(ConsentKind::OptIn); });
    connect(m_optOut, &QPushButton::clicked, this, [this] { enter(ConsentKind::OptOut); });
    connect(m_takeBack, &QPushButton::clicked, this, &ConsentPart::takeBack);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_showsAll = true;
        showWords(m_words);
    });
}

void ConsentPart::open(const QString &address)
{
    m_address = address;
    m_showsAll = false;
    m_problem->clear();
    load();
}

void ConsentPart::load()
{
    const int asked = ++m_asked;
    if (m_address.isEmpty()) {
        showWords({});
        return;
    }
    m_application.optOuts().history(m_address).then(this, [this, asked](const Result<QList<ConsentWord>> &words) {
        if (asked != m_asked)
            return;
        if (words)
            showWords(*words);
        else
            told(words.error());
    });
}

void ConsentPart::showWords(const QList<ConsentWord> &words)
{
    m_words = words;
    const int purposes = refusedPurposes(words);
    const bool isSomebody = !m_address.isEmpty();
    m_sentence->setText(isSomebody ? consentSentence(words) : tr("This contact has no number that could be written to."));
    m_dot->setTone(!isSomebody || words.isEmpty() ? Tone::Plain : purposes == 0 ? Tone::Good : refuses(purposes, MessagePurpose::Service) ? Tone::Bad : Tone::Warn);
    m_optIn->setEnabled(isSomebody);
    m_optOut->setEnabled(isSomebody);
    m_takeBack->setVisible(purposes != 0);
    while (QLayoutItem *item = m_history->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const qsizetype count = m_showsAll ? words.size() : std::min(words.size(), shownFirst);
    for (qsizetype i = 0; i < count; ++i)
        m_history->addWidget(lineFor(words[words.size() - 1 - i])); // the newest first
    const auto rest = int(words.size() - count);
    m_more->setVisible(rest > 0);
    m_more->setText(tr("Show %n earlier", nullptr, rest));
}

QWidget *ConsentPart::lineFor(const ConsentWord &word)
{
    auto *line = new QWidget(this);
    line->setObjectName(QStringLiteral("consent.word"));
    auto *title = textLabel(TextRole::Strong, consentWordTitle(word), line);
    setTone(title, word.kind == ConsentKind::OptOut ? Tone::Bad : word.kind == ConsentKind::OptIn ? Tone::Good : Tone::Plain);
    auto *moment = textLabel(TextRole::Caption, momentWord(word.at, m_application.core().now()), line);
    moment->setToolTip(exactMoment(word.at));
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::pad);
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(moment);
    auto *column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(head);
    QString origin = consentOrigin(word);
    if (!word.note.isEmpty())
        origin += QStringLiteral(" · ") + tr("“%1”").arg(word.note);
    column->addWidget(sentenceLabel(TextRole::Caption, origin, line));
    if (const QUrl link = linkIn(word.proof); link.isValid()) {
        auto *proof = linkButton(tr("Proof: %1").arg(link.host()), line);
        identify(proof, QStringLiteral("consent.proof"), tr("Open the proof in the browser"));
        proof->setToolTip(link.toDisplayString());
        connect(proof, &QPushButton::clicked, this, [link] { QDesktopServices::openUrl(link); });
        column->addWidget(proof, 0, Qt::AlignLeft);
    } else if (!word.proof.isEmpty()) {
        column->addWidget(sentenceLabel(TextRole::Caption, tr("Proof: %1").arg(word.proof), line));
    }
    return line;
}

void ConsentPart::enter(ConsentKind kind)
{
    auto *dialog = new ConsentDialog(m_application, m_address, kind, window());
    connect(dialog, &QDialog::accepted, this, &ConsentPart::changed);
    dialog->open();
}

void ConsentPart::takeBack()
{
    auto *dialog = new TakeBackDialog(m_application, {m_address}, window());
    connect(dialog, &QDialog::accepted, this, &ConsentPart::changed);
    dialog->open();
}

void ConsentPart::told(const Error &error)
{
    m_problem->setMessage(Tone::Bad, errorSentence(error));
}

} // namespace recado
