// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/letter.h"

#include "report/document_code.h"
#include "report/wording.h"

namespace enza::report {

ReportModel composeLetter(const LetterInput &input)
{
    const bool japanese = input.language == QLatin1String("ja");
    const Wording wording(japanese ? Language::Japanese : Language::English);
    ReportModel model;
    model.language = input.language;
    model.title = input.title;
    model.subtitle = wording.civilTime(input.created);
    model.pageFooter = wording.say(Phrase::DocumentRevision, {input.documentId, QString::number(input.revision), wording.civilTime(input.created)});
    model.pageNumber = wording.say(Phrase::PageOf);
    model.columnBelow = wording.say(Phrase::Below);
    model.author = input.author;
    model.subject = input.title;
    model.producer = QStringLiteral("Enza ") + input.softwareVersion;
    model.created = input.created;
    qsizetype said = 0;
    const auto who = [&] {
        if (!input.rows.isEmpty())
            model.blocks.append(KeyValueTable{input.rows, 1});
    };
    for (const QString &paragraph : input.paragraphs) {
        model.blocks.append(Paragraph{paragraph, said == 0 ? Paragraph::Tone::Strong : Paragraph::Tone::Plain, {}});
        if (++said == 2)
            who();
    }
    if (said < 2)
        who();
    QStringList signature;
    for (const QString &part : {input.institution, input.author}) {
        if (!part.isEmpty())
            signature.append(part);
    }
    model.blocks.append(Paragraph{signature.join(u'\n'), Paragraph::Tone::Plain, {}});
    if (japanese) // letters in English end with the signature
        model.blocks.append(Paragraph{wording.say(Phrase::EndMark), Paragraph::Tone::Small, {}});
    return model;
}

Result<RenderedDocument> renderLetter(const LetterInput &input)
{
    return renderDocument(composeLetter(input), {input.documentId, input.revision, {}, {}});
}

} // namespace enza::report
