#pragma once

#include "simulator/loop.h"
#include "simulator/script.h"
#include "simulator/world.h"

#include <functional>
#include <memory>

namespace recado::simulator {

// A fact that the provider tells to whoever asked to be told.
struct Notice {
    std::shared_ptr<const PracticeMessage> message; // Received: the incoming one
    Happening what = Happening::Sent;
    Instant at; // when it happened
    int copies = 1;
    bool twins = false;
    QString failedCode;
    QString failedDetail;
};

// Lets messages live through their script: changes the world at the right moments and has the facts told. On the loop's thread.
class Player {
public:
    // `done` is called once everybody was told for the first time, successfully or not; it may be empty.
    using Teller = std::function<void(const Notice &, std::function<void()> done)>;

    // Without a teller nobody is told anything, and nobody replies: for runs of many thousands that only the counts are wanted of.
    Player(World &world, Loop &loop, double pace, Teller teller);

    // The answer was given: now the rest of the script, without the first `skipped` beats.
    void play(const MessagePtr &message, std::size_t skipped = 0);
    // Performs the first beat before the answer.
    void playFirst(const MessagePtr &message, std::function<void()> told);

private:
    struct Run;

    std::vector<Beat> beatsOf(const PracticeMessage &message) const;
    void proceed(const std::shared_ptr<Run> &run);
    void happen(Run &run, std::size_t index);
    void tell(Run &run, std::size_t index, std::function<void()> done);
    Jitter jitterFor(const PracticeMessage &message) const;

    World &m_world;
    Loop &m_loop;
    double m_pace;
    Teller m_teller;
};

} // namespace recado::simulator
