#pragma once

#include "support/rawclient.h"
#include "testsink.h"
#include "webhook/listener.h"

#include <QTest>

#include <future>

namespace recado::test {

inline const QByteArray hook = "/hook/shop/key";

inline QByteArray request(const QByteArray &method, const QByteArray &target, const QByteArray &body = {}, const QByteArray &moreHeaders = {})
{
    QByteArray text = method + ' ' + target + " HTTP/1.1\r\nHost: x\r\n" + moreHeaders;
    if (!body.isEmpty())
        text += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return text + "\r\n" + body;
}

inline QByteArray post(const QByteArray &body = "{}", const QByteArray &moreHeaders = {})
{
    return request("POST", hook, body, moreHeaders);
}

inline webhook::ListenerOptions anyPort()
{
    webhook::ListenerOptions options;
    options.port = 0;
    return options;
}

// A listener that runs, and the sink behind it.
struct Running {
    explicit Running(const webhook::ListenerOptions &options = anyPort()) : listener(options, sink)
    {
        const Result<quint16> started = listener.start();
        if (!started)
            qFatal("the listener does not start: %s %s", qPrintable(started.error().place), qPrintable(started.error().detail));
        port = *started;
    }

    // What a client at 127.0.0.FROM is told.
    int ask(const QByteArray &text, int from = 1) const
    {
        RawClient client(port, from);
        return client.send(text) ? client.readReply().status : 0;
    }

    Result<quint16> change(const webhook::ListenerOptions &options)
    {
        std::promise<Result<quint16>> changed;
        listener.reconfigure(options, [&changed](Result<quint16> now) { changed.set_value(std::move(now)); });
        Result<quint16> result = changed.get_future().get();
        if (result)
            port = *result;
        return result;
    }

    quint64 refused(webhook::Refusal reason) const { return listener.metrics().refused(reason); }

    TestSink sink;
    webhook::Listener listener;
    quint16 port = 0;
};

} // namespace recado::test
