#include "dialogs/formdialog.h"

#include "base/error.h"
#include "format/errorwords.h"
#include "widgets/banner.h"
#include "widgets/field.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace recado {

namespace {

// Room for the focus ring, which is drawn outside its control: a scroll area would cut it off.
constexpr int ringRoom = 4;
constexpr int leastHeight = 560;
constexpr int frameHeight = 48; // the window manager's title and some air

QVBoxLayout *column(QBoxLayout *into)
{
    auto *made = new QVBoxLayout;
    made->setContentsMargins(ringRoom, 0, ringRoom, 0);
    made->setSpacing(Theme::pad);
    into->addLayout(made);
    return made;
}

} // namespace

FormDialog::FormDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(QStringLiteral("Recado"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_title = textLabel(TextRole::Title, QString(), this);
    m_sentence = sentenceLabel(TextRole::Second, QString(), this);
    buildBody();
    m_banner = new Banner(this);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(Theme::pad);
    m_cancel = secondaryButton(tr("Cancel"), this);
    m_save = primaryButton(tr("Save"), this);
    m_save->setDefault(true);
    m_buttons->addStretch();
    m_buttons->addWidget(m_cancel);
    m_buttons->addWidget(m_save);

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(Theme::margin - ringRoom, Theme::margin, Theme::margin - ringRoom, Theme::margin - Theme::gap);
    whole->setSpacing(Theme::pad);
    QVBoxLayout *head = column(whole);
    head->addWidget(m_title);
    head->addWidget(m_sentence);
    whole->addSpacing(Theme::pad - ringRoom);
    whole->addWidget(m_scroll);
    m_foot = column(whole);
    m_foot->addWidget(m_banner);
    m_foot->addSpacing(Theme::pad - ringRoom);
    m_foot->addLayout(m_buttons);

    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &FormDialog::saveAsked);
}

void FormDialog::buildBody()
{
    m_content = new QWidget(this);
    m_content->installEventFilter(this);
    m_body = new QVBoxLayout(m_content);
    m_body->setContentsMargins(ringRoom, ringRoom, ringRoom, ringRoom);
    m_body->setSpacing(Theme::inset);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("form.scroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_content);
    m_scroll->setFixedHeight(Theme::controlHeight);
}

bool FormDialog::event(QEvent *event)
{
    const bool answer = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        fit();
    if (event->type() == QEvent::Show) // once more when the style has its say about the words
        QMetaObject::invokeMethod(this, &FormDialog::fit, Qt::QueuedConnection);
    return answer;
}

bool FormDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_content && event->type() == QEvent::LayoutRequest)
        fit();
    // What was shown or written just now has its place only after this.
    if (watched == m_content && event->type() == QEvent::Resize)
        QTimer::singleShot(0, this, &FormDialog::scrollToSought);
    return QDialog::eventFilter(watched, event);
}

// As high as the content wants, whenever a sentence comes or goes; what would be higher than the window scrolls.
void FormDialog::fit()
{
    const QMargins sides = layout()->contentsMargins();
    const int inner = width() - sides.left() - sides.right();
    const int wanted = heightOfBody(inner);
    const int rest = layout()->totalHeightForWidth(width()) - m_scroll->minimumHeight();
    const int window = parentWidget() ? parentWidget()->window()->height() : leastHeight;
    const int most = std::min(screen()->availableGeometry().height() - frameHeight, std::max(window - frameHeight, leastHeight));
    const int given = std::max(std::min(wanted, most - rest), Theme::controlHeight);
    // A scroll area asks for the least height only, which knows nothing of wrapped sentences.
    m_content->setMinimumHeight(given < wanted ? heightOfBody(inner - m_scroll->verticalScrollBar()->sizeHint().width()) : wanted);
    m_scroll->setFixedHeight(given);
    setFixedHeight(rest + given);
}

int FormDialog::heightOfBody(int width) const
{
    return m_body->hasHeightForWidth() ? m_body->heightForWidth(width) : m_body->sizeHint().height();
}

void FormDialog::showProblem(const Error &error)
{
    if (Field *concerned = field(error.place)) {
        concerned->setProblem(errorSentence(error));
        goTo(concerned);
        return;
    }
    m_banner->setMessage(error.kind == ErrorKind::Locked ? Tone::Warn : Tone::Bad, errorSentence(error));
}

void FormDialog::goTo(Field *field)
{
    field->editor()->setFocus();
    bringIntoSight(field);
}

void FormDialog::bringIntoSight(QWidget *part)
{
    m_sought = part;
    QTimer::singleShot(0, this, &FormDialog::scrollToSought);
}

void FormDialog::scrollToSought()
{
    if (m_sought)
        m_scroll->ensureWidgetVisible(m_sought, 0, Theme::gap);
}

void FormDialog::clearProblems()
{
    m_sought.clear();
    for (Field *each : std::as_const(m_fields))
        each->setProblem(QString());
    m_banner->setAction(QString());
    m_banner->clear();
}

void FormDialog::setTexts(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

Field *FormDialog::addField(const QString &place, const QString &label, QWidget *editor)
{
    auto *added = new Field(label, editor, this);
    m_fields.insert(place, added);
    m_body->addWidget(added);
    return added;
}

} // namespace recado
