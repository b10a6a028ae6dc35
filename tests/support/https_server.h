// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "support/test_authority.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QThread>
#include <QUrl>

#include <functional>
#include <mutex>

/// An HTTPS server on the loopback, in a thread of its own, that answers as a test says.
namespace enza::test {

struct ServedRequest {
    QByteArray method, path;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;

    QByteArray header(const QByteArray &name) const
    {
        for (const auto &[key, value] : headers) {
            if (key == name)
                return value;
        }
        return {};
    }
};

struct Served {
    int status = 200;
    QByteArray body = "{}";
    QList<QByteArray> headers = {};
    bool hang = false;      ///< never answers
    qsizetype cutAt = -1;   ///< closes after so many bytes of the answer
};

class HttpsServer
{
public:
    using Handler = std::function<Served(const ServedRequest &)>;

    /// `shape` may change the protocol, the ciphers, or ask for a client certificate.
    HttpsServer(const Issued &identity, Handler handler, const std::function<void(QSslConfiguration &)> &shape = {})
        : m_handler(std::move(handler))
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate(identity.certificatePem(), QSsl::Pem));
        tls.setPrivateKey(QSslKey(identity.keyPem(), QSsl::Ec, QSsl::Pem));
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        if (shape)
            shape(tls);
        m_home.moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(&m_home, [this, tls] {
            m_server = new QSslServer(&m_home);
            m_server->setSslConfiguration(tls);
            QObject::connect(m_server, &QTcpServer::pendingConnectionAvailable, &m_home, [this] {
                while (QTcpSocket *socket = m_server->nextPendingConnection())
                    serve(socket);
            });
            m_server->listen(QHostAddress::LocalHost);
            m_port = m_server->serverPort();
        }, Qt::BlockingQueuedConnection);
    }
    ~HttpsServer()
    {
        QMetaObject::invokeMethod(&m_home, [this] { delete m_server; }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    QUrl url(const QString &path = {}) const { return QUrl(QStringLiteral("https://localhost:%1%2").arg(m_port).arg(path)); }
    QList<ServedRequest> requests() const
    {
        const std::lock_guard lock(m_mutex);
        return m_requests;
    }
    /// Decrypted bytes that arrived, whole requests or not.
    qsizetype received() const
    {
        const std::lock_guard lock(m_mutex);
        return m_received;
    }

private:
    void serve(QTcpSocket *socket)
    {
        auto *pending = new QByteArray;
        QObject::connect(socket, &QObject::destroyed, &m_home, [pending] { delete pending; });
        const auto read = [this, socket, pending] {
            const QByteArray more = socket->readAll();
            {
                const std::lock_guard lock(m_mutex);
                m_received += more.size();
            }
            *pending += more;
            while (answerOne(socket, *pending)) { }
        };
        QObject::connect(socket, &QTcpSocket::readyRead, &m_home, read);
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        read();
    }

    bool answerOne(QTcpSocket *socket, QByteArray &pending)
    {
        const qsizetype end = pending.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        ServedRequest request;
        const QList<QByteArray> lines = pending.left(end).split('\n');
        const QList<QByteArray> first = lines.first().trimmed().split(' ');
        request.method = first.value(0);
        request.path = first.value(1);
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const qsizetype colon = lines[i].indexOf(':');
            request.headers.append({lines[i].left(colon).trimmed().toLower(), lines[i].mid(colon + 1).trimmed()});
        }
        const qsizetype length = request.header("content-length").toLongLong();
        if (pending.size() < end + 4 + length)
            return false;
        request.body = pending.mid(end + 4, length);
        pending.remove(0, end + 4 + length);
        {
            const std::lock_guard lock(m_mutex);
            m_requests.append(request);
        }
        const Served served = m_handler(request);
        if (served.hang)
            return true;
        QByteArray answer = "HTTP/1.1 " + QByteArray::number(served.status) + " X\r\nContent-Length: " + QByteArray::number(served.body.size()) + "\r\n";
        for (const QByteArray &header : served.headers)
            answer += header + "\r\n";
        answer += "\r\n" + served.body;
        if (served.cutAt >= 0) {
            socket->write(answer.left(served.cutAt));
            socket->flush();
            socket->disconnectFromHost();
            return false;
        }
        socket->write(answer);
        return true;
    }

    Handler m_handler;
    QThread m_thread;
    QObject m_home;
    QSslServer *m_server = nullptr;
    quint16 m_port = 0;
    mutable std::mutex m_mutex;
    QList<ServedRequest> m_requests;
    qsizetype m_received = 0;
};

} // namespace enza::test
