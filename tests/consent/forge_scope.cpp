// SPDX-License-Identifier: GPL-3.0-or-later
// Must not compile, unless with ENZA_HONEST: then it shows that nothing else is wrong with it.
#include "access/view_scope.h"

bool forge(const enza::access::ViewScope &real)
{
#ifndef ENZA_HONEST
    enza::access::ViewScope forged;
    return forged.showsIdentity();
#endif
    return real.showsIdentity();
}
