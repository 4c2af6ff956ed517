#include "pages/templates/buttonrow.h"

#include "widgets/field.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace recado {

namespace {

using Kind = TemplateButton::Kind;

const QString textField = QStringLiteral("text");
const QString urlField = QStringLiteral("url");
const QString phoneField = QStringLiteral("phone_number");
const QString exampleField = QStringLiteral("example");
const QString flowField = QStringLiteral("flow_id");

// The words on these are the platform's own.
bool hasOwnWords(Kind kind)
{
    return kind != Kind::CopyCode && kind != Kind::Other;
}

} // namespace

struct ButtonWords {
    Q_DECLARE_TR_FUNCTIONS(recado::ButtonWords)

public:
    static QString word(Kind kind)
    {
        switch (kind) {
        case Kind::QuickReply: return tr("Reply");
        case Kind::Url: return tr("Link");
        case Kind::Phone: return tr("Call a number");
        case Kind::CopyCode: return tr("Copy a code");
        case Kind::OneTimeCode: return tr("One-time code");
        case Kind::Flow: return tr("Form (flow)");
        case Kind::Catalog: return tr("Catalogue");
        case Kind::MultiProduct: return tr("Several products");
        case Kind::VoiceCall: return tr("WhatsApp call");
        case Kind::OrderDetails: return tr("Order details");
        case Kind::RequestContactInfo: return tr("Ask for contact data");
        case Kind::Other: break;
        }
        return tr("Another kind, kept as it is");
    }
};

QString templateButtonWord(TemplateButton::Kind kind)
{
    return ButtonWords::word(kind);
}

ButtonRow::ButtonRow(const TemplateButton &button, const QJsonObject &written, QWidget *parent)
    : QFrame(parent), m_button(button), m_written(written)
{
    setLook(this, "look", QStringLiteral("inset"));
    build();
    refreshSample();
}

void ButtonRow::build()
{
    auto *grip = textLabel(TextRole::Second, templateButtonWord(m_button.kind), this);
    grip->setCursor(Qt::OpenHandCursor);
    grip->setToolTip(tr("Drag to another place, or Alt+Up and Alt+Down"));
    grip->installEventFilter(this);
    m_handle = grip;
    const auto tool = [this](const QString &icon, const QString &words, auto act) {
        QToolButton *made = iconButton(icon, words, this);
        made->setToolTip(words);
        connect(made, &QToolButton::clicked, this, act);
        m_tools.append(made);
        return made;
    };
    auto *head = new QHBoxLayout;
    head->addWidget(grip, 1);
    head->addWidget(tool(QStringLiteral("arrow-up"), tr("Move up"), [this] { Q_EMIT moveWanted(-1); }));
    head->addWidget(tool(QStringLiteral("arrow-down"), tr("Move down"), [this] { Q_EMIT moveWanted(1); }));
    head->addWidget(tool(QStringLiteral("close"), tr("Remove"), [this] { Q_EMIT removeWanted(); }));
    auto *fields = new QHBoxLayout;
    fields->setSpacing(Theme::inset);
    const auto add = [this, fields](const QString &field, const QString &label, const QString &text, const QString &hint = {}) {
        fields->addWidget(addField(field, label, text, hint), field == textField ? 2 : 3, Qt::AlignTop);
    };
    if (hasOwnWords(m_button.kind))
        add(textField, tr("Label"), m_button.text);
    if (m_button.kind == Kind::Url) {
        add(urlField, tr("Opens"), m_button.value);
        add(exampleField, tr("Example of the whole link"), m_button.sample);
        QPushButton *ending = linkButton(tr("Ending that changes"), this);
        m_tools.append(ending);
        m_fields.value(urlField)->addLabelWidget(ending);
        connect(ending, &QPushButton::clicked, this, &ButtonRow::addEnding);
    } else if (m_button.kind == Kind::Phone) {
        add(phoneField, tr("Number"), m_button.value);
        m_edits.value(phoneField)->setPlaceholderText(QStringLiteral("+55 11 3333-4444"));
    } else if (m_button.kind == Kind::CopyCode) {
        add(exampleField, tr("Example of the code"), m_button.sample);
    } else if (m_button.kind == Kind::Flow) {
        add(flowField, tr("Id of the flow"), m_button.value);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::inset, Theme::gap, Theme::pad, Theme::inset);
    column->setSpacing(Theme::gap);
    column->addLayout(head);
    column->addLayout(fields);
}

