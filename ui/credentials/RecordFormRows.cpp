// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/credentials/RecordFormRows.h"

#include "app/words/FieldText.h"
#include "ui/credentials/RecordEditor.h"

namespace eab::ui {

namespace {

using domain::Record;
using enum FormPage;

FormField *line(const FormRow &row, QWidget *parent)
{
    return new LineField(row.hint == nullptr ? QString() : RecordEditor::tr(row.hint), parent);
}

FormField *notes(const FormRow &, QWidget *parent)
{
    return new NotesField(parent);
}

FormField *clock(const FormRow &, QWidget *parent)
{
    return new ClockField(parent);
}

template <domain::IssuerRole Offered>
FormField *issuer(const FormRow &, QWidget *parent)
{
    return new IssuerField(Offered, parent);
}

template <auto Member, auto... Values>
FormField *choice(const FormRow &row, QWidget *parent)
{
    std::vector<std::pair<QString, QString>> choices;
    const auto add = [&](auto value) {
        Record record;
        record.*Member = value;
        choices.emplace_back(domain::wordOf(value),
                             app::valueText(app::fieldNamed(row.field), record));
    };
    (add(Values), ...);
    return new ChoiceField(choices, parent);
}

using domain::HmacAlgorithm;
using domain::RecordKind;
using domain::UsePolicy;

constexpr FormRow rows[] {
    {Usual, "kid", "kidField", QT_TRANSLATE_NOOP("eab::ui::RecordEditor", "&Key identifier (KID)"),
     line},
    {Usual, "directory_url", "directoryField",
     QT_TRANSLATE_NOOP("eab::ui::RecordEditor", "Director&y URL"), line, "https://"},
    {Usual, "order_number", "orderField",
     QT_TRANSLATE_NOOP("eab::ui::RecordEditor", "&Order number"), line},
    {Usual, "ca_reference", "referenceField",
     QT_TRANSLATE_NOOP("eab::ui::RecordEditor", "CA &Reference"), line,
     QT_TRANSLATE_NOOP("eab::ui::RecordEditor", "formerly Supplier Order Number")},
    {Usual, "order_date", "orderDateField",
     QT_TRANSLATE_NOOP("eab::ui::RecordEditor", "Order &date"), line,
     QT_TRANSLATE_NOOP("eab::ui::RecordEditor",
                       "YYYY-MM-DD, where known with hh:mm; starts the clocks")},
    {Usual, "issuer", "issuerField", QT_TRANSLATE_NOOP("eab::ui::RecordEditor", "Se&ller"),
     issuer<domain::IssuerRole::Seller>},
    {Usual, "product", "productField", QT_TRANSLATE_NOOP("eab::ui::RecordEditor", "&Product"),
     line},
    {Usual, "domains", "domainsField", QT_TRANSLATE_NOOP("eab::ui::RecordEditor", "Dom&ains"), line,
     "www.example.org, *.example.org"},
    {Usual, "customer", "customerField", QT_TRANSLATE_NOOP("eab::ui::RecordEditor", "Custo&mer"),
     line},
    {Usual, "email", "emailField", QT_TRANSLATE_NOOP("eab::ui::RecordEditor", "&E-mail"), line,
     QT_TRANSLATE_NOOP("eab::ui::RecordEditor", "contact for the ACME account")},
    {Usual, "title", "titleField", QT_TRANSLATE_NOOP("eab::ui::RecordEditor", "&Title"), line},
    {Usual, "tags", "tagsField", QT_TRANSLATE_NOOP("eab::ui::RecordEditor", "Ta&gs"), line},
    {Usual, "notes", "notesField", QT_TRANSLATE_NOOP("eab::ui::RecordEditor", "&Notes"), notes},
    {More, "ca", "caField",
     QT_TRANSLATE_NOOP("eab::ui::RecordEditor", "Certification authorit&y (CA)"),
     issuer<domain::IssuerRole::Ca>},
    {More, "contacts", "contactsField",
     QT_TRANSLATE_NOOP("eab::ui::RecordEditor", "Fu&rther contacts"), line,
     QT_TRANSLATE_NOOP("eab::ui::RecordEditor", "e-mail addresses, commas between them")},
    {More, "kind", "kindField", QT_TRANSLATE_NOOP("eab::ui::RecordEditor", "&Kind"),
     choice<&Record::kind, RecordKind::Order, RecordKind::Certificate, RecordKind::Undecided>},
    {More, "portal_visible_until", "portalField",
     QT_TRANSLATE_NOOP("eab::ui::RecordEditor", "Shown in the &portal until"), clock},
    {More, "must_register_before", "registrationField",
     QT_TRANSLATE_NOOP("eab::ui::RecordEditor", "&Must be used until"), clock},
    {More, "licence_expires", "licenceField",
     QT_TRANSLATE_NOOP("eab::ui::RecordEditor", "&Licence ends"), line,
     QT_TRANSLATE_NOOP("eab::ui::RecordEditor", "YYYY-MM-DD, where known with hh:mm")},
    {More, "start_date", "startField",
     QT_TRANSLATE_NOOP("eab::ui::RecordEditor", "F&irst day of use"), line,
     QT_TRANSLATE_NOOP("eab::ui::RecordEditor", "YYYY-MM-DD")},
    {More, "end_date", "endField", QT_TRANSLATE_NOOP("eab::ui::RecordEditor", "L&ast day of use"),
     line, QT_TRANSLATE_NOOP("eab::ui::RecordEditor", "YYYY-MM-DD")},
    {More, "use_policy", "policyField",
     QT_TRANSLATE_NOOP("eab::ui::RecordEditor", "May &open an account"),
     choice<&Record::usePolicy, UsePolicy::Unknown, UsePolicy::OneTime, UsePolicy::Reusable,
            UsePolicy::Counted>},
    {More, "usage_limit", "limitField", QT_TRANSLATE_NOOP("eab::ui::RecordEditor", "Usage limi&t"),
     line, QT_TRANSLATE_NOOP("eab::ui::RecordEditor", "how many requests the pair allows")},
    {More, "hmac_alg", "algorithmField",
     QT_TRANSLATE_NOOP("eab::ui::RecordEditor", "&HMAC algorithm"),
     choice<&Record::algorithm, HmacAlgorithm::Hs256, HmacAlgorithm::Hs384, HmacAlgorithm::Hs512>},
};

} // namespace

std::span<const FormRow> formRows()
{
    return rows;
}

} // namespace eab::ui
