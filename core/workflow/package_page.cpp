// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/package_parts.h"

/// The page that a person reads: one file without scripts, links to elsewhere or pictures, Japanese first and then
/// the same in English.
namespace enza::workflow {
namespace {

constexpr const char *style =
    "body{font:17px/1.7 'BIZ UDPGothic','Hiragino Sans','Noto Sans CJK JP','Segoe UI',sans-serif;max-width:60em;margin:2em auto;"
    "padding:0 1em;color:#1d2733;background:#fff}h1{font-size:1.7em}h2{font-size:1.25em;margin-top:2.2em;border-top:2px solid "
    "#2f6f8f;padding-top:.5em}h3{font-size:1em;margin:1.2em 0 .3em}p.meaning{color:#33475b}table{border-collapse:collapse;width:100%;"
    "font-size:.92em;margin:.6em 0}th,td{border:1px solid #c5ced6;padding:.35em .6em;text-align:left;vertical-align:top;"
    "overflow-wrap:anywhere}th{background:#eef3f6}nav a{margin-right:1.5em}aside{background:#fff8e6;border-left:4px solid #b7791f;"
    "padding:.6em 1em;margin:1em 0}footer{margin-top:3em;font-size:.85em;color:#4a5a6a}@media(prefers-color-scheme:dark){body{"
    "background:#14202b;color:#e6edf3}p.meaning,footer{color:#b8c7d3}th{background:#22313f}th,td{border-color:#44566a}aside{"
    "background:#33290f}a{color:#8cc8e6}}@media print{h2{break-after:avoid}tr{break-inside:avoid}}";

class Page
{
public:
    explicit Page(bool japanese) : m_ja(japanese) {}

    QString pick(const Said &said) const { return (m_ja ? said.ja : said.en).toHtmlEscaped(); }
    QString say(const char *en, const char *ja) const { return QString::fromUtf8(m_ja ? ja : en); }
    void add(const QString &html) { m_text += html + u'\n'; }
    void paragraph(const QString &text, const QString &kind = {})
    {
        add(QStringLiteral("<p%1>%2</p>").arg(kind.isEmpty() ? QString() : QStringLiteral(" class=\"%1\"").arg(kind), text));
    }

    void sheet(const Sheet &sheet)
    {
        const QString caption = pick(sheet.caption);
        if (!caption.isEmpty())
            add(QStringLiteral("<h3>%1</h3>").arg(caption));
        QString html = QStringLiteral("<table><thead><tr>");
        for (const Said &column : sheet.columns)
            html += QStringLiteral("<th scope=\"col\">") + pick(column) + QStringLiteral("</th>");
        html += QStringLiteral("</tr></thead><tbody>");
        for (const QList<Said> &row : sheet.rows) {
            html += QStringLiteral("<tr>");
            for (const Said &cell : row) {
                const QString text = pick(cell);
                html += QStringLiteral("<td>") + (text.isEmpty() ? QStringLiteral("–") : text) + QStringLiteral("</td>");
            }
            html += QStringLiteral("</tr>");
        }
        add(html + QStringLiteral("</tbody></table>"));
    }

