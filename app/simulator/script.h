#pragma once

#include "simulator/faults.h"

#include <vector>

namespace recado::simulator {

enum class Happening { Sent, Delivered, Read, Played, Replied, Received, Failed };

// One thing that happens to a message after the answer. Moments are seconds after the answer at human pace.
struct Beat {
    Happening what = Happening::Sent;
    double happens = 0;
    double told = 0; // when the webhooks are told; meaningless when `isTold` is false
    bool isTold = true;
    int copies = 1; // how often it is told
    bool twins = false; // older twins of the event are told as well
    const char *failedCode = "";
    const char *failedDetail = "";
};

// Four numbers 0 ≤ x < 1 that make people differ.
struct Jitter {
    double sent = 0;
    double delivered = 0;
    double read = 0;
    double replied = 0;
};

// What of a message's kind changes its story.
enum class Nature {
    Usual,
    Voice, // played after it was read
    Reaction, // Meta, "Reaction messages": only sent is told
};

// What will happen to a message, in the order in which it happens. Pure. Sent after 0.3–1 s, delivered 1–2 s, read 2–5 s, replied
// 4–8 s; a failure comes where the delivery would.
// The account was restricted: accepted, and failed with that code.
std::vector<Beat> restricted(int code, Jitter jitter);

std::vector<Beat> script(Fault fault, Jitter jitter, Nature nature = Nature::Usual);

} // namespace recado::simulator
