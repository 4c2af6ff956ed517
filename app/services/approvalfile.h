#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/checkreport.h"
#include "secrets/signing.h"

#include <QJsonObject>

namespace recado {

// What an approval is an approval of, each part as the SHA-256 of everything in it (hexadecimal): one letter more in one cell of one row, and it
// is of something else.
struct ApprovalMarks {
    QString content; // the document, the template's name and language, which column is which variable
    QString definition; // the template as it was when the broadcast was checked
    QString channel; // provider and sending number
    QString plan;
    QString rows; // every row: line, state, recipient, cells, edits

    // The first part that differs, by its name here; empty when none does.
    QString differenceTo(const ApprovalMarks &other) const;
    bool operator==(const ApprovalMarks &) const = default;
};

// What somebody is asked to approve: a ".recado-broadcast" file. It carries no telephone number and no cell of the recipients, only their count
// and their mark: it may travel by mail.
struct ApprovalRequest {
    QString uuid; // Broadcast::uuid
    QString name;
    QString account;
    QString provider; // toString(ProviderKind)
    QString channel; // number or id
    QByteArray content; // neutral JSON
    QString templateName;
    QString templateLanguage;
    QString text; // the template's body with its holes, as the asking installation knows it
    QString plan; // planToText()
    QString fileName; // the recipients were read from, without folder
    int rows = 0;
    int ready = 0;
    int blocked = 0;
    int leftOut = 0;
    CheckReport report; // of the asking installation, without lines
    ApprovalMarks marks;
    QString who; // who asks
    Instant at;
};

// The answer: a ".recado-approval" file.
struct Approval {
    QString uuid;
    QString name;
    int ready = 0;
    ApprovalMarks marks;
    QString who; // who approved, in their own words
    Instant at;
};

template<typename T>
struct SignedBy {
    T value;
    QByteArray publicKey; // whose signature is good; whether they are to be trusted is another question
};

// A JSON document {recado, version, payload, key, signature}: payload is JSON text, kept as the very bytes that were signed. Errors of reading:
// Invalid with place "file" (something else), "signature" (changed on the way); NewerVersion.
Result<QByteArray> sealed(const ApprovalRequest &request, const signing::KeyPair &pair);
Result<QByteArray> sealed(const Approval &approval, const signing::KeyPair &pair);
Result<SignedBy<ApprovalRequest>> openRequest(const QByteArray &file);
Result<SignedBy<Approval>> openApproval(const QByteArray &file);

constexpr qsizetype approvalFileLimit = 4 * 1024 * 1024; // a larger file is refused

} // namespace recado
