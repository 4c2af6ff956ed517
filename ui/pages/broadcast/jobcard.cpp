#include "pages/broadcast/jobcard.h"

#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace recado {

namespace {

constexpr int wholeBar = 1000;

} // namespace

JobCard::JobCard(const QString &objectName, QWidget *parent) : Card(parent)
{
    setObjectName(objectName);
    m_what = textLabel(TextRole::Strong, QString(), this);
    m_words = textLabel(TextRole::Second, QString(), this);
    m_bar = new QProgressBar(this);
    m_bar->setTextVisible(false);
    m_bar->setObjectName(objectName + QStringLiteral(".bar"));
    m_stop = secondaryButton(tr("Stop"), this);
    identify(m_stop, objectName + QStringLiteral(".stop"));
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::inset);
    line->addWidget(m_what);
    line->addWidget(m_words, 1);
    line->addWidget(m_stop);
    body()->addLayout(line);
    body()->addWidget(m_bar);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        setStopping();
        Q_EMIT stopWanted();
    });
    hide();
}

void JobCard::start(const QString &what)
{
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    m_stop->setEnabled(true);
    setProgress(-1, QString());
    show();
}

void JobCard::setProgress(double part, const QString &words)
{
    m_bar->setRange(0, part < 0 ? 0 : wholeBar);
    m_bar->setValue(part < 0 ? 0 : int(part * wholeBar));
    m_words->setText(words);
}

void JobCard::setStopping()
{
    m_stop->setEnabled(false);
    m_words->setText(tr("Stopping…"));
}

} // namespace recado
