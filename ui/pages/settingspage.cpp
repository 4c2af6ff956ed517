#include "pages/settingspage.h"

#include "application.h"
#include "domain/phone.h"
#include "preferences/language.h"
#include "preferences/preferences.h"
#include "widgets/card.h"
#include "widgets/labels.h"
#include "widgets/looks.h"
#include "widgets/pageheader.h"
#include "widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace recado {

namespace {

constexpr int cardWidth = 640;
constexpr int controlWidth = 260;

// A setting: its name, what it means, and its control at the right.
QWidget *settingRow(const QString &name, const QString &meaning, QWidget *control, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *title = textLabel(TextRole::Body, name, row);
    title->setBuddy(control);
    words->addWidget(title);
    if (!meaning.isEmpty())
        words->addWidget(sentenceLabel(TextRole::Caption, meaning, row));
    QString plain = name;
    control->setAccessibleName(plain.remove(QLatin1Char('&')));
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
    : QWidget(parent), m_application(application), m_preferences(Preferences::in(application.options().dataDir))
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
    auto *column = new QVBoxLayout;
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(Theme::group);
    for (QWidget *card : {makeLooks(), makeNumbers(), makeSending(), makeData()}) {
        card->setMaximumWidth(cardWidth);
        column->addWidget(card);
    }
    column->addStretch();
    page->addLayout(column, 1);
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
