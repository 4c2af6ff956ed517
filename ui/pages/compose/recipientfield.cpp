#include "pages/compose/recipientfield.h"

#include "format/errorwords.h"
#include "widgets/field.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace recado {

namespace {

constexpr int restBeforeJudging = 1200;

} // namespace

RecipientField::RecipientField(QWidget *parent) : QWidget(parent), m_number(parsePhone(QString(), m_region))
{
    m_edit = new QLineEdit(this);
    m_edit->setPlaceholderText(QStringLiteral("+55 11 98888-7777"));
    m_edit->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    m_field = new Field(tr("To"), m_edit, this);
    m_edit->setObjectName(QStringLiteral("compose.recipient"));
    m_ninthDigit = linkButton(QString(), this);
    identify(m_ninthDigit, QStringLiteral("compose.ninthDigit"));
    m_ninthDigit->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_field);
    setFocusProxy(m_edit);

    m_rest.setSingleShot(true);
    m_rest.setInterval(restBeforeJudging);
    connect(m_edit, &QLineEdit::textChanged, this, &RecipientField::read);
    connect(m_edit, &QLineEdit::editingFinished, this, [this] { judge(true); });
    connect(&m_rest, &QTimer::timeout, this, [this] { judge(true); });
    connect(m_ninthDigit, &QPushButton::clicked, this, &RecipientField::putNinthDigit);
}

void RecipientField::setRegion(const QString &region)
{
    m_region = region;
    read();
}

QString RecipientField::text() const
{
    return m_edit->text().trimmed();
}

QWidget *RecipientField::offer() const
{
    return m_ninthDigit;
}

QString RecipientField::shown() const
{
    return m_number ? m_number->international : text();
}

void RecipientField::clear()
{
    m_edit->clear();
    m_rest.stop();
    judge(false);
}

void RecipientField::focus()
{
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->selectAll();
}

void RecipientField::read()
{
    m_number = parsePhone(text(), m_region);
    m_rest.start();
    judge(false);
    offerNinthDigit();
    Q_EMIT changed();
}

void RecipientField::judge(bool isFinished)
{
    const bool unfinished = !m_number && (text().isEmpty() || (!isFinished && m_number.error().place == QLatin1String("too_short")));
    m_field->setProblem(m_number || unfinished ? QString() : errorSentence(m_number.error()));
    if (!m_number)
        m_field->setHint(QString());
    else if (m_number->mobile)
        m_field->setHint(m_number->international);
    else
        m_field->setHint(tr("%1 is a landline: it only answers if it was registered with WhatsApp.").arg(m_number->international));
}

void RecipientField::offerNinthDigit()
{
    const QString full = m_number ? withNinthDigit(m_number->e164) : QString();
    m_ninthDigit->setVisible(!full.isEmpty());
    if (!full.isEmpty())
        m_ninthDigit->setText(tr("Perhaps the ninth digit is missing: %1").arg(formatPhone(full)));
}

void RecipientField::putNinthDigit()
{
    if (m_number)
        m_edit->setText(formatPhone(withNinthDigit(m_number->e164)));
    m_edit->setFocus(Qt::OtherFocusReason);
}

} // namespace recado
