import type { LawId } from '../model';

/**
 * Which law goes with which place. Zone names from the IANA time zone database
 * (https://data.iana.org/time-zones/tzdb/zone1970.tab), countries as ISO 3166-1.
 */
const zones: [LawId, string][] = [
  ['uk-gdpr', 'Europe/London Europe/Belfast Europe/Jersey Europe/Guernsey Europe/Isle_of_Man'],
  ['appi', 'Asia/Tokyo Japan'],
  ['ccpa', 'America/Los_Angeles US/Pacific'],
  [
    'us-states',
    'America/New_York America/Chicago America/Denver America/Phoenix America/Detroit America/Boise ' +
      'America/Anchorage America/Juneau America/Sitka America/Nome America/Adak Pacific/Honolulu ' +
      'America/Menominee US/Eastern US/Central US/Mountain',
  ],
  [
    'canada',
    'America/Toronto America/Vancouver America/Edmonton America/Winnipeg America/Halifax America/Regina ' +
      'America/St_Johns America/Moncton America/Montreal America/Whitehorse America/Yellowknife ' +
      'America/Iqaluit America/Glace_Bay America/Goose_Bay',
  ],
  [
    'lgpd',
    'America/Sao_Paulo America/Bahia America/Belem America/Fortaleza America/Recife America/Manaus ' +
      'America/Cuiaba America/Campo_Grande America/Porto_Velho America/Boa_Vista America/Rio_Branco ' +
      'America/Maceio America/Araguaina America/Santarem America/Noronha America/Eirunepe',
  ],
  ['gdpr', 'Atlantic/Canary Atlantic/Madeira Atlantic/Azores Atlantic/Reykjavik Asia/Nicosia Africa/Ceuta'],
];

const countries: [LawId, string][] = [
  ['gdpr', 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO CH'],
  ['uk-gdpr', 'GB'],
  ['appi', 'JP'],
  ['us-states', 'US'],
  ['canada', 'CA'],
  ['lgpd', 'BR'],
];

/** What is spoken nearly only where one law holds. A Japanese browser names "ja" without a region, and "en-US" next. */
const tongues: [LawId, string][] = [
  ['appi', 'ja'],
  ['gdpr', 'bg cs da de el et fi ga hr hu is it lt lv mt nb nl nn no pl sk sl sv'],
];

/** European zones where neither the GDPR nor the UK's law holds. */
export const outside = new Set(
  (
    'Istanbul Moscow Kaliningrad Samara Saratov Volgograd Astrakhan Kirov Ulyanovsk Simferopol Minsk Kyiv Kiev ' +
    'Uzhgorod Zaporozhye Chisinau Tiraspol Belgrade Sarajevo Skopje Podgorica Tirane'
  )
    .split(' ')
    .map((city) => `Europe/${city}`),
);

/** Whole areas, tried after the single zones. */
export const zoneAreas: [string, LawId][] = [
  ['Europe/', 'gdpr'],
  ['America/Indiana/', 'us-states'],
  ['America/Kentucky/', 'us-states'],
  ['America/North_Dakota/', 'us-states'],
];

export const lawOfZone: Record<string, LawId> = byName(zones);
export const lawOfCountry: Record<string, LawId> = byName(countries);
export const lawOfTongue: Record<string, LawId> = byName(tongues);

function byName(table: [LawId, string][]): Record<string, LawId> {
  return Object.fromEntries(table.flatMap(([law, names]) => names.split(' ').map((name) => [name, law])));
}
