#include "pages/conversations/quotestrip.h"

#include "format/contentwords.h"
#include "format/masking.h"
#include "widgets/icons.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace recado {

namespace {

QString wordsOf(const ThreadEntry &entry)
{
    if (entry.incoming) {
        const QString text = previewOf(*entry.incoming);
        return text.isEmpty() ? kindWord(toString(entry.incoming->type)) : text;
    }
    if (!entry.message)
        return {};
    const QString text = previewOf(entry.message->renderedText);
    return text.isEmpty() ? entry.message->templateName : text;
}

} // namespace

QString quotableId(const ThreadEntry &entry)
{
    return entry.incoming ? entry.incoming->providerId : entry.message ? entry.message->providerId : QString();
}

QuoteStrip::QuoteStrip(QWidget *parent) : QFrame(parent), m_icon(new QLabel(this)), m_who(new ElidedLabel(this)), m_text(new ElidedLabel(this))
{
    identify(this, QStringLiteral("reply.quote"), tr("The message that is answered"));
    setLook(this, "look", QStringLiteral("card"));
    setTextRole(m_who, TextRole::Strong);
    setTextRole(m_text, TextRole::Second);
    identify(m_text, QStringLiteral("reply.quote.text"));
    auto *drop = iconButton(QStringLiteral("close"), tr("Do not quote it"), this);
    identify(drop, QStringLiteral("reply.quote.drop"), tr("Do not quote it"));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_who);
    words->addWidget(m_text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::inset, Theme::gap, Theme::gap, Theme::gap);
    row->setSpacing(Theme::pad);
    row->addWidget(m_icon);
    row->addLayout(words, 1);
    row->addWidget(drop);
    hide();
    connect(drop, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT dropped();
    });
    connect(Theme::notifier(), &ThemeNotifier::changed, this, &QuoteStrip::refreshIcon);
    connect(&Masking::ofProgram(), &Masking::changed, this, &QuoteStrip::refreshWords);
    refreshIcon();
}

void QuoteStrip::refreshIcon()
{
    m_icon->setPixmap(icons::pixmap(QStringLiteral("reply"), Theme::current().second, 16, this));
}

void QuoteStrip::setEntry(const ThreadEntry &entry, const QString &who)
{
    const QString address = entry.incoming ? entry.incoming->address : entry.message ? entry.message->recipient : QString();
    setWords(entry.incoming && !entry.incoming->sentElsewhere ? who : tr("You"), wordsOf(entry), address);
}

void QuoteStrip::setWords(const QString &who, const QString &text, const QString &address)
{
    m_saidBy = who;
    m_said = text;
    m_address = address;
    refreshWords();
    show();
}

// Whoever has no name stands there with the number.
void QuoteStrip::refreshWords()
{
    const bool hidesNumber = m_saidBy.startsWith(QLatin1Char('+')) && Masking::ofProgram().isCovered(m_address);
    m_who->setFullText(hidesNumber ? maskedNumber(m_saidBy) : m_saidBy);
    m_text->setFullText(shownText(m_said, m_address));
    setAccessibleDescription(QStringLiteral("%1: %2").arg(m_who->fullText(), m_text->fullText()));
}

void QuoteStrip::clear()
{
    hide();
}

} // namespace recado
