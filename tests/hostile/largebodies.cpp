// Deliveries as large as the listener takes, made to be slow to read: fields in the worst order, lists that ask to be searched for each
// of their items. Reading one takes seconds at most; where the time grows with the square of the size it takes minutes, and ctest ends
// this program.
#include "providers/provider.h"

#include <cstdio>

namespace {

using namespace recado;

constexpr qsizetype largest = 3'000'000; // the listener's limit, about

// `begin`, then items up to `size` bytes with a number in place of each #, then `end`.
QByteArray filled(const QByteArray &begin, const QByteArray &item, const QByteArray &end, qsizetype size = largest)
{
    QByteArray body = begin;
    for (int i = 9'000'000; body.size() < size; --i)
        body += QByteArray(item).replace('#', QByteArray::number(i)) + ',';
    body.chop(1);
    return body + end;
}

struct Body {
    const char *what;
    ProviderKind provider;
    QByteArray bytes;
    bool isRead;
};

QList<Body> bodies()
{
    const QByteArray people = filled("{\"contacts\":[", "{\"user_id\":\"#\",\"wa_id\":\"1\"}", "],", largest / 2);
    const QByteArray strangers = filled("\"messages\":[", "{\"id\":\"1\",\"from_user_id\":\"x#\"}", "]}", largest / 2);
    const QByteArray failed = "{\"statuses\":[{\"id\":\"1\",\"status\":\"failed\",\"errors\":[";
    const QByteArray title = "{\"title\":\"#\"}";
    return {
        {"fields from last to first", ProviderKind::Wati, filled("{", "\"#\":0", "}"), false},
        {"events", ProviderKind::Wati, filled("[", "{\"eventType\":\"message\",\"id\":#}", "]"), true},
        {"entries", ProviderKind::Meta, filled("{\"entry\":[", "{\"id\":\"1\",\"changes\":[0]}", "]}"), true},
        {"errors", ProviderKind::Serpro, filled("{\"errors\":[", title, "]}"), true},
        {"errors of one status", ProviderKind::Serpro, filled(failed, title, "]}]}"), true},
        {"people of unknown number", ProviderKind::Serpro, people + strangers, true},
    };
}

} // namespace

int main()
{
    int wrong = 0;
    for (const Body &body : bodies()) {
        Account account;
        account.provider = body.provider;
        const bool isRead = providerFor(body.provider)->decodeWebhook(account, body.bytes).ok();
        wrong += isRead == body.isRead ? 0 : 1;
        std::printf("%s: %s, %lld bytes, %s\n", qPrintable(toString(body.provider)), body.what, static_cast<long long>(body.bytes.size()),
                    isRead ? "read" : "refused");
        std::fflush(stdout);
    }
    return wrong;
}
