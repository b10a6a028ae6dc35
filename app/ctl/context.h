// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"
#include "ctl/invocation.h"
#include "ctl/output.h"
#include "workflow/cases.h"
#include "workflow/session.h"

#include <QIODevice>

#include <memory>
#include <stop_token>

namespace enza::ctl {

/// What a command is given: the global options, where to answer, and the workspace, which is unlocked
/// when a command first asks for it and then stays so for every line of a batch.
class Context
{
public:
    Context(Given globals, QIODevice &input, std::stop_token stop);
    ~Context();

    Output &out() const { return *m_out; }
    void answerTo(Output &out) { m_out = &out; }
    QIODevice &input() const { return m_input; }

    /// Unlocks at first use. Usage when it is not clear which workspace or user is meant.
    Result<workflow::Session *> session();
    bool namesWorkspace() const { return !folder().isEmpty(); }
    /// --workspace, else $ENZA_WORKSPACE.
    QString folder() const;
    /// --user, else $ENZA_USER; may be empty.
    QString userName() const;
    /// --now as given, for whoever opens a session by itself and for a line of a batch.
    Result<void> setClock(workflow::Session &session, const Given &globals) const;

    /// The passphrase that unlocks: --passphrase-file, --passphrase-fd, or asked for.
    Result<SecretBytes> passphrase();
    bool hasPassphraseSource() const;
    /// A new one: from the command's own options, or asked for twice.
    Result<SecretBytes> newPassphrase(const Invocation &invocation, const char *fileOption,
                                      const char *descriptorOption, const char *prompt);
    /// --key-file, empty when not given.
    Result<SecretBytes> keyFile() const;
    /// --pkcs11, empty when not given.
    QString tokenUri() const;
    /// The token's PIN: `descriptor` if not empty, else --pin-fd, else asked for.
    Result<SecretBytes> pin(const QString &descriptor = {});

    /// For one long piece of work: stops on Ctrl-C, shows its progress on a terminal.
    JobContext job() const;
    std::stop_token stop() const { return m_stop; }

private:
    Result<QString> soleUser(const workflow::LockedWorkspace &workspace) const;

    Given m_globals;
    QIODevice &m_input;
    std::stop_token m_stop;
    Output *m_out = nullptr;
    SecretBytes m_descriptorSecret;
    SecretBytes m_descriptorPin;
    std::shared_ptr<workflow::Session> m_session;
};

/// The case a command's --case names, by id or label.
Result<workflow::CaseView> namedCase(Context &context, const Invocation &invocation);
Result<QString> namedCaseId(Context &context, const Invocation &invocation);

/// `--case ID`, the same everywhere.
Option caseOption();

} // namespace enza::ctl
