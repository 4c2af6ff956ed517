#include "forms/plainparts.h"

#include "forms/contentform.h"
#include "forms/fields.h"
#include "forms/foldedfields.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>

namespace recado {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(recado::PlainParts)
};

} // namespace

FoldedFields *replyFold(ContentForm &form)
{
    auto *fold = new FoldedFields(Words::tr("Reply to a message"), QStringLiteral("context"), &form);
    auto *field = new LineField(form, Words::tr("Replying to (message id)"), QStringLiteral("context.message_id"), fold);
    field->setHint(Words::tr("Copy it from Messages. The person sees the quoted message above this one."));
    fold->column()->addWidget(field);
    fold->setHidden(form.tools().isReply);
    return fold;
}

QHBoxLayout *besideEachOther(const QList<std::pair<QWidget *, int>> &fieldsAndShares)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::inset);
    for (const auto &[field, share] : fieldsAndShares)
        line->addWidget(field, share, Qt::AlignTop);
    return line;
}

} // namespace recado
