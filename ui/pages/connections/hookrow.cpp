#include "pages/connections/hookrow.h"

#include "application.h"
#include "dialogs/confirmdialog.h"
#include "format/errorwords.h"
#include "format/reachwords.h"
#include "format/statuswords.h"
#include "format/timewords.h"
#include "pages/connections/reachlook.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

namespace recado {

namespace {

const QString verifyToken = QStringLiteral("verify_token");

// The button says it for a moment, then what it said before.
void tellFor(QPushButton *button, const QString &words)
{
    if (!button->property("usual").isValid())
        button->setProperty("usual", button->text());
    button->setText(words);
    QTimer::singleShot(2000, button, [button] { button->setText(button->property("usual").toString()); });
}

void tellCopied(QPushButton *button, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    tellFor(button, HookRow::tr("Copied"));
}

// Has the provider a call that sets the address?
bool registers(ProviderKind provider)
{
    return provider == ProviderKind::Wati || provider == ProviderKind::Meta;
}

} // namespace

HookRow::HookRow(Application &application, const Account &account, const QString &url, QWidget *parent)
    : QWidget(parent), m_application(application), m_account(account), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, Theme::pad);
    m_column->setSpacing(Theme::gap);
    m_state = textLabel(TextRole::Second, QString(), this);
    m_found = sentenceLabel(TextRole::Body, QString(), this);
    identify(m_state, named("state"));
    identify(m_found, named("provider"));
    buildUrl(url);
    if (account.provider == ProviderKind::Practice) {
        m_column->addWidget(sentenceLabel(TextRole::Caption, tr("Practice sets this up by itself."), this));
        m_state->hide();
        m_found->hide();
        return;
    }
    if (account.provider == ProviderKind::Meta && !account.secretNames.contains(verifyToken))
        m_column->addWidget(sentenceLabel(TextRole::Caption, tr("Meta asks for a verify token, too: edit the account and make one."), this));
    m_column->addWidget(m_found);
    buildButtons();
    readFormer();
    refresh();
}

QString HookRow::named(const char *part) const
{
    return QStringLiteral("connections.%1.%2").arg(QLatin1String(part), m_account.name);
}

void HookRow::buildUrl(const QString &url)
{
    auto *label = textLabel(TextRole::Field, tr("URL for “%1”").arg(m_account.name), this);
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::pad);
    head->addWidget(label, 1);
    head->addWidget(m_state);
    auto *edit = new QLineEdit(url, this);
    edit->setReadOnly(true);
    edit->setCursorPosition(0);
    edit->setProperty("look", QStringLiteral("mono"));
    identify(edit, named("hook"), label->text());
    auto *copy = secondaryButton(tr("Copy"), this);
    identify(copy, named("copy"), tr("Copy the URL for %1").arg(m_account.name));
    copy->setMinimumWidth(96); // "Copied" is wider than "Copy": nothing may jump
    connect(copy, &QPushButton::clicked, copy, [copy, url] { tellCopied(copy, url); });
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::pad);
    line->addWidget(edit, 1);
    line->addWidget(copy);
    m_column->addLayout(head);
    m_column->addLayout(line);
    if (m_account.provider == ProviderKind::Meta && m_account.secretNames.contains(verifyToken))
        addVerifyButton(line);
}

// The token goes from the keychain to the clipboard and is not shown.
void HookRow::addVerifyButton(QHBoxLayout *line)
{
    auto *copy = secondaryButton(tr("Copy verify token"), this);
    identify(copy, named("verify"), tr("Copy the verify token for %1").arg(m_account.name));
    copy->setMinimumWidth(copy->sizeHint().width());
    line->addWidget(copy);
    connect(copy, &QPushButton::clicked, copy, [this, copy] {
        m_application.accounts().hookCredentials(m_account).then(copy, [copy](const Result<Credentials> &read) {
            copy->setToolTip(read ? QString() : errorSentence(read.error()));
            if (read)
                tellCopied(copy, QString::fromUtf8(read->value(verifyToken).reveal()));
            else
                tellFor(copy, tr("Not available"));
        });
    });
}

