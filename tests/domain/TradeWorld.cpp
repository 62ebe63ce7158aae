// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "tests/domain/TradeWorld.h"

#include "domain/RecordJson.h"

#include <rapidcheck.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace eab::trade {

using namespace domain;

namespace {

/** The same word as another writer writes it. */
QString respelled(const QString &word)
{
    switch (pick(4)) {
    case 1: return word.toUpper();
    case 2: return u' ' + word.left(1) + u"\u00a0"_s + word.mid(1);
    case 3: return word.toLower();
    default: return word;
    }
}

/** Everything there is to say of one product. */
struct Truth
{
    Told all;
    int number = 0;
};

class Market
{
public:
    explicit Market(const Manner &manner)
        : m_manner(manner)
        , m_sellersAreTold(manner.truthful && pick(2) == 0)
    { }

    World make()
    {
        m_world.purchases = 1 + pick(4);
        const int sellers = 1 + pick(3);
        for (int purchase = 0; purchase < m_world.purchases; ++purchase)
            buy(purchase, QString(QChar(u'S' + pick(sellers))));
        for (const Truth &truth : m_truths)
            tell(truth);
        for (size_t place = 0; place < m_world.told.size(); ++place)
            m_world.told[place].id = qint64(place);
        if (m_manner.hasAnswers)
            answer();
        return m_world;
    }

private:
    void buy(int purchase, const QString &seller)
    {
        // Numbers of two sellers may be the same; those of one never are.
        const bool isShared = !m_manner.truthful || m_sellersAreTold;
        Told order;
        order.seller = seller;
        if (m_manner.complete || !oneIn(6))
            order.orderNumber = u"o%1"_s.arg(isShared ? m_numbers[seller]++ : purchase);
        order.customer = u"Customer %1"_s.arg(pick(3));
        order.email = u"mail%1@buyer.example"_s.arg(pick(3));
        order.orderedAt
            = QDateTime(QDate(2026, 11, 1 + pick(20)), QTime(pick(24), pick(60)), Qt::UTC);
        order.orderDate = order.orderedAt.date().addDays(pick(3) - 1);
        const int products = 1 + pick(5);
        const bool differ = m_manner.complete && pick(2) == 0;
        for (int product = 0; product < products; ++product) {
            Told all = order;
            const int serial = m_world.products++;
            all.product = u"Product %1"_s.arg(differ ? product : pick(3));
            all.caReference = u"R%1"_s.arg(m_manner.truthful ? serial : pick(6));
            all.kid = u"K%1"_s.arg(serial);
            all.keyPrint = QByteArray("print") + QByteArray::number(serial);
            all.directoryUrl = u"https://acme-%1.example/dv"_s.arg(seller.toLower());
            all.domains = {u"www%1.buyer.example"_s.arg(pick(3))};
            m_truths.push_back({all, serial});
        }
    }

    void tell(const Truth &truth)
    {
        if (m_manner.complete)
            add(truth, said(truth.all, [](TradeField) { return true; }));
        for (int times = pick(4); times > 0; --times) {
            const bool nameless = pick(3) == 0;
            Told told = said(truth.all, [&](TradeField field) {
                switch (field) {
                case TradeField::Seller: return m_sellersAreTold || !oneIn(5);
                case TradeField::OrderNumber: return m_manner.complete || !oneIn(5);
                case TradeField::Kid:
                case TradeField::CaReference: return !nameless && pick(2) == 0;
                case TradeField::Product: return pick(3) != 0;
                default: return oneIn(3);
                }
            });
            if (m_manner.complete && told.kid.isEmpty() && told.caReference.isEmpty())
                told.kid = truth.all.kid;
            if (!m_manner.truthful && oneIn(4))
                lie(told);
            add(truth, told);
        }
    }

    template <typename Tells>
    static Told said(const Told &all, const Tells &tells)
    {
        Told told;
        if (tells(TradeField::Seller))
            told.seller = respelled(all.seller);
        if (tells(TradeField::OrderNumber))
            told.orderNumber = respelled(all.orderNumber);
        if (tells(TradeField::CaReference))
            told.caReference = respelled(all.caReference);
        if (tells(TradeField::Kid))
            told.kid = all.kid;
        if (!told.kid.isEmpty() && tells(TradeField::Key))
            told.keyPrint = all.keyPrint;
        if (tells(TradeField::Directory))
            told.directoryUrl = all.directoryUrl;
        if (tells(TradeField::Product))
            told.product = respelled(all.product);
        if (tells(TradeField::Customer))
            told.customer = respelled(all.customer);
        if (tells(TradeField::Email))
            told.email = respelled(all.email);
        if (tells(TradeField::Ordered))
            told.orderDate = all.orderDate;
        if (tells(TradeField::Ordered))
            told.orderedAt = all.orderedAt;
        if (tells(TradeField::Customer))
            told.domains = all.domains;
        return told;
    }

