// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/CertCentralProducts.h"

// As of 26 November 2026, from the glossary and the pages "Product list", "Product info" and "Order
// ..." of dev.digicert.com, CertCentral Services API; the Multi-Domain, Wildcard, EV, Secure Site
// Pro and private ones from published clients of that API.

namespace eab::domain {

const std::vector<Suggestion> &certCentralProducts()
{
    static const std::vector<Suggestion> products {
        {u"ssl_basic"_s, u"Basic OV"_s},
        {u"ssl_ev_basic"_s, u"Basic EV"_s},
        {u"ssl_plus"_s, u"Standard SSL"_s},
        {u"ssl_multi_domain"_s, u"Multi-Domain SSL"_s},
        {u"ssl_wildcard"_s, u"Wildcard SSL"_s},
        {u"ssl_ev_plus"_s, u"EV SSL"_s},
        {u"ssl_ev_multi_domain"_s, u"EV Multi-Domain SSL"_s},
        {u"ssl_cloud_wildcard"_s, u"Cloud"_s},
        {u"ssl_securesite_flex"_s, u"Secure Site OV"_s},
        {u"ssl_ev_securesite_flex"_s, u"Secure Site EV"_s},
        {u"ssl_securesite_pro"_s, u"Secure Site Pro SSL"_s},
        {u"ssl_ev_securesite_pro"_s, u"Secure Site Pro EV SSL"_s},
        {u"ssl_dv_geotrust_flex"_s, u"GeoTrust DV SSL"_s},
        {u"ssl_dv_rapidssl"_s, u"RapidSSL DV"_s},
        {u"private_ssl_plus"_s, u"Private SSL"_s},
        {u"private_ssl_wildcard"_s, u"Private Wildcard SSL"_s},
    };
    return products;
}

} // namespace eab::domain
