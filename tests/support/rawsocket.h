#pragma once

#include <QtGlobal>

namespace recado::test {

// Small POSIX helpers. A descriptor that cannot be made ends the test program: nothing useful can be tested then.

int listenOnLoopback(int backlog, quint16 &port); // any free port of 127.0.0.1
// -1 when refused. `from`: the last number of the client's own address, 127.0.0.FROM (Linux has all of 127/8).
int connectToLoopback(quint16 port, int from = 1);
void makeNonBlocking(int socket);
void resetOnClose(int socket); // close() sends RST

} // namespace recado::test