    /** One fact is somebody else's, or nobody's. */
    void lie(Told &told)
    {
        const Told &other = m_truths[size_t(pick(int(m_truths.size())))].all;
        switch (pick(8)) {
        case 0: told.product = u"Something else"_s; break;
        case 1: told.customer = other.customer; break;
        case 2: told.caReference = other.caReference; break;
        case 3: told.kid = other.kid; break;
        case 4: told.keyPrint = "forged"; break;
        case 5:
            told.directoryUrl
                = oneIn(2) ? u"https://elsewhere.example/dv"_s : u"https://acme-s.example/ov"_s;
            break;
        case 6: told.orderNumber = other.orderNumber; break;
        default: told.orderDate = QDate(2026, 11, 1 + pick(20)); break;
        }
        told.own = oneIn(3);
    }

    void add(const Truth &truth, const Told &told)
    {
        m_world.told.push_back(told);
        // Of two persons' words that are the same, nothing but arrival tells which is which.
        const auto isTwin = [&told](const Told &other) {
            return other.own && other.seller == told.seller && other.keyPrint == told.keyPrint
                && factsToJson(other) == factsToJson(told);
        };
        const auto last = m_world.told.end() - 1;
        if (told.own && std::any_of(m_world.told.begin(), last, isTwin))
            last->own = false;
        m_world.product.push_back(truth.number);
    }

    void answer()
    {
        std::map<QString, int> times;
        for (const Told &told : m_world.told)
            ++times[folded(told)];
        // Two that say the same are one; to hold them apart is to say that they are not the same.
        std::vector<qint64> single;
        for (const Told &told : m_world.told) {
            if (times[folded(told)] == 1)
                single.push_back(told.id);
        }
        if (single.empty())
            return;
        const auto any = [&single] { return single[size_t(pick(int(single.size())))]; };
        for (int count = pick(4); count > 0; --count) {
            Decision given;
            given.kind = Decision::Kind(pick(5));
            given.a = any();
            given.b = any();
            if (given.kind == Decision::Kind::Value || given.kind == Decision::Kind::None)
                given.field = TradeField(pick(int(TradeField::Ordered) + 1));
            if (given.kind == Decision::Kind::Seller)
                given.seller = QString(QChar(u'S' + pick(3)));
            if (given.a != given.b)
                m_world.answers.push_back(given);
        }
    }

    const Manner m_manner;
    const bool m_sellersAreTold;
    std::map<QString, int> m_numbers;
    std::vector<Truth> m_truths;
    World m_world;
};

} // namespace

int pick(int below)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, below));
}

World arbitraryWorld(const Manner &manner)
{
    return Market(manner).make();
}

QString folded(const Told &told)
{
    QStringList all;
    for (int field = 0; field <= int(TradeField::Ordered); ++field)
        all << foldedField(told, TradeField(field));
    all << foldDirectory(told.directoryUrl) << foldDomains(told.domains).join(u' ');
    return all.join(u'\n');
}

QString foldedField(const Told &told, TradeField field)
{
    switch (field) {
    case TradeField::Seller: return foldWord(told.seller);
    case TradeField::OrderNumber: return foldWord(told.orderNumber);
    case TradeField::CaReference: return foldWord(told.caReference);
    case TradeField::Kid: return foldKid(told.kid);
    case TradeField::Key: return QString::fromLatin1(told.keyPrint);
    case TradeField::Directory: return foldHost(told.directoryUrl);
    case TradeField::Product: return foldWord(told.product);
    case TradeField::Customer: return foldWord(told.customer);
    case TradeField::Email: return foldWord(told.email);
    case TradeField::Ordered: break;
    }
    QString text = told.orderDate.toString(Qt::ISODate);
    if (told.orderedAt.isValid())
        text += u'T' + QString::number(foldMoment(told.orderedAt));
    return text;
}

bool contradict(const Told &a, const Told &b, TradeField field)
{
    if (field != TradeField::Ordered) {
        const QString mine = foldedField(a, field);
        const QString other = foldedField(b, field);
        return !mine.isEmpty() && !other.isEmpty() && mine != other;
    }
    const auto isFar = [](QDate day, const QDateTime &moment) {
        return day.isValid() && moment.isValid() && !isSameDay(day, moment);
    };
    return (a.orderDate.isValid() && b.orderDate.isValid() && a.orderDate != b.orderDate)
        || (a.orderedAt.isValid() && b.orderedAt.isValid()
            && foldMoment(a.orderedAt) != foldMoment(b.orderedAt))
        || isFar(a.orderDate, b.orderedAt) || isFar(b.orderDate, a.orderedAt);
}

} // namespace eab::trade
