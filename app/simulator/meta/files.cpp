#include "simulator/meta/files.h"

#include "simulator/meta/errors.h"
#include "simulator/meta/nodes.h"
#include "simulator/multipart.h"

namespace recado::simulator::meta {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int uploadFailed = 131053;
constexpr qint64 addressLifeSeconds = 300;

const QStringList sampleTypes{u"application/pdf"_s, u"image/jpeg"_s, u"image/jpg"_s, u"image/png"_s, u"video/mp4"_s};

qint64 secondsNow()
{
    return std::chrono::floor<std::chrono::seconds>(SystemClock().now()).time_since_epoch().count();
}

} // namespace

void Files::upload(const Call &call) const
{
    const auto form = Form::read(call.request.header("Content-Type"), call.request.body);
    const FormPart *file = form ? form->part(u"file"_s) : nullptr;
    if (!form || form->value(u"messaging_product"_s) != "whatsapp"_L1) {
        call.answer(errorAnswer(wrongParameter, u"The parameter messaging_product is required."_s));
        return;
    }
    if (!file) {
        call.answer(errorAnswer(wrongParameter, u"The parameter file is required."_s));
        return;
    }
    const QByteArray type = file->type.isEmpty() ? form->value(u"type"_s).toLatin1() : file->type;
    const qint64 largest = largestMedia(type);
    if (largest == 0)
        call.answer(errorAnswer(
            wrongParameter,
            u"Param file must be a file with one of the supported types. Received file of type '%1'."_s.arg(QString::fromLatin1(type))));
    else if (file->body.isEmpty() || file->body.size() > largest)
        call.answer(errorAnswer(uploadFailed, u"The file is empty or larger than %1 bytes."_s.arg(largest)));
    else
        call.answer(jsonAnswer(200, QJsonObject{{"id"_L1, m_desk.world.media().add(file->fileName, type, file->body)}}));
}

bool Files::show(const Call &call, const QString &id) const
{
    const PracticeMedia *file = m_desk.world.media().find(id);
    if (!file || file->id != id)
        return false;
    const QString address = u"%1/whatsapp_business/attachments?mid=%2&ext=%3&hash=%4"_s.arg(
        hostOf(call.request), id, QString::number(secondsNow() + addressLifeSeconds), file->sha256().left(20));
    call.answer(jsonAnswer(200, QJsonObject{{"messaging_product"_L1, "whatsapp"_L1},
                                            {"url"_L1, address},
                                            {"mime_type"_L1, QString::fromLatin1(file->type)},
                                            {"sha256"_L1, file->sha256()},
                                            {"file_size"_L1, file->bytes.size()},
                                            {"id"_L1, id}}));
    return true;
}

bool Files::remove(const Call &call, const QString &id) const
{
    if (!m_desk.world.media().remove(id))
        return false;
    call.answer(success());
    return true;
}

void Files::download(const Call &call) const
{
    const PracticeMedia *file = m_desk.world.media().find(call.request.queryValue(u"mid"_s).value_or(QString()));
    const bool isFresh = call.request.queryValue(u"ext"_s).value_or(QString()).toLongLong() >= secondsNow();
    if (file && isFresh && call.request.queryValue(u"hash"_s) == file->sha256().left(20))
        call.answer({200, file->type, file->bytes, {}});
    else
        call.answer(textAnswer(404)); // Meta, "Media": ask for a new address
}

void Files::beginUpload(const Call &call)
{
    const QJsonObject given = parametersOf(call.request);
    const qint64 length = given.value("file_length"_L1).toVariant().toLongLong();
    if (given.value("file_name"_L1).toString().isEmpty() || length <= 0 || !sampleTypes.contains(given.value("file_type"_L1).toString())) {
        call.answer(errorAnswer(wrongParameter, u"file_name, file_length and a supported file_type are required."_s));
        return;
    }
    const QString id = u"upload:"_s + m_desk.world.invention().hex(u"upload"_s, QString::number(m_sessions.size()), 32);
    m_sessions.insert(id, {{}, length});
    call.answer(jsonAnswer(200, QJsonObject{{"id"_L1, id}}));
}

void Files::takeUpload(const Call &call, const QString &id)
{
    const auto session = m_sessions.find(id);
    if (session == m_sessions.end()) {
        call.answer(noSuchObject(id));
        return;
    }
    bool ok = false;
    const qint64 offset = call.request.header("file_offset").toLongLong(&ok);
    if (!ok || offset != session->bytes.size() || offset + call.request.body.size() > session->length) {
        call.answer(errorAnswer(wrongParameter, u"file_offset does not match the upload."_s));
        return;
    }
    session->bytes += call.request.body;
    if (session->bytes.size() < session->length) {
        call.answer(jsonAnswer(200, QJsonObject{{"id"_L1, id}, {"file_offset"_L1, session->bytes.size()}}));
        return;
    }
    const QString handle = u"4::"_s + QString::fromLatin1(id.mid(7).toLatin1().toBase64());
    m_handles.append(handle);
    call.answer(jsonAnswer(200, QJsonObject{{"h"_L1, handle}}));
}

void Files::showUpload(const Call &call, const QString &id) const
{
    const auto session = m_sessions.find(id);
    if (session == m_sessions.end())
        call.answer(noSuchObject(id));
    else
        call.answer(jsonAnswer(200, QJsonObject{{"id"_L1, id}, {"file_offset"_L1, session->bytes.size()}}));
}

} // namespace recado::simulator::meta
