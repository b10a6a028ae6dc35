// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/letters.h"

#include "base/digest.h"
#include "base/id.h"
#include "report/letter.h"
#include "report/wording.h"
#include "workflow/act.h"
#include "workflow/bulk.h"
#include "workflow/cases.h"
#include "workflow/consents.h"
#include "workflow/document_access.h"
#include "workflow/finding_title.h"
#include "workflow/hand_out.h"
#include "workflow/letter_check.h"
#include "workflow/outgoing_file.h"
#include "workflow/package_parts.h"
#include "workflow/rule_book.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace enza::workflow {
namespace {

const QString templateKind = QStringLiteral("letter-template");
const QString holdsIdentity = QStringLiteral("holds_identity");

std::unexpected<Error> wrong(const char *field, Text why)
{
    return fail(ErrorCode::BadInput, std::move(why), Where{{}, 0, QLatin1String(field)});
}

QString itemName(const QString &item)
{
    if (item == QLatin1String("gene"))
        return Text(QT_TRANSLATE_NOOP("enza", "a gene")).translated();
    if (item == QLatin1String("variant"))
        return Text(QT_TRANSLATE_NOOP("enza", "a variant")).translated();
    if (item == QLatin1String("test"))
        return Text(QT_TRANSLATE_NOOP("enza", "a genetic test")).translated();
    if (item == QLatin1String("risk"))
        return Text(QT_TRANSLATE_NOOP("enza", "a risk")).translated();
    if (item == QLatin1String("family_history"))
        return Text(QT_TRANSLATE_NOOP("enza", "family history")).translated();
    if (item == QLatin1String("phenotype"))
        return Text(QT_TRANSLATE_NOOP("enza", "a coded sign of the illness")).translated();
    return Text(QT_TRANSLATE_NOOP("enza", "another person's result")).translated();
}

/// Everything about one letter while it is being composed.
struct Letter {
    LetterRequest request;
    RuleSet set;
    Gathering from;
    QHash<QString, QString> values;
    QString title;
    QStringList paragraphs;
    QList<report::KeyValue> rows;
    QList<BasedOn> basedOn;
    bool named = false;
    QStringList refused;

