// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ctl/context.h"
#include "ctl/invocation.h"

#include <QIODevice>

namespace enza::ctl {

struct Streams
{
    QIODevice &input;
    QIODevice &output;
    QIODevice &errors;
};

/// Carries one command line out from beginning to end and gives back the exit code.
int run(const Result<Invocation> &parsed, bool json, Streams streams, std::stop_token stop);

/// Runs one command in a context whose output is set; a failure is not yet reported.
Result<void> perform(Context &context, const Invocation &invocation);

/// Was --json asked for, even when the rest could not be understood?
bool asksForJson(const QStringList &words);

} // namespace enza::ctl
