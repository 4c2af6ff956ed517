#include "pages/settingspage.h"

#include "application.h"
#include "dialogs/networkdialog.h"
#include "dialogs/optoutdialog.h"
#include "domain/phone.h"
#include "format/doctorreport.h"
#include "format/mediawords.h"
#include "format/timewords.h"
#include "models/checkup.h"
#include "pages/settings/privacycard.h"
#include "preferences/language.h"
#include "preferences/preferences.h"
#include "widgets/card.h"
#include "widgets/labels.h"
#include "widgets/looks.h"
#include "widgets/pageheader.h"
#include "widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace recado {

namespace {

constexpr int cardWidth = 640;
constexpr int controlWidth = 260;
const QString meaningName = QStringLiteral("setting.meaning");

// A setting: its name, what it means, and its control at the right.
QWidget *settingRow(const QString &name, const QString &meaning, QWidget *control, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *title = textLabel(TextRole::Body, name, row);
    title->setBuddy(control);
    words->addWidget(title);
    if (!meaning.isEmpty()) {
        QLabel *sentence = sentenceLabel(TextRole::Caption, meaning, row);
        sentence->setObjectName(meaningName);
        words->addWidget(sentence);
    }
    QString plain = name;
    control->setAccessibleName(plain.remove(QLatin1Char('&')));
    row->setMinimumHeight(Theme::controlHeight + Theme::gap);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::margin);
    line->addLayout(words, 1);
    line->addWidget(control, 0, Qt::AlignVCenter);
    return row;
}

QWidget *rule(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("look", QStringLiteral("rule"));
    return line;
}

} // namespace

SettingsPage::SettingsPage(Application &application, QWidget *parent)
    : QWidget(parent), m_application(application), m_preferences(Preferences::in(application.options().dataDir)), m_checkUp(CheckUp::of(application.patient()))
{
    setObjectName(QStringLiteral("page.settings"));
    m_language = new QComboBox(this);
    m_theme = new SegmentedControl(this);
    m_density = new SegmentedControl(this);
    m_region = new QComboBox(this);
    m_undo = new QSpinBox(this);
    m_ownNumber = new QLineEdit(this);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(new PageHeader(tr("Settings"), this));
    auto *content = new QWidget(this);
    content->setMaximumWidth(cardWidth + 2 * Theme::margin);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(Theme::group);
    auto *privacy = new PrivacyCard(m_application, this);
    const QList<QWidget *> cards{makeLooks(), makeNumbers(), makeSending(), makeConversations(), makePeople(), privacy, makeNetwork(), makeCheckUp(), makeData()};
    for (QWidget *card : cards) {
        card->setMaximumWidth(cardWidth);
        column->addWidget(card);
    }
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("settings.scroll"));
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    page->addWidget(scroll, 1);
}

QWidget *SettingsPage::makeLooks()
{
    auto *card = new Card(tr("Appearance"), this);
    m_language->setObjectName(QStringLiteral("settings.language"));
    m_language->setFixedWidth(controlWidth);
    fillLanguages();
    m_theme->setObjectName(QStringLiteral("settings.theme"));
    m_theme->addSegment(tr("System"))->setObjectName(QStringLiteral("settings.theme.system"));
    m_theme->addSegment(tr("Light"))->setObjectName(QStringLiteral("settings.theme.light"));
    m_theme->addSegment(tr("Dark"))->setObjectName(QStringLiteral("settings.theme.dark"));
    m_theme->setCurrentIndex(int(m_preferences.theme()));
    m_density->setObjectName(QStringLiteral("settings.density"));
    m_density->addSegment(tr("Comfortable"))->setObjectName(QStringLiteral("settings.density.comfortable"));
    m_density->addSegment(tr("Compact"))->setObjectName(QStringLiteral("settings.density.compact"));
    m_density->setCurrentIndex(m_preferences.compactTables() ? 1 : 0);
    card->body()->addWidget(settingRow(tr("&Language"), QString(), m_language, card));
    card->body()->addWidget(rule(card));
    card->body()->addWidget(settingRow(tr("Theme"), QString(), m_theme, card));
    card->body()->addWidget(rule(card));
    card->body()->addWidget(settingRow(tr("Table rows"), tr("Compact shows more messages at once."), m_density, card));

    connect(m_language, &QComboBox::activated, this, [this](int index) { m_preferences.setLanguage(m_language->itemData(index).toString()); });
    connect(m_theme, &SegmentedControl::currentChanged, this, [this](int index) { m_preferences.setTheme(ThemeMode(index)); });
    connect(m_density, &SegmentedControl::currentChanged, this, [this](int index) { m_preferences.setCompactTables(index == 1); });
    return card;
}