    QString rule(const char *key) const { return set.rules.value(QLatin1String(key)).toString(); }
    bool japanese() const { return request.language == QLatin1String("ja"); }
};

Result<RuleSet> templateOf(const Session &session, const QString &kind)
{
    ENZA_ASSIGN(const QList<RuleSet> sets, ruleSetsFor(session, templateKind));
    for (const RuleSet &set : sets) {
        if (set.rules.value(QLatin1String("kind")).toString() == kind)
            return set;
    }
    return wrong("kind", Text(QT_TRANSLATE_NOOP("enza", "there is no letter \"%1\""), {kind}));
}

/// The person's own results in words: what answers the question, one line each.
QString findingsOf(Letter &letter)
{
    const report::Wording wording(letter.japanese() ? report::Language::Japanese : report::Language::English);
    QStringList lines;
    for (const store::Record &record : letter.from.records.value(QLatin1String(Finding::kind))) {
        const auto told = letter.from.told.constFind(record.id);
        if (told == letter.from.told.constEnd() || told->dismissed || told->role == FindingRole::Candidate)
            continue;
        QString verdict;
        for (const store::Record &one : letter.from.records.value(QLatin1String(Consensus::kind))) {
            if (const auto consensus = fromRecord<Consensus>(one); consensus && consensus->value.finding == record.id)
                verdict = consensus->value.verdict;
        }
        QString line = findingTitle(*told);
        if (!told->facts.transcript.isEmpty() && !told->facts.hgvsC.isEmpty())
            line += QStringLiteral("  ") + told->facts.hgvsC;
        if (!verdict.isEmpty())
            line += QStringLiteral("  ") + wording.verdict(verdict);
        lines.append(line);
        letter.basedOn.append({record.id, record.version});
    }
    return lines.join(u'\n');
}

Result<void> fillValues(Session &session, Letter &letter)
{
    const LetterRequest &request = letter.request;
    const Case &theCase = letter.from.theCase;
    const report::Wording wording(letter.japanese() ? report::Language::Japanese : report::Language::English);
    auto &v = letter.values;
    v[QStringLiteral("recipient")] = request.recipient.trimmed();
    v[QStringLiteral("text")] = request.text.trimmed();
    v[QStringLiteral("case")] = theCase.label;
    v[QStringLiteral("institution")] = request.institution.trimmed();
    v[QStringLiteral("author")] = session.user().name;
    v[QStringLiteral("date")] = wording.civilDate(session.clock().civilDate());
    const auto who = identity(session, request.caseId, request.personId);
    if (who) {
        v[QStringLiteral("patient_name")] = who->kana.isEmpty() ? who->name : wording.bracketed(who->name, who->kana);
        v[QStringLiteral("hospital_number")] = who->hospitalNumber;
        v[QStringLiteral("birth_date")] = who->birthDate.isValid() ? wording.civilDate(who->birthDate) : QString();
        letter.named = true;
    } else if (who.error().code != ErrorCode::NotFound && who.error().code != ErrorCode::NotPermitted) {
        return std::unexpected(who.error());
    }
    v[QStringLiteral("diagnosis")] = request.diagnosis.trimmed();
    // Clinical data of a case are those of the person examined.
    if (letter.from.isProband()) {
        if (v[QStringLiteral("diagnosis")].isEmpty())
            v[QStringLiteral("diagnosis")] = theCase.diagnosis;
        v[QStringLiteral("stage")] = theCase.clinical.stage;
        v[QStringLiteral("treatments")] = theCase.clinical.regimens.join(letter.japanese() ? QStringLiteral("、") : QStringLiteral(", "));
        v[QStringLiteral("history")] = theCase.clinical.history;
    }
    const bool all = letter.set.rules.value(QLatin1String("genome_items")).toBool();
    if (all)
        v[QStringLiteral("findings")] = findingsOf(letter);
    if (request.include.contains(QStringLiteral("gene")) || request.include.contains(QStringLiteral("variant")))
        v[QStringLiteral("included")] = findingsOf(letter);
    return {};
}

/// With each {{name}} filled in; nothing when one of them has nothing to say.
std::optional<QString> filled(const QString &text, const QHash<QString, QString> &values)
{
    static const QRegularExpression place(QStringLiteral("\\{\\{([a-z_]+)\\}\\}"));
    QString out;
    qsizetype done = 0;
    for (auto match = place.globalMatch(text); match.hasNext();) {
        const auto one = match.next();
        const QString value = values.value(one.captured(1));
        if (value.isEmpty())
            return std::nullopt;
        out += text.mid(done, one.capturedStart() - done) + value;
        done = one.capturedEnd();
    }
    return out + text.mid(done);
}

void composeText(Letter &letter)
{
    const QJsonObject half = letter.set.rules.value(letter.japanese() ? QLatin1String("ja") : QLatin1String("en")).toObject();
    letter.title = half.value(QLatin1String("title")).toString();
    for (const QJsonValue &paragraph : half.value(QLatin1String("paragraphs")).toArray()) {
        if (const auto text = filled(paragraph.toString(), letter.values))
            letter.paragraphs.append(*text);
    }
    for (const QJsonValue &row : letter.set.rules.value(QLatin1String("rows")).toArray()) {
        const QString name = row[letter.japanese() ? QLatin1String("name_ja") : QLatin1String("name")].toString();
        if (const auto value = filled(row[QLatin1String("value")].toString(), letter.values))
            letter.rows.append({name, *value, {}});
    }
}

Result<GenomeWords> knownWords(Session &session, const Letter &letter)
{
    GenomeWords known;
    ENZA_ASSIGN(const RuleSet words, ruleSetFor(session, QStringLiteral("genome-words")));
    ENZA_TRY(readGenomeWords(words, known));
    ENZA_ASSIGN(const QList<RuleSet> sets, ruleSets(session));
    for (const RuleSet &set : sets) {
        if (set.kind != QLatin1String("secondary-findings") && set.kind != QLatin1String("gene-list"))
            continue;
        if (const auto list = readSecondaryList(set)) {
            for (const SecondaryEntry &entry : list->entries)
                known.genes.insert(entry.gene);
        }
    }
    static const QRegularExpression symbols(QStringLiteral("[A-Za-z][A-Za-z0-9-]{1,15}"));
    QSet<QString> own;
    for (const store::Record &record : letter.from.records.value(QLatin1String(Finding::kind))) {
        ENZA_ASSIGN(const auto finding, fromRecord<Finding>(record));
        const Finding &f = finding.value;
        const bool theirs = f.personId == letter.request.personId || (f.personId.isEmpty() && letter.from.isProband());
        for (auto match = symbols.globalMatch(f.facts.gene); match.hasNext();) {
            const QString gene = match.next().captured(0);
            (theirs ? known.genes : known.otherGenes).insert(gene);
            if (theirs)
                own.insert(gene);
        }
        for (const QString &name : {f.facts.hgvsC, f.facts.hgvsP, f.facts.hgvsG, f.variant, f.facts.hgvsC.section(u':', 1), f.facts.hgvsP.section(u':', 1)}) {
            if (name.size() > 3)
                (theirs ? known.variants : known.otherVariants).append(name);
        }
    }
    known.otherGenes.subtract(own);
    for (const QString &name : known.variants)
        known.otherVariants.removeAll(name);
    const QString diagnosis = letter.values.value(QStringLiteral("diagnosis"));
    for (const PhenotypeTerm &term : letter.from.theCase.phenotype) {
        // The diagnosis may be told, and may be called as a sign is.
        if (term.label.size() > 3 && !diagnosis.contains(term.label, Qt::CaseInsensitive))
            known.phenotypes.append(term.label);
    }
    return known;
}

/// What the letter says without the statements that its template may make, and without who the person is.
QString checkedText(const Letter &letter)
{
    QString text = letter.title + u'\n' + letter.paragraphs.join(u'\n');
    for (const char *key : {"statements", "statements_ja"}) {
        for (const QJsonValue &statement : letter.set.rules.value(QLatin1String(key)).toArray())
            text.replace(statement.toString(), QStringLiteral(" "));
    }
    for (const report::KeyValue &row : letter.rows) {
        const bool identity = row.value == letter.values.value(QStringLiteral("patient_name")) ||
                              row.value == letter.values.value(QStringLiteral("hospital_number")) ||
                              row.value == letter.values.value(QStringLiteral("birth_date"));
        text += u'\n' + row.key + u' ' + (identity ? QString() : row.value);
    }
    return text;
}

Result<void> checkText(Session &session, Letter &letter)
{
    const LetterRequest &request = letter.request;
    ENZA_ASSIGN(const GenomeWords known, knownWords(session, letter));
    const bool genome = letter.set.rules.value(QLatin1String("genome_items")).toBool();
    for (const GenomeItem &item : genomeItemsIn(checkedText(letter), known)) {
        const bool others = item.item == QLatin1String("other_person");
        if (!others && (genome || request.include.contains(item.item)))
            continue;
        letter.refused.append(Text(QT_TRANSLATE_NOOP("enza", "“%1” tells of %2"), {item.text, itemName(item.item)}).translated());
    }
    if (request.include.isEmpty())
        return {};
    QStringList allowed;
    for (const QJsonValue &item : letter.set.rules.value(QLatin1String("may_include")).toArray())
        allowed.append(item.toString());
    for (const QString &item : request.include) {
        if (!allowed.contains(item))
            letter.refused.append(Text(QT_TRANSLATE_NOOP("enza", "%1 may not stand in this kind of letter, whoever asks for it"), {itemName(item)}).translated());
    }
    if (request.requestedBy.trimmed().isEmpty() || !request.requestedOn.isValid())
        letter.refused.append(Text(QT_TRANSLATE_NOOP("enza", "say who asked for it and on which day")).translated());
    const QString needed = letter.rule("consent_item");
    ENZA_ASSIGN(const auto consent, consentInForce(session, request.caseId, request.personId, session.clock().civilDate()));
    if (needed.isEmpty() || !effectOf(consent, needed).permits())
        letter.refused.append(Text(QT_TRANSLATE_NOOP("enza", "the person's consent to \"%1\" is needed"), {needed}).translated());
    return {};
}

Result<Letter> compose(Session &session, const LetterRequest &request)
{
    ENZA_TRY(session.mayDo(QStringLiteral("letter.draft")));
    const Session::Outward outward;
    if (request.language != QLatin1String("ja") && request.language != QLatin1String("en"))
        return wrong("language", QT_TRANSLATE_NOOP("enza", "a letter is written in Japanese or English"));
    if (request.recipient.trimmed().isEmpty())
        return wrong("recipient", QT_TRANSLATE_NOOP("enza", "say to whom the letter goes"));
    ENZA_ASSIGN(RuleSet set, templateOf(session, request.kind));
    ENZA_ASSIGN(Gathering from, gather(session, request.caseId, request.personId));
    Letter letter{request, std::move(set), std::move(from), {}, {}, {}, {}, {}, false, {}};
    for (const char *kind : {Case::kind, Person::kind}) {
        for (const store::Record &record : letter.from.records.value(QLatin1String(kind))) {
            if (record.id == request.caseId || record.id == request.personId)
                letter.basedOn.append({record.id, record.version});
        }
    }
    ENZA_TRY(fillValues(session, letter));
    composeText(letter);
    ENZA_TRY(checkText(session, letter));
    return letter;
}

} // namespace

