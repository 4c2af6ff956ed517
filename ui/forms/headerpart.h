#pragma once

#include "forms/oneofpart.h"

#include <QHash>
#include <QJsonValue>

namespace recado {

// What stands above the text: nothing, a line, or a file. What was typed for another type comes back when that is chosen again.
class HeaderPart final : public OneOfPart {
    Q_OBJECT

public:
    // `path`: "interactive.header". `types`: of none, text, image, video, document; the first is where a new header begins.
    HeaderPart(ContentForm &form, const QString &path, const QStringList &types, QWidget *parent);

protected:
    QString wayNow() const override;
    void take(const QString &from, const QString &to) override;
    void makeFields(const QString &way, QVBoxLayout *column) override;

private:
    static QList<Way> waysOf(const QStringList &types);
    void sayType();

    QHash<QString, QJsonValue> m_kept;
};

} // namespace recado
