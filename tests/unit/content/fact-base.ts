/**
 * The fact base of 2026-11-20 that the content was written from, as short tables. A row changes only
 * together with the content, when a source says something new.
 */

/** Id and date of every source; `?` marks a date that was worked out and not printed. */
export const SOURCES = `
  seed-000 2010-05-21
  seed-001 undated
  seed-002 undated
  seed-003 undated
  seed-004 undated
  nl-subsidy-2026-01-16 2026-01-16
  nl-subsidy-2024-02-01 2024-02-01
  kst-29344-123 2014-12-18
  dtv-basis undated
  dtv-herintegratie undated
  dtv-eurp undated
  dtv-hulp undated
  dtv-programmas undated
  dtv-leidraad undated
  dtv-vwn undated
  dtv-moh3 undated
  dtv-en-2017-11-14 2017-11-14
  dtv-errin-2022-06-08 2022-06-08
  vv-2021-09 2021-09
  vv-2021-11 2021-11
  vv-2022-02 2022-02
  vv-2023-12 2023-12
  vwn-moh1 undated
  vwn-moh3 undated
  vwn-moh undated
  vwn-2020-08-13 2020-08-13
  iom-nl-rean undated
  iom-nl-2017-07 2017-07
  iom-nl-faq undated
  iom-nl-stats undated
  iom-nl-2019 2020
  diplomat-2024-04-19 2024-04-19
  wegwijzer-iom undated
  wegwijzer-dtv undated
  nl-embassy-rs-2016 2016-05
  anp-2016-11-15 2016-11-15
  ad-2017-03 2017-03
  hvn-2025-01 2025-01
  bon-2025-10-21 2025-10-21
  anp-2026-01 2026-01?
  oecd-recipients-2026-06-15 2026-06-15
  oecd-dac-page-2024 2024-06-24
  oecd-dac-history undated
  mafi-classification-2026 2026-08-21
  rnz-2025-11-28 2025-11-28
  eu-2018-1806-20251230 2025-12-30
  eu-2018-1806-20240804 2024-08-04
  eu-2019-592 2019-04-10
  eu-2025-11 2025
  eu-2025-2441 2025
  eu-2026-496 2026
  eu-mogens-visa-list 2024-09-03
  eu-passport-index-2026 2026-02-17
  icmpd-errin undated
  bamf-erin-2017-08-10 2017-08-10
  fedasil-errin-2019 2019-05-16
  frontex-reintegration undated
  rfg-jrs-2022 2022-03-23
  sem-eurp-2025-12-12 2025-12-12
  erso-about undated
  erso-cib undated
  erso-old undated
  raphaelswerk-2024 2024
  caritas-at-erso undated
  mbt-2013 2013
  btb-wie undated
  btb-history undated
  brusselstimes-goedwerk 2024?
  barka-2023 2023
  ieta-history undated
  wereldwijd-2013 2013
  wereldwijd-2019 2019-06
  ros-2023 2023-09
  fedasil-nl undated
  fedasilinfo undated
  vt-be undated
  agii-2022-01-26 2022-01-26
  vreemdelingenrecht-be undated
  fedasil-reint undated
  unhcr-help-be undated
  vluchtelingendienst undated
  cldr-48 undated
  world-countries undated
`;

/** SHA-256 over the lines `iso2,visa,dac,group,annex` of the 204 countries, by code. */
export const COUNTRY_CONDITIONS =
  '67dfe2b3eab24c437e2bddf6b22103269ceaacbe96b02e7e3e490c9f451681cf';

/** SHA-256 over the lines `iso2,iso3,kind,official languages,spoken languages`, by code. */
export const COUNTRY_NAMES = '4c78b48ac25d8788505ff2660f70bc06661810319dd720fd06adb2a6f0a668ef';

/** Programme, operator, place, first day, last day and successor; `-` where no source tells. */
export const PROGRAMMES = `
  rean iom-nl NL 1991 - -
  avrr-nl iom-nl NL 2017-07-01 - -
  moh1 vwn NL 2015-10 2018-03 moh2
  moh2 vwn NL 2018 2020 moh3
  moh3 vwn NL 2020-11-01 2023-10-31 moh4
  moh4 vwn NL 2023-11-01 2025-10-31 -
  erin dtv NL - 2018-06 errin
  errin dtv EU 2018-06 2022-06-30 jrs
  jrs frontex EU 2022-04-01 - eurp
  eurp frontex EU - - -
  syria-2025 dtv NL 2025-01 2025-12-31 -
  subsidy-2023 dtv NL 2023-08-01 2028-08-01 -
  be-vt fedasil BE - - -
  sdt-helpdesk sdt NL 2010-05-21 - -
`;

