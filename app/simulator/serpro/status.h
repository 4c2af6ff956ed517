#pragma once

#include "simulator/answers.h"
#include "simulator/world.h"

namespace recado::simulator::serpro {

// GET requisicao/ID ("Como consultar status de envio de mensagens"), with what the guide's example shows: milliseconds beside seconds, a
// count that says 1, entries that come one after the other while aguardandoEnvio is empty, and nothing at all right after the send.
HttpAnswer statusAnswer(const World &world, int number, const QString &id, double pace, Instant now);

} // namespace recado::simulator::serpro
