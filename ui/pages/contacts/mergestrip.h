#pragma once

#include "services/contactservice.h"
#include "widgets/banner.h"

#include <QTimer>

namespace recado {

class Application;

// Says that cards look like one person, and leads through them one by one. Hidden while none do.
class MergeStrip : public Banner {
    Q_OBJECT

public:
    MergeStrip(Application &app, QWidget *parent);

    void load();
    const QList<MergeSuggestion> &suggestions() const { return m_suggestions; }

Q_SIGNALS:
    void merged(recado::ContactId id);
    void failed(const recado::Error &error);

private:
    void show(const QList<MergeSuggestion> &found);
    void openNext();

    Application &m_app;
    QList<MergeSuggestion> m_suggestions;
    QTimer m_rest;
    bool m_going = false; // one was decided: the next one follows
};

} // namespace recado
