// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phenotype_editor.h"
#include "workflow/knowledge.h"
#include "workflow/workspace.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace enza;

/// Entering phenotypes with the keyboard alone.
class TestPhenotypeEditor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void entersTogglesAndRemovesByKeyboard()
    {
        const QTemporaryDir folder;
        workflow::NewWorkspace request;
        request.folder = folder.filePath(QStringLiteral("workspace"));
        request.userName = QStringLiteral("aoki");
        QByteArray words("correct horse battery staple");
        request.passphrase = SecretBytes::take(words);
        request.test = true;
        const auto made = workflow::createWorkspace(std::move(request));
        QVERIFY(made);
        const auto session = made->session;
        QFile file(folder.filePath(QStringLiteral("hp.obo")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
                                   "format-version: 1.2\ndata-version: 2024-04-26\n\n[Term]\nid: HP:0000001\nname: All\n\n"
                                   "[Term]\nid: HP:0000118\nname: Phenotypic abnormality\nis_a: HP:0000001\n\n"
                                   "[Term]\nid: HP:0001250\nname: Seizure\nis_a: HP:0000118\n\n"
                                   "[Term]\nid: HP:0020219\nname: Motor seizure\nis_a: HP:0001250\n\n"
                                   "[Term]\nid: HP:0000487\nname: obsolete Fit\nis_obsolete: true\nreplaced_by: HP:0001250\n\n"
                                   "[Term]\nid: HP:0003674\nname: Onset\nis_a: HP:0000001\n\n"
                                   "[Term]\nid: HP:0003593\nname: Infantile onset\nis_a: HP:0003674\n");
        file.close();
        knowledge::ImportInput input;
        input.files = {file.fileName()};
        QVERIFY(workflow::importKnowledge(*session, QStringLiteral("hpo"), input, {}));
        ui::Context context;
        context.setSession(session);
        ui::PhenotypeEditor editor(context);
        editor.resize(600, 400);
        editor.show();
        auto *search = editor.findChild<QLineEdit *>();
        auto *found = editor.findChild<QListWidget *>();
        auto *list = editor.findChild<QTreeWidget *>();
        auto *onset = editor.findChild<QComboBox *>();
        QTRY_COMPARE(onset->count(), 2);
        QSignalSpy changed(&editor, &ui::PhenotypeEditor::changed);

        QTest::keyClicks(search, QStringLiteral("seiz"));
        QTRY_COMPARE(found->count(), 2);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(editor.terms().size(), 1);
        QCOMPARE(editor.terms().first().id, QStringLiteral("HP:0001250"));
        QVERIFY(!editor.terms().first().excluded && changed.size() == 1);

        QTest::keyClicks(search, QStringLiteral("motor"));
        QTRY_COMPARE(found->count(), 1);
        QTest::keyClick(search, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(editor.terms().size(), 2);
        QVERIFY(editor.terms().last().excluded);

        QTest::keyClick(list, Qt::Key_Space); // there after all
        QVERIFY(!editor.terms().last().excluded);
        onset->setFocus();
        QTest::keyClick(onset, Qt::Key_Down);
        QCOMPARE(editor.terms().last().onset, QStringLiteral("HP:0003593"));
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(editor.terms().size(), 1);

        QTest::keyClicks(search, QStringLiteral("HP:0000487")); // obsolete: its replacement is offered
        QTRY_VERIFY(found->isVisible() && found->count() == 1);
        QCOMPARE(found->item(0)->data(Qt::UserRole).toString(), QStringLiteral("HP:0001250"));

        PhenotypeTerm old;
        old.id = QStringLiteral("HP:0000487");
        editor.setTerms({old});
        list->setCurrentItem(list->topLevelItem(0));
        for (QPushButton *button : editor.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().contains(QLatin1String("HP:0001250")))
                button->click();
        }
        QCOMPARE(editor.terms().first().id, QStringLiteral("HP:0001250"));
        context.lock();
    }
};

QTEST_MAIN(TestPhenotypeEditor)
#include "tst_phenotype_editor.moc"
