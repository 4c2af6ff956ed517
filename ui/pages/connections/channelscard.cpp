#include "pages/connections/channelscard.h"

#include "application.h"
#include "dialogs/channeldialog.h"
#include "domain/phone.h"
#include "format/silencewords.h"
#include "format/statuswords.h"
#include "widgets/banner.h"
#include "widgets/labels.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QGridLayout>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace recado {

namespace {

enum Column { NumberColumn, NameColumn, AccountColumn, QualityColumn, HearingColumn, DefaultColumn, ColumnCount };

QString qualityWord(const QString &quality)
{
    const QString word = channelQualityWord(quality);
    return word.isEmpty() ? QStringLiteral("—") : word;
}

Tone qualityTone(const QString &quality)
{
    return quality == QLatin1String("GREEN") ? Tone::Good
        : quality == QLatin1String("YELLOW") ? Tone::Warn
        : quality == QLatin1String("RED")    ? Tone::Bad
                                             : Tone::Plain;
}

// Where the button leads: see ConnectionsPage::mend().
QString mendWord(BreakPlace place)
{
    switch (place) {
    case BreakPlace::Signature: return ChannelsCard::tr("Edit the account");
    case BreakPlace::NotUnderstood: return ChannelsCard::tr("Show them");
    case BreakPlace::Listener: return ChannelsCard::tr("Go to step 1");
    case BreakPlace::NothingArrives: return ChannelsCard::tr("Go to step 2");
    case BreakPlace::Connection: return ChannelsCard::tr("Test the account");
    case BreakPlace::OtherEvents:
    case BreakPlace::Path:
    case BreakPlace::ThisAccount: return ChannelsCard::tr("Go to step 3");
    case BreakPlace::Unknown: break;
    }
    return {};
}

} // namespace

ChannelsCard::ChannelsCard(Application &application, QWidget *parent) : Card(tr("Sending numbers"), parent), m_application(application)
{
    setObjectName(QStringLiteral("connections.channels"));
    m_fetch = secondaryButton(tr("Fetch numbers"), this);
    m_add = secondaryButton(tr("Add number…"), this);
    identify(m_fetch, QStringLiteral("connections.channels.fetch"));
    identify(m_add, QStringLiteral("connections.channels.add"));
    addHeaderWidget(m_fetch);
    addHeaderWidget(m_add);
    connect(m_fetch, &QPushButton::clicked, this, [this] {
        m_fetch->setEnabled(false);
        fetch(m_accounts);
    });
    connect(m_add, &QPushButton::clicked, this, &ChannelsCard::addByHand);
}

void ChannelsCard::setChannels(const QList<Account> &accounts, const QList<Channel> &channels)
{
    m_accounts = accounts;
    m_channels = channels;
    rebuild();
}

void ChannelsCard::setHearings(const QList<ChannelHearing> &hearings)
{
    m_hearings = hearings;
    if (m_table) // else there is nothing yet that they could be told beside
        rebuild();
}

void ChannelsCard::rebuild()
{
    setVisible(!m_accounts.isEmpty());
    delete m_table;
    m_table = new QWidget(this);
    m_grid = new QGridLayout(m_table);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::margin);
    m_grid->setVerticalSpacing(Theme::pad);
    m_line = 0;
    body()->addWidget(m_table);
    if (m_channels.isEmpty()) {
        m_grid->addWidget(sentenceLabel(TextRole::Second, tr("No number yet. Fetch them from the provider, or add one by hand."), m_table), 0, 0);
        return;
    }
    addHeader();
    for (const Account &account : std::as_const(m_accounts)) {
        const auto isOurs = [&account](const Channel &channel) { return channel.account == account.id; };
        const bool severalToChooseFrom = std::count_if(m_channels.begin(), m_channels.end(), isOurs) > 1;
        for (const Channel &channel : std::as_const(m_channels)) {
            if (isOurs(channel))
                addRow(channel, account.name, severalToChooseFrom && !channel.isDefault);
        }
        // Messages that named no number.
        addSilence(hearingOf(account.id, {}), account.name);
    }
    m_grid->setColumnStretch(NameColumn, 1);
    m_grid->setColumnStretch(AccountColumn, 1);
}

void ChannelsCard::addHeader()
{
    const QStringList words{tr("Number"), tr("Name"), tr("Account"), tr("Quality"), tr("Webhooks"), QString()};
    for (int column = 0; column < ColumnCount; ++column)
        m_grid->addWidget(textLabel(TextRole::Caption, words[column], m_table), 0, column);
}

ChannelHearing ChannelsCard::hearingOf(AccountId account, ChannelId channel) const
{
    for (const ChannelHearing &hearing : m_hearings) {
        if (hearing.account == account && hearing.channel == channel)
            return hearing;
    }
    return {};
}

