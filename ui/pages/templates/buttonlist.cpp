#include "pages/templates/buttonlist.h"

#include "domain/templatebody.h"
#include "pages/messages/menubutton.h"
#include "pages/templates/buttonrow.h"
#include "widgets/banner.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace recado {

namespace {

using Kind = TemplateButton::Kind;

const QString buttonsKey = QStringLiteral("buttons");
const QString buttonsType = QStringLiteral("BUTTONS");
constexpr Kind offered[] = {Kind::QuickReply, Kind::Url,       Kind::Phone,        Kind::CopyCode,          Kind::Flow,
                            Kind::Catalog,    Kind::VoiceCall, Kind::MultiProduct, Kind::RequestContactInfo};

} // namespace

ButtonList::ButtonList(QWidget *parent) : QWidget(parent)
{
    m_column = new QVBoxLayout;
    m_column->setSpacing(Theme::pad);
    m_problem = sentenceLabel(TextRole::Caption, QString(), this);
    setTone(m_problem, Tone::Bad);
    identify(m_problem, QStringLiteral("templates.editor.buttons.problem"));
    m_problem->hide();
    m_undo = new Banner(this);
    identify(m_undo, QStringLiteral("templates.editor.buttons.undo"));
    m_undo->setClosable(true);
    m_add = new MenuButton(tr("Add button"), this);
    identify(m_add, QStringLiteral("templates.editor.buttons.add"), tr("Add button"));
    for (const Kind kind : offered) {
        QAction *action = m_add->choices()->addAction(templateButtonWord(kind));
        action->setObjectName(QStringLiteral("templates.editor.add.%1").arg(int(kind)));
        connect(action, &QAction::triggered, this, [this, kind] { add(kind); });
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::pad);
    column->addLayout(m_column);
    column->addWidget(m_undo);
    column->addWidget(m_problem);
    column->addWidget(m_add, 0, Qt::AlignLeft | Qt::AlignAbsolute);
    connect(m_undo, &Banner::actionTriggered, this, &ButtonList::undo);
}

void ButtonList::setDefinition(const TemplateDefinition &definition)
{
    m_undo->clear();
    while (!m_rows.isEmpty())
        delete m_rows.takeLast();
    const QJsonArray written = componentOf(definition.components, buttonsType).value(buttonsKey).toArray();
    for (qsizetype i = 0; i < definition.buttons.size(); ++i)
        insert(int(i), definition.buttons[i], written.at(i).toObject());
    renumber();
}

// What was listed moves with its button, or another would get its settings.
void ButtonList::apply(TemplateDefinition *definition) const
{
    definition->buttons.clear();
    QJsonArray written;
    for (const ButtonRow *row : m_rows) {
        definition->buttons += row->button();
        written += row->written();
    }
    for (QJsonValueRef component : definition->components) {
        QJsonObject object = component.toObject();
        if (object.value(QLatin1String("type")).toString().toUpper() != buttonsType)
            continue;
        object.insert(buttonsKey, written);
        component = object;
    }
}

ButtonRow *ButtonList::insert(int place, const TemplateButton &button, const QJsonObject &written)
{
    auto *row = new ButtonRow(button, written, this);
    m_rows.insert(place, row);
    m_column->insertWidget(place, row);
    connect(row, &ButtonRow::changed, this, &ButtonList::changed);
    connect(row, &ButtonRow::moveWanted, this, [this, row](int by) { move(row, int(m_rows.indexOf(row)) + by); });
    connect(row, &ButtonRow::dragged, this, [this, row](int y) { drag(row, y); });
    connect(row, &ButtonRow::removeWanted, this, [this, row] { remove(row); });
    return row;
}

void ButtonList::add(TemplateButton::Kind kind)
{
    TemplateButton button;
    button.kind = kind;
    // Replies stand together (Meta, "Template components"): a new one joins the others.
    int place = int(m_rows.size());
    if (kind == Kind::QuickReply) {
        const auto last =
            std::find_if(m_rows.crbegin(), m_rows.crend(), [](const ButtonRow *row) { return row->button().kind == Kind::QuickReply; });
        if (last != m_rows.crend())
            place = int(std::distance(last, m_rows.crend()));
    }
    ButtonRow *row = insert(place, button, {});
    renumber();
    row->show();
    row->focusField(QString());
    Q_EMIT changed();
}

void ButtonList::move(ButtonRow *row, int to)
{
    const int from = int(m_rows.indexOf(row));
    if (to < 0 || to >= m_rows.size() || to == from)
        return;
    QWidget *focused = row->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    m_rows.move(from, to);
    m_column->removeWidget(row);
    m_column->insertWidget(to, row);
    renumber();
    if (focused)
        focused->setFocus();
    Q_EMIT changed();
}

void ButtonList::drag(ButtonRow *row, int y)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const QRect place = m_rows[i]->geometry();
        // Past the middle, or two rows of unlike height would change places for ever.
        const bool reached = i < m_rows.indexOf(row) ? y < place.center().y() : y > place.center().y();
        if (m_rows[i] != row && place.top() <= y && y <= place.bottom() && reached)
            return move(row, int(i));
    }
}

void ButtonList::remove(ButtonRow *row)
{
    m_removed = {row->button(), row->written(), int(m_rows.indexOf(row))};
    m_rows.removeOne(row);
    m_column->removeWidget(row);
    row->hide();
    row->deleteLater();
    renumber();
    const QString name = m_removed.button.text.isEmpty() ? templateButtonWord(m_removed.button.kind) : m_removed.button.text;
    m_undo->setMessage(Tone::Plain, tr("Removed: %1.").arg(name));
    m_undo->setAction(tr("Undo"));
    identify(m_undo->actionButton(), QStringLiteral("templates.editor.buttons.back"), tr("Undo"));
    m_undo->actionButton()->setFocus();
    Q_EMIT changed();
}

void ButtonList::undo()
{
    m_undo->clear();
    ButtonRow *row = insert(std::min(m_removed.place, int(m_rows.size())), m_removed.button, m_removed.written);
    renumber();
    row->show();
    row->focusField(QString());
    Q_EMIT changed();
}

void ButtonList::renumber()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setPlace(int(i), int(m_rows.size()));
}

void ButtonList::clearProblems()
{
    m_problem->hide();
    for (ButtonRow *row : std::as_const(m_rows))
        row->clearProblems();
}

void ButtonList::setProblem(int button, const QString &field, const QString &sentence)
{
    if (button >= 0 && button < m_rows.size())
        return m_rows[button]->setProblem(field, sentence);
    m_problem->setText(sentence);
    m_problem->show();
}

void ButtonList::focusField(int button, const QString &field)
{
    if (button >= 0 && button < m_rows.size())
        m_rows[button]->focusField(field);
    else
        m_add->setFocus(Qt::OtherFocusReason);
}

} // namespace recado
