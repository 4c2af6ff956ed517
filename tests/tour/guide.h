#pragma once

#include "domain/broadcast.h"
#include "tour/album.h"
#include "ui/metaaccount.h"

#include <memory>

namespace recado {
class MainWindow;
}

namespace recado::tour {

// Knows the way through the window.
class Guide {
public:
    explicit Guide(Album &album);
    ~Guide();

    // The stops of those names, in their order; all without any.
    void walk(const QStringList &stops);

private:
    void visitEmptyHouse();
    void visitDialogs(Application &app, MainWindow *window);
    void visitAccountDialog(Application &app, MainWindow *window, ProviderKind provider);
    void prepareMessages();
    void visitCompose(MainWindow *window);
    void visitKinds(MainWindow *window);
    void visitComposeDialogs(MainWindow *window);
    void visitMessages(MainWindow *window);
    void visitBroadcasts(MainWindow *window);
    void visitRun(MainWindow *window, BroadcastState state, const BroadcastReason &reason, const QString &name);
    void visitTemplates(MainWindow *window);
    void visitTemplateEditor(MainWindow *window);
    void visitConnections(MainWindow *window);
    void visitSettings(MainWindow *window);
    void visitTrouble(MainWindow *window);
    void visitNarrow(MainWindow *window);

    Album &m_album;
    std::unique_ptr<test::PracticeHouse> m_empty;
    std::unique_ptr<test::PracticeHouse> m_house;
    std::unique_ptr<simulator::PracticeProvider> m_meta; // carries every kind of content
    MessageRow m_story;
};

} // namespace recado::tour
