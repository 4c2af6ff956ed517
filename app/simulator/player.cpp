#include "simulator/player.h"

#include <algorithm>

namespace recado::simulator {

namespace {

struct Action {
    double due = 0;
    std::size_t beat = 0;
    bool isTelling = false;
};

std::vector<Action> actionsOf(const std::vector<Beat> &beats, std::size_t skipped)
{
    std::vector<Action> actions;
    for (std::size_t i = skipped; i < beats.size(); ++i) {
        actions.push_back({beats[i].happens, i, false});
        if (beats[i].isTold)
            actions.push_back({beats[i].told, i, true});
    }
    std::stable_sort(actions.begin(), actions.end(), [](const Action &a, const Action &b) { return a.due < b.due; });
    return actions;
}

Nature natureOf(const PracticeMessage &message)
{
    if (message.type() == QLatin1String("reaction"))
        return Nature::Reaction;
    const QJsonValue audio = message.content.value(QLatin1String("audio"));
    return audio[QLatin1String("voice")].toBool() ? Nature::Voice : Nature::Usual;
}

} // namespace

struct Player::Run {
    MessagePtr message;
    MessagePtr reply;
    std::vector<Beat> beats;
    std::vector<Instant> happened;
    std::vector<Action> actions;
    std::size_t next = 0;
    double now = 0; // seconds after the answer at human pace
};

Player::Player(World &world, Loop &loop, double pace, Teller teller)
    : m_world(world), m_loop(loop), m_pace(std::max(pace, 0.0)), m_teller(std::move(teller))
{
}

void Player::play(const MessagePtr &message, std::size_t skipped)
{
    auto run = std::make_shared<Run>();
    run->message = message;
    run->beats = beatsOf(*message);
    run->happened.resize(run->beats.size());
    run->actions = actionsOf(run->beats, skipped);
    proceed(run);
}

void Player::playFirst(const MessagePtr &message, std::function<void()> told)
{
    Run run;
    run.message = message;
    run.beats = beatsOf(*message);
    run.happened.resize(run.beats.size());
    happen(run, 0);
    tell(run, 0, std::move(told));
}

std::vector<Beat> Player::beatsOf(const PracticeMessage &message) const
{
    if (message.restriction != 0)
        return restricted(message.restriction, jitterFor(message));
    std::vector<Beat> beats = script(message.fault, jitterFor(message), natureOf(message));
    if (!m_teller)
        std::erase_if(beats, [](const Beat &beat) { return beat.what == Happening::Replied || beat.what == Happening::Received; });
    return beats;
}

void Player::proceed(const std::shared_ptr<Run> &run)
{
    while (run->next < run->actions.size()) {
        const Action action = run->actions[run->next];
        const double wait = (action.due - run->now) * m_pace;
        run->now = action.due;
        if (wait > 0) {
            const auto delay = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::duration<double>(wait));
            m_loop.after(delay, [this, run] { proceed(run); });
            return;
        }
        ++run->next;
        if (action.isTelling)
            tell(*run, action.beat, {});
        else
            happen(*run, action.beat);
    }
}

void Player::happen(Run &run, std::size_t index)
{
    const Beat &beat = run.beats[index];
    const Instant now = SystemClock().now();
    run.happened[index] = now;
    PracticeMessage &message = *run.message;
    switch (beat.what) {
    case Happening::Sent:
        message.progress = Progress::Sent;
        message.sent = now;
        break;
    case Happening::Delivered:
        message.progress = Progress::Delivered;
        message.delivered = now;
        break;
    case Happening::Read:
        message.progress = Progress::Read;
        message.read = now;
        break;
    case Happening::Played: break;
    case Happening::Replied: message.progress = Progress::Replied; break;
    case Happening::Received: run.reply = m_world.receiveReply(message, now); break;
    case Happening::Failed:
        message.progress = Progress::Failed;
        message.failed = now;
        message.failedCode = QString::fromLatin1(beat.failedCode);
        message.failedDetail = QString::fromLatin1(beat.failedDetail);
        break;
    }
}

void Player::tell(Run &run, std::size_t index, std::function<void()> done)
{
    const Beat &beat = run.beats[index];
    Notice notice;
    notice.message = beat.what == Happening::Received ? run.reply : run.message;
    notice.what = beat.what;
    notice.at = run.happened[index];
    notice.copies = beat.copies;
    notice.twins = beat.twins;
    notice.failedCode = QString::fromLatin1(beat.failedCode);
    notice.failedDetail = QString::fromLatin1(beat.failedDetail);
    if (m_teller)
        m_teller(notice, std::move(done));
    else if (done)
        done();
}

Jitter Player::jitterFor(const PracticeMessage &message) const
{
    const Invention &invention = m_world.invention();
    return {invention.fraction(QStringLiteral("sent"), message.id), invention.fraction(QStringLiteral("delivered"), message.id),
            invention.fraction(QStringLiteral("read"), message.id), invention.fraction(QStringLiteral("replied"), message.id)};
}

} // namespace recado::simulator