void ChannelsCard::addRow(const Channel &channel, const QString &accountName, bool offersDefault)
{
    auto *rule = new QFrame(m_table);
    rule->setProperty("look", QStringLiteral("rule"));
    m_grid->addWidget(rule, ++m_line, 0, 1, ColumnCount);
    ++m_line;
    const QString number = channel.number.isEmpty() ? channel.providerId : formatPhone(channel.number);
    m_grid->addWidget(textLabel(TextRole::Body, number, m_table), m_line, NumberColumn);
    auto *name = new ElidedLabel(m_table);
    name->setFullText(channel.name.isEmpty() ? QStringLiteral("—") : channel.name);
    m_grid->addWidget(name, m_line, NameColumn);
    auto *account = new ElidedLabel(m_table);
    account->setFullText(accountName);
    m_grid->addWidget(account, m_line, AccountColumn);
    auto *quality = textLabel(TextRole::Body, qualityWord(channel.quality), m_table);
    setTone(quality, qualityTone(channel.quality));
    m_grid->addWidget(quality, m_line, QualityColumn);
    const ChannelHearing hearing = hearingOf(channel.account, channel.id);
    const bool isTold = hearing.verdict.hearing != Hearing::Untold;
    auto *heard = textLabel(TextRole::Body, isTold ? hearingWord(hearing.verdict.hearing) : QStringLiteral("—"), m_table);
    identify(heard, QStringLiteral("connections.hearing.") + channel.providerId);
    setTone(heard, hearing.isBroken() ? Tone::Warn : isTold ? Tone::Good : Tone::Plain);
    if (!isTold)
        heard->setToolTip(hearingWord(Hearing::Untold));
    m_grid->addWidget(heard, m_line, HearingColumn);
    if (channel.isDefault)
        m_grid->addWidget(new PillLabel(tr("default"), m_table, Tone::Accent), m_line, DefaultColumn);
    else if (offersDefault)
        addDefaultButton(channel);
    addSilence(hearing, channel.providerId);
}

// Below its number: since when, where the way is likely to be broken, and a button that goes there.
void ChannelsCard::addSilence(const ChannelHearing &hearing, const QString &name)
{
    if (!hearing.isBroken())
        return;
    auto *banner = new Banner(m_table);
    banner->setObjectName(QStringLiteral("connections.silence.") + name);
    QStringList sentences{hearingSentence(hearing, m_application.core().now()), breakSentence(hearing)};
    if (hearing.channel == ChannelId())
        sentences.prepend(tr("%1, messages that named no number:").arg(hearing.accountName));
    banner->setMessage(Tone::Warn, sentences.join(QLatin1Char(' ')).trimmed());
    if (hearing.place != BreakPlace::Unknown)
        banner->setAction(mendWord(hearing.place));
    identify(banner->actionButton(), QStringLiteral("connections.mend.") + name);
    m_grid->addWidget(banner, ++m_line, 0, 1, ColumnCount);
    connect(banner, &Banner::actionTriggered, this, [this, hearing] { Q_EMIT mendAsked(hearing); });
}

void ChannelsCard::addDefaultButton(const Channel &channel)
{
    auto *button = secondaryButton(tr("Use as the default number"), m_table);
    identify(button, QStringLiteral("connections.default.") + channel.providerId,
             tr("Use %1 as the default number").arg(channel.number.isEmpty() ? channel.providerId : formatPhone(channel.number)));
    button->setToolTip(tr("Messages that name no number leave from this one"));
    m_grid->addWidget(button, m_line, DefaultColumn);
    connect(button, &QPushButton::clicked, this, [this, id = channel.id] {
        m_fetch->setFocus(); // the table is made anew, and this button with it
        m_application.accounts().setDefaultChannel(id).then(this, [this](const Result<Channel> &done) {
            if (!done)
                Q_EMIT failed(done.error());
        });
    });
}

// One account after the other; the first problem is told and the rest still asked.
void ChannelsCard::fetch(QList<Account> left)
{
    if (left.isEmpty()) {
        m_fetch->setEnabled(true);
        return;
    }
    const Account next = left.takeFirst();
    m_application.accounts().syncChannels(next.id).then(this, [this, left](const Result<QList<Channel>> &synced) {
        if (!synced)
            Q_EMIT failed(synced.error());
        fetch(left);
    });
}

void ChannelsCard::addByHand()
{
    const auto open = [this](const Account &account) { (new ChannelDialog(m_application, account, this))->open(); };
    if (m_accounts.size() == 1)
        return open(m_accounts.first());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Account &account : std::as_const(m_accounts))
        menu->addAction(account.name, this, [open, account] { open(account); });
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height() + Theme::gap)));
}

} // namespace recado
