#pragma once

#include <QListView>

namespace recado {

// The facts of a story from top to bottom, as high as they are: what it stands in scrolls.
class TimelineView : public QListView {
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int contentHeight() const;
};

} // namespace recado
