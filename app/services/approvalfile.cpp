#include "services/approvalfile.h"

#include "services/checkreportjson.h"

#include <QJsonDocument>

namespace recado {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int version = 1;
constexpr char requestKind[] = "broadcast";
constexpr char approvalKind[] = "approval";

Error notOurs(const QString &detail)
{
    return error(ErrorKind::Invalid, detail, u"file"_s);
}

QByteArray purposeOf(const char *kind)
{
    return QByteArrayLiteral("recado ") + kind + QByteArrayLiteral(" file 1");
}

Result<QByteArray> envelope(const char *kind, const QJsonObject &payload, const signing::KeyPair &pair)
{
    const QByteArray bytes = QJsonDocument(payload).toJson(QJsonDocument::Compact);
    const auto signature = signing::sign(purposeOf(kind), bytes, pair);
    if (!signature)
        return signature.error();
    return QJsonDocument(QJsonObject{{"recado"_L1, QString::fromLatin1(kind)},
                                     {"version"_L1, version},
                                     {"payload"_L1, QString::fromUtf8(bytes)},
                                     {"key"_L1, QString::fromLatin1(pair.publicKey.toBase64())},
                                     {"signature"_L1, QString::fromLatin1(signature->toBase64())}})
        .toJson();
}

Result<SignedBy<QJsonObject>> opened(const char *kind, const QByteArray &file)
{
    if (file.size() > approvalFileLimit)
        return notOurs(u"larger than such a file ever is"_s);
    const QJsonObject object = QJsonDocument::fromJson(file).object();
    if (object.value("recado"_L1).toString() != QLatin1String(kind))
        return notOurs(u"not a file of this kind"_s);
    if (object.value("version"_L1).toInt() > version)
        return error(ErrorKind::NewerVersion, u"written by a newer Recado"_s, u"file"_s);
    const QByteArray payload = object.value("payload"_L1).toString().toUtf8();
    const auto key = QByteArray::fromBase64Encoding(object.value("key"_L1).toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    const auto signature = QByteArray::fromBase64Encoding(object.value("signature"_L1).toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!key || !signature || !signing::isSignedBy(*key, *signature, purposeOf(kind), payload))
        return error(ErrorKind::Invalid, u"the signature does not fit what the file says"_s, u"signature"_s);
    const QJsonDocument inner = QJsonDocument::fromJson(payload);
    if (!inner.isObject())
        return notOurs(u"the payload is no object"_s);
    return SignedBy<QJsonObject>{inner.object(), *key};
}

QJsonObject toJson(const ApprovalMarks &marks)
{
    return {{"content"_L1, marks.content}, {"definition"_L1, marks.definition}, {"channel"_L1, marks.channel}, {"plan"_L1, marks.plan}, {"rows"_L1, marks.rows}};
}

ApprovalMarks marksFrom(const QJsonObject &object)
{
    const auto text = [&object](const char *name) { return object.value(QLatin1String(name)).toString(); };
    return {text("content"), text("definition"), text("channel"), text("plan"), text("rows")};
}

// Counts only: lines say nothing to whoever has not the file, and the example of a wrong number is somebody's number.
QJsonObject withoutPeople(CheckReport report)
{
    for (CheckFinding &finding : report.findings) {
        finding.lines.clear();
        if (finding.kind.startsWith("number_"_L1))
            finding.words.clear();
    }
    return toJson(report);
}

} // namespace

QString ApprovalMarks::differenceTo(const ApprovalMarks &other) const
{
    if (content != other.content)
        return u"content"_s;
    if (definition != other.definition)
        return u"definition"_s;
    if (channel != other.channel)
        return u"channel"_s;
    if (plan != other.plan)
        return u"plan"_s;
    return rows != other.rows ? u"rows"_s : QString();
}

Result<QByteArray> sealed(const ApprovalRequest &request, const signing::KeyPair &pair)
{
    const QJsonObject payload{{"uuid"_L1, request.uuid},
                              {"name"_L1, request.name},
                              {"account"_L1, request.account},
                              {"provider"_L1, request.provider},
                              {"channel"_L1, request.channel},
                              {"content"_L1, QString::fromUtf8(request.content)},
                              {"template"_L1, request.templateName},
                              {"language"_L1, request.templateLanguage},
                              {"text"_L1, request.text},
                              {"plan"_L1, request.plan},
                              {"file_name"_L1, request.fileName},
                              {"rows"_L1, request.rows},
                              {"ready"_L1, request.ready},
                              {"blocked"_L1, request.blocked},
                              {"left_out"_L1, request.leftOut},
                              {"report"_L1, withoutPeople(request.report)},
                              {"marks"_L1, toJson(request.marks)},
                              {"who"_L1, request.who},
                              {"at"_L1, toIso(request.at)}};
    return envelope(requestKind, payload, pair);
}

Result<SignedBy<ApprovalRequest>> openRequest(const QByteArray &file)
{
    const auto inner = opened(requestKind, file);
    if (!inner)
        return inner.error();
    const QJsonObject &object = inner->value;
    const auto text = [&object](const char *name) { return object.value(QLatin1String(name)).toString(); };
    const auto number = [&object](const char *name) { return object.value(QLatin1String(name)).toInt(); };
    ApprovalRequest request;
    request.uuid = text("uuid");
    request.name = text("name");
    request.account = text("account");
    request.provider = text("provider");
    request.channel = text("channel");
    request.content = text("content").toUtf8();
    request.templateName = text("template");
    request.templateLanguage = text("language");
    request.text = text("text");
    request.plan = text("plan");
    request.fileName = text("file_name");
    request.rows = number("rows");
    request.ready = number("ready");
    request.blocked = number("blocked");
    request.leftOut = number("left_out");
    request.report = checkReportFrom(object.value("report"_L1).toObject());
    request.marks = marksFrom(object.value("marks"_L1).toObject());
    request.who = text("who");
    request.at = instantFromIso(text("at")).value_or(Instant());
    return SignedBy<ApprovalRequest>{request, inner->publicKey};
}

Result<QByteArray> sealed(const Approval &approval, const signing::KeyPair &pair)
{
    const QJsonObject payload{{"uuid"_L1, approval.uuid},   {"name"_L1, approval.name}, {"ready"_L1, approval.ready},
                              {"marks"_L1, toJson(approval.marks)}, {"who"_L1, approval.who},   {"at"_L1, toIso(approval.at)}};
    return envelope(approvalKind, payload, pair);
}

Result<SignedBy<Approval>> openApproval(const QByteArray &file)
{
    const auto inner = opened(approvalKind, file);
    if (!inner)
        return inner.error();
    const QJsonObject &object = inner->value;
    Approval approval;
    approval.uuid = object.value("uuid"_L1).toString();
    approval.name = object.value("name"_L1).toString();
    approval.ready = object.value("ready"_L1).toInt();
    approval.marks = marksFrom(object.value("marks"_L1).toObject());
    approval.who = object.value("who"_L1).toString();
    approval.at = instantFromIso(object.value("at"_L1).toString()).value_or(Instant());
    return SignedBy<Approval>{approval, inner->publicKey};
}

} // namespace recado