QWidget *SettingsPage::makeNumbers()
{
    auto *card = new Card(tr("Telephone numbers"), this);
    m_region->setObjectName(QStringLiteral("settings.region"));
    m_region->setFixedWidth(controlWidth);
    fillRegions();
    card->body()->addWidget(settingRow(tr("&Country"), tr("Assumed for numbers typed without a country code."), m_region, card));
    connect(m_region, &QComboBox::activated, this, [this](int index) { m_preferences.setRegion(m_region->itemData(index).toString()); });
    return card;
}

QWidget *SettingsPage::makeSending()
{
    auto *card = new Card(tr("Sending"), this);
    m_undo->setObjectName(QStringLiteral("settings.undo"));
    m_undo->setFixedWidth(controlWidth);
    m_undo->setRange(0, 30);
    m_undo->setSuffix(tr(" s"));
    m_undo->setSpecialValueText(tr("At once"));
    m_undo->setValue(m_preferences.undoSeconds());
    m_ownNumber->setObjectName(QStringLiteral("settings.ownNumber"));
    m_ownNumber->setFixedWidth(controlWidth);
    m_ownNumber->setPlaceholderText(QStringLiteral("+55 11 98888-7777"));
    m_ownNumber->setText(formatPhone(m_preferences.ownNumber()));
    card->body()->addWidget(settingRow(tr("Time to &undo"), tr("A message can be called back before its first byte leaves."), m_undo, card));
    card->body()->addWidget(rule(card));
    card->body()->addWidget(settingRow(tr("Your own &number"), tr("“Test to me” sends there."), m_ownNumber, card));
    connect(m_undo, &QSpinBox::valueChanged, this, [this](int seconds) { m_preferences.setUndoSeconds(seconds); });
    connect(m_ownNumber, &QLineEdit::editingFinished, this, [this] {
        const auto number = parsePhone(m_ownNumber->text(), m_preferences.region());
        setTone(m_ownNumber, number || m_ownNumber->text().isEmpty() ? Tone::Plain : Tone::Bad);
        if (number || m_ownNumber->text().isEmpty())
            m_preferences.setOwnNumber(number ? number->e164 : QString());
    });
    connect(&m_preferences, &Preferences::changed, this, [this] {
        if (!m_ownNumber->hasFocus())
            m_ownNumber->setText(formatPhone(m_preferences.ownNumber()));
    });
    return card;
}

QWidget *SettingsPage::makeConversations()
{
    auto *card = new Card(tr("Conversations"), this);
    auto *name = new QLineEdit(card);
    name->setObjectName(QStringLiteral("settings.operator"));
    name->setFixedWidth(controlWidth);
    name->setMaxLength(80);
    name->setText(m_preferences.operatorName());
    auto *notices = new QCheckBox(tr("Tell me"), card);
    notices->setObjectName(QStringLiteral("settings.notices"));
    notices->setChecked(m_preferences.notifies());
    card->body()->addWidget(settingRow(tr("Your na&me"), tr("Stands beside conversations that you look after, and at your notes."), name, card));
    card->body()->addWidget(rule(card));
    card->body()->addWidget(settingRow(tr("Notifications of the desktop"), tr("When somebody writes and this window is not in front."), notices, card));
    connect(name, &QLineEdit::editingFinished, this, [this, name] { m_preferences.setOperatorName(name->text()); });
    connect(notices, &QCheckBox::toggled, this, [this](bool on) { m_preferences.setNotifies(on); });
    connect(&m_preferences, &Preferences::changed, name, [this, name] {
        if (!name->hasFocus())
            name->setText(m_preferences.operatorName());
    });
    return card;
}

