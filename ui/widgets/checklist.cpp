#include "widgets/checklist.h"

#include "format/doctorreport.h"
#include "widgets/card.h"
#include "widgets/checkrow.h"
#include "widgets/theme.h"

#include <QVBoxLayout>

namespace recado {

namespace {

const QList<DoctorGroup> groups{DoctorGroup::Installation, DoctorGroup::Network, DoctorGroup::Accounts, DoctorGroup::Listener};
constexpr qsizetype worst = 0; // the card above the groups, for what needs somebody

qsizetype cardOf(const DoctorCheck &check)
{
    return check.state >= DoctorCheck::State::Attention ? worst : groups.indexOf(doctorGroup(check.id)) + 1;
}

QString keyOf(const QString &id, const QString &subject)
{
    return id + QLatin1Char('\n') + subject;
}

} // namespace

CheckList::CheckList(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("checks"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::group);
    QStringList titles{tr("What needs you")};
    for (const DoctorGroup group : groups)
        titles.append(doctorGroupTitle(group));
    for (const QString &title : titles) {
        Group made;
        made.card = new Card(title, this);
        made.rows = new QVBoxLayout;
        made.rows->setSpacing(Theme::gap + 2);
        made.card->body()->addLayout(made.rows);
        made.card->hide();
        column->addWidget(made.card);
        m_groups.append(made);
    }
}

CheckRow *CheckList::rowFor(const QString &key)
{
    CheckRow *&row = m_rows[key];
    if (!row) {
        row = new CheckRow(this);
        connect(row, &CheckRow::mendWanted, this, &CheckList::mendWanted);
    }
    return row;
}

void CheckList::setChecks(const QList<DoctorCheck> &checks, const QList<QPair<QString, QString>> &open)
{
    QList<QList<CheckRow *>> wanted(m_groups.size());
    QHash<QString, CheckRow *> kept;
    const auto use = [&](qsizetype card, const QString &id, const QString &subject) {
        QString key = keyOf(id, subject);
        while (kept.contains(key)) // two hosts of one name, two accounts of one name
            key += QLatin1Char('+');
        CheckRow *row = rowFor(key);
        kept.insert(key, row);
        wanted[card].append(row);
        return row;
    };
    for (const DoctorCheck &check : checks)
        use(cardOf(check), check.id, check.subject)->setCheck(check, !m_offers || m_offers(doctorMend(check)));
    for (const auto &[id, subject] : open)
        use(groups.indexOf(doctorGroup(id)) + 1, id, subject)->setQuestion(id, subject);
    for (auto it = m_rows.begin(); it != m_rows.end(); ++it) {
        if (kept.contains(it.key()))
            continue;
        it.value()->hide();
        it.value()->deleteLater();
    }
    m_rows = kept;
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        const Group &group = m_groups[i];
        for (qsizetype at = 0; at < wanted[i].size(); ++at) {
            CheckRow *row = wanted[i][at];
            if (group.rows->indexOf(row) != at)
                group.rows->insertWidget(int(at), row);
            row->setRuled(at > 0);
            row->show();
        }
        group.card->setVisible(!wanted[i].isEmpty());
    }
}

void CheckList::setBusy(const DoctorCheck &check, const QString &word)
{
    if (CheckRow *row = m_rows.value(keyOf(check.id, check.subject)))
        row->setBusy(word);
}

} // namespace recado
