#pragma once

#include "models/templatedraft.h"

#include <QObject>
#include <QTimer>

namespace recado {

class Application;

// What was begun and not submitted, by template; written to the store a moment after each change, so that a crash loses nothing.
class TemplateDraftKeeper : public QObject {
    Q_OBJECT

public:
    explicit TemplateDraftKeeper(Application &app, QObject *parent = nullptr);
    ~TemplateDraftKeeper() override;

    void keep(const TemplateDraft &draft);
    void forget(const QString &key);
    std::optional<TemplateDraft> find(const QString &key) const;
    const QMap<QString, TemplateDraft> &all() const { return m_drafts; }

Q_SIGNALS:
    void changed();

private:
    void load();
    void save();

    Application &m_app;
    QMap<QString, TemplateDraft> m_drafts;
    QTimer m_rest;
};

} // namespace recado
