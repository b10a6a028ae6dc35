// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/case_page.h"
#include "ui/context.h"

class QVBoxLayout;

namespace enza::ui {

class ClinicalForm;
class PeopleForm;
class CallSetCards;

/// What is known of a case before its variants: clinical data at the left, call sets with their quality,
/// samples and persons at the right.
class OverviewPage : public CasePage
{
    Q_OBJECT
public:
    explicit OverviewPage(Context &context, QWidget *parent = nullptr);
    void openCase(const workflow::CaseView &view) override;
    void clear() override;
    void saveDraft() override;
    ClinicalForm *clinical() const { return m_clinical; }

Q_SIGNALS:
    void importRequested();
    void pedRequested();

private:
    void importResults();
    void handBack(const QString &callSetId, const QString &fileName);

    Context &m_context;
    ClinicalForm *m_clinical;
    PeopleForm *m_people;
    CallSetCards *m_cards;
};

} // namespace enza::ui
