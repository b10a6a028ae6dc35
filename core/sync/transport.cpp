// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport.h"

#include "sync/tls_words.h"

#include <QBuffer>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslKey>
#include <QThread>
#include <QTimer>

#include <future>

namespace enza::sync {
namespace {

constexpr int stopPollMs = 20; ///< how soon a stop is noticed

/// Opens the PKCS#12 file; an EC or RSA key.
Result<void> takeClientCertificate(const ClientCertificate &client, QSslConfiguration &tls)
{
    QBuffer file;
    file.setData(client.pkcs12);
    file.open(QIODevice::ReadOnly);
    QByteArray passphrase(reinterpret_cast<const char *>(client.passphrase.data()), qsizetype(client.passphrase.size()));
    QSslKey key;
    QSslCertificate own;
    QList<QSslCertificate> between;
    const bool opened = QSslCertificate::importPkcs12(&file, &key, &own, &between, passphrase);
    wipe(passphrase);
    if (!opened)
        return fail(ErrorCode::WrongSecret, QT_TRANSLATE_NOOP("enza", "this passphrase does not open the PKCS#12 file, or it is none"),
                    Where{{}, 0, QStringLiteral("client-p12")});
    tls.setPrivateKey(key);
    tls.setLocalCertificateChain(QList{own} + between);
    return {};
}

/// One request on its way; lives in the engine's thread.
class Call : public QObject
{
public:
    Call(const Endpoint &endpoint, QNetworkReply *reply, const std::stop_token &stop, std::promise<Result<HttpResponse>> promise)
        : m_endpoint(endpoint), m_host(reply->url().host()), m_reply(reply), m_stop(stop), m_promise(std::move(promise))
    {
        m_reply->setParent(this);
        connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
            if (!errors.isEmpty())
                m_fault = wordsFor(worst(errors), m_host);
        });
        // Before a byte of the request has left.
        connect(reply, &QNetworkReply::encrypted, this, [this] {
            m_encrypted = true;
            judgeCertificate();
        });
        connect(reply, &QNetworkReply::finished, this, [this] { finish(); });
        connect(&m_watch, &QTimer::timeout, this, [this] {
            if (m_stop.stop_requested() && !m_cancelled) {
                m_cancelled = true;
                m_reply->abort();
            }
        });
        m_watch.start(stopPollMs);
    }

private:
    /// A certificate that is wrong in two ways is first of all not trusted.
    static QSslError worst(const QList<QSslError> &errors)
    {
        for (const auto wanted : {QSslError::SelfSignedCertificate, QSslError::CertificateRevoked, QSslError::UnableToGetLocalIssuerCertificate,
                                  QSslError::SelfSignedCertificateInChain, QSslError::CertificateExpired, QSslError::CertificateNotYetValid}) {
            for (const QSslError &error : errors) {
                if (error.error() == wanted)
                    return error;
            }
        }
        return errors.first();
    }
    void judgeCertificate()
    {
        QList<QByteArray> chain;
        for (const QSslCertificate &one : m_reply->sslConfiguration().peerCertificateChain())
            chain.append(one.toDer());
        if (!m_endpoint.pins.isEmpty() && !(chain.isEmpty() ? false : m_endpoint.pins.contains(keyPin(chain.first()))))
            return refuse({QT_TRANSLATE_NOOP("enza", "%1 shows another key than the one this workspace was set up with; nothing was sent. Ask the platform whether its key changed"), {m_host}});
        if (m_endpoint.crlPem.isEmpty())
            return;
        const Standing standing = standingOf(chain, m_endpoint.caPem, m_endpoint.crlPem);
        if (standing != Standing::Good)
            refuse(wordsFor(standing, m_host));
    }
    Progress progress() const
    {
        return {m_encrypted, m_endpoint.client.has_value()};
    }
    void refuse(Text why)
    {
        m_fault = std::move(why);
        m_reply->abort();
    }
    void finish()
    {
        m_watch.stop();
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const auto network = m_reply->error();
        if (m_fault) {
            m_promise.set_value(fail(ErrorCode::Network, *m_fault));
        } else if (m_cancelled) {
            m_promise.set_value(fail(ErrorCode::Cancelled, QT_TRANSLATE_NOOP("enza", "stopped")));
        } else if (status > 0 && (network == QNetworkReply::NoError || network >= QNetworkReply::ContentAccessDenied)) {
            HttpResponse response;
            response.status = status;
            for (const auto &[name, value] : m_reply->rawHeaderPairs())
                response.headers.append({name, value});
            response.body = m_reply->readAll();
            response.http2 = m_reply->attribute(QNetworkRequest::Http2WasUsedAttribute).toBool();
            m_promise.set_value(std::move(response));
        } else {
            m_promise.set_value(fail(ErrorCode::Network,
                                     wordsFor(network, m_reply->errorString(), m_host, progress())));
        }
        deleteLater();
    }

