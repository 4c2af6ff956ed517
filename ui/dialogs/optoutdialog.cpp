#include "dialogs/optoutdialog.h"

#include "application.h"
#include "dialogs/addoptoutsdialog.h"
#include "dialogs/takebackdialog.h"
#include "domain/optoutwords.h"
#include "format/errorwords.h"
#include "models/optoutmodel.h"
#include "widgets/banner.h"
#include "widgets/field.h"
#include "widgets/looks.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QStackedWidget>
#include <QTableView>

namespace recado {

OptOutDialog::OptOutDialog(Application &application, QWidget *parent) : QDialog(parent), m_application(application), m_model(new OptOutModel(this))
{
    setObjectName(QStringLiteral("optOuts"));
    setWindowTitle(QStringLiteral("Recado"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_tabs = new SegmentedControl(this);
    m_tabs->addSegment(tr("People"))->setObjectName(QStringLiteral("optOuts.people"));
    m_tabs->addSegment(tr("Words"))->setObjectName(QStringLiteral("optOuts.words"));
    m_problem = new Banner(this);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(makePeople());
    m_pages->addWidget(makeWords());
    auto *close = secondaryButton(tr("Close"), this);
    identify(close, QStringLiteral("optOuts.close"));
    auto *head = new QHBoxLayout;
    head->addWidget(textLabel(TextRole::Title, tr("Do not contact"), this));
    head->addStretch(1);
    head->addWidget(m_tabs);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin - Theme::gap);
    column->setSpacing(Theme::inset);
    column->addLayout(head);
    column->addWidget(m_problem);
    column->addWidget(m_pages, 1);
    column->addLayout(foot);
    resize(860, 560);
    m_tabs->setCurrentIndex(0);
    connect(m_tabs, &SegmentedControl::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_application.optOuts(), &OptOutService::changed, this, &OptOutDialog::load);
    load();
    loadWords();
    m_search->setFocus();
}

QWidget *OptOutDialog::makePeople()
{
    auto *page = new QWidget(this);
    m_search = new QLineEdit(page);
    identify(m_search, QStringLiteral("optOuts.search"), tr("Search the list"));
    m_search->setPlaceholderText(tr("Number, note or name"));
    m_search->setClearButtonEnabled(true);
    auto *fresh = primaryButton(tr("&Add…"), page);
    identify(fresh, QStringLiteral("optOuts.add"), tr("Add people who are not to be written to"));
    m_takeBack = secondaryButton(tr("&Take back…"), page);
    identify(m_takeBack, QStringLiteral("optOuts.takeBack"), tr("Take the opt-outs of the chosen people back"));
    m_table = new QTableView(page);
    identify(m_table, QStringLiteral("optOuts.list"), tr("People who are not to be written to"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::controlHeight);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setColumnWidth(OptOutModel::Person, 170);
    m_table->setColumnWidth(OptOutModel::Refused, 140);
    m_table->setColumnWidth(OptOutModel::Since, 120);
    m_table->setColumnWidth(OptOutModel::From, 200);
    m_nobody = sentenceLabel(TextRole::Second, QString(), page);
    m_nobody->setAlignment(Qt::AlignCenter);
    m_count = textLabel(TextRole::Caption, QString(), page);
    identify(m_count, QStringLiteral("optOuts.count"));
    auto *tools = new QHBoxLayout;
    tools->setSpacing(Theme::pad);
    tools->addWidget(m_search, 1);
    tools->addWidget(m_takeBack);
    tools->addWidget(fresh);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::pad);
    column->addLayout(tools);
    column->addWidget(m_table, 1);
    column->addWidget(m_nobody, 1);
    column->addWidget(m_count);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setSearch(text);
        showCount();
    });
    connect(fresh, &QPushButton::clicked, this, &OptOutDialog::add);
    connect(m_takeBack, &QPushButton::clicked, this, &OptOutDialog::takeBack);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OptOutDialog::showCount);
    return page;
}

QWidget *OptOutDialog::makeWords()
{
    auto *page = new QWidget(this);
    m_words = new QPlainTextEdit(page);
    identify(m_words, QStringLiteral("optOuts.wordList"));
    m_words->setTabChangesFocus(true);
    auto *field = new Field(tr("&Words, one a line"), m_words, page);
    field->setHint(tr("Somebody whose whole message is one of them gets no more messages. Capitals, accents and signs do not count; within a sentence they mean nothing."));
    auto *usual = secondaryButton(tr("The usual ones"), page);
    identify(usual, QStringLiteral("optOuts.usual"));
    auto *keep = primaryButton(tr("&Save words"), page);
    identify(keep, QStringLiteral("optOuts.save"));
    m_kept = textLabel(TextRole::Caption, QString(), page);
    identify(m_kept, QStringLiteral("optOuts.kept"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::pad);
    buttons->addWidget(usual);
    buttons->addWidget(m_kept, 1);
    buttons->addWidget(keep);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::pad);
    column->addWidget(field, 1);
    column->addLayout(buttons);
    connect(usual, &QPushButton::clicked, this, [this] { m_words->setPlainText(usualOptOutWords().join(QLatin1Char('\n'))); });
    connect(keep, &QPushButton::clicked, this, [this] { saveWords(m_words->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts)); });
    connect(m_words, &QPlainTextEdit::textChanged, m_kept, &QLabel::clear);
    return page;
}

void OptOutDialog::load()
{
    m_application.optOuts().list().then(this, [this](const Result<QList<DoNotContact>> &entries) {
        if (!entries) {
            told(entries.error());
            return;
        }
        m_model->setEntries(*entries, m_application.core().now());
        showCount();
    });
}

void OptOutDialog::showCount()
{
    const int shown = m_model->rowCount();
    m_table->setVisible(shown > 0);
    m_nobody->setVisible(shown == 0);
    m_nobody->setText(m_model->total() == 0 ? tr("Nobody has asked not to be written to.") : tr("Nobody on the list fits that."));
    m_count->setText(shown == m_model->total() ? tr("%n people", nullptr, shown)
                                               : tr("%1 of %n people", nullptr, m_model->total()).arg(locale().toString(shown)));
    m_takeBack->setEnabled(m_table->selectionModel()->hasSelection());
}

void OptOutDialog::add()
{
    (new AddOptOutsDialog(m_application, this))->open();
}

void OptOutDialog::takeBack()
{
    QStringList people;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows) {
        if (const QString address = m_model->addressAt(index.row()); !address.isEmpty())
            people.append(address);
    }
    if (people.isEmpty())
        m_problem->setMessage(Tone::Warn, tr("Who was erased comes back by their own consent only: nothing else is known of them."));
    else
        (new TakeBackDialog(m_application, people, this))->open();
}

void OptOutDialog::loadWords()
{
    m_application.optOuts().words().then(this, [this](const Result<QStringList> &words) {
        if (words)
            m_words->setPlainText(words->join(QLatin1Char('\n')));
        else
            told(words.error());
    });
}

void OptOutDialog::saveWords(const QStringList &words)
{
    m_application.optOuts().setWords(words).then(this, [this](const Result<void> &kept) {
        if (!kept) {
            told(kept.error());
            return;
        }
        m_application.optOuts().words().then(this, [this](const Result<QStringList> &known) {
            if (!known)
                return;
            m_words->setPlainText(known->join(QLatin1Char('\n')));
            m_kept->setText(known->isEmpty() ? tr("Saved: no word does it now.") : tr("Saved: %n words.", nullptr, int(known->size())));
        });
    });
}

void OptOutDialog::told(const Error &error)
{
    m_problem->setMessage(Tone::Bad, errorSentence(error));
}

} // namespace recado
