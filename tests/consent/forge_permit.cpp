// SPDX-License-Identifier: GPL-3.0-or-later
// Must not compile, unless with ENZA_HONEST: then it shows that nothing else is wrong with it.
#include "access/permit.h"

enza::Result<void> forge(enza::access::Permit &real)
{
#ifndef ENZA_HONEST
    enza::access::Permit forged(enza::access::Request{}, QDateTime(), std::unique_ptr<enza::access::PermitKeeper>());
    return forged.finish({});
#endif
    return real.finish({});
}
