// People in the window: where their pages lead, and what the desktop is told of them.
#include "mainwindow.h"

#include "application.h"
#include "pages/broadcastspage.h"
#include "pages/composepage.h"
#include "pages/contactspage.h"
#include "pages/conversationspage.h"
#include "pages/messagespage.h"
#include "widgets/icons.h"

#include <QApplication>
#include <QSystemTrayIcon>

#include <utility>

namespace recado {

namespace {

constexpr int noticeStays = 8000;

} // namespace

void MainWindow::connectPeople()
{
    const auto toMessage = [this](MessageRow row) {
        showPage(Messages);
        m_messages->select(row);
    };
    const auto compose = [this](const QString &address) {
        showPage(Compose);
        m_compose->writeTo(address);
    };
    connect(m_conversations, &ConversationsPage::messageWanted, this, toMessage);
    connect(m_conversations, &ConversationsPage::composeWanted, this, compose);
    connect(m_conversations, &ConversationsPage::settingsWanted, this, [this] { showPage(Connections); });
    connect(m_conversations, &ConversationsPage::contactWanted, this, [this](ContactId contact) {
        showPage(Contacts);
        m_contacts->show(contact);
    });
    connect(m_contacts, &ContactsPage::conversationWanted, this, [this](ConversationId conversation) {
        showPage(Conversations);
        m_conversations->open(conversation);
    });
    connect(m_contacts, &ContactsPage::composeWanted, this, compose);
    connect(m_contacts, &ContactsPage::messagesWanted, this, [this](const QString &filter) {
        showPage(Messages);
        m_messages->setFilter(Filter::parse(filter).filter);
    });
    connect(m_contacts, &ContactsPage::broadcastWanted, this, [this](const BroadcastSeed &seed) {
        showPage(Broadcasts);
        m_broadcasts->begin(seed);
    });
}

void MainWindow::showNotice(const QString &title, const QString &text, ConversationId opens)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages()) {
        QApplication::alert(this); // the window's button asks for attention
        return;
    }
    if (!m_tray)
        makeTray();
    m_tray->show();
    m_noticeOpens = opens;
    m_tray->showMessage(title, text, icons::applicationIcon(), noticeStays);
}

void MainWindow::openNotice()
{
    bringUp();
    const auto opens = std::exchange(m_noticeOpens, {});
    if (!opens)
        return;
    showPage(Conversations);
    if (!opens->isNull())
        m_conversations->open(*opens);
}

} // namespace recado