Field *ButtonRow::addField(const QString &field, const QString &label, const QString &text, const QString &hint)
{
    auto *edit = new QLineEdit(text, this);
    auto *made = new Field(label, edit, this);
    made->setHint(hint);
    m_edits.insert(field, edit);
    m_fields.insert(field, made);
    connect(edit, &QLineEdit::textChanged, this, [this] {
        refreshSample();
        Q_EMIT changed();
    });
    return made;
}

TemplateButton ButtonRow::button() const
{
    TemplateButton made = m_button;
    const auto text = [this](const QString &field, const QString &otherwise) {
        const QLineEdit *edit = m_edits.value(field);
        return edit ? edit->text() : otherwise;
    };
    made.text = text(textField, made.text);
    for (const QString &field : {urlField, phoneField, flowField})
        made.value = text(field, made.value).trimmed();
    if (made.kind == Kind::Phone)
        made.value.remove(QLatin1Char(' ')).remove(QLatin1Char('-'));
    made.sample = text(exampleField, made.sample);
    return made;
}

void ButtonRow::setPlace(int place, int count)
{
    const QString stem = QStringLiteral("templates.editor.button.%1.").arg(place);
    setObjectName(stem + QStringLiteral("row"));
    for (auto edit = m_edits.cbegin(); edit != m_edits.cend(); ++edit)
        edit.value()->setObjectName(stem + edit.key());
    const QStringList words{QStringLiteral("up"), QStringLiteral("down"), QStringLiteral("remove"), QStringLiteral("ending")};
    for (qsizetype i = 0; i < m_tools.size(); ++i)
        m_tools[i]->setObjectName(stem + words.value(i));
    m_tools[0]->setEnabled(place > 0);
    m_tools[1]->setEnabled(place + 1 < count);
}

void ButtonRow::setProblem(const QString &field, const QString &sentence)
{
    Field *concerned = m_fields.value(field, m_fields.isEmpty() ? nullptr : m_fields.first());
    if (concerned)
        concerned->setProblem(sentence);
}

void ButtonRow::clearProblems()
{
    for (Field *field : std::as_const(m_fields))
        field->setProblem(QString());
}

void ButtonRow::focusField(const QString &field)
{
    QLineEdit *edit = m_edits.value(field, m_edits.isEmpty() ? nullptr : m_edits.first());
    if (edit)
        edit->setFocus(Qt::OtherFocusReason);
    else
        m_tools.first()->setFocus(Qt::OtherFocusReason);
}

void ButtonRow::addEnding()
{
    QLineEdit *url = m_edits.value(urlField);
    if (holesIn(url->text()).isEmpty())
        url->setText(url->text() + QStringLiteral("{{1}}"));
    m_edits.value(exampleField)->setFocus(Qt::OtherFocusReason);
}

void ButtonRow::refreshSample()
{
    if (m_button.kind == Kind::Url)
        m_fields.value(exampleField)->setVisible(!holesIn(m_edits.value(urlField)->text()).isEmpty());
}

void ButtonRow::keyPressEvent(QKeyEvent *event)
{
    const bool moves = event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down);
    if (moves)
        Q_EMIT moveWanted(event->key() == Qt::Key_Up ? -1 : 1);
    else
        QFrame::keyPressEvent(event);
}

bool ButtonRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_handle && event->type() == QEvent::MouseMove) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->buttons().testFlag(Qt::LeftButton))
            Q_EMIT dragged(m_handle->mapTo(parentWidget(), mouse->position().toPoint()).y());
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace recado
