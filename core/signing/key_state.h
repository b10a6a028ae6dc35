// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "signing/key.h"
#include "signing/openssl.h"
#include "store/token.h"

/// Private to signing/.
namespace enza::signing {

struct Key::State {
    std::unique_ptr<store::TokenKey> token; ///< owns the key's handle where there is one
    Owned<EVP_PKEY, EVP_PKEY_free> own;
    Certificate certificate;
    Certificates others{sk_X509_new_null()}; ///< its issuers, as far as they are known

    EVP_PKEY *key() const { return own.get(); }
};

} // namespace enza::signing
