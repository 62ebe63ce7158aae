// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/intake/ImportFinds.h"

#include "app/session/RecordList.h"
#include "app/uses/Records.h"
#include "app/uses/RowCounter.h"
#include "app/words/RowText.h"

#include <algorithm>

namespace eab::ui {

namespace {

using app::ImportState;

/** An empty form, to stand beside a source in which nothing was found. */
app::ImportItem blankOf(const domain::Reading &reading)
{
    app::ImportItem blank;
    blank.state = ImportState::Incomplete;
    blank.candidate.problem = reading.error ? reading.error->code : ErrorCode::NoCredentials;
    return blank;
}

/** The domain leads, the product follows; no two look alike. */
QString nameOf(const domain::ImportCandidate &candidate)
{
    QStringList parts {app::domainsText(candidate.domains), candidate.product,
                       candidate.orderNumber};
    parts.removeAll(QString());
    if (parts.size() < 2)
        parts << (candidate.kid.isEmpty() ? candidate.caReference : candidate.kid);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

ImportFinds::ImportFinds(app::Session &session, std::vector<app::ImportPreview> previews)
    : m_session(session)
    , m_importer(session)
    , m_previews(std::move(previews))
{
    app::RowCounter lines;
    for (size_t p = 0; p < m_previews.size(); ++p) {
        app::ImportPreview &preview = m_previews[p];
        const bool isBlank = preview.items.empty();
        if (isBlank)
            preview.items.push_back(blankOf(preview.reading));
        for (size_t i = 0; i < preview.items.size(); ++i) {
            Spot &spot = m_spots.emplace_back(Spot {p, i});
            preview.items[i].onConflict = app::OnConflict::LeaveOut;
            spot.found.seller = preview.items[i].seller;
            spot.found.isBlank = isBlank;
            const domain::SourceSpan &stretch = preview.items[i].candidate.stretch;
            if (stretch.isValid())
                spot.line = lines.at(p, preview.reading.text, stretch.start);
        }
    }
}

app::ImportItem &ImportFinds::item(int which)
{
    return itemOf(spot(which));
}

Result<void> ImportFinds::compare(int which)
{
    // Where nothing was found, the form says why; that is no verdict on what stands in it.
    return spot(which).found.isBlank ? Result<void>() : assess(which);
}

Result<void> ImportFinds::assess(int which)
{
    app::ImportItem &one = item(which);
    const QString into = std::exchange(one.into, {});
    const bool asNew = std::exchange(one.asNew, false);
    EAB_TRY(m_importer.assess(one));
    AsFound &found = spot(which).found;
    found.state = one.state;
    found.couldBe = one.couldBe;
    found.siblings.clear();
    EAB_TRY(findTarget(which));
    found.joins = found.goesTo;
    if (into.isEmpty() && !asNew)
        return {};
    findSiblings(which);
    const auto is = [&into](const domain::Record &record) { return record.id == into; };
    const bool isOffered = std::any_of(found.couldBe.begin(), found.couldBe.end(), is)
        || std::any_of(found.siblings.begin(), found.siblings.end(), is);
    if (one.state == ImportState::Incomplete || one.state == ImportState::OtherKey
        || (!asNew && !isOffered))
        return {};
    one.into = into;
    one.asNew = asNew;
    EAB_TRY(m_importer.assess(one));
    return findTarget(which);
}

Result<void> ImportFinds::findTarget(int which)
{
    AsFound &found = spot(which).found;
    found.goesTo.reset();
    if (const QString id = item(which).recordId; !id.isEmpty())
        found.goesTo = EAB_TRY(app::Records(m_session).find(id));
    return {};
}

void ImportFinds::findSiblings(int which)
{
    constexpr size_t mostOffered = 20;
    AsFound &found = spot(which).found;
    found.siblings.clear();
    const auto list = m_session.records();
    if (!list || !found.joins || found.joins->orderId.isEmpty())
        return;
    for (const domain::PlacedPtr &placed : (*list)->all()) {
        const domain::Record &one = placed->record;
        if (one.orderId == found.joins->orderId && one.id != found.joins->id
            && found.siblings.size() < mostOffered)
            found.siblings.push_back(one);
    }
}

int ImportFinds::readyCount()
{
    return static_cast<int>(std::count_if(m_spots.begin(), m_spots.end(), [this](const Spot &spot) {
        return itemOf(spot).isReady();
    }));
}

bool ImportFinds::hasSaved()
{
    return std::any_of(m_spots.begin(), m_spots.end(), [this](const Spot &spot) {
        return itemOf(spot).state == ImportState::AlreadySaved;
    });
}

ImportRow ImportFinds::row(int which)
{
    const Spot &at = spot(which);
    const app::ImportItem &one = itemOf(at);
    const app::ImportPreview &source = m_previews[at.preview];
    ImportRow row;
    row.name = nameOf(one.candidate);
    if (row.name.isEmpty())
        row.name = source.reading.subject;
    row.source = app::placeText(source.name, at.line);
    if (!isCompared(which))
        return row;
    row.standing = standingOf(one, at.found);
    row.state = standingWords(one, at.found, m_session.clock().now().date());
    row.canBeTaken = one.canBeStored();
    row.isTaken = one.isReady();
    return row;
}

} // namespace eab::ui
