// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/async.h"

#include <QTest>

#include <atomic>
#include <stdexcept>

using namespace enza;

class TestShellAsync : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void resultArrivesInTheGuiThread()
    {
        QThread *worker = nullptr, *told = nullptr;
        ui::runAsync(
            this,
            [&worker](std::stop_token) -> Result<int> {
                worker = QThread::currentThread();
                return 7;
            },
            [&told](Result<int> value) {
                QCOMPARE(value.value_or(0), 7);
                told = QThread::currentThread();
            });
        QTRY_COMPARE(told, QThread::currentThread());
        QVERIFY(worker != told);
    }

    void anExceptionBecomesAnError()
    {
        std::optional<Error> error;
        ui::runAsync(
            this, [](std::stop_token) -> Result<void> { throw std::runtime_error("broken"); },
            [&error](Result<void> done) { error = done ? std::optional<Error>() : done.error(); });
        QTRY_VERIFY(error.has_value());
        QVERIFY(error->message.translated().contains(QStringLiteral("broken")));
    }

    void onlyTheNewestCounts()
    {
        ui::LatestJob job(this);
        QList<int> seen;
        std::atomic<int> stopped{0};
        for (int i = 0; i < 5; ++i) {
            job.start(
                [i, &stopped](std::stop_token stop) -> Result<int> {
                    while (i < 4 && !stop.stop_requested())
                        QThread::msleep(1);
                    stopped += stop.stop_requested();
                    return i;
                },
                [&seen](Result<int> value) { seen << *value; });
        }
        QTRY_COMPARE(seen, QList<int>{4});
        QTRY_COMPARE(ui::runningJobs(), 0);
        QCOMPARE(stopped.load(), 4);
        QCOMPARE(seen, QList<int>{4});
    }

    void anOwnerThatGoesStopsTheWorkAndIsNotTold()
    {
        auto owner = std::make_unique<QObject>();
        std::atomic<bool> stopped{false};
        bool told = false;
        ui::runAsync(
            owner.get(),
            [&stopped](std::stop_token stop) -> Result<void> {
                while (!stop.stop_requested())
                    QThread::msleep(1);
                stopped = true;
                return {};
            },
            [&told](Result<void>) { told = true; });
        owner.reset();
        QTRY_VERIFY(stopped);
        QTRY_COMPARE(ui::runningJobs(), 0);
        QVERIFY(!told);
    }
};

QTEST_MAIN(TestShellAsync)
#include "tst_shell_async.moc"
