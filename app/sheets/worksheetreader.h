#pragma once

#include "sheets/rows.h"
#include "sheets/workbookparts.h"

// The rows of one sheet of a workbook. Internal to the room.
namespace recado::sheets {

class WorksheetReader : public SheetReader {
public:
    WorksheetReader(std::unique_ptr<Package> package, const WorkbookFacts &facts, const SheetShape &shape, const Limits &limits);

    // Styles, texts, and the sheet itself.
    std::optional<Error> begin();

    Result<std::optional<Row>> next() override;
    double progress() const override { return m_isOver || !m_xml ? 1 : m_xml->progress(); }
    const Package &package() const { return *m_package; }

private:
    struct Place {
        qint64 row = 0; // 1-based
        qsizetype column = 0; // 0-based
    };

    Result<std::optional<Row>> nextRow();
    Result<std::optional<Row>> record();
    std::optional<Error> readRow(Row &row);
    std::optional<Error> readCell(Row &row);
    Result<Cell> cellOf(const QString &type, qsizetype style, const QString &value) const;
    std::optional<Error> placeOf(const QString &reference);
    Error invalid(const QString &detail) const;
    Error failed() const;

    std::unique_ptr<Package> m_package;
    WorkbookFacts m_facts;
    SheetShape m_shape;
    Limits m_limits;
    Tongue m_tongue;
    Styles m_styles;
    SharedStrings m_strings;
    std::optional<PartXml> m_xml;
    Place m_place;
    qint64 m_rows = 0;
    bool m_hasHeader; // still to be passed over
    bool m_isOver = false;
    std::optional<Error> m_failure; // said again, whoever asks
};

} // namespace recado::sheets
