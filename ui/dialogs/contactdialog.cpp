#include "dialogs/contactdialog.h"

#include "application.h"
#include "domain/phone.h"
#include "format/contactwords.h"
#include "format/errorwords.h"
#include "preferences/preferences.h"
#include "widgets/banner.h"
#include "widgets/field.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace recado {

namespace {

const QString numbersPlace = QStringLiteral("numbers");
const QString usernamePlace = QStringLiteral("username");
const QString bsuidPlace = QStringLiteral("bsuid");

} // namespace

ContactDialog::ContactDialog(Application &app, QWidget *parent)
    : FormDialog(parent), m_app(app), m_name(new QLineEdit(this)), m_numbers(new QPlainTextEdit(this)), m_username(new QLineEdit(this)), m_bsuid(new QLineEdit(this))
{
    setObjectName(QStringLiteral("contact"));
    setTexts(tr("Add contact"), tr("A number, a username or a business-scoped id is enough; the rest can follow on the card."));
    m_name->setMaxLength(mostNameChars);
    m_name->setPlaceholderText(tr("As you want to see it"));
    m_numbers->setPlaceholderText(tr("+55 11 98888-7777 (one a line)"));
    m_numbers->setTabChangesFocus(true);
    m_numbers->setFixedHeight(3 * Theme::controlHeight - Theme::pad);
    m_username->setPlaceholderText(QStringLiteral("@ana.souza"));
    m_bsuid->setPlaceholderText(QStringLiteral("BR.1234567890"));
    addField(QStringLiteral("name"), tr("&Name"), m_name);
    addField(numbersPlace, tr("N&umbers"), m_numbers);
    addField(usernamePlace, tr("Us&ername"), m_username);
    Field *bsuid = addField(bsuidPlace, tr("&Business-scoped id"), m_bsuid);
    bsuid->setHint(tr("How Meta names people who keep their number to themselves."));
    identify(m_name, QStringLiteral("contact.name"));
    identify(m_numbers, QStringLiteral("contact.numbers"));
    identify(m_username, QStringLiteral("contact.username"));
    identify(m_bsuid, QStringLiteral("contact.bsuid"));
    identify(saveButton(), QStringLiteral("contact.save"));
    identify(cancelButton(), QStringLiteral("contact.cancel"));
    saveButton()->setText(tr("Add contact"));
    setFixedWidth(460);
    m_name->setFocus();
    connect(m_numbers, &QPlainTextEdit::textChanged, this, &ContactDialog::check);
    connect(banner(), &Banner::actionTriggered, this, [this] {
        Q_EMIT existingWanted(m_existing);
        reject();
    });
    connect(this, &FormDialog::saveAsked, this, &ContactDialog::save);
}

// What was understood is shown while it is typed; what is wrong waits until somebody wants to save.
void ContactDialog::check()
{
    const QString region = Preferences::in(m_app.options().dataDir).region();
    QStringList read;
    for (const QString &line : m_numbers->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (const auto phone = parsePhone(line, region))
            read.append(phone->international);
    }
    field(numbersPlace)->setProblem({});
    field(numbersPlace)->setHint(read.join(QStringLiteral(" · ")));
}

bool ContactDialog::collect(QList<ContactIdentity> *identities)
{
    const QString region = Preferences::in(m_app.options().dataDir).region();
    const auto refuse = [this](const QString &place, const QString &sentence) {
        field(place)->setProblem(sentence);
        goTo(field(place));
        return false;
    };
    for (const QString &line : m_numbers->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (line.trimmed().isEmpty())
            continue;
        const auto phone = parsePhone(line, region);
        if (!phone)
            return refuse(numbersPlace, QStringLiteral("%1: %2").arg(line.trimmed(), errorSentence(phone.error())));
        identities->append(identitiesOf(phone->e164));
    }
    for (const auto &[place, kind, line] : {std::tuple{usernamePlace, identity::username, m_username}, std::tuple{bsuidPlace, identity::bsuid, m_bsuid}}) {
        if (line->text().trimmed().isEmpty())
            continue;
        const auto one = normalIdentity(kind, line->text());
        if (!one)
            return refuse(place, contactErrorSentence(one.error()));
        identities->append(*one);
        if (kind == identity::bsuid)
            identities->append({identity::person, one->value});
    }
    return !identities->isEmpty() || refuse(numbersPlace, tr("Write a number, a username or a business-scoped id."));
}

void ContactDialog::save()
{
    clearProblems();
    QList<ContactIdentity> identities;
    if (m_saving || !collect(&identities))
        return;
    m_saving = true;
    ContactChange change;
    if (!m_name->text().trimmed().isEmpty())
        change.name = m_name->text();
    m_app.contacts().add(identities, change).then(this, [this, identities](const Result<Contact> &made) {
        m_saving = false;
        if (made) {
            Q_EMIT added(made->id);
            accept();
        } else if (made.error().kind == ErrorKind::Conflict) {
            tell(made.error());
        } else {
            banner()->setMessage(Tone::Bad, contactErrorSentence(made.error()));
        }
    });
}

// Whose it is: the first of what was written that somebody has.
void ContactDialog::tell(const Error &error)
{
    QList<ContactIdentity> identities;
    if (!collect(&identities))
        return;
    banner()->setMessage(Tone::Warn, contactErrorSentence(error));
    for (const ContactIdentity &one : std::as_const(identities)) {
        const QString word = one.kind == identity::username ? QLatin1Char('@') + one.value : one.value;
        m_app.contacts().find(word).then(this, [this](const Result<Contact> &found) {
            if (!found)
                return;
            m_existing = found->id;
            banner()->setMessage(Tone::Warn, tr("%1 has this already.").arg(contactTitle(*found)));
            banner()->setAction(tr("Show the card"));
        });
    }
}

} // namespace recado
