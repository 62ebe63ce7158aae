// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "intake/LabelData.h"

#include <array>

namespace eab::intake {

namespace {

using enum Meaning;
using enum Surety;

constexpr std::array labels {
    // The key identifier
    LabelWords {Kid, Sure,
                u"EAB Key ID|EAB Key Identifier|EAB KID|EAB Key KID|EAB ID|EAB Identifier|"
                u"EAB MAC ID|EAB MAC Key ID|EAB MAC Key Identifier|EAB HMAC Key ID|EAB HMAC ID|"
                u"EAB HMAC Key Identifier|EAB Credential Key ID|EAB Account Key ID|"
                u"ACME EAB Key ID|ACME EAB KID|ACME EAB Key Identifier|ACME KID|ACME Key ID|"
                u"ACME Key Identifier|EAB Key Name|"
                u"External Account Binding (EAB) Key Identifier|"
                u"External Account Binding (EAB) Key ID|External Account Binding (EAB) KID|"
                u"External Account Binding (EAB) ID|External Account Binding Key Identifier|"
                u"External Account Binding Key ID|External Account Binding KID|"
                u"External Account Binding ID|EAB (External Account Binding) Key ID|"
                u"EAB (External Account Binding) Key Identifier|"
                u"EAB (External Account Binding) KID|External Account Key ID|"
                u"External Account Key Identifier|External Account KID|External Account ID"},
    LabelWords {Kid, Fair,
                u"KID|Key ID|Key Identifier|MAC ID|MAC Key ID|MAC Key Identifier|HMAC ID|"
                u"HMAC Key ID|HMAC Key Identifier|Account Key ID|Account Key Identifier|Key-Id"},
    LabelWords {Kid, Weak, u"Account Key|Account/ACME Key|ACME Account Key|ACME Key"},
    LabelWords {Kid, Sure,
                u"EAB-Schlüssel-ID|EAB-Schluessel-ID|EAB-Schlüsselkennung|EAB-Schluesselkennung|"
                u"EAB-Schlüsselbezeichner|EAB-Schlüssel-Kennung|EAB-Kennung|EAB-Schlüssel-KID|"
                u"EAB-Schlüsselidentifikator|ACME-Schlüssel-ID|EAB-SchlüsselID|"
                u"Identifiant de clé (EAB)|Identifiant de clé EAB|Identifiant de la clé EAB|"
                u"ID de clé EAB|ID de la clé EAB|ID clé EAB|Identifiant EAB|ID EAB|"
                u"Identifiant de clef EAB|ID de clave EAB|ID de la clave EAB|ID clave EAB|"
                u"Identificador de clave EAB|Identificador de la clave EAB|Identificador EAB|"
                u"ID chiave EAB|ID della chiave EAB|Identificativo chiave EAB|"
                u"Identificativo della chiave EAB|Identificatore chiave EAB|"
                u"Identificatore della chiave EAB|Identificativo EAB|EAB-sleutel-ID|"
                u"EAB-sleutelidentificatie|EAB-sleutel-identificatie|EAB-sleutel-KID|"
                u"EAB-sleutelID|EAB-id-sleutel|EAB-identificatie|ID de chave EAB|ID da chave EAB|"
                u"ID chave EAB|Identificador da chave EAB|Identificador de chave EAB|"
                u"EABキーID|EAB鍵ID|EABキー識別子|EAB鍵識別子|EAB KID|EABのキーID|EABの鍵ID|"
                u"EAB密钥ID|EAB 密钥标识|EAB密钥标识符|EAB金鑰ID|EAB標識|外部账户绑定密钥ID"},
    LabelWords {Kid, Fair,
                u"Schlüssel-ID|Schluessel-ID|Schlüsselkennung|Schluesselkennung|SchlüsselID|"
                u"Schlüsselbezeichner|Schluesselbezeichner|Schlüsselidentifikator|"
                u"Schlüssel-Kennung|Schlüssel-Identifikator|Identifiant de clé|"
                u"Identifiant de la clé|ID de clé|ID de la clé|ID clé|Identifiant de clef|"
                u"ID de clave|ID de la clave|ID clave|Identificador de clave|"
                u"Identificador de la clave|ID chiave|ID della chiave|Identificativo chiave|"
                u"Identificativo della chiave|Identificatore chiave|Identificatore della chiave|"
                u"Sleutel-ID|Sleutelidentificatie|Sleutel-identificatie|SleutelID|"
                u"Sleutelidentificator|ID de chave|ID da chave|ID chave|Identificador da chave|"
                u"Identificador de chave|鍵識別子|鍵ID|キーID|キー識別子|キー ID|密钥ID|密钥标识|"
                u"密钥标识符|密鑰ID|金鑰ID|金鑰識別碼"},

    // The HMAC key
    LabelWords {Hmac, Sure,
                u"EAB HMAC Key|EAB HMAC|EAB MAC Key|EAB MAC|EAB HMAC Secret|EAB MAC Secret|"
                u"EAB HMAC Key Value|EAB HMAC Value|EAB Secret|EAB Secret Key|EAB Key Secret|"
                u"EAB HMAC Secret Key|EAB HMAC-Key|EAB HMAC Key Secret|EAB Key HMAC|"
                u"ACME EAB HMAC Key|ACME EAB HMAC|ACME EAB MAC Key|ACME HMAC Key|ACME MAC Key|"
                u"ACME HMAC|External Account Binding (EAB) HMAC Key|"
                u"External Account Binding (EAB) HMAC|External Account Binding (EAB) MAC Key|"
                u"External Account Binding (EAB) Message Authentication Code (MAC) Key|"
                u"External Account Binding (EAB) Message Authentication Code Key|"
                u"External Account Binding (EAB) Message Authentication Code|"
                u"External Account Binding Message Authentication Code (MAC) Key|"
                u"External Account Binding Message Authentication Code Key|"
                u"External Account Binding HMAC Key|External Account Binding HMAC|"
                u"External Account Binding MAC Key|External Account Binding MAC|"
                u"External Account Binding (EAB) MAC|External Account Binding (EAB) Secret|"
                u"External Account Binding (EAB) Hash-based Message Authentication Code (HMAC) Key|"
                u"EAB (External Account Binding) HMAC Key|EAB (External Account Binding) MAC Key|"
                u"EAB (External Account Binding) HMAC|External Account HMAC Key|"
                u"External Account MAC Key|External Account HMAC|"
                u"EAB MAC (Hash-based Message Authentication Code) Key|"
                u"EAB Message Authentication Code (MAC) Key|EAB Message Authentication Code Key|"
                u"EAB Message Authentication Code"},
    LabelWords {
        Hmac, Fair,
        u"HMAC Key|HMAC|MAC Key|HMAC-SHA256 Key|HMAC SHA-256 Key|HMAC (SHA-256) Key|"
        u"HMAC (SHA256) Key|HMAC key (HS256)|HMAC Secret|HMAC Secret Key|HMAC Value|HMAC Key Value|"
        u"HMAC-encoded|HMAC encoded key|HMACKey|HMAC base64|HMAC base64url|HMAC b64|"
        u"b64MacKey|b64 MAC Key|MAC Key Value|Message Authentication Code (MAC) Key|"
        u"Message Authentication Code Key|Hash-based Message Authentication Code|"
        u"Hash-based Message Authentication Code Key|"
        u"Hash-based Message Authentication Code (HMAC) Key|"
        u"Keyed-hash message authentication code|"
        u"Keyed-hash message authentication code key|"
        u"Keyed-hash message authentication code (HMAC) key|"
        u"Keyed-hash message authentication code (HMAC)|Key (base64, raw url encoded)"},
    LabelWords {Hmac, Weak, u"EAB Key|EAB Key Value|EAB Password|ACME EAB Key"},
    LabelWords {Hmac, Sure,
                u"EAB-HMAC-Schlüssel|EAB-HMAC-Schluessel|EAB-MAC-Schlüssel|EAB-MAC-Schluessel|"
                u"EAB-HMAC-Geheimnis|EAB-Geheimnis|ACME-HMAC-Schlüssel|EAB-HMAC-Wert|"
                u"Clé HMAC EAB|Clé HMAC (EAB)|Clé MAC EAB|Clé MAC (EAB)|Clé EAB HMAC|"
                u"Clef HMAC EAB|HMAC EAB|MAC EAB|Secret EAB|Clé secrète EAB|"
                u"Clave HMAC EAB|Clave HMAC (EAB)|Clave MAC EAB|Clave MAC (EAB)|Clave EAB HMAC|"
                u"Secreto EAB|Chiave HMAC EAB|Chiave MAC EAB|Chiave EAB HMAC|Chiave EAB MAC|"
                u"Segreto EAB|EAB-HMAC-sleutel|EAB-MAC-sleutel|EAB-geheim|Chave HMAC EAB|"
                u"Chave MAC EAB|Chave EAB HMAC|Chave HMAC (EAB)|Chave HMAC do EAB|Segredo EAB|"
                u"Chave HMAC da EAB|EAB HMACキー|EABのHMACキー|EAB HMAC鍵|EAB MACキー|EAB MAC鍵|"
                u"EAB HMAC密钥|EAB MAC密钥|EAB HMAC金鑰|EAB的HMAC密钥|外部账户绑定HMAC密钥"},
    LabelWords {Hmac, Fair,
                u"HMAC-Schlüssel|HMAC-Schluessel|MAC-Schlüssel|MAC-Schluessel|HMAC-Geheimnis|"
                u"HMAC-Wert|Clé HMAC|Clé MAC|Clef HMAC|Clef MAC|Clé secrète HMAC|Clave HMAC|"
                u"Clave MAC|Clave secreta HMAC|Chiave HMAC|Chiave MAC|Chiave segreta HMAC|"
                u"HMAC-sleutel|MAC-sleutel|HMAC-geheim|Chave HMAC|Chave MAC|"
                u"Chave secreta HMAC|HMACキー|HMAC鍵|HMAC キー|MACキー|MAC鍵|HMAC秘密鍵|"
                u"メッセージ認証コードキー|HMAC密钥|MAC密钥|HMAC密鑰|HMAC金鑰|MAC金鑰"},

    // The ACME directory
    LabelWords {
        Directory, Sure,
        u"ACME Directory URL|ACME Directory|ACME Directory URI|ACME Directory Endpoint|"
        u"ACME Directory Address|ACME Directory Link|Directory URL|Directory URI|"
        u"Directory Endpoint|ACME Server URL|ACME Server|ACME Server URI|"
        u"ACME Server Address|ACME URL|ACME URI|ACME Endpoint|ACME Endpoint URL|"
        u"ACME Service URL|ACME CA URL|ACME CA|ACME API URL|ACME Server Directory|"
        u"ACME Server Directory URL|ACME Enrollment URL|ACME Enrollment Endpoint|"
        u"ACME Enrolment URL|ACME Account URL Directory|DigiCert request URL|"
        u"Enrollment endpoint|Enrolment endpoint|MDCertificateAuthority|"
        u"ACME base URL|ACME v2 URL|ACME v2 Directory|ACMEv2 Directory URL|CA Directory URL"},
    LabelWords {Directory, Fair,
                u"Server URL|Server URI|Directory|Endpoint URL|CA URL|CA URI|CA Server|"
                u"CA Server URL|Base URI|Base URL|Request URL|CA Endpoint|URL ACME|URL dell'ACME|"
                u"caServer"},
    LabelWords {Directory, Weak, u"Server|Endpoint|URL|URI|Link|CA|Host|Address|Adresse"},
    LabelWords {Directory, Sure,
                u"ACME-Verzeichnis-URL|ACME-Verzeichnis|Verzeichnis-URL|ACME-Server-URL|"
                u"ACME-Serveradresse|ACME-Adresse|ACME-Server-Adresse|ACME-Verzeichnisadresse|"
                u"URL des Zertifikatservers|URL des ACME-Servers|URL des ACME-Verzeichnisses|"
                u"Adresse des ACME-Servers|URL du répertoire ACME|URL du répertoire|"
                u"Répertoire ACME|URL de répertoire ACME|URL du serveur ACME|URL serveur ACME|"
                u"Adresse du serveur ACME|Serveur ACME|URL de l'annuaire ACME|"
                u"URL del directorio ACME|URL del directorio|URL de directorio ACME|"
                u"Directorio ACME|URL del servidor ACME|URL de servidor ACME|Servidor ACME|"
                u"Dirección del servidor ACME|URL del server ACME|URL server ACME|"
                u"URL della directory ACME|URL della directory|URL directory ACME|"
                u"Directory ACME|Server ACME|Indirizzo del server ACME|ACME-directory-URL|"
                u"URL van de ACME-server|URL van de ACME-directory|ACME-serveradres|"
                u"ACME-directory-adres|URL do diretório ACME|URL do diretório|"
                u"URL de diretório ACME|Diretório ACME|URL do servidor ACME|"
                u"URL do directório ACME|Endereço do servidor ACME|ACMEディレクトリURL|"
                u"ACME ディレクトリ URL|ACMEディレクトリ|ディレクトリURL|ディレクトリ URL|"
                u"ACMEサーバーURL|ACMEサーバURL|ACME サーバー URL|ACMEサーバー|ACME目录URL|"
                u"ACME目录|ACME目录地址|ACME服务器地址|ACME服务器URL|ACME服务器|目录URL|目录地址|"
                u"ACME 伺服器網址|ACME目錄網址|ACME目錄"},
    LabelWords {Directory, Fair,
                u"Serveradresse|URL du serveur|Adresse du serveur|URL del servidor|"
                u"Dirección del servidor|URL del server|URL do servidor|Endereço do servidor|"
                u"サーバーURL|サーバURL|サーバー URL|服务器地址|服务器URL|伺服器網址"},

    // The seller's order number
    LabelWords {OrderNumber, Sure,
                u"Order Number|Order No|Order No.|Order Nr|Order #|Order # ID|Order ID|Order Num|"
                u"Order Reference Number|Order Reference|Order Ref|Purchase Number|"
                u"Sales Order Number|Sales Order|Order Code|Your Order Number|Your Order ID|"
                u"Order number (ID)|Bestellnummer|Bestell-Nr|Bestellnr|Bestell-Nummer|"
                u"Auftragsnummer|Auftrags-Nr|Auftragsnr|Bestell-ID|Auftrags-ID|"
                u"Numéro de commande|Numéro de la commande|N° de commande|N° commande|"
                u"No de commande|Nº de commande|Numéro commande|Réf. de commande|"
                u"Référence de commande|Référence de la commande|Commande n°|ID de commande|"
                u"Identifiant de commande|Número de pedido|Número del pedido|N.º de pedido|"
                u"N° de pedido|Nº de pedido|Núm. de pedido|Nro. de pedido|ID de pedido|"
                u"ID del pedido|Número de orden|Pedido n°|Numero d'ordine|Numero ordine|"
                u"Numero dell'ordine|N. ordine|N° ordine|N° d'ordine|Nr. ordine|ID ordine|"
                u"ID dell'ordine|Ordine n°|Ordine n.|Codice ordine|Bestelnummer|Ordernummer|"
                u"Bestel-ID|Bestelnr|Ordernr|Order-ID|Bestelling nr|Número do pedido|"
                u"Número da encomenda|Número de encomenda|N° do pedido|Nº do pedido|"
                u"N.º do pedido|ID do pedido|ID da encomenda|N.º da encomenda|Pedido nº|"
                u"注文番号|ご注文番号|オーダー番号|注文ID|订单号|订单编号|订单ID|訂單號|訂單編號|"
                u"订单号码"},
    LabelWords {OrderNumber, Weak,
                u"Order|Your order|Bestellung|Auftrag|Commande|Votre commande|Pedido|Su pedido|"
                u"Ordine|Il tuo ordine|Bestelling|Encomenda|注文|ご注文|订单|訂單"},

    // The CA's own reference, never the same as the order number
    LabelWords {
        CaReference, Sure,
        u"Certificate Authority (CA) Reference|Certificate Authority Reference|"
        u"Certificate Authority (CA) Reference Number|Certification Authority Reference|"
        u"Certificate Authority Reference Number|Certification Authority (CA) Reference|"
        u"CA Reference|CA Reference Number|CA Ref|CA Reference ID|CA Reference No|"
        u"Supplier Order Number|Supplier Order No|Supplier Order ID|Supplier Order #|"
        u"Supplier Order|Supplier Reference|Vendor Order ID|Vendor Order Number|"
        u"Vendor Order No|Vendor Order #|Vendor Order|Partner Order ID|"
        u"Partner Order Number|Partner Order No|Partner Order #|Partner Order|"
        u"CA Order ID|CA Order Number|CA Order No|CA Order #|CA Order|"
        u"Certificate Authority Order Number|Certificate Authority (CA) Order Number|"
        u"Referenz der Zertifizierungsstelle|Referenz der Zertifizierungsstelle (CA)|"
        u"Zertifizierungsstellen-Referenz|CA-Referenz|CA-Referenznummer|CA-Bestellnummer|"
        u"Lieferanten-Bestellnummer|Lieferantenbestellnummer|Lieferanten-Auftragsnummer|"
        u"Lieferantenauftragsnummer|Partner-Bestellnummer|"
        u"Référence de l'autorité de certification (AC)|"
        u"Référence de l'autorité de certification|Référence AC|Référence de l'AC|"
        u"Référence CA|Numéro de commande fournisseur|Numéro de commande du fournisseur|"
        u"Numéro de commande partenaire|N° de commande fournisseur|"
        u"Numéro de commande AC|Référence fournisseur|"
        u"Referencia de la autoridad de certificación|"
        u"Referencia de la autoridad de certificación (CA)|"
        u"Referencia de la autoridad certificadora|Referencia de la CA|Referencia CA|"
        u"Número de pedido del proveedor|Número de pedido de proveedor|"
        u"Número de pedido de la CA|Riferimento della CA|Riferimento CA|"
        u"Riferimento dell'autorità di certificazione|"
        u"Riferimento dell'autorità di certificazione (CA)|Riferimento autorità (CA)|"
        u"Numero ordine fornitore|Numero d'ordine fornitore|"
        u"Numero d'ordine del fornitore|Numero ordine del fornitore|"
        u"Numero ordine CA|Referentie van de certificaatautoriteit|"
        u"Referentie van de certificaatautoriteit (CA)|CA-referentie|"
        u"CA-referentienummer|Referentie certificeringsinstantie|"
        u"Referentie van de certificeringsinstantie|Leveranciersordernummer|"
        u"Leveranciersbestelnummer|Bestelnummer leverancier|Ordernummer leverancier|"
        u"Referência da autoridade certificadora|Referência da autoridade de certificação|"
        u"Referência da autoridade certificadora (CA)|Referência da AC|Referência da CA|"
        u"Referência CA|Referência AC|Número do pedido do fornecedor|"
        u"Número de pedido do fornecedor|Número da encomenda do fornecedor|"
        u"認証局参照番号|認証局（CA）参照番号|CA参照番号|認証局リファレンス|認証局注文番号|"
        u"CA注文番号|サプライヤー注文番号|证书颁发机构参考号|CA参考号|CA订单号|供应商订单号|"
        u"認證機構參考編號|CA 参考编号"},

    // What was bought
    LabelWords {Product, Sure,
                u"Product|Product Name|Product Type|Item|Item Name|License|License Type|Licence|"
                u"Certificate type|Certificate product|Product Description|Subscription|"
                u"Produkt|Produktname|Produktbezeichnung|Artikel|Zertifikatstyp|Lizenz|"
                u"Produit|Nom du produit|Article|Type de certificat|Licence|Producto|"
                u"Nombre del producto|Artículo|Tipo de certificado|Licencia|Prodotto|"
                u"Nome prodotto|Nome del prodotto|Articolo|Tipo di certificato|Licenza|"
                u"Productnaam|Certificaattype|Licentie|Produto|Nome do produto|Licença|"
                u"製品名|商品名|製品|商品|产品|产品名称|商品名称|產品|產品名稱"},

    // Whom to reach
    LabelWords {Email, Sure,
                u"Customer E-mail|Customer Email|Customer E-mail Address|Customer Email Address|"
                u"Account E-mail|Account Email|Account Email Address|Registrant Email|"
                u"Registration Email|Order Email|ACME Email|ACME Account Email|Contact E-mail|"
                u"Contact Email|Contact Email Address|Contact e-mail address|Admin Email|"
                u"Administrator Email|Technical Contact Email|Billing Email|User Email|"
                u"Subscriber Email|Kunden-E-Mail|Kontakt-E-Mail|E-Mail des Kunden|"
                u"Kontakt-E-Mail-Adresse|Kunden-E-Mail-Adresse|E-mail du client|"
                u"E-mail de contact|Adresse e-mail du client|Email du client|Email de contact|"
                u"Correo del cliente|Correo de contacto|Correo electrónico de contacto|"
                u"Correo electrónico del cliente|E-mail del cliente|Email del cliente|"
                u"E-mail cliente|Email cliente|E-mail di contatto|Email di contatto|"
                u"E-mail van de klant|E-mailadres van de klant|Contact-e-mail|"
                u"E-mail do cliente|Email do cliente|E-mail de contato|E-mail de contacto|"
                u"連絡先メールアドレス|お客様メールアドレス|客户邮箱|联系邮箱"},
    LabelWords {Email, Fair,
                u"E-mail|Email|E-mail Address|Email Address|E-Mail-Adresse|Emailadresse|"
                u"Adresse e-mail|Adresse email|Adresse mail|Courriel|Adresse électronique|"
                u"Correo electrónico|Correo|Dirección de correo electrónico|Indirizzo e-mail|"
                u"Indirizzo email|Posta elettronica|E-mailadres|Emailadres|Endereço de e-mail|"
                u"Endereço de email|メールアドレス|電子メール|Eメール|电子邮件|邮箱|电子邮箱|"
                u"電子郵件"},
    LabelWords {Email, Weak, u"Contact|Kontakt|Contacto|Contatto|Contato|Mail"},

    LabelWords {Customer, Sure,
                u"Customer|Customer Name|Company|Company Name|Organization|Organisation|"
                u"Organization Name|Organisation Name|Kunde|Kundenname|Firma|Unternehmen|"
                u"Client|Nom du client|Société|Entreprise|Cliente|Nombre del cliente|Empresa|"
                u"Nome cliente|Nome del cliente|Azienda|Società|Klant|Klantnaam|Bedrijf|"
                u"Nome do cliente|お客様名|会社名|客户|客户名称|公司"},
    LabelWords {
        Domain, Sure,
        u"Domain|Domains|Wildcard Domain|Wildcard Domains|Wildcard Domain Name|Wildcard Domain Name(s)|"
        u"Subject Alternative Name|Subject Alternative Names|Subject Alternative Names (SANs)|"
        u"Subject Alternative Names (SAN)|Subject Alternative Name (SAN)|SANs|Domain Name|Domain Names|Common Name|Domain Name(s)|Domain(s)|"
        u"FQDN|Primary Domain|Domäne|Domänen|Domainname|Domaine|Domaines|"
        u"Nom de domaine|Noms de domaine|Dominio|Dominios|Nombre de dominio|Domini|"
        u"Nome di dominio|Nome dominio|Domein|Domeinen|Domeinnaam|Domínio|Domínios|"
        u"Nome de domínio|ドメイン|ドメイン名|域名"},

    // When it was bought
    LabelWords {
        OrderDate, Sure,
        u"Order Date|Date of order|Order Placed|Order placed on|Placed on|Ordered on|"
        u"Ordered|Date ordered|Purchase Date|Date of purchase|Order Time|"
        u"Order Date/Time|Order Date & Time|Bestelldatum|Auftragsdatum|Datum der Bestellung|"
        u"Bestellt am|Date de commande|Date de la commande|Commandé le|Date d'achat|"
        u"Fecha del pedido|Fecha de pedido|Fecha de compra|Fecha de la orden|"
        u"Data dell'ordine|Data ordine|Data d'ordine|Data di acquisto|Ordinato il|"
        u"Besteldatum|Orderdatum|Datum van bestelling|Besteld op|Data do pedido|"
        u"Data da encomenda|Data da compra|Encomendado em|注文日|ご注文日|注文日時|"
        u"ご注文日時|购买日期|订单日期|下单日期|下单时间|訂單日期"},

    // Other people's secrets, to be masked
    LabelWords {Secret, Sure,
                u"API Key|API Secret|API Token|API-Schlüssel|Clé API|Clave API|Chiave API|"
                u"Password|Passwort|Kennwort|Mot de passe|Contraseña|Senha|Wachtwoord|パスワード|"
                u"密码|Passphrase|Access Token|Bearer Token|Access Key|Secret Access Key|"
                u"Client Secret|Private Key|X-DC-DEVKEY|X-API-KEY|X-PARTNER-APIKEY|"
                u"Authorization|Proxy-Authorization|Shared Secret|Secret Key|Auth Token"},

    // Look-alikes
    LabelWords {Nothing, Sure,
                u"ACME Account ID|ACME Account|ACME Account Identifier|ACME Account URL|"
                u"ACME Account Number|Account ID|Account Number|Account Name|Account URL|"
                u"Account Identifier|Customer ID|Customer Number|Client ID|Invoice|"
                u"Invoice Number|Invoice No|Invoice ID|Invoice #|Invoice Date|Rechnungsnummer|"
                u"Numéro de facture|Número de factura|Numero fattura|Factuurnummer|"
                u"Certificate ID|Certificate Number|Certificate Serial Number|Serial Number|"
                u"Certificate|Credential ID|KID Hint|EAB KID Hint|Key Thumbprint|Thumbprint|"
                u"Account Key Thumbprint|ACME Account Key Thumbprint|JWK Thumbprint|"
                u"Fingerprint|Key Fingerprint|Key Type|Key Size|Key Length|Key Algorithm|"
                u"Key Usage|Key Status|Key Name|Key Alias|EAB Key Type|EAB Key Status|"
                u"EAB Key Expiry|EAB Algorithm|EAB HMAC Algorithm|EAB MAC Algorithm|"
                u"HMAC Algorithm|HMAC Alg|MAC Algorithm|MAC Alg|EAB HMAC Alg|EAB MAC Alg|"
                u"HMAC Key Length|HMAC Key Size|HMAC Key Type|HMAC Type|HMAC Length|HMAC Hash|"
                u"HMAC-Algorithmus|MAC-Algorithmus|MAC Address|MAC-Adresse|Key Vault|"
                u"Reseller Code|Order Status|Order Total|Order Type|Order Amount|Order Items|"
                u"Order Details|Order Summary|Order Confirmation|Order History|Order Value|"
                u"Order Quantity|Order Form|Order Expiry|Order Expires|Order Validity|"
                u"Product ID|Product Code|Product Key|Product URL|Product Page|Item ID|"
                u"Item Number|Item Code|License Key|License Number|License ID|Licence Key|"
                u"Lizenzschlüssel|Customer Order Number|Customer Order|Purchase Order Number|"
                u"Purchase Order|PO Number|Customer Reference|Customer PO|Server Name|"
                u"Server Type|Server Software|Server IP|Directory Name|Support E-mail|"
                u"Support Email|Sales E-mail|Sales Email|Support Contact|Ticket ID|"
                u"Ticket Number|Transaction ID|Payment ID|Subscription ID|Session ID|User ID|"
                u"Message ID|Message-ID|Request ID|Tracking ID|Tracking Number|Issue ID|"
                u"Reference ID|Portal URL|Website URL|Download URL|Status URL|"
                u"Documentation URL|Support URL|Unsubscribe URL|Login URL|Terms URL|"
                u"New Account URL|Account Key Type|Account Key File|Private Key File|"
                u"Order Link|Order URL|Domain Validation|Domain Status|Domain Control"},
};

} // namespace

std::span<const LabelWords> labelWords()
{
    return labels;
}

QStringView sellerNames()
{
    return u"Trustico|Trustico CaaS|DigiCert|DigiCert CertCentral|CertCentral|"
           u"DigiCert IoT Device Manager|IdenTrust|Sectigo|Google Trust Services|ZeroSSL|SSL.com|"
           u"Actalis|HARICA|GlobalSign|GlobalSign Atlas|AWS Certificate Manager|"
           u"HashiCorp Vault PKI|TBS|TBS Certificats|GoGetSSL|SSL2BUY|GeoCerts|TheSSLStore|"
           u"The SSL Store|Namecheap|eNom|SSLs.com";
}

} // namespace eab::intake
