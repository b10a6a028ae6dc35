// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/async.h"

#include <QCoreApplication>
#include <QThread>
#include <QThreadPool>

#include <atomic>
#include <mutex>
#include <new>

namespace enza::ui {
namespace {

/// Lives in the GUI thread and is never destroyed, so that a late worker may still post to it.
QObject *guiThread()
{
    static QObject *const hub = new QObject;
    return hub;
}

QThreadPool &pool()
{
    static QThreadPool *const instance = [] {
        auto *created = new QThreadPool;
        created->setMaxThreadCount(std::max(8, QThread::idealThreadCount() + 4));
        created->setExpiryTimeout(30'000);
        qAddPostRoutine(drainAsync);
        guiThread();
        return created;
    }();
    return *instance;
}

std::atomic<int> jobs{0};

} // namespace

void detail::startOnPool(std::function<void()> task)
{
    ++jobs;
    pool().start([run = std::move(task)]() mutable {
        run();
        run = nullptr;
        --jobs; // what it posted is counted by itself
    });
}

void detail::postToGui(std::function<void()> call)
{
    ++jobs;
    QMetaObject::invokeMethod(
        guiThread(),
        [call = std::move(call)] {
            call();
            --jobs;
        },
        Qt::QueuedConnection);
}

Error detail::errorFromException(std::exception_ptr thrown)
{
    try {
        std::rethrow_exception(thrown);
    } catch (const std::bad_alloc &) {
        return fail(ErrorCode::Internal, QT_TRANSLATE_NOOP("enza", "There was not enough memory for this. Close other "
                                                                   "programs and try again."))
            .error();
    } catch (const std::exception &e) {
        return fail(ErrorCode::Internal, Text(QT_TRANSLATE_NOOP("enza", "This could not be done because of a defect: %1"),
                                              {QString::fromUtf8(e.what())}))
            .error();
    } catch (...) {
        return fail(ErrorCode::Internal, QT_TRANSLATE_NOOP("enza", "This could not be done because of a defect.")).error();
    }
}

void drainAsync()
{
    pool().waitForDone();
}

int runningJobs()
{
    return jobs;
}

} // namespace enza::ui
