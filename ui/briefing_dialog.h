// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async.h"
#include "ui/context.h"
#include "workflow/packs.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace enza::ui {

class BriefingView;

/// The page of one case, with the way to let it out as a PDF.
class BriefingDialog : public QDialog
{
    Q_OBJECT
public:
    BriefingDialog(Context &context, const QString &caseId, const QString &meetingId, QWidget *parent = nullptr);
    BriefingView *view() const { return m_view; }

private:
    void save();

    Context &m_context;
    QString m_caseId, m_meetingId;
    LatestJob m_job{this};
    BriefingView *m_view;
    QComboBox *m_language;
};

/// The pack of one invited member: what would be in it, what the gate says of each case, and letting it out.
class PackDialog : public QDialog
{
    Q_OBJECT
public:
    PackDialog(Context &context, const QString &meetingId, QWidget *parent = nullptr);
    QString verdict() const; ///< what would be in it, in words
    QPushButton *saveButton() const { return m_save; }
    void saveTo(const QString &path);

private:
    void fillMembers();
    void look();
    void save();
    workflow::PackRequest request() const;

    Context &m_context;
    QString m_meetingId;
    LatestJob m_members{this}, m_looking{this}, m_saving{this};
    QComboBox *m_member, *m_language, *m_relation;
    QLabel *m_verdict;
    QPushButton *m_save;
};

} // namespace enza::ui
