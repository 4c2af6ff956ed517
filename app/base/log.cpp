#include "base/log.h"

Q_LOGGING_CATEGORY(logStore, "recado.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logNet, "recado.net", QtInfoMsg)
Q_LOGGING_CATEGORY(logWebhook, "recado.webhook", QtInfoMsg)
Q_LOGGING_CATEGORY(logSend, "recado.send", QtInfoMsg)
Q_LOGGING_CATEGORY(logIngest, "recado.ingest", QtInfoMsg)
Q_LOGGING_CATEGORY(logPoll, "recado.poll", QtInfoMsg)
Q_LOGGING_CATEGORY(logSecrets, "recado.secrets", QtInfoMsg)
Q_LOGGING_CATEGORY(logPractice, "recado.practice", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "recado.ui", QtInfoMsg)
