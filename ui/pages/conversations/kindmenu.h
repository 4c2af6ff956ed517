#pragma once

#include "domain/capabilities.h"

#include <QHash>
#include <QToolButton>

class QAction;

namespace recado {

// "+": what else than text can be sent. Kinds that this number cannot carry say why.
class KindMenu : public QToolButton {
    Q_OBJECT

public:
    explicit KindMenu(QWidget *parent = nullptr);

    // `provider`: the name for saying who cannot.
    void setCarried(const Capabilities &capabilities, const QString &provider);

Q_SIGNALS:
    void chosen(const QString &kind);

private:
    QHash<QString, QAction *> m_actions;
};

} // namespace recado
