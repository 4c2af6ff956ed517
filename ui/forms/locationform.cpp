#include "domain/coordinates.h"
#include "forms/contentform.h"
#include "forms/fields.h"
#include "forms/foldedfields.h"
#include "forms/plainparts.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace recado {

namespace {

const QString latitudePath = QStringLiteral("location.latitude");
const QString longitudePath = QStringLiteral("location.longitude");

// A number with a point or a comma, whatever this locale says: coordinates are copied from everywhere.
class CoordinateField : public LineField {
    Q_OBJECT

public:
    CoordinateField(ContentForm &form, const QString &label, const QString &path, double example, QWidget *parent)
        : LineField(form, label, path, parent), m_length(line()->text().size())
    {
        setPlaceholder(QLocale().toString(example, 'f', 5));
        connect(this, &LineField::edited, this, [this](const QString &text) {
            const bool isPasted = text.size() > m_length + 1; // while a pair is typed it is not cut in two
            m_length = text.size();
            if (isPasted)
                offerPair();
        });
        connect(line(), &QLineEdit::editingFinished, this, &CoordinateField::offerPair);
    }

Q_SIGNALS:
    void pairGiven(double latitude, double longitude);

protected:
    QJsonValue valueOf(const QString &text) const override
    {
        const auto number = coordinateIn(text);
        return number ? QJsonValue(*number) : QJsonValue(text);
    }

private:
    void offerPair()
    {
        if (const auto pair = coordinatesIn(line()->text()))
            Q_EMIT pairGiven(pair->latitude, pair->longitude);
    }

    qsizetype m_length;
};

class LocationForm : public ContentForm {
    Q_OBJECT

public:
    LocationForm(ContentDocument &document, const FormTools &tools, QWidget *parent)
        : ContentForm(document, tools, parent), m_latitude(new CoordinateField(*this, tr("Latitude"), latitudePath, -23.55052, this)),
          m_longitude(new CoordinateField(*this, tr("Longitude"), longitudePath, -46.63331, this))
    {
        column()->addLayout(besideEachOther({{m_latitude, 1}, {m_longitude, 1}}));
        m_latitude->setHint(tr("Or paste both, or a link of Google Maps."));
        for (CoordinateField *field : {m_latitude, m_longitude})
            connect(field, &CoordinateField::pairGiven, this, &LocationForm::take);
        column()->addWidget(new LineField(*this, tr("Name"), QStringLiteral("location.name"), this));
        column()->addWidget(new LineField(*this, tr("Address"), QStringLiteral("location.address"), this));
        column()->addWidget(replyFold(*this));
    }

private:
    void take(double latitude, double longitude)
    {
        document().set(latitudePath, latitude);
        document().set(longitudePath, longitude);
        m_latitude->read();
        m_longitude->read();
    }

    CoordinateField *m_latitude;
    CoordinateField *m_longitude;
};

} // namespace

ContentForm *locationForm(ContentDocument &document, const FormTools &tools, QWidget *parent)
{
    return new LocationForm(document, tools, parent);
}

} // namespace recado

#include "locationform.moc"
