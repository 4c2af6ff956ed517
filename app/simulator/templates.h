#pragma once

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

    bool isApproved() const { return status == QLatin1String("APPROVED"); }
    QStringList quickReplies() const;
    QString rendered(const QMap<QString, QString> &values) const; // the body as the person reads it
};

// The templates of an invented company; every name, price and address in them is fiction.
QList<PracticeTemplate> practiceTemplates(const Invention &invention);

} // namespace recado::simulator
