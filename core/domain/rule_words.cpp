// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rule_words.h"

#include "domain/rule_set.h"

#include <QHash>
#include <QJsonArray>

namespace enza {
namespace {
void collectJapanese(const QJsonValue &value, QHash<QString, QString> &words)
{
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            collectJapanese(item, words);
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        collectJapanese(*it, words);
        const QString japanese = object.value(it.key() + QStringLiteral("_ja")).toString();
        if (it->isString() && !japanese.isEmpty())
            words.insert(it->toString(), japanese);
    }
}
} // namespace

QString builtinJapanese(const QString &english)
{
    static const QHash<QString, QString> words = [] {
        QHash<QString, QString> collected;
        for (const RuleSet &set : builtinRuleSets())
            collectJapanese(set.rules, collected);
        return collected;
    }();
    return words.value(english);
}

} // namespace enza
