#include "pages/contacts/mergestrip.h"

#include "application.h"
#include "dialogs/mergedialog.h"
#include "format/contactwords.h"

#include <QPushButton>

namespace recado {

namespace {

constexpr int restAfterChange = 400; // while an import runs there are a few changes a second

} // namespace

MergeStrip::MergeStrip(Application &app, QWidget *parent) : Banner(parent), m_app(app)
{
    identify(this, QStringLiteral("contacts.merges"));
    identify(actionButton(), QStringLiteral("contacts.merges.look"));
    setStrip(true);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restAfterChange);
    connect(&m_rest, &QTimer::timeout, this, &MergeStrip::load);
    connect(&app.contacts(), &ContactService::changed, this, [this] {
        if (!m_rest.isActive())
            m_rest.start();
    });
    connect(this, &Banner::actionTriggered, this, &MergeStrip::openNext);
}

void MergeStrip::load()
{
    m_app.contacts().suggestions().then(this, [this](const Result<QList<MergeSuggestion>> &found) {
        if (found)
            show(*found);
        else
            Q_EMIT failed(found.error());
    });
}

void MergeStrip::show(const QList<MergeSuggestion> &found)
{
    m_suggestions = found;
    if (found.isEmpty()) {
        clear();
        m_going = false;
        return;
    }
    const MergeSuggestion &first = found.first();
    setMessage(Tone::Warn, tr("%n pair(s) of cards look like one person.", nullptr, int(found.size())),
               tr("The first: %1.").arg(mergeReasonWord(first.reason)));
    setAction(tr("Look at them"));
    if (std::exchange(m_going, false))
        openNext();
}

void MergeStrip::openNext()
{
    if (m_suggestions.isEmpty())
        return;
    const MergeSuggestion one = m_suggestions.first();
    auto *dialog = new MergeDialog(m_app, {one.first, one.second}, one, this);
    const auto goOn = [this] {
        m_going = true;
        m_rest.stop();
        load();
    };
    connect(dialog, &MergeDialog::merged, this, [this, goOn](ContactId id, qint64) {
        Q_EMIT merged(id);
        goOn();
    });
    connect(dialog, &MergeDialog::setApart, this, goOn);
    dialog->open();
}

} // namespace recado
