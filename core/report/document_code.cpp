// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document_code.h"

#include "base/digest.h"
#include "base/json.h"
#include "report/pdf_writer.h"
#include "report/wording.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace enza::report {
namespace {

constexpr qsizetype digestBytes = 8;

QJsonValue jsonOf(const KeyValue &pair)
{
    return QJsonArray{pair.key, pair.value};
}

QJsonObject jsonOf(const Heading &heading)
{
    return {{QStringLiteral("heading"), heading.text}, {QStringLiteral("level"), heading.level}};
}

QJsonObject jsonOf(const Paragraph &paragraph)
{
    return {{QStringLiteral("text"), paragraph.text}};
}

QJsonObject jsonOf(const KeyValueTable &table)
{
    QJsonArray rows;
    for (const KeyValue &pair : table.rows)
        rows.append(jsonOf(pair));
    return {{QStringLiteral("values"), rows}};
}

QJsonObject jsonOf(const Table &table)
{
    QJsonArray header, rows;
    for (const Column &column : table.columns)
        header.append(column.header);
    for (const TableRow &row : table.rows)
        rows.append(QJsonArray::fromStringList(row.cells));
    return {{QStringLiteral("header"), header}, {QStringLiteral("rows"), rows}};
}

void sayStatus(ReportModel &model, const DocumentStatus &status)
{
    const Wording wording(model.language == QLatin1String("en") ? Language::English : Language::Japanese);
    QList<Block> first;
    if (status.amendment) {
        const Amendment &amended = *status.amendment;
        first.append(Paragraph{wording.say(Phrase::AmendedNotice, {amended.original, QString::number(amended.revision),
                                                                   wording.civilTime(amended.at)}),
                               Paragraph::Tone::Strong, amended.original});
        first.append(KeyValueTable{{{wording.say(Phrase::AmendReason), amended.reason, {}},
                                    {wording.say(Phrase::AmendedOn), wording.civilTime(model.created), {}}}, 1});
    }
    if (status.release) {
        first.append(KeyValueTable{{{wording.say(Phrase::ReleasedBy), status.release->by, {}},
                                    {wording.say(Phrase::ReleasedOn), wording.civilTime(status.release->at), {}}}, 2});
    }
    model.blocks = first + model.blocks;
}

} // namespace

QByteArray contentDigest(const ReportModel &model)
{
    QJsonArray blocks;
    for (const Block &block : model.blocks)
        blocks.append(std::visit([](const auto &part) { return jsonOf(part); }, block));
    return sha256(canonicalJson(QJsonObject{{QStringLiteral("language"), model.language},
                                            {QStringLiteral("title"), model.title},
                                            {QStringLiteral("subtitle"), model.subtitle},
                                            {QStringLiteral("mark"), model.mark},
                                            {QStringLiteral("header"), model.pageHeader},
                                            {QStringLiteral("footer"), model.pageFooter},
                                            {QStringLiteral("blocks"), blocks}}));
}

QString codeText(const DocumentCode &code)
{
    // Upper case letters and digits make the smallest code.
    return QStringLiteral("ENZA1:%1:%2:%3").arg(code.documentId.toUpper()).arg(code.revision).arg(
        QString::fromLatin1(code.digest.first(std::min(digestBytes, code.digest.size())).toHex().toUpper()));
}

std::optional<DocumentCode> parseCode(const QString &text)
{
    static const QRegularExpression blank(QStringLiteral("\\s+"));
    static const QRegularExpression form(QStringLiteral("^ENZA1:([A-Z2-7]{26}):([0-9]{1,6}):([0-9A-F]{16})$"));
    QString plain = text.normalized(QString::NormalizationForm_KC);
    const auto match = form.match(plain.remove(blank).toUpper());
    if (!match.hasMatch())
        return std::nullopt;
    return DocumentCode{match.captured(1).toLower(), match.captured(2).toInt(), QByteArray::fromHex(match.captured(3).toLatin1())};
}

Result<RenderedDocument> renderDocument(ReportModel model, const DocumentStatus &status)
{
    sayStatus(model, status);
    RenderedDocument out;
    out.content = contentDigest(model);
    model.code = codeText({status.documentId, status.revision, out.content});
    ENZA_ASSIGN(const WrittenPdf written, writePdf(model));
    out.pdf = written.bytes;
    out.pages = written.pages;
    out.title = model.title;
    return out;
}

} // namespace enza::report
