#pragma once

#include "services/messageservice.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace recado {

class Application;
class Banner;
class SegmentedControl;

// The bytes that a fact rests on: a webhook delivery with its headers, or an answer of the provider. Not modal: the list stays in use.
class RawDialog : public QDialog {
    Q_OBJECT

public:
    explicit RawDialog(Application &app, QWidget *parent = nullptr);

    // Shows the facts whose bytes are kept, `chosen` first; -1: the last one.
    void showStory(const Story &story, int chosen);

private:
    void chooseFact();
    void showPart();
    void takeDelivery(quint64 generation, const Result<DeliveryRecord> &delivery);
    void describe(const QString &origin);
    QWidget *buildBar();

    Application &m_app;
    QList<StatusEvent> m_facts;
    quint64 m_generation = 0; // an answer about a fact that is no longer chosen is dropped
    QByteArray m_body;
    QString m_headers;
    QString m_description;
    QComboBox *m_fact;
    SegmentedControl *m_part;
    QPlainTextEdit *m_text;
    QLabel *m_size;
    Banner *m_problem;
};

} // namespace recado
