// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform.h"

#include <QByteArray>
#include <QLoggingCategory>

#include <cstdio>

namespace enza::platform {
namespace {

const char *programName = "enza";

const char *severity(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return "debug";
    case QtInfoMsg: return "info";
    case QtWarningMsg: return "warning";
    case QtCriticalMsg: return "critical";
    case QtFatalMsg: break;
    }
    return "fatal";
}

void sayWhereOnly(QtMsgType type, const QMessageLogContext &context, const QString &)
{
    if (type == QtDebugMsg || type == QtInfoMsg)
        return;
    const char *category = context.category ? context.category : "default";
    std::fprintf(stderr, "%s: %s (%s, %s:%d)\n", programName, severity(type), category, context.file ? context.file : "?",
                 context.line);
}

} // namespace

void installQuietLog(const char *program)
{
    programName = program;
    qInstallMessageHandler(sayWhereOnly);
}

} // namespace enza::platform
