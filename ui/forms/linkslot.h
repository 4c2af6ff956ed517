#pragma once

#include "forms/mediaslot.h"

class QLineEdit;

namespace recado {

// A link or "id:…" in one line: where nothing can be uploaded.
class LinkSlot : public MediaSlot {
    Q_OBJECT

public:
    explicit LinkSlot(QWidget *parent = nullptr);

    MediaValue value() const override;
    void setValue(const MediaValue &value) override;
    void showProblem(const QString &sentence) override;

private:
    QLineEdit *m_line;
    class QLabel *m_note;
    QString m_fileName;
};

} // namespace recado
