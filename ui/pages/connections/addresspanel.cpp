#include "pages/connections/addresspanel.h"

#include "application.h"
#include "format/reachwords.h"
#include "pages/connections/tunnelpanel.h"
#include "widgets/field.h"
#include "widgets/looks.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

namespace recado {

namespace {

enum Way { Own, Program };

} // namespace

AddressPanel::AddressPanel(Application &application, QWidget *parent) : QWidget(parent), m_application(application)
{
    m_way = new SegmentedControl(this);
    identify(m_way->addSegment(tr("My own address or reverse proxy")), QStringLiteral("reach.way.own"));
    identify(m_way->addSegment(tr("Run a tunnel program")), QStringLiteral("reach.way.tunnel"));
    m_way->setCurrentIndex(Own);
    m_own = buildOwn();
    m_tunnel = new TunnelPanel(application, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::inset);
    column->addWidget(m_way, 0, Qt::AlignLeft);
    column->addWidget(m_own);
    column->addWidget(m_tunnel);
    connect(m_way, &SegmentedControl::currentChanged, this, &AddressPanel::showWay);
    // A tunnel that is set up is the way that was chosen.
    connect(m_tunnel, &TunnelPanel::isSetUp, this, [this] { m_way->setCurrentIndex(Program); });
    showWay();
    refresh();
}

QWidget *AddressPanel::buildOwn()
{
    auto *own = new QWidget(this);
    m_address = new QLineEdit(own);
    m_address->setPlaceholderText(QStringLiteral("https://hooks.loja.example"));
    identify(m_address, QStringLiteral("reach.address"));
    m_field = new Field(tr("Pu&blic address"), m_address, own);
    m_field->setHint(tr("What your proxy answers at. Providers ask for https; http is enough to try it on this computer."));
    m_save = secondaryButton(tr("Save and test"), own);
    identify(m_save, QStringLiteral("reach.address.save"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::inset);
    row->addWidget(m_field, 1, Qt::AlignTop);
    auto *beside = new QVBoxLayout; // level with the editor, whatever stands below that
    beside->addSpacing(m_address->fontMetrics().height() + Theme::gap - 1);
    beside->addWidget(m_save);
    beside->addStretch();
    row->addLayout(beside);

    auto *proxy = new QFrame(own);
    proxy->setProperty("look", QStringLiteral("inset"));
    m_lines = textLabel(TextRole::Mono, QString(), proxy);
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse);
    identify(m_lines, QStringLiteral("reach.proxy.lines"), tr("Lines for nginx"));
    auto *copy = secondaryButton(tr("Copy"), proxy);
    identify(copy, QStringLiteral("reach.proxy.copy"), tr("Copy the lines for nginx"));
    copy->setMinimumWidth(96);
    auto *inside = new QHBoxLayout(proxy);
    inside->setContentsMargins(Theme::inset, Theme::pad, Theme::pad, Theme::pad);
    inside->addWidget(m_lines, 1, Qt::AlignTop);
    inside->addWidget(copy, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(own);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::pad);
    column->addLayout(row);
    column->addWidget(sentenceLabel(TextRole::Second, tr("With nginx: put these lines into the “server” block of the public name, reload nginx, and test."), own));
    column->addWidget(proxy);
    connect(m_save, &QPushButton::clicked, this, &AddressPanel::save);
    connect(m_address, &QLineEdit::returnPressed, this, &AddressPanel::save);
    connect(copy, &QPushButton::clicked, copy, [this, copy] {
        QGuiApplication::clipboard()->setText(proxyLines());
        copy->setText(tr("Copied"));
        QTimer::singleShot(2000, copy, [copy] { copy->setText(tr("Copy")); });
    });
    return own;
}

void AddressPanel::showWay()
{
    m_own->setVisible(m_way->currentIndex() == Own);
    m_tunnel->setVisible(m_way->currentIndex() == Program);
}

// The least of packaging/nginx/recado.conf: for a server block that is there already.
QString AddressPanel::proxyLines() const
{
    const auto holder = m_application.host().holder(); // another process that listens
    const QString own = m_application.listener().state().url();
    const QString local = own.isEmpty() && holder ? holder->url : own;
    return QStringLiteral("location /hook/ {\n"
                          "    proxy_pass %1;\n"
                          "    proxy_set_header Host $host;\n"
                          "    proxy_set_header X-Forwarded-For $remote_addr;\n"
                          "    client_max_body_size 3m;\n"
                          "}")
        .arg(local.isEmpty() ? QStringLiteral("http://127.0.0.1:%1").arg(m_application.options().listenPort) : local);
}

void AddressPanel::refresh()
{
    m_lines->setText(proxyLines());
    const PublicAddress address = m_application.reachability().publicAddress();
    const QString saved = address.source == PublicAddress::Source::Saved ? address.url.toString(QUrl::StripTrailingSlash) : QString();
    if (saved != m_shown) { // what is being typed stays
        m_shown = saved;
        m_address->setText(saved);
    }
    m_tunnel->refresh();
}

void AddressPanel::save()
{
    if (m_saving)
        return;
    m_saving = true; // the button stays on: switched off it would hand its focus on
    m_field->setProblem(QString());
    m_application.reachability().savePublicAddress(m_address->text().trimmed()).then(this, [this](const Result<PublicAddress> &kept) {
        m_saving = false;
        if (!kept) {
            m_field->setProblem(publicAddressProblem(kept.error()));
            m_address->setFocus();
            return;
        }
        m_shown = kept->source == PublicAddress::Source::Saved ? kept->url.toString(QUrl::StripTrailingSlash) : QString();
        m_address->setText(m_shown); // as it was understood
        Q_EMIT saved();
    });
}

} // namespace recado
