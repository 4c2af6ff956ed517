#pragma once

#include "domain/contentproblem.h"

#include <QJsonArray>
#include <QJsonObject>

// The parts of lintTemplateBody(); nobody else needs them.
namespace recado::lint {

enum class Format { Positional, Named, NotSaid };

// What the parts have to know about the whole.
struct Sheet {
    QString category; // in capitals
    Format format = Format::NotSaid;
    QJsonArray components;
    bool hasOffer = false;
    ContentProblems problems = {};

    bool isCode() const { return category == QLatin1String("AUTHENTICATION"); }

    void error(const QString &path, const char *rule, const QString &limit = {}, const QString &actual = {});
    void warning(const QString &path, const char *rule, const QString &limit = {}, const QString &actual = {});
    void require(bool isThere, const QString &path);
    // max_chars
    void measure(const QString &text, const QString &path, int most);
    void count(qsizetype actual, const QString &path, int most); // max_items
};

// Type or format in capitals.
QString wordIn(const QJsonObject &object, const char *name);
QString textIn(const QJsonObject &object, const char *name);
qsizetype charsIn(const QString &text);
QString at(const QString &path, qsizetype index); // path[index]

struct TextRules {
    int mostVariables = -1; // -1: as many as wanted
    bool isBody = false;    // body texts have rules about where variables may stand
};
// The variables of one text and their examples; `path` is the component's.
void checkVariables(Sheet &sheet, const QJsonObject &component, const QString &path, TextRules rules);

void checkButtons(Sheet &sheet, const QJsonArray &buttons, const QString &path);
void checkHeader(Sheet &sheet, const QJsonObject &header, const QString &path, bool inCard);
void checkOffer(Sheet &sheet, const QJsonObject &offer, const QString &path);
void checkCarousel(Sheet &sheet, const QJsonObject &carousel, const QString &path);
void checkCode(Sheet &sheet); // what authentication templates must have and must not have

} // namespace recado::lint
