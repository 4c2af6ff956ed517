#pragma once

#include "domain/capabilities.h"
#include "models/librarytemplate.h"
#include "pages/templates/librarysource.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace recado {

class Banner;
class BubbleView;
class ElidedLabel;

// One template: how it arrives, what is known of it, and what can be done with it. What cannot be done says why.
class TemplateDetails : public QWidget {
    Q_OBJECT

public:
    explicit TemplateDetails(QWidget *parent = nullptr);

    void setTemplate(const std::optional<LibraryTemplate> &item, const LibraryAge &age);
    const std::optional<LibraryTemplate> &shown() const { return m_item; }
    QPoint placeForMenu() const; // below the button that deletes

Q_SIGNALS:
    void useWanted();
    void editWanted();
    void duplicateWanted();
    void translateWanted();
    void deleteWanted();
    void favouriteWanted();

private:
    QWidget *buildHead();
    QWidget *buildActions();
    void showHead();
    void showFacts(const LibraryAge &age);
    void showReasons(const LibraryAge &age);
    QString editRefusal(const Capabilities &capabilities) const;

    std::optional<LibraryTemplate> m_item;
    ElidedLabel *m_name;
    QToolButton *m_star;
    QLabel *m_statusIcon;
    QLabel *m_status;
    Banner *m_reason;
    BubbleView *m_preview;
    QGridLayout *m_facts;
    QLabel *m_why; // what cannot be done
    QPushButton *m_use;
    QPushButton *m_edit;
    QPushButton *m_duplicate;
    QPushButton *m_translate;
    QPushButton *m_delete;
};

} // namespace recado
