#pragma once

#include "pages/broadcast/planstep.h"
#include "pages/compose/draft.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace recado {

class Banner;
class BubbleView;
class Card;
class ChannelPicker;
class EmptyState;
class Field;
class SenderSource;
class TemplateChooser;

// Name, number and what is said. A content that came from Compose is shown as it is; a template may take its place.
class TemplateStep : public PlanStep {
    Q_OBJECT

public:
    explicit TemplateStep(PlanDraft &plan, QWidget *parent = nullptr);

    void enter() override;
    bool isDone() const override;
    QString missing() const override;
    QString nextText() const override { return tr("Next: recipients"); }
    void focusFirst() override;
    void reset() override;
    ChannelPicker &channel() { return *m_channel; }
    QString channelWord() const; // "Sales · +55 11 3333-4444"

Q_SIGNALS:
    void connectionsWanted();

private:
    QWidget *buildFields();
    QWidget *buildPreview();
    void takeSenders(const QList<Sender> &senders);
    void takeSender();
    void takeTemplate();
    void showContent();
    void replaceWithTemplate();

    SenderSource *m_senders;
    QLineEdit *m_name;
    ChannelPicker *m_channel;
    TemplateChooser *m_template;
    QWidget *m_other; // a content that is no template
    QLabel *m_otherWords;
    QPushButton *m_replace;
    Banner *m_notApproved;
    BubbleView *m_bubble;
    QWidget *m_fields;
    EmptyState *m_noChannel;
    bool m_taking = false; // controls show what is stored: not somebody's choice
    bool m_wantsTemplate = false; // in place of a content that is none
};

} // namespace recado
