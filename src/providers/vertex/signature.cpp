// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/vertex/signature.h"

#include <openssl/evp.h>
#include <openssl/pem.h>

#include <memory>

namespace ratoon {

namespace {

template <auto Free>
struct Freed {
    template <typename T>
    void operator()(T* object) const
    {
        Free(object);
    }
};

using Bio = std::unique_ptr<BIO, Freed<BIO_free>>;
using PrivateKey = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Digest = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>>;

/// A key that is locked by a password is no key: nobody is asked for one.
int noPassword(char* /*buffer*/, int /*size*/, int /*isWriting*/, void* /*context*/)
{
    return -1;
}

PrivateKey keyIn(const QByteArray& pem)
{
    const Bio text(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    if (!text) return nullptr;
    PrivateKey key(PEM_read_bio_PrivateKey(text.get(), nullptr, noPassword, nullptr));
    return key && EVP_PKEY_get_base_id(key.get()) == EVP_PKEY_RSA ? std::move(key) : nullptr;
}

/// Empty if it cannot be done.
QByteArray signedBy(EVP_PKEY* key, const QByteArray& message)
{
    const Digest digest(EVP_MD_CTX_new());
    const auto* bytes = reinterpret_cast<const unsigned char*>(message.constData());
    const auto count = static_cast<size_t>(message.size());
    size_t size = 0;
    if (!digest || EVP_DigestSignInit(digest.get(), nullptr, EVP_sha256(), nullptr, key) != 1 ||
        EVP_DigestSign(digest.get(), nullptr, &size, bytes, count) != 1) {
        return {};
    }
    QByteArray result(static_cast<qsizetype>(size), '\0');
    auto* to = reinterpret_cast<unsigned char*>(result.data());
    if (EVP_DigestSign(digest.get(), to, &size, bytes, count) != 1) return {};
    result.resize(static_cast<qsizetype>(size));
    return result;
}

}  // namespace

Result<QByteArray> rs256(const QByteArray& message, const Secret& privateKey)
{
    const PrivateKey key = keyIn(privateKey.reveal());
    const QByteArray signature = key ? signedBy(key.get(), message) : QByteArray();
    if (!signature.isEmpty()) return signature;
    return failure(
        ErrorCode::Denied,
        {QT_TRANSLATE_NOOP("Sentence", "The private key of the service account cannot be used.")},
        {QT_TRANSLATE_NOOP("Sentence", "Make a new key file for it in Google Cloud.")});
}

}  // namespace ratoon
