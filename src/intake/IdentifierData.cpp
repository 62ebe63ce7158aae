// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "intake/LabelData.h"

#include <array>

namespace eab::intake {

namespace {

using enum Surety;

constexpr std::array identifiers {
    LabelWords {Meaning::Kid, Sure,
                u"eabkid|eabkeyid|eabkeyidentifier|eabid|eabmacid|eabmacidb64url|eabmackeyid|"
                u"eabhmackeyid|extacctkid|extactkid|extaccountkid|extacctkeyid|extactkeyid|"
                u"externalaccountkid|externalaccountkeyid|externalaccountbindingkid|"
                u"externalaccountbindingkeyid|acmekid|acmekeyid|acmeeabkid|acmeeabkeyid|"
                u"eabidentifier|eabaccountkeyid|caeabkeyid|eabaccountid|eabuser|eabkidid"},
    LabelWords {Meaning::Kid, Fair,
                u"kid|keyid|keyidentifier|mackeyid|macid|hmacid|hmackeyid|hmackid"},
    LabelWords {Meaning::Kid, Weak, u"accountkey"},
    LabelWords {Meaning::Hmac, Sure,
                u"eabhmac|eabhmackey|eabmackey|eabmackeyb64url|eabmac|eabhmacb64|eabhmacb64url|"
                u"eabhmacencoded|eabhmacsecret|eabsecret|eabsecretkey|extaccthmac|extacthmac|"
                u"extaccounthmac|extaccthmackey|extacthmackey|externalaccounthmac|"
                u"externalaccounthmackey|externalaccountmackey|externalaccountbindinghmac|"
                u"externalaccountbindinghmackey|externalaccountbindingmackey|acmehmac|"
                u"acmehmackey|acmemackey|acmeeabhmac|acmeeabhmackey|acmeeabmackey|"
                u"caeabhmackey|eabhmackeyb64|eabhmackeybase64|eabmackeyb64|eabmackeybase64|"
                u"eabkeyhmac"},
    LabelWords {Meaning::Hmac, Fair,
                u"hmac|hmackey|mackey|hmacencoded|hmackeyencoded|hmacbase64|hmacb64|"
                u"hmackeybase64|hmackeyb64|hmackeyb64url|hmackeybase64url|b64mackey|"
                u"b64urlmackey|hmacsecret|hmacsecretkey|hmacvalue|hmacbase64url|mackeyb64url"},
    LabelWords {Meaning::Hmac, Weak, u"eabkey|keyvalue|mac"},
    LabelWords {Meaning::Directory, Sure,
                u"acmedirectoryurl|acmedirectoryuri|acmedirectory|directoryurl|directoryuri|"
                u"acmeserver|acmeserverurl|acmeserveruri|acmeurl|acmeuri|acmecauri|acmecaurl|"
                u"acmeca|acmecaserver|acmeendpoint|acmeendpointurl|acmecadirurl|acmedirurl|"
                u"mdcertificateauthority|cadirectoryurl|cadirectory|acmebaseurl|acmeservice|"
                u"acmeserviceurl|acmecadirectory|acmecadirectoryurl"},
    LabelWords {Meaning::Directory, Fair,
                u"serverurl|serveruri|caserver|cauri|caurl|baseuri|baseurl|directory|dirurl|"
                u"caserverurl|caapi|defaultacmeserver|legoserver|caendpoint"},
    LabelWords {Meaning::Directory, Weak, u"server|endpoint|url|uri|ca|loginuri|loginurl|address"},
    LabelWords {Meaning::OrderNumber, Sure,
                u"ordernumber|orderid|orderno|ordernr|ordernum|orderreference|orderref|"
                u"salesordernumber|bestellnummer|auftragsnummer"},
    LabelWords {Meaning::OrderNumber, Weak, u"order"},
    LabelWords {Meaning::CaReference, Sure,
                u"careference|caref|careferencenumber|careferenceid|certificateauthorityreference|"
                u"certificateauthoritycareference|supplierordernumber|supplierorderid|"
                u"supplierreference|vendororderid|vendorordernumber|vendorreference|"
                u"partnerorderid|partnerordernumber|caorderid|caordernumber"},
    LabelWords {Meaning::Product, Sure,
                u"product|productname|producttitle|item|itemname|license|certificatetype|"
                u"productdescription"},
    LabelWords {Meaning::Email, Sure,
                u"email|mail|emailaddress|contactemail|customeremail|accountemail|acmeemail|"
                u"legoemail|useremail|registrantemail|adminemail|mdcontactemail|"
                u"acmecontactemail|accountcontactemail|customeremailaddress"},
    LabelWords {Meaning::Email, Weak, u"contact|contacts"},
    LabelWords {Meaning::Customer, Sure,
                u"customer|customername|company|companyname|organization|organisation|"
                u"organizationname|organisationname"},
    LabelWords {Meaning::Domain, Sure,
                u"domain|domains|domainname|domainnames|commonname|fqdn|hostname|hostnames|"
                u"dnsnames|dnsname"},
    LabelWords {Meaning::OrderDate, Sure,
                u"orderdate|orderedat|orderedon|dateordered|orderplaced|placedon|purchasedate|"
                u"ordertime|orderdatetime|purchasedat"},
    LabelWords {Meaning::OrderDate, Fair,
                u"createdat|creationdate|created|createdon|datecreated|createtime|creationtime|"
                u"issuedat|createdate"},
    LabelWords {Meaning::Secret, Sure,
                u"apikey|apisecret|apitoken|xapikey|xdcdevkey|xpartnerapikey|password|passwd|"
                u"passphrase|loginpassword|secret|token|accesstoken|refreshtoken|idtoken|"
                u"authorization|accesskey|secretaccesskey|clientsecret|privatekey|secretkey|"
                u"sharedsecret|authtoken|bearertoken|logintotp|totp|otpauth|devkey"},
    LabelWords {Meaning::Nothing, Sure,
                u"acmeaccountid|accountid|credentialid|kidhint|thumbprint|hmacalg|macalg|"
                u"eabmacalg|eabhmacalg|eabalgorithm|hmacalgorithm|macalgorithm|keytype|keyfile|"
                u"eabkidfile|eabhmacfile|eabhmackeyfile|eabkeyidfile|kidfile|hmacfile"},
};

} // namespace

std::span<const LabelWords> identifierWords()
{
    return identifiers;
}

} // namespace eab::intake
