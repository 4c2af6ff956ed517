#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

class QShortcut;
class QWidget;

namespace recado {

// F7 on a page: uncovers the person that its list or its thread stands on (format/masking.h); leaving the page covers everybody again. Does
// nothing, and takes no key, while nothing is masked. Belongs to the page.
//
//   new RevealKey(this, QStringLiteral("messages"), [this] { return currentRecipient(); });
class RevealKey : public QObject {
    Q_OBJECT

public:
    // `place` as Masking::uncover() means it; `who` gives the address, empty when there is nobody.
    RevealKey(QWidget *page, const QString &place, std::function<QString()> who);

    void reveal(); // for a click on the dots, or a menu entry

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString m_place;
    std::function<QString()> m_who;
    QShortcut *m_shortcut;
};

} // namespace recado
