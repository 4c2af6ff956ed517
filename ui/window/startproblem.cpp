#include "window/startproblem.h"

#include "dialogs/bundledialog.h"
#include "format/doctorreport.h"
#include "format/errorwords.h"
#include "models/checkup.h"
#include "widgets/banner.h"
#include "widgets/checklist.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

namespace recado {

namespace {

constexpr int wide = 820;
constexpr int high = 640;

} // namespace

StartProblem::StartProblem(QString dataDir, const Error &problem, QWidget *parent)
    : QDialog(parent), m_dataDir(std::move(dataDir)), m_problem(problem), m_checkUp(new CheckUp(m_dataDir, problem, this))
{
    setObjectName(QStringLiteral("startproblem"));
    setWindowTitle(QStringLiteral("Recado"));
    m_list = new CheckList(this);
    m_list->setOffers([](DoctorMend mend) { return mend == DoctorMend::BackUp || mend == DoctorMend::OpenFolder; });
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::margin, 0, Theme::margin, Theme::group);
    column->addWidget(m_list);
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(buildHead());
    page->addWidget(scroll, 1);
    page->addLayout(buildButtons());
    resize(wide, high);
    connect(m_checkUp, &CheckUp::changed, this, &StartProblem::refresh);
    connect(m_list, &CheckList::mendWanted, this, [this](const DoctorCheck &check) {
        if (doctorMend(check) == DoctorMend::BackUp)
            m_backup->click();
        else if (doctorMend(check) == DoctorMend::OpenFolder)
            QDesktopServices::openUrl(QUrl::fromLocalFile(m_dataDir));
    });
    m_checkUp->begin();
}

QWidget *StartProblem::buildHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::group);
    column->setSpacing(Theme::pad);
    column->addWidget(textLabel(TextRole::Title, tr("Recado cannot start"), head));
    m_why = new Banner(head);
    identify(m_why, QStringLiteral("startproblem.why"));
    m_why->setMessage(Tone::Bad, errorSentence(m_problem));
    column->addWidget(m_why);
    if (m_problem.kind == ErrorKind::Storage)
        column->addWidget(sentenceLabel(TextRole::Second, tr("Nothing was changed, and nothing is made anew in its place. Make a backup before anything else is tried."), head));
    auto *place = textLabel(TextRole::Mono, QDir::toNativeSeparators(m_dataDir), head);
    place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    place->setObjectName(QStringLiteral("startproblem.folder"));
    place->setWordWrap(true);
    column->addWidget(place);
    return head;
}

QLayout *StartProblem::buildButtons()
{
    m_again = secondaryButton(tr("Check &again"), this);
    m_copy = secondaryButton(tr("&Copy as text"), this);
    m_bundle = secondaryButton(tr("&Support bundle…"), this);
    m_backup = primaryButton(tr("Make a &backup…"), this);
    auto *close = secondaryButton(tr("Close"), this);
    identify(m_again, QStringLiteral("startproblem.again"));
    identify(m_copy, QStringLiteral("startproblem.copy"));
    identify(m_bundle, QStringLiteral("startproblem.bundle"));
    identify(m_backup, QStringLiteral("startproblem.backup"));
    identify(close, QStringLiteral("startproblem.close"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Theme::margin, Theme::inset, Theme::margin, Theme::margin - Theme::gap);
    row->setSpacing(Theme::pad);
    row->addWidget(m_again);
    row->addWidget(m_copy);
    row->addWidget(m_bundle);
    row->addStretch();
    row->addWidget(close);
    row->addWidget(m_backup);
    connect(m_again, &QPushButton::clicked, this, [this] { m_checkUp->begin(); });
    connect(m_copy, &QPushButton::clicked, this, &StartProblem::copy);
    connect(m_bundle, &QPushButton::clicked, this, [this] { (new BundleDialog(m_dataDir, {}, m_checkUp->checks(), this))->open(); });
    connect(m_backup, &QPushButton::clicked, this, [this] { (new BackupDialog(m_dataDir, this))->open(); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return row;
}

void StartProblem::refresh()
{
    QList<QPair<QString, QString>> open;
    for (const CheckUp::Question &question : m_checkUp->open())
        open.append({question.id, question.subject});
    m_list->setChecks(m_checkUp->checks(), open);
    const bool isOver = !m_checkUp->isRunning();
    m_again->setEnabled(isOver);
    m_copy->setEnabled(isOver);
    m_bundle->setEnabled(isOver);
    bool isThere = true; // something to copy
    for (const DoctorCheck &check : m_checkUp->checks()) {
        if (check.id == QLatin1String("store.file"))
            isThere = check.evidence.value(QLatin1String("exists")).toBool();
        if (check.id == QLatin1String("store.integrity") && check.state == DoctorCheck::State::Broken && isThere)
            m_why->setMessage(Tone::Bad, tr("The database of this installation is damaged."), tr("Recado does not open it, so that nothing gets worse."));
    }
    m_backup->setEnabled(isThere);
    m_backup->setToolTip(isThere ? QString() : tr("There is no database to copy."));
}

void StartProblem::copy()
{
    QGuiApplication::clipboard()->setText(errorSentence(m_problem) + QLatin1Char('\n') + doctorReport(m_checkUp->checks()));
}

} // namespace recado
