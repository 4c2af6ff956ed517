#include "forms/fields.h"

#include "domain/limits/checkcontent.h"
#include "forms/contentform.h"
#include "forms/linkslot.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace recado {

namespace {

constexpr int warnFromTenths = 9;

QString nameOf(const QString &path)
{
    return QStringLiteral("compose.field.") + path;
}

} // namespace

void showCount(QLabel *counter, qsizetype used, qint64 limit)
{
    counter->setVisible(limit > 0);
    if (limit <= 0)
        return;
    const QLocale locale;
    counter->setText(QStringLiteral("%1/%2").arg(locale.toString(used), locale.toString(limit)));
    setTone(counter, used > limit ? Tone::Bad : used * 10 >= limit * warnFromTenths ? Tone::Warn : Tone::Plain);
}

LineField::LineField(ContentForm &form, const QString &label, const QString &path, QWidget *parent)
    : Field(label, new QLineEdit, parent), BoundField(form, path), m_line(static_cast<QLineEdit *>(editor())),
      m_counter(textLabel(TextRole::Caption, QString(), this))
{
    m_line->setObjectName(nameOf(path));
    m_counter->setObjectName(nameOf(path) + QStringLiteral(".count"));
    addLabelWidget(m_counter);
    connect(m_line, &QLineEdit::textEdited, this, &LineField::write);
    LineField::read();
}

void LineField::setPlaceholder(const QString &text)
{
    m_line->setPlaceholderText(text);
}

QJsonValue LineField::valueOf(const QString &text) const
{
    bool isNumber = false;
    const double number = m_isNumber ? QLocale().toDouble(text.trimmed(), &isNumber) : 0;
    return isNumber ? QJsonValue(number) : QJsonValue(text);
}

void LineField::write(const QString &text)
{
    form().document().set(path(), text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : valueOf(text));
    count();
    Q_EMIT edited(text);
}

void LineField::focusField()
{
    m_line->setFocus(Qt::OtherFocusReason);
    m_line->selectAll();
}

void LineField::read()
{
    const QJsonValue value = form().document().value(path());
    const QString text = value.isDouble() ? QLocale().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest) : value.toString();
    if (m_line->text() != text)
        m_line->setText(text);
    count();
}

void LineField::count()
{
    showCount(m_counter, platformLength(m_line->text()), limitsAt(form().document().content(), path()).characters);
}

ChoiceField::ChoiceField(ContentForm &form, const QString &label, const QString &path, const QList<Choice> &choices, QWidget *parent)
    : Field(label, new QComboBox, parent), BoundField(form, path), m_box(static_cast<QComboBox *>(editor()))
{
    m_box->setObjectName(nameOf(path));
    for (const Choice &choice : choices)
        m_box->addItem(choice.label, choice.writes);
    ChoiceField::read();
    connect(m_box, &QComboBox::activated, this, [this] {
        this->form().document().setText(this->path(), chosen());
        Q_EMIT edited(chosen());
    });
}

QString ChoiceField::chosen() const
{
    return m_box->currentData().toString();
}

void ChoiceField::focusField()
{
    m_box->setFocus(Qt::OtherFocusReason);
}

// A word that is not among the choices was pasted: it stays, as a choice of its own.
void ChoiceField::read()
{
    const QString word = form().document().text(path());
    if (m_box->findData(word) < 0 && !word.isEmpty())
        m_box->addItem(word, word);
    m_box->setCurrentIndex(std::max(0, m_box->findData(word)));
}

CheckField::CheckField(ContentForm &form, const QString &label, const QString &path, QWidget *parent)
    : QWidget(parent), BoundField(form, path), m_box(new QCheckBox(label, this)), m_note(sentenceLabel(TextRole::Caption, QString(), this))
{
    identify(m_box, nameOf(path), label);
    setTone(m_note, Tone::Bad);
    m_note->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    column->addWidget(m_box);
    column->addWidget(m_note);
    CheckField::read();
    connect(m_box, &QCheckBox::clicked, this, [this](bool on) {
        this->form().document().set(this->path(), on ? QJsonValue(true) : QJsonValue(QJsonValue::Undefined));
    });
}

void CheckField::showProblem(const QString &sentence)
{
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

void CheckField::focusField()
{
    m_box->setFocus(Qt::OtherFocusReason);
}

void CheckField::read()
{
    m_box->setChecked(form().document().value(path()).toBool());
}

FileField::FileField(ContentForm &form, const QString &label, const QString &path, const QString &kind, QWidget *parent)
    : FileField(form, label, path, slotFor(form, path, kind, parent), parent)
{
}

FileField::FileField(ContentForm &form, const QString &label, const QString &path, MediaSlot *slot, QWidget *parent)
    : Field(label, slot, parent), BoundField(form, path), m_slot(slot)
{
    m_slot->setObjectName(nameOf(path));
    m_slot->show(); // it may come from another place
    connect(m_slot, &MediaSlot::changed, this, &FileField::write);
    FileField::read();
}

MediaSlot *FileField::slotFor(ContentForm &form, const QString &path, const QString &kind, QWidget *parent)
{
    if (MediaSlot *moved = form.takeMoved(path))
        return moved;
    return form.tools().media ? form.tools().media(kind, parent) : new LinkSlot(parent);
}

MediaSlot *FileField::releaseSlot()
{
    disconnect(m_slot, &MediaSlot::changed, nullptr, nullptr);
    m_slot->hide();
    m_slot->setParent(nullptr);
    return m_slot;
}

void FileField::showProblem(const QString &sentence)
{
    m_slot->showProblem(sentence);
}

void FileField::focusField()
{
    m_slot->setFocus(Qt::OtherFocusReason);
}

void FileField::read()
{
    const ContentDocument &document = form().document();
    m_slot->setValue({document.text(path() + QStringLiteral(".link")), document.text(path() + QStringLiteral(".id")),
                      document.text(path() + QStringLiteral(".filename"))});
}

void FileField::write()
{
    const MediaValue value = m_slot->value();
    ContentDocument &document = form().document();
    document.setText(path() + QStringLiteral(".link"), value.link);
    document.setText(path() + QStringLiteral(".id"), value.id);
    if (path().endsWith(QLatin1String("document")))
        document.setText(path() + QStringLiteral(".filename"), value.fileName);
}

} // namespace recado
