// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdf_revision.h"

#include "signing/pdf_syntax.h"

#include <algorithm>

namespace enza::signing {
namespace {

constexpr int mostLevels = 32;

/// Objects added behind a file, and the table that finds them.
class Update
{
public:
    explicit Update(const pdf::File &file) : m_file(file), m_out(file.bytes()), m_next(file.size())
    {
        if (!m_out.endsWith('\n'))
            m_out += '\n';
    }

    qint64 newNumber() { return m_next++; }
    /// Returns where its content begins.
    qsizetype put(qint64 number, const QByteArray &content)
    {
        m_places.append({number, m_out.size()});
        m_out += QByteArray::number(number) + " 0 obj\n";
        const qsizetype at = m_out.size();
        m_out += content + "\nendobj\n";
        return at;
    }
    qint64 putStream(const QByteArray &content)
    {
        const qint64 number = newNumber();
        put(number, "<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content + "\nendstream");
        return number;
    }
    QByteArray finish()
    {
        std::sort(m_places.begin(), m_places.end());
        const QByteArray place = QByteArray::number(m_out.size());
        m_out += "xref\n";
        for (const auto &[number, at] : m_places)
            m_out += QByteArray::number(number) + " 1\n" + QByteArray::number(at).rightJustified(10, '0') + " 00000 n \n";
        m_out += "trailer\n<< /Size " + QByteArray::number(m_next) + "\n/Root " + QByteArray::number(m_file.root()) + " 0 R\n";
        for (const char *name : {"Info", "ID"}) {
            if (const QByteArray value = m_file.trailerEntry(name); !value.isEmpty())
                m_out += QByteArray("/") + name + ' ' + value + '\n';
        }
        m_out += "/Prev " + QByteArray::number(m_file.tableAt()) + "\n>>\nstartxref\n" + place + "\n%%EOF\n";
        return m_out;
    }

private:
    const pdf::File &m_file;
    QByteArray m_out;
    qint64 m_next;
    QList<std::pair<qint64, qsizetype>> m_places;
};

QByteArray refer(qint64 number)
{
    return QByteArray::number(number) + " 0 R";
}

QByteArray array(const QList<QByteArray> &values)
{
    return "[" + values.join(' ') + "]";
}

std::unexpected<Error> cannotAdd()
{
    return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "this PDF is built in a way that Enza cannot sign"));
}

/// The number of the first page's object.
Result<qint64> firstPage(const pdf::File &file)
{
    std::optional<qint64> at = pdf::reference(pdf::entry(file.object(file.root()), "Pages").value_or(QByteArray()));
    for (int level = 0; at && level < mostLevels; ++level) {
        const QByteArray node = file.object(*at);
        const auto kids = pdf::entry(node, "Kids");
        if (!kids)
            return pdf::entry(node, "Type") == QByteArray("/Page") ? Result<qint64>(*at) : cannotAdd();
        const QList<QByteArray> all = pdf::items(file.resolved(*kids));
        at = all.isEmpty() ? std::nullopt : pdf::reference(all.first());
    }
    return cannotAdd();
}

QByteArray pdfTime(const QDateTime &at)
{
    return "(D:" + at.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + "Z)";
}

QByteArray ranges(qsizetype gapAt, qsizetype gapSize, qsizetype size)
{
    const auto padded = [](qsizetype number) { return QByteArray::number(number).leftJustified(10, ' '); };
    return "[0 " + padded(gapAt) + ' ' + padded(gapAt + gapSize) + ' ' + padded(size - gapAt - gapSize) + ']';
}

/// Plain ids and hashes need no escaping; anything else is written as text.
QByteArray plain(const QString &text)
{
    const bool simple = std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.unicode() > 0x20 && c.unicode() < 0x7f && c != u'(' && c != u')' && c != u'\\';
    });
    return simple ? '(' + text.toLatin1() + ')' : pdf::textValue(text);
}

} // namespace

QByteArray PreparedPdf::signedBytes() const
{
    return pdf.first(gapAt) + pdf.sliced(gapAt + gapSize);
}

