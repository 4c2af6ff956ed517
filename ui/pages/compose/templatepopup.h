#pragma once

#include "domain/template.h"
#include "services/templateservice.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace recado {

class LibraryFilter;
class TemplateList;
class TemplateModel;

// The list of templates below the field: type to search, arrows to move, Return to take, Ctrl+D for the star.
// Those that cannot be sent say why instead.
class TemplatePopup : public QFrame {
    Q_OBJECT

public:
    TemplatePopup(TemplateModel &model, QWidget *parent = nullptr);

    void openBelow(const QWidget *field);
    void setSyncState(const TemplateSyncState &state);
    void setUpdating(bool updating);
    void setNotice(const QString &sentence, bool bad);

Q_SIGNALS:
    void chosen(const recado::TemplateDefinition &definition);
    void updateWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildFoot();
    void search(const QString &text);
    void take(const QModelIndex &index);
    void showFound();
    void showRefusal();

    TemplateModel &m_model;
    QLineEdit *m_search;
    LibraryFilter *m_filter;
    TemplateList *m_list;
    QLabel *m_nothing;
    QLabel *m_notice;
    QLabel *m_age = nullptr;
    QPushButton *m_update = nullptr;
    TemplateSyncState m_state;
};

} // namespace recado
