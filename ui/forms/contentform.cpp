#include "forms/contentform.h"

#include "forms/boundfield.h"
#include "forms/foldedfields.h"
#include "forms/taborder.h"
#include "format/contentwords.h"
#include "widgets/banner.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace recado {

namespace {

// "The location is missing" said of its first field, for a person does not see the object around it.
QString sentenceAt(const BoundField &field, ContentProblem problem)
{
    if (problem.rule == QLatin1String("required") && isWithin(field.path(), problem.path))
        problem.path = field.path();
    return problemSentence(problem);
}

} // namespace

ContentForm::ContentForm(ContentDocument &document, FormTools tools, QWidget *parent)
    : QWidget(parent), m_document(document), m_tools(std::move(tools)), m_column(new QVBoxLayout), m_undo(new Banner(this))
{
    identify(m_undo, QStringLiteral("compose.undo"));
    identify(m_undo->actionButton(), QStringLiteral("compose.undo.button"));
    m_undo->setClosable(true);
    m_column->setSpacing(Theme::group);
    m_column->setContentsMargins(0, 0, 0, 0);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Theme::group);
    all->addLayout(m_column);
    all->addWidget(m_undo);

    connect(&document, &ContentDocument::replaced, this, &ContentForm::read);
    connect(&document.history(), &QUndoStack::indexChanged, this, &ContentForm::offerUndo);
    connect(m_undo, &Banner::actionTriggered, &document.history(), &QUndoStack::undo);
    auto *undo = new QShortcut(QKeySequence::Undo, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(undo, &QShortcut::activated, &document.history(), &QUndoStack::undo);
    auto *redo = new QShortcut(QKeySequence::Redo, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(redo, &QShortcut::activated, &document.history(), &QUndoStack::redo);
}

// Fields are children and say goodbye one by one: the list must outlive them.
ContentForm::~ContentForm()
{
    for (BoundField *field : QList<BoundField *>(m_fields))
        field->retire();
    dropMoved();
}

// Only what took something away is offered to be undone: what came can be removed where it stands.
void ContentForm::offerUndo()
{
    const QUndoStack &history = m_document.history();
    const QString words = history.canUndo() ? history.undoText() : QString();
    if (words.isEmpty()) {
        m_undo->clear();
        return;
    }
    m_undo->setMessage(Tone::Plain, words);
    m_undo->setAction(tr("Undo"));
}

ContentProblems ContentForm::setProblems(const ContentProblems &problems)
{
    QHash<BoundField *, QString> sentences;
    ContentProblems homeless;
    for (const ContentProblem &problem : problems) {
        BoundField *field = fieldFor(problem.path);
        if (!field)
            homeless.append(problem);
        else if (!sentences.contains(field))
            sentences.insert(field, sentenceAt(*field, problem));
    }
    for (BoundField *field : std::as_const(m_fields)) {
        const QString sentence = sentences.value(field);
        field->showProblem(sentence);
        if (!sentence.isEmpty() && field->opensFolds())
            unfold(field);
    }
    return homeless;
}

bool ContentForm::focusPath(const QString &path)
{
    BoundField *field = fieldFor(path);
    if (!field)
        return false;
    unfold(field);
    field->focusField();
    return true;
}

// The field of the path itself, else the first below it, else the closest above it.
BoundField *ContentForm::fieldFor(const QString &path) const
{
    BoundField *above = nullptr;
    BoundField *below = nullptr;
    for (BoundField *field : m_fields) {
        if (field->path() == path)
            return field;
        if (isWithin(path, field->path()) && (!above || field->path().size() > above->path().size()))
            above = field;
        if (!below && isWithin(field->path(), path))
            below = field;
    }
    return below ? below : above;
}

void ContentForm::read()
{
    for (BoundField *field : QList<BoundField *>(m_fields)) {
        if (m_fields.contains(field)) // a list that read anew has other fields now
            field->read();
    }
    for (BoundField *field : std::as_const(m_fields)) {
        if (field->hasValue())
            unfold(field);
    }
}

void ContentForm::unfold(BoundField *field)
{
    FoldedFields::openAround(dynamic_cast<QWidget *>(field));
}

void ContentForm::enlist(BoundField *field)
{
    m_fields.append(field);
}

void ContentForm::dismiss(BoundField *field)
{
    m_fields.removeOne(field);
}

void ContentForm::retireBelow(const QString &place)
{
    for (BoundField *field : QList<BoundField *>(m_fields)) {
        if (field->path() != place && isWithin(field->path(), place))
            field->retire();
    }
}

void ContentForm::keepMoved(const QString &path, MediaSlot *slot)
{
    m_moved.insert(path, slot);
}

MediaSlot *ContentForm::takeMoved(const QString &path)
{
    return m_moved.take(path);
}

void ContentForm::dropMoved()
{
    qDeleteAll(m_moved);
    m_moved.clear();
}

void ContentForm::orderTabsLater()
{
    if (std::exchange(m_isTabOrderOld, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isTabOrderOld = false;
            orderTabs(this);
        },
        Qt::QueuedConnection);
}

} // namespace recado