Result<QList<LetterTemplate>> letterTemplates(const Session &session)
{
    ENZA_ASSIGN(const QList<RuleSet> sets, ruleSetsFor(session, templateKind));
    const bool japanese = QLocale().language() == QLocale::Japanese;
    QList<LetterTemplate> out;
    for (const RuleSet &set : sets) {
        LetterTemplate one{set.rules.value(QLatin1String("kind")).toString(),
                           set.rules.value(japanese ? QLatin1String("name_ja") : QLatin1String("name")).toString(), set.pin(),
                           set.rules.value(QLatin1String("genome_items")).toBool(), {}};
        for (const QJsonValue &item : set.rules.value(QLatin1String("may_include")).toArray())
            one.mayInclude.append(item.toString());
        out.append(one);
    }
    return out;
}

Result<LetterPreview> previewLetter(Session &session, const LetterRequest &request)
{
    ENZA_ASSIGN(const Letter letter, compose(session, request));
    LetterPreview preview{letter.title, {}, letter.paragraphs, letter.refused};
    for (const report::KeyValue &row : letter.rows)
        preview.rows.append(row.key + (letter.japanese() ? QStringLiteral("：") : QStringLiteral(": ")) + row.value);
    return preview;
}

Result<Document> draftLetter(Session &session, const LetterRequest &request)
{
    ENZA_ASSIGN(const Letter letter, compose(session, request));
    if (!letter.refused.isEmpty()) {
        Refusal refusal{QStringLiteral("letter"), request.personId, QStringLiteral("genome_items"), letter.set.pin(), letter.refused.join(QStringLiteral("; "))};
        return std::unexpected(Error{ErrorCode::NotPermitted,
                                     Text(QT_TRANSLATE_NOOP("enza", "this letter may not be drawn up: %1"), {letter.refused.join(QStringLiteral("; "))}), {}, refusal});
    }
    Document document;
    document.id = newId();
    document.caseId = request.caseId;
    document.documentKind = DocumentKind::Letter;
    document.language = request.language;
    document.title = letter.title;
    document.basedOn = letter.basedOn;
    document.by = session.user().id;
    document.at = session.clock().now();
    ENZA_ASSIGN(const auto earlier, loadCase<Document>(session, request.caseId));
    for (const auto &one : earlier) {
        if (one.value.extra.value(QLatin1String("letter")).toString() == request.kind)
            document.revision = std::max(document.revision, one.value.revision + 1);
    }
    report::LetterInput input{document.id, document.revision, request.language, letter.title, letter.paragraphs, letter.rows,
                              request.institution, session.user().name, document.at, QStringLiteral(ENZA_VERSION)};
    ENZA_ASSIGN(const report::RenderedDocument rendered, report::renderLetter(input));
    document.pages = rendered.pages;
    document.content = rendered.content;
    document.sha256 = sha256(rendered.pdf);
    document.extra = {{QStringLiteral("letter"), request.kind}, {QStringLiteral("person"), request.personId},
                      {QStringLiteral("recipient"), request.recipient.trimmed()}, {QStringLiteral("template"), letter.set.pin()}};
    if (letter.named)
        document.extra.insert(holdsIdentity, true);
    if (!request.include.isEmpty()) {
        document.extra.insert(QStringLiteral("included"), QJsonArray::fromStringList(request.include));
        document.extra.insert(QStringLiteral("requested_by"), request.requestedBy.trimmed());
        document.extra.insert(QStringLiteral("requested_on"), request.requestedOn.toString(Qt::ISODate));
    }
    const auto done = [&]() -> Result<Change> {
        const std::shared_lock writing(session.caches().bulk);
        ENZA_ASSIGN(const auto blob, session.store().newBlob());
        ENZA_TRY(blob->write(rendered.pdf.constData(), rendered.pdf.size()));
        ENZA_ASSIGN(document.blob, blob->finish());
        return commitDeed(session, Deed{QStringLiteral("letter.draft"), request.caseId, request.personId,
                                        {document.title, QString::number(document.revision)},
                                        {writeOf(document, document.id, request.caseId, 0, request.personId)}, store::Scope::Hospital, {}});
    }();
    if (!done) {
        (void)sweepBulk(session);
        return std::unexpected(done.error());
    }
    announce(session, *done);
    return document;
}

