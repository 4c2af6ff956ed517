#pragma once

#include "sheets/textsource.h"

// RFC 4180 as Excel and LibreOffice really write and read it. Internal to the room.
namespace recado::sheets {

// - The row ends with CR LF, LF or CR, each as it comes; inside quotes they are part of the cell, as LF.
// - A quote opens a quoted cell only where the cell begins. Twice inside it is one. After the closing quote the rest up to the delimiter is taken
//   as it is, as Excel does: a slip spoils one cell and not the rows behind it.
// - ="0551" is how systems keep Excel from reading a number, and '=1+1 how they keep it from calculating: they are what is meant, 0551 and =1+1.
// - A first line "sep=;" is for Excel and no row.
class DelimitedReader : public SheetReader {
public:
    DelimitedReader(std::unique_ptr<TextSource> source, const SheetShape &shape, const Limits &limits);

    Result<std::optional<Row>> next() override;
    double progress() const override;

    bool mixedLineEnds() const { return int(m_sawCrLf) + int(m_sawLf) + int(m_sawCr) > 1; }
    // How many bytes of the file a row takes, as far as read; 0: not known.
    double bytesPerRow() const;

private:
    enum class State { CellBegins, Plain, Quoted, QuoteInside };

    Result<std::optional<Row>> nextRow();
    Result<bool> refill();
    Result<std::optional<Row>> record();
    std::optional<Error> step(Row &row, bool &isComplete);
    void takePlain();
    void takeQuoted();
    std::optional<Error> endCell(Row &row);
    bool isSecondHalf();
    Error unbalanced() const;
    QString here(qsizetype column) const;

    std::unique_ptr<TextSource> m_source;
    SheetShape m_shape;
    Limits m_limits;
    QString m_piece;
    qsizetype m_at = 0;
    State m_state = State::CellBegins;
    QString m_cell;
    qint64 m_line = 1;
    qint64 m_quoteLine = 0; // where the quoted cell was opened…
    qsizetype m_quoteColumn = 0; // …and which of the row's it is
    bool m_quotedCr = false; // the last character was one, inside quotes
    bool m_rowCr = false; // …outside: it has ended the row already, and a LF behind it belongs to it
    bool m_sawCrLf = false;
    bool m_sawLf = false;
    bool m_sawCr = false;
    qint64 m_rows = 0;
    qint64 m_charsRead = 0;
    bool m_hasHeader; // still to be passed over
    bool m_isFirst = true;
    bool m_isOver = false;
    std::optional<Error> m_failure; // said again, whoever asks
};

} // namespace recado::sheets
