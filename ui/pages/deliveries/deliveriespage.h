#pragma once

#include "domain/filter/filter.h"
#include "services/deliveryservice.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QStackedLayout;

namespace recado {

class Application;
class Banner;
class DeliveryModel;
class DeliveryPane;
class DeliveryTable;
class EmptyState;
class FilterEdit;
class FoldingPane;
class Preferences;
class RawDialog;
class ReplayJob;
class SegmentedControl;

// Every webhook delivery that reached the listener: what became of it and why, live, with a filter; and reading them again.
class DeliveriesPage : public QWidget {
    Q_OBJECT

public:
    explicit DeliveriesPage(Application &app, QWidget *parent = nullptr);

    void setFilter(const Filter &filter); // of FilterSubject::Deliveries
    void select(DeliveryId delivery);     // filters that hide it are taken away
    QString counts() const;               // "1,204 in total · 12 in the filter"; empty until they are known

protected:
    void showEvent(QShowEvent *event) override;

Q_SIGNALS:
    void messageWanted(recado::MessageRow row);
    void countsChanged();

private:
    QWidget *buildBar();
    QWidget *buildList();
    void connectParts();
    void takeFilter(const Filter &filter);
    void choosePreset(int segment);
    void takeOrder();
    void inspect(DeliveryId id);
    void loadInspection();
    void takeInspection(quint64 generation, const Result<Inspection> &answer);
    void refreshReplay();
    void openReplayMenu();
    void replay(QList<DeliveryId> newestFirst);
    void showRaw();
    void sayCopied(int copied, int left);
    void showProblem(const Error &error);
    bool isInspectionHere() const; // of the delivery that is chosen
    void loadAccounts();
    Preferences &preferences() const;

    Application &m_app;
    DeliveryModel *m_model;
    FilterEdit *m_filter;
    SegmentedControl *m_presets;
    QPushButton *m_follow;
    QPushButton *m_replay;
    Banner *m_problem;
    DeliveryTable *m_table;
    EmptyState *m_nothingYet;
    EmptyState *m_noHits;
    QStackedLayout *m_stack;
    DeliveryPane *m_pane;
    FoldingPane *m_fold;
    ReplayJob *m_job;
    RawDialog *m_raw = nullptr;
    QTimer m_saveColumns;
    QTimer m_reload; // what is shown may have changed
    QTimer m_late;   // an answer that takes long: the delivery before goes

    DeliveryId m_shown;
    DeliveryId m_pending; // to be selected once it is in the list
    quint64 m_generation = 0;
    std::optional<Inspection> m_inspection;
};

} // namespace recado
