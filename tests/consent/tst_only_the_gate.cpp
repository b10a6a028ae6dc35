// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/permit.h"
#include "access/view_scope.h"

#include <QTest>

#include <type_traits>

using namespace enza;

// Nobody but the gate makes a permit or a view scope, and a permit cannot be doubled.
static_assert(!std::is_default_constructible_v<access::Permit>);
static_assert(!std::is_constructible_v<access::Permit, access::Request>);
static_assert(!std::is_constructible_v<access::Permit, access::Request, std::function<Result<void>(const QByteArray &)>>);
static_assert(!std::is_copy_constructible_v<access::Permit>);
static_assert(!std::is_copy_assignable_v<access::Permit>);
static_assert(!std::is_default_constructible_v<access::ViewScope>);
static_assert(!std::is_aggregate_v<access::ViewScope>);

/// The compiler's own words on a forgery are looked for by the ctests forge_* (see CMakeLists.txt).
class TestOnlyTheGate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyWayOutHasAName()
    {
        QSet<QString> names;
        for (int i = int(access::Outflow::File); i <= int(access::Outflow::Letter); ++i)
            names.insert(QLatin1String(access::outflowName(access::Outflow(i))));
        QCOMPARE(names.size(), 10);
        QVERIFY(!names.contains(QString()));
    }
};

QTEST_GUILESS_MAIN(TestOnlyTheGate)
#include "tst_only_the_gate.moc"
