#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace recado {

// Fields that are rarely used, behind a line that opens them. Opens by itself when one of them holds a value or has a problem, or when
// the cursor is sent there (see ContentForm).
//
//   auto *more = new FoldedFields(tr("More"), QStringLiteral("contacts[0]"), row);   // found as "compose.fold.contacts[0]"
//   more->column()->addWidget(new LineField(form, tr("Company"), path, more));
class FoldedFields : public QWidget {
    Q_OBJECT

public:
    FoldedFields(const QString &title, const QString &name, QWidget *parent);

    QVBoxLayout *column() const { return m_column; }
    bool isOpen() const;
    void open();

    // Every fold that `inner` lies in.
    static void openAround(const QWidget *inner);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setOpen(bool isOpen);
    void refreshIcon();
    bool holdsValue() const;

    QPushButton *m_head;
    QWidget *m_body;
    QVBoxLayout *m_column;
    bool m_isOpen = false;
    bool m_wasShown = false;
};

} // namespace recado
