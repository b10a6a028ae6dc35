// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "review/variant_table.h"
#include "workflow/knowledge.h"
#include "workflow/variants.h"

#include <QSet>
#include <QTreeWidget>

#include <optional>

namespace enza::ui {

/// Everything the file says about one variant, in sections that stay open or closed from one variant to
/// the next: frequencies, ClinVar, predictors, samples, transcripts, other cases, the raw fields.
class DetailTree : public QTreeWidget
{
    Q_OBJECT
public:
    explicit DetailTree(QWidget *parent = nullptr);
    void showDetail(const review::VariantDetail &detail, const QList<CallSetSample> &samples);
    /// Nothing: being looked for.
    void showElsewhere(const std::optional<workflow::SeenElsewhere> &seen);
    void showElsewhereFailed(const QString &why);

    /// What the imported ClinVar in force says beside the file. Nothing: being looked for.
    void showClinvar(const std::optional<Result<workflow::ClinvarSaid>> &said);

    /// How it could be passed on, model by model, and its compound heterozygous partners. Nothing: being looked
    /// for; an empty report: the case has no family to go by.
    void showInheritance(const std::optional<Result<review::InheritanceReport>> &report);

    /// One reason for the row's place in the ranking: what it is about, what it says, and the points.
    struct RankLine {
        QString about, text;
        QStringList more; ///< reasons behind it
    };
    /// `note` empty: rows are not ranked, and there is no such section.
    void showRank(const QString &note, const QList<RankLine> &lines = {});

    enum Section { Rank, Frequencies, Clinvar, ClinvarNow, Predictors, Samples, Inheritance, Transcripts, Elsewhere, Info, SectionCount };
    QTreeWidgetItem *section(Section which) const;
    void openSection(Section which, bool open);
    void retranslate();

Q_SIGNALS:
    void copyAsked(const QString &text, const QString &what);
    /// Enter or a double click on a partner: its key.
    void partnerAsked(const QString &variantKey);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    static constexpr int partnerRole = Qt::UserRole + 10;
    void setSection(Section which, const QString &note);
    void addClinvarClass(const QString &name, const knowledge::ClinvarClass &given);
    void addValues(Section which, const QList<review::VariantDetail::Value> &values);
    QTreeWidgetItem *addLine(QTreeWidgetItem *parent, const QString &name, const QString &value,
                             const QString &full = {});
    void addSample(const genome::SampleDetail &sample, const QList<CallSetSample> &samples);
    void addTranscript(const genome::TranscriptDetail &transcript);
    void fillLazily(QTreeWidgetItem *item);
    void copyCurrent();

    QList<genome::TranscriptDetail> m_transcripts;
    QList<genome::SampleDetail> m_samples;
    QSet<int> m_open{Rank, Frequencies, Clinvar, ClinvarNow, Predictors, Samples, Inheritance};
    QFont m_numbers;
};

} // namespace enza::ui
