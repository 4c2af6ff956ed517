#pragma once

#include <QString>
#include <QWidget>

#include <functional>

namespace recado {

// What shows a file in a message: a link, or the id of an upload.
struct MediaValue {
    QString link;
    QString id;
    QString fileName; // as the person will see it; documents

    bool operator==(const MediaValue &) const = default;
};

// Where a form asks for a file. Forms know no provider: who can check and upload gives them an editor that does.
class MediaSlot : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual MediaValue value() const = 0;
    virtual void setValue(const MediaValue &value) = 0; // does not emit
    virtual void showProblem(const QString &sentence) = 0;
    // A chosen file that the document does not know yet: it is on its way, or did not arrive.
    virtual bool holdsFile() const { return false; }

Q_SIGNALS:
    void changed(); // by the person, or an upload that ended
};

// `kind`: image, video, audio, document, sticker.
using MediaSlotMaker = std::function<MediaSlot *(const QString &kind, QWidget *parent)>;

} // namespace recado
