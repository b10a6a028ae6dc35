// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/workspace.h"
#include "workflow/cases.h"
#include "workflow/findings.h"
#include "workflow/import.h"
#include "workflow/reports.h"
#include "workflow/variants.h"
#include "workflow/workspace.h"

#include <QDir>
#include <QJsonDocument>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// A test workspace in a temporary folder, and small variant files written for the test.
namespace enza::test {

inline QString why(const Error &error)
{
    return QLatin1String(errorCodeName(error.code)) + QStringLiteral(": ") + error.message.translated() +
           QStringLiteral(" [") + error.where.file + u':' + QString::number(error.where.line) + u' ' +
           error.where.field + u']';
}

template <typename T> QString whyNot(const Result<T> &result)
{
    return result ? QStringLiteral("it was allowed") : why(result.error());
}
template <typename T> bool refusedWith(const Result<T> &result, ErrorCode code)
{
    return !result && result.error().code == code;
}

#define NEED(result)                                                                                          \
    do {                                                                                                      \
        const auto &enzaNeeded = (result);                                                                    \
        QVERIFY2(enzaNeeded.has_value(), qPrintable(enza::test::whyNot(enzaNeeded)));                         \
    } while (false)
#define REFUSED(result, code)                                                                                 \
    do {                                                                                                      \
        const auto &enzaRefused = (result);                                                                   \
        QVERIFY2(enza::test::refusedWith(enzaRefused, code), qPrintable(enza::test::whyNot(enzaRefused)));    \
    } while (false)

inline SecretBytes secret(const char *text)
{
    QByteArray bytes(text);
    return SecretBytes::take(bytes);
}

inline constexpr const char *passphrase = "correct horse battery staple";

class Place
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString workspace() const { return path(QStringLiteral("workspace")); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::shared_ptr<workflow::Session> create(UserRole role = UserRole::Administrator, bool demo = false) const
    {
        workflow::NewWorkspace request;
        request.folder = workspace();
        request.userName = QStringLiteral("aoki");
        request.role = role;
        request.passphrase = secret(passphrase);
        request.test = true;
        request.demo = demo;
        auto made = workflow::createWorkspace(std::move(request));
        if (!made)
            qFatal("%s", qPrintable(why(made.error())));
        return made->session;
    }
    Result<std::shared_ptr<workflow::Session>> unlock(const QString &user = QStringLiteral("aoki")) const
    {
        auto locked = workflow::LockedWorkspace::open(workspace());
        if (!locked)
            return std::unexpected(locked.error());
        return (*locked)->unlock(user, secret(passphrase));
    }

private:
    QTemporaryDir m_folder;
};

/// One line of a VCF body with a VEP annotation, tab-separated by the caller's spaces.
inline QByteArray vcf(const QByteArrayList &records, const QByteArrayList &samples,
                      const QByteArray &assembly = "GRCh38", const QByteArray &more = {})
{
    QByteArray text = "##fileformat=VCFv4.2\n";
    if (!assembly.isEmpty())
        text += "##reference=" + assembly + "\n";
    text += "##FILTER=<ID=PASS,Description=\"All filters passed\">\n"
            "##INFO=<ID=CSQ,Number=.,Type=String,Description=\"Consequence annotations from Ensembl VEP. Format: "
            "Allele|Consequence|IMPACT|SYMBOL|Gene|Feature_type|Feature|BIOTYPE|HGVSc|HGVSp|gnomADe_AF|CLIN_SIG|MANE_SELECT\">\n"
            "##INFO=<ID=SVTYPE,Number=1,Type=String,Description=\"Type\">\n"
            "##INFO=<ID=END,Number=1,Type=Integer,Description=\"End\">\n"
            "##INFO=<ID=SVLEN,Number=.,Type=Integer,Description=\"Length\">\n"
            "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"Genotype\">\n"
            "##FORMAT=<ID=AD,Number=R,Type=Integer,Description=\"Allele depths\">\n"
            "##FORMAT=<ID=DP,Number=1,Type=Integer,Description=\"Depth\">\n" +
            more + "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT";
    for (const QByteArray &sample : samples)
        text += '\t' + sample;
    text += '\n';
    for (QByteArray record : records)
        text += record.replace(' ', '\t') + '\n';
    return text;
}

/// BRAF V600E, a silent one in TP53 and one without annotation.
inline QByteArrayList threeRecords(int samples = 1)
{
    const auto calls = [&](const char *first) {
        QByteArray text = first;
        for (int i = 1; i < samples; ++i)
            text += " 0/0:40,0:40";
        return text;
    };
    return {"chr7 140753336 . A T 100 PASS CSQ=T|missense_variant|MODERATE|BRAF|ENSG00000157764|Transcript|"
            "ENST00000646891.2|protein_coding|ENST00000646891.2:c.1799T>A|ENSP00000493543.1:p.Val600Glu|0.0001|"
            "pathogenic|NM_004333.6 GT:AD:DP " + calls("0/1:60,40:100"),
            "chr17 7676154 . G C 90 PASS CSQ=C|synonymous_variant|LOW|TP53|ENSG00000141510|Transcript|"
            "ENST00000269305.9|protein_coding|ENST00000269305.9:c.215C>G|ENSP00000269305.4:p.Pro72Arg|0.6||NM_000546.6 "
            "GT:AD:DP " + calls("1/1:0,50:50"),
            "chr18 1000 . T C 30 q10 . GT:AD:DP " + calls("0/1:20,10:30")};
}

} // namespace enza::test
