#pragma once

#include <QString>

class QWidget;

namespace recado {

class ContentForm;

// An editor of one value of the content, known by the value's path. Registers itself with the form while it lives.
class BoundField {
public:
    BoundField(ContentForm &form, const QString &path);
    virtual ~BoundField();
    BoundField(const BoundField &) = delete;
    BoundField &operator=(const BoundField &) = delete;

    const QString &path() const { return m_path; }
    // The document holds something here that a person should see at once: a fold around it opens.
    virtual bool hasValue() const;
    // The sentence under it; empty takes it away.
    virtual void showProblem(const QString &sentence) = 0;
    // A problem here opens the folds around it.
    virtual bool opensFolds() const { return true; }
    virtual void focusField() = 0;
    // Shows what the document holds; writes nothing.
    virtual void read() = 0;
    // Its row is going: it is asked nothing any more.
    void retire();
    bool isRetired() const { return m_retired; }

protected:
    ContentForm &form() const { return *m_form; }

private:
    ContentForm *m_form;
    QString m_path;
    bool m_retired = false;
};

} // namespace recado
