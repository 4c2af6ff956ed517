#pragma once

#include "providers/provider.h"

namespace recado::serpro {

// Serpro, "Como consultar status de envio de mensagens" (official): one question about the whole package, the same for everybody in it.
std::optional<net::Request> pollRequest(const Account &account, const Credentials &secrets, const PollTarget &target, int step);

// What the answer says about one recipient. The facts are given as events, one for each time it tells, and the verdict follows from them:
//  - still in aguardandoEnvio: queued there; a note, and what else is told are notes as well
//  - sucessoEnvioApi false: failed, with mensagemErro; times beside it contradict it and are notes
//  - sucessoEnvioApi true: accepted by Meta at timestampEnvioApi
//  - sent, delivered, read, failed, deleted: themselves; that a filled `sent` overcomes a failure is FailureRule::SentWins
// timestampProcessamentoStatusApi is Serpro's bookkeeping and no fact about the message. quantidadeMensagens and an empty aguardandoEnvio
// say nothing: in the official example they are wrong. idRequisicao is not compared, since that example's differs from the one asked for.
//
// A 404, a 204, an empty body and empty lists are "not yet": understood, without events. When the answer's own Date is more than two
// minutes after the send, they are the error NotFound "serpro:no_result"; the next question may still find something.
PollReply readPollReply(const PollTarget &target, int step, const net::Response &response);

} // namespace recado::serpro
