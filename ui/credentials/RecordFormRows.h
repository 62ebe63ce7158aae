// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/credentials/FormFields.h"

#include <span>

namespace eab::ui {

/** The pages of the form: what nearly every record has, and the rest. */
enum class FormPage { Usual, More };

/** One field of a record as it is typed by hand. The form is made from formRows(), so a new field
 *  that a person may change is one line there. */
struct FormRow
{
    FormPage page;
    const char *field; //!< of domain::recordFields()
    const char *name; //!< of what it is typed in
    const char *caption; //!< with its letter, to be translated
    FormField *(*make)(const FormRow &row, QWidget *parent);
    const char *hint = nullptr; //!< stands in it while it is empty, to be translated
};

/** All of them, in the order in which they stand. */
[[nodiscard]] std::span<const FormRow> formRows();

} // namespace eab::ui