Result<PreparedPdf> prepared(const QByteArray &bytes, const SignatureWords &words, const QString &signer, qsizetype room)
{
    ENZA_ASSIGN(const pdf::File file, pdf::File::read(bytes));
    ENZA_ASSIGN(const qint64 pageNumber, firstPage(file));
    QByteArray catalog = file.object(file.root());
    QByteArray page = file.object(pageNumber);
    const auto formEntry = pdf::entry(catalog, "AcroForm");
    QByteArray form = formEntry ? *formEntry : QByteArray("<< >>");
    const QByteArray annotations = pdf::entry(page, "Annots").value_or("[]");
    const QByteArray fieldsText = pdf::entry(form, "Fields").value_or("[]");
    // What refers to further objects is not how Enza writes them.
    if (!form.startsWith("<<") || !annotations.startsWith('[') || !fieldsText.startsWith('[') || !catalog.startsWith("<<"))
        return cannotAdd();
    QList<QByteArray> fields = pdf::items(fieldsText);
    QList<QByteArray> onPage = pdf::items(annotations);

    Update update(file);
    const qint64 signature = update.newNumber(), field = update.newNumber();
    QByteArray dictionary = "<< /Type /Sig\n/Filter /Adobe.PPKLite\n/SubFilter /ETSI.CAdES.detached\n/Name " + pdf::textValue(signer) +
                            "\n/M " + pdfTime(words.at) + '\n';
    if (!words.reason.isEmpty())
        dictionary += "/Reason " + pdf::textValue(words.reason) + '\n';
    for (const auto &[name, value] : {std::pair("/ENZA_Document ", words.documentId), std::pair("/ENZA_Content ", words.content),
                                      std::pair("/ENZA_Journal ", words.journalHead)}) {
        if (!value.isEmpty())
            dictionary += name + plain(value) + '\n';
    }
    dictionary += "/ByteRange ";
    const qsizetype rangeAt = dictionary.size();
    dictionary += ranges(0, 0, 0) + "\n/Contents ";
    const qsizetype gapAt = dictionary.size();
    const QByteArray gap = '<' + QByteArray(2 * room, '0') + '>';
    dictionary += gap + "\n>>";
    const qsizetype at = update.put(signature, dictionary);

    update.put(field, "<< /Type /Annot /Subtype /Widget /FT /Sig /T (Signature" + QByteArray::number(fields.size() + 1) + ")\n/TU " +
                          pdf::textValue(signer) + "\n/V " + refer(signature) + " /P " + refer(pageNumber) +
                          " /Rect [0 0 0 0] /F 132 >>");
    fields.append(refer(field));
    onPage.append(refer(field));
    form = pdf::withEntry(pdf::withEntry(form, "Fields", array(fields)), "SigFlags", "3");
    update.put(file.root(), pdf::withEntry(catalog, "AcroForm", form));
    update.put(pageNumber, pdf::withEntry(page, "Annots", array(onPage)));

    PreparedPdf out{update.finish(), at + gapAt, gap.size()};
    const QByteArray range = ranges(out.gapAt, out.gapSize, out.pdf.size());
    out.pdf.replace(at + rangeAt, range.size(), range);
    return out;
}

Result<QByteArray> filled(const PreparedPdf &prepared, const QByteArray &signature)
{
    const QByteArray hex = signature.toHex();
    if (hex.size() > prepared.gapSize - 2)
        return fail(ErrorCode::Internal, QT_TRANSLATE_NOOP("enza", "the signature is larger than the place that was kept for it"));
    QByteArray out = prepared.pdf;
    out.replace(prepared.gapAt + 1, hex.size(), hex);
    return out;
}

Result<QByteArray> withValidationData(const QByteArray &bytes, const ValidationData &data)
{
    ENZA_ASSIGN(const pdf::File file, pdf::File::read(bytes));
    const QByteArray catalog = file.object(file.root());
    QByteArray known = file.resolved(pdf::entry(catalog, "DSS").value_or("<< >>"));
    if (!known.startsWith("<<"))
        return cannotAdd();
    Update update(file);
    for (const auto &[name, values] : {std::pair("Certs", &data.certificates), std::pair("OCSPs", &data.responses),
                                       std::pair("CRLs", &data.lists)}) {
        QList<QByteArray> all = pdf::items(pdf::entry(known, name).value_or(QByteArray()));
        for (const QByteArray &value : *values)
            all.append(refer(update.putStream(value)));
        if (!all.isEmpty())
            known = pdf::withEntry(known, name, array(all));
    }
    update.put(file.root(), pdf::withEntry(catalog, "DSS", known));
    return update.finish();
}

namespace {

ValidationData dataBehind(const pdf::File &file, qint64 fromNumber)
{
    ValidationData out;
    const QByteArray known = file.resolved(pdf::entry(file.object(file.root()), "DSS").value_or(QByteArray()));
    for (const auto &[name, values] : {std::pair("Certs", &out.certificates), std::pair("OCSPs", &out.responses),
                                       std::pair("CRLs", &out.lists)}) {
        for (const QByteArray &value : pdf::items(file.resolved(pdf::entry(known, name).value_or(QByteArray())))) {
            const auto number = pdf::reference(value);
            if (number && *number >= fromNumber)
                values->append(file.stream(*number));
        }
    }
    return out;
}

} // namespace

ValidationData validationDataOf(const QByteArray &bytes)
{
    const auto file = pdf::File::read(bytes);
    return file ? dataBehind(*file, 0) : ValidationData();
}

bool onlyValidationDataFollows(const QByteArray &bytes, qsizetype end)
{
    if (end <= 0 || end >= bytes.size())
        return false;
    const auto before = pdf::File::read(bytes.first(end));
    const auto after = pdf::File::read(bytes);
    if (!before || !after)
        return false;
    // Made once more from what it holds, it has to come out the same to the byte.
    const auto again = withValidationData(bytes.first(end), dataBehind(*after, before->size()));
    return again && *again == bytes;
}

} // namespace enza::signing
