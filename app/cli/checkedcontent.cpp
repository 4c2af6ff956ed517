#include "cli/checkedcontent.h"

#include "cli/fileargument.h"
#include "cli/waiting.h"
#include "cli/words.h"
#include "providers/provider.h"

namespace recado::cli {

Result<ContentCheck> checkedContent(Session &session, const QString &path, const QString &name)
{
    const auto bytes = readFile(path, contentLimit);
    if (!bytes)
        return bytes.error();
    ContentCheck check = checkFile(*bytes, SystemClock().now());
    if (name.isEmpty() || !check.content)
        return check;
    Application *app = session.application();
    if (!app)
        return error(ErrorKind::Unavailable, QStringLiteral("the installation could not be opened"));
    const auto account = session.account(name);
    if (!account)
        return account.error();
    if (const auto provider = providerFor(account->provider)) {
        check.add(findingsOf(provider->refusals(*account, *check.content)));
        if (!provider->capabilities(*account).templateLanguage)
            check.drop(QStringLiteral("required"), QStringLiteral("template.language.code"));
    }
    if (!check.content->isTemplate())
        return check;
    const TemplateContent content = check.content->asTemplate();
    const auto definition = await(app->templates().find(account->id, content.name, content.language));
    if (!definition)
        return definition.error();
    if (*definition)
        check.add(checkAgainst(**definition, content));
    else
        session.out().warn(
            Terminal::tr("The template “%1” is not known here, so its values were not checked. See “recadoctl template sync”.").arg(content.name));
    return check;
}

std::optional<Error> firstError(const ContentCheck &check)
{
    for (const Finding &finding : check.findings) {
        if (!finding.isError)
            continue;
        const ErrorKind kind = finding.rule.startsWith(QLatin1String("unsupported")) ? ErrorKind::Unsupported : ErrorKind::Invalid;
        return Error{kind, finding.rule, finding.path, {}, finding.message};
    }
    return {};
}

} // namespace recado::cli
