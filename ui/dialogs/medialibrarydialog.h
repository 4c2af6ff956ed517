#pragma once

#include "services/medialibrary.h"

#include <QDialog>
#include <QPointer>

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QStackedWidget;

namespace recado {

class Application;
class Banner;
class EmptyState;

// The files that were uploaded for a number, to use one again, to upload one again or to delete it at the provider.
class MediaLibraryDialog : public QDialog {
    Q_OBJECT

public:
    // Kind: which files fit (image, video, audio, document, sticker); empty: all.
    MediaLibraryDialog(Application &app, AccountId account, ChannelId channel, const QString &kind, QWidget *parent);

Q_SIGNALS:
    void chosen(const recado::MediaEntry &entry);

private:
    void build();
    QWidget *buildList();
    void load();
    void fill(const QList<MediaEntry> &entries);
    QListWidgetItem *itemFor(const MediaEntry &entry) const;
    void filter();
    void refreshButtons();
    std::optional<MediaEntry> current() const;
    void use();
    void uploadAgain();
    void handleUploaded(const Result<MediaEntry> &result);
    void askToDelete();
    void remove(const MediaEntry &entry);
    void clearBanner();

    Application &m_app;
    AccountId m_account;
    ChannelId m_channel;
    QString m_kind;
    QList<MediaEntry> m_entries;
    QPointer<MediaUpload> m_upload;

    QLineEdit *m_search = nullptr;
    QListWidget *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    Banner *m_banner = nullptr;
    QPushButton *m_use = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_delete = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace recado
