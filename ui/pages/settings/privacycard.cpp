#include "pages/settings/privacycard.h"

#include "application.h"
#include "dialogs/retentiondialog.h"
#include "dialogs/revealsdialog.h"
#include "format/privacywords.h"
#include "format/timewords.h"
#include "preferences/preferences.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace recado {

namespace {

QLabel *addRow(Card *card, const QString &name, const QString &meaning, QWidget *control)
{
    auto *row = new QWidget(card);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *title = textLabel(TextRole::Body, name, row);
    title->setBuddy(control);
    QLabel *sentence = sentenceLabel(TextRole::Caption, meaning, row);
    words->addWidget(title);
    words->addWidget(sentence);
    row->setMinimumHeight(Theme::controlHeight + Theme::gap);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::margin);
    line->addLayout(words, 1);
    line->addWidget(control, 0, Qt::AlignVCenter);
    card->body()->addWidget(row);
    return sentence;
}

void addRule(Card *card)
{
    auto *line = new QFrame(card);
    line->setProperty("look", QStringLiteral("rule"));
    card->body()->addWidget(line);
}

} // namespace

PrivacyCard::PrivacyCard(Application &application, QWidget *parent)
    : Card(tr("Privacy"), parent), m_application(application), m_preferences(Preferences::in(application.options().dataDir)), m_mask(new QCheckBox(this))
{
    identify(m_mask, QStringLiteral("settings.mask"), tr("Cover numbers and texts of people"));
    m_mask->setChecked(m_preferences.masksPeople());
    addRow(this, tr("Cover &numbers and texts of people"), tr("F7 uncovers the person a list stands on, until the page is left. Each time is recorded. Exported files are not covered."), m_mask);
    addRule(this);
    auto *reveals = secondaryButton(tr("Sho&w…"), this);
    identify(reveals, QStringLiteral("settings.reveals"), tr("Show who uncovered whom"));
    addRow(this, tr("Who uncovered whom"), tr("Only what this installation recorded."), reveals);
    addRule(this);
    auto *retention = secondaryButton(tr("Chan&ge…"), this);
    identify(retention, QStringLiteral("settings.retention"), tr("Change how long things are kept"));
    m_kept = addRow(this, tr("How long things are kept"), QStringLiteral(" "), retention);
    m_kept->setObjectName(QStringLiteral("settings.retention.kept"));
    connect(m_mask, &QCheckBox::toggled, this, [this](bool masks) { m_preferences.setMasksPeople(masks); });
    connect(&m_preferences, &Preferences::changed, this, [this] { m_mask->setChecked(m_preferences.masksPeople()); });
    connect(reveals, &QPushButton::clicked, this, [this] { (new RevealsDialog(m_application, window()))->open(); });
    connect(retention, &QPushButton::clicked, this, [this] { (new RetentionDialog(m_application, window()))->open(); });
    connect(&m_application.people(), &PersonService::changed, this, &PrivacyCard::showRetention);
    showRetention();
}

void PrivacyCard::showRetention()
{
    m_application.retention().days().then(this, [this](Result<QMap<RetentionKind, int>> days) {
        if (!days)
            return;
        QStringList kept;
        for (auto it = days->begin(); it != days->end(); ++it)
            kept.append(tr("%1: %n day(s)", nullptr, it.value()).arg(retentionTitle(toString(it.key()))));
        m_kept->setText(kept.isEmpty() ? tr("Everything is kept for good.") : kept.join(QStringLiteral(" · ")));
    });
}

} // namespace recado
