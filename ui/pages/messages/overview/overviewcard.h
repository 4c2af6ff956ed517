#pragma once

#include "base/result.h"
#include "pages/broadcast/chartcard.h"
#include "pages/messages/overview/overviewfigures.h"

namespace recado {

// A drawing of figures with a menu: the same as a table, copied, saved as a picture or as data. A click on a point asks for the messages behind it.
class OverviewCard : public ChartCard {
    Q_OBJECT

public:
    // `content`: what stands in the card, the plot or something around it.
    OverviewCard(const QString &title, Plot *plot, QWidget *content, const QString &objectName, QWidget *parent);

    void setName(const QString &title); // as setTitle(), and in pictures
    void setFigures(const FigureTable &table);
    void setFilters(const QList<Filter> &filters); // by point
    Plot *plot() const { return m_plot; }

    void copy();
    // Without asking where. The picture is an SVG where the path ends so, else a PNG; data by its ending too.
    void savePictureTo(const QString &path);
    void saveDataTo(const QString &path);

Q_SIGNALS:
    void filterWanted(const recado::Filter &condition, bool exclude);
    void saved(const QString &path);
    void failed(const recado::Error &error);

private:
    void buildMenu();
    void showPointMenu(int place, const QPoint &at);
    void askPicture();
    void askData();
    void take(const QString &path, const Result<bool> &answer);

    QString m_title;
    Plot *m_plot;
    FigureTable m_figures;
    QList<Filter> m_filters;
};

} // namespace recado
