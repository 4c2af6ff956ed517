#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace recado {

class ElidedLabel;
class MediaIntake;

// The chosen file: picture or icon, name, what it is, how far it is. Without a file, the place where one can be dropped.
class MediaCard : public QFrame {
    Q_OBJECT

public:
    MediaCard(MediaIntake &intake, QWidget *parent);

    void setKind(const QString &kind);
    void setDropWords(const QString &words); // shown while there is no file
    void setHovered(bool hovered); // something is being dragged over it
    void refresh();

Q_SIGNALS:
    void removeAsked();
    void againAsked();

private:
    void layOut();
    void refreshPicture();
    void showProgress(qint64 sent, qint64 total);
    QString factWords() const;
    QString stateWords() const;

    MediaIntake &m_intake;
    QString m_kind;
    QString m_dropWords;
    QLabel *m_picture;
    ElidedLabel *m_name;
    QLabel *m_facts;
    QLabel *m_state;
    QLabel *m_hint;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_again;
    QToolButton *m_remove;
};

} // namespace recado
