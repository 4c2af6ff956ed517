#pragma once

#include "pages/compose/draft.h"

#include <QHash>
#include <QImage>
#include <QWidget>

class QStackedLayout;

namespace recado {

class Application;
class BubbleView;
class RequestView;
class SegmentedControl;

// Beside the form: the message as it arrives, and the request that carries it.
class PreviewPane : public QWidget {
    Q_OBJECT

public:
    explicit PreviewPane(Application &app, QWidget *parent = nullptr);

    void setDraft(const Draft &draft, const QList<DraftProblem> &problems);

private:
    void showTab(int tab);

    QImage pictureOf(const QString &source);

    Application &m_app;
    AccountId m_account; // whose media ids are shown
    QHash<QString, QImage> m_pictures;
    SegmentedControl *m_tabs;
    QStackedLayout *m_stack;
    BubbleView *m_bubble;
    RequestView *m_request;
};

} // namespace recado
