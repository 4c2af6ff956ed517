#include "window/troublewatch.h"

#include "application.h"
#include "format/silencewords.h"

#include <QDesktopServices>
#include <QJsonObject>
#include <QUrl>

#include <chrono>

namespace recado {

namespace {

using Kind = NoticeBoard::Kind;

// Which channels, and where it breaks; not how many messages wait by now.
QString matterOf(const QList<ChannelHearing> &channels)
{
    QStringList parts;
    for (const ChannelHearing &each : channels) {
        if (each.isBroken())
            parts.append(QStringLiteral("%1/%2/%3").arg(each.account.value).arg(each.channel.value).arg(toString(each.place)));
    }
    parts.sort();
    return parts.join(QLatin1Char(' '));
}

} // namespace

TroubleWatch::TroubleWatch(Application &application, NoticeBoard &board, QObject *parent)
    : QObject(parent), m_application(application), m_board(board), m_wayOut(application.core(), application.accounts())
{
    connect(&application.surroundings(), &Surroundings::signsTaken, &m_wayOut, &WayOut::note);
    connect(&application.silence(), &SilenceWatch::changed, this, &TroubleWatch::showSilence);
    connect(&application.clockWatch(), &ClockWatch::changed, this, &TroubleWatch::showClock);
    connect(&m_wayOut, &WayOut::changed, this, &TroubleWatch::showWay);
    connect(&application.sender(), &SendService::queueChanged, this, [this](const QueueState &state) {
        m_waiting = state.queued;
        if (m_wayOut.state() != WayOut::State::Open)
            showWay();
    });
    showSilence();
    showClock();
}

void TroubleWatch::showSilence()
{
    const QList<ChannelHearing> &channels = m_application.silence().channels();
    const StripWords words = silenceStrip(channels);
    if (words.lead.isEmpty())
        return m_board.take(Kind::Silence);
    m_board.put(Kind::Silence, {Tone::Warn, words.lead, words.sentence, tr("Open Connections"), [this] { Q_EMIT connectionsWanted(); }, true, matterOf(channels)});
}

// A clock that is off by just so much that it is told now and then is told all the time: it counts as right again only when it is by half of that.
void TroubleWatch::showClock()
{
    const ClockSkew &skew = m_application.clockWatch().skew();
    const bool isAlmostRight = skew.state == ClockSkew::State::Right && std::chrono::abs(skew.ahead) > noticeableSkew / 2;
    if (skew.state == ClockSkew::State::Off)
        m_board.put(Kind::Clock, {Tone::Warn, tr("The clock of this computer is wrong."), skewSentence(skew) + QLatin1Char(' ') + tr("Let the system set it from the network."), tr("Check-up"),
                                  [this] { Q_EMIT checkUpWanted(); }, true, QStringLiteral("clock")});
    else if (!isAlmostRight)
        m_board.take(Kind::Clock);
}

void TroubleWatch::showWay()
{
    const QString host = m_wayOut.finding().subject;
    switch (m_wayOut.state()) {
    case WayOut::State::Open: return m_board.take(Kind::NoWay);
    case WayOut::State::Closed: {
        const StripWords words = noWayStrip(host, m_waiting);
        return m_board.put(Kind::NoWay, {Tone::Warn, words.lead, words.sentence, tr("Check-up"), [this] { Q_EMIT checkUpWanted(); }, true, QStringLiteral("closed")});
    }
    case WayOut::State::LoginPage: {
        const StripWords words = loginPageStrip(m_waiting);
        return m_board.put(Kind::NoWay, {Tone::Warn, words.lead, words.sentence, tr("Open the login page"), [this] { openLoginPage(); }, true, QStringLiteral("login")});
    }
    }
}

// Without TLS the network in between answers with its own page.
void TroubleWatch::openLoginPage()
{
    QDesktopServices::openUrl(QUrl(QStringLiteral("http://%1/").arg(m_wayOut.finding().evidence.value(QLatin1String("host")).toString())));
}

} // namespace recado
