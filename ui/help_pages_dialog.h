// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace enza::ui {

/// What Enza protects, how to use it and where it ends: pages that can be searched. Works while locked. Links lead
/// from page to page and nowhere else.
class HelpPagesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit HelpPagesDialog(QWidget *window, const QString &topic = {});
    QString topic() const { return m_topic; }

private:
    void search();
    void show(const QString &topic);

    QString m_topic;
    QLineEdit *m_search;
    QListWidget *m_list;
    QTextBrowser *m_text;
};

} // namespace enza::ui