// What people want, and what they send.
QWidget *SettingsPage::makePeople()
{
    auto *card = new Card(tr("People"), this);
    auto *list = secondaryButton(tr("People and &words…"), card);
    identify(list, QStringLiteral("settings.optOuts"));
    card->body()->addWidget(settingRow(tr("Do not contact"), tr("Who is not to be written to, and the words that people write to get no more messages."), list, card));
    list->setAccessibleName(tr("People who are not to be written to, and the words by which they say so"));
    card->body()->addWidget(rule(card));
    auto *unasked = new QComboBox(card);
    unasked->setObjectName(QStringLiteral("settings.unasked"));
    unasked->setFixedWidth(controlWidth);
    unasked->addItem(tr("Never"), 0);
    for (const qint64 megabytes : {1, 4, 16})
        unasked->addItem(tr("Up to %1").arg(dataSizeWords(megabytes * 1'048'576)), megabytes * 1'048'576);
    card->body()->addWidget(settingRow(tr("&Fetch by itself"), tr("Pictures, stickers and voice notes that people send, while they are in sight."), unasked, card));
    connect(list, &QPushButton::clicked, this, [this] { (new OptOutDialog(m_application, window()))->open(); });
    connect(unasked, &QComboBox::activated, this, [this, unasked](int index) { m_application.incomingMedia().setUnaskedBytes(unasked->itemData(index).toLongLong()); });
    m_application.incomingMedia().unaskedBytes().then(unasked, [unasked](const Result<qint64> &bytes) {
        if (bytes)
            unasked->setCurrentIndex(unasked->findData(*bytes));
    });
    return card;
}

QWidget *SettingsPage::makeData()
{
    auto *card = new Card(tr("This installation"), this);
    auto *place = new ElidedLabel(card, Qt::ElideMiddle);
    place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextRole(place, TextRole::Mono);
    place->setObjectName(QStringLiteral("settings.datadir"));
    place->setAlignment(Qt::AlignRight);
    place->setFixedWidth(420);
    place->setFullText(QDir::toNativeSeparators(m_application.options().dataDir));
    auto *version = textLabel(TextRole::Body, QStringLiteral(RECADO_VERSION), card);
    card->body()->addWidget(settingRow(tr("Data folder"), QString(), place, card));
    card->body()->addWidget(rule(card));
    card->body()->addWidget(settingRow(tr("Version"), QString(), version, card));
    return card;
}

QWidget *SettingsPage::makeNetwork()
{
    auto *card = new Card(tr("Network"), this);
    auto *change = secondaryButton(tr("C&hange…"), card);
    identify(change, QStringLiteral("settings.network"));
    QWidget *row = settingRow(tr("Way to the internet"), QStringLiteral(" "), change, card);
    change->setAccessibleName(tr("Change the way to the internet"));
    m_way = row->findChild<QLabel *>(meaningName);
    m_way->setObjectName(QStringLiteral("settings.way"));
    card->body()->addWidget(row);
    m_wayProblem = sentenceLabel(TextRole::Caption, QString(), card);
    m_wayProblem->setObjectName(QStringLiteral("settings.way.problem"));
    setTone(m_wayProblem, Tone::Bad);
    card->body()->addWidget(m_wayProblem);
    connect(change, &QPushButton::clicked, this, &SettingsPage::editNetwork);
    connect(&m_application.network(), &NetworkService::changed, this, &SettingsPage::showNetwork);
    showNetwork();
    return card;
}

void SettingsPage::editNetwork()
{
    (new NetworkDialog(m_application, this))->open();
}

