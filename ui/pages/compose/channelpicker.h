#pragma once

#include "pages/compose/draft.h"

#include <QComboBox>

namespace recado {

// The number a message leaves from: health, name, number, provider.
class ChannelPicker : public QComboBox {
    Q_OBJECT

public:
    explicit ChannelPicker(QWidget *parent = nullptr);

    // Keeps what is chosen; else `preferred`; else the default number; else the first of the only account. With several accounts nothing:
    // a message from the wrong house cannot be taken back.
    void setSenders(const QList<Sender> &senders, ChannelId preferred);
    std::optional<Sender> sender() const;
    // Nothing changes when it is not among them.
    void choose(AccountId account, ChannelId channel);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void senderChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int startingPlace(const std::optional<Sender> &before, ChannelId preferred) const;
    void refreshTip();

    QList<Sender> m_senders;
};

} // namespace recado
