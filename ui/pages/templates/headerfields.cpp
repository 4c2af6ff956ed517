#include "pages/templates/headerfields.h"

#include "models/templatevariables.h"
#include "widgets/field.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace recado {

namespace {

using Header = TemplateDefinition::Header;

bool isFile(Header header)
{
    return header == Header::Image || header == Header::Video || header == Header::Document;
}

QJsonArray without(const QJsonArray &components, const QString &type)
{
    QJsonArray rest;
    for (const QJsonValue &component : components) {
        if (component.toObject().value(QLatin1String("type")).toString().compare(type, Qt::CaseInsensitive) != 0)
            rest += component;
    }
    return rest;
}

} // namespace

HeaderFields::HeaderFields(QWidget *parent) : QWidget(parent)
{
    m_kind = new QComboBox(this);
    m_kind->setObjectName(QStringLiteral("templates.editor.header"));
    const QList<QPair<QString, Header>> kinds{{tr("None"), Header::None},         {tr("Text"), Header::Text},
                                              {tr("Image"), Header::Image},       {tr("Video"), Header::Video},
                                              {tr("Document"), Header::Document}, {tr("Location"), Header::Location}};
    for (const auto &[text, kind] : kinds)
        m_kind->addItem(text, int(kind));
    m_text = new QLineEdit(this);
    m_text->setObjectName(QStringLiteral("templates.editor.header.text"));
    m_sample = new QLineEdit(this);
    m_sample->setObjectName(QStringLiteral("templates.editor.header.sample"));
    m_kindField = new Field(tr("&Header"), m_kind, this);
    m_textField = new Field(tr("Text of the header"), m_text, this);
    m_sampleField = new Field(tr("Example file"), m_sample, this);
    m_upload = linkButton(tr("Choose a file…"), this);
    identify(m_upload, QStringLiteral("templates.editor.header.upload"), tr("Choose an example file"));
    m_sampleField->addLabelWidget(m_upload);
    setMayUpload(false);
    QPushButton *variable = linkButton(tr("Add variable"), this);
    identify(variable, QStringLiteral("templates.editor.header.variable"), tr("Add variable to the header"));
    m_textField->addLabelWidget(variable);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::group);
    m_kindField->setFixedWidth(168);
    row->addWidget(m_kindField, 0, Qt::AlignTop);
    row->addWidget(m_textField, 1, Qt::AlignTop);
    row->addWidget(m_sampleField, 1, Qt::AlignTop);
    row->addStretch(0);
    connect(variable, &QPushButton::clicked, this, &HeaderFields::addVariable);
    connect(m_upload, &QPushButton::clicked, this, &HeaderFields::chooseFile);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showKind();
        Q_EMIT changed();
    });
    connect(m_text, &QLineEdit::textChanged, this, &HeaderFields::changed);
    connect(m_sample, &QLineEdit::textChanged, this, &HeaderFields::changed);
    showKind();
}

TemplateDefinition::Header HeaderFields::kind() const
{
    return Header(m_kind->currentData().toInt());
}

void HeaderFields::setDefinition(const TemplateDefinition &definition)
{
    const QSignalBlocker silent(this);
    m_original = definition.header;
    if (m_kind->findData(int(definition.header)) < 0)
        m_kind->addItem(tr("As it is"), int(definition.header));
    m_kind->setCurrentIndex(m_kind->findData(int(definition.header)));
    m_text->setText(definition.header == Header::Text ? definition.headerText : QString());
    m_sample->setText(isFile(definition.header) ? definition.headerText : QString());
    showKind();
}

void HeaderFields::apply(TemplateDefinition *definition) const
{
    definition->header = kind();
    if (kind() == Header::Text)
        definition->headerText = m_text->text();
    else if (isFile(kind()))
        definition->headerText = m_sample->text().trimmed();
    else if (kind() != m_original)
        definition->headerText.clear();
    if (kind() != m_original) // what was listed belongs to another kind
        definition->components = without(definition->components, QStringLiteral("HEADER"));
}

void HeaderFields::setProblems(const QString &header, const QString &sample)
{
    const bool isText = kind() == Header::Text;
    m_textField->setProblem(isText ? header : QString());
    m_kindField->setProblem(isText ? QString() : header);
    m_sampleField->setProblem(sample);
}

void HeaderFields::focusHeader()
{
    if (kind() == Header::Text)
        m_text->setFocus(Qt::OtherFocusReason);
    else
        m_kind->setFocus(Qt::OtherFocusReason);
}

void HeaderFields::focusSample()
{
    m_sample->setFocus(Qt::OtherFocusReason);
}

void HeaderFields::showKind()
{
    m_textField->setVisible(kind() == Header::Text);
    m_sampleField->setVisible(isFile(kind()));
}

void HeaderFields::setMayUpload(bool may)
{
    m_upload->setVisible(may);
    m_sampleField->setHint(
        may ? tr("The review looks at it: a picture, a video or a PDF, uploaded to the provider and kept there by this handle.")
            : tr("The review looks at it. A public link (https://…), or the handle that the provider gave for an uploaded example."));
}

void HeaderFields::setUploading(bool uploading)
{
    m_upload->setText(uploading ? tr("Uploading…") : tr("Choose a file…"));
    m_upload->setEnabled(!uploading);
}

void HeaderFields::setSample(const QString &handle)
{
    m_sample->setText(handle);
}

void HeaderFields::chooseFile()
{
    const QString files = kind() == Header::Image   ? QStringLiteral("*.jpg *.jpeg *.png")
                          : kind() == Header::Video ? QStringLiteral("*.mp4")
                                                    : QStringLiteral("*.pdf");
    auto *dialog =
        new QFileDialog(this, tr("Choose an example file"), QString(), QStringLiteral("%1 (%2)").arg(m_kind->currentText(), files));
    dialog->setObjectName(QStringLiteral("templates.editor.header.file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &HeaderFields::uploadWanted);
    dialog->open();
}

void HeaderFields::addVariable()
{
    m_text->insert(nextHole(m_whole, m_text->text(), hasNamedHoles(m_whole)));
    m_text->setFocus(Qt::OtherFocusReason);
}

} // namespace recado
