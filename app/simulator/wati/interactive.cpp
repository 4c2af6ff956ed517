#include "simulator/wati/interactive.h"

#include <QUrl>

namespace recado::simulator::wati {

using namespace Qt::Literals::StringLiterals;
using content::Reader;

namespace {

constexpr int longestBody = 1024;
constexpr int longestLine = 60;
constexpr int longestLabel = 20;
constexpr int longestTitle = 24;
constexpr int mostRows = 10;

void checkHeader(const Reader &header, bool isV3)
{
    const QString type = header.word(u"type"_s, {u"Text"_s, u"Image"_s, u"Video"_s, u"Document"_s});
    if (type == "Text"_L1) {
        header.text(u"text"_s, longestLine);
        return;
    }
    const Reader media = header.part(u"media"_s);
    media.address(u"url"_s);
    media.optionalText(isV3 ? u"file_name"_s : u"fileName"_s);
}

QJsonObject said(const QString &kind, const QString &text, const QJsonObject &action)
{
    const QJsonObject interactive{{"type"_L1, kind}, {"body"_L1, QJsonObject{{"text"_L1, text}}}, {"action"_L1, action}};
    return {{"type"_L1, "interactive"_L1}, {"interactive"_L1, interactive}};
}

QString endingOf(const QString &address)
{
    return QUrl(address).fileName().section(u'.', -1).toLower();
}

} // namespace

QJsonObject buttonsContent(const Reader &body, bool isV3)
{
    if (body.has(u"header"_s))
        checkHeader(body.part(u"header"_s), isV3);
    const QString text = body.text(u"body"_s, longestBody);
    body.optionalText(u"footer"_s, longestLine);
    QJsonArray buttons;
    for (const Reader &button : body.parts(u"buttons"_s, 1, 3)) {
        const QString title = button.text(u"text"_s, longestLabel);
        buttons.append(QJsonObject{{"type"_L1, "reply"_L1}, {"reply"_L1, QJsonObject{{"id"_L1, title}, {"title"_L1, title}}}});
    }
    return said(u"button"_s, text, {{"buttons"_L1, buttons}});
}

QJsonObject listContent(const Reader &body, bool isV3)
{
    body.optionalText(u"header"_s, longestLine);
    const QString text = body.text(u"body"_s, longestBody);
    body.optionalText(u"footer"_s, longestLine);
    const QString label = body.text(isV3 ? u"button_text"_s : u"buttonText"_s, longestLabel);
    QJsonArray sections;
    qsizetype count = 0;
    for (const Reader &section : body.parts(u"sections"_s, 1, mostRows)) {
        QJsonArray rows;
        for (const Reader &row : section.parts(u"rows"_s, 1, mostRows)) {
            const QString title = row.text(u"title"_s, longestTitle);
            rows.append(QJsonObject{{"id"_L1, title}, {"title"_L1, title}, {"description"_L1, row.optionalText(u"description"_s, 72)}});
        }
        count += rows.size();
        sections.append(QJsonObject{{"title"_L1, section.optionalText(u"title"_s, longestTitle)}, {"rows"_L1, rows}});
    }
    if (count > mostRows)
        body.refuse(content::invalid, u"A list has at most 10 rows."_s);
    return said(u"list"_s, text, {{"button"_L1, label}, {"sections"_L1, sections}});
}

QJsonObject textContent(const QString &text)
{
    return {{"type"_L1, "text"_L1}, {"text"_L1, QJsonObject{{"body"_L1, text}}}};
}

QJsonObject linkContent(const QString &address, const QString &caption, bool isVoice)
{
    static const QStringList images{u"jpg"_s, u"jpeg"_s, u"png"_s};
    static const QStringList videos{u"mp4"_s, u"3gp"_s, u"3gpp"_s};
    static const QStringList audios{u"mp3"_s, u"ogg"_s, u"opus"_s, u"aac"_s, u"amr"_s, u"m4a"_s};
    const QString ending = endingOf(address);
    const QString type = images.contains(ending)              ? u"image"_s
                         : videos.contains(ending)            ? u"video"_s
                         : audios.contains(ending) || isVoice ? u"audio"_s
                                                              : u"document"_s;
    QJsonObject file{{"link"_L1, address}};
    if (!caption.isEmpty())
        file.insert("caption"_L1, caption);
    if (isVoice)
        file.insert("voice"_L1, true);
    return {{"type"_L1, type}, {type, file}};
}

} // namespace recado::simulator::wati