void SettingsPage::showNetwork()
{
    const NetworkService &network = m_application.network();
    const net::NetworkSettings &now = network.settings();
    QString way;
    switch (now.mode) {
    case net::NetworkSettings::Mode::System: way = tr("By the proxy that the system names, if it names one."); break;
    case net::NetworkSettings::Mode::Direct: way = tr("Directly, without a proxy."); break;
    case net::NetworkSettings::Mode::Manual: way = tr("By the proxy %1.").arg(now.proxy.toString().replace(QLatin1String("socks5h:"), QLatin1String("socks5:"))); break;
    }
    if (!now.exceptions.isEmpty())
        way += QLatin1Char(' ') + tr("Without it: %1.").arg(now.exceptions.join(QStringLiteral(", ")));
    if (!now.caFile.isEmpty())
        way += QLatin1Char(' ') + tr("Certificates in %1 are trusted, too.").arg(QDir::toNativeSeparators(now.caFile));
    m_way->setText(way);
    m_wayProblem->setText(network.passwordProblem() ? tr("The proxy's password is stored but cannot be read: open the keychain or the vault, or type it again.") : QString());
    m_wayProblem->setVisible(!m_wayProblem->text().isEmpty());
}

QWidget *SettingsPage::makeCheckUp()
{
    auto *card = new Card(tr("Check-up"), this);
    auto *buttons = new QWidget(card);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::pad);
    m_show = secondaryButton(tr("Show &result"), buttons);
    auto *look = secondaryButton(tr("Check &everything now"), buttons);
    identify(m_show, QStringLiteral("settings.checkup.show"));
    identify(look, QStringLiteral("settings.checkup"));
    row->addWidget(m_show);
    row->addWidget(look);
    QWidget *setting = settingRow(tr("Installation, network, accounts, listener"), QStringLiteral(" "), buttons, card);
    m_found = setting->findChild<QLabel *>(meaningName);
    m_found->setObjectName(QStringLiteral("settings.checkup.found"));
    card->body()->addWidget(setting);
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT checkUpWanted(false); });
    connect(look, &QPushButton::clicked, this, [this] { Q_EMIT checkUpWanted(true); });
    connect(&m_checkUp, &CheckUp::changed, this, &SettingsPage::showCheckUp);
    showCheckUp();
    return card;
}

void SettingsPage::showCheckUp()
{
    const auto ended = m_checkUp.endedAt();
    m_show->setVisible(ended.has_value());
    if (m_checkUp.isRunning())
        m_found->setText(tr("Looking…"));
    else if (ended)
        m_found->setText(tr("%1: %2.").arg(momentWord(*ended, m_application.core().now()), doctorCounts(m_checkUp.checks())));
    else
        m_found->setText(tr("Not looked at since Recado was opened."));
}

void SettingsPage::fillLanguages()
{
    m_language->addItem(tr("As the system (%1)").arg(languageName(chosenLanguage(QString()))), QString());
    for (const QString &code : knownLanguages())
        m_language->addItem(languageName(code), code);
    m_language->setCurrentIndex(m_language->findData(m_preferences.language()));
}

// Where Recado's people are, then the usual neighbours; any other number is typed with its country code.
void SettingsPage::fillRegions()
{
    const QList<QPair<QString, QString>> regions{
        {QStringLiteral("BR"), tr("Brazil (+55)")},   {QStringLiteral("PT"), tr("Portugal (+351)")}, {QStringLiteral("AR"), tr("Argentina (+54)")},
        {QStringLiteral("CL"), tr("Chile (+56)")},    {QStringLiteral("CO"), tr("Colombia (+57)")},  {QStringLiteral("MX"), tr("Mexico (+52)")},
        {QStringLiteral("PY"), tr("Paraguay (+595)")}, {QStringLiteral("PE"), tr("Peru (+51)")},     {QStringLiteral("UY"), tr("Uruguay (+598)")},
        {QStringLiteral("ES"), tr("Spain (+34)")},    {QStringLiteral("US"), tr("United States (+1)")}};
    for (const auto &[code, name] : regions)
        m_region->addItem(name, code);
    if (m_region->findData(m_preferences.region()) < 0)
        m_region->addItem(m_preferences.region(), m_preferences.region());
    m_region->setCurrentIndex(m_region->findData(m_preferences.region()));
}

} // namespace recado