Result<QList<Document>> listLetters(const Session &session, const QString &caseId)
{
    ENZA_TRY(visibleCase(session, caseId));
    ENZA_ASSIGN(const auto stored, loadCase<Document>(session, caseId));
    QList<Document> out;
    for (const auto &one : stored) {
        if (one.value.documentKind == DocumentKind::Letter && visibleDocument(session, one.value.id))
            out.prepend(one.value);
    }
    return out;
}

Result<void> exportLetter(Session &session, const QString &documentId, const QString &path)
{
    ENZA_TRY(session.mayDo(QStringLiteral("letter.export")));
    ENZA_ASSIGN(const auto document, visibleDocument(session, documentId));
    const QJsonObject &extra = document.value.extra;
    if (document.value.documentKind != DocumentKind::Letter)
        return wrong("document", QT_TRANSLATE_NOOP("enza", "this document is not a letter"));
    ENZA_ASSIGN(const RuleSet set, ruleSetNamed(session, extra.value(QLatin1String("template")).toString()));
    ENZA_ASSIGN(const QByteArray bytes, documentBytes(session, document.value));
    access::Request request;
    request.outflow = access::Outflow::Letter;
    request.caseId = document.value.caseId;
    request.persons = {extra.value(QLatin1String("person")).toString()};
    request.purpose = set.rules.value(QLatin1String("outflow_purpose")).toString();
    request.recipient = extra.value(QLatin1String("recipient")).toString();
    request.content = QStringLiteral("letter ") + documentId;
    request.relation = enumFromName<access::Relation>(set.rules.value(QLatin1String("relation")).toString()).value_or(access::Relation::ThirdParty);
    request.legalBasis = QStringLiteral("consent of the person");
    request.items = {QStringLiteral("letter")};
    request.records = 1;
    request.sha256 = document.value.sha256;
    ENZA_ASSIGN(request.identifying, documentLoci(session, document.value));
    ENZA_ASSIGN(const auto file, OutgoingFile::create(path, session.folder()));
    ENZA_ASSIGN(access::Permit permit, session.gate().permit(session.actor(), request));
    ENZA_TRY(file->write(bytes));
    ENZA_TRY(file->finish(permit, document.value.sha256));
    return perform(session, Deed{QStringLiteral("letter.export"), document.value.caseId, request.persons.first(),
                                 {document.value.title, QString::number(document.value.revision)}, {}, store::Scope::Hospital, {}});
}

} // namespace enza::workflow
