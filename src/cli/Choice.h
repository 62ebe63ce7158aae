// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <CLI/CLI.hpp>

#include <string>
#include <utility>
#include <vector>

namespace eab::cli {

/** An option whose value is one of a few words. Help, manual page and completion show these words
 *  as its value: `--challenge http-01|dns-01`. `target` must live as long as the command line. */
template <typename T>
CLI::Option *addChoice(CLI::App &command, const std::string &name, T &target,
                       const std::vector<std::pair<std::string, T>> &choices,
                       const std::string &description)
{
    std::string words;
    for (const auto &[word, value] : choices)
        words += (words.empty() ? "" : "|") + word;
    const auto take = [name, words, choices, &target](const std::string &given) {
        for (const auto &[word, value] : choices) {
            if (word == given) {
                target = value;
                return;
            }
        }
        throw CLI::ValidationError(name, "“" + given + "” is not one of " + words);
    };
    return command.add_option_function<std::string>(name, take, description)->type_name(words);
}

} // namespace eab::cli
