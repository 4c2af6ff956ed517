// The form of a message that opens a flow. Source: Meta, "Flows: sending".
#include "forms/fields.h"
#include "forms/foldedfields.h"
#include "forms/interactiveform.h"
#include "forms/namevaluerows.h"
#include "forms/oneofpart.h"
#include "widgets/theme.h"

#include <QVBoxLayout>

namespace recado {

namespace {

const QLatin1String byId("flow_id");
const QLatin1String byName("flow_name");
const QLatin1String exchange("data_exchange");

// Made by the program: it need not be seen at once.
class TokenField final : public LineField {
    Q_OBJECT

public:
    using LineField::LineField;
    bool hasValue() const override { return false; }
};

// Which flow: its id or its name, never both.
class FlowChoice final : public OneOfPart {
    Q_OBJECT

public:
    FlowChoice(ContentForm &form, QWidget *parent)
        : OneOfPart(form, tr("Flow"), QStringLiteral("interactive.action.parameters"),
                    {{byId, tr("By its id")}, {byName, tr("By its name")}}, parent)
    {
        FlowChoice::read();
    }

    // In words of this form, not of the wire.
    void showProblem(const QString &sentence) override
    {
        const QJsonValue parameters = form().document().value(path());
        const bool isSaid = !parameters[byId].isUndefined() || !parameters[byName].isUndefined();
        OneOfPart::showProblem(sentence.isEmpty() || isSaid ? sentence : tr("Say which flow the button opens."));
    }

protected:
    QString wayNow() const override
    {
        const QJsonValue parameters = form().document().value(path());
        if (parameters[byId].isUndefined() && !parameters[byName].isUndefined())
            return byName;
        return parameters[byId].isUndefined() && !m_chosen.isEmpty() ? m_chosen : QString(byId);
    }
    void take(const QString &from, const QString &to) override
    {
        ContentDocument &document = form().document();
        const auto place = [this](const QString &word) { return path() + QLatin1Char('.') + word; };
        m_chosen = to;
        m_kept.insert(from, document.text(place(from)));
        if (document.text(place(to)).isEmpty())
            document.setText(place(to), m_kept.value(to));
        document.setText(place(from), {});
    }
    void makeFields(const QString &way, QVBoxLayout *column) override
    {
        auto *field = new LineField(form(), way == byName ? tr("Flow name") : tr("Flow id"), path() + QLatin1Char('.') + way, this);
        field->setHint(way == byName ? tr("As it is called in WhatsApp Manager, under Flows.") : tr("A number: in WhatsApp Manager, under Flows."));
        column->addWidget(field);
    }

private:
    QString m_chosen;
    QHash<QString, QString> m_kept;
};

// Where the flow begins; a flow that asks a server for its data gets neither screen nor values from here.
class FlowStart final : public QWidget {
    Q_OBJECT

public:
    FlowStart(ContentForm &form, QWidget *parent) : QWidget(parent), m_form(form), m_payload(new QWidget(this))
    {
        const QString place = InteractiveForm::parameter("flow_action_payload");
        auto *action = new ChoiceField(form, tr("First screen"), InteractiveForm::parameter("flow_action"),
                                       {{tr("Not said: the flow's first"), {}},
                                        {tr("The one named below"), QStringLiteral("navigate")},
                                        {tr("The one your server answers"), exchange}},
                                       this);
        auto *screen = new LineField(form, tr("Name of the screen"), place + QStringLiteral(".screen"), m_payload);
        screen->setHint(tr("As in the flow, in capitals. Empty: its first screen."));
        auto *inner = new QVBoxLayout(m_payload);
        inner->setContentsMargins(0, 0, 0, 0);
        inner->setSpacing(Theme::inset);
        inner->addWidget(screen);
        inner->addWidget(new NameValueRows(form, tr("Values for the screen"), place + QStringLiteral(".data"), m_payload));
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(Theme::inset);
        column->addWidget(action);
        column->addWidget(m_payload);
        connect(&form.document(), &ContentDocument::changed, this, &FlowStart::refresh);
        refresh();
    }

private:
    void refresh()
    {
        const QJsonValue parameters = m_form.document().value(QStringLiteral("interactive.action.parameters"));
        const bool hasPayload = !parameters[QLatin1String("flow_action_payload")].isUndefined();
        m_payload->setVisible(hasPayload || parameters[QLatin1String("flow_action")].toString() != exchange);
    }

    ContentForm &m_form;
    QWidget *m_payload;
};

struct FlowForm {
    Q_DECLARE_TR_FUNCTIONS(recado::FlowForm)
};

} // namespace

void fillFlow(InteractiveForm &form)
{
    form.addHeader({QStringLiteral("none"), QStringLiteral("text")});
    form.addBody();
    form.addFooter();
    form.column()->addWidget(new FlowChoice(form, &form));
    form.addLine(FlowForm::tr("Button label"), form.parameter("flow_cta"), FlowForm::tr("Without emoji."));
    form.column()->addWidget(new FlowStart(form, &form));
    auto *more = new FoldedFields(FlowForm::tr("More"), QStringLiteral("flow"), &form);
    auto *mode = new ChoiceField(form, FlowForm::tr("Version of the flow"), form.parameter("mode"),
                                 {{FlowForm::tr("Not said: the published one"), {}},
                                  {FlowForm::tr("Published"), QStringLiteral("published")},
                                  {FlowForm::tr("Draft, for trying it out"), QStringLiteral("draft")}},
                                 more);
    more->column()->addWidget(mode);
    auto *token = new TokenField(form, FlowForm::tr("Flow token"), form.parameter("flow_token"), more);
    token->setHint(FlowForm::tr("Comes back with the answer, so that your server knows which message it belongs to."));
    more->column()->addWidget(token);
    form.column()->addWidget(more);
}

} // namespace recado

#include "flowform.moc"
