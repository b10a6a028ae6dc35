// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"
#include "ctl/json_writer.h"

#include <QIODevice>
#include <QStringList>

namespace enza::ctl {

/// The exit code of a failure, as documented in `help`.
int exitCode(ErrorCode code);
/// {code, message, where{file, line, field}, refusal{…}} as under "error".
QJsonObject errorJson(const Error &error);
/// "enzactl: WHAT: WHY", one line. `what` stands where the error has no place of its own.
QString errorLine(const Error &error, const QString &what);

/// Where the answer of one command goes: a table for people, one JSON value for programs, or one line of
/// `batch`. A command answers with value(), text(), or beginRows() … row() … endRows().
class Output
{
public:
    enum class Mode { Human, Json, Batch };
    Output(QIODevice &device, Mode mode) : m_device(device), m_json(device), m_mode(mode) {}

    Mode mode() const { return m_mode; }
    QIODevice &device() const { return m_device; }
    bool forPeople() const { return m_mode == Mode::Human; }

    /// `columns`: which keys a table for people shows.
    void value(const QJsonValue &value, const QStringList &columns = {});
    /// For people only as it is; programs get it as {"text": …}.
    void text(const QString &text);
    /// Any number of rows; memory stays bounded. For people, `titles` are written first.
    void beginRows(const QStringList &titles);
    void row(const Row &row);
    void endRows();

    /// The command is done but the answer is bad news (verify found problems).
    void setExit(int code) { m_exit = code; }
    int exit() const { return m_exit; }
    /// Ends the answer; nothing answered is null. False when it could not be written.
    bool finish();
    /// Instead of finish(). In JSON, an answer that had begun stays unfinished on purpose, so that
    /// nobody takes it for whole; a batch line is closed and carries the error.
    bool finish(const Error &error);

private:
    void begin();
    void printLines();

    QIODevice &m_device;
    JsonWriter m_json;
    Mode m_mode;
    int m_exit = 0;
    bool m_begun = false;
    bool m_rowsOpen = false;
    QList<QStringList> m_lines; ///< rows held back until their widths are known
    QList<int> m_widths;
};

} // namespace enza::ctl