    const QString &text() const { return m_text; }

private:
    bool m_ja;
    QString m_text;
};

void fileLink(Page &page, const QString &path, const Said &label)
{
    page.add(QStringLiteral("<li><a href=\"%1\">%2</a> – %1</li>").arg(path.toHtmlEscaped(), page.pick(label)));
}

void partOf(Page &page, const Part &part, const QList<std::pair<QString, Said>> &variantFiles)
{
    page.add(QStringLiteral("<h2>%1</h2>").arg(page.pick(part.item.title)));
    page.paragraph(page.pick(part.item.meaning), QStringLiteral("meaning"));
    const bool japanese = page.say("", "ja") == QLatin1String("ja");
    for (const QString &note : japanese ? part.notes_ja : part.notes_en)
        page.add(QStringLiteral("<aside>%1</aside>").arg(note.toHtmlEscaped()));
    const bool variants = part.item.kind == QLatin1String("variants");
    const bool packet = part.item.kind == QLatin1String("phenopacket");
    const bool nothing = part.sheets.isEmpty() && part.enclosures.isEmpty() && part.notes_en.isEmpty() && !packet &&
                         !(variants && !variantFiles.isEmpty());
    if (nothing)
        page.paragraph(page.say("Nothing of this kind is kept about you.", "この種類の情報は保管されていません。"));
    for (const Sheet &sheet : part.sheets)
        page.sheet(sheet);
    if (!part.enclosures.isEmpty() || packet || (variants && !variantFiles.isEmpty())) {
        page.add(QStringLiteral("<ul>"));
        for (const Enclosure &one : part.enclosures)
            fileLink(page, one.path, one.label);
        if (packet)
            fileLink(page, QStringLiteral("data/phenopacket.json"), part.item.title);
        if (variants) {
            for (const auto &[path, label] : variantFiles)
                fileLink(page, path, label);
        }
        page.add(QStringLiteral("</ul>"));
    }
}

QString halfOf(bool japanese, const Gathering &from, const QList<Part> &parts, const QList<PackageItem> &leftOut,
               const QList<std::pair<QString, Said>> &variantFiles, const QDateTime &made)
{
    Page page(japanese);
    page.add(QStringLiteral("<section id=\"%1\" lang=\"%1\">").arg(japanese ? QStringLiteral("ja") : QStringLiteral("en")));
    page.add(QStringLiteral("<h1>%1</h1>").arg(page.pick(from.rule.title)));
    page.paragraph(page.say("Made on %1 from the case “%2”, for “%3”.", "%1作成　症例「%2」　対象「%3」")
                       .arg(page.pick(momentOf(made)), from.theCase.label.toHtmlEscaped(), from.person.label.toHtmlEscaped()));
    for (const Said &text : from.rule.intro)
        page.paragraph(page.pick(text));
    const bool all = from.preference == consent::Preference::Accepted && from.mask().isEmpty() && from.wantsPrimary;
    if (!all)
        page.add(QStringLiteral("<aside>%1</aside>").arg(page.pick(from.rule.notTold)));
    for (const Part &part : parts)
        partOf(page, part, variantFiles);
    page.add(QStringLiteral("<h2>%1</h2>").arg(page.say("What is not in this package, and why", "この一式に含めていないものと、その理由")));
    page.add(QStringLiteral("<dl>"));
    for (const PackageItem &item : leftOut)
        page.add(QStringLiteral("<dt><b>%1</b></dt><dd>%2</dd>").arg(page.pick(item.title), page.pick(item.meaning)));
    page.add(QStringLiteral("</dl>"));
    page.add(QStringLiteral("<footer><p>%1</p></footer></section>")
                 .arg(page.say("The file “manifest.json” lists every file of this package with its SHA-256, by which a computer "
                               "tells whether anything was changed. Tables are also in “data”, as JSON and as tab-separated text.",
                               "「manifest.json」には、この一式のすべてのファイルと SHA-256 の値が書かれており、変更の有無をコンピューターで"
                               "確かめられます。表は「data」フォルダーに JSON とタブ区切りテキストでも入っています。")));
    return page.text();
}

} // namespace

QByteArray packagePage(const Gathering &from, const QList<Part> &parts, const QList<PackageItem> &leftOut,
                       const QList<std::pair<QString, Said>> &variantFiles, const QDateTime &made)
{
    QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"ja\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
                                  "content=\"width=device-width\"><title>%1 / %2</title><style>%3</style></head><body>\n"
                                  "<nav><a href=\"#ja\">日本語</a><a href=\"#en\" lang=\"en\">English</a></nav>\n")
                       .arg(from.rule.title.ja.toHtmlEscaped(), from.rule.title.en.toHtmlEscaped(), QLatin1String(style));
    for (const bool japanese : {true, false})
        html += halfOf(japanese, from, parts, leftOut, variantFiles, made);
    return (html + QStringLiteral("</body></html>\n")).toUtf8();
}

QByteArray packageTsv(const Part &part)
{
    const auto cell = [](const Said &said) {
        QString text = said.en;
        return text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
    };
    QStringList lines;
    for (const Sheet &sheet : part.sheets) {
        if (!lines.isEmpty())
            lines.append(QString());
        if (!sheet.caption.en.isEmpty())
            lines.append(QStringLiteral("# ") + cell(sheet.caption));
        QStringList heads;
        for (const Said &column : sheet.columns)
            heads.append(cell(column));
        lines.append(heads.join(u'\t'));
        for (const QList<Said> &row : sheet.rows) {
            QStringList cells;
            for (const Said &one : row)
                cells.append(cell(one));
            lines.append(cells.join(u'\t'));
        }
    }
    return (lines.join(u'\n') + u'\n').toUtf8();
}

} // namespace enza::workflow
