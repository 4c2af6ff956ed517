#pragma once

#include <QLoggingCategory>

// Log categories. Message text and secrets are never logged; phone numbers only through maskPhone().
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logNet)
Q_DECLARE_LOGGING_CATEGORY(logWebhook)
Q_DECLARE_LOGGING_CATEGORY(logSend)
Q_DECLARE_LOGGING_CATEGORY(logIngest)
Q_DECLARE_LOGGING_CATEGORY(logPoll)
Q_DECLARE_LOGGING_CATEGORY(logSecrets)
Q_DECLARE_LOGGING_CATEGORY(logPractice)
Q_DECLARE_LOGGING_CATEGORY(logUi)
