// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/case.h"
#include "ui/async.h"
#include "ui/context.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTreeWidget;

namespace enza::workflow {
struct PhenotypeBook;
}

namespace enza::ui {

/// The phenotypes of a case: type Japanese or English words (or an id), choose, and say whether it is there or was
/// looked for and is not, and since when. Everything by keyboard: Down from the field to the suggestions, Enter
/// adds, Shift+Enter adds as "not there"; in the list Space toggles, Delete removes. Without an imported ontology
/// ids can still be entered.
class PhenotypeEditor : public QWidget
{
    Q_OBJECT
public:
    explicit PhenotypeEditor(Context &context, QWidget *parent = nullptr);
    void setTerms(const QList<PhenotypeTerm> &terms);
    const QList<PhenotypeTerm> &terms() const { return m_terms; }

Q_SIGNALS:
    void changed(); ///< by the person

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Suggestion {
        QString id, label, shown;
        bool obsolete = false;
    };
    void loadBook();
    void search(const QString &text);
    void offer(const QList<Suggestion> &found);
    void add(const QString &id, const QString &label, bool excluded);
    void addChosen(bool excluded);
    void fillList();
    void showOnset();
    void setOnset();
    void toggle();
    void remove();
    void replaceObsolete();
    int current() const;
    bool japanese() const;

    Context &m_context;
    LatestJob m_bookJob{this}, m_searchJob{this};
    std::shared_ptr<const workflow::PhenotypeBook> m_book;
    const workflow::Session *m_bookOf = nullptr;
    QList<PhenotypeTerm> m_terms;
    QLineEdit *m_search;
    QListWidget *m_found;
    QTreeWidget *m_list;
    QComboBox *m_onset;
    QPushButton *m_toggle, *m_remove, *m_replace;
    QLabel *m_hint;
    bool m_filling = false;
};

} // namespace enza::ui
