#include "pages/checkuppage.h"

#include "application.h"
#include "dialogs/bundledialog.h"
#include "format/doctorreport.h"
#include "format/errorwords.h"
#include "format/timewords.h"
#include "models/checkup.h"
#include "widgets/banner.h"
#include "widgets/checklist.h"
#include "widgets/looks.h"
#include "widgets/pageheader.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace recado {

namespace {

constexpr int readableWidth = 920;

QList<QPair<QString, QString>> pairs(const QList<CheckUp::Question> &open)
{
    QList<QPair<QString, QString>> all;
    for (const CheckUp::Question &question : open)
        all.append({question.id, question.subject});
    return all;
}

} // namespace

CheckUpPage::CheckUpPage(Application &application, QWidget *parent)
    : QWidget(parent), m_application(application), m_checkUp(CheckUp::of(application.patient()))
{
    setObjectName(QStringLiteral("page.checkup"));
    buildHeader();
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_header);
    page->addWidget(m_progress);
    page->addWidget(buildBody(), 1);
    connect(m_back, &QPushButton::clicked, this, &CheckUpPage::backWanted);
    connect(m_again, &QPushButton::clicked, this, &CheckUpPage::begin);
    connect(m_stop, &QPushButton::clicked, &m_checkUp, &CheckUp::stop);
    connect(m_copy, &QPushButton::clicked, this, &CheckUpPage::copy);
    connect(m_bundle, &QPushButton::clicked, this, &CheckUpPage::writeBundle);
    connect(m_backup, &QPushButton::clicked, this, &CheckUpPage::backUp);
    connect(m_list, &CheckList::mendWanted, this, &CheckUpPage::mend);
    connect(&m_checkUp, &CheckUp::changed, this, &CheckUpPage::refresh);
    refresh();
}

void CheckUpPage::buildHeader()
{
    m_header = new PageHeader(tr("Check-up"), this);
    m_back = linkButton(tr("Back to Settings"), this);
    m_copy = secondaryButton(tr("&Copy as text"), this);
    m_bundle = secondaryButton(tr("Support &bundle…"), this);
    m_backup = secondaryButton(tr("Back&up…"), this);
    m_again = primaryButton(tr("Check &everything"), this);
    m_stop = secondaryButton(tr("&Stop"), this);
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // so that nothing moves
    m_progress->setSizePolicy(policy);
    identify(m_back, QStringLiteral("checkup.back"));
    identify(m_copy, QStringLiteral("checkup.copy"));
    identify(m_bundle, QStringLiteral("checkup.bundle"));
    identify(m_backup, QStringLiteral("checkup.backup"));
    identify(m_again, QStringLiteral("checkup.again"));
    identify(m_stop, QStringLiteral("checkup.stop"));
    identify(m_progress, QStringLiteral("checkup.progress"), tr("How far the check-up has come"));
    m_header->addLeft(m_back);
    for (QPushButton *button : {m_copy, m_backup, m_bundle, m_stop, m_again})
        m_header->addRight(button);
}

QWidget *CheckUpPage::buildBody()
{
    auto *content = new QWidget(this);
    content->setMaximumWidth(readableWidth + 2 * Theme::margin);
    m_verdict = new Banner(content);
    m_thorough = new QCheckBox(tr("&Thorough: compare every index of the database with its table, too. Takes longer."), content);
    m_list = new CheckList(content);
    m_list->setOffers([this](DoctorMend mend) { return mend != DoctorMend::OpenVault || m_application.needsVaultPassphrase(); });
    identify(m_verdict, QStringLiteral("checkup.verdict"));
    identify(m_thorough, QStringLiteral("checkup.thorough"));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(Theme::group);
    column->addWidget(m_verdict);
    column->addWidget(m_thorough);
    column->addWidget(m_list);
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("checkup.scroll"));
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

void CheckUpPage::begin()
{
    if (m_checkUp.isRunning())
        return;
    DoctorOptions options;
    options.isThorough = m_thorough->isChecked();
    m_checkUp.begin(options);
}

// Nobody looks: nothing is asked any more. What is known stays.
void CheckUpPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        m_checkUp.stop();
}

void CheckUpPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_checkUp.isRunning())
        m_checkUp.stop();
    else
        Q_EMIT backWanted();
}

