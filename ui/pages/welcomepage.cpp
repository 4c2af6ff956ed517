#include "pages/welcomepage.h"

#include "application.h"
#include "format/errorwords.h"
#include "widgets/banner.h"
#include "widgets/card.h"
#include "widgets/icons.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace recado {

namespace {

constexpr int choiceWidth = 270;
constexpr int narrowChoice = 224; // three of them fit into the narrowest window
constexpr int choiceHeight = 240;
constexpr int plateSize = 38;

} // namespace

WelcomePage::WelcomePage(Application &application, QWidget *parent) : QWidget(parent), m_application(application)
{
    setObjectName(QStringLiteral("page.welcome"));
    auto *title = textLabel(TextRole::Figure, tr("Welcome to Recado"), this);
    auto *sentence = textLabel(TextRole::Second, tr("Choose where to begin. You can have several accounts at the same time."), this);
    m_banner = new Banner(this);
    m_practice = primaryButton(tr("Start &practising"), this);
    identify(m_practice, QStringLiteral("welcome.practice"));

    auto *choices = new QHBoxLayout;
    choices->setSpacing(Theme::group);
    choices->addStretch();
    choices->addWidget(addChoice(QStringLiteral("tick-circle"), tr("Practice account"),
                                 tr("Everything works as in earnest, with a simulated provider on this computer. Nothing leaves it and "
                                    "nothing is charged."),
                                 m_practice),
                       1);
    choices->addWidget(addChoice(QStringLiteral("plug"), QStringLiteral("Wati"),
                                 tr("Address, tenant and token of your account. It takes a minute; each step is tested."),
                                 providerButton(ProviderKind::Wati, tr("Connect &Wati"))),
                       1);
    choices->addWidget(addChoice(QStringLiteral("bubble"), QStringLiteral("Meta Cloud API"),
                                 tr("Account id and token of your company's app at Meta."),
                                 providerButton(ProviderKind::Meta, tr("Connect &Meta"))),
                       1);
    choices->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(Theme::pad);
    column->addStretch(5);
    column->addWidget(title, 0, Qt::AlignHCenter);
    column->addWidget(sentence, 0, Qt::AlignHCenter);
    column->addSpacing(Theme::group);
    column->addLayout(choices);
    column->addSpacing(Theme::pad);
    column->addLayout(othersLine());
    column->addSpacing(Theme::pad);
    auto *bannerRow = new QHBoxLayout;
    m_banner->setMaximumWidth(3 * choiceWidth + 2 * Theme::group);
    bannerRow->addStretch();
    bannerRow->addWidget(m_banner, 1);
    bannerRow->addStretch();
    column->addLayout(bannerRow);
    column->addStretch(6);

    connect(m_practice, &QPushButton::clicked, this, &WelcomePage::startPractice);
    connect(Theme::notifier(), &ThemeNotifier::changed, this, &WelcomePage::refreshIcons);
    refreshIcons();
}

QPushButton *WelcomePage::providerButton(ProviderKind provider, const QString &text, bool link)
{
    QPushButton *button = link ? linkButton(text, this) : secondaryButton(text, this);
    identify(button, QStringLiteral("welcome.") + toString(provider));
    connect(button, &QPushButton::clicked, this, [this, provider] { Q_EMIT connectAsked(provider); });
    return button;
}

QHBoxLayout *WelcomePage::othersLine()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::gap);
    line->addStretch();
    line->addWidget(textLabel(TextRole::Second, tr("Others:"), this));
    line->addWidget(providerButton(ProviderKind::Serpro, QStringLiteral("&Serpro"), true));
    line->addWidget(textLabel(TextRole::Second, QStringLiteral("·"), this));
    line->addWidget(providerButton(ProviderKind::Gateway, tr("&Gateway /v1/messages"), true));
    line->addStretch();
    return line;
}

Card *WelcomePage::addChoice(const QString &icon, const QString &title, const QString &sentence, QPushButton *button)
{
    auto *card = new Card(this);
    card->setMinimumWidth(narrowChoice);
    card->setMaximumWidth(choiceWidth);
    card->setMinimumHeight(choiceHeight);
    card->body()->setContentsMargins(22, 22, 22, 22);
    card->body()->setSpacing(Theme::pad);
    auto *plate = new QLabel(card);
    plate->setFixedSize(plateSize, plateSize);
    plate->setAlignment(Qt::AlignCenter);
    plate->setProperty("look", QStringLiteral("iconplate"));
    plate->setProperty("icon", icon);
    card->body()->addWidget(plate);
    card->body()->addSpacing(Theme::gap);
    card->body()->addWidget(textLabel(TextRole::Section, title, card));
    card->body()->addWidget(sentenceLabel(TextRole::Second, sentence, card));
    card->body()->addStretch();
    card->body()->addWidget(button);
    return card;
}

void WelcomePage::refreshIcons()
{
    for (QLabel *label : findChildren<QLabel *>()) {
        const QString icon = label->property("icon").toString();
        if (!icon.isEmpty())
            label->setPixmap(icons::pixmap(icon, Theme::current().accent, 20, this));
    }
}

void WelcomePage::startPractice()
{
    m_practice->setEnabled(false);
    m_banner->clear();
    m_application.practice().begin(tr("Practice")).then(this, [this](const Result<Account> &answer) {
        m_practice->setEnabled(true);
        if (answer)
            Q_EMIT practiceReady();
        else
            m_banner->setMessage(Tone::Bad, errorSentence(answer.error()));
    });
}

} // namespace recado