void HookRow::buildButtons()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::pad);
    if (registers(m_account.provider)) {
        m_register = secondaryButton(tr("Register at %1").arg(providerWord(m_account.provider)), this);
        identify(m_register, named("register"), tr("Register %1 at %2").arg(m_account.name, providerWord(m_account.provider)));
        line->addWidget(m_register);
        connect(m_register, &QPushButton::clicked, this, [this] { m_application.reachability().registerAt(m_account.id); });
    }
    line->addStretch();
    auto *rotate = linkButton(tr("New secret URL…"), this);
    identify(rotate, named("rotate"), tr("A new secret URL for %1").arg(m_account.name));
    connect(rotate, &QPushButton::clicked, this, &HookRow::askRotation);
    line->addWidget(rotate);
    m_column->addLayout(line);

    m_former = new QWidget(this);
    m_formerWords = sentenceLabel(TextRole::Second, QString(), m_former);
    identify(m_formerWords, named("former"));
    m_retire = secondaryButton(tr("Retire it…"), m_former);
    identify(m_retire, named("retire"), tr("Retire the former URL of %1").arg(m_account.name));
    auto *former = new QHBoxLayout(m_former);
    former->setContentsMargins(0, 0, 0, 0);
    former->addWidget(m_formerWords, 1);
    former->addWidget(m_retire);
    m_column->addWidget(m_former);
    m_former->hide();
    connect(m_retire, &QPushButton::clicked, this, [this] {
        if (m_formerUntil)
            askRetirement(*m_formerUntil);
    });
}

void HookRow::refresh()
{
    if (m_account.provider == ProviderKind::Practice)
        return;
    const ReachCheck check = m_application.reachability().report(m_account.id).provider;
    m_state->setText(check.state == ReachState::Untested ? QString() : reachStateWord(check)); // the step's head says that already
    setTone(m_state, reachTone(check.state));
    const QString found = reachSentences(check);
    m_found->setText(found);
    m_found->setVisible(!found.isEmpty());
    setTone(m_found, check.state == ReachState::Good ? Tone::Plain : reachTone(check.state));
    if (m_register) {
        const bool known = m_application.reachability().publicAddress().isKnown();
        m_register->setEnabled(known && check.state != ReachState::Testing);
        m_register->setToolTip(known ? QString() : tr("First enter the public address in step 2"));
    }
}

void HookRow::askRotation()
{
    const QString former = m_formerUntil ? QLatin1Char(' ') + tr("The URL before this one stops working at once.") : QString();
    ConfirmDialog::ask(this, tr("A new secret URL for “%1”?").arg(m_account.name),
                       tr("For when somebody has seen the URL who should not. Recado listens at the new one at once; the present one goes on working for seven "
                          "days, so that nothing is lost until the provider has the new one.")
                           + former,
                       tr("Make a new URL"), [this] { rotate(); });
}

void HookRow::rotate()
{
    m_application.accounts().rotateHook(m_account).then(this, [this](const Result<QString> &path) {
        if (!path)
            showProblem(path.error());
    });
}

void HookRow::readFormer()
{
    m_application.accounts().hookKey(m_account).then(this, [this](const Result<HookKey> &key) {
        if (!key || key->former.isEmpty() || !key->formerUntil)
            return;
        m_formerUntil = key->formerUntil;
        m_formerWords->setText(tr("This URL is new: enter or register it at the provider. The one before works until %1.")
                                   .arg(momentWord(*key->formerUntil, m_application.core().now())));
        setTone(m_formerWords, Tone::Warn);
        m_formerWords->setToolTip(exactMoment(*key->formerUntil));
        m_former->show();
    });
}

void HookRow::askRetirement(Instant until)
{
    ConfirmDialog::ask(this, tr("Retire the former URL of “%1”?").arg(m_account.name),
                       tr("Whoever still calls it is answered 404, and what they wanted to say is lost. Otherwise it ends by itself on %1.")
                           .arg(momentWord(until, m_application.core().now())),
                       tr("Retire it now"), [this] {
                           m_application.accounts().retireHook(m_account).then(this, [this](const Result<void> &retired) {
                               if (!retired)
                                   return showProblem(retired.error());
                               m_formerUntil.reset();
                               m_former->hide();
                           });
                       });
}

void HookRow::showProblem(const Error &error)
{
    m_found->setText(errorSentence(error));
    setTone(m_found, Tone::Bad);
    m_found->show();
}

} // namespace recado
