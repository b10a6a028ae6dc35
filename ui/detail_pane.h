// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "interpretation/pgpv.h"
#include "review/variant_table.h"
#include "ui/async.h"
#include "workflow/findings.h"

#include <QWidget>

#include <memory>
#include <optional>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QStackedLayout;
class QToolButton;

namespace enza::ui {

class Context;
class DetailTree;
class DetailValue;
class DetailVafBar;
class GermlineMark;

/// One variant, wherever it appears: what it is, how sure the reads are, what others know of it, and what
/// people here think of it. Reads on a worker; the newest variant asked for is the one that is shown.
class DetailPane : public QWidget
{
    Q_OBJECT
public:
    DetailPane(Context &context, QWidget *parent = nullptr);

    /// A row of an open table.
    /// `query`: what is being looked at, for compound heterozygous partners are found among its rows.
    void showRow(std::shared_ptr<review::VariantTable> table, quint32 row, const review::ViewQuery &query = {});
    /// A variant by its key, for pages that have no table at hand.
    void showVariant(const QString &caseId, const QString &variantKey);
    void clear();
    /// What people here think of the shown variant; nothing: not a finding.
    void setFinding(const std::optional<workflow::FindingView> &finding);
    /// Of a tumour's variant that may be of the germline, where this person may know; see workflow::presumedMarks.
    void setPresumed(const std::optional<interpretation::PgpvMark> &mark);
    GermlineMark *germlineMark() const { return m_germline; }
    /// On a wall, in front of a whole panel: in this type, and without the ways to other pages and out of the window.
    void setWallFont(const QFont &font);
    /// Says nothing of what other samples of the person carry, nor of whatever else could tell where the variant came
    /// from (lines of the source file, germline classes); what the index sample carries stays.
    void setIndexSampleOnly(bool only) { m_indexOnly = only; }
    /// Buttons under the names, such as the triage marks.
    void setActions(const QList<QAction *> &actions);

    const std::optional<review::VariantDetail> &detail() const { return m_detail; }
    QString variantKey() const;
    /// Of the open table; nothing when it is shown by its key, or nothing is shown.
    std::optional<quint32> tableRow() const { return m_detail && m_table ? std::optional(m_row) : std::nullopt; }
    DetailTree *tree() const { return m_tree; }

Q_SIGNALS:
    void shown();

protected:
    void changeEvent(QEvent *event) override;

private:
    void load(std::function<Result<review::VariantDetail>(std::stop_token)> read);
    void fill();
    void fillLinks();
    void fillOpinions();
    void lookElsewhere();
    void askInheritance();
    void askClinvar();
    void showState(const QString &title, const QString &hint);
    void retranslate();
    QString knownLine() const;

    Context &m_context;
    QString m_caseId;
    std::optional<review::VariantDetail> m_detail;
    std::optional<workflow::FindingView> m_finding;
    QList<CallSetSample> m_samples;

    QStackedLayout *m_stack;
    QWidget *m_content;
    QLabel *m_stateTitle, *m_stateHint;
    QLabel *m_gene, *m_class, *m_mark;
    DetailValue *m_hgvsP, *m_hgvsC, *m_locus;
    QLabel *m_consequence, *m_known, *m_opinion, *m_others, *m_note;
    DetailVafBar *m_vaf;
    GermlineMark *m_germline;
    QHBoxLayout *m_actions;
    QToolButton *m_links, *m_assess;
    QMenu *m_linkMenu;
    DetailTree *m_tree;
    LatestJob m_load{this}, m_elsewhere{this}, m_clinvar{this}, m_inheritance{this};
    std::shared_ptr<review::VariantTable> m_table; ///< of the shown row; null when shown by its key
    quint32 m_row = 0;
    review::ViewQuery m_query;
    bool m_wall = false, m_indexOnly = false;
};

} // namespace enza::ui
