#pragma once

#include "base/result.h"
#include "domain/account.h"
#include "models/templatedraft.h"
#include "pages/templates/lintlist.h"

#include <QSet>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace recado {

class Application;
class Banner;
class BodyEdit;
class BubbleView;
class ButtonList;
class Field;
class HeaderFields;
class PageHeader;
class SampleFields;

// Writes a template: every part in a form of its own, what a review would refuse said while typing, and how it will arrive beside it.
class TemplateEditor : public QWidget {
    Q_OBJECT

public:
    explicit TemplateEditor(Application &app, QWidget *parent = nullptr);

    void setAccounts(const QList<Account> &accounts);
    void setTaken(const QSet<LibraryKey> &taken); // a name and language that exist cannot be made again
    void setDraft(const TemplateDraft &draft, bool wasKept);
    TemplateDraft draft() const;
    void focusFirst();

Q_SIGNALS:
    void draftChanged(const recado::TemplateDraft &draft); // keep it
    void discarded(const QString &key);                    // forget it
    void closed();                                         // back to the list; what was typed stays
    void submitted(const recado::TemplateDraft &draft);    // and taken by the provider

private:
    QWidget *buildForm();
    QWidget *buildIdentity();
    QWidget *buildFoot();
    QWidget *buildPreview();
    void connectParts();
    void fill(const TemplateDraft &draft);
    void showAim();
    void handleChange(DraftPlace::Part part);
    void refresh();
    void collectProblems(const TemplateDraft &draft);
    void showAtFields();
    void showWhat();
    bool isHeldUp(const AuthoringProblem &problem) const;
    void goTo(const DraftPlace &place);
    void normaliseName();
    void discard();
    void upload(const QString &path);
    void submit();
    void take(const TemplateDraft &sent, const Result<TemplateDefinition> &answer);
    void setSubmitting(bool submitting);

    Application &m_app;
    QList<Account> m_accounts;
    QSet<LibraryKey> m_taken;
    TemplateDraft m_draft; // what the form does not show comes from here
    QList<AuthoringProblem> m_problems;
    QSet<DraftPlace::Part> m_touched; // what is missing elsewhere is not held up yet
    bool m_tried = false;
    bool m_filling = false;
    bool m_submitting = false;

    PageHeader *m_header;
    Banner *m_outcome;
    QScrollArea *m_scroll;
    QComboBox *m_account;
    QLineEdit *m_name;
    QComboBox *m_language;
    QComboBox *m_category;
    HeaderFields *m_head;
    BodyEdit *m_body;
    SampleFields *m_samples;
    QLineEdit *m_footer;
    ButtonList *m_buttons;
    QLabel *m_kept;
    LintList *m_list;
    QHash<DraftPlace::Part, Field *> m_fields;
    BubbleView *m_preview;
    QPushButton *m_submit;
    QLabel *m_what; // what submitting does
};

} // namespace recado
