// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/batch.h"

#include "ctl/context.h"
#include "ctl/run.h"
#include "translations/languages.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace enza::ctl {
namespace {

Result<QStringList> wordsOf(const QByteArray &line)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(line, &problem);
    if (document.isNull())
        return usage(Text(QT_TRANSLATE_NOOP("enza", "a line of a batch is a JSON array of words: %1"),
                          {problem.errorString()}));
    const Text wrong(QT_TRANSLATE_NOOP("enza", "a line of a batch is a JSON array of words"));
    if (!document.isArray())
        return usage(wrong);
    QStringList words;
    for (const QJsonValue &word : document.array()) {
        if (!word.isString())
            return usage(wrong);
        words << word.toString();
    }
    return words;
}

Result<Invocation> invocationOf(const QByteArray &line)
{
    ENZA_ASSIGN(const QStringList words, wordsOf(line));
    ENZA_ASSIGN(Invocation invocation, parse(words));
    for (const char *once : {"workspace", "user", "passphrase-file", "passphrase-fd", "key-file", "pkcs11",
                             "pin-fd"}) {
        const bool creates = invocation.command &&
                             QLatin1String(invocation.command->words) == QLatin1String("workspace create");
        if (!creates && invocation.globals.contains(QLatin1String(once)))
            return usage(Text(QT_TRANSLATE_NOOP("enza", "in a batch this option stands before \"batch\"")),
                         QStringLiteral("--") + QLatin1String(once));
    }
    if (invocation.command && QLatin1String(invocation.command->words) == QLatin1String("batch"))
        return usage(Text(QT_TRANSLATE_NOOP("enza", "a batch does not run batches")));
    return invocation;
}

Result<void> performLine(Context &context, const QByteArray &line)
{
    ENZA_ASSIGN(const Invocation invocation, invocationOf(line));
    if (invocation.globals.contains(QStringLiteral("lang")))
        setLanguage(invocation.globals[QStringLiteral("lang")].first());
    if (invocation.globals.contains(QStringLiteral("now"))) {
        ENZA_ASSIGN(workflow::Session *session, context.session());
        ENZA_TRY(context.setClock(*session, invocation.globals));
    }
    return perform(context, invocation);
}

} // namespace

Result<void> batch(Context &context, const Invocation &)
{
    if (context.namesWorkspace())
        ENZA_TRY(context.session()); // a wrong passphrase ends the whole batch, not each of its lines
    Output &outer = context.out();
    const QString language = currentLanguage();
    QIODevice &input = context.input();
    while (!context.stop().stop_requested()) {
        const QByteArray line = input.readLine();
        if (line.isEmpty())
            break; // the end
        if (line.trimmed().isEmpty())
            continue;
        Output out(outer.device(), Output::Mode::Batch);
        context.answerTo(out);
        const Result<void> outcome = performLine(context, line);
        if (currentLanguage() != language)
            setLanguage(language);
        const bool written = outcome ? out.finish() : out.finish(outcome.error());
        context.answerTo(outer);
        if (!written)
            return fail(ErrorCode::DiskFull,
                        Text(QT_TRANSLATE_NOOP("enza", "the answer could not be written")),
                        Where{QStringLiteral("stdout"), 0, {}});
    }
    if (context.stop().stop_requested())
        return fail(ErrorCode::Cancelled, Text(QT_TRANSLATE_NOOP("enza", "cancelled")));
    return {};
}

} // namespace enza::ctl
