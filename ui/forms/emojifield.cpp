#include "forms/emojifield.h"

#include "forms/contentform.h"
#include "forms/emojipicker.h"
#include "forms/emojitable.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace recado {

namespace {

constexpr int lineWidth = 96;

QString nameOf(const QString &sign)
{
    const QList<Emoji> &table = emojiTable();
    const auto found = std::find_if(table.begin(), table.end(), [&sign](const Emoji &emoji) { return emoji.sign == sign; });
    return found == table.end() ? sign : found->name;
}

} // namespace

EmojiField::EmojiField(ContentForm &form, const QString &label, const QString &path, QWidget *parent)
    : Field(label, new QWidget, parent), BoundField(form, path), m_line(new QLineEdit(editor())), m_takeBack(new QCheckBox(tr("Take back an earlier reaction"), this))
{
    identify(m_line, QStringLiteral("compose.field.") + path, label);
    m_line->setFixedWidth(lineWidth);
    m_line->setAlignment(Qt::AlignHCenter);
    m_line->setFont(emojiFont(Theme::sectionSize));
    identify(m_takeBack, QStringLiteral("compose.reaction.takeBack"), m_takeBack->text());
    editor()->setFocusProxy(m_line);
    addChoices(editor());
    layout()->addWidget(m_takeBack);
    connect(m_line, &QLineEdit::textEdited, this, &EmojiField::write);
    connect(m_takeBack, &QCheckBox::clicked, this, &EmojiField::takeBack);
    EmojiField::read();
}

void EmojiField::addChoices(QWidget *house)
{
    auto *line = new QHBoxLayout(house);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::gap);
    line->addWidget(m_line);
    const auto choose = [this](const QString &sign) {
        m_line->setText(sign);
        write(sign);
    };
    for (const auto *sign : {u"👍", u"❤️", u"😂", u"😮", u"😢", u"🙏"}) {
        const QString emoji = QString::fromUtf16(sign);
        auto *button = new QToolButton(house);
        button->setProperty("look", QStringLiteral("icon"));
        button->setText(emoji);
        button->setFont(emojiFont(Theme::titleSize));
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolTip(nameOf(emoji));
        identify(button, QStringLiteral("compose.reaction.") + emoji, nameOf(emoji));
        connect(button, &QToolButton::clicked, this, [choose, emoji] { choose(emoji); });
        line->addWidget(button);
    }
    QToolButton *more = iconButton(QStringLiteral("smile"), tr("Choose another emoji"), house);
    identify(more, QStringLiteral("compose.reaction.more"), tr("Choose another emoji"));
    connect(more, &QToolButton::clicked, this, [this, more, choose] {
        auto *picker = new EmojiPicker(this);
        picker->setAttribute(Qt::WA_DeleteOnClose);
        connect(picker, &EmojiPicker::chosen, this, choose);
        picker->openBelow(more);
    });
    line->addWidget(more);
    line->addStretch(1);
}

void EmojiField::showProblem(const QString &sentence)
{
    setProblem(sentence);
    setTone(m_line, sentence.isEmpty() ? Tone::Plain : Tone::Bad);
}

void EmojiField::focusField()
{
    (m_line->isEnabled() ? static_cast<QWidget *>(m_line) : m_takeBack)->setFocus(Qt::OtherFocusReason);
}

// An empty text and none at all are two things here: the empty one is a wish.
void EmojiField::read()
{
    const QJsonValue value = form().document().value(path());
    const bool isTakenBack = value.isString() && value.toString().isEmpty();
    if (m_line->text() != value.toString())
        m_line->setText(value.toString());
    m_takeBack->setChecked(isTakenBack);
    editor()->setEnabled(!isTakenBack);
}

void EmojiField::write(const QString &emoji)
{
    form().document().setText(path(), emoji.trimmed());
}

void EmojiField::takeBack(bool isTakenBack)
{
    form().document().set(path(), isTakenBack ? QJsonValue(QString()) : QJsonValue(QJsonValue::Undefined));
    read();
}

} // namespace recado
