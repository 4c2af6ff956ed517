#pragma once

#include "domain/broadcast.h"
#include "domain/broadcastrows.h"
#include "domain/template.h"
#include "pages/broadcast/broadcasttools.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace recado {

// The broadcast that is being planned, as all steps of the wizard see it. What is changed is on disk moments later; saves follow each other, and
// what services write by themselves (rows, check) is read back by refresh().
class PlanDraft : public QObject {
    Q_OBJECT

public:
    explicit PlanDraft(const BroadcastTools &tools, QObject *parent = nullptr);
    ~PlanDraft() override;

    // null id: nothing is open.
    void open(const Broadcast &broadcast);
    const Broadcast &broadcast() const { return m_broadcast; }
    BroadcastId id() const { return m_broadcast.id; }
    // Another one with every broadcast that is opened: what was asked for under another turn is about another broadcast.
    quint64 turn() const { return m_generation; }
    const BroadcastTools &tools() const { return m_tools; }

    // Nothing while it is no draft: it waits for approval as it is.
    void change(const std::function<void(Broadcast &)> &how);
    // Everything is on disk.
    QFuture<Result<void>> flush();
    // As the database has it, after everything of here is on disk.
    QFuture<Result<void>> refresh();
    // Somebody else wrote, perhaps about this one: it is read again if so, and nothing of here is on its way to the disk.
    void look();
    // The rows are others, even where they came from the same file.
    void noteNewRows() { Q_EMIT basisChanged(); }

    // What is said: with the definition of a template as soon as it is read.
    BroadcastContent content() const;
    const std::optional<TemplateDefinition> &definition() const { return m_definition; }
    bool hasContent() const { return !m_broadcast.content.isEmpty(); }
    bool hasRows() const { return !m_broadcast.source.kind.isEmpty(); }
    // Names of the variables to be filled, in order.
    QStringList variables() const;

Q_SIGNALS:
    void changed();
    void contentChanged(); // other variables, or the definition was read
    void basisChanged(); // whom it goes to, what it says or who says it: nothing that was found out before holds
    void changedElsewhere(); // look() found something else
    void saved();
    void failed(const recado::Error &error);

private:
    void save();
    void answerWaiting(const Result<void> &answer);
    QFuture<Result<void>> readBack();
    void take(const Broadcast &stored);
    void readDefinition();

    BroadcastTools m_tools;
    Broadcast m_broadcast;
    std::optional<TemplateDefinition> m_definition;
    quint64 m_generation = 0; // answers about another broadcast are dropped
    QTimer m_rest;
    bool m_dirty = false;
    bool m_saving = false;
    bool m_looking = false;
    QList<std::shared_ptr<QPromise<Result<void>>>> m_waiting;
};

QByteArray contentBytes(const Content &content);
Content contentOfBytes(const QByteArray &bytes);

} // namespace recado
