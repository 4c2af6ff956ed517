#pragma once

#include "ui/practicehouse.h"

namespace recado::test {

// Invented people for pages that show contacts.
class ContactPeople {
public:
    explicit ContactPeople(Application &app) : m_app(app) {}

    Contact add(const char *number, const char *name, const QMap<QString, QString> &attributes = {}, const QStringList &tags = {})
    {
        ContactChange change;
        if (*name)
            change.name = QString::fromUtf8(name);
        change.attributes = attributes;
        change.tags = tags;
        const auto card = await(m_app.contacts().ensure(QLatin1String(number))); // who wrote may have one already
        const auto made = card ? await(m_app.contacts().change(card->id, change)) : card;
        if (!made)
            qFatal("no card: %s", qPrintable(made.error().detail));
        return *made;
    }
    Contact addIdentity(ContactId id, const QString &kind, const char *value)
    {
        ContactChange change;
        change.identities = {*normalIdentity(kind, QLatin1String(value))};
        return *await(m_app.contacts().change(id, change));
    }
    // A list, a card with all of its parts, and two cards that look like one person.
    Contact fill()
    {
        const auto text = [](const char *utf8) { return QString::fromUtf8(utf8); };
        add("+5521977776666", "Bento Ribeiro", {{text("Cidade"), text("Niterói")}}, {text("vip")});
        add("+5531966665555", "Caio Prado", {{text("Cidade"), text("Contagem")}});
        add("+5585988120005", "Rita de Cássia Albuquerque Cavalcanti", {{text("Cidade"), text("Fortaleza")}}, {text("feira de novembro"), text("vip")});
        add("+5571987870007", "Igor Santos", {}, {text("feira de novembro")});
        add("+5562999110011", "");
        add("+5511955560015", "Luísa Prado", {{text("Cidade"), text("Santos")}, {text("Vencimento"), text("10/12")}});
        const Contact ana = add("+5511988887777", "Ana Souza",
                                {{text("Cidade"), text("Recife")}, {text("Código do cliente"), text("48213")}, {text("Vencimento"), text("05/12")}},
                                {text("vip"), text("feira de novembro")});
        addIdentity(ana.id, identity::username, "@ana.souza");
        addIdentity(ana.id, identity::bsuid, "BR.4815162342");
        return addIdentity(ana.id, identity::waId, "551188887777");
    }
    // The second card of somebody whom fill() knows.
    void addDouble()
    {
        ContactChange change;
        change.name = QStringLiteral("Bento R.");
        change.attributes = {{QStringLiteral("cidade"), QStringLiteral("Rio de Janeiro")}};
        (void)await(m_app.contacts().add({*normalIdentity(identity::waId, QStringLiteral("552177776666"))}, change));
    }

private:
    Application &m_app;
};

} // namespace recado::test
