// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workflow/room_view.h"

#include <QAbstractButton>
#include <QScrollArea>

class QVBoxLayout;

namespace enza::ui {

class PanelModeFindingRow;

/// The findings of the case on the wall, one line each, all in the same columns: number, gene and change, class,
/// level, VAF, drugs. One of them is chosen; digits choose, and so does a click.
class PanelModeFindings : public QScrollArea
{
    Q_OBJECT
public:
    explicit PanelModeFindings(QWidget *parent = nullptr);
    void show(const workflow::RoomView &view);
    void clear();
    int count() const { return int(m_rows.size()); }
    int chosen() const { return m_chosen; } ///< -1: none
    void choose(int row);
    /// One finding in words, for assistive tools and tests.
    QString inWords(int row) const;
    void setBody(const QFont &font);

Q_SIGNALS:
    void pressed(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();

    QWidget *m_content;
    QVBoxLayout *m_column;
    QList<PanelModeFindingRow *> m_rows;
    int m_chosen = -1;
};

/// How far a finding is dealt with.
enum class FindingMark { None, Open, Recommended, Handled };

/// Columns in pixels, shared by all rows.
struct FindingColumns {
    int number = 0, name = 0, verdict = 0, differ = 0, tier = 0, vaf = 0, drugs = 0, gap = 0;
    int chip = 0; ///< the letters of the class alone
    int fraction = 0; ///< the number of the VAF alone
    bool words = true; ///< the class in words beside its letters, "VAF" before its number
};

class PanelModeFindingRow : public QAbstractButton
{
    Q_OBJECT
public:
    PanelModeFindingRow(const workflow::RoomFinding &finding, int number, FindingMark mark, QWidget *parent);
    /// What each column would like to be.
    FindingColumns wanted() const;
    void setColumns(const FindingColumns &columns, int width);
    QString inWords() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString drugs() const;
    QStringList drugLines(int width) const;
    QString markText() const;

    workflow::RoomFinding m_finding;
    int m_number;
    FindingMark m_mark;
    FindingColumns m_columns;
};

} // namespace enza::ui
