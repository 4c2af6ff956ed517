#pragma once

#include <QJsonArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace recado::simulator {

class Invention;

struct PracticeParameter {
    QString name;
    QString sample;
};

struct PracticeButton {
    enum class Kind { QuickReply, Url, Phone };

    Kind kind = Kind::QuickReply;
    QString text;
    QString value; // address or number; an address may hold a {{hole}}
};

struct PracticeTemplate {
    enum class Header { None, Text, Image, Document };

    QString id; // 24 hexadecimal letters
    QString metaId; // decimal, longer than a double holds
    QString name;
    QString language; // "pt_BR"
    QString category;
    QString status;
    Header header = Header::None;
    QString headerValue; // text or media address; an address may be a {{hole}}
    QString body; // with {{name}} holes
    QString footer;
    QList<PracticeButton> buttons;
    QList<PracticeParameter> parameters; // in order of the holes: header, body, buttons
    QJsonArray components; // as Meta lists them
    QString rejectedReason; // Meta's word
    bool isMetaOnly = false; // with parts that the other dialects have no words for

    bool isApproved() const { return status == QLatin1String("APPROVED"); }
    bool isNamed() const; // its body has {{name}} and not {{1}}
    QStringList quickReplies() const;
    QString rendered(const QMap<QString, QString> &values) const; // the body as the person reads it
};

// The templates of an invented company; every name, price and address in them is fiction.
QList<PracticeTemplate> practiceTemplates(const Invention &invention);

// Gives a template the ids that its name and language ask for.
void nameIds(PracticeTemplate &item, const Invention &invention);

} // namespace recado::simulator