    const Endpoint &m_endpoint;
    QString m_host;
    QNetworkReply *m_reply;
    std::stop_token m_stop;
    std::promise<Result<HttpResponse>> m_promise;
    std::optional<Text> m_fault;
    bool m_cancelled = false, m_encrypted = false;
    QTimer m_watch;
};

} // namespace

/// The network manager and the thread it lives in.
class Transport::Engine
{
public:
    Engine(Endpoint endpoint, Patience patience, QSslConfiguration tls)
        : m_endpoint(std::move(endpoint)), m_patience(patience), m_tls(std::move(tls))
    {
        m_home.moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(&m_home, [this] {
            m_manager = new QNetworkAccessManager(&m_home);
            m_manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
            m_manager->setProxy(m_endpoint.proxy.isEmpty()
                                    ? QNetworkProxy(QNetworkProxy::NoProxy)
                                    : QNetworkProxy(QNetworkProxy::HttpProxy, m_endpoint.proxy.host(), quint16(m_endpoint.proxy.port())));
        }, Qt::BlockingQueuedConnection);
    }
    ~Engine()
    {
        QMetaObject::invokeMethod(&m_home, [this] { delete m_manager; }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    Result<HttpResponse> send(const HttpRequest &request, const std::stop_token &stop)
    {
        std::promise<Result<HttpResponse>> promise;
        auto answer = promise.get_future();
        QMetaObject::invokeMethod(&m_home, [&, taken = std::make_shared<std::promise<Result<HttpResponse>>>(std::move(promise))]() mutable {
            QNetworkRequest wire(request.url);
            wire.setSslConfiguration(m_tls);
            wire.setTransferTimeout(m_patience.silence);
            wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
            wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
            wire.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
            for (const Header &header : request.headers)
                wire.setRawHeader(header.name, header.value);
            new Call(m_endpoint, m_manager->sendCustomRequest(wire, request.method, request.body), stop, std::move(*taken));
        });
        return answer.get();
    }

private:
    const Endpoint m_endpoint;
    const Patience m_patience;
    const QSslConfiguration m_tls;
    QThread m_thread;
    QObject m_home;
    QNetworkAccessManager *m_manager = nullptr;
};

QByteArray HttpResponse::header(const QByteArray &name) const
{
    for (const Header &header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return {};
}

Result<std::unique_ptr<Transport>> Transport::create(Endpoint endpoint, Patience patience)
{
    ENZA_TRY(checkEndpoint(endpoint));
    QSslConfiguration tls = strictConfiguration();
    tls.setCaCertificates(QSslCertificate::fromData(endpoint.caPem, QSsl::Pem));
    tls.setOcspStaplingEnabled(endpoint.requireStapledStatus);
    if (endpoint.client)
        ENZA_TRY(takeClientCertificate(*endpoint.client, tls));
    return std::unique_ptr<Transport>(new Transport(std::make_unique<Engine>(std::move(endpoint), patience, tls)));
}

Transport::Transport(std::unique_ptr<Engine> engine) : m_engine(std::move(engine)) {}
Transport::~Transport() = default;

Result<HttpResponse> Transport::send(const HttpRequest &request, std::stop_token stop)
{
    if (request.url.scheme() != QLatin1String("https"))
        return fail(ErrorCode::Internal, QT_TRANSLATE_NOOP("enza", "nothing is sent but over https"));
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, QT_TRANSLATE_NOOP("enza", "stopped"));
    return m_engine->send(request, stop);
}

} // namespace enza::sync
