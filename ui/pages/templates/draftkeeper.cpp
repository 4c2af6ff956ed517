#include "pages/templates/draftkeeper.h"

#include "application.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace recado {

namespace {

constexpr int restBeforeSaving = 400;
const QString settingName = QStringLiteral("templates.drafts");

} // namespace

TemplateDraftKeeper::TemplateDraftKeeper(Application &app, QObject *parent) : QObject(parent), m_app(app)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restBeforeSaving);
    connect(&m_rest, &QTimer::timeout, this, &TemplateDraftKeeper::save);
    load();
}

TemplateDraftKeeper::~TemplateDraftKeeper()
{
    if (m_rest.isActive())
        save();
}

void TemplateDraftKeeper::load()
{
    m_app.messages().setting(settingName).then(this, [this](const Result<QString> &text) {
        if (!text)
            return;
        for (const QJsonValue &value : QJsonDocument::fromJson(text->toUtf8()).array()) {
            const auto draft = templateDraftFrom(value.toObject());
            if (draft && !m_drafts.contains(keyOf(*draft)))
                m_drafts.insert(keyOf(*draft), *draft);
        }
        Q_EMIT changed();
    });
}

void TemplateDraftKeeper::keep(const TemplateDraft &draft)
{
    m_drafts.insert(keyOf(draft), draft);
    m_rest.start();
}

void TemplateDraftKeeper::forget(const QString &key)
{
    if (m_drafts.remove(key) == 0)
        return;
    save();
    Q_EMIT changed();
}

std::optional<TemplateDraft> TemplateDraftKeeper::find(const QString &key) const
{
    const auto found = m_drafts.constFind(key);
    return found == m_drafts.constEnd() ? std::nullopt : std::optional(*found);
}

void TemplateDraftKeeper::save()
{
    m_rest.stop();
    QJsonArray list;
    for (const TemplateDraft &draft : std::as_const(m_drafts))
        list += toJson(draft);
    m_app.messages().setSetting(settingName, QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)));
}

} // namespace recado