/** Amount, programme, least and most euro, first and last day; `-` where no source tells. */
export const AMOUNTS = `
  rean-contribution rean 40 200 - -
  reint-adult avrr-nl - 1800 2017-07-01 -
  reint-minor avrr-nl - 2800 2017-07-01 -
  reint-cash-max avrr-nl - 300 2017-07-01 -
  eurp-vol-arrival eurp 615 615 - -
  eurp-vol-adult eurp - 2000 - -
  eurp-vol-minor eurp - 1000 - -
  eurp-forced-arrival eurp 205 205 - -
  eurp-forced eurp - 1000 - -
  syria-900 syria-2025 900 900 2025-01 2025-06
  syria-2800 syria-2025 2800 2800 2025-06 2025-11
  syria-1650 syria-2025 1650 1650 2025-06 2025-11
  syria-5000 syria-2025 5000 5000 2025-11-17 2025-12-31
  syria-2500 syria-2025 2500 2500 2025-11-17 2025-12-31
  eu-national-travel subsidy-2023 - 35 2023-08-01 2028-08-01
  be-premium-visa-adult be-vt 350 350 2022-01-01 -
  be-premium-visa-child be-vt 175 175 2022-01-01 -
  be-premium-free-adult be-vt 50 50 2022-01-01 -
  be-premium-free-child be-vt 25 25 2022-01-01 -
`;

/** The 38 countries of Met Opgeheven Hoofd, as printed and in that order. */
export const MOH_LIST =
  'AO AM BD BJ BO BF CL CD EC ET GM GH GN IN IQ CI JO CM KZ KE KG ML MW NP NE NG UG PK PE PH RW SN SL LK TJ TG VN ZA';

/** The names that the source prints in its own way, or that are easily taken for another country. */
export const MOH_NAMES: Readonly<Record<string, string>> = {
  CL: 'Chili',
  CD: 'DR Congo',
  GN: 'Guinee Conakry',
  CI: 'Ivoorkust',
  NE: 'Niger',
  NG: 'Nigeria',
  KG: 'Kirgizië',
};

/** The 13 countries of ERIN, as printed and in that order. */
export const ERIN_LIST = 'AF BD GN IN IQ CI NP NG PK SN SO LK SD';

/** Organisations by the place they belong to. */
export const ORGANISATIONS: Readonly<Record<string, string>> = {
  NL: 'barka bridge-to-better coa dtv goedwerk healthnet-tpo hit ieta iom-nl mbt nidos pharos ros sdt sms solid-road vwn wereldwijd',
  EU: 'erso frontex',
  BE: 'caritas-be fedasil iom-be mechelen vluchtelingendienst-mechelen',
};

/** Every telephone number, mailbox and address that may be shown as a way to reach somebody. */
export const CONTACTS = `
  bridge-to-better email info@bridgetobetter.org
  bridge-to-better address Schippersgracht 3, 1011 TR Amsterdam
  dtv phone 088 077 77 00
  dtv email ilc@dtv.minvenj.nl
  dtv email info@dtv.minvenj.nl
  fedasil phone 0800 32 745
  iom-nl phone 088 746 44 66
  iom-nl phone 070 318 15 00
  iom-nl email iomthehague@iom.int
  mechelen phone 0800 20 800
  mechelen email onthaal@mechelen.be
  mechelen email stadsbestuur@mechelen.be
  mechelen address Reuzenstraat 1, 2800 Mechelen
  mechelen address Grote Markt 21, 2800 Mechelen
  vluchtelingendienst-mechelen phone 015 34 07 88
  vluchtelingendienst-mechelen email info@vluchtelingendienst.be
  vluchtelingendienst-mechelen address Sint-Romboutskerkhof 1A, 2800 Mechelen
  vwn phone 020 34 67 278
  vwn email terugkeer@vluchtelingenwerk.nl
  vwn address Surinameplein 122, 1058 GV Amsterdam
  wereldwijd address Klompenstraat 1a, 6251 NE Eckelrade
`;

/** Returns the lines of a table. */
export function getLines(table: string): string[] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.trim());
}
