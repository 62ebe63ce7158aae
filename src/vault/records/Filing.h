// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/ApiFact.h"
#include "domain/EabCredential.h"
#include "domain/RecordFields.h"
#include "vault/records/Aliases.h"
#include "vault/records/Links.h"
#include "vault/sealed/SealedFields.h"

#include <QHash>

#include <functional>
#include <map>
#include <optional>
#include <span>

namespace eab::vault {

/** What a source tells of one product, on its way in. */
struct NewCandidate
{
    domain::Facts facts; //!< checked: what stands here may be stored
    QString seller;
    Assumed assumed; //!< where nothing tells it
    domain::RecordKind kind = domain::RecordKind::Order; //!< where it has no pair
    std::optional<domain::EabCredential> pair;
    std::vector<domain::ApiFact> apiFacts {}; //!< what the API answered that was asked for it
    QString into; //!< id of the record a person has chosen; empty: as the law says
    bool asNew = false; //!< a person has said that it is a record by itself
    bool replacesKey = false; //!< a person has said that its key is the right one
    bool keepsBoth
        = false; //!< a person has said that whoever tells another key of its KID is right, too
    QString message; //!< id of the kept message that tells it; empty: none is kept
    domain::SourceSpan stretch; //!< of that message; invalid: all of it
};

/** What becomes of a candidate. */
struct Placement
{
    enum class Kind {
        New, //!< a record of its own, or of others that come with it
        Adds, //!< something is added to a record
        Known, //!< nothing new, not even to ask
        InBin, //!< it speaks of a removed record
    };
    Kind kind = Kind::New;
    size_t group = 0; //!< in the plan; candidates of one group are one record
    std::vector<const domain::Field *> adds; //!< what the record did not say before
    bool addsPair = false;
    std::vector<domain::TradeField>
        asks; //!< of which it tells a value that nobody has told, and another one is known
};

/** A record as it follows from all that speaks of it. */
struct FiledGroup
{
    domain::Group group;
    std::optional<domain::Record> before; //!< as it is in the tables
    domain::Record after; //!< id, version, times and a new order's id are given when it is stored
    bool keyChanges = false;
    std::vector<std::pair<QString, domain::Record>>
        lent; //!< by records that turned out to be this one
    QString inBin; //!< id of the removed record that it speaks of: it is kept with that, and asked
    bool orderChanges = false; //!< it is of another order than its record, as it is in the tables
    std::vector<Link> links; //!< in the vault
    std::vector<size_t> candidates; //!< on their way in
    std::vector<QByteArray> keyPrints; //!< of their keys, in their order; empty: it has none
    Assumed assumed; //!< of its order

    /** Whether storing it writes anything of the record itself. */
    [[nodiscard]] bool changes() const;
    /** Whether it takes in what belonged to another record, or stood by itself. */
    [[nodiscard]] bool isMoved() const;
};

/** How candidates fall into records, together with everything in the vault they have to do with. */
struct FilingPlan
{
    std::vector<Placement> placements; //!< of each candidate, in their order
    std::vector<FiledGroup> groups;
    std::vector<domain::Question> questions; //!< what only a person can decide; by groups
    std::vector<domain::Decision> decisions; //!< that come with the candidates

    /** The id by which decisions name a candidate. */
    [[nodiscard]] static qint64 idOf(size_t candidate);
    /** The record a candidate will be in. */
    [[nodiscard]] const FiledGroup &groupOf(size_t candidate) const
    {
        return groups[placements[candidate].group];
    }
};

/** What storing a plan has made so far. */
struct FilingState
{
    QHash<qint64, qint64> links; //!< the link that a candidate has become, by FilingPlan::idOf()
    QHash<size_t, QString> orders; //!< ids of orders, by domain::Group::purchase
    QHash<QString, QString> names; //!< of the messages that were kept, by id
    bool hasWritten = false; //!< anything at all
};

/** Sets a record's clocks by its seller's rules. */
using StartClocks = std::function<void(domain::Record &record)>;

/** The titles that nobody types. */
class Titles
{
public:
    using Made = std::function<QString(const domain::Record &record)>;

    void setMade(Made made) { m_made = std::move(made); }
    [[nodiscard]] QString of(const domain::Record &record) const
    {
        return m_made ? m_made(record) : domain::defaultTitle(record);
    }
    /** Whether nobody has typed `title` for a record that was as `record` is. Titles were made with
     *  the seller's id once, and those are stored. */
    [[nodiscard]] bool isMade(const QString &title, const domain::Record &record) const
    {
        return title == of(record) || title == domain::defaultTitle(record);
    }

private:
    Made m_made;
};

/** Works out where candidates belong, by the matching law (domain::arrange()); writes nothing. */
class Filing
{
public:
    Filing(Connection &connection, SealedFields &sealed, const StartClocks &startClocks,
           const Titles &titles)
        : m_connection(connection)
        , m_sealed(sealed)
        , m_links(connection)
        , m_aliases(connection)
        , m_startClocks(startClocks)
        , m_titles(titles)
    { }

    [[nodiscard]] Result<FilingPlan> plan(std::span<const NewCandidate> candidates);
    /** The same without candidates: how everything that has these keys falls into records by now. */
    [[nodiscard]] Result<FilingPlan> planAnew(const QStringList &keys);

private:
    struct Ground;

    [[nodiscard]] Result<void> addCandidate(Ground &ground, const NewCandidate &candidate,
                                            QStringList &keys);
    static void addOwnWords(const Link &own, const Link &other, Ground &ground);
    static void addChoices(const std::map<QString, qint64> &firstOf, Ground &ground);
    [[nodiscard]] Result<void> addAnswers(Ground &ground);
    [[nodiscard]] Result<FilingPlan> arranged(Ground &ground);
    static void giveAssumed(const Ground &ground, FilingPlan &plan);
    static void giveOrders(FilingPlan &plan);
    /** The removed record that a group without a record of its own speaks of by KID, or by reference
     *  and seller; empty: none. */
    [[nodiscard]] Result<QString> binned(const Ground &ground, const FiledGroup &filed);
    /** What a record lent that stands by itself again goes back to it. */
    [[nodiscard]] Result<void> giveBack(FilingPlan &plan);
    [[nodiscard]] Result<void> keepSavedPair(FiledGroup &filed);
    [[nodiscard]] Result<void> compose(const Ground &ground,
                                       const std::vector<domain::TradeField> &asked,
                                       FiledGroup &filed);

    Connection &m_connection;
    SealedFields &m_sealed;
    Links m_links;
    Aliases m_aliases;
    const StartClocks &m_startClocks;
    const Titles &m_titles;
};

} // namespace eab::vault
