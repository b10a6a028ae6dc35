// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/run.h"

#include "ctl/help.h"

namespace enza::ctl {
namespace {

void complain(QIODevice &errors, const Error &error, const Invocation *invocation)
{
    const QString what =
        invocation && invocation->command ? QString(QLatin1String(invocation->command->words)) : QString();
    errors.write((errorLine(error, what) + u'\n').toUtf8());
}

bool isBatch(const Invocation &invocation)
{
    return invocation.command && QLatin1String(invocation.command->words) == QLatin1String("batch");
}

} // namespace

bool asksForJson(const QStringList &words)
{
    const qsizetype end = words.indexOf(QLatin1String("--"));
    return words.mid(0, end).contains(QLatin1String("--json"));
}

Result<void> perform(Context &context, const Invocation &invocation)
{
    if (invocation.wantsVersion) {
        context.out().text(QStringLiteral("enzactl " ENZA_VERSION "\n"));
        return {};
    }
    if (invocation.wantsHelp) {
        context.out().text(invocation.command ? helpFor(*invocation.command) : helpOverview());
        return {};
    }
    return invocation.command->run(context, invocation);
}

int run(const Result<Invocation> &parsed, bool json, Streams streams, std::stop_token stop)
{
    Output out(streams.output, json ? Output::Mode::Json : Output::Mode::Human);
    const Invocation *invocation = parsed ? &*parsed : nullptr;
    Result<void> outcome;
    if (parsed) {
        Context context(parsed->globals, streams.input, std::move(stop));
        context.answerTo(out);
        outcome = perform(context, *parsed);
    } else {
        outcome = std::unexpected(parsed.error());
    }
    bool written = true;
    if (!outcome) {
        complain(streams.errors, outcome.error(), invocation);
        written = out.finish(outcome.error());
    } else if (!invocation || !isBatch(*invocation)) {
        written = out.finish();
    }
    if (!written) {
        // The act itself may have been done; only its answer was lost.
        complain(streams.errors,
                 Error{ErrorCode::DiskFull,
                       Text(QT_TRANSLATE_NOOP("enza", "the answer could not be written")),
                       Where{QStringLiteral("stdout"), 0, {}}, std::nullopt},
                 invocation);
        return exitCode(ErrorCode::DiskFull);
    }
    return out.exit();
}

} // namespace enza::ctl
