#pragma once

#include <QFrame>

namespace recado {

// Where a spreadsheet may be dropped, with the other ways to bring people in.
class DropGround : public QFrame {
    Q_OBJECT

public:
    explicit DropGround(QWidget *parent = nullptr);

Q_SIGNALS:
    void fileDropped(const QString &path);
    void textDropped(const QString &text); // cells out of a spreadsheet's window
    void chooseWanted();
    void pasteWanted();
    void earlierWanted();
    void contactsWanted();
    void sampleWanted();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
};

} // namespace recado
