#include "pages/connections/channelscard.h"

#include "application.h"
#include "dialogs/channeldialog.h"
#include "domain/phone.h"
#include "format/statuswords.h"
#include "widgets/labels.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QGridLayout>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace recado {

namespace {

enum Column { NumberColumn, NameColumn, AccountColumn, QualityColumn, DefaultColumn, ColumnCount };

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
    setVisible(!accounts.isEmpty());
    delete m_table;
    m_table = new QWidget(this);
    m_grid = new QGridLayout(m_table);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::margin);
    m_grid->setVerticalSpacing(Theme::pad);
    body()->addWidget(m_table);
    if (channels.isEmpty()) {
        m_grid->addWidget(sentenceLabel(TextRole::Second, tr("No number yet. Fetch them from the provider, or add one by hand."), m_table), 0, 0);
        return;
    }
    addHeader();
    int row = 1;
    for (const Account &account : accounts) {
        const auto isOurs = [&account](const Channel &channel) { return channel.account == account.id; };
        const bool severalToChooseFrom = std::count_if(channels.begin(), channels.end(), isOurs) > 1;
        for (const Channel &channel : channels) {
            if (!isOurs(channel))
                continue;
            addRow(row, channel, account.name);
            if (severalToChooseFrom && !channel.isDefault)
                addDefaultButton(row, channel);
            ++row;
        }
    }
    m_grid->setColumnStretch(NameColumn, 1);
    m_grid->setColumnStretch(AccountColumn, 1);
}

void ChannelsCard::addHeader()
{
    const QStringList words{tr("Number"), tr("Name"), tr("Account"), tr("Quality"), QString()};
    for (int column = 0; column < ColumnCount; ++column)
        m_grid->addWidget(textLabel(TextRole::Caption, words[column], m_table), 0, column);
}

void ChannelsCard::addRow(int row, const Channel &channel, const QString &accountName)
{
    auto *rule = new QFrame(m_table);
    rule->setProperty("look", QStringLiteral("rule"));
    m_grid->addWidget(rule, 2 * row - 1, 0, 1, ColumnCount);
    const int line = 2 * row;
    m_grid->addWidget(textLabel(TextRole::Body, channel.number.isEmpty() ? channel.providerId : formatPhone(channel.number), m_table), line, NumberColumn);
    auto *name = new ElidedLabel(m_table);
    name->setFullText(channel.name.isEmpty() ? QStringLiteral("—") : channel.name);
    m_grid->addWidget(name, line, NameColumn);
    auto *account = new ElidedLabel(m_table);
    account->setFullText(accountName);
    m_grid->addWidget(account, line, AccountColumn);
    auto *quality = textLabel(TextRole::Body, qualityWord(channel.quality), m_table);
    setTone(quality, qualityTone(channel.quality));
    m_grid->addWidget(quality, line, QualityColumn);
    if (channel.isDefault)
        m_grid->addWidget(new PillLabel(tr("default"), m_table, Tone::Accent), line, DefaultColumn);
}

void ChannelsCard::addDefaultButton(int row, const Channel &channel)
{
    auto *button = secondaryButton(tr("Use as the default number"), m_table);
    identify(button, QStringLiteral("connections.default.") + channel.providerId,
             tr("Use %1 as the default number").arg(channel.number.isEmpty() ? channel.providerId : formatPhone(channel.number)));
    button->setToolTip(tr("Messages that name no number leave from this one"));
    m_grid->addWidget(button, 2 * row, DefaultColumn);
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
