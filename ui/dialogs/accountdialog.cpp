#include "dialogs/accountdialog.h"

#include "application.h"
#include "dialogs/connectionreportview.h"
#include "dialogs/vaultdialog.h"
#include "format/errorwords.h"
#include "widgets/banner.h"
#include "widgets/field.h"
#include "widgets/looks.h"
#include "widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

namespace recado {

NewAccount AccountDialog::typed() const
{
    NewAccount account;
    account.name = m_name->text().trimmed();
    account.provider = m_form.provider;
    for (const auto &editor : m_editors) {
        const AccountField &field = editor->field();
        const QString text = applies(field) ? editor->text() : QString();
        if (!field.isSecret()) {
            // What was set and is empty now must be said; what never was set need not.
            if (!text.isEmpty() || (m_account && m_account->settings.contains(field.key)))
                account.settings.insert(field.key, text);
        } else if (!text.isEmpty() || (isStored(field) && !applies(field))) {
            account.secrets.insert(field.key, Secret(text.toUtf8()));
        }
    }
    return account;
}

bool AccountDialog::applies(const AccountField &field) const
{
    return field.way.isEmpty() || field.way == way();
}

bool AccountDialog::isStored(const AccountField &field) const
{
    return m_account && m_account->secretNames.contains(field.key);
}

QString AccountDialog::way() const
{
    return m_ways ? m_form.ways.value(m_ways->currentIndex()).value : QString();
}

AccountFieldEditor *AccountDialog::editor(const QString &key) const
{
    for (const auto &each : m_editors) {
        if (each->field().key == key)
            return each.get();
    }
    return nullptr;
}

// At the field, in the words of this provider; a field that is folded away or of another way comes into sight.
void AccountDialog::showProblem(const Error &error)
{
    const AccountFieldEditor *concerned = editor(error.place);
    if (!concerned)
        return FormDialog::showProblem(error);
    const AccountField &about = concerned->field();
    if (about.need == AccountField::Need::Advanced)
        unfold(true);
    for (int i = 0; m_ways && !applies(about) && i < m_form.ways.size(); ++i) {
        if (m_form.ways[i].value == about.way)
            m_ways->setCurrentIndex(i);
    }
    field(about.key)->setProblem(error.kind == ErrorKind::Invalid ? sentenceFor(about) : errorSentence(error));
    goTo(field(about.key));
}

QString AccountDialog::sentenceFor(const AccountField &field) const
{
    return field.wrong.isEmpty() ? errorSentence(error(ErrorKind::Invalid, {}, field.key)) : field.wrong;
}

// What is missing is told at every field at once, before anybody is asked.
bool AccountDialog::isWhole(bool withName)
{
    clearProblems();
    Field *first = nullptr;
    const auto tell = [this, &first](const QString &key, const QString &sentence) {
        Field *box = field(key);
        box->setProblem(sentence);
        first = first ? first : box;
    };
    if (withName && m_name->text().trimmed().isEmpty())
        tell(QStringLiteral("name"), errorSentence(error(ErrorKind::Invalid, {}, QStringLiteral("name"))));
    const AccountFieldEditor *address = editor(QStringLiteral("base_url"));
    const bool isWholeAddress = address && QUrl(address->text(), QUrl::TolerantMode).path().size() > 1;
    for (const auto &each : m_editors) {
        const AccountField &about = each->field();
        const bool isNeeded = about.need == AccountField::Need::Required && applies(about) && !isStored(about);
        const bool isMissing = isNeeded && each->text().isEmpty() && !(about.inAddress && isWholeAddress);
        if (!isMissing && !each->namesAFileInVain())
            continue;
        if (about.need == AccountField::Need::Advanced)
            unfold(true);
        tell(about.key, sentenceFor(about));
    }
    if (first)
        goTo(first);
    return !first;
}

void AccountDialog::test()
{
    if (m_busy)
        return;
    m_report->clear();
    if (!isWhole(false))
        return;
    const NewAccount account = typed();
    bool needsStored = false;
    for (const auto &each : m_editors)
        needsStored = needsStored || (isStored(each->field()) && applies(each->field()) && !account.secrets.contains(each->field().key));
    m_busy = true;
    m_report->showRunning();
    if (!needsStored)
        return testWith(account);
    // What is stored and not typed anew is tried with what is typed here.
    m_application.accounts().credentials(*m_account).then(this, [this, account](const Result<Credentials> &stored) {
        if (!stored) {
            m_busy = false;
            m_report->clear();
            showProblem(stored.error());
            return;
        }
        NewAccount whole = account;
        whole.secrets = *stored;
        whole.secrets.insert(account.secrets); // what is typed counts
        testWith(whole);
    });
}

void AccountDialog::testWith(const NewAccount &account)
{
    NewAccount tried = account;
    for (const QString &name : account.secrets.keys()) {
        if (tried.secrets.value(name).isEmpty())
            tried.secrets.remove(name);
    }
    m_application.accounts().test(tried).then(this, [this](const ConnectionReport &report) {
        m_busy = false;
        m_report->showReport(report);
        for (const ConnectionStep &step : report.steps) {
            if (step.state == ConnectionStep::State::Failed && step.error.kind == ErrorKind::Invalid && editor(step.error.place))
                showProblem(step.error);
        }
    });
}

void AccountDialog::save()
{
    if (m_busy)
        return;
    m_report->clear();
    if (!isWhole(true))
        return;
    m_busy = true;
    const NewAccount account = typed();
    auto answer = m_account ? m_application.accounts().update(m_account->id, account.settings, account.secrets)
                            : m_application.accounts().add(account);
    answer.then(this, [this](const Result<Account> &result) { handleSaved(result); });
}

void AccountDialog::handleSaved(const Result<Account> &answer)
{
    m_busy = false;
    if (answer) {
        for (const auto &each : m_editors) {
            if (each->field().isSecret())
                each->setText(QString());
        }
        Q_EMIT saved(*answer);
        accept();
        return;
    }
    const Error &problem = answer.error();
    const bool closed = problem.kind == ErrorKind::Locked && m_application.needsVaultPassphrase();
    const bool noKeychain = problem.kind == ErrorKind::Unavailable && problem.place != QLatin1String("vault");
    if (closed || noKeychain) {
        auto *vault = new VaultDialog(m_application, closed ? VaultDialog::Mode::Open : VaultDialog::Mode::Create, this);
        connect(vault, &VaultDialog::opened, this, &AccountDialog::save);
        vault->open();
        return;
    }
    showProblem(problem);
    if (problem.kind == ErrorKind::Locked)
        banner()->setAction(tr("Try again"));
}

} // namespace recado
