#pragma once

#include "base/error.h"
#include "models/templatedraft.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace recado {

class Application;
class Banner;
class TemplateDraftKeeper;
class EmptyState;
class Favourites;
class FoldingPane;
class LibraryFilter;
class LibrarySource;
class MenuButton;
class PageHeader;
class TemplateDeletion;
class TemplateDetails;
class TemplateEditor;
class TemplateList;
class TemplateModel;

// Every template of every account: find one, use it, write another. The editor takes the page's place while something is written.
class TemplatesPage : public QWidget {
    Q_OBJECT

public:
    explicit TemplatesPage(Application &app, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void useWanted(recado::AccountId account, const QString &name, const QString &language); // in Compose
    void connectionsWanted(); // no account yet

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildLibrary();
    QWidget *buildList();
    void connectParts();
    void connectDetails();
    void showCounts();
    void showAges();
    void showCurrent();
    void showNothing();
    void update();
    void write(const TemplateDraft &draft);
    void writeNew();
    void showDrafts();
    void backToList();
    void takeSubmitted(const TemplateDraft &draft);

    Application &m_app;
    TemplateModel *m_model;
    LibrarySource *m_source;
    Favourites *m_favourites;
    TemplateDraftKeeper *m_drafts;
    TemplateDeletion *m_deletion;
    QStackedLayout *m_stack;
    QWidget *m_library;
    TemplateEditor *m_editor;
    PageHeader *m_header;
    MenuButton *m_kept; // what was begun and not sent
    QPushButton *m_update;
    QPushButton *m_new;
    Banner *m_outcome; // of the last submission or deletion
    Banner *m_trouble; // of fetching
    QLineEdit *m_search;
    LibraryFilter *m_filter;
    TemplateList *m_list;
    EmptyState *m_nothingYet;
    EmptyState *m_noHits;
    QStackedLayout *m_listStack;
    TemplateDetails *m_details;
    FoldingPane *m_fold;
};

} // namespace recado
