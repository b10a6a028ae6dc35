// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "genome/allele.h"
#include "genome/field_values.h"
#include "genome/samples.h"
#include "genome/tolerance.h"

#include <set>

namespace enza::genome {

/// One pass over a record's line: checks it, takes it apart, hands its alleles on. All buffers are reused,
/// so a record costs no allocation.
class LineParser
{
public:
    LineParser(const Header &header, const Profile &profile, QString file);

    struct Line {
        std::string_view text; ///< without its newline
        quint64 number = 0;    ///< 1-based
        std::uint32_t record = 0;
        quint64 offset = 0;
    };
    Result<void> parse(const Line &line, const RowHandler &handler);

    /// BadInput where a stretch of lines is not text: NUL and other control characters, not UTF-8.
    Result<void> checkText(std::string_view text, quint64 firstLine) const;
    QList<Text> warnings() const { return m_tolerance.texts(); }
    /// The text of the lines before is gone.
    void forgetLines() { m_lastNumber = 0; }
    void noteOpenEnd(quint64 line);

private:
    std::unexpected<Error> refuse(const char *field, const char *source, QStringList args = {}) const;
    Result<void> splitColumns();
    Result<void> readFixed();
    Result<void> readAlternates();
    Result<void> readInfo();
    Result<void> readSamples();
    Result<const FormatLayout *> layout(std::string_view format);
    void emitRow(std::size_t allele, const RowHandler &handler);
    void placeStructural(std::size_t allele);
    void noteStructural();
    void noteRepeat();
    void notePhaseSets();
    void noteContig(std::string_view contig);
    void noteOrder();
    std::string_view infoElement(Slot slot, std::size_t allele) const;
    std::string_view upperCase(std::string_view bases);
    std::string_view mateFromInfo();

    enum Column { Chrom, Pos, Id, Ref, Alt, Qual, Filter, Info, Format, FirstSample };
    static constexpr std::size_t fixedColumns = 8;

    QString m_file;
    Plan m_plan;
    Tolerance m_tolerance;
    Annotation m_annotation;
    Arena m_arena;
    AlleleRow m_row;
    Line m_line;
    std::array<std::string_view, 9> m_columns;
    std::string_view m_sampleText; ///< all sample columns, tabs between
    std::vector<std::string_view> m_alternates;
    std::vector<AltSyntax> m_syntax;
    std::vector<std::string_view> m_info;
    std::vector<int> m_touched; ///< slots to be cleared
    std::vector<std::string_view> m_formatFields;
    std::vector<SampleColumn> m_sampleColumns;
    std::vector<SampleCall> m_calls;
    bool m_hasSamples = false;
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    std::unordered_map<std::string, FormatLayout, Hash, std::equal_to<>> m_layouts;
    std::string m_lastFormat;
    const FormatLayout *m_lastLayout = nullptr;
    const FormatLayout *m_usedRoles = nullptr; ///< of the values that stand in m_sampleColumns
    std::string m_lastContig;
    std::set<std::string, std::less<>> m_contigs;
    std::int64_t m_lastPos = 0;
    quint64 m_lastNumber = 0;
    std::pair<std::string_view, std::string_view> m_lastAlleles; ///< of the line before, in the same text
    std::int64_t m_pos = 0;
    float m_qual = unknownNumber;
};

} // namespace enza::genome
