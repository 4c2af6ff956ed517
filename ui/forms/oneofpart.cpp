#include "forms/oneofpart.h"

#include "forms/contentform.h"
#include "widgets/field.h"
#include "widgets/looks.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace recado {

namespace {

// A control that stays as wide as its words.
QWidget *leftAligned(QWidget *control)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(control);
    row->addStretch(1);
    return line;
}

} // namespace

OneOfPart::OneOfPart(ContentForm &form, const QString &label, const QString &path, const QList<Way> &ways, QWidget *parent)
    : QWidget(parent), BoundField(form, path), m_label(label), m_switch(new SegmentedControl),
      m_choice(new Field(label, leftAligned(m_switch), this))
{
    for (const Way &way : ways)
        addWay(way);
    m_choice->setVisible(ways.size() > 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::pad);
    column->addWidget(m_choice);
    connect(m_switch, &SegmentedControl::currentChanged, this, &OneOfPart::choose);
}

void OneOfPart::addWay(const Way &way)
{
    const QSignalBlocker quiet(m_switch);
    m_ways.append(way);
    identify(m_switch->addSegment(way.label), QStringLiteral("compose.field.%1.way.%2").arg(path(), way.word),
             QStringLiteral("%1: %2").arg(m_label, way.label));
}

qsizetype OneOfPart::placeOf(const QString &word) const
{
    for (qsizetype i = 0; i < m_ways.size(); ++i) {
        if (m_ways[i].word == word)
            return i;
    }
    return -1;
}

void OneOfPart::showProblem(const QString &sentence)
{
    m_choice->setProblem(sentence);
}

void OneOfPart::focusField()
{
    if (QAbstractButton *segment = m_switch->segment(m_switch->currentIndex()))
        segment->setFocus(Qt::OtherFocusReason);
}

void OneOfPart::read()
{
    const QString now = wayNow();
    if (placeOf(now) < 0)
        addWay({now, now});
    const QSignalBlocker quiet(m_switch);
    m_switch->setCurrentIndex(int(placeOf(now)));
    if (m_fields && now == m_way)
        return;
    m_way = now;
    delete m_fields;
    m_fields = new QWidget(this);
    auto *column = new QVBoxLayout(m_fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::inset);
    makeFields(now, column);
    layout()->addWidget(m_fields);
    m_fields->setVisible(column->count() > 0);
    form().orderTabsLater();
}

void OneOfPart::choose(int index)
{
    const QString to = m_ways.value(index).word;
    if (to == m_way)
        return;
    take(m_way, to);
    read();
    Q_EMIT form().document().changed(); // there are other fields now for problems to stand at
}

} // namespace recado