void CheckUpPage::refresh()
{
    const bool isRunning = m_checkUp.isRunning();
    const bool hasResult = !m_checkUp.checks().isEmpty();
    m_list->setChecks(m_checkUp.checks(), pairs(m_checkUp.open()));
    m_again->setVisible(!isRunning);
    m_stop->setVisible(isRunning);
    m_thorough->setEnabled(!isRunning);
    m_copy->setEnabled(hasResult && !isRunning);
    m_bundle->setEnabled(hasResult && !isRunning);
    m_progress->setVisible(isRunning);
    m_progress->setRange(0, std::max(1, m_checkUp.asked()));
    m_progress->setValue(m_checkUp.asked() - int(m_checkUp.open().size()));
    m_header->setSubtitle(isRunning ? tr("%1 of %2 answered").arg(m_checkUp.asked() - m_checkUp.open().size()).arg(m_checkUp.asked()) : QString());
    showVerdict();
}

void CheckUpPage::showVerdict()
{
    const QList<DoctorCheck> &checks = m_checkUp.checks();
    if (m_checkUp.isRunning())
        return m_verdict->setMessage(Tone::Plain, tr("Looking…"), tr("Nothing is changed by it. Leaving this page stops it."));
    if (!m_checkUp.endedAt())
        return m_verdict->setMessage(Tone::Plain, tr("Nothing was looked at yet."), tr("The check-up looks at this installation, the network, every account and the listener. It changes nothing."));
    const QString when = momentWord(*m_checkUp.endedAt(), m_application.core().now());
    if (m_checkUp.wasStopped())
        return m_verdict->setMessage(Tone::Plain, tr("Stopped at %1.").arg(when), tr("What was known by then stands below."));
    switch (worstOf(checks)) {
    case DoctorCheck::State::Broken: return m_verdict->setMessage(Tone::Bad, tr("Something is broken."), tr("As of %1: %2.").arg(when, doctorCounts(checks)));
    case DoctorCheck::State::Attention: return m_verdict->setMessage(Tone::Warn, tr("Something needs attention."), tr("As of %1: %2.").arg(when, doctorCounts(checks)));
    default: return m_verdict->setMessage(Tone::Good, tr("All is sound."), tr("As of %1: %2.").arg(when, doctorCounts(checks)));
    }
}

void CheckUpPage::mend(const DoctorCheck &check)
{
    switch (doctorMend(check)) {
    case DoctorMend::None: return;
    case DoctorMend::OpenVault: Q_EMIT vaultWanted(false); return;
    case DoctorMend::MakeVault: Q_EMIT vaultWanted(true); return;
    case DoctorMend::OpenAccount: Q_EMIT accountWanted(check.subject); return;
    case DoctorMend::OpenAccounts: Q_EMIT accountsWanted(); return;
    case DoctorMend::OpenListener: Q_EMIT listenerWanted(); return;
    case DoctorMend::OpenNetwork: Q_EMIT networkWanted(); return;
    case DoctorMend::FetchTemplates: fetchTemplates(check); return;
    case DoctorMend::OpenFolder: QDesktopServices::openUrl(QUrl::fromLocalFile(m_application.options().dataDir)); return;
    case DoctorMend::BackUp: backUp(); return;
    // Without TLS the network in between sends its own page.
    case DoctorMend::LogIn: QDesktopServices::openUrl(QUrl(QStringLiteral("http://%1/").arg(check.evidence.value(QLatin1String("host")).toString()))); return;
    }
}

void CheckUpPage::fetchTemplates(const DoctorCheck &check)
{
    m_list->setBusy(check, tr("Fetching…"));
    m_application.accounts().accounts().then(this, [this, name = check.subject](const Result<QList<Account>> &accounts) {
        if (!accounts)
            return m_verdict->setMessage(Tone::Bad, errorSentence(accounts.error()));
        const auto account = std::find_if(accounts->begin(), accounts->end(), [&name](const Account &each) { return each.name == name; });
        if (account == accounts->end())
            return begin();
        m_application.templates().sync(account->id).then(this, [this](const Result<TemplateSyncReport> &synced) {
            if (synced)
                return begin(); // and see
            refresh();
            m_verdict->setMessage(Tone::Bad, errorSentence(synced.error()));
        });
    });
}

void CheckUpPage::copy()
{
    QGuiApplication::clipboard()->setText(doctorReport(m_checkUp.checks()));
    m_copy->setText(tr("Copied"));
    QTimer::singleShot(2000, this, [this] { m_copy->setText(tr("&Copy as text")); });
}

void CheckUpPage::writeBundle()
{
    (new BundleDialog(m_application.options().dataDir, m_application.patient(), m_checkUp.checks(), this))->open();
}

void CheckUpPage::backUp()
{
    (new BackupDialog(m_application.options().dataDir, this))->open();
}

} // namespace recado
