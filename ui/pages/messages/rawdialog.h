#pragma once

#include "services/messageservice.h"

#include <QDialog>

class QAction;
class QComboBox;
class QLabel;
class QPushButton;

namespace recado {

class Application;
class Banner;
class RawView;

// The bytes that a fact rests on: a webhook delivery with its headers, or an answer of the provider. A delivery can go through today's decoder
// again. Not modal: the list stays in use.
class RawDialog : public QDialog {
    Q_OBJECT

public:
    explicit RawDialog(Application &app, QWidget *parent = nullptr);

    // Shows the facts whose bytes are kept, `chosen` first; -1: the last one.
    void showStory(const Story &story, int chosen);

private:
    void chooseFact();
    void takeDelivery(quint64 generation, const Result<DeliveryRecord> &delivery);
    void showBytes(const QByteArray &body, const QString &headers, const QString &origin);
    QWidget *buildFoot();
    void replay();
    void takeReplay(quint64 generation, int before, const DeliveryRecord &delivery);
    static QString stateWord(const QString &state);
    void copyRequest();
    void say(bool bad, const QString &sentence);

    Application &m_app;
    MessageRow m_row;
    QStringList m_ids;
    QString m_recipient;
    QList<StatusEvent> m_facts;
    StatusEvent m_shown;
    quint64 m_generation = 0; // an answer about a fact that is no longer chosen is dropped
    QComboBox *m_fact;
    RawView *m_view;
    Banner *m_problem;
    QLabel *m_size = nullptr;
    QPushButton *m_replay = nullptr;
    QAction *m_request = nullptr;
};

} // namespace recado
