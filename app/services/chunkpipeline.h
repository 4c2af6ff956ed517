#pragma once

#include "base/result.h"

#include <QThreadPool>

#include <deque>
#include <future>
#include <memory>
#include <optional>

namespace recado {

// Much work in pieces: `source` gives the next piece, `work` is done on the pool for several pieces at once, `sink` takes the results in their
// order. At most `ahead` pieces exist at a time, so that the size of the whole does not matter. `source` and `sink` run on the calling thread, which
// must not belong to the pool. The first error ends it; what is under way is waited for.
//   source: Result<std::optional<In>>()      work: Out(In)      sink: Result<void>(Out)
template<typename Source, typename Work, typename Sink>
Result<void> runPipeline(QThreadPool &pool, std::size_t ahead, Source source, Work work, Sink sink)
{
    using In = std::decay_t<decltype(*source().value())>;
    using Out = std::invoke_result_t<Work &, In>;
    std::deque<std::future<Out>> pieces;
    Result<void> result;
    bool ended = false;
    while (!ended || !pieces.empty()) {
        if (!ended && pieces.size() < ahead) {
            auto piece = source();
            if (!piece)
                result = piece.error();
            if (!piece || !piece->has_value()) {
                ended = true;
                if (!result)
                    break;
                continue;
            }
            auto task = std::make_shared<std::packaged_task<Out()>>([&work, input = std::move(**piece)]() mutable { return work(std::move(input)); });
            pieces.push_back(task->get_future());
            pool.start([task] { (*task)(); });
            continue;
        }
        Out output = pieces.front().get();
        pieces.pop_front();
        result = sink(std::move(output));
        if (!result)
            break;
    }
    for (auto &piece : pieces)
        piece.wait();
    return result;
}

} // namespace recado
