// SPDX-License-Identifier: GPL-3.0-or-later
#include "counselling/pedigree.h"
#include "support/accessible_walk.h"
#include "support/window_fixture.h"
#include "ui/pedigree_form.h"
#include "ui/pedigree_page.h"
#include "ui/pedigree_view.h"
#include "ui/risk_dialog.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace enza;

namespace {

/// The page alone over a workspace with one case.
struct Desk {
    Desk()
    {
        workflow::NewWorkspace request;
        request.folder = folder.filePath(QStringLiteral("workspace"));
        request.userName = QStringLiteral("aoki");
        QByteArray words("correct horse battery staple");
        request.passphrase = SecretBytes::take(words);
        request.test = true;
        session = workflow::createWorkspace(std::move(request))->session;
        Case c;
        c.label = QStringLiteral("F-1");
        c.diagnosis = QStringLiteral("Ataxia");
        const auto added = workflow::addCase(*session, c, Sex::Female, 1990);
        context.setSession(session);
        context.setCaseId(added->id);
        page.resize(1500, 900);
        page.show();
        view = workflow::showCase(*session, added->id).value();
        page.openCase(view);
    }
    void keys(const char *text)
    {
        for (const char *key = text; *key != '\0'; ++key, ++pressed) {
            const Qt::Key code = *key == '<' ? Qt::Key_Left : *key == '>' ? Qt::Key_Right : *key == '^' ? Qt::Key_Up : *key == 'v' ? Qt::Key_Down
                                 : Qt::Key(QChar::toUpper(uint(*key)));
            QTest::keyClick(page.chart(), code);
        }
    }
    QTemporaryDir folder;
    std::shared_ptr<workflow::Session> session;
    ui::Context context;
    ui::PedigreePage page{context};
    workflow::CaseView view;
    int pressed = 0;
};

} // namespace

class TestPedigreePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::theme::install(*qApp); }

    void twelvePeopleInFortyKeys()
    {
        Desk desk;
        QTRY_COMPARE(desk.page.family().individuals.size(), 1);
        desk.page.chart()->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&desk.page));
        QTRY_VERIFY(desk.page.chart()->hasFocus());
        QTRY_COMPARE(desk.page.chart()->current(), 0);
        // A brother and a sister (which draws the parents), a husband and two children; both pairs of grandparents; an
        // affected aunt.
        desk.keys("bswnd");
        QTRY_VERIFY(desk.page.family().individuals.size() >= 8);
        const auto select = [&](const QString &id) {
            // As a person would, by arrows; each counts.
            for (int turn = 0; turn < 12 && desk.page.family().individuals[desk.page.chart()->current()].id != id; ++turn) {
                const auto &people = desk.page.chart()->drawing().layout.people;
                const auto &at = people[desk.page.chart()->current()];
                const auto &to = people[counselling::Kin(desk.page.family()).indexOf(id)];
                desk.keys(at.generation > to.generation ? "^" : at.generation < to.generation ? "v" : at.number > to.number ? "<" : ">");
            }
        };
        const auto *proband = &desk.page.family().individuals[counselling::Kin(desk.page.family()).proband()];
        const QString father = proband->father, mother = proband->mother;
        select(father);
        desk.keys("p");
        select(mother);
        desk.keys("p");
        select(mother);
        desk.keys("s");
        QCOMPARE(desk.page.family().individuals.size(), 13);
        select(desk.page.family().individuals.last().id);
        desk.keys("x");
        QVERIFY(counselling::isAffected(desk.page.family().individuals.last()));
        qInfo("%d people by %d keys", int(desk.page.family().individuals.size()), desk.pressed);
        QVERIFY2(desk.pressed <= 40, qPrintable(QString::number(desk.pressed)));
        QCOMPARE(desk.page.chart()->drawing().layout.crossings, 0);
        QCOMPARE(desk.page.chart()->drawing().layout.overlaps, 0);
        // Kept by itself.
        QTRY_VERIFY(desk.page.saved());
        QTRY_COMPARE(workflow::showPedigree(*desk.session, desk.view.theCase.id)->pedigree.individuals.size(), 13);
        if (qEnvironmentVariableIsSet("ENZA_SHOTS"))
            desk.page.grab().save(qEnvironmentVariable("ENZA_SHOTS") + QStringLiteral("/family12.png"));
    }

    void wordsArePreviewedThenAdded()
    {
        Desk desk;
        QTRY_COMPARE(desk.page.family().individuals.size(), 1);
        QTest::keyClicks(desk.page.entry(), QStringLiteral("3 brothers, 2 affected"));
        QVERIFY(desk.page.preview().contains(QStringLiteral("3 ×")));
        QCOMPARE(desk.page.family().individuals.size(), 1);
        QTest::keyClick(desk.page.entry(), Qt::Key_Return);
        QCOMPARE(desk.page.family().individuals.size(), 6);
        QVERIFY(desk.page.entry()->text().isEmpty());
        desk.page.entry()->setText(QStringLiteral("父方祖母 乳がん 45歳"));
        QTest::keyClick(desk.page.entry(), Qt::Key_Return);
        QCOMPARE(desk.page.family().individuals.size(), 8);
        desk.page.entry()->setText(QStringLiteral("mother flurbish"));
        QVERIFY2(desk.page.preview().contains(QStringLiteral("8")), qPrintable(desk.page.preview()));
        QTest::keyClick(desk.page.entry(), Qt::Key_Return);
        QCOMPARE(desk.page.entry()->selectedText(), QStringLiteral("flurbish"));
        QCOMPARE(desk.page.family().individuals.size(), 8);
    }

    void theFormChangesWhoIsSelected()
    {
        Desk desk;
        QTRY_COMPARE(desk.page.family().individuals.size(), 1);
        QTRY_VERIFY(desk.page.form()->isEnabled());
        QTest::keyClick(desk.page.chart(), Qt::Key_Return);
        desk.page.form()->label()->setText(QStringLiteral("M.A."));
        QTest::keyClick(desk.page.form()->label(), Qt::Key_Return);
        QCOMPARE(desk.page.family().individuals.first().label, QStringLiteral("M.A."));
        QTRY_VERIFY(desk.page.saved());
        // The lock keeps what was not kept yet, and nothing stays on the page.
        desk.page.form()->label()->setText(QStringLiteral("M.B."));
        QTest::keyClick(desk.page.form()->label(), Qt::Key_Return);
        desk.page.saveDraft();
        desk.page.clear();
        QCOMPARE(desk.page.chart()->drawing().symbols.size(), 0);
        QCOMPARE(workflow::showPedigree(*desk.session, desk.view.theCase.id)->pedigree.individuals.first().label, QStringLiteral("M.B."));
    }

    void everybodyIsAChildInWords()
    {
        Desk desk;
        QTRY_COMPARE(desk.page.family().individuals.size(), 1);
        desk.page.entry()->setText(QStringLiteral("mother breast cancer 50 died 60"));
        QTest::keyClick(desk.page.entry(), Qt::Key_Return);
        QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(desk.page.chart());
        QCOMPARE(chart->childCount(), 3);
        QStringList words;
        for (int i = 0; i < 3; ++i)
            words.append(chart->child(i)->text(QAccessible::Name));
        QVERIFY2(words.join(u'\n').contains(QStringLiteral("mother")), qPrintable(words.join(u'\n')));
        QVERIFY(words.join(u'\n').contains(QStringLiteral("deceased")));
        QVERIFY(chart->child(0)->rect().isValid());
        QCOMPARE(test::accessibilityProblems(&desk.page), QStringList());
    }

    void aHundredPeopleAreDrawnInNoTime()
    {
        Desk desk;
        QTRY_COMPARE(desk.page.family().individuals.size(), 1);
        for (int i = 0; i < 9; ++i) {
            desk.page.entry()->setText(QStringLiteral("10 paternal cousins"));
            QTest::keyClick(desk.page.entry(), Qt::Key_Return);
        }
        QVERIFY(desk.page.family().individuals.size() > 90);
        QElapsedTimer timer;
        timer.start();
        desk.keys("x");
        qInfo("%d people: %lld ms for one change", int(desk.page.family().individuals.size()), timer.elapsed());
        if (qEnvironmentVariableIsSet("ENZA_SHOTS"))
            desk.page.grab().save(qEnvironmentVariable("ENZA_SHOTS") + QStringLiteral("/family100.png"));
    }

    void symbolsForTheEye()
    {
        // What each symbol looks like is for people to see; here they must all be drawn and told.
        Desk desk;
        QTRY_COMPARE(desk.page.family().individuals.size(), 1);
        for (const char *words : {"paternal grandfather died 70 ovarian cancer 60", "maternal grandmother carrier", "2 sisters identical twins", "younger brother breast cancer 30",
                                  "brother adopted", "husband", "son stillbirth", "child miscarriage; child termination; child pregnancy", "3 daughters", "maternal aunt unknown"}) {
            desk.page.entry()->setText(QString::fromUtf8(words));
            QTest::keyClick(desk.page.entry(), Qt::Key_Return);
            QVERIFY2(desk.page.entry()->text().isEmpty(), words);
        }
        QCOMPARE(desk.page.chart()->drawing().layout.overlaps, 0);
        QCOMPARE(desk.page.chart()->drawing().layout.crossings, 0);
        if (qEnvironmentVariableIsSet("ENZA_SHOTS"))
            desk.page.grab().save(qEnvironmentVariable("ENZA_SHOTS") + QStringLiteral("/symbols.png"));
    }

    void thePageLeavesThroughTheGate()
    {
        Desk desk;
        QTRY_COMPARE(desk.page.family().individuals.size(), 1);
        desk.page.entry()->setText(QStringLiteral("3 brothers, 2 affected; maternal grandmother breast cancer 45"));
        QTest::keyClick(desk.page.entry(), Qt::Key_Return);
        const QString path = desk.folder.filePath(QStringLiteral("family.pdf"));
        desk.context.setSavePath(path);
        QTest::keyClick(desk.page.chart(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(QFile::exists(path));
        // The page says when it was drawn and by whom.
        QStringList texts;
        for (const counselling::DrawnText &text : desk.page.chart()->drawing().texts)
            texts.append(text.text);
        QVERIFY2(texts.join(u'\n').contains(QStringLiteral("aoki")), qPrintable(texts.join(u'\n')));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
        if (qEnvironmentVariableIsSet("ENZA_SHOTS"))
            file.copy(qEnvironmentVariable("ENZA_SHOTS") + QStringLiteral("/family.pdf"));
    }

    void risksAreCalculatedWhileTyping()
    {
        ui::RiskDialog dialog;
        dialog.show();
        QCOMPARE(dialog.answer(), QStringLiteral("2/3 (66.7 %)"));
        dialog.ask(ui::RiskDialog::Question::XLinked);
        for (QSpinBox *box : dialog.findChildren<QSpinBox *>()) {
            if (box->isVisible())
                box->setValue(3);
        }
        QCOMPARE(dialog.answer(), QStringLiteral("1/9 (11.1 %)"));
        QVERIFY(dialog.steps().join(u'\n').contains(QStringLiteral("1/2 × 1/8")));
        dialog.ask(ui::RiskDialog::Question::Residual);
        for (QLineEdit *edit : dialog.findChildren<QLineEdit *>()) {
            if (edit->isVisible() && edit->placeholderText() == QStringLiteral("90%"))
                edit->setText(QStringLiteral("90%"));
        }
        QCOMPARE(dialog.answer(), QStringLiteral("1/6 (16.7 %)"));
        if (qEnvironmentVariableIsSet("ENZA_SHOTS"))
            dialog.grab().save(qEnvironmentVariable("ENZA_SHOTS") + QStringLiteral("/risk.png"));
        QCOMPARE(test::accessibilityProblems(&dialog), QStringList());
    }
};

QTEST_MAIN(TestPedigreePage)
#include "tst_pedigree_page.moc"
